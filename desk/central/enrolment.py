"""Who may come in: a device asks, a supervisor reads its code and approves, and the device polls until then.

The code is short, so it lasts ten minutes and survives five wrong guesses; what the device polls with is a long
secret of its own. The store has only hashes of both.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from desk.central import audit, intake, tables
from desk.central.devices import Device
from desk.central.errors import NoSiteYet, TooManyAsking, TooManyGuesses, UnknownSiteName, WrongCode
from desk.central.tenants import Server, Tenant
from desk.model.record import new_id
from desk.model.site import Site
from desk.sync.wire import Approved, Asked, Asking, Expired, Pending, Polled

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels, so no words; no two that look alike in capitals."""

LENGTH = 8
"""Letters of a code."""

LASTS = 600
"""Seconds a code can be approved."""

TRIES = 5
"""Wrong codes after which every code that waits is void."""

WAITING = 20
"""Devices that may wait for approval at the same time."""

GUESSES, GUESSING = 30, 3600
"""Wrong codes within so many seconds after which nothing is approved until they have passed."""

INTERVAL = 5
"""Seconds between two polls of a device."""

_KEPT = 7 * 24 * 3600
_t = tables.pairing.c


@dataclass(frozen=True, slots=True)
class Waiting:
    """A device that waits, as a supervisor sees it. `seconds` are left."""

    site_name: str
    device_name: str
    seconds: int


def ask(connection: Connection, tenant: Tenant, asking: Asking, now: int) -> Asked:
    """Let a device wait for approval. Raises TooManyAsking."""
    connection.execute(delete(tables.pairing).where(_t.ends < now - _KEPT))
    connection.execute(delete(tables.pairing).where(_t.device.is_(None), _t.ends <= now))
    if len(_open(connection, tenant, now)) >= WAITING:
        raise TooManyAsking()
    code, secret = "".join(secrets.choice(LETTERS) for _ in range(LENGTH)), secrets.token_hex(32)
    row = {"tenant": tenant.id, "code": _hash(code), "secret": _hash(secret), "origin": asking.origin}
    row |= {"typed": asking.site, "site_name": asking.site_name, "device_name": asking.device_name, "key": asking.key}
    connection.execute(insert(tables.pairing), {**row, "ends": now + LASTS, "tries": 0})
    return Asked(code, secret, LASTS, INTERVAL)


def poll(connection: Connection, server: Server, tenant: Tenant, secret: str, now: int) -> Polled:
    """What a device hears that polls. An approval can be heard for a week, in case the answer gets lost."""
    row = connection.execute(select(tables.pairing).where(_t.secret == _hash(secret))).mappings().first()
    if row is None:
        return Expired()
    if row["device"] is None:
        return Pending() if _may_wait(row, now) else Expired()
    name = _site_names(connection, tenant)[row["site"]]
    return Approved(
        tenant.id, tenant.name, row["device"], server.public_key.hex(), server.generation, row["site"], name
    )


def waiting(connection: Connection, tenant: Tenant, now: int) -> tuple[Waiting, ...]:
    """The devices that wait, those that asked first first."""
    rows = _open(connection, tenant, now)
    return tuple(Waiting(row["site_name"], row["device_name"], row["ends"] - now) for row in rows)


def count_guess(connection: Connection, tenant: Tenant, code: str, now: int) -> None:
    """Count a code no device waits with, against all that wait and in all. Raises TooManyGuesses."""
    since, guesses = tenant.guessing_since, tenant.guesses
    if now >= since + GUESSING:
        since, guesses = now, 0
    if guesses >= GUESSES:
        raise TooManyGuesses(minutes=-(-(since + GUESSING - now) // 60))
    if _with_code(connection, tenant, code, now) is not None:
        return
    mine = tables.tenant.c.id == tenant.id
    connection.execute(update(tables.tenant).where(mine).values(guesses=guesses + 1, guessing_since=since))
    theirs = (_t.tenant == tenant.id) & _t.device.is_(None)
    connection.execute(update(tables.pairing).where(theirs).values(tries=_t.tries + 1))


def approve(
    connection: Connection, tenant: Tenant, code: str, now: int, site_name: str | None = None
) -> tuple[Device, Site]:
    """Take in the device that waits with this code, and bind the site it typed to the one of this name.

    Without `site_name` that is the site called as the device calls it, made when there is none. What it sent before
    and was set apart is tried again. Raises WrongCode or UnknownSiteName.
    """
    row = _with_code(connection, tenant, code, now)
    if row is None:
        raise WrongCode(code=code)
    site = _site(connection, tenant, row["site_name"], site_name, now)
    device = Device(
        tenant.id, new_id(), bytes.fromhex(row["key"]), row["device_name"], row["origin"], False, now, None, 0, False
    )
    values = {"tenant": tenant.id, "id": device.id, "key": row["key"], "name": device.name, "origin": device.origin}
    connection.execute(insert(tables.device), {**values, "revoked": False, "paired": now, "acked": 0, "twin": False})
    connection.execute(insert(tables.device_site), {"tenant": tenant.id, "device": device.id, "site": site.id})
    _bind(connection, tenant, row["origin"], row["typed"], site)
    mine = (_t.tenant == tenant.id) & (_t.code == row["code"])
    connection.execute(update(tables.pairing).where(mine).values(device=device.id, site=site.id))
    audit.note(connection, tenant.id, "paired", now, device=device.id, origin=device.origin, site=site.id)
    intake.take_up(connection, device, now)
    return device, site


def _site(connection: Connection, tenant: Tenant, typed: str, wanted: str | None, now: int) -> Site:
    names = _site_names(connection, tenant)
    by_name = {_folded(name): Site(site, name) for site, name in names.items()}
    found = by_name.get(_folded(typed if wanted is None else wanted))
    if found is not None:
        return found
    if wanted is not None:
        if not names:
            raise NoSiteYet(name=wanted)
        raise UnknownSiteName(name=wanted, known=", ".join(sorted(names.values())))
    site = Site(new_id(), typed)
    connection.execute(insert(tables.site), {"tenant": tenant.id, "id": site.id, "name": site.name})
    audit.note(connection, tenant.id, "site", now, site=site.id, name=site.name)
    return site


def _site_names(connection: Connection, tenant: Tenant) -> dict[str, str]:
    site = tables.site.c
    query = select(site.id, site.name).where(site.tenant == tenant.id).order_by(site.id)
    return {row.id: row.name for row in connection.execute(query)}


def _bind(connection: Connection, tenant: Tenant, origin: str, typed: str, site: Site) -> None:
    alias = tables.site_alias
    mine = (alias.c.tenant == tenant.id) & (alias.c.origin == origin) & (alias.c.typed == typed)
    connection.execute(delete(alias).where(mine))
    connection.execute(insert(alias), {"tenant": tenant.id, "origin": origin, "typed": typed, "site": site.id})


def _with_code(connection: Connection, tenant: Tenant, code: str, now: int) -> RowMapping | None:
    typed = _hash("".join(letter for letter in code.upper() if letter not in " -"))
    rows = connection.execute(select(tables.pairing).where(_t.tenant == tenant.id, _t.code == typed)).mappings()
    return next((row for row in rows if row["device"] is None and _may_wait(row, now)), None)


def _open(connection: Connection, tenant: Tenant, now: int) -> Sequence[RowMapping]:
    query = select(tables.pairing).where(_t.tenant == tenant.id, _t.device.is_(None)).order_by(_t.ends)
    return [row for row in connection.execute(query).mappings() if _may_wait(row, now)]


def _may_wait(row: RowMapping, now: int) -> bool:
    return row["ends"] > now and row["tries"] < TRIES


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()
