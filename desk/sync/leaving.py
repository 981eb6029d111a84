"""What may leave the device: the listed fields and nothing else, and less of a visit on a sensitive subject."""

from collections.abc import Callable, Collection, Mapping
from typing import Any

from msgspec import Struct

from desk.model.record import Record
from desk.model.visit import INQUIRY_FIELDS, Precision
from desk.sync.wire import CoverageRow, InquiryRow, VisitRow


def leaving(record: Record, sensitive: Collection[str]) -> Struct | None:
    """The row of a record as it leaves; None for a kind that does not travel.

    A visit with a category among `sensitive` leaves without day, hour, desk, place and step: the month is all that is
    said of when. What is missing or odd in a payload leaves as it is, for the server to set apart: it never holds up
    the others.
    """
    made = _KINDS.get(record.kind)
    return None if made is None else made(record, record.payload, sensitive)


def _visit(record: Record, payload: Mapping[str, Any], sensitive: Collection[str]) -> VisitRow:
    known = payload.get
    inquiries = [_inquiry(values) for values in known("inquiries") or ()]
    stripped = any(inquiry.category in sensitive for inquiry in inquiries)
    if stripped:
        inquiries = [_without_step(inquiry) for inquiry in inquiries]
    return VisitRow(
        id=record.id,
        rev=record.rev,
        op=record.op,
        live=record.live,
        origin=record.origin,
        site=record.site,
        month=_month(record),
        day=None if stripped else record.day.day,
        hour=None if stripped else known("hour"),
        desk=None if stripped else known("desk"),
        place=None if stripped else known("place"),
        channel=known("channel"),
        served_by=known("served_by"),
        entered=known("entered"),
        precision=Precision.MONTH if stripped else known("precision"),
        catalogue_revision=known("catalogue_revision"),
        sample_n=known("sample_n"),
        continued=known("continued"),
        inquiries=inquiries,
    )


def _coverage(record: Record, payload: Mapping[str, Any], sensitive: Collection[str]) -> CoverageRow:
    known = payload.get
    return CoverageRow(
        id=record.id,
        rev=record.rev,
        op=record.op,
        live=record.live,
        origin=record.origin,
        site=record.site,
        month=_month(record),
        day=record.day.day,
        desk=known("desk"),
        start=known("from"),
        end=known("to"),
        status=known("status"),
    )


def _inquiry(values: list[Any]) -> InquiryRow:
    """Of a newer Skranke's list only what we know; of an older one's what it lacks is unknown."""
    size = len(INQUIRY_FIELDS)
    return InquiryRow(*values[:size], *[None] * (size - len(values)))


def _without_step(inquiry: InquiryRow) -> InquiryRow:
    return InquiryRow(*[None if name == "step" else getattr(inquiry, name) for name in INQUIRY_FIELDS])


def _month(record: Record) -> str:
    return record.day.isoformat()[:7]


_KINDS: Mapping[str, Callable[[Record, Mapping[str, Any], Collection[str]], Struct]] = {
    "visit": _visit,
    "coverage": _coverage,
}
