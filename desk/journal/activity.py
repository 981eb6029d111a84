"""Activities in the journal. Every function returns model values."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import bindparam, select

from desk.journal import record as records
from desk.journal.tables import record
from desk.journal.writer import Readable, Writer, unstamp
from desk.model.activity import KIND, Activity, Quality, to_record

_one = select(record).where(records.MINE, record.c.kind == KIND)
_of_month = (
    select(record)
    .where(
        record.c.kind == KIND, record.c.site.in_(bindparam("sites", expanding=True)), record.c.live.is_(True),
        record.c.tenant.in_(("", bindparam("tenant"))), record.c.day >= bindparam("start"),
        record.c.day < bindparam("end"),
    )
    .order_by(record.c.day.desc(), record.c.number.desc())
)  # fmt: skip


def write(writer: Writer, activity: Activity, *, before: Activity | None, who: str) -> Activity:
    """Keep an activity, in the place of what it was `before`. Returns it as it now stands; `who` is a desk."""
    records.keep(writer, [_row(activity)], [_row(before) if before else None], who)
    return get(writer, activity.id) or activity


def get(journal: Readable, activity_id: str) -> Activity | None:
    """The activity at its newest rev, taken back or not; None when there is none."""
    with journal.reading() as connection:
        row = connection.execute(_one, {"tenant": journal.tenant or "", "id": activity_id}).mappings().first()
    return from_row(row) if row else None


def of_month(journal: Readable, sites: Collection[str], month: str) -> tuple[Activity, ...]:
    """Those of a month (`2026-03`) at these sites that were not taken back, the last day first."""
    values = {"tenant": journal.tenant or "", "sites": list(sites), "start": f"{month}-01", "end": f"{month}-99"}
    rows: Sequence[Mapping[str, object]]
    with journal.reading() as connection:
        rows = connection.execute(_of_month, values).mappings().all()
    return tuple(map(from_row, rows))


def from_row(row: Mapping[str, object]) -> Activity:
    """The activity of a row."""
    payload = json.loads(row["payload"])
    return Activity(
        id=row["id"],
        rev=row["rev"],
        op=row["op"] or None,
        live=bool(row["live"]),
        origin=row["origin"],
        site=row["site"],
        day=date.fromisoformat(row["day"]),
        at=unstamp(row["utc"], row["offset"], row["zone"]),
        type=payload["type"],
        place=payload["place"],
        quality=Quality(payload["quality"]) if payload["quality"] else None,
        attendance=payload["attendance"],
        tenant=row["tenant"] or None,
    )


def _row(activity: Activity) -> dict[str, object]:
    return records.to_row(to_record(activity), activity.at, None)
