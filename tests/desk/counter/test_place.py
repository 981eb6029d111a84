"""Facts about the stop the bookmobile should be at: proposed by what is published, and taken by nobody but a person."""

from desk.counter import place, post, replace, visit
from desk.counter.counter import Counter
from desk.model.site import Place
from tests.builders import FakeClock, at
from tests.desk.counter.test_post import paired
from tests.desk.sync.publications import BUS

QUAY, HALL, BARE = (
    Place("quay", BUS, "Quay", times="mo 09:00-09:30"),
    Place("hall", BUS, "Hall", times="mo 10:00-11:00"),
    Place("bare", BUS, "Bare"),
)


def on_the_bus(counter: Counter) -> None:
    paired(counter, BUS, places=(BARE, HALL, QUAY), hours=())
    post.stand_at(counter, post.offered(counter)[0])


def test_it_is_proposed_until_we_are_there_and_changes_nothing_by_itself(counter: Counter, time: FakeClock) -> None:
    assert (place.proposed(counter), place.next_look(counter)) == (None, None)
    on_the_bus(counter)
    assert place.proposed(counter) == QUAY
    assert post.here(counter).place is None
    assert [each.id for each in place.in_order(counter)] == ["quay", "hall", "bare"]
    post.move_to(counter, "quay")
    assert place.proposed(counter) is None
    assert place.next_look(counter) == 30 * 60
    time.advance(45 * 60)
    assert place.proposed(counter) == HALL


def test_those_since_the_timetable_says_we_came_probably_belong_here(counter: Counter, time: FakeClock) -> None:
    on_the_bus(counter)
    post.move_to(counter, "quay")
    for _ in range(6):
        time.advance(15 * 60)
        visit.log(counter, ["moving"])
    post.move_to(counter, "hall")
    assert place.came(counter) == at(hour=10)
    assert replace.likely(counter, replace.elsewhere(counter)) == 3
    post.move_to(counter, "bare")
    assert place.came(counter) is None
