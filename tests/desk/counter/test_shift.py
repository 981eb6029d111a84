"""Facts about shifts: taking over, closing, and what a shift saw."""

from desk import paperwork
from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import post, shift, visit
from desk.counter.counter import Counter
from desk.journal import outbox
from desk.model.site import ServedBy
from tests.builders import FakeClock


def test_logging_needs_no_shift(counter: Counter) -> None:
    assert shift.current(counter) is None
    visit.log(counter, ["moving"])
    assert visit.count_today(counter) == 1


def test_taking_over_closes_the_running_shift_and_begins_the_next_at_one_moment(
    counter: Counter, time: FakeClock
) -> None:
    shift.take_over(counter, ServedBy.LIBRARY)
    time.advance(3600)
    closed, begun = shift.take_over(counter, ServedBy.CITIZEN).shifts
    assert closed.closed == begun.opened == time.clock.now()
    assert shift.current(counter) == begun
    assert shift.recent(counter) == (begun, closed)


def test_a_shift_closed_by_mistake_runs_on(counter: Counter, time: FakeClock) -> None:
    (begun,) = shift.take_over(counter).shifts
    time.advance(60)
    (closed,) = shift.close(counter).shifts
    assert shift.current(counter) is None
    shift.reopen(counter, closed)
    assert shift.current(counter) == begun


def test_taking_over_by_mistake_is_undone_as_if_it_had_not_been(counter: Counter, time: FakeClock) -> None:
    (first,) = shift.take_over(counter, ServedBy.LIBRARY).shifts
    time.advance(3600)
    before, begun = shift.take_over(counter).shifts
    time.advance(60)
    (seen,) = visit.log(counter, ["moving"]).visits
    time.advance(60)
    shift.take_back(counter, begun, before)
    assert shift.current(counter) == first
    assert shift.recent(counter) == (first,)
    assert shift.visits_of(counter, first) == (seen,)


def test_a_shift_begun_by_mistake_never_was(counter: Counter, time: FakeClock) -> None:
    (begun,) = shift.take_over(counter).shifts
    time.advance(60)
    assert shift.take_back(counter, begun, None).shifts[0].taken_back
    assert (shift.current(counter), shift.recent(counter)) == (None, ())
    assert outbox.waiting(counter.journal) == 0, "nothing of it leaves the device"


def test_what_somebody_went_on_from_is_not_taken_back(counter: Counter, time: FakeClock) -> None:
    (begun,) = shift.take_over(counter).shifts
    time.advance(60)
    running = shift.take_over(counter).shifts[-1]
    assert shift.take_back(counter, begun, None) == Changes()
    assert shift.current(counter) == running


def test_a_shift_keeps_the_names_of_the_day_it_was_opened(counter: Counter, time: FakeClock) -> None:
    post.work_at(counter, "Elvebyen bibliotek", desk_name="Skranke 1")
    (old,) = shift.take_over(counter).shifts
    post.work_at(counter, "Elvebyen innbyggertorg", desk_name="Torget")
    time.advance(3600)
    closed, new = shift.take_over(counter).shifts
    shift.reopen(counter, closed)
    names = [(where.site.name, where.desk.name) for where in (shift.post_of(counter, each) for each in (old, new))]
    assert names == [("Elvebyen bibliotek", "Skranke 1"), ("Elvebyen innbyggertorg", "Torget")]


def test_the_report_of_an_old_shift_has_the_names_of_then(desk: OpenDesk, time: FakeClock) -> None:
    post.work_at(desk.counter, "Elvebyen bibliotek", desk_name="Skranke 1")
    shift.take_over(desk.counter)
    time.advance(3600)
    (closed,) = shift.close(desk.counter).shifts
    post.work_at(desk.counter, "Elvebyen innbyggertorg", desk_name="Torget")
    report = paperwork.shift_report(desk, closed)
    assert (report.title, "Skranke 1" in report.facts) == ("Elvebyen bibliotek", True)


def test_closing_without_a_shift_changes_nothing(counter: Counter) -> None:
    assert shift.close(counter) == Changes()


def test_the_visits_of_a_shift_are_those_between_its_ends(counter: Counter, time: FakeClock) -> None:
    visit.log(counter, ["moving"])
    time.advance(60)
    shift.take_over(counter)
    (seen,) = visit.log(counter, ["loan-return"]).visits
    time.advance(60)
    (closed,) = shift.close(counter).shifts
    visit.log(counter, ["moving"])
    assert shift.visits_of(counter, closed) == (seen,)


def test_saying_later_who_serves_changes_the_shift_and_not_what_was_logged(counter: Counter) -> None:
    shift.take_over(counter)
    (before,) = visit.log(counter, ["moving"]).visits
    shift.set_served_by(counter, ServedBy.JOINT)
    assert visit.find(counter, before.id).served_by is None
    assert visit.log(counter, ["moving"]).visits[0].served_by is ServedBy.JOINT
