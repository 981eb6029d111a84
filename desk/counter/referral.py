"""Whom a question went to, and who sent the person here. Each is a correction of a visit that is logged already."""

from collections.abc import Callable
from dataclasses import replace

from desk.changes import Changes
from desk.counter import visit as visits
from desk.counter.acts import ActKind
from desk.counter.counter import Counter
from desk.model.category import Side
from desk.model.record import new_op
from desk.model.visit import Inquiry, Outcome, Visit, ended, revised


def refer(counter: Counter, visit_id: str, unit: str | None, index: int = -1) -> Changes:
    """The person was told to go to an entry of the directory (its id); None takes that back.

    `index` counts the visit's inquiries, the newest is -1. Raises VisitGone, like all of these.
    """
    return _correct(counter, visit_id, index, lambda asked: _to(asked, Outcome.REFERRED, "referred_to", unit))


def hand_on(counter: Counter, visit_id: str, side: Side | None, index: int = -1) -> Changes:
    """A colleague of that side took the question over; None takes that back."""
    return _correct(counter, visit_id, index, lambda asked: _to(asked, Outcome.HANDED_OVER, "handed_to", side))


def sent_by(counter: Counter, visit_id: str, side: Side | None, index: int = -1) -> Changes:
    """A colleague of that side had sent the person here; None is not said."""
    return _correct(counter, visit_id, index, lambda asked: replace(asked, sent_here_by=side))


def carry_on(counter: Counter, visit_id: str, continued: bool) -> Changes:
    """The visit goes on where a colleague left it, so it is no new one; or it is one after all."""
    visit = visits.find(counter, visit_id)
    return _write(counter, visit, revised(visit, new_op(), continued=continued))


def _to(asked: Inquiry, outcome: Outcome, field: str, whom: str | Side | None) -> Inquiry:
    """It ended there. When it did not after all, an outcome that only said so goes with it."""
    if whom is not None:
        return replace(ended(asked, outcome), **{field: whom})  # type: ignore[arg-type]
    return ended(asked, None if asked.outcome is outcome else asked.outcome)


def _correct(counter: Counter, visit_id: str, index: int, change: Callable[[Inquiry], Inquiry]) -> Changes:
    visit = visits.find(counter, visit_id)
    at = range(len(visit.inquiries))[index]
    inquiries = (*visit.inquiries[:at], change(visit.inquiries[at]), *visit.inquiries[at + 1 :])
    return _write(counter, visit, revised(visit, new_op(), inquiries=inquiries))


def _write(counter: Counter, before: Visit, after: Visit) -> Changes:
    return visits.write(counter, ActKind.CORRECT, (before,), (after,))
