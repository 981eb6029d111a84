"""Facts about fields and scanners: what a machine types does not stay, what a person types does."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desk.counter.errors import CardScanned
from desk.errors import DeskError
from tests.ui.conftest import Shower
from ui.theme import Theme
from ui.widgets.field import Field
from ui.widgets.haste import GAP, QUIET, Haste
from ui.window.main_window import MainWindow

CARD = "3123400012345"


@pytest.fixture
def field(theme: Theme, show: Shower) -> Iterator[Field]:
    made = Field(theme, "Place")
    show(made)
    made.setText("Nordvik")
    yield made


def type_in(field: Field, text: str, between: int, start: int = 1000) -> None:
    """Send keys with the window system's milliseconds; "\\r" is Enter."""
    for at, sign in enumerate(text):
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign.upper()))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        event.setTimestamp(start + at * between)
        QApplication.sendEvent(field, event)


def test_what_a_person_types_stays(field: Field) -> None:
    type_in(field, " torg", 90)
    assert field.text() == "Nordvik torg"


@pytest.mark.parametrize("end", ["", "\r"])
def test_a_scanned_card_is_taken_out_and_cannot_be_brought_back(field: Field, end: str) -> None:
    entered: list[str] = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    type_in(field, CARD + end, 5)
    assert (field.text(), entered) == ("Nordvik", [])
    field.undo()
    assert field.text() == "Nordvik"


def test_a_short_number_with_enter_behind_it_is_taken_out_too(field: Field) -> None:
    type_in(field, "4711\r", 5)
    assert field.text() == "Nordvik"


def test_after_a_pause_a_person_types_on(field: Field) -> None:
    type_in(field, CARD, 5)
    type_in(field, " by", 90, start=1000 + len(CARD) * 5 + QUIET)
    assert field.text() == "Nordvik by"


def test_the_window_says_once_that_a_card_was_scanned(window: MainWindow, qt: QApplication) -> None:
    troubles: list[DeskError] = []
    window.bridge.trouble.connect(troubles.append)
    window.show_screen("settings")
    type_in(window.screens["settings"].seek, CARD + "\r", 5)
    qt.processEvents()
    assert window.screens["settings"].seek.text() == ""
    assert [type(trouble) for trouble in troubles] == [CardScanned]


@given(st.lists(st.integers(GAP, 2000), min_size=1, max_size=60))
def test_no_key_of_a_person_is_a_machines(gaps: list[int]) -> None:
    haste, now = Haste(), 10_000
    for gap in gaps:
        now += gap
        assert not haste.key(now, GAP, enter=False)


@given(st.lists(st.integers(0, GAP - 1), min_size=6, max_size=60))
def test_every_key_from_the_sixth_on_is_a_machines(gaps: list[int]) -> None:
    haste, now = Haste(), 10_000
    said = [haste.key(now := now + gap, GAP, enter=False) for gap in gaps]
    assert all(said[5:])
