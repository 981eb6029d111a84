"""What else was counted in the example, drawn by a seed: activities, ideas, answers, the door, check counts, and what
was said of silent stretches. A pure function of the plan, the visits and the last moment."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from desk.counter.bring import Beside
from desk.demo.example import Example, days
from desk.demo.plan import Plan
from desk.demo.season import Programme, Touched, read_season
from desk.model.activity import Activity, Quality
from desk.model.answer import Answer, Face
from desk.model.check import MINUTES, Check
from desk.model.coverage import Coverage, Status
from desk.model.door import Door
from desk.model.hours import Stretch, silent
from desk.model.period import Moment, moment
from desk.model.shift import Shift
from desk.model.suggestion import Became, Suggestion

_QUALITIES = (Quality.AS_MEANT, Quality.MORE, Quality.LESS, None), (56, 27, 9, 8)
_BECAME = (None, Became.PASSED_ON, Became.PLANNED, Became.DONE, Became.NOT_DONE), (38, 24, 16, 13, 9)
_SAID = (Status.COUNTED, Status.NOT_COUNTED, Status.CLOSED, None), (68, 14, 5, 13)
"""What is said of a silence; of some nothing."""

_SILENT = timedelta(hours=1)
_ANSWERED = 14
"""Days until something becomes of an idea."""


def beside(plan: Plan, drawn: Example, until: Moment, origin: str) -> Beside:
    """All of it, up to the day before the last moment."""
    draw = _Draw(plan, drawn, until, origin)
    ended = [shift for shift in drawn.shifts if shift.closed is not None and shift.opened.day < until.day]
    checked = draw.dice.sample(ended, min(len(ended), draw.around.counted))
    return Beside(
        tuple(draw.activities()), tuple(draw.ideas()), tuple(draw.answers()),
        tuple(map(draw.door, checked)), tuple(check for each in checked for check in draw.check(each)),
        tuple(said for each in ended for said in draw.said(each)),
    )  # fmt: skip


class _Draw:
    """The dice of a site, and what was logged there."""

    def __init__(self, plan: Plan, drawn: Example, until: Moment, origin: str) -> None:
        self.plan, self.until, self.origin = plan, until, origin
        self.around, self.dice = read_season().sites[plan.key], Random(f"{plan.seed} beside")
        self.seen = [visit.at.utc for visit in drawn.visits]
        self.days = [(week, day) for week, day in days(plan, until.day) if day < until.day]

    def id(self) -> str:
        """The next id."""
        return f"{self.dice.getrandbits(128):032x}"

    def activities(self) -> Iterator[Activity]:
        """What was put on, day by day; not on holidays."""
        for week, day in self.days:
            for each in self.around.activities:
                if week in each.weeks and day.weekday() == each.weekday:
                    quality = self.dice.choices(*_QUALITIES)[0]
                    yield Activity(
                        self.id(), 0, None, True, self.origin, self.plan.id, day, self.until, each.type, each.place,
                        quality, self._came(each, week, day),
                    )  # fmt: skip

    def _came(self, each: Programme, week: int, day: date) -> int | None:
        usual = self.dice.uniform(*each.people) * each.grows ** (week - 1)
        came = usual * read_season().months[day.month] * self.dice.lognormvariate(0.0, 0.12)
        return round(came) if self.dice.random() < 0.93 else None

    def ideas(self) -> Iterator[Suggestion]:
        """What residents had ideas about; of the newest nothing has become yet."""
        themes = self.around.ideas.themes
        for _ in range(self.around.ideas.count if self.days else 0):
            _, day = self.dice.choice(self.days)
            theme = self.dice.choices(list(themes), [*themes.values()])[0]
            became = self.dice.choices(*_BECAME)[0]
            known = became if (self.until.day - day).days >= _ANSWERED else None
            yield Suggestion(self.id(), 0, None, True, self.origin, self.plan.id, day, theme, known)

    def answers(self) -> Iterator[Answer]:
        """Faces that were touched, in each month as many as it has open days in the example."""
        asked: Touched = self.around.answers
        for month, opened in _months(self.days).items():
            for _ in range(round(asked.a_month * opened / 25 * self.dice.lognormvariate(0.0, 0.1))):
                face = self.dice.choices(list(Face), asked.faces)[0]
                yield Answer(self.id(), self.origin, self.plan.id, month, asked.question, face)

    def door(self, shift: Shift) -> Door:
        """How many came in during a shift."""
        start, end = shift.opened, shift.closed or self.until
        came = self._logged(start, end) * self.around.door * self.dice.lognormvariate(0.0, 0.15)
        return Door(self.id(), self.plan.id, start, end, round(came))

    def check(self, shift: Shift) -> Iterator[Check]:
        """What an observer saw half an hour of it: a few were not logged, the more the busier it was."""
        start, end = (_later(shift.opened, minutes) for minutes in (60, 60 + MINUTES))
        if shift.closed is not None and end.utc < shift.closed.utc:
            logged = self._logged(start, end)
            missed = sum(self.dice.random() < 0.04 + 0.012 * logged for _ in range(logged + 1))
            yield Check(self.id(), self.plan.id, self.plan.desk, start, end, logged + missed, logged=logged)

    def said(self, shift: Shift) -> Iterator[Coverage]:
        """What was said of its silences."""
        whole = Stretch(shift.opened.utc, (shift.closed or self.until).utc)
        seen = [at for at in self.seen if whole.start <= at < whole.end]
        for each in silent([whole], seen, [], self.until.utc, _SILENT):
            status = self.dice.choices(*_SAID)[0]
            if status is not None:
                after = ((at - whole.start).total_seconds() / 60 for at in (each.start, each.end))
                start, end = (_later(shift.opened, minutes) for minutes in after)
                yield Coverage(self.id(), self.plan.id, self.plan.desk, start, end, status)

    def _logged(self, start: Moment, end: Moment) -> int:
        return sum(start.utc <= at < end.utc for at in self.seen)


def _months(found: Sequence[tuple[int, date]]) -> dict[str, int]:
    """The open days of each month."""
    months: dict[str, int] = {}
    for _, day in found:
        months[f"{day:%Y-%m}"] = months.get(f"{day:%Y-%m}", 0) + 1
    return months


def _later(at: Moment, minutes: float) -> Moment:
    return moment(at.local + timedelta(minutes=minutes), at.zone)
