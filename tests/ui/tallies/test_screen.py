"""What else was counted, on screen: from a real journal, chosen with the keys, made pages and a spreadsheet."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLayout
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import activity, referral, visit
from desk.counter.activity import Told
from desk.model.activity import Quality
from desk.model.tallies import Kind, TallyReport
from tests.ui.conftest import Around, Shower
from ui.tallies.screen import TalliesScreen
from ui.window.main_window import MainWindow


def counted(desk: OpenDesk) -> None:
    """Seven referrals, six activities this month and six last month."""
    counter = desk.counter
    for _ in range(7):
        (logged,) = visit.log(counter, ["moving"]).visits
        referral.refer(counter, logged.id, "nav")
    today = counter.clock.now().day
    for day in [today] * 6 + [today.replace(day=1) - timedelta(days=3)] * 6:
        activity.log(counter, Told("story-time", day, None, Quality.MORE, 20))


@pytest.fixture
def screen(desk: OpenDesk, around: Around, show: Shower, qtbot: QtBot) -> Iterator[TalliesScreen]:
    counted(desk)
    made = TalliesScreen(*around)
    made.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    made.resize(1100, 320)
    show(made)
    made.arrive()
    settle(made, qtbot)
    yield made
    made.close_down()


def settle(screen: TalliesScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.idle and screen.shown is not None)


def told(screen: TalliesScreen) -> dict[str, str]:
    """Every list by its title, in words."""
    return {
        f"{section.pieces[0].title.text()}: {piece.title.text()}": piece.chart.accessibleDescription()
        for section in screen.sections
        for piece in section.pieces
    }


def test_every_kind_is_told_in_lists_and_in_words(screen: TalliesScreen) -> None:
    assert screen.shown is not None
    assert [each.kind for each in screen.shown.tallies.tallies] == [Kind.REFERRED, Kind.ACTIVITY]
    assert screen.shown.source.startswith("This computer reports to no server yet")
    assert screen._origin.isVisibleTo(screen)
    lists = told(screen)
    assert lists["Referred to: Referred to"].splitlines()[1:] == [
        "7 in all",
        "Norwegian Labour and Welfare Administration: 7",
    ]
    assert "Story time: 260" in lists["Activities: How many people came"]
    assert "Story time: 13" in lists["Activities: Activities"]
    assert "More than it was meant to be: 13" in lists["Activities: What became of the activities"]
    assert lists["Activities: By month"].splitlines()[1:] == ["February 2026: 6", "March 2026: 6"]


def test_the_keys_choose_the_months_and_scroll(screen: TalliesScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.scroll.verticalScrollBar().maximum() > 0)
    QTest.keyClick(screen, Qt.Key.Key_End)
    assert screen.scroll.verticalScrollBar().value() > 0
    QTest.keyClicks(screen, "1")
    settle(screen, qtbot)
    qtbot.waitUntil(lambda: "Activities: By month" not in told(screen))
    assert "Story time: 6" in told(screen)["Activities: Activities"]


def test_a_narrow_window_lays_the_lists_under_one_another(screen: TalliesScreen, qtbot: QtBot) -> None:
    screen.resize(500, 500)
    qtbot.waitUntil(lambda: screen.idle)
    pieces = screen.sections[1].pieces
    assert len({piece.x() for piece in pieces}) == 1
    assert screen.scroll.horizontalScrollBar().maximum() == 0


def test_after_a_fault_of_ours_nothing_is_counted_any_more_and_it_can_be_tried_again(
    screen: TalliesScreen, desk: OpenDesk, qtbot: QtBot
) -> None:
    class Faulty:
        def tallies(self, _question: object) -> None:
            raise ZeroDivisionError

    real, desk.reporting = desk.reporting, Faulty()  # type: ignore[assignment]
    with qtbot.capture_exceptions() as caught:
        screen.refresh()
        screen._show_waiting()
        qtbot.waitUntil(lambda: screen.idle)
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]
    assert (screen.stoppable, screen.empty.again.text()) == (False, "Try again")
    desk.reporting = real
    screen.empty.again.click()
    settle(screen, qtbot)
    assert screen.page.isEnabled()


def test_without_any_figures_a_sentence_says_what_will_be_here(
    desk: OpenDesk, around: Around, show: Shower, qtbot: QtBot
) -> None:
    made = TalliesScreen(*around)
    show(made)
    made.arrive()
    settle(made, qtbot)
    assert made.empty.isVisibleTo(made)
    assert made.resting == {"tallies-site", "tallies-page"}
    made.close_down()


def test_from_the_overlap_to_the_pages_and_a_spreadsheet_by_keys_alone(
    window: MainWindow, desk: OpenDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    counted(desk)
    window.show_screen("overlap")
    QTest.keyClicks(window.screens["overlap"], "W")
    assert window.here == "tallies"
    screen = window.screens["tallies"]
    settle(screen, qtbot)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert window.here == "overlap"
    QTest.keyClicks(window.screens["overlap"], "W")
    settle(screen, qtbot)
    QTest.keyClicks(screen, "P")
    reports = window.screens["reports"]
    qtbot.waitUntil(lambda: reports.idle and reports.made is not None)
    assert isinstance(reports.made.about, TallyReport)
    assert reports.list.words.strip() == "What else was counted"
    for ending in (".xlsx", ".csv"):
        QTest.keyClicks(reports, "T")
        sheet = reports.outgoing.sheet
        sheet.folder.setText(str(tmp_path))
        sheet.name.setText(f"figures{ending}")
        QTest.keyClick(sheet.save, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: reports.outgoing.sheet is None)
    rows = [row[:5] for row in load_workbook(tmp_path / "figures.xlsx").active.iter_rows(values_only=True)]
    assert ("Activities", None, "Story time", None, 13) in rows
    assert "Activities;By month;March 2026;;6" in (tmp_path / "figures.csv").read_text("utf-8-sig").splitlines()
