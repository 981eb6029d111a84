"""The visitor's slip from a guide: a language by its letters, the page beside it, and the copy in the viewer."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.guides.slip import headings
from desk.model.guide import Slip, Step, StepKind
from tests.builders import FakeClock
from tests.desk.guides.making import a_guide, words
from tests.typist import Typist
from tests.ui.conftest import Around
from ui.guide.panel import GuidePanel
from ui.slip import SlipSheet, Wanted
from ui.viewer import Viewer
from ui.widgets.offer import OfferButton
from ui.window.main_window import MainWindow

EVERY = {language: f"BankID {over.bring}" for language, over in headings().items()}
"""A text in every language there are headings in."""
SLIP = Slip(EVERY, bring=({**EVERY, "so": "ท"},), link="https://norge.example")
KEY = Qt.Key


class Viewers:
    """The system's viewer: it keeps what it was shown."""

    def __init__(self) -> None:
        self.shown: list[Path] = []

    def open(self, url: QUrl | str) -> bool:
        self.shown.append(Path(QUrl(url).toLocalFile()))
        return True


@pytest.fixture
def viewers() -> Viewers:
    return Viewers()


@pytest.fixture
def sheet(window: MainWindow, around: Around, viewers: Viewers) -> Iterator[SlipSheet]:
    desk, bridge, tasks, theme = around
    viewer = Viewer(bridge, window, viewers.open)
    made = SlipSheet(theme, window, Wanted(desk, a_guide(), SLIP), tasks, viewer)
    made.bring()
    yield made
    viewer.throw_away()


def ready(sheet: SlipSheet, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sheet._task is None)


def type_words(sheet: SlipSheet, words: str) -> None:
    sheet.search.insert(words)  # as an input method does: a test can press no Cyrillic keys


def test_it_begins_with_the_language_of_the_screen_and_shows_its_page(sheet: SlipSheet, qtbot: QtBot) -> None:
    assert sheet.rows.value == "en" and sheet.search.hasFocus()
    ready(sheet, qtbot)
    assert not sheet.page._image.isNull()
    assert "English" in sheet.page.accessibleName()


@pytest.mark.parametrize("typed", ["ukr", "Укра", "uKRAI"])
def test_a_language_is_found_by_its_name_here_and_by_its_own(sheet: SlipSheet, qtbot: QtBot, typed: str) -> None:
    ready(sheet, qtbot)
    type_words(sheet, typed)
    assert sheet.rows.value == "uk"
    ready(sheet, qtbot)


@pytest.mark.parametrize("typed", ["uk", "UKRAIN", "oekraiens"])
def test_a_language_is_found_by_its_code_in_english_and_without_its_dots(
    desk: OpenDesk, sheet: SlipSheet, qtbot: QtBot, typed: str
) -> None:
    desk.change(replace(desk.settings.preferences, language="nl"))
    type_words(sheet, typed)
    assert sheet.rows.value == "uk"
    ready(sheet, qtbot)


def test_enter_opens_a_copy_as_soon_as_it_is_made_and_the_sheet_goes(
    sheet: SlipSheet, viewers: Viewers, qtbot: QtBot
) -> None:
    type_words(sheet, "arab")
    with qtbot.waitSignal(sheet.shown):
        QTest.keyClick(sheet.search, KEY.Key_Return)
    (file,) = viewers.shown
    assert file.read_bytes().startswith(b"%PDF") and b"/Lang (ar)" in file.read_bytes()
    assert "ar" not in file.stem.split("-"), "the name of the file does not tell the language"
    assert not sheet.isVisible()


def test_the_arrows_choose_and_escape_empties_the_line_before_it_closes(sheet: SlipSheet, qtbot: QtBot) -> None:
    QTest.keyClick(sheet.search, KEY.Key_Down)
    assert sheet.rows.value not in (None, "en")
    type_words(sheet, "zzz")
    assert sheet.none.isVisible() and sheet.rows.value is None
    QTest.keyClick(sheet.search, KEY.Key_Return)
    QTest.keyClick(sheet.search, KEY.Key_Escape)
    assert sheet.isVisible() and sheet.rows.value is not None
    ready(sheet, qtbot)
    QTest.keyClick(sheet.search, KEY.Key_Escape)
    assert not sheet.isVisible()


def test_a_slip_that_cannot_be_made_says_why_and_opens_nothing(
    sheet: SlipSheet, viewers: Viewers, qtbot: QtBot
) -> None:
    type_words(sheet, "somali")
    QTest.keyClick(sheet.search, KEY.Key_Return)
    ready(sheet, qtbot)
    assert sheet.trouble.isVisible() and "ท" in sheet.trouble.text() and "Somali" in sheet.trouble.text()
    assert viewers.shown == [] and sheet.isVisible()
    QTest.keyClick(sheet.search, KEY.Key_Escape)
    QTest.keyClick(sheet.search, KEY.Key_Up)
    ready(sheet, qtbot)
    assert not sheet.trouble.isVisible()


def test_nothing_is_remembered_over_a_visitor_and_only_the_newest_copy_stays(
    sheet: SlipSheet, viewers: Viewers, window: MainWindow, around: Around, qtbot: QtBot
) -> None:
    _desk, _bridge, tasks, theme = around
    type_words(sheet, "pers")
    with qtbot.waitSignal(sheet.shown):
        QTest.keyClick(sheet.search, KEY.Key_Return)
    other = SlipSheet(theme, window, sheet._about, tasks, sheet._viewer)
    other.bring()
    assert other.rows.value == "en"
    with qtbot.waitSignal(other.shown):
        QTest.keyClick(other.search, KEY.Key_Return)
    assert [file.exists() for file in viewers.shown] == [False, True]


def test_at_its_step_a_key_opens_it_and_the_guide_has_the_keys_again_after(
    window: MainWindow, time: FakeClock, qtbot: QtBot
) -> None:
    typist = Typist(window, time)
    typist.keys("4 Ctrl+Enter")
    panel = window.findChild(GuidePanel)
    start = panel.run.guide.start
    paper = Step("paper", StepKind.SLIP, words("Here you are"), goto=start, slip=SLIP)
    panel.course.run = replace(
        panel.run, guide=replace(panel.run.guide, steps=(*panel.run.guide.steps, paper)), at="paper"
    )
    panel._show()
    assert "1 Choose a language, and print" in [each.accessibleName() for each in panel.findChildren(OfferButton)]
    typist.keys("1")
    (sheet,) = window.findChildren(SlipSheet)
    assert sheet.isVisible() and sheet.search.hasFocus()
    ready(sheet, qtbot)
    QTest.keyClick(sheet.search, KEY.Key_Escape)
    typist.keys("Enter")
    assert panel.run.at == start
