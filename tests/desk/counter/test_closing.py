"""Taking over with people waiting: one act, taken back as easily; and what waits to be closed until the day is over."""

from datetime import timedelta

from desk.counter import closing, handover, shift, visit
from desk.counter.closing import Waiting
from desk.counter.counter import Counter
from tests.builders import FakeClock


def first(counter: Counter, time: FakeClock) -> None:
    """A shift with two visits and something left, taken over after an hour."""
    shift.take_over(counter)
    time.advance(600)
    visit.log(counter, ("library-card",), times=2)
    handover.add(counter, "call-back")
    time.advance(3000)
    shift.take_over(counter)


def waiting(counter: Counter) -> list[tuple[int, bool, int]]:
    return [(each.visits, each.saved, each.open) for each in closing.waiting(counter)]


def test_a_shift_that_was_taken_over_waits_to_be_closed(counter: Counter, time: FakeClock) -> None:
    first(counter, time)
    assert waiting(counter) == [(2, False, 1)]
    ended = shift.recent(counter)[1]
    closing.note_saved(counter, ended)
    assert waiting(counter) == [(2, True, 1)]
    assert closing.finish(counter, ended).closings
    assert waiting(counter) == []


def test_one_that_was_closed_does_not_wait(counter: Counter) -> None:
    shift.take_over(counter)
    shift.close(counter)
    shift.take_over(counter)
    assert waiting(counter) == []


def test_at_midnight_it_closes_by_itself_as_it_was(counter: Counter, time: FakeClock) -> None:
    first(counter, time)
    ended = shift.recent(counter)[1]
    time.set((time.now + timedelta(days=1)).replace(hour=0, minute=0))
    assert waiting(counter) == []
    assert shift.recent(counter)[1] == ended
    assert [line.item for line in handover.board(counter).left] == ["call-back"]


def test_one_that_was_closed_by_mistake_waits_again_as_it_did(counter: Counter, time: FakeClock) -> None:
    first(counter, time)
    (before,) = closing.waiting(counter)
    closing.note_saved(counter, before.shift)
    (before,) = closing.waiting(counter)
    closing.finish(counter, before.shift)
    closing.put_back(counter, before)
    assert closing.waiting(counter) == (before,)
    assert isinstance(before, Waiting)


def test_taking_over_is_an_act_that_is_taken_back_and_put_back(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    before = shift.current(counter)
    time.advance(3600)
    shift.take_over(counter)
    begun = shift.current(counter)
    assert visit.undo(counter).shifts
    assert (shift.current(counter), waiting(counter)) == (before, [])
    assert visit.redo(counter).shifts
    assert (shift.current(counter), len(waiting(counter))) == (begun, 1)
    assert visit.undo(counter).shifts
    assert shift.current(counter) == before


def test_visits_logged_since_are_taken_back_first_and_stay_when_they_are_not(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    before = shift.current(counter)
    time.advance(60)
    shift.take_over(counter)
    visit.log(counter, ("library-card",))
    visit.undo(counter)
    assert visit.undo(counter).shifts
    assert shift.current(counter) == before


def test_after_two_minutes_it_stands(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    begun = shift.current(counter)
    time.advance(121)
    assert visit.undo(counter).shifts == ()
    assert shift.current(counter) == begun


def test_what_somebody_closed_since_is_not_taken_back(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    time.advance(60)
    shift.close(counter)
    assert visit.undo(counter).shifts == ()
    assert (shift.current(counter), visit.undoable(counter)) == (None, None)


def test_taken_back_on_the_shift_screen_it_is_no_act_any_more(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    before = shift.current(counter)
    time.advance(60)
    begun = shift.take_over(counter).shifts[-1]
    shift.take_back(counter, begun, before)
    assert shift.current(counter) == before
    assert [act.shifts[-1][1].id for act in [visit.undoable(counter)] if act] == [before.id]


def test_who_is_at_the_desk_stays_said_when_it_is_taken_back(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    time.advance(60)
    shift.take_over(counter)
    shift.set_served_by(counter, shift.ServedBy.JOINT)
    assert visit.undo(counter).shifts[1].served_by == shift.ServedBy.JOINT
