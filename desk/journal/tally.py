"""Records of any kind as they are counted: what they say, where, and in which month."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import bindparam, func, select

from desk.journal.tables import record
from desk.journal.writer import Readable

_r = record.c
_of_months = (
    select(_r.kind, _r.site, func.substr(_r.day, 1, 7), _r.payload)
    .where(
        _r.kind.in_(bindparam("kinds", expanding=True)), _r.tenant.in_(("", bindparam("tenant"))), _r.live.is_(True),
        _r.day >= bindparam("start"), _r.day < bindparam("end"),
    )
    .execution_options(yield_per=1000)
)  # fmt: skip


class Standing(NamedTuple):
    """A record at its newest rev, no moment finer than its month (`2026-03`)."""

    kind: str
    site: str
    month: str
    payload: Mapping[str, Any]


def standing(
    journal: Readable, kinds: Collection[str], first: str, last: str, cancelled: Callable[[], bool]
) -> Iterator[Standing]:
    """The records of these kinds from month `first` to `last` that were not taken back, in no order.

    For a worker thread; stops where it is once `cancelled` says so. Never holds more than a thousand rows.
    """
    values = {"kinds": sorted(kinds), "tenant": journal.tenant or "", "start": f"{first}-01", "end": f"{last}-99"}
    with journal.reading() as connection:
        for rows in connection.execute(_of_months, values).partitions():
            if cancelled():
                return
            for kind, site, month, payload in rows:
                yield Standing(kind, site, month, json.loads(payload))
