"""What is wrong with a guide: every mistake, with its step and its place. Pure.

A document that was read has its form already; guides made elsewhere (an editor, a spreadsheet, a test) may lack
that too, so the form is checked here as well.
"""

from collections.abc import Callable, Collection
from datetime import date

from desk.errors import Reason
from desk.guides.checks import around, conditions, explored, form, scenarios, texts, ways
from desk.guides.checks.texts import LONGEST
from desk.guides.mistake import Mistake, Severity
from desk.model.guide import Guide

__all__ = ["LONGEST", "Mistake", "Refused", "Severity", "look_over", "validate"]

Refused = Callable[[str], Reason | None]
"""Why a picture of that name cannot be shown; None when it can."""

_BESIDE = frozenset({"link", "picture", "slip", "unit", "may", "may_not", "hand_over", "outcome", "effort"})
"""What of a step has no part in where it leads."""


def validate(
    guide: Guide,
    day: date | None = None,
    *,
    pictures: Refused | None = None,
    units: Collection[str] | None = None,
) -> tuple[Mistake, ...]:
    """Every mistake: the guide's own first, then step by step, then the ways between them and the scenarios. Empty
    when it is sound.

    With a `day`, facts that are not true any more on it are mistakes too; with `pictures` those that cannot be shown,
    with the ids of all `units` of a directory what is not among those. What answers lead to is tried, and scenarios
    are played, once nothing else is wrong with the ways.
    """
    made = [*form.header(guide), *form.facts(guide), *scenarios.names(guide)]
    made += [mistake for step in guide.steps for mistake in form.step(step)]
    leads = [*ways.check(guide), *conditions.check(guide)]
    if not leads and not any(map(_leads_astray, made)):
        leads = [*explored.check(guide)] or [*scenarios.check(guide)]
    made += texts.check(guide)
    made += around.facts(guide, day) if day is not None else ()
    made += around.pictures(guide, pictures) if pictures is not None else ()
    made += around.units(guide, units) if units is not None else ()
    places = {step.id: at for at, step in reversed(list(enumerate(guide.steps)))}
    made.sort(key=lambda mistake: -1 if mistake.step is None else places[mistake.step])
    return (*made, *leads)


def _leads_astray(mistake: Mistake) -> bool:
    """Whether nobody can say yet where the guide leads."""
    if mistake.step is None:
        return mistake.place[:1] == ("start",)
    return not _BESIDE & set(mistake.place[:1])


def look_over(
    guide: Guide,
    day: date,
    *,
    pictures: Refused | None = None,
    units: Collection[str] | None = None,
) -> tuple[Mistake, ...]:
    """What `validate` finds on a day, and the remarks, which keep no guide from being used."""
    mistakes = validate(guide, day, pictures=pictures, units=units)
    remarks = [*around.remarks(guide, day), *(() if mistakes else scenarios.remarks(guide))]
    return (*mistakes, *remarks)
