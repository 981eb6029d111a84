"""What a supervisor does about what is set apart, on the command line, answered in sentences."""

from desk.central import apart, tenants
from desk.central.apart import Apart
from desk.central.store import Store
from desk.errors import Reason, mark
from desk.model.delivery import Why
from desk.text import say, say_count

_NOWHERE = mark("no site")
_WHY = {
    Why.MALFORMED: mark("not readable"),
    Why.UNKNOWN_SITE: mark("nobody knows that site"),
    Why.FOREIGN_SITE: mark("the device does not write for that site"),
}


def overview(store: Store, language: str) -> list[str]:
    """How much is set apart, by device, site and reason."""
    with store.reading() as connection:
        found = apart.listed(connection, tenants.tenant(connection).id)
    return [_line(each, language) for each in found] or [say(language, "Nothing is set apart.")]


def retry(store: Store, now: int, language: str) -> list[str]:
    """Count what may count now."""
    with store.writing() as connection:
        tenant = tenants.tenant(connection).id
        counted = apart.retry(connection, tenant, now)
        left = sum(each.n for each in apart.listed(connection, tenant))
    return [
        say_count(
            language,
            "{count} record counts now; still set apart: {left}.",
            "{count} records count now; still set apart: {left}.",
            counted,
            left=left,
        )
    ]


def _line(found: Apart, language: str) -> str:
    site = f"“{found.site_name}” {found.site}" if found.site_name else found.site
    facts = {"id": found.device, "device": found.device_name, "site": site or Reason(_NOWHERE)}
    return say_count(
        language,
        "{id} “{device}”, {site}: {count} record, {why}.",
        "{id} “{device}”, {site}: {count} records, {why}.",
        found.n,
        **facts,
        why=Reason(_WHY[found.why]),
    )
