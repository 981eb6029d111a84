"""Facts about what was logged at the wrong desk or stop: moved in one act, and back in one."""

import pytest

from desk.counter import outreach, pieces, post, replace, shift, visit
from desk.counter.counter import Counter
from desk.journal import record as records
from desk.model.publication import Publication
from desk.model.site import Desk, Place, Post, ServedBy
from desk.model.visit import Entered, Visit
from tests.builders import SITE, FakeClock, a_visit, at, written
from tests.desk.counter.test_post import paired
from tests.desk.sync.publications import BUS

ONE = Desk("d1" * 16, SITE, "One", ServedBy.CITIZEN)
TWO = Desk("d2" * 16, SITE, "Two", ServedBy.LIBRARY)
STOPS = tuple(Place(name, BUS, name.title()) for name in ("quay", "school", "square"))


@pytest.fixture
def bus(counter: Counter) -> Counter:
    """On the bookmobile, at the quay."""
    paired(counter, BUS, places=STOPS)
    post.stand_at(counter, post.offered(counter)[0])
    post.move_to(counter, "quay")
    return counter


@pytest.fixture
def house(counter: Counter) -> Counter:
    """At the first of two desks."""
    paired(counter, desks=(ONE, TWO))
    stand(counter, ONE)
    return counter


def stand(counter: Counter, desk: Desk) -> None:
    post.stand_at(counter, next(each for each in post.offered(counter) if each.desk == desk))


def logged(counter: Counter, time: FakeClock, times: int, minutes: float = 5) -> list[Visit]:
    found = []
    for _ in range(times):
        found += visit.log(counter, ["moving"]).visits
        time.advance(60 * minutes)
    return found


def where(counter: Counter) -> list[str | None]:
    """The stops of today's visits, the oldest first."""
    return [each.place for each in visit.today(counter)]


def test_the_last_ones_are_moved_and_the_others_stay(bus: Counter, time: FakeClock) -> None:
    logged(bus, time, 4)
    post.move_to(bus, "school")
    logged(bus, time, 1)
    found = replace.elsewhere(bus)
    assert [each.place for each in found] == ["quay"] * 4
    moved = replace.put_here(bus, found[:3]).visits
    assert where(bus) == ["quay", "school", "school", "school", "school"]
    assert [each.at for each in moved] == [each.at for each in found[:3]]
    assert replace.elsewhere(bus) == (visit.today(bus)[0],)


def test_one_undo_takes_all_of_it_back_and_one_redo_moves_it_again(bus: Counter, time: FakeClock) -> None:
    logged(bus, time, 30, 1)
    before = visit.today(bus)
    post.move_to(bus, "school")
    replace.put_here(bus, replace.elsewhere(bus))
    visit.undo(bus)
    pieces.finish(bus)
    assert where(bus) == ["quay"] * 30
    assert [each.inquiries for each in visit.today(bus)] == [each.inquiries for each in before]
    visit.redo(bus)
    pieces.finish(bus)
    assert where(bus) == ["school"] * 30
    assert visit.redo(bus).visits == ()


def test_a_long_range_is_written_in_pieces_and_logging_comes_in_between(bus: Counter, time: FakeClock) -> None:
    logged(bus, time, 20, 1)
    post.move_to(bus, "school")
    told: list[int] = []
    bus.announcer.listen(lambda changes: told.append(len(changes.visits)))
    replace.put_here(bus, replace.elsewhere(bus))
    visit.log(bus, ["e-id"])
    while pieces.is_due(bus):
        pieces.some(bus)
    assert told == [8, 1, 8, 4]
    assert where(bus) == ["school"] * 21
    assert (len(visit.undo(bus).visits), len(visit.undo(bus).visits)) == (1, 8)
    pieces.finish(bus)
    assert where(bus) == ["quay"] * 20


def test_what_is_corrected_while_it_moves_keeps_the_correction(bus: Counter, time: FakeClock) -> None:
    first, *_ = logged(bus, time, 12, 1)
    gone = logged(bus, time, 1)[0]
    post.move_to(bus, "school")
    found = replace.elsewhere(bus)
    visit.take_back(bus, gone.id)
    replace.put_here(bus, found)
    visit.change_category(bus, first.id, 0, "e-id")
    pieces.finish(bus)
    kept = visit.find(bus, first.id)
    assert (kept.place, kept.basket, len(where(bus))) == ("school", {"e-id"}, 12)


def test_what_came_from_paper_an_outing_or_another_day_is_not_offered(bus: Counter, time: FakeClock) -> None:
    here = post.here(bus)
    known = {"site": here.site.id, "desk": here.desk.id, "place": "quay"}
    written(bus.journal, a_visit(entered=Entered.PAPER, **known), a_visit(at=at(1), **known))
    outreach.log(bus, "square", "moving")
    (late,) = written(bus.journal, a_visit(entered=Entered.LATE, **known))
    post.move_to(bus, "school")
    assert replace.elsewhere(bus) == (late,)


def test_the_last_long_pause_makes_a_number_likely(bus: Counter, time: FakeClock) -> None:
    logged(bus, time, 3)
    time.advance(20 * 60)
    logged(bus, time, 2)
    post.move_to(bus, "school")
    assert replace.likely(bus, replace.elsewhere(bus)) == 2
    assert replace.likely(bus, replace.elsewhere(bus)[:2]) == 0


def test_a_morning_at_the_wrong_desk_takes_the_shift_along(house: Counter, time: FakeClock) -> None:
    shift.take_over(house)
    logged(house, time, 3)
    stand(house, TWO)
    logged(house, time, 1)
    replace.put_here(house, replace.elsewhere(house))
    assert {(each.desk, each.served_by) for each in visit.today(house)} == {(TWO.id, ServedBy.LIBRARY)}
    (now,) = shift.recent(house)
    assert now.opened == at(hour=9) and len(shift.visits_of(house, now)) == 4
    visit.undo(house)
    assert [each.desk for each in visit.today(house)] == [ONE.id] * 3 + [TWO.id]
    assert shift.recent(house)[0].opened == at(hour=9, minute=15)
    stand(house, ONE)
    assert [len(shift.visits_of(house, each)) for each in shift.recent(house)] == [0, 3]


def test_the_shift_is_divided_where_the_first_of_them_was(house: Counter, time: FakeClock) -> None:
    shift.take_over(house, ServedBy.JOINT)
    logged(house, time, 3)
    stand(house, TWO)
    replace.put_here(house, replace.elsewhere(house)[:2])
    assert shift.recent(house)[0].opened == at(hour=9, minute=5)
    assert {each.served_by for each in visit.today(house)} == {ServedBy.JOINT}
    with house.journal.reading() as connection:
        rows = connection.exec_driver_sql("SELECT id FROM record WHERE kind = 'coverage'").all()
        found = [records.find(connection, house.journal.tenant, row.id) for row in rows]
    assert [('"to":"2026-03-02T09:05+01:00"' in row["payload"], row["live"]) for row in found] == [(True, 1)]


def test_they_may_belong_to_another_site_of_the_device(bus: Counter, time: FakeClock) -> None:
    logged(bus, time, 2)
    known: Publication = bus.publication
    house = next(site for site in known.sites if site.id == SITE)
    replace.put(bus, replace.elsewhere(bus) or visit.latest(bus), Post(house, ONE))
    assert visit.today(bus) == ()
    visit.undo(bus)
    assert where(bus) == ["quay", "quay"]
