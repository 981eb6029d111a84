"""Handing over at one counter: what is ours, what was left for us, and what words stay here."""

import pytest

from desk.app import OpenDesk
from desk.counter import handover, shift
from desk.counter.counter import Counter
from desk.counter.errors import PointsToSomebody
from desk.counter.handover import Board, Line
from desk.journal import handover as kept
from desk.journal import outbox
from desk.model.handover import STAYS, Handover
from desk.model.record import new_id
from tests.builders import FakeClock


def counts(lines: tuple[Line, ...]) -> dict[str, int]:
    return {line.item: line.count for line in lines}


def now(counter: Counter) -> tuple[dict[str, int], dict[str, int]]:
    """What was left for us, and what is ours."""
    board = handover.board(counter)
    return counts(board.left), counts(board.ours)


def tell(counter: Counter, *items: str) -> None:
    """Another device of the site hands over, as the server tells it."""
    today, here = counter.clock.now().day, shift.posts.here(counter).site.id
    marks = [Handover(new_id(), 0, None, True, "", here, today, item) for item in items]
    with counter.journal.writing() as writer:
        kept.take(writer, here, "aa" * 32, marks)


def test_nothing_is_handed_over_at_first(counter: Counter) -> None:
    assert handover.board(counter) == Board()


def test_each_key_is_one_more_and_one_key_is_one_fewer(counter: Counter) -> None:
    for item in ("call-back", "call-back", "printer-down", "call-back"):
        handover.add(counter, item)
    assert now(counter) == ({}, {"call-back": 3, "printer-down": 1})
    handover.lower(counter, handover.board(counter).ours[0])
    handover.lower(counter, handover.board(counter).ours[1])
    assert now(counter) == ({}, {"call-back": 2})


def test_what_a_shift_made_is_left_for_the_next(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    handover.add(counter, "call-back")
    time.advance(3600)
    shift.take_over(counter)
    time.advance(60)
    handover.add(counter, "room-booked")
    assert now(counter) == ({"call-back": 1}, {"room-booked": 1})
    assert handover.board(counter).fresh == 1


def test_what_is_made_without_a_shift_is_ours_until_one_begins(counter: Counter, time: FakeClock) -> None:
    handover.add(counter, "call-back")
    assert now(counter) == ({}, {"call-back": 1})
    time.advance(60)
    shift.take_over(counter)
    assert now(counter) == ({"call-back": 1}, {})


def test_what_others_tell_is_left_for_us_and_done_with_one_key(counter: Counter) -> None:
    tell(counter, "call-back", "call-back", "key-waiting")
    handover.done(counter, handover.board(counter).left[0])
    handover.one_done(counter, handover.board(counter).left[0])
    assert now(counter) == ({}, {})
    assert outbox.waiting(counter.journal) == 3


def test_what_is_done_by_mistake_is_put_back_as_it_was(counter: Counter) -> None:
    tell(counter, "call-back", "call-back")
    (line,) = handover.board(counter).left
    handover.done(counter, line)
    handover.put_back(counter, line.marks)
    assert now(counter) == ({"call-back": 2}, {})


def test_what_was_added_by_mistake_never_was(counter: Counter) -> None:
    (mark,) = handover.add(counter, "call-back").marks
    handover.take_back(counter, mark)
    assert now(counter) == ({}, {})
    handover.put_back(counter, [mark])
    assert now(counter) == ({}, {"call-back": 1})


def test_what_was_read_is_no_news_and_still_there(counter: Counter) -> None:
    tell(counter, "call-back", "key-waiting")
    assert handover.fresh(counter) == 2
    read = handover.see(counter)
    assert (handover.fresh(counter), now(counter)[0]) == (0, {"call-back": 1, "key-waiting": 1})
    handover.unsee(counter, read)
    assert handover.fresh(counter) == 2


def test_after_a_fortnight_it_is_told_no_more(counter: Counter, time: FakeClock) -> None:
    handover.add(counter, "call-back")
    time.advance(STAYS.total_seconds())
    assert now(counter)[1] == {"call-back": 1}
    time.advance(86400)
    assert now(counter) == ({}, {})


def test_a_shift_is_told_what_it_handed_over_also_when_it_is_done(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    for item in ("call-back", "call-back", "room-booked"):
        handover.add(counter, item)
    handover.lower(counter, handover.board(counter).ours[1])
    time.advance(3600)
    shift.take_over(counter)
    handover.done(counter, handover.board(counter).left[0])
    first = shift.recent(counter)[-1]
    assert [mark.item for mark in handover.made_in(counter, first)] == ["call-back", "call-back"]


def test_words_reach_the_next_shift_at_this_device_and_nobody_else(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    handover.say(counter, "the lift  is being mended")
    assert handover.board(counter, words=True).said == "the lift is being mended"
    time.advance(3600)
    shift.take_over(counter)
    board = handover.board(counter, words=True)
    assert ([each.text for each in board.words], board.said, board.fresh) == (["the lift is being mended"], "", 1)
    assert handover.board(counter) == Board()  # turned off
    handover.forget_words(counter)
    assert handover.board(counter, words=True) == Board()


@pytest.mark.parametrize("text", ["ring 412 34 567", "call kari@example.no", "her number is 010180 12345"])
def test_words_that_point_to_somebody_are_refused_and_nothing_is_kept(counter: Counter, text: str) -> None:
    with pytest.raises(PointsToSomebody):
        handover.say(counter, text)
    assert handover.board(counter, words=True) == Board()


def test_everything_that_is_written_is_announced(desk: OpenDesk) -> None:
    heard = []
    desk.announcer.listen(heard.append)
    handover.add(desk.counter, "call-back")
    handover.see(desk.counter)
    handover.say(desk.counter, "the lift is being mended")
    assert [changes.handover for changes in heard] == [True, True, True]
