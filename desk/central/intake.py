"""What happens to the records of a batch: merged, or set apart; and which counts have to be taken again.

The set that results does not depend on the order, the repetition or the grouping in which records come: of all revs
of a record that may count the highest (rev, op) stands, and of all that may not the highest one above it is set apart.
"""

import json
from calendar import monthrange
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any, Protocol

from sqlalchemy import Connection, Select, Table, bindparam, delete, exists, select, update
from sqlalchemy.dialects import sqlite

from desk.central import digests, tables
from desk.central.devices import Device
from desk.central.store import among, keep
from desk.model.delivery import Stretch, Why
from desk.model.record import precedence
from desk.sync.columns import Arrival, Misfit, arrival, content_of

_q = tables.quarantine.c
_this = (_q.tenant == bindparam("of")) & (_q.id == bindparam("which"))
_gone = delete(tables.quarantine).where(_this)
_now_because = update(tables.quarantine).where(_this).values(why=bindparam("because"))
_any_apart = select(exists().where(_q.tenant == bindparam("of")))
_alias, _site, _own = tables.site_alias.c, tables.site.c, tables.device_site.c
_named = select(_alias.origin, _alias.typed, _alias.site).where(_alias.tenant == bindparam("of"))
_may = (_own.tenant == _site.tenant) & (_own.site == _site.id) & (_own.device == bindparam("by"))
_known = (
    select(_site.id, _own.device.is_not(None).label("own"))
    .outerjoin(tables.device_site, _may)
    .where(_site.tenant == bindparam("of"))
)
_fresh = sqlite.insert(tables.stale)
_stale = _fresh.on_conflict_do_update(
    index_elements=list(tables.stale.primary_key), set_={"turn": tables.stale.c.turn + 1}
)


class Rev(Protocol):
    """What is known of a rev that came, stands, or is set apart."""

    rev: int
    op: str | None
    origin: str
    month: str


Counted = tuple[Rev, str]
"""A rev that counts, and the site it counts for."""


def take(connection: Connection, device: Device, found: Iterable[Arrival | Misfit], now: int) -> "Intake":
    """Take in the records of a batch, within the connection's transaction. `now` is in seconds since 1970."""
    records = list(found)
    intake = Intake(connection, device, [record.id for record in records], now)
    for record in records:
        intake.add(record)
    intake.write(connection)
    return intake


def take_up(connection: Connection, device: Device, now: int) -> "Intake":
    """Try again whatever of this device is set apart, or of its origin; what may count now is counted."""
    its_own = (_q.origin == device.origin) | (_q.device == device.id)
    query = select(_q.kind, _q.content).where(_q.tenant == device.tenant, its_own)
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
        self._odd_day = cache(lambda month, day: int(_is_odd(month, day, now)))
        standing = _rows(connection, tables.record, device.tenant, ids)
        self._standing: dict[str, Counted] = {each: (row, row.site) for each, row in standing.items()}
        is_any = connection.execute(_any_apart, {"of": device.tenant}).scalar_one()
        self._apart: dict[str, Rev] = _rows(connection, tables.quarantine, device.tenant, ids) if is_any else {}
        self._because: dict[str, str] = {each: row.why for each, row in self._apart.items()}
        self._now_because: dict[str, str] = {}
        self._fresh: dict[str, tuple[Arrival, str]] = {}
        self._set_apart: dict[str, tuple[Any, ...] | None] = {}
        self._cells: set[tuple[str, str]] = set()
        self._stretches: set[tuple[str, str]] = set()

    def add(self, record: Arrival | Misfit) -> None:
        """Merge one record, or set it apart."""
        before = self._standing.get(record.id)
        if before is not None and _rank(record) <= _rank(before[0]):
            self.stale += 1
            return
        site = self._site_of[record.origin, record.site] if isinstance(record, Arrival) else Why.MALFORMED
        if isinstance(site, Why):
            self.apart.append((record.id, site))
            self._refuse(record, site, before)
        else:
            self.applied += 1
            self._accept(record, site, before)

    def write(self, connection: Connection) -> None:
        """Put all of it into the store, and note what has to be counted again."""
        tenant = self._device.tenant
        keep(connection, tables.record, self._record_rows())
        keep(connection, tables.quarantine, [row for row in self._set_apart.values() if row is not None])
        gone = [{"of": tenant, "which": each} for each, row in self._set_apart.items() if row is None]
        if gone:
            connection.execute(_gone, gone)
        because = [{"of": tenant, "which": each, "because": why} for each, why in self._now_because.items()]
        if because:
            connection.execute(_now_because, because)
        self._cells.update((site, record.month) for record, site in self._fresh.values())
        cells = [{"tenant": tenant, "site": site, "month": month, "turn": 1} for site, month in sorted(self._cells)]
        if cells:
            connection.execute(_stale, cells)
        self._touch(*(record for record, _ in self._fresh.values()))
        digests.touch(connection, tenant, (Stretch(*each) for each in self._stretches))

    def _accept(self, record: Arrival, site: str, before: Counted | None) -> None:
        self._standing[record.id] = self._fresh[record.id] = record, site
        if before is not None:
            self._touch(before[0])
            self._cells.add((before[1], before[0].month))
        apart = self._apart.get(record.id)
        if apart is not None:
            self._touch(apart)
            if _rank(record) >= _rank(apart):
                del self._apart[record.id]
                self._set_apart[record.id] = None

    def _refuse(self, record: Arrival | Misfit, why: Why, before: Counted | None) -> None:
        apart = self._apart.get(record.id)
        if apart is None or _rank(record) > _rank(apart):
            self._apart[record.id] = refused = _of_somebody(record, self._device)
            self._set_apart[record.id] = _apart_row(refused, why, self._device, self._now)
            self._because[record.id] = why.value
            self._now_because.pop(record.id, None)
            self._touch(refused, *([] if apart is None else [apart]), *([] if before is None else [before[0]]))
        elif _rank(record) == _rank(apart) and self._because[record.id] != why.value:
            # Its site became known in the meantime, say, and is another device's.
            self._because[record.id] = self._now_because[record.id] = why.value

    def _touch(self, *revs: Rev) -> None:
        self._stretches.update((each.origin, each.month) for each in revs)

    def _record_rows(self) -> list[tuple[Any, ...]]:
        """The rows of all that is new, in the order of the table's columns.

        Truth goes as a number: of every bool the driver would ask at length how to adapt it.
        """
        tenant, now, odd = self._device.tenant, self._now, self._odd_day
        return [
            (tenant, which, kind, rev, op or "", int(live), origin, typed, site, month, day, payload, now,
             odd(month, day))
            for (kind, which, rev, op, live, origin, typed, month, day, payload), site in self._fresh.values()
        ]  # fmt: skip


class _Sites(dict[tuple[str, str], str | Why]):
    """Which site (origin, typed) is, as seen from one device: the one that counts, or why there is none."""

    def __init__(self, connection: Connection, device: Device) -> None:
        super().__init__()
        values = {"of": device.tenant, "by": device.id}
        self._named = {(row.origin, row.typed): row.site for row in connection.execute(_named, values)}
        self._is_own: dict[str, bool] = {row.id: row.own for row in connection.execute(_known, values)}

    def __missing__(self, written: tuple[str, str]) -> str | Why:
        site = self._named.get(written, written[1])
        other = Why.FOREIGN_SITE if site in self._is_own else Why.UNKNOWN_SITE
        self[written] = found = site if self._is_own.get(site) else other
        return found


def _rank(record: Rev) -> tuple[int, str]:
    return precedence(record.rev, record.op)


def _of_somebody(record: Arrival | Misfit, device: Device) -> Arrival | Misfit:
    """What does not say whose it is is of the device that sent it."""
    return record if record.origin else record._replace(origin=device.origin)


def _apart_row(record: Arrival | Misfit, why: Why, device: Device, now: int) -> tuple[Any, ...]:
    """The row of what is set apart, in the order of the table's columns."""
    return (
        device.tenant, record.id, record.kind, record.rev, record.op or "", record.origin, record.month,
        content_of(record), why.value, device.id, now,
    )  # fmt: skip


def _is_odd(month: str, day: int | None, now: int) -> bool:
    """A day after tomorrow, or more than a year back: some clock was wrong, perhaps. It counts all the same."""
    today = datetime.fromtimestamp(now, UTC).date()
    year, number = map(int, month.split("-"))
    first, last = (date(year, number, day or end) for end in (1, monthrange(year, number)[1]))
    return first > today + timedelta(days=1) or last < today - timedelta(days=366)


def _rows(connection: Connection, table: Table, tenant: str, ids: Sequence[str]) -> dict[str, Any]:
    known = connection.execute(_looked_up(table), {"tenant": tenant, "ids": json.dumps(ids)})
    return {row.id: row for row in known}


@cache
def _looked_up(table: Table) -> Select[Any]:
    names = ("id", "rev", "op", "origin", "month", "site", "why")
    wanted = [table.c[name] for name in names if name in table.c]
    return select(*wanted).where(table.c.tenant == bindparam("tenant"), among(table.c.id, "ids"))
