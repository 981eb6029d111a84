"""Facts about the guard: a person's keys get through, a scanner's never do."""

from hypothesis import given
from hypothesis import strategies as st

from desk.counter.guard import QUIET, Guard, Verdict
from desk.settings import Preferences
from tests.bench import guard as guard_bench

GAP = 0.040
scanner_gaps = st.floats(0.0, GAP * 0.99)
human_gaps = st.floats(QUIET, 3.0)


def test_a_single_digit_is_held_for_the_gap_and_then_released() -> None:
    guard = Guard(GAP)
    assert guard.press("4", True, 10.0) is Verdict.HOLD
    assert guard.release(10.039) is None
    assert guard.due == 10.040
    assert guard.release(10.040) == "4"
    assert guard.release(10.050) is None


def test_a_second_key_within_the_gap_is_a_burst_and_nothing_is_released() -> None:
    guard = Guard(GAP)
    guard.press("4", True, 10.0)
    assert guard.press("7", True, 10.010) is Verdict.BURST
    assert guard.release(11.0) is None


def test_all_that_follows_a_burst_is_swallowed_until_it_has_been_quiet() -> None:
    guard = Guard(GAP)
    guard.press("4", True, 10.0)
    guard.press("7", True, 10.010)
    assert guard.press("\r", True, 10.100) is Verdict.SWALLOWED
    assert guard.press("1", True, 10.200) is Verdict.SWALLOWED
    assert guard.press("1", True, 10.200 + QUIET) is Verdict.HOLD


def test_letters_pass_but_enter_right_behind_them_writes_nothing() -> None:
    guard = Guard(GAP)
    assert [guard.press(key, False, 1 + i * 0.005) for i, key in enumerate("ABC")] == [Verdict.PASS] * 3
    assert guard.press("\r", True, 1.015) is Verdict.BURST


def test_a_letter_behind_a_held_digit_is_a_burst_too() -> None:
    guard = Guard(GAP)
    guard.press("3", True, 1.0)
    assert guard.press("A", False, 1.005) is Verdict.BURST


def test_escape_drops_the_held_key() -> None:
    guard = Guard(GAP)
    guard.press("3", True, 1.0)
    guard.drop()
    assert guard.release(2.0) is None


def test_a_gap_of_nothing_turns_the_guard_off() -> None:
    guard = Guard(0)
    for at in (1.0, 1.001, 1.002):
        assert guard.press("3", True, at) is Verdict.HOLD
        assert guard.release(at) == "3"


@given(st.lists(st.tuples(scanner_gaps, st.booleans()), min_size=1, max_size=40))
def test_nothing_of_a_scanned_number_is_ever_released(keys: list[tuple[float, bool]]) -> None:
    guard, now = Guard(GAP), 100.0
    released = []
    guard.press("3", True, now)
    for gap, writes in keys:
        now += gap
        released.append(guard.release(now))
        guard.press("9", writes, now)
    released.append(guard.release(now + 1))
    assert released == [None] * len(released)


@given(st.lists(human_gaps, min_size=1, max_size=40))
def test_every_key_of_a_person_is_released_once(gaps: list[float]) -> None:
    guard, now = Guard(GAP), 100.0
    released = 0
    for gap in gaps:
        now += gap
        assert guard.press("5", True, now) is Verdict.HOLD
        released += guard.release(now + GAP) == "5"
    assert released == len(gaps)


def test_at_the_usual_wait_real_hands_get_through_and_real_scanners_do_not() -> None:
    wait = Preferences().scanner_gap
    assert wait == 40
    assert guard_bench.swallowed(guard_bench.ALL, wait) < 0.01
    assert guard_bench.swallowed(guard_bench.DIGITS, wait) < 0.005
    assert guard_bench.stopped(guard_bench.SHIPPED, wait) == 1
    assert guard_bench.stopped(guard_bench.CHOSEN, wait) > 0.97


def test_a_slow_scanner_is_stopped_by_a_longer_wait_that_can_be_set() -> None:
    assert guard_bench.stopped(guard_bench.SLOW, 40) < 0.1
    assert guard_bench.stopped(guard_bench.SLOW, 80) == 1
