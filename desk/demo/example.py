"""Eight weeks at an invented site, drawn by a seed: a pure function of the plan and the last moment.

What is planted (resources/demo/elvebyen.toml holds the numbers, tests/desk/demo compares): at the joint counter

1. Closed on Sundays and holidays; every Monday 13:00 to 13:30 the staff meet; one Wednesday afternoon, in week 6,
   nobody was there at all. These gaps hold no visit and no shift.
2. People ask for citizen services before noon and for the library in the afternoon.
3. Three links within a visit: moving and language training, electronic identity and digital mailbox, childcare and
   children's books. Nothing else is linked.
4. From week 5 on electronic identity is asked about nearly twice as often: a bank closed its branch.
5. About 3 visits in 10 hold more than one question. Directional questions come alone.
6. Outcome and effort are known for nearly all of one visit in ten, and for few of the others.
7. A few visits were moved to another category of the same side a little later, fewer were taken back.

and at the other sites

8. The same three links, and no other.
9. The branch libraries are asked for citizen services and the citizen-service centre for the library: most of that is
   sent elsewhere. One branch prints for people whom the town hall sent over.
10. The bookmobile stands at six stops on its days and is nowhere between them; what it is asked differs by stop: a
    school reads with children, a village far from the town hall asks for citizen services, newcomers for the language.

A visit of today after `until` has not happened, and the shift that runs then is open.
"""

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import accumulate, pairwise
from random import Random
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.demo.plan import Closure, Plan, Stop, times
from desk.model.category import Catalogue, Category, Kind
from desk.model.period import Moment, moment
from desk.model.shift import Shift
from desk.model.site import Post, ServedBy
from desk.model.visit import Channel, Effort, Inquiry, Outcome, Visit, revised

SHORTEST = 15
"""Minutes; nobody opens a shift for less."""


@dataclass(frozen=True, slots=True)
class Example:
    """What happened: `visits` as they were ticked, `corrections` as newer revs of some of them, and the shifts."""

    visits: tuple[Visit, ...]
    corrections: tuple[Visit, ...]
    shifts: tuple[Shift, ...]

    @property
    def live(self) -> tuple[Visit, ...]:
        """The visits that count, each at its newest rev, oldest first."""
        newest = {visit.id: visit for visit in self.visits + self.corrections}
        return tuple(visit for visit in newest.values() if visit.live)


def example(plan: Plan, catalogue: Catalogue, post: Post, until: Moment, origin: str) -> Example:
    """The example that ends at `until`. Categories the plan does not name are asked about now and then."""
    draw = _Draw(plan, catalogue, post, origin, until)
    visits: list[Visit] = []
    shifts: list[Shift] = []
    for week, day in days(plan, until.day):
        shifts += draw.shifts(day, week)
        visits += draw.visits(day, week, shifts)
    return Example(tuple(visits), tuple(_corrections(draw, visits)), tuple(shifts))


def days(plan: Plan, last: date) -> Iterator[tuple[int, date]]:
    """The open days up to `last` with the number of their week, 1 to `plan.weeks`; a week starts on a Monday."""
    monday = last - timedelta(days=last.weekday(), weeks=plan.weeks - 1)
    for count in range((last - monday).days + 1):
        day = monday + timedelta(days=count)
        if plan.hours(day):
            yield count // 7 + 1, day


def zone_of(until: Moment) -> tzinfo:
    """The zone of a moment, so that a change to summer time is kept; its bare offset where the name is unknown."""
    try:
        return ZoneInfo(until.zone)
    except (ZoneInfoNotFoundError, ValueError):
        return until.local.tzinfo or ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class _Stand:
    """A stretch of a day, in minutes from midnight, at a stop or at a site that stays where it is."""

    stop: Stop | None
    start: int
    end: int

    @property
    def hours(self) -> range:
        """The hours it reaches into."""
        return range(self.start // 60, -(-self.end // 60))

    def share(self, hour: int) -> float:
        """How much of an hour it fills."""
        return (min(self.end, hour * 60 + 60) - max(self.start, hour * 60)) / 60


class _Draw:
    """The dice, and what is worked out once from the plan."""

    def __init__(self, plan: Plan, catalogue: Catalogue, post: Post, origin: str, until: Moment) -> None:
        self.plan, self.catalogue, self.post, self.origin, self.until = plan, catalogue, post, origin, until
        self.random = Random(plan.seed)
        self.zone = zone_of(until)
        self.weights = {category.id: plan.weight(category) for category in catalogue.categories}
        self.categories = catalogue.categories
        self.companions = _companions(plan, catalogue, self.weights)
        self.channels = tuple(plan.channels), tuple(plan.channels.values())
        self.scale = self._scale()

    def id(self) -> str:
        """The next id: 32 hexadecimal digits from the seed."""
        return f"{self.random.getrandbits(128):032x}"

    def at(self, day: date, minutes: float) -> Moment:
        """The moment so many minutes after local midnight."""
        local = datetime.combine(day, time(), self.zone) + timedelta(seconds=int(minutes * 60))
        return moment(local, self.until.zone)

    def demand(self, hour: int, week: int, stop: Stop | None) -> list[float]:
        """How much each category is asked about in an hour of a day, before the day's own factor."""
        profile = {side: hours.get(hour, 0.0) for side, hours in self.plan.profile.items()}
        trends = {t.category: t.times for t in self.plan.trends if week >= t.from_week}
        found = [self.weights[c.id] * profile[c.side] * trends.get(c.id, 1.0) for c in self.categories]
        if stop is None:
            return found
        return [demand * times(stop.asks, c) for demand, c in zip(found, self.categories, strict=True)]

    def _scale(self) -> float:
        """So that a mean open day of week 1 gets `visits_a_day`."""
        days = [stands for weekday in range(7) if (stands := self._stands(weekday))]
        total = sum(sum(self.demand(hour, 1, s.stop)) * s.share(hour) for day in days for s in day for hour in s.hours)
        return self.plan.visits_a_day * len(days) / total

    def _stands(self, weekday: int) -> list["_Stand"]:
        """Where somebody can be asked on a weekday, one after the other."""
        calls = self.plan.calls_on(weekday)
        hours = self.plan.days[weekday].hours
        if calls or not hours:
            return [_Stand(stop, _minutes(call.start), _minutes(call.end)) for stop, call in calls]
        return [_Stand(None, hours[0] * 60, hours[1] * 60)]

    def shifts(self, day: date, week: int) -> list[Shift]:
        """The day's shifts: they change over at midday, and where a closure lies nobody is there; one at each stop."""
        served_by = self.plan.days[day.weekday()].served_by
        shifts = []
        if self.plan.stops:
            for stand in self._stands(day.weekday()):
                first, last = stand.start - self.random.uniform(1, 6), stand.end + self.random.uniform(0, 6)
                shifts += self._shift(day, first, last, ServedBy(served_by[0]))
            return shifts
        for (start, end), who in zip(pairwise(self._changes(day, len(served_by))), served_by, strict=True):
            for first, last in _staffed(start, end, self.plan.closures_on(day, week)):
                shifts += self._shift(day, first, last, ServedBy(who))
        return shifts

    def _changes(self, day: date, shifts: int) -> list[float]:
        """When the first shift opens, when it changes over, when the last closes, in minutes: never on the dot."""
        opens, closes = self.plan.hours(day) or (0, 0)
        start = opens * 60 - self.random.uniform(1, 8)
        change = _minutes(self.plan.change_over) + self.random.uniform(-4, 4)
        end = closes * 60 + self.random.uniform(0, 9)
        return [start, change, end] if shifts > 1 else [start, end]

    def _shift(self, day: date, first: float, last: float, served_by: ServedBy) -> list[Shift]:
        opened, closed = self.at(day, first), self.at(day, last)
        running = closed.utc > self.until.utc
        site, desk = self.post.site.id, self.post.desk.id
        shift = Shift(self.id(), site, desk, served_by, opened, None if running else closed)
        return [shift] if opened.utc <= self.until.utc else []

    def visits(self, day: date, week: int, shifts: Sequence[Shift]) -> list[Visit]:
        """The day's visits, oldest first: each hour a Poisson stream, thinned out where nobody is there."""
        factor = self.scale * self.plan.days[day.weekday()].busy * self.random.lognormvariate(0.0, 0.06)
        today = [shift for shift in shifts if shift.opened.day == day]
        visits = []
        for stand in self._stands(day.weekday()):
            for hour in stand.hours:
                upto = list(accumulate(self.demand(hour, week, stand.stop)))
                for minute in self._arrivals(upto[-1] * factor):
                    if not stand.start <= hour * 60 + minute < stand.end:
                        continue
                    at = self.at(day, hour * 60 + minute)
                    visit = self._visit(at, self.categories[bisect(upto, self.random.random() * upto[-1])], stand.stop)
                    visits += [replace(visit, served_by=s.served_by) for s in today if _holds(s, at, self.until)]
        return visits

    def _arrivals(self, rate: float) -> Iterator[float]:
        """The minutes of an hour at which somebody comes, at a rate an hour."""
        minute = 0.0
        while rate > 0 and (minute := minute + self.random.expovariate(rate) * 60) < 60:
            yield minute

    def _visit(self, at: Moment, focus: Category, stop: Stop | None) -> Visit:
        sampled = self.random.random() * self.plan.detail.one_in < 1
        known = self.plan.detail.answered if sampled else self.plan.detail.otherwise
        inquiries = tuple(self._inquiry(category, known) for category in self._basket(focus))
        channel = Channel.DESK
        if focus.kind is not Kind.DIRECTIONAL:
            channel = self.random.choices(*self.channels)[0]
        place = stop.key if stop else self.post.place
        return Visit(
            self.id(), 0, None, True, self.origin, self.post.site.id, self.post.desk.id, place, at, inquiries,
            channel=channel, catalogue_revision=self.catalogue.revision,
            sample_n=self.plan.detail.one_in if sampled else None,
        )  # fmt: skip

    def _basket(self, focus: Category) -> list[Category]:
        """The focus and its companions, each asked about once."""
        if focus.kind is Kind.DIRECTIONAL:
            return [focus]
        more = self.random.choices(range(len(self.plan.questions)), self.plan.questions)[0]
        basket = [focus]
        others, weights = self.companions[focus.id]
        while len(basket) <= min(more, len(others) - 1):
            category = self.random.choices(others, cum_weights=weights)[0]
            if category not in basket:
                basket.append(category)
        return basket

    def _inquiry(self, category: Category, known: float) -> Inquiry:
        if self.random.random() >= known or category.kind is Kind.DIRECTIONAL:
            return Inquiry(category.id)
        fate = self.plan.fates.get(category.id, {})
        outcomes = {each: w * fate.get(each, 1.0) for each, w in self.plan.outcomes[category.side].items()}
        outcome = self.random.choices(tuple(outcomes), tuple(outcomes.values()))[0]
        effort = self.random.choices(tuple(Effort), (5, 4, 1))[0]
        sent = self.plan.sent_here.get(category.id)
        sent_here_by = sent.by if sent and self.random.random() < sent.share else None
        referred_to = self.plan.referred.get(category.id) if outcome is Outcome.REFERRED else None
        handed_to = self.plan.handed[category.side] if outcome is Outcome.HANDED_OVER else None
        return Inquiry(
            category.id, outcome, effort, referred_to=referred_to, handed_to=handed_to, sent_here_by=sent_here_by
        )


def _companions(
    plan: Plan, catalogue: Catalogue, weights: dict[str, float]
) -> dict[str, tuple[list[Category], list[float]]]:
    """For each category what is asked about beside it, with running weights: only the planted links change them."""
    links = {frozenset((link.one, link.other)): link.times for link in plan.links}
    others = [category for category in catalogue.categories if category.kind is not Kind.DIRECTIONAL]
    return {
        focus.id: (
            others,
            list(accumulate(weights[other.id] * links.get(frozenset((focus.id, other.id)), 1.0) for other in others)),
        )
        for focus in catalogue.categories
    }


def _corrections(draw: _Draw, visits: Sequence[Visit]) -> Iterator[Visit]:
    """Newer revs: moved to a neighbour of the same side, or taken back."""
    sides = {category.id: category for category in draw.categories}
    for visit in visits:
        dice = draw.random.random()
        op = f"{draw.random.getrandbits(64):016x}"
        if dice < draw.plan.taken_back:
            yield revised(visit, op, live=False)
        elif dice < draw.plan.taken_back + draw.plan.moved and len(visit.inquiries) == 1:
            was = sides[visit.inquiries[0].category]
            near = [c.id for c in draw.categories if c.side is was.side and c.kind is was.kind and c is not was]
            if near:
                yield revised(visit, op, inquiries=(replace(visit.inquiries[0], category=draw.random.choice(near)),))


def _staffed(start: float, end: float, closures: Sequence[Closure]) -> Iterator[tuple[float, float]]:
    """What is left of a stretch, in minutes of the day, when the closures are cut out of it; crumbs are dropped."""
    for closure in sorted(closures, key=lambda closure: closure.start):
        first, last = _minutes(closure.start), _minutes(closure.end)
        if last <= start or first >= end:
            continue
        if first - start >= SHORTEST:
            yield start, first
        start = last
    if end - start >= SHORTEST:
        yield start, end


def _holds(shift: Shift, at: Moment, until: Moment) -> bool:
    return shift.opened.utc <= at.utc < (shift.closed or until).utc


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
