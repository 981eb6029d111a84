"""Visits that were led through a guide: the dice of each visit are its own id, so the same visit goes the same way."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from random import Random

from desk.model.guide import Guide, Step, StepKind
from desk.model.visit import Inquiry, Visit

GuideOf = Callable[[str, date], Guide | None]
"""The guide that was offered for a category on a day; None where there was none."""

_FOLLOWED, _STOPPED, _FIRST = 0.8, 0.035, 0.6
_LONGEST = 40
"""Steps; who goes round and round stops."""


def led(visits: Iterable[Visit], guide_of: GuideOf) -> tuple[Visit, ...]:
    """The same visits; most inquiries that a guide is for follow it to an end, some stop on the way."""
    return tuple(replace(visit, inquiries=tuple(_led(visit, at, guide_of) for at in range(len(visit.inquiries))))
                 for visit in visits)  # fmt: skip


def _led(visit: Visit, at: int, guide_of: GuideOf) -> Inquiry:
    inquiry, dice = visit.inquiries[at], Random(f"{visit.id}:{at}")
    guide = guide_of(inquiry.category, visit.day)
    if guide is None or dice.random() > _FOLLOWED:
        return inquiry
    step = _stop(guide, dice)
    ended = {"outcome": step.outcome or inquiry.outcome, "effort": step.effort or inquiry.effort}
    known = ended if step.kind is StepKind.END else {}
    return replace(inquiry, guide=guide.id, guide_revision=guide.revision, step=step.id, **known)  # type: ignore[arg-type]


def _stop(guide: Guide, dice: Random) -> Step:
    """Where one who is led through it ends or stops."""
    step = guide.step(guide.start)
    for _ in range(_LONGEST):
        if step.kind is StepKind.END or dice.random() < _STOPPED:
            return step
        gotos = [each.goto for each in (*step.answers, *step.ways)] + ([step.goto] if step.goto else [])
        gotos += [step.missing.goto] if step.missing else []
        step = guide.step(gotos[0] if dice.random() < _FIRST else dice.choice(gotos))
    return step
