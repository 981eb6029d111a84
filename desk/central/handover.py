"""What the devices of a site hand over to each other: read from the records, for those that may write for the site."""

import json
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, bindparam, select

from desk.central import tables
from desk.model.handover import AT_MOST, KIND, STAYS, Handover

_r = tables.record.c
_of_site = select(_r.id, _r.rev, _r.op, _r.live, _r.month, _r.day, _r.payload).where(
    _r.tenant == bindparam("tenant"), _r.site == bindparam("of"), _r.kind == KIND,
    _r.month.in_(bindparam("months", expanding=True)),
)  # fmt: skip
_ABROAD = timedelta(days=1)
"""A device's local day may be the one before or after the server's."""


def recent(connection: Connection, tenant: str, site: str, now: int) -> tuple[Handover, ...]:
    """The marks of a site's last days at their newest rev, also those somebody was done with; at most AT_MOST.

    When there are more, those with something left to do come first, then the newest days. A mark that never got a
    second rev and has nothing left to do was of no concern to anybody else, and stays out.
    """
    today = datetime.fromtimestamp(now, UTC).date()
    first, last = today - STAYS - _ABROAD, today + _ABROAD
    months = sorted({f"{day:%Y-%m}" for day in (first, today, last)})
    rows = connection.execute(_of_site, {"tenant": tenant, "of": site, "months": months}).all()
    found = [_mark(row, site) for row in rows if row.day is not None]
    wanted = [each for each in found if first <= each.day <= last and (each.open or each.rev)]
    newest_first = sorted(wanted, key=lambda each: (not each.open, -each.day.toordinal(), each.id))
    return tuple(sorted(newest_first[:AT_MOST], key=lambda each: each.id))


def _mark(row: object, site: str) -> Handover:
    payload, day = json.loads(row.payload), date(*map(int, row.month.split("-")), row.day)
    return Handover(row.id, row.rev, row.op or None, bool(row.live), "", site, day, payload["item"], payload["count"])
