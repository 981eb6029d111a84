"""What happens to the records of a batch: merged, or set apart; and which counts have to be taken again.

The set that results does not depend on the order, the repetition or the grouping in which records come: of all revs
of a record that may count the highest (rev, op) stands, and of all that may not the highest one above it is set apart.
"""

import json
from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, delete, select
from sqlalchemy.dialects import sqlite

from desk.central import digests, tables
from desk.central.devices import Device
from desk.central.store import among, keep
from desk.model.delivery import Stretch, Why
from desk.model.record import precedence
from desk.sync.columns import Arrival, Misfit, arrival, content_of

_q = tables.quarantine.c
_gone = delete(tables.quarantine).where(_q.tenant == bindparam("of"), _q.id == bindparam("which"))
_fresh = sqlite.insert(tables.stale)
_stale = _fresh.on_conflict_do_update(
    index_elements=list(tables.stale.primary_key), set_={"turn": tables.stale.c.turn + 1}
)
Row = Mapping[str, Any]


def take(connection: Connection, device: Device, found: Iterable[Arrival | Misfit], now: int) -> "Intake":
    """Take in the records of a batch, within the connection's transaction. `now` is in seconds since 1970."""
    records = list(found)
    intake = Intake(connection, device, [record.id for record in records], now)
    for record in records:
        intake.add(record)
    intake.write(connection)
    return intake


def take_up(connection: Connection, device: Device, now: int) -> "Intake":
    """Try again whatever of this device's origin is set apart; what may count now is counted."""
    query = select(_q.kind, _q.content).where(_q.tenant == device.tenant, _q.origin == device.origin)
    rows = connection.execute(query).all()
    return take(connection, device, [arrival(row.kind, json.loads(row.content)) for row in rows], now)


class Intake:
    """What becomes of one batch: how many records were news, how many were not, and which are set apart."""

    def __init__(self, connection: Connection, device: Device, ids: Sequence[str], now: int) -> None:
        self.applied = 0
        self.stale = 0
        self.apart: list[tuple[str, Why]] = []
        self._device = device
        self._now = now
        self._site_of = _Sites(connection, device)
        self._standing = _rows(connection, tables.record, device.tenant, ids)
        self._apart = _rows(connection, tables.quarantine, device.tenant, ids)
        self._fresh: dict[str, Row] = {}
        self._set_apart: dict[str, Row | None] = {}
        self._cells: set[tuple[str, str]] = set()
        self._stretches: set[tuple[str, str]] = set()
        self._odd_day = cache(_is_odd)

    def add(self, record: Arrival | Misfit) -> None:
        """Merge one record, or set it apart."""
        site = self._site_of(record) if isinstance(record, Arrival) else Why.MALFORMED
        before, rank = self._standing.get(record.id), precedence(record.rev, record.op)
        if before is not None and rank <= _rank(before):
            self.stale += 1
        elif isinstance(site, Why):
            self.apart.append((record.id, site))
            self._refuse(record, site)
        else:
            self.applied += 1
            self._accept(record, site)

    def write(self, connection: Connection) -> None:
        """Put all of it into the store, and note what has to be counted again."""
        tenant = self._device.tenant
        keep(connection, tables.record, list(self._fresh.values()))
        keep(connection, tables.quarantine, [row for row in self._set_apart.values() if row is not None])
        gone = [{"of": tenant, "which": each} for each, row in self._set_apart.items() if row is None]
        if gone:
            connection.execute(_gone, gone)
        cells = [{"tenant": tenant, "site": site, "month": month, "turn": 1} for site, month in sorted(self._cells)]
        if cells:
            connection.execute(_stale, cells)
        digests.touch(connection, tenant, (Stretch(*each) for each in self._stretches))

    def _accept(self, record: Arrival, site: str) -> None:
        before, apart = self._standing.get(record.id), self._apart.get(record.id)
        odd = self._odd_day(record.month, record.day, self._now)
        row = _record_row(record, site, self._device.tenant, odd, self._now)
        self._standing[record.id] = self._fresh[record.id] = row
        self._touch(before, apart, row)
        for each in (row, before):
            if each is not None:
                self._cells.add((each["site"], each["month"]))
        if apart is not None and _rank(row) >= _rank(apart):
            del self._apart[record.id]
            self._set_apart[record.id] = None

    def _refuse(self, record: Arrival | Misfit, why: Why) -> None:
        apart = self._apart.get(record.id)
        row = _apart_row(record, why, self._device, self._now)
        if apart is None or _rank(row) > _rank(apart):
            self._apart[record.id] = self._set_apart[record.id] = row
            self._touch(self._standing.get(record.id), apart, row)

    def _touch(self, *rows: Row | None) -> None:
        for row in rows:
            if row is not None:
                self._stretches.add((row["origin"], row["month"]))


class _Sites:
    """Which site a record belongs to, as seen from one device."""

    def __init__(self, connection: Connection, device: Device) -> None:
        alias, site, own = tables.site_alias.c, tables.site.c, tables.device_site.c
        named = select(alias.origin, alias.typed, alias.site).where(alias.tenant == device.tenant)
        self._named = {(row.origin, row.typed): row.site for row in connection.execute(named)}
        self._known = set(connection.execute(select(site.id).where(site.tenant == device.tenant)).scalars())
        mine = select(own.site).where(own.tenant == device.tenant, own.device == device.id)
        self._own = set(connection.execute(mine).scalars())

    def __call__(self, record: Arrival) -> str | Why:
        """The site that counts, or why there is none."""
        site = self._named.get((record.origin, record.site), record.site)
        if site in self._own:
            return site
        return Why.FOREIGN_SITE if site in self._known else Why.UNKNOWN_SITE


def _rank(row: Row) -> tuple[int, str]:
    return precedence(row["rev"], row["op"])


def _record_row(record: Arrival, site: str, tenant: str, odd_day: bool, now: int) -> Row:
    return {
        "tenant": tenant, "id": record.id, "kind": record.kind, "rev": record.rev, "op": record.op or "",
        "live": record.live, "origin": record.origin, "typed": record.site, "site": site, "month": record.month,
        "day": record.day, "payload": record.payload, "arrived": now, "odd_day": odd_day,
    }  # fmt: skip


def _apart_row(record: Arrival | Misfit, why: Why, device: Device, now: int) -> Row:
    head = {"tenant": device.tenant, "id": record.id, "kind": record.kind, "rev": record.rev, "op": record.op or ""}
    rest = {"content": content_of(record), "why": why.value, "device": device.id, "arrived": now}
    return {**head, "origin": record.origin or device.origin, "month": record.month, **rest}


def _is_odd(month: str, day: int | None, now: int) -> bool:
    """A day after tomorrow, or more than a year back: some clock was wrong, perhaps. It counts all the same."""
    today = datetime.fromtimestamp(now, UTC).date()
    year, number = map(int, month.split("-"))
    first, last = (date(year, number, day or end) for end in (1, monthrange(year, number)[1]))
    return first > today + timedelta(days=1) or last < today - timedelta(days=366)


def _rows(connection: Connection, table: Table, tenant: str, ids: Sequence[str]) -> dict[str, Row]:
    known = connection.execute(_looked_up(table), {"tenant": tenant, "ids": json.dumps(ids)}).mappings()
    return {row["id"]: row for row in known}


@cache
def _looked_up(table: Table) -> Select[Any]:
    names = ("id", "rev", "op", "origin", "month", "site")
    wanted = [table.c[name] for name in names if name in table.c]
    return select(*wanted).where(table.c.tenant == bindparam("tenant"), among(table.c.id, "ids"))
