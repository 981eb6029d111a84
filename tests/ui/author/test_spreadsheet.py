"""A guide being written goes out as a spreadsheet by keys and clicks, and comes back the same."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.counter import draft as drafts
from desk.guides import edit
from desk.guides.parts import put
from desk.guides.workbook.book import read_workbook
from desk.model.guide import Picture, StepKind
from tests.builders import FakeClock
from tests.desk.guides.making import words
from tests.desk.guides.photographs import a_png
from tests.typist import Typist
from ui.author.screen import AuthorScreen
from ui.author.spreadsheet import ENDINGS
from ui.saving import SaveSheet
from ui.window.main_window import MainWindow

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def author(window: MainWindow, time: FakeClock) -> AuthorScreen:
    """The Norwegian guide, being changed."""
    typist = Typist(window, time)
    typist.keys("Ctrl+2")
    typist.words("bankid")
    typist.keys("F2")
    return window.screens["author"]


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def asked(author: AuthorScreen, file: Path) -> SaveSheet:
    """The sheet, with this place typed into it."""
    sheet = author.spreadsheet.sheet
    assert sheet is not None
    for field, text in ((sheet.folder, str(file.parent)), (sheet.name, file.name)):
        field.clear()
        QTest.keyClicks(field, text)
    return sheet


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_guide_at_hand_is_saved_with_its_mistakes_and_read_back_the_same(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot, tmp_path: Path, ending: str
) -> None:
    author.writing.set(("steps", 0, "text", "nn"), "")
    press(window, Qt.Key.Key_S, BOTH)
    file = tmp_path / f"mine{ending}"
    asked(author, file)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: author.spreadsheet.sheet is None)
    assert str(file) in window.banner.notice.text
    read = read_workbook(file)
    assert (read.guide.steps, len(read.mistakes)) == (author.writing.guide.steps, 1)
    press(window, Qt.Key.Key_S, BOTH)
    again = author.spreadsheet.sheet
    assert (again.folder.text(), Path(again.name.text()).suffix) == (str(tmp_path), ending)


def test_one_of_the_drafts_is_saved_and_a_name_without_an_ending_gets_one(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    author.leave()
    press(window, Qt.Key.Key_S)
    asked(author, tmp_path / "mine.v2")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "mine.v2.xlsx").exists)
    qtbot.waitUntil(lambda: author.spreadsheet.sheet is None)
    QTest.mouseClick(author.begin.save, Qt.MouseButton.LeftButton)
    press(window, Qt.Key.Key_Escape)
    assert author.spreadsheet.sheet is None


def test_a_file_that_is_there_is_asked_about_first(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "mine.ODS"
    file.write_text("what was there")
    QTest.mouseClick(author.editor.table, Qt.MouseButton.LeftButton)
    sheet = asked(author, file)
    press(window, Qt.Key.Key_Return)
    assert "already" in sheet.say.text()
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert file.read_text() == "what was there"
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: author.spreadsheet.sheet is None)
    assert read_workbook(file).guide.id == "e-id-no"


def test_a_folder_that_is_not_there_is_said_in_one_sentence_and_another_can_be_chosen(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    press(window, Qt.Key.Key_S, BOTH)
    sheet = asked(author, tmp_path / "gone" / "mine.xlsx")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "could not be written" in sheet.say.text())
    assert window.focusWidget() is sheet.folder
    asked(author, tmp_path / "mine.xlsx")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "mine.xlsx").exists)


def test_its_pictures_lie_beside_it_and_come_back_with_it(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "mine.xlsx"
    guide, _ = edit.add_step(author.writing.guide, StepKind.SHOW, "limit")
    draft = drafts.begin(window.desk.counter, put(guide, ("id",), "mine"), pictures={"map.png": a_png()})
    author.open(draft)
    at = edit.place(guide, "show")
    author.writing.set(("steps", at, "text"), words())
    author.writing.set(("steps", at, "picture"), Picture("map.png", words()))
    press(window, Qt.Key.Key_S, BOTH)
    asked(author, file)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: author.spreadsheet.sheet is None)
    assert "1 picture" in window.banner.notice.text
    assert (tmp_path / "pictures" / "map.png").read_bytes() == a_png()
    for there in (True, False):
        author.leave()
        author.beginning.read(file)
        qtbot.waitUntil(lambda: window.tasks.idle)
        assert author.writing.album.shown(author.writing.guide) == ({"map.png": a_png()} if there else {})
        told = window.banner.notice.text if window.banner.notice else ""
        gone = r"Steps, row \d+, column O: the picture “map.png” is not in the folder “pictures”"
        assert bool(re.search(gone, told)) is not there, told
        (tmp_path / "pictures" / "map.png").unlink(missing_ok=True)
