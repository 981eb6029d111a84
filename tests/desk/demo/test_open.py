"""The demo: a throw-away desk that is full, and that leaves nothing behind."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desk.counter import post, shift, visit
from desk.demo.example import example
from desk.demo.open import demo_clock, open_demo
from desk.demo.town import read_plan
from desk.model.period import moment
from desk.settings import Preferences
from tests.builders import FakeClock

OSLO = ZoneInfo("Europe/Oslo")
FRIDAY = datetime(2026, 11, 20, 14, 10, tzinfo=OSLO)
PLAN = read_plan()


@pytest.fixture
def scratch(tmp_path: Path) -> Iterator[Path]:
    """Where temporary folders are made, so that a leftover one shows."""
    before, tempfile.tempdir = tempfile.tempdir, str(tmp_path)
    yield tmp_path
    tempfile.tempdir = before


def test_the_counts_on_the_desk_are_those_of_the_draw(scratch: Path) -> None:
    with open_demo(FakeClock(FRIDAY).clock, Preferences(language="nb")) as desk:
        counter = desk.counter
        drawn = example(PLAN, desk.catalogue, post.here(counter), counter.clock.now(), counter.journal.origin)
        today = [v for v in drawn.live if v.day == FRIDAY.date()]
        assert post.here(counter).site.name == "Elvebyen innbyggertorg"
        assert visit.count_today(counter) == len(today) > 20
        assert len(shift.recent(counter, 200)) == len(drawn.shifts)
        asked = [sum(len(v.inquiries) for v in shift.visits_of(counter, s)) for s in shift.recent(counter, 200)]
        assert sum(asked) == sum(len(v.inquiries) for v in drawn.live)


def test_nothing_is_left_when_it_is_closed(scratch: Path) -> None:
    with open_demo(FakeClock(FRIDAY).clock, Preferences()) as desk:
        assert desk.settings.demo
        assert desk.settings.keys == "memory"
        assert desk.settings.journal.is_relative_to(scratch)
        assert list(scratch.iterdir())
        desk.change(replace(desk.settings.preferences, theme="dark"))
    assert list(scratch.iterdir()) == []


def test_the_window_may_close_the_desk_before_the_demo_does(scratch: Path) -> None:
    with open_demo(FakeClock(FRIDAY).clock, Preferences()) as desk:
        desk.close()
    assert list(scratch.iterdir()) == []


def test_nothing_is_left_when_it_fails(scratch: Path) -> None:
    with pytest.raises(ZeroDivisionError), open_demo(FakeClock(FRIDAY).clock, Preferences()) as desk:
        visit.log(desk.counter, ["loan-and-return"])
        raise ZeroDivisionError
    assert list(scratch.iterdir()) == []


def test_while_the_counter_is_open_its_clock_is_the_real_one() -> None:
    real = FakeClock(FRIDAY).clock
    assert demo_clock(real, PLAN) is real


@pytest.mark.parametrize(
    ("real", "shown"),
    [
        (datetime(2026, 11, 22, 3, 0), datetime(2026, 11, 21, 14, 10)),
        (datetime(2026, 11, 20, 20, 0), datetime(2026, 11, 20, 14, 10)),
        (datetime(2026, 11, 20, 7, 0), datetime(2026, 11, 19, 14, 10)),
        (datetime(2026, 11, 16, 13, 10), datetime(2026, 11, 14, 14, 10)),
        (datetime(2026, 12, 27, 12, 0), datetime(2026, 12, 23, 14, 10)),
    ],
)
def test_outside_opening_hours_it_stands_at_the_last_afternoon_and_runs(real: datetime, shown: datetime) -> None:
    wall = FakeClock(real.replace(tzinfo=OSLO))
    clock = demo_clock(wall.clock, PLAN)
    assert clock.now() == moment(shown.replace(tzinfo=OSLO), "Europe/Oslo")
    wall.advance(60)
    assert clock.now() == moment(shown.replace(minute=11, tzinfo=OSLO), "Europe/Oslo")
    assert clock.monotonic() == 60
