"""Visits of a day that were logged anywhere but at one post."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import bindparam, func, select

from desk.journal.tables import record
from desk.journal.visit import from_row
from desk.journal.writer import Readable
from desk.model.site import Post
from desk.model.visit import Channel, Entered, Visit

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
        func.json_extract(_payload, "$.channel").is_distinct_from(Channel.OUTREACH.value),
        ~(_here[0] & _here[1] & _here[2]),
    )
    .order_by(record.c.utc.desc(), record.c.number.desc())
)  # fmt: skip


def elsewhere(
    journal: Readable, day: date, sites: Sequence[str], called: Sequence[str], here: Post
) -> tuple[Visit, ...]:
    """The visits of a local day at these sites that staff logged as they came, but not at the desk and place of `here`,
    whose site is `called` so; the newest first. What came from paper, an import or an outing had its place said with
    it and is left out."""
    values = {"sites": list(sites), "called": list(called), "day": day.isoformat()}
    values |= {"desk": here.desk.id, "place": here.place}
    with journal.reading() as connection:
        return tuple(from_row(row) for row in connection.execute(_elsewhere, values).mappings())
