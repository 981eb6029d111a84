"""What a report on a guide says beside its drawings: how to read it, what is hidden and why, whose figures it is."""

from collections.abc import Iterator, Sequence
from datetime import date

from desk.model.guide import Guide
from desk.model.journey import Journey
from desk.model.overlap import Source
from desk.model.tallies import Tallies
from desk.text import say, say_changed, say_count, say_day


def notes(guide: Guide, order: Sequence[str], journey: Journey, language: str, *, came: bool) -> Iterator[str]:
    """How to read it, and what is hidden and why. `came`: it says how many came this far."""
    if not journey.silent:
        yield say(language, "Whoever ended came to an end of the guide; whoever stopped left it at that step. A record "
                  "holds that one step and nothing of the visitor.")  # fmt: skip
        yield say(language, "<{number} is fewer than {number}, or none at all, and hidden.", number=journey.threshold)
        yield say_changed(language, journey.question.first, journey.question.last)
    if came:
        yield say(language, "“Came this far”: those who ended or stopped where every way leads through that step.")
    if journey.pooled and not journey.silent:
        yield say(language, "The subject is sensitive, so all sites are counted together.")
    if journey.unsaid and not journey.silent:
        yield say_count(
            language, "Of {count} of them no step is told, since it was a sensitive visit or long ago.",
            "Of {count} of them no step is told, since they were sensitive visits or long ago.", journey.unsaid,
        )  # fmt: skip
    gone = sum(n for step, n in journey.steps.items() if step not in order)
    if gone:
        yield say_count(
            language, "{count} ended or stopped at a step that this version does not have.",
            "{count} ended or stopped at steps that this version does not have.", gone,
        )  # fmt: skip
    if guide.revision > 1 and journey.question.revision is None:
        yield say(language, "Older versions are counted too; a step that is still there is the same step.")
    if not any(step.behind for step in guide.steps):
        yield say(language, "This guide does not say what happens out of sight.")
    yield source_of(journey, language)


def source_of(journey: Journey | Tallies, language: str) -> str:
    """Whose figures these are, and why."""
    if journey.source is Source.SERVER:
        return say(language, "These are the figures of all counters, as far as they have delivered.")
    if journey.reason is not None:
        return say(language, journey.reason, **journey.facts)
    return say(language, "This computer reports to no server yet, so these are the figures of this computer alone.")


def months(first: str, last: str, language: str) -> str:
    """A stretch of months: `September to November 2026`."""
    one, other = (date.fromisoformat(f"{month}-01") for month in (first, last))
    whole = say_day(language, other, "LLLL y")
    if one == other:
        return whole
    begin = say_day(language, one, "LLLL" if one.year == other.year else "LLLL y")
    return say(language, "{first} to {last}", first=begin, last=whole)
