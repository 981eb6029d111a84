"""A list to choose from: the arrows move, Enter asks, and new rows do not move the highlight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Shower
from ui.theme import Theme
from ui.widgets.rows import Row, Rows


def rows(*ids: str) -> list[Row]:
    return [Row(each, each.upper(), each, "beside", "below", ("library",)) for each in ids]


@pytest.fixture
def shown(theme: Theme, show: Shower) -> tuple[Rows, list[object], list[object]]:
    made, moved, asked = Rows(theme, "file-text"), [], []
    made.moved.connect(moved.append)
    made.asked.connect(asked.append)
    made.show_rows(rows("one", "two", "three"))
    made.resize(300, 300)
    show(made)
    made.setFocus()
    return made, moved, asked


def test_the_arrows_move_and_enter_asks(shown: tuple[Rows, list[object], list[object]]) -> None:
    made, moved, asked = shown
    QTest.keyClick(made, Qt.Key.Key_Down)
    QTest.keyClick(made, Qt.Key.Key_End)
    QTest.keyClick(made, Qt.Key.Key_Return)
    assert moved == ["TWO", "THREE"]
    assert asked == ["THREE"]


def test_new_rows_keep_the_highlight_and_say_nothing(shown: tuple[Rows, list[object], list[object]]) -> None:
    made, moved, _asked = shown
    QTest.keyClick(made, Qt.Key.Key_Down)
    moved.clear()
    made.show_rows(rows("zero", "one", "two"))
    assert (made.value, moved) == ("TWO", [])
    made.show_rows(rows("four", "five"))
    assert (made.value, moved) == ("FOUR", [])
    made.show_rows([])
    assert (made.value, made.words, moved) == (None, "", [])


def test_letters_and_digits_are_left_to_the_screen(shown: tuple[Rows, list[object], list[object]]) -> None:
    made, moved, asked = shown
    QTest.keyClicks(made, "three 3")
    assert (made.value, moved, asked) == ("ONE", [], [])


def test_a_press_asks_only_where_it_is_told_to(shown: tuple[Rows, list[object], list[object]]) -> None:
    made, moved, asked = shown
    second = made.visualRect(made.model().index(1, 0)).center()
    QTest.mouseClick(made.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert (moved, asked) == (["TWO"], [])
