"""Who may come in: a device asks, a supervisor reads its code and approves, and the device polls until then.

The code is short, so it lasts ten minutes and survives five wrong guesses; what the device polls with is a long
secret of its own. The store has only hashes of both.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from desk.central import audit, intake, sites, tables
from desk.central.devices import Device
from desk.central.errors import RetiredSiteName, TooManyAsking, TooManyGuesses, WrongCode
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
    """Let a device wait for approval, at the site it names, or the one it stands at. Raises TooManyAsking."""
    connection.execute(delete(tables.pairing).where(_t.ends < now - _KEPT))
    connection.execute(delete(tables.pairing).where(_t.device.is_(None), _t.ends <= now))
    if len(_open(connection, tenant, now)) >= WAITING:
        raise TooManyAsking()
    code, secret = "".join(secrets.choice(LETTERS) for _ in range(LENGTH)), secrets.token_hex(32)
    row = {"tenant": tenant.id, "code": _hash(code), "secret": _hash(secret), "origin": asking.origin}
    # A device that was paired before may know its site by an older name: a supervisor sees, and means, that of today.
    name = sites.names(connection, tenant).get(asking.site, asking.site_name)
    row |= {"typed": asking.site, "site_name": name, "device_name": asking.device_name, "key": asking.key}
    connection.execute(insert(tables.pairing), {**row, "ends": now + LASTS, "tries": 0})
    return Asked(code, secret, LASTS, INTERVAL)


def poll(connection: Connection, server: Server, tenant: Tenant, secret: str, now: int) -> Polled:
    """What a device hears that polls. An approval can be heard for a week, in case the answer gets lost."""
    row = connection.execute(select(tables.pairing).where(_t.secret == _hash(secret))).mappings().first()
    if row is None:
        return Expired()
    if row["device"] is None:
        return Pending() if _may_wait(row, now) else Expired()
    name = sites.names(connection, tenant)[row["site"]]
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
    connection: Connection, tenant: Tenant, code: str, now: int, site_names: Sequence[str] = ()
) -> tuple[Device, tuple[Site, ...]]:
    """Take in the device that waits with this code, for the sites of these names. It stands at the first.

    What it typed is bound to that. Without names that is the site called as the device calls it, made when there is
    none. What it sent before and was set apart is tried again. Raises WrongCode, UnknownSiteName or RetiredSiteName.
    """
    row = _with_code(connection, tenant, code, now)
    if row is None:
        raise WrongCode(code=code)
    site = _site(connection, tenant, row["site_name"], next(iter(site_names), None), now)
    others = [sites.named(connection, tenant, name) for name in site_names[1:]]
    its_own = tuple(dict.fromkeys([site, *others]))
    device = Device(
        tenant.id, new_id(), bytes.fromhex(row["key"]), row["device_name"], row["origin"], False, now, None, 0, False
    )
    values = {"tenant": tenant.id, "id": device.id, "key": row["key"], "name": device.name, "origin": device.origin}
    connection.execute(insert(tables.device), {**values, "revoked": False, "paired": now, "acked": 0, "twin": False})
    _bind(connection, tenant, row["origin"], row["typed"], site)
    mine = (_t.tenant == tenant.id) & (_t.code == row["code"])
    connection.execute(update(tables.pairing).where(mine).values(device=device.id, site=site.id))
    for each in its_own:
        sites.let_write(connection, device, each)
    facts = {"device": device.id, "origin": device.origin, "sites": [each.id for each in its_own]}
    audit.note(connection, tenant.id, "paired", now, **facts)
    intake.take_up(connection, device, now)
    return device, its_own


def _site(connection: Connection, tenant: Tenant, typed: str, wanted: str | None, now: int) -> Site:
    name = typed if wanted is None else wanted
    called, retired = sites.called(connection, tenant, name), sites.retired(connection, tenant)
    if called and called[0].id not in retired:
        return called[0]
    if called:
        known = [each for site, each in sites.names(connection, tenant).items() if site not in retired]
        raise RetiredSiteName(name=name, known=", ".join(sorted(known)) or "–")
    if wanted is not None:
        return sites.named(connection, tenant, wanted)
    site = Site(new_id(), typed)
    connection.execute(insert(tables.site), {"tenant": tenant.id, "id": site.id, "name": site.name})
    audit.note(connection, tenant.id, "site", now, site=site.id, name=site.name)
    return site


def _bind(connection: Connection, tenant: Tenant, origin: str, typed: str, site: Site) -> None:
    """From now on the random id a device gave its site is this site. One of the municipality's own is only itself."""
    if typed in sites.names(connection, tenant):
        return
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


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()
