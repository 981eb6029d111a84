"""The grid after an outage, by real keys in the real window."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import paper
from desk.counter import visit as visits
from desk.counter.errors import CardScanned
from desk.errors import DeskError
from desk.model.paper import Leaf
from desk.model.part import Part
from tests.builders import FakeClock
from tests.typist import Typist
from ui.paper.screen import PaperScreen
from ui.text import Words
from ui.window.main_window import MainWindow

MORNING, MIDDAY = Part.MORNING, Part.MIDDAY


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    """It is half past one."""
    time.advance(4.5 * 3600)
    return Typist(window, time)


@pytest.fixture
def screen(typist: Typist) -> PaperScreen:
    typist.keys("Ctrl+3 p")
    return typist.window.screens["paper"]


def settle(screen: PaperScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.idle)


def written(desk: OpenDesk, back: int = 0) -> dict[tuple[str, Part], int]:
    return dict(paper.entered(desk.counter, desk.counter.clock.now().day - timedelta(days=back)))


def test_thirty_eight_marks_in_twelve_categories_take_thirty_two_keys(
    typist: Typist, desk: OpenDesk, qtbot: QtBot
) -> None:
    favourites = "5 Enter 2 Enter 3 Enter 6 Enter 4 Enter 2 Enter 5 Enter 1 Enter 3 Enter 4"
    others = "p a s Enter 2 w i f Enter 1"
    keys = f"Ctrl+3 p {favourites} {others} Ctrl+Enter"
    typist.keys(keys)
    settle(typist.window.screens["paper"], qtbot)
    found = written(desk)
    assert (sum(found.values()), len(found), {part for _category, part in found}) == (38, 12, {MORNING})
    assert len(keys.split()) == 32


def test_nothing_is_written_before_the_one_key_that_says_how_many(
    screen: PaperScreen, typist: Typist, desk: OpenDesk, qtbot: QtBot
) -> None:
    typist.keys("4 Enter 1 2 Tab 3")
    settle(screen, qtbot)
    assert (written(desk), visits.count_today(desk.counter)) == ({}, 0)
    assert screen.aside.write.text() == "Write 19 visits"
    typist.keys("Ctrl+Enter")
    settle(screen, qtbot)
    assert sorted(written(desk).values()) == [3, 4, 12]
    notice = typist.window.banner.notice
    assert notice is not None and notice.text == "19 visits from paper are written."


def test_one_key_takes_the_whole_sheet_back_and_the_numbers_stand_again(
    screen: PaperScreen, typist: Typist, desk: OpenDesk, qtbot: QtBot
) -> None:
    typist.keys("3 0 Enter 8 Ctrl+Enter")
    settle(screen, qtbot)
    typist.keys("Ctrl+Z")
    settle(screen, qtbot)
    assert (written(desk), screen.tally.total) == ({}, 38)
    typist.keys("Ctrl+Y")
    settle(screen, qtbot)
    assert (sum(written(desk).values()), screen.tally.total) == (38, 0)
    typist.rest(121)
    typist.keys("Ctrl+Z")
    settle(screen, qtbot)
    assert sum(written(desk).values()) == 38


def test_the_counter_tells_and_takes_back_a_sheet_too(
    screen: PaperScreen, typist: Typist, desk: OpenDesk, qtbot: QtBot
) -> None:
    typist.keys("3 8 Ctrl+Enter")
    settle(screen, qtbot)
    typist.keys("Ctrl+1")
    assert "takes back 38 visits from paper" in typist.window.screens["counter"].parts.undo.accessibleName()
    typist.keys("Ctrl+Z")
    qtbot.waitUntil(lambda: not written(desk))
    assert typist.window.screens["counter"].parts.tick.text == "Taken back from paper: 38 visits"


def test_a_card_scanned_into_a_field_changes_nothing(
    screen: PaperScreen, typist: Typist, desk: OpenDesk, bridge_heard: list[DeskError], qtbot: QtBot
) -> None:
    typist.keys("4 Down")
    before = screen.tally
    for end in ("Enter", "Tab"):
        typist.scan("30129000123456", end)
        typist.rest(1)
    settle(screen, qtbot)
    assert (screen.tally, written(desk)) == (before, {})
    assert [type(error) for error in bridge_heard] == [CardScanned, CardScanned]
    typist.words("p")
    typist.scan("30129000123456")
    assert (screen.tally, screen.mode) == (before, "cells")


def test_the_day_is_turned_by_keys_and_no_further_than_a_month(
    screen: PaperScreen, typist: Typist, desk: OpenDesk, qtbot: QtBot
) -> None:
    typist.keys("PgUp Right Right Right 7 Ctrl+Enter")
    settle(screen, qtbot)
    assert written(desk, back=1) == {("loan-and-return", Part.EVENING): 7}
    for _ in range(40):
        typist.keys("PgUp")
    assert screen.which.day == desk.counter.clock.now().day - timedelta(days=31)
    assert not screen.aside.earlier.isEnabled()
    for _ in range(40):
        typist.keys("PgDn")
    assert screen.which.day == desk.counter.clock.now().day


def test_a_part_of_the_day_to_come_takes_no_number(screen: PaperScreen, typist: Typist) -> None:
    typist.keys("Right Right 5")
    assert (screen.tally.total, screen.aside.said) == (0, "That part of the day has not begun yet.")
    typist.keys("Left 5")
    assert (screen.tally.total, screen.aside.said) == (5, "")


def test_a_number_past_ninety_nine_is_asked_about_once(
    screen: PaperScreen, typist: Typist, desk: OpenDesk, qtbot: QtBot
) -> None:
    typist.keys("1 2 0 5 Ctrl+Enter")
    assert (screen.tally.total, written(desk)) == (120, {})
    assert "120 in one field is unusual" in screen.aside.said
    typist.keys("Ctrl+Enter")
    settle(screen, qtbot)
    assert sum(written(desk).values()) == 120
    typist.keys("Ctrl+Enter")
    assert screen.aside.said == "Nothing is typed yet, so there is nothing to write."


def test_what_was_entered_before_is_seen_and_can_be_taken_out(
    screen: PaperScreen, typist: Typist, desk: OpenDesk, qtbot: QtBot
) -> None:
    typist.keys("6 Ctrl+Enter")
    settle(screen, qtbot)
    typist.keys("6 Ctrl+Enter")
    settle(screen, qtbot)
    seen = QAccessible.queryAccessibleInterface(screen.grid)
    table = seen.tableInterface() if hasattr(seen, "tableInterface") else None
    assert table is None or table.cellAt(0, 1).text(QAccessible.Text.Name) == "Loan and return, Morning: 0, 12 entered"
    assert screen.aside.take_out.isVisible()
    typist.rest(200)
    typist.click(screen.aside.take_out)
    settle(screen, qtbot)
    assert written(desk) == {}
    typist.keys("Ctrl+Z")
    settle(screen, qtbot)
    assert sum(written(desk).values()) == 12


def test_a_category_is_found_by_typing_and_a_digit_or_enter_takes_it(screen: PaperScreen, typist: Typist) -> None:
    rows = len(screen.tally.rows)
    typist.words("pass")
    assert (screen.mode, len(screen.finder.buttons)) == ("finding", 5)
    typist.keys("2 4")
    assert len(screen.tally.rows) == rows + 1
    assert screen.tally.counts[screen.tally.rows[-1], MORNING] == 4
    typist.words("zzzzzz")
    typist.keys("Enter")
    assert screen.mode == "finding"
    typist.keys("Esc")
    assert (screen.mode, screen.grid.hasFocus()) == ("cells", True)


def test_what_stands_there_waits_while_somebody_is_served(
    screen: PaperScreen, typist: Typist, desk: OpenDesk, qtbot: QtBot
) -> None:
    typist.keys("4 Ctrl+1 7 Ctrl+3 p")
    assert (screen.tally.total, visits.count_today(desk.counter)) == (4, 1)
    typist.keys("Esc")
    assert typist.window.here == "shift"


def test_tab_leaves_the_grid_behind_its_last_field(screen: PaperScreen, typist: Typist) -> None:
    for _ in range(len(screen.tally.rows) * 4 - 1):
        typist.keys("Tab")
    assert screen.grid.hasFocus()
    typist.keys("Tab")
    assert not screen.grid.hasFocus()


@pytest.mark.parametrize("leaf", Leaf)
def test_the_leaves_for_the_next_outage_are_a_button_away(
    screen: PaperScreen, typist: Typist, leaf: Leaf, qtbot: QtBot
) -> None:
    typist.click(screen.aside.sheet if leaf is Leaf.SHEET else screen.aside.card)
    reports = typist.window.screens["reports"]
    qtbot.waitUntil(lambda: reports.idle)
    assert reports.made is not None and reports.made.about is leaf


def test_the_grid_follows_the_language(screen: PaperScreen, words: Words) -> None:
    words.speak("nb")
    QApplication.processEvents()
    assert screen.finder.field.placeholderText() == "En annen kategori: skriv navnet"
    assert screen.grid._words(10, 0)[0] == "Sum"


def test_f1_tells_its_keys(screen: PaperScreen, typist: Typist) -> None:
    QTest.keyClick(typist.window, Qt.Key.Key_F1)
    assert typist.window._help is not None
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert screen.grid.hasFocus()


@pytest.fixture
def bridge_heard(typist: Typist) -> list[DeskError]:
    heard: list[DeskError] = []
    typist.window.bridge.trouble.connect(heard.append)
    return heard
