"""What else was counted in the example: activities, the door and check counts, written through the counter's verbs."""

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from desk.counter import activity, check, door
from desk.counter.activity import Told
from desk.counter.counter import Counter
from desk.model.activity import Quality
from desk.model.check import MINUTES, Check
from desk.model.period import Moment, moment
from desk.model.shift import Shift

_TYPES = ("story-time", "language-cafe", "reading-group", "homework-help", "digital-course", "lecture")
_QUALITIES = (Quality.AS_MEANT, Quality.AS_MEANT, Quality.AS_MEANT, Quality.MORE, Quality.MORE, Quality.LESS, None)
_EVERY, _OWN, _COUNTED = 4, 2, 8
"""Days between two activities; types that one site holds; its shifts in which the door was counted."""


def beside(counter: Counter, name: str, shifts: Sequence[Shift]) -> None:
    """Activities of the last eight weeks at an invented counter, and what the door and an observer counted in some of
    its shifts before today; the same for the same name."""
    dice, today = Random(name), counter.clock.now().day
    own = dice.sample(_TYPES, _OWN)
    for number, ago in enumerate(range(1, 56, _EVERY)):
        came = dice.randint(4, 38) if dice.random() < 0.85 else None
        told = Told(own[number % _OWN], today - timedelta(days=ago), None, dice.choice(_QUALITIES), came)
        activity.log(counter, told)
    ended = [shift for shift in shifts if shift.closed is not None and shift.opened.day < today]
    for shift in ended[:: max(1, len(ended) // _COUNTED)]:
        _counted(counter, shift, dice)


def _counted(counter: Counter, shift: Shift, dice: Random) -> None:
    """How many came in during a shift, and what an observer saw at the desk half an hour of it."""
    assert shift.closed is not None
    hours = (shift.closed.utc - shift.opened.utc).total_seconds() / 3600
    door.tell(counter, round(hours * dice.randint(18, 44)), shift.opened, shift.closed)
    start, end = (_later(shift.opened, minutes) for minutes in (60, 60 + MINUTES))
    if end.utc < shift.closed.utc:
        seen = check.logged(counter, Check("", shift.site, shift.desk, start, end, 0)) + dice.choice((0, 0, 0, 1, 1, 2))
        check.tell(counter, seen, start, end)


def _later(at: Moment, minutes: int) -> Moment:
    return moment(at.local + timedelta(minutes=minutes), at.zone)
