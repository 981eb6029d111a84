"""Visits in the journal. Every function returns model values."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct
from msgspec.json import Decoder
from sqlalchemy import Select, bindparam, func, select, text

from desk.journal import record as records
from desk.journal.tables import correction, record
from desk.journal.writer import Readable, Writer, stamp, unstamp
from desk.model.part import Part, part_at
from desk.model.period import Moment
from desk.model.site import ServedBy
from desk.model.visit import INQUIRY_FIELDS, Channel, Entered, Inquiry, Precision, Visit, inquiry_from, to_record

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_KIND = record.c.kind == "visit"
_READ = ("id", "rev", "op", "live", "origin", "site", "utc", "offset", "zone", "payload", "tenant")
_one = select(record).where(records.MINE, _KIND)
_site = record.c.site == bindparam("site")
_latest = (
    select(record)
    .where(_KIND, _site, record.c.live.is_(True), func.instr(record.c.payload, '"entered":"paper"') == 0)
    .order_by(record.c.number.desc())
    .limit(bindparam("limit"))
)
_day = (_KIND, _site, record.c.day == bindparam("day"), record.c.live.is_(True))
_on_day = select(record).where(*_day).order_by(record.c.utc, record.c.number)
_count = select(func.count()).select_from(record).where(*_day)
_continued = _count.where(func.instr(record.c.payload, '"continued":true') > 0)
_between = (
    select(record)
    .where(
        _KIND, record.c.desk == bindparam("desk"), record.c.utc >= bindparam("start"),
        record.c.utc < bindparam("end"), record.c.live.is_(True),
    )
    .order_by(record.c.utc, record.c.number)
)  # fmt: skip
_seen = _between.with_only_columns(
    record.c.utc, record.c.offset, func.instr(record.c.payload, '"precision":"part-of-day"') > 0
)
_last = (
    select(record.c.utc, record.c.offset, record.c.zone)
    .where(
        text("+record.kind = 'visit'"),  # the plus keeps from an index by kind: the last one is near the end
        func.instr(record.c.payload, '"precision":"part-of-day"') == 0,
        func.instr(record.c.payload, '"entered":"paper"') == 0,
    )
    .order_by(record.c.number.desc())
    .limit(1)
)
_of_months = (
    select(record.c.site, record.c.day, record.c.payload)
    .where(
        _KIND, record.c.tenant.in_(("", bindparam("tenant"))), record.c.live.is_(True),
        record.c.day >= bindparam("start"), record.c.day < bindparam("end"),
    )
    .execution_options(yield_per=1000)
)  # fmt: skip
_led = _of_months.where(func.instr(record.c.payload, bindparam("guide")) > 0)
_since = (
    select(record.c.utc, record.c.offset, record.c.payload)
    .where(_KIND, _site, record.c.live.is_(True), record.c.day >= bindparam("start"))
    .order_by(record.c.number.desc())
    .limit(bindparam("limit"))
    .execution_options(yield_per=500)
)
_history = (
    select(correction)
    .where(correction.c.tenant.in_(("", bindparam("tenant"))), correction.c.id == bindparam("id"))
    .order_by(correction.c.number)
)


class Correction(NamedTuple):
    """One newer rev: the visit before and after it, the role or desk that made it, and when."""

    before: Visit
    after: Visit
    who: str
    when: Moment


class Asked(NamedTuple):
    """What people came for in one visit: no moment finer than its month (`2026-03`), no desk, no detail."""

    site: str
    served_by: str | None
    channel: str | None
    month: str
    categories: tuple[str, ...]
    entered_live: bool
    continued: bool


class Led(NamedTuple):
    """A visit in which a guide was followed: its inquiries, all of them, and no moment finer than its month."""

    site: str
    month: str
    inquiries: tuple[Inquiry, ...]


class Seen(NamedTuple):
    """When visits were: `at` these instants, oldest first, and in these `parts` of days where no more is known."""

    at: tuple[datetime, ...]
    parts: frozenset[tuple[date, Part]]


class _Payload(Struct):
    """What is read of a visit's payload for that."""

    served_by: str | None
    channel: str | None
    entered: Entered
    inquiries: list[list[object]]
    continued: bool = False


class _Timed(Struct):
    """What is read of it to know what was asked at which hour."""

    precision: Precision
    inquiries: list[list[object]]


_payload = Decoder(_Payload).decode
_timed = Decoder(_Timed).decode


def write(writer: Writer, visits: Sequence[Visit], *, before: Sequence[Visit | None], who: str) -> tuple[Visit, ...]:
    """Keep visits; each pairs with what it was `before` (None when it is new). Returns them as they now stand.

    Of two revs the newest wins, so what another program corrected in the meantime may come back instead. `who` is a
    role or a desk, never a person.
    """
    records.keep(writer, [_row(visit) for visit in visits], [_row(old) if old else None for old in before], who)
    pairs = zip(visits, before, strict=True)
    return tuple(visit if old is None else _standing(writer, visit) for visit, old in pairs)


def get(journal: Readable, visit_id: str) -> Visit | None:
    """The visit at its newest rev, taken back or not; None when there is none."""
    with journal.reading() as connection:
        row = connection.execute(_one, {"tenant": journal.tenant or "", "id": visit_id}).mappings().first()
    return from_row(row) if row else None


def latest(journal: Readable, site: str, limit: int) -> tuple[Visit, ...]:
    """The last visits written at a site that were not taken back, the newest first; without those from paper, of whom
    nobody stands here any more."""
    return _all(journal, _latest, site=site, limit=limit)


def on_day(journal: Readable, site: str, day: date) -> tuple[Visit, ...]:
    """The visits of a local day at a site that were not taken back, by time of day."""
    return _all(journal, _on_day, site=site, day=day.isoformat())


def count_on_day(journal: Readable, site: str, day: date) -> int:
    """How many visits `on_day` would give; read from the index alone."""
    with journal.reading() as connection:
        return connection.execute(_count, {"site": site, "day": day.isoformat()}).scalar_one()


def continued_on_day(journal: Readable, site: str, day: date) -> int:
    """How many of those go on where a colleague left them."""
    with journal.reading() as connection:
        return connection.execute(_continued, {"site": site, "day": day.isoformat()}).scalar_one()


def last_at(journal: Readable) -> Moment | None:
    """When the visit was that was written here last, whatever the clock said; of those entered later nobody knows."""
    with journal.reading() as connection:
        row = connection.execute(_last).first()
    return unstamp(*row) if row else None


def between(journal: Readable, desk: str, start: Moment, end: Moment) -> tuple[Visit, ...]:
    """The visits at a desk from `start` up to but without `end`, not taken back, the oldest first."""
    return _all(journal, _between, desk=desk, start=stamp(start)[0], end=stamp(end)[0])


def seen(journal: Readable, desk: str, start: Moment, end: Moment) -> Seen:
    """When the visits that `between` gives were; faster, since nothing else of them is read."""
    values = {"desk": desk, "start": stamp(start)[0], "end": stamp(end)[0]}
    with journal.reading() as connection:
        rows = connection.execute(_seen, values).all()
    vague = [unstamp(utc, offset, "").local for utc, offset, in_part in rows if in_part]
    at = tuple(_EPOCH + timedelta(microseconds=utc) for utc, _, in_part in rows if not in_part)
    return Seen(at, frozenset((local.date(), part_at(local.hour)) for local in vague))


def asked(journal: Readable, first: str, last: str, cancelled: Callable[[], bool]) -> Iterator[Asked]:
    """What was asked from month `first` to `last` in visits not taken back, one after the other, in no order.

    For a worker thread; stops where it is once `cancelled` says so. Never holds more than a thousand rows.
    """
    values = {"tenant": journal.tenant or "", "start": f"{first}-01", "end": f"{last}-99"}
    with journal.reading() as connection:
        for rows in connection.execute(_of_months, values).partitions():
            if cancelled():
                return
            for site, day, payload in rows:
                read = _payload(payload)
                categories = tuple(str(inquiry[0]) for inquiry in read.inquiries)
                live = read.entered is Entered.LIVE
                yield Asked(site, read.served_by, read.channel, day[:7], categories, live, read.continued)


def led(journal: Readable, guide: str, first: str, last: str, cancelled: Callable[[], bool]) -> Iterator[Led]:
    """The visits of these months in which a guide was followed; as `asked`."""
    values = {"tenant": journal.tenant or "", "start": f"{first}-01", "end": f"{last}-99", "guide": json.dumps(guide)}
    with journal.reading() as connection:
        for rows in connection.execute(_led, values).partitions():
            if cancelled():
                return
            for site, day, payload in rows:
                every = _payload(payload).inquiries
                inquiries = tuple(inquiry_from(dict(zip(INQUIRY_FIELDS, each, strict=True))) for each in every)
                yield Led(site, day[:7], inquiries)


def by_hour(
    journal: Readable, site: str, first: date, limit: int, cancelled: Callable[[], bool]
) -> Iterator[tuple[str, int]]:
    """Each question of the last `limit` visits at a site since a day, as (category, hour of the local day), the newest
    first; without the visits of which only a part of the day is known.

    For a worker thread; stops where it is once `cancelled` says so.
    """
    values = {"site": site, "start": first.isoformat(), "limit": limit}
    with journal.reading() as connection:
        for rows in connection.execute(_since, values).partitions():
            if cancelled():
                return
            for utc, offset, payload in rows:
                read = _timed(payload)
                hour = (utc // 1_000_000 + offset * 60) // 3600 % 24
                if read.precision is Precision.EXACT:
                    yield from ((str(inquiry[0]), hour) for inquiry in read.inquiries)


def history(journal: Readable, visit_id: str) -> tuple[Correction, ...]:
    """Every correction of a visit, the first one first."""
    with journal.reading() as connection:
        rows = connection.execute(_history, {"tenant": journal.tenant or "", "id": visit_id}).all()
    return tuple(
        Correction(
            from_row(json.loads(row.before)),
            from_row(json.loads(row.after)),
            row.who,
            unstamp(row.utc, row.offset, row.zone),
        )
        for row in rows
    )


def from_row(row: Mapping[str, object]) -> Visit:
    """The visit of a row."""
    return _read(tuple(row[name] for name in _READ))


@lru_cache(maxsize=64)
def _read(values: tuple[object, ...]) -> Visit:
    """The visit in these columns. A tick reads the last visits again, all but one as they were: those are known."""
    row = dict(zip(_READ, values, strict=True))
    payload = json.loads(row["payload"])
    inquiries = (dict(zip(INQUIRY_FIELDS, values, strict=False)) for values in payload["inquiries"])
    return Visit(
        id=row["id"],
        rev=row["rev"],
        op=row["op"] or None,
        live=bool(row["live"]),
        origin=row["origin"],
        site=row["site"],
        desk=payload["desk"],
        place=payload["place"],
        at=unstamp(row["utc"], row["offset"], row["zone"]),
        inquiries=tuple(map(inquiry_from, inquiries)),
        channel=Channel(payload["channel"]) if payload["channel"] else None,
        served_by=ServedBy(payload["served_by"]) if payload["served_by"] else None,
        entered=Entered(payload["entered"]),
        precision=Precision(payload["precision"]),
        catalogue_revision=payload["catalogue_revision"],
        sample_n=payload["sample_n"],
        continued=payload["continued"],
        tenant=row["tenant"] or None,
    )


def _row(visit: Visit) -> dict[str, object]:
    return records.to_row(to_record(visit), visit.at, visit.desk)


def _standing(writer: Writer, visit: Visit) -> Visit:
    kept = get(writer, visit.id)
    return visit if kept is None else kept


def _all(journal: Readable, query: Select, **values: object) -> tuple[Visit, ...]:
    with journal.reading() as connection:
        return tuple(from_row(row) for row in connection.execute(query, values).mappings())
