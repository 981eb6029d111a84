"""Visits of a day that were logged anywhere but at one post."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import bindparam, func, select

from desk.journal.tables import record
from desk.journal.visit import from_row
from desk.journal.writer import Readable
from desk.model.visit import Entered, Visit

_payload = record.c.payload
_here = (
    record.c.site.in_(bindparam("called", expanding=True)),
    record.c.desk.is_not_distinct_from(bindparam("desk")),
    func.json_extract(_payload, "$.place").is_not_distinct_from(bindparam("place")),
)
_elsewhere = (
    select(record)
    .where(
        record.c.kind == "visit", record.c.site.in_(bindparam("sites", expanding=True)),
        record.c.day == bindparam("day"), record.c.live.is_(True),
        func.json_extract(_payload, "$.entered").in_((Entered.LIVE.value, Entered.LATE.value)),
        ~(_here[0] & _here[1] & _here[2]),
    )
    .order_by(record.c.utc.desc(), record.c.number.desc())
)  # fmt: skip


def elsewhere(
    journal: Readable, day: date, sites: Sequence[str], called: Sequence[str], desk: str, place: str | None
) -> tuple[Visit, ...]:
    """The visits of a local day at these sites that staff logged as they came, but not at this desk and place of the
    site `called` so; the newest first. What came from paper or an import is left out: its place was said with it."""
    values = {"sites": list(sites), "called": list(called), "day": day.isoformat(), "desk": desk, "place": place}
    with journal.reading() as connection:
        return tuple(from_row(row) for row in connection.execute(_elsewhere, values).mappings())
