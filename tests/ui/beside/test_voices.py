"""What visitors say, from the counter's window."""

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.counter import suggestion as ideas
from tests.builders import FakeClock
from tests.typist import Typist
from ui.window.main_window import MainWindow


def press(window: QWidget, keys: str) -> None:
    QTest.keySequence(window, QKeySequence(keys))


def test_an_idea_is_taken_back_and_counted_again_by_the_keys_of_a_visit(
    window: MainWindow, desk: OpenDesk, time: FakeClock
) -> None:
    typist = Typist(window, time)
    press(window, "Ctrl+I")
    window.voices.sheet.offers[0].click()
    counter = window.screens["counter"]
    assert counter.parts.undo.accessibleName() == "Ctrl+Z takes back the idea: Books, films and games"
    typist.keys("Ctrl+Z")
    assert (ideas.latest(desk.counter), window.banner.notice) == ((), None)
    assert counter.parts.tick.text == "Idea taken back: Books, films and games"
    typist.keys("Ctrl+Y")
    assert len(ideas.latest(desk.counter)) == 1
    assert counter.parts.tick.text == "Idea counted again: Books, films and games"
