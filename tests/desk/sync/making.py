"""Rows as a device sends them, by hand and by hypothesis."""

from collections.abc import Iterable

import msgspec
from hypothesis import strategies as st
from msgspec import Struct

from desk.model.activity import Quality
from desk.model.answer import Face
from desk.model.category import Side
from desk.model.reach import About
from desk.model.record import new_id
from desk.model.site import ServedBy
from desk.model.suggestion import LONGEST, Became
from desk.model.visit import Channel, Effort, Entered, Outcome, Precision
from desk.sync.rows import (
    ROWS,
    ActivityRow,
    AnswerRow,
    CheckRow,
    CoverageRow,
    DoorRow,
    InquiryRow,
    ReachRow,
    SuggestionRow,
    VisitRow,
)
from desk.sync.wire import COLUMNS, Batch
from tests.builders import DESK, SITE

ORIGIN, GENERATION = "0f" * 16, "9e" * 16


def batch(wire: int, generation: str, to: int, rows: Iterable[Struct]) -> Batch:
    """The batch of these rows (VisitRow, CoverageRow), in their order within each kind."""
    of_kind: dict[str, list[Struct]] = {kind: [] for kind in ROWS}
    kinds = {row: kind for kind, row in ROWS.items()}
    for row in rows:
        of_kind[kinds[type(row)]].append(row)
    columns = {
        kind: COLUMNS[kind](
            *([getattr(row, field.name) for row in found] for field in msgspec.structs.fields(ROWS[kind]))
        )
        for kind, found in of_kind.items()
    }
    return Batch(wire, generation, to, **columns)


def an_inquiry(category: str = "library-card") -> InquiryRow:
    """One inquiry of which nothing but the category is known."""
    return InquiryRow(category, None, None, None, None, None, None, None, None)


def a_visit_row(*categories: str, **fields: object) -> VisitRow:
    """A visit of 2 March 2026 at nine."""
    known: dict[str, object] = {
        "id": new_id(), "rev": 0, "op": None, "live": True, "origin": ORIGIN, "site": SITE, "month": "2026-03",
        "day": 2, "hour": 9, "desk": DESK, "place": None, "channel": Channel.DESK, "served_by": None,
        "entered": Entered.LIVE, "precision": Precision.EXACT, "catalogue_revision": 0, "sample_n": None,
        "continued": False, "inquiries": [an_inquiry(each) for each in categories or ("library-card",)],
    }  # fmt: skip
    return VisitRow(**(known | fields))  # type: ignore[arg-type]


def a_coverage_row(**fields: object) -> CoverageRow:
    """Three counted hours of the same morning."""
    known: dict[str, object] = {
        "id": new_id(), "rev": 0, "op": None, "live": True, "origin": ORIGIN, "site": SITE, "month": "2026-03",
        "day": 2, "desk": DESK, "start": "2026-03-02T09:00+01:00", "end": "2026-03-02T12:00+01:00",
        "status": "counted",
    }  # fmt: skip
    return CoverageRow(**(known | fields))  # type: ignore[arg-type]


def _hex(size: int) -> st.SearchStrategy[str]:
    return st.binary(min_size=size, max_size=size).map(bytes.hex)


_counts = st.integers(0, 2**53)
_names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200)
_heads = {
    "id": _hex(16), "rev": _counts, "op": st.none() | _hex(8), "live": st.booleans(), "origin": _hex(16),
    "site": _hex(16), "month": st.dates().map(lambda day: f"{day:%Y-%m}".rjust(7, "0")),
    "day": st.none() | st.integers(1, 28),
}  # fmt: skip
_desks = st.none() | _hex(16)
_maybe_name = st.none() | _names
_inquiries = st.builds(
    InquiryRow, _names, st.none() | st.sampled_from(Outcome), st.none() | st.sampled_from(Effort), _maybe_name,
    st.none() | st.sampled_from(Side), st.none() | st.sampled_from(Side), _maybe_name, st.none() | _counts, _maybe_name,
)  # fmt: skip

visit_rows: st.SearchStrategy[Struct] = st.builds(
    VisitRow, **_heads, desk=_desks, hour=st.none() | st.integers(0, 23), place=_maybe_name,
    channel=st.none() | st.sampled_from(Channel), served_by=st.none() | st.sampled_from(ServedBy),
    entered=st.sampled_from(Entered), precision=st.sampled_from(Precision), catalogue_revision=_counts,
    sample_n=st.none() | _counts, continued=st.booleans(), inquiries=st.lists(_inquiries, max_size=4),
)  # fmt: skip
_times = st.datetimes().map(lambda at: f"{at:%Y-%m-%dT%H:%M}".rjust(16, "0") + "+01:00")
coverage_rows: st.SearchStrategy[Struct] = st.builds(
    CoverageRow, **_heads, desk=_desks, start=_times, end=st.none() | _times,
    status=st.sampled_from(["counted", "closed", "not-counted", "unknown"]),
)  # fmt: skip
door_rows: st.SearchStrategy[Struct] = st.builds(DoorRow, **_heads, count=_counts, start=_times, end=_times)
check_rows: st.SearchStrategy[Struct] = st.builds(
    CheckRow, **_heads, desk=_desks, contacts=_counts, logged=st.none() | _counts, start=_times, end=_times
)
_slugs = st.from_regex(r"[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,2}", fullmatch=True)
_of_a_month = _heads | {"day": st.none()}
answer_rows: st.SearchStrategy[Struct] = st.builds(
    AnswerRow, **_of_a_month, question=_slugs, face=st.sampled_from(Face)
)
reach_rows: st.SearchStrategy[Struct] = st.builds(ReachRow, **_of_a_month, about=st.sampled_from(About))
suggestion_rows: st.SearchStrategy[Struct] = st.builds(
    SuggestionRow, **_heads, theme=_slugs, became=st.none() | st.sampled_from(Became),
    text=st.none() | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=LONGEST),
)  # fmt: skip
activity_rows: st.SearchStrategy[Struct] = st.builds(
    ActivityRow, **_heads, type=_slugs, quality=st.none() | st.sampled_from(Quality),
    attendance=st.none() | _counts, place=_maybe_name,
)  # fmt: skip
any_rows = visit_rows | coverage_rows | door_rows | check_rows | answer_rows | reach_rows | suggestion_rows
any_rows |= activity_rows
