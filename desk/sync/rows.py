"""The kinds of record that travel, one row each, with every field that may leave a device."""

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import Meta, Struct

from desk.model.activity import Quality
from desk.model.answer import Face
from desk.model.category import Side
from desk.model.reach import About
from desk.model.site import ServedBy
from desk.model.suggestion import Became
from desk.model.visit import Channel, Effort, Entered, Outcome, Precision
from desk.sync.shape import Count, Day, Hour, Id, Local, Month, Name, Op, Shape, Slug, Words


class InquiryRow(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One inquiry, as a list of its values."""

    category: Name
    outcome: Outcome | None
    effort: Effort | None
    referred_to: Name | None
    handed_to: Side | None
    sent_here_by: Side | None
    guide: Name | None
    guide_revision: Count | None
    step: Name | None


class VisitRow(Shape):
    """A visit as it leaves a device; `day` is None when only the month may leave."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    hour: Hour | None
    desk: Id | None
    place: Name | None
    channel: Channel | None
    served_by: ServedBy | None
    entered: Entered
    precision: Precision
    catalogue_revision: Count
    sample_n: Count | None
    continued: bool
    inquiries: Annotated[list[InquiryRow], Meta(max_length=100)]


class CoverageRow(Shape, rename={"start": "from", "end": "to"}):
    """A stretch of time at a desk; times are local with their offset, to the minute.

    What is closed, not counted or unknown holds over the shift around it, which is counted as a whole.
    """

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    desk: Id | None
    start: Local
    end: Local | None
    status: Literal["counted", "closed", "not-counted", "unknown"]


class DoorRow(Shape, rename={"start": "from", "end": "to"}):
    """How many came through the door in a stretch of time."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    count: Count
    start: Local
    end: Local


class CheckRow(Shape, rename={"start": "from", "end": "to"}):
    """The contacts an observer saw at a desk in a stretch of time, and how many were logged there until then."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    desk: Id | None
    contacts: Count
    logged: Count | None
    start: Local
    end: Local


class AnswerRow(Shape):
    """One face a visitor touched. No day may be told of it."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: None
    question: Slug
    face: Face


class ReachRow(Shape):
    """A first visit, or a language that was spoken. No day may be told of it."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: None
    about: About


class SuggestionRow(Shape):
    """A resident's idea; `text` is None unless the municipality turned on that words are sent."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    theme: Slug
    became: Became | None
    text: Words | None


class HandoverRow(Shape):
    """Something one shift leaves for the next; `count` is what is left of it."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    item: Slug
    count: Count


class ActivityRow(Shape):
    """Something the library put on; what nobody knows of it is None."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    type: Slug
    quality: Quality | None
    attendance: Count | None
    place: Name | None


ROWS: Mapping[str, type[Struct]] = {
    "visit": VisitRow, "coverage": CoverageRow, "door": DoorRow, "check": CheckRow,
    "answer": AnswerRow, "reach": ReachRow, "suggestion": SuggestionRow,
    "activity": ActivityRow,
    "handover": HandoverRow,
}  # fmt: skip
"""The kinds of record that travel, and their fields."""


HEAD = ("id", "rev", "op", "live", "origin", "site", "month", "day")
"""The fields every kind begins with; the others are its payload."""
