"""The overlap screen: the figures of a real journal, read with the keys, and what it says when there are none."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import visit
from desk.errors import WriteFailed
from desk.journal import outbox
from desk.model.category import Side
from desk.model.overlap import Question
from desk.model.pairing import Pairing
from desk.model.site import Site
from tests.ui.conftest import Around, Shower
from tests.ui.slow import Slow
from ui.overlap.screen import OverlapScreen
from ui.text import Words
from ui.theme import Theme

NOBODY = Pairing("a" * 32, "b" * 32, "Elvebyen", "http://127.0.0.1:9", "c" * 32, "d" * 64)
"""Nobody listens there."""


@pytest.fixture
def full(desk: OpenDesk) -> OpenDesk:
    """Two pairs that go together, one that is too small to be shown, and many visits with one question."""
    for categories, times in (
        (("language-learning", "moving"), 25), (("loan-and-return", "electronic-id"), 30),
        (("loan-and-return", "moving"), 6), (("reservation", "electronic-id"), 8), (("library-card", "moving"), 3),
        (("loan-and-return",), 60), (("tax-online",), 40),
    ):  # fmt: skip
        visit.log(desk.counter, categories, times=times)
    return desk


@pytest.fixture
def screen(full: OpenDesk, around: Around, show: Shower, qtbot: QtBot) -> Iterator[OverlapScreen]:
    made = bring(around, show, qtbot)
    yield made
    made.close_down()


def bring(around: Around, show: Shower, qtbot: QtBot, wide: int = 1200) -> OverlapScreen:
    made = OverlapScreen(*around)
    made.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    made.resize(wide, 700)
    show(made)
    made.arrive()
    settle(made, qtbot)
    return made


def settle(screen: OverlapScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.idle)


def press(screen: OverlapScreen, key: Qt.Key, qtbot: QtBot) -> None:
    QTest.keyClick(QApplication.focusWidget() or screen, key)
    settle(screen, qtbot)


def read(widget: QWidget) -> str:
    """The words on a widget that are shown."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible()).replace("\u00a0", " ")


def spoken(widget: QWidget) -> list[str]:
    """The names of everything in a widget, as a screen reader meets them."""
    whole = QAccessible.queryAccessibleInterface(widget)
    return [each.text(QAccessible.Text.Name) for each in children(whole)]


def children(whole: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    return (whole.child(number) for number in range(whole.childCount()))


def test_it_says_what_one_sees_and_whose_figures_they_are(screen: OverlapScreen) -> None:
    said = read(screen)
    assert "Asked about in one visit: Library and Citizen services" in said
    assert "172 visits · 73 with several questions · January to March 2026" in said
    assert " · counts ±2 " in said
    assert "This computer reports to no server yet, so these are the figures of this computer alone." in said
    assert "Numbers are changed by up to 2, always alike, so that nobody can be found" in said


def test_every_cell_can_be_read_and_the_small_ones_are_hidden_in_words_too(screen: OverlapScreen) -> None:
    names = spoken(screen.card.grid)
    assert "Loan and return + Electronic ID: 31 visits, more often than chance" in names
    assert "Reservation + Moving: fewer than 5" in names
    assert {"Loan and return", "Moving"} <= set(names)
    assert not any("Library card" in name for name in names)
    assert screen.card.grid.accessibleName() == "Visits in which people asked about both"


def test_the_arrows_move_in_the_matrix_and_the_cell_is_told_in_words(screen: OverlapScreen, qtbot: QtBot) -> None:
    grid = screen.card.grid
    assert grid.hasFocus()
    grid.choose(0, 0)
    seen = {screen._told.text()}
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        press(screen, key, qtbot)
        seen.add(screen._told.text())
    assert len(seen) == 4
    assert any("is hidden and points at nobody" in words for words in seen)
    assert grid.rows_head.chosen == grid.currentIndex().row() == 1


def test_enter_on_a_link_marks_its_cell(screen: OverlapScreen, qtbot: QtBot) -> None:
    grid, links = screen.card.grid, screen.aside.links
    strongest = [name.split(":")[0] for name in spoken(links)]
    assert strongest == ["Loan and return + Electronic ID", "Language café and courses + Moving"]
    links.setFocus()
    press(screen, Qt.Key.Key_Down, qtbot)
    press(screen, Qt.Key.Key_Return, qtbot)
    assert grid.hasFocus()
    assert grid.chosen is not None
    assert (grid.chosen.row.id, grid.chosen.column.id) == ("language-learning", "moving")
    assert "times as often as chance would give" in screen._told.text()


def test_the_tab_key_goes_on_from_the_matrix_to_the_list(screen: OverlapScreen, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_Tab, qtbot)
    assert screen.aside.links.hasFocus()


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ((Qt.Key.Key_2,), Question("2026-01", "2026-03", rows=Side.LIBRARY, columns=Side.DIGITAL)),
        ((Qt.Key.Key_3, Qt.Key.Key_4), Question("2026-03", "2026-03", rows=Side.CITIZEN, columns=Side.DIGITAL)),
        ((Qt.Key.Key_6,), Question("2025-04", "2026-03")),
    ],
)
def test_a_key_chooses_the_sides_and_the_months(
    screen: OverlapScreen, keys: tuple[Qt.Key, ...], wanted: Question, qtbot: QtBot
) -> None:
    for key in keys:
        press(screen, key, qtbot)
    assert screen._overlap is not None
    assert screen._overlap.question == wanted


def test_where_nothing_goes_together_it_says_so(screen: OverlapScreen, qtbot: QtBot) -> None:
    press(screen, Qt.Key.Key_2, qtbot)
    assert "No two subjects of these sides were asked about together in 5 visits or more." in read(screen)
    assert not screen.card.isVisible()
    assert {"cells", "mark-link", "which-site"} <= screen.resting
    press(screen, Qt.Key.Key_1, qtbot)
    assert screen.card.grid.hasFocus()


def test_before_there_is_anything_it_says_how_to_begin(around: Around, show: Shower, qtbot: QtBot) -> None:
    visit.log(around[0].counter, ["loan-and-return", "moving"], times=4)
    made = bring(around, show, qtbot)
    assert "Nothing to show yet" in read(made)
    assert "Fewer than 5 visits were counted." in read(made)
    made.close_down()


@pytest.mark.usefixtures("full")
def test_when_the_server_is_away_it_shows_its_own_and_says_why(around: Around, show: Shower, qtbot: QtBot) -> None:
    outbox.pair(around[0].counter.journal, NOBODY)
    made = bring(around, show, qtbot)
    assert "http://127.0.0.1:9 cannot be reached, so these are the figures of this computer alone." in read(made)
    assert made.card.isVisible()
    made.close_down()


@pytest.mark.usefixtures("full")
def test_counting_that_takes_long_can_be_stopped_and_begun_again(around: Around, show: Shower, qtbot: QtBot) -> None:
    slow = Slow(around[0])
    made = OverlapScreen(slow, *around[1:])  # type: ignore[arg-type]
    show(made)
    made.arrive()
    qtbot.waitUntil(lambda: "The figures are being counted" in read(made))
    assert "stop-counting" not in made.resting
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert "The figures were not counted" in read(made)
    slow.go.set()
    made.empty.again.click()
    settle(made, qtbot)
    assert made.card.isVisible()
    assert "stop-counting" in made.resting
    made.close_down()


@pytest.mark.usefixtures("full")
def test_what_goes_wrong_is_one_sentence(around: Around, show: Shower, qtbot: QtBot) -> None:
    slow = Slow(around[0], WriteFailed(reason="worn out"))
    slow.go.set()
    made = OverlapScreen(slow, *around[1:])  # type: ignore[arg-type]
    show(made)
    made.arrive()
    settle(made, qtbot)
    assert "The disk answered with an error (worn out)" in read(made)
    assert made.empty.again.text() == "Try again"
    made.close_down()


@pytest.mark.usefixtures("full")
def test_one_site_can_be_chosen_from_a_list(around: Around, show: Shower, qtbot: QtBot) -> None:
    desk = around[0]
    here = desk.counter.in_force
    here.publication = replace(here.publication, sites=(Site("1" * 32, "Nordvik"), Site("2" * 32, "Lia")))
    made = bring(around, show, qtbot)
    assert "which-site" not in made.resting
    QTest.keyClick(made.card.grid, Qt.Key.Key_S)
    assert made.choices.sheet is not None
    press(made, Qt.Key.Key_Down, qtbot)
    press(made, Qt.Key.Key_Return, qtbot)
    assert made.choices.question(desk.counter.clock.now().day).site == "1" * 32
    assert made.choices.where.text() == "Nordvik"
    made.close_down()


def test_it_follows_language_looks_and_text_size_while_it_is_open(
    screen: OverlapScreen, full: OpenDesk, theme: Theme, words: Words
) -> None:
    full.settings = replace(full.settings, preferences=replace(full.settings.preferences, language="nb"))
    words.speak("nb")
    QApplication.processEvents()
    assert "73 med flere spørsmål · januar til mars 2026" in read(screen)
    assert "Lån og retur" in " ".join(spoken(screen.card.grid))
    high = screen.card.grid.height()
    theme.change(choice="dark", text_size=200)
    QApplication.processEvents()
    assert screen.card.grid.height() > 1.6 * high


def test_whoever_comes_back_reads_the_page_from_its_top(screen: OverlapScreen, qtbot: QtBot) -> None:
    screen.resize(1200, 260)
    for _time in range(2):
        screen.arrive()
        settle(screen, qtbot)
        assert screen.card.grid.hasFocus() and screen.where_on_the_page == 0
    press(screen, Qt.Key.Key_Down, qtbot)
    assert screen.where_on_the_page > 0


def test_in_a_narrow_window_the_list_stands_below(screen: OverlapScreen) -> None:
    assert screen._side.isVisible()
    screen.resize(700, 700)
    QApplication.processEvents()
    assert not screen._side.isVisible()
    assert screen.aside.links.isVisible()
    screen.resize(1200, 700)
    QApplication.processEvents()
    assert screen._side.isVisible()
