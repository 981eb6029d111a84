"""Conversations outside in the example: on the days of its outings, each a visit at a place, as they are logged."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random

from desk.demo.example import Example, days, zone_of
from desk.demo.plan import Plan
from desk.demo.season import Outing, read_season
from desk.model.period import Moment, moment
from desk.model.shift import Shift
from desk.model.visit import Channel, Inquiry, Visit


def with_outings(plan: Plan, revision: int, until: Moment, origin: str, drawn: Example) -> Example:
    """The same example with the conversations of its outings among its visits, logged by a catalogue's `revision`.
    Nobody is out today."""
    dice = Random(f"{plan.seed} outside")
    past = [(week, day) for week, day in days(plan, until.day) if day < until.day]
    planned = [(day, outing) for week, day in past for outing in _of(plan, week, day)]
    found = [
        Visit(
            f"{dice.getrandbits(128):032x}", 0, None, True, origin, plan.id, plan.desk, outing.place, at,
            (Inquiry(category),), channel=Channel.OUTREACH, served_by=shift.served_by, catalogue_revision=revision,
        )
        for day, outing in planned
        for at, category in _talks(dice, outing, day, until)
        for shift in _at(drawn.shifts, at)
    ]  # fmt: skip
    return replace(drawn, visits=tuple(sorted((*drawn.visits, *found), key=lambda visit: visit.at.utc)))


def _of(plan: Plan, week: int, day: date) -> list[Outing]:
    around = read_season().sites[plan.key]
    return [each for each in around.outings if week in each.weeks and each.weekday == day.weekday()]


def _talks(dice: Random, outing: Outing, day: date, until: Moment) -> Iterator[tuple[Moment, str]]:
    """When somebody was spoken with, and of what."""
    about = read_season().talked_of
    start = datetime.combine(day, outing.start, zone_of(until))
    span = (datetime.combine(day, outing.end) - datetime.combine(day, outing.start)).total_seconds()
    gap = span / (outing.talks * dice.lognormvariate(0.0, 0.25))
    after = dice.expovariate(1 / gap)
    while after < span:
        yield moment(start + timedelta(seconds=int(after)), until.zone), dice.choices(list(about), [*about.values()])[0]
        after += dice.expovariate(1 / gap)


def _at(shifts: Sequence[Shift], at: Moment) -> list[Shift]:
    return [each for each in shifts if each.closed is not None and each.opened.utc <= at.utc < each.closed.utc]
