"""The municipality's sites as its server knows them, and which of them a device may write for.

What a device wrote for a site while it might stays counted when it may not any more.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from desk.central import audit, devices, intake, publishing, tables
from desk.central.devices import Device
from desk.central.errors import LastSite, NoSiteYet, NotItsSite, UnknownSiteName
from desk.central.tenants import Tenant
from desk.model.site import Site
from desk.sync.publication import unpack

_s, _own = tables.site.c, tables.device_site.c


@dataclass(frozen=True, slots=True)
class Wish:
    """What a supervisor wants of a device: the sites it is to write for besides, and those no more, by name or id."""

    device: str
    add: Sequence[str] = ()
    remove: Sequence[str] = ()


def names(connection: Connection, tenant: Tenant) -> dict[str, str]:
    """The names of all sites, by id."""
    query = select(_s.id, _s.name).where(_s.tenant == tenant.id).order_by(_s.id)
    return {row.id: row.name for row in connection.execute(query)}


def retired(connection: Connection, tenant: Tenant) -> set[str]:
    """The ids of those that are published as retired."""
    newest = publishing.in_force(connection, tenant.id)
    return {site.id for site in unpack(newest.body).sites if site.retired} if newest else set()


def called(connection: Connection, tenant: Tenant, name: str) -> list[Site]:
    """The sites of this name, however it is typed, or of this id; those that are retired come last."""
    every, gone = names(connection, tenant).items(), retired(connection, tenant)
    found = [Site(site, known) for site, known in every if _folded(known) == _folded(name) or site == name]
    return sorted(found, key=lambda site: site.id in gone)


def named(connection: Connection, tenant: Tenant, name: str) -> Site:
    """The site of this name or id. Raises UnknownSiteName, NoSiteYet."""
    found = called(connection, tenant, name)
    if not found:
        known = sorted(names(connection, tenant).values())
        raise UnknownSiteName(name=name, known=", ".join(known)) if known else NoSiteYet(name=name)
    return found[0]


def of(connection: Connection, device: Device) -> list[str]:
    """The ids of the sites a device may write for."""
    mine = select(_own.site).where(_own.tenant == device.tenant, _own.device == device.id)
    return list(connection.execute(mine.order_by(_own.site)).scalars())


def let_write(connection: Connection, device: Device, site: Site) -> None:
    """Let a device write for a site from now on."""
    connection.execute(insert(tables.device_site), {"tenant": device.tenant, "device": device.id, "site": site.id})


def change(connection: Connection, tenant: Tenant, wish: Wish, now: int) -> tuple[Device, tuple[Site, ...]]:
    """Let a device write for more sites, or for fewer; gives all it may write for after that, by name.

    What was set apart and may count now is counted. Raises UnknownDevice, UnknownSiteName, NotItsSite or LastSite.
    """
    device = devices.known(connection, tenant.id, wish.device)
    every = names(connection, tenant)
    mine = {site: every[site] for site in of(connection, device)}
    for site in dict.fromkeys(named(connection, tenant, name) for name in wish.add):
        if site.id not in mine:
            mine[site.id] = site.name
            let_write(connection, device, site)
            audit.note(connection, tenant.id, "site-added", now, device=device.id, site=site.id)
    for name in dict.fromkeys(wish.remove):
        _take_away(connection, device, mine, name, now)
    if wish.add and not device.revoked:
        intake.take_up(connection, device, now)
    return device, tuple(Site(site, name) for site, name in sorted(mine.items(), key=lambda each: each[::-1]))


def _take_away(connection: Connection, device: Device, mine: dict[str, str], name: str, now: int) -> None:
    found = [site for site, known in mine.items() if _folded(known) == _folded(name) or site == name]
    if not found:
        raise NotItsSite(device=device.name, name=name, known=", ".join(sorted(mine.values())) or "–")
    if len(mine) == 1:
        raise LastSite(device=device.name, name=mine[found[0]])
    del mine[found[0]]
    gone = (_own.tenant == device.tenant) & (_own.device == device.id) & (_own.site == found[0])
    connection.execute(delete(tables.device_site).where(gone))
    audit.note(connection, device.tenant, "site-removed", now, device=device.id, site=found[0])


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
