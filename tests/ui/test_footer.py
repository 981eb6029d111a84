"""The footer shows the keys that do something just now, and no other."""

import pytest

from desk.app import OpenDesk
from desk.counter import shift
from tests.builders import FakeClock
from tests.typist import Typist
from ui.window.main_window import MainWindow


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def footer(window: MainWindow) -> list[str]:
    return [" ".join(caps) for caps, _words in window.hints._hints]


def test_before_the_first_visit_there_is_nothing_to_correct(window: MainWindow, typist: Typist) -> None:
    assert footer(window) == ["1–9 0", "*", "F4", "F1"]
    typist.keys("1")
    assert footer(window) == ["1–9 0", "+", "*", "F2", "F3", "F4", "F5", "Ctrl Z", "F6", "F1"]


@pytest.mark.parametrize("keys", ["* 1 2 Enter", "F4 2"])
def test_what_waits_for_the_next_visit_can_be_cancelled(window: MainWindow, typist: Typist, keys: str) -> None:
    typist.keys(f"1 {keys}")
    assert footer(window) == ["1–9 0", "*", "F4", "Esc", "F1"]
    typist.keys("Esc")
    assert "F2" in footer(window)


def test_another_category_is_chosen_not_logged(window: MainWindow, typist: Typist) -> None:
    typist.keys("1 F2 1")
    assert window.screens["counter"].mode == "changing"
    assert footer(window) == ["1–9 0", "Esc", "F1"]


def test_each_step_of_a_guide_shows_its_own_keys(window: MainWindow, typist: Typist) -> None:
    typist.keys("4 Ctrl+Enter")
    assert footer(window) == ["1–9", "0", "Esc", "F1"]
    typist.keys("1")
    assert footer(window) == ["1–9", "Backspace", "0", "Esc", "F1"]
    typist.keys("1")
    assert footer(window) == ["Enter", "Backspace", "0", "Esc", "F1"]


def test_only_an_open_shift_can_be_closed_or_staffed(window: MainWindow, desk: OpenDesk, time: FakeClock) -> None:
    window.show_screen("shift")
    assert footer(window) == ["T", "H", "P", "V", "O", "F1"]
    shift.take_over(desk.counter)
    assert footer(window) == ["T", "C", "1–4", "H", "P", "V", "O", "↑ ↓", "Enter", "F1"]
    time.advance(60)
    shift.close(desk.counter)
    assert footer(window) == ["T", "H", "P", "V", "O", "↑ ↓", "Enter", "F1"]


def test_without_a_shift_there_is_no_report(window: MainWindow, desk: OpenDesk) -> None:
    window.show_screen("reports")
    assert footer(window) == ["F1"]
    shift.take_over(desk.counter)
    assert "S" in footer(window)


def test_the_way_out_outlives_the_rest_in_a_narrow_footer(window: MainWindow, typist: Typist) -> None:
    typist.keys("1 * 2 Enter")
    window.hints.setFixedWidth(sum(map(window.hints._width, window.hints._hints[-2:])) + 60)
    assert [caps for caps, _words in window.hints.fitting()][-2:] == [("Esc",), ("F1",)]
