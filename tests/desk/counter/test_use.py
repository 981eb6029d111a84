"""What people asked about here lately, read from the journal."""

from datetime import datetime
from zoneinfo import ZoneInfo

from desk.app import OpenDesk
from desk.catalogue.use import Use
from desk.counter import post as posts
from desk.counter.use import used_here
from desk.model.period import moment
from desk.model.visit import Precision
from tests.builders import OSLO, FakeClock, a_visit, at, written


def test_the_questions_of_the_last_weeks_here_are_counted_by_the_hour_on_the_wall(
    desk: OpenDesk, time: FakeClock
) -> None:
    site = posts.here(desk.counter).site.id
    summer = moment(datetime(2026, 3, 29, 9, 30, tzinfo=ZoneInfo(OSLO)), OSLO)
    time.set(datetime(2026, 4, 2, 9, 0, tzinfo=ZoneInfo(OSLO)))
    written(
        desk.counter.journal,
        a_visit("moving", "tax-online", site=site, at=at(27, 9, 59)), a_visit("moving", site=site, at=summer),
        a_visit("moving", site=site, at=at(27, 10)), a_visit("moving", site=site, at=at(2, month=2)),
        a_visit("moving", site=site, at=at(27), live=False), a_visit("moving", at=at(27)),
        a_visit("moving", site=site, at=at(27, 9), precision=Precision.PART_OF_DAY),
    )  # fmt: skip
    assert used_here(desk.counter) == Use({("moving", 9): 2, ("moving", 10): 1, ("tax-online", 9): 1})


def test_reading_that_nobody_waits_for_ends(desk: OpenDesk) -> None:
    written(desk.counter.journal, a_visit("moving", site=posts.here(desk.counter).site.id))
    assert used_here(desk.counter, lambda: True) == Use()


def test_a_search_follows_the_hour_of_the_day(desk: OpenDesk, time: FakeClock) -> None:
    def found() -> list[str]:
        return [hit.category.id for hit in desk.find("l")]

    plain = found()
    first, second = plain[:2]
    desk.use = Use({(first, 9): 3, (second, 16): 9, (second, 9): 1})
    assert found() == plain
    time.advance(7 * 3600)
    assert found() == [second, first, *plain[2:]]
