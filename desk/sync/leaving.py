"""What may leave the device: the listed fields and nothing else, and less of a visit on a sensitive subject."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from msgspec import Struct

from desk.model.record import Record
from desk.model.visit import INQUIRY_FIELDS, PAYLOAD_FIELDS, Precision
from desk.sync.wire import CoverageRow, InquiryRow, VisitRow

_SIZE = len(INQUIRY_FIELDS)


def leaving(record: Record, sensitive: Collection[str]) -> Struct | None:
    """The row of a record as it leaves; None for a kind that does not travel.

    A visit with a category among `sensitive` leaves without day, hour, desk, place and step: the month is all that is
    said of when. What is missing or odd in a payload leaves as it is, for the server to set apart: it never holds up
    the others.
    """
    made = _KINDS.get(record.kind)
    return None if made is None else made(record, record.payload, sensitive)


def _visit(record: Record, payload: Mapping[str, Any], sensitive: Collection[str]) -> VisitRow:
    hour, desk, place, channel, served_by, entered, precision, *rest, asked = map(payload.get, PAYLOAD_FIELDS)
    inquiries = [_inquiry(values) for values in asked or ()]
    day: int | None = record.day.day
    if sensitive and any(inquiry.category in sensitive for inquiry in inquiries):
        inquiries = [_without_step(inquiry) for inquiry in inquiries]
        day = hour = desk = place = None
        precision = Precision.MONTH
    head = _head(record, day)
    return VisitRow(*head, hour, desk, place, channel, served_by, entered, precision, *rest, inquiries)


def _coverage(record: Record, payload: Mapping[str, Any], sensitive: Collection[str]) -> CoverageRow:
    known = payload.get
    return CoverageRow(
        *_head(record, record.day.day), known("desk"), known("from"), known("to"), known("status")
    )  # fmt: skip


def _head(record: Record, day: int | None) -> tuple[Any, ...]:
    """The fields every kind begins with, in their order (`HEAD` in `desk.sync.wire`)."""
    month = record.day.isoformat()[:7]
    return record.id, record.rev, record.op, record.live, record.origin, record.site, month, day


def _inquiry(values: list[Any]) -> InquiryRow:
    """Of a newer Skranke's list only what we know; of an older one's what it lacks is unknown."""
    if len(values) != _SIZE:
        values = [*values[:_SIZE], *[None] * (_SIZE - len(values))]
    return InquiryRow(*values)


def _without_step(inquiry: InquiryRow) -> InquiryRow:
    return InquiryRow(*[None if name == "step" else getattr(inquiry, name) for name in INQUIRY_FIELDS])


_KINDS: Mapping[str, Callable[[Record, Mapping[str, Any], Collection[str]], Struct]] = {
    "visit": _visit,
    "coverage": _coverage,
}
