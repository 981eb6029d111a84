"""Figures a desk asks for: from the server it reports to; else from this device alone, with the reason.

For a worker thread; what they give once `cancelled` says so is for nobody.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from desk.app import OpenDesk
from desk.errors import Reason, mark

if TYPE_CHECKING:
    from desk.model.guide import Guide
    from desk.model.journey import Journey, JourneyQuestion
    from desk.model.overlap import Overlap, Question
    from desk.model.tallies import Tallies, TallyQuestion

F = TypeVar("F", "Journey", "Overlap", "Tallies")

SENSITIVE = mark(
    "The guide is sensitive, so no visit leaves this computer with it: how many followed it is what this computer "
    "counted, and no other counter is in it."
)

Cancelled = Callable[[], bool]


def _never() -> bool:
    return False


def overlap(desk: OpenDesk, question: "Question", cancelled: Cancelled = _never) -> "Overlap":
    """What people ask about in one visit."""
    from desk.counter.overlap import own_overlap

    answer = desk.reporting.overlap(question)
    return _or_own(answer, lambda: own_overlap(desk.counter, question, _home(desk), cancelled))


def journey(desk: OpenDesk, question: "JourneyQuestion", guide: "Guide", cancelled: Cancelled = _never) -> "Journey":
    """Where those led through a guide ended or stopped; of a sensitive one the server knows nothing."""
    from desk.counter.journey import own_journey

    hidden = guide.sensitive or guide.id in desk.guides.sensitive()
    answer = Reason(SENSITIVE) if hidden else desk.reporting.journey(question)
    return _or_own(answer, lambda: own_journey(desk.counter, question, guide, _home(desk), cancelled))


def tallies(desk: OpenDesk, question: "TallyQuestion", cancelled: Cancelled = _never) -> "Tallies":
    """What else was counted."""
    from desk.counter.tallies import own_tallies

    answer = desk.reporting.tallies(question)
    return _or_own(answer, lambda: own_tallies(desk.counter, question, _home(desk), cancelled))


def _or_own(answer: "F | Reason | None", own: "Callable[[], F]") -> "F":
    if answer is None:
        return own()
    return replace(own(), reason=answer.message, facts=answer.facts) if isinstance(answer, Reason) else answer


def _home(desk: OpenDesk) -> str | None:
    """The municipality's site that stands for one typed here."""
    return desk.pairing.site if desk.pairing else None
