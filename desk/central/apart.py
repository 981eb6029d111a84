"""What is set apart: seen by device, site and reason, and tried again. What the records say is shown to nobody."""

import re
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, case, func, select

from desk.central import audit, devices, intake, tables
from desk.model.delivery import Why

_q, _a, _s = tables.quarantine.c, tables.site_alias.c, tables.site.c
_ID = re.compile("[0-9a-f]{32}")
_written_for = case((func.json_valid(_q.content) == 1, func.json_extract(_q.content, "$.site")))


@dataclass(frozen=True, slots=True)
class Apart:
    """So many records that one device sent for one site, and why they do not count.

    `site` is the municipality's where the device's own is bound to one; None where no id can be read. `site_name` is
    None where nobody knows the site.
    """

    device: str
    device_name: str
    site: str | None
    site_name: str | None
    why: Why
    n: int


def listed(connection: Connection, tenant: str) -> tuple[Apart, ...]:
    """All that is set apart, by device, site and reason."""
    site_names = dict(connection.execute(select(_s.id, _s.name).where(_s.tenant == tenant)).all())
    aliases = connection.execute(select(_a.origin, _a.typed, _a.site).where(_a.tenant == tenant)).all()
    bound = {(row.origin, row.typed): row.site for row in aliases}
    named = {device.id: device.name for device in devices.all_of(connection, tenant)}
    query = select(_q.device, _q.origin, _written_for, _q.why, func.count()).where(_q.tenant == tenant)
    found: Counter[tuple[str, str, str]] = Counter()
    for device, origin, typed, why, n in connection.execute(query.group_by(_q.device, _q.origin, _written_for, _q.why)):
        # What cannot be read may say anything there, a person's name too.
        site = bound.get((origin, typed), typed) if isinstance(typed, str) and _ID.fullmatch(typed) else ""
        found[device, site, why] += n
    return tuple(
        Apart(device, named.get(device, ""), site or None, site_names.get(site), Why(why), n)
        for (device, site, why), n in sorted(found.items())
    )


def retry(connection: Connection, tenant: str, now: int) -> int:
    """Try everything again that a device sent which is still let in; gives how many records count now."""
    before = _count(connection, tenant)
    for device in devices.all_of(connection, tenant) if before else ():
        if not device.revoked:
            intake.take_up(connection, device, now)
    counted = before - _count(connection, tenant)
    if counted:
        audit.note(connection, tenant, "retried", now, counted=counted)
    return counted


def _count(connection: Connection, tenant: str) -> int:
    query = select(func.count()).select_from(tables.quarantine).where(_q.tenant == tenant)
    return connection.execute(query).scalar_one()
