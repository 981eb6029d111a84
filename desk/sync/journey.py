"""Asking a server where those led through a guide ended or stopped: the question and the answer on the wire.

What is hidden is not in an answer at all.
"""

from typing import Annotated

from msgspec import Meta, Struct

from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Source
from desk.model.visit import Outcome
from desk.model.year import changed_by
from desk.sync.asked import MONTHS, Asked, read_asked, until
from desk.sync.envelope import Garbled
from desk.sync.shape import Count, Month, Name, Shape
from desk.sync.wire import WIRE

JOURNEY = "/v1/journey"

_STEPS = 1000


class JourneyWanted(Asked):
    """A question about one guide; about one of its revisions, or all."""

    guide: Name
    revision: Count | None


class StepRow(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A step and how many ended or stopped there."""

    step: Name
    n: Count


class OutcomeRow(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """An outcome, null where none was said, and how many of those that stopped had it."""

    outcome: Outcome | None
    n: Count


class MonthRow(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A month and how many started in it."""

    month: Month
    n: Count


class JourneyGiven(Shape):
    """An answer, each row once."""

    threshold: Count
    started: Count | None
    steps: Annotated[list[StepRow], Meta(max_length=_STEPS)]
    unsaid: Count | None
    outcomes: Annotated[list[OutcomeRow], Meta(max_length=len(Outcome) + 1)]
    months: Annotated[list[MonthRow], Meta(max_length=MONTHS)]
    pooled: bool
    until: str | None


def wanted(question: JourneyQuestion) -> JourneyWanted:
    """The question as it is sent."""
    return JourneyWanted(WIRE, question.first, question.last, question.site, question.guide, question.revision)


def read_question(plain: bytes) -> JourneyQuestion:
    """What is asked. Raises Garbled, also when more is asked for than may be told (`desk.privacy.disclosure`)."""
    asked = read_asked(plain, JourneyWanted)
    if asked.revision is not None and asked.site is not None:
        raise Garbled("revision and site can be asked for one at a time")
    return JourneyQuestion(asked.guide, asked.first, asked.last, asked.revision, asked.site)


def given(journey: Journey) -> JourneyGiven:
    """The answer as it is sent."""
    return JourneyGiven(
        journey.threshold,
        journey.started,
        [StepRow(*each) for each in journey.steps.items()],
        journey.unsaid,
        [OutcomeRow(*each) for each in journey.outcomes.items()],
        [MonthRow(*each) for each in journey.months.items()],
        journey.pooled,
        journey.until,
    )


def journey_of(given: JourneyGiven, question: JourneyQuestion) -> Journey:
    """The answer to a question. Raises Garbled when a row is there twice, or the rows are more than all can be."""
    steps, outcomes, months = (
        {row[0]: row[1] for row in ((getattr(each, each.__struct_fields__[0]), each.n) for each in rows)}
        for rows in (given.steps, given.outcomes, given.months)
    )
    if (len(steps), len(outcomes), len(months)) != (len(given.steps), len(given.outcomes), len(given.months)):
        raise Garbled("a row of the journey is there twice")
    each, most = changed_by(question.first, question.last), given.started
    for rows in (steps, months):
        if most is not None and sum(rows.values()) > most + each * (len(rows) + 1):
            raise Garbled("more ended or stopped than had started")
    return Journey(
        question, Source.SERVER, given.threshold, given.started, steps, given.unsaid, outcomes, months, given.pooled,
        until(given.until),
    )  # fmt: skip
