"""Facts about the gate: people's keys get through in their order, scanned ones never, whatever the program is doing."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.gate import Gate

GAP = 0.040
Gates = Callable[[], tuple[Gate, list[str]]]


class Time:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def a_gate(time: Callable[[], float]) -> tuple[Gate, list[str]]:
    """A gate and what comes out of it."""
    gate, out = Gate(GAP, time), []
    gate.passed.connect(out.append)
    gate.burst.connect(lambda: out.append("BURST"))
    return gate, out


@pytest.fixture
def time() -> Time:
    return Time()


def test_a_digit_waits_and_a_letter_does_not(qt: QApplication, time: Time) -> None:
    gate, out = a_gate(time)
    gate.press("a", False)
    assert out == ["a"]
    time.now += 1
    gate.press("1", True)
    assert out == ["a"]
    time.now += GAP
    gate.release(time.now)
    assert out == ["a", "1"]
    gate.stop()


def test_the_wait_ends_by_itself(qtbot: QtBot) -> None:
    from time import monotonic

    gate, out = a_gate(monotonic)
    gate.press("1", True)
    qtbot.waitUntil(lambda: out == ["1"])


def test_a_key_that_is_due_acts_before_the_next_one(qt: QApplication, time: Time) -> None:
    gate, out = a_gate(time)
    gate.press("1", True)
    time.now += 0.2
    gate.press("2", True)
    assert out == ["1"]
    gate.stop()


def test_a_held_key_is_one_key(qt: QApplication, time: Time) -> None:
    gate, out = a_gate(time)
    gate.press("1", True)
    time.now += 0.5
    for _ in range(20):
        gate.press("1", True, repeat=True)
        time.now += 0.03
    assert out == []
    gate.release(time.now)
    assert out == ["1"]


def test_a_held_key_is_one_key_though_its_repetitions_look_new(qt: QApplication, time: Time) -> None:
    gate, out = a_gate(time)
    gate.press("1", True, 1000)
    for stamp in range(1600, 2000, 50):
        time.now = 100 + (stamp - 1000) / 1000
        gate.let_go("1", stamp)
        gate.press("1", True, stamp)
    gate.release(time.now)
    assert out == ["1"]
    time.now += 0.2
    gate.let_go("1", 2100)
    gate.press("1", True, 2200)
    gate.stop()
    assert gate._let_go == ("1", 2100)


def test_a_doubled_digit_of_a_scanner_looks_repeated_and_is_part_of_the_burst(qt: QApplication, time: Time) -> None:
    gate, out = a_gate(time)
    gate.press("1", True)
    time.now += 0.002
    gate.press("1", True, repeat=True)
    assert out == ["BURST"]


def test_esc_forgets_the_key_that_waits(qt: QApplication, time: Time) -> None:
    gate, out = a_gate(time)
    gate.press("1", True)
    time.now += 0.01
    gate.press("Esc", False)
    time.now += 1
    gate.release(time.now)
    assert out == ["Esc"]


def test_keys_that_came_while_the_program_was_busy_keep_the_time_they_were_pressed_at(
    qt: QApplication, time: Time
) -> None:
    gate, out = a_gate(time)
    gate.press("a", False, 5000)
    time.now += 0.9  # the program was busy; both keys are delivered now, a calm 300 ms apart
    gate.press("1", True, 5300)
    gate.press("2", True, 5600)
    assert out == ["a", "1"]
    gate.release(time.now)
    assert out == ["a", "1", "2"]


def test_even_the_first_key_may_have_waited_for_the_program(qt: QApplication, time: Time) -> None:
    gate, out = a_gate(time)
    gate.press("1", True, 5000)
    gate.press("2", True, 5300)  # delivered together, pressed a calm 300 ms apart
    time.now += 2.1 * GAP
    gate.release(time.now)
    assert out == ["1", "2"]


def test_a_burst_that_came_while_the_program_was_busy_is_still_a_burst(qt: QApplication, time: Time) -> None:
    gate, out = a_gate(time)
    gate.press("1", True, 5000)
    time.now += 0.5
    gate.press("2", True, 5004)
    assert out == ["BURST"]


def test_two_clocks_that_drifted_apart_are_put_together_again(qt: QApplication, time: Time) -> None:
    gate, out = a_gate(time)
    gate.press("a", False, 5000)
    time.now += 3600  # asleep: our clock went on, the window system's did not
    gate.press("1", True, 5100)
    assert gate._guard.due == pytest.approx(time.now + GAP)
    gate.stop()
    assert out == ["a"]


@given(
    st.lists(st.tuples(st.floats(0.0005, 0.03), st.booleans()), min_size=3, max_size=30),
    st.floats(0, 2),
    st.booleans(),
)
def test_nothing_of_a_scanned_number_gets_through_however_busy_the_program_is(
    keys: list[tuple[float, bool]], busy: float, stamped: bool
) -> None:
    time = Time()
    gate, out = a_gate(time)
    real = 7.0
    for at, (gap, repeat) in enumerate(keys):
        real += gap
        time.now += gap + (busy if at == 1 and stamped else 0)
        gate.press("7", True, round(real * 1000) if stamped else 0, repeat=repeat and at > 0)
    time.now += 1
    gate.release(time.now)
    gate.stop()
    assert out == ["BURST"]
