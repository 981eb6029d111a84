"""What a supervisor does about devices on the command line: one transaction each, answered in sentences."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from desk.central import devices, enrolment, sites, tenants
from desk.central.devices import Device
from desk.central.sites import Wish
from desk.central.store import Store
from desk.model.site import Site
from desk.text import say, say_count


def codes(words: Iterable[str]) -> Iterator[str]:
    """The codes among words of a command line: one that was read or copied in groups comes in several words."""
    begun = ""
    for word in words:
        begun += word.replace(" ", "").replace("-", "")
        if len(begun) >= enrolment.LENGTH:
            yield begun
            begun = ""
    if begun:
        yield begun


def approve(store: Store, code: str, site_names: Sequence[str], now: int, language: str) -> list[str]:
    """Let in the device that shows this code, for the sites of these names or the one it says.

    Raises WrongCode, TooManyGuesses, UnknownSiteName or RetiredSiteName.
    """
    with store.writing() as connection:
        # In a transaction of its own: a wrong code is counted even though nothing else is done.
        enrolment.count_guess(connection, tenants.tenant(connection), code, now)
    with store.writing() as connection:
        device, its_own = enrolment.approve(connection, tenants.tenant(connection), code, now, site_names)
    return [say(language, "“{device}” is let in; it counts for {sites}.", device=device.name, sites=_listed(its_own))]


def change_sites(store: Store, wish: Wish, now: int, language: str) -> list[str]:
    """Let a device write for more sites or for fewer, and tell which it writes for.

    Raises UnknownDevice, UnknownSiteName, NotItsSite or LastSite.
    """
    with store.writing() as connection:
        device, its_own = sites.change(connection, tenants.tenant(connection), wish, now)
    return [say(language, "“{device}” writes for {sites}.", device=device.name, sites=_listed(its_own))]


def revoke(store: Store, device_id: str, now: int, language: str) -> list[str]:
    """Let a device in no more. Raises UnknownDevice."""
    with store.writing() as connection:
        devices.revoke(connection, tenants.tenant(connection).id, device_id, now)
    return [say(language, "The device is let in no more; what it sent stays counted.")]


def overview(store: Store, now: int, language: str) -> list[str]:
    """Every device: those that wait first, then those that were let in."""
    with store.reading() as connection:
        tenant = tenants.tenant(connection)
        waiting = enrolment.waiting(connection, tenant, now)
        known = devices.all_of(connection, tenant.id)
    lines = [
        say_count(
            language,
            "“{device}” at “{site}” waits; {count} minute is left.",
            "“{device}” at “{site}” waits; {count} minutes are left.",
            -(-each.seconds // 60),
            device=each.device_name,
            site=each.site_name,
        )
        for each in waiting
    ]
    lines += [_line(device, language) for device in known]
    return lines or [say(language, "No device waits and none was let in yet.")]


def _listed(found: Sequence[Site]) -> str:
    return ", ".join(site.name for site in found)


def _line(device: Device, language: str) -> str:
    facts = {"id": device.id, "device": device.name}
    if device.revoked:
        return say(language, "{id} “{device}” is let in no more.", **facts)
    if device.seen is None:
        return say(language, "{id} “{device}” was let in and has not come yet.", **facts)
    seen = datetime.fromtimestamp(device.seen, UTC).astimezone().isoformat(" ", "minutes")
    return say(language, "{id} “{device}” came last at {time}.", **facts, time=seen)
