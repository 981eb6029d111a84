"""The shift screen: one key each, nothing asked, and a line of the day that tells the truth."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import shift, visit
from desk.counter.errors import CardScanned
from desk.errors import DeskError
from desk.model.shift import Shift
from desk.model.site import ServedBy
from tests.builders import FakeClock
from tests.ui.conftest import Around, Shower
from tests.ui.reading import read
from ui.shift.screen import ShiftScreen
from ui.widgets.banner import Notice


@pytest.fixture
def screen(around: Around, show: Shower, qtbot: QtBot) -> ShiftScreen:
    made = ShiftScreen(*around)
    made.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    made.resize(1200, 700)
    show(made)
    made.arrive()
    settle(made, qtbot)
    return made


def settle(screen: ShiftScreen, qtbot: QtBot) -> None:
    """Wait until what was asked of the workers is on screen."""
    qtbot.waitUntil(lambda: screen.idle)


def press(screen: ShiftScreen, time: FakeClock, *keys: Qt.Key) -> None:
    """Press keys as slowly as a person: each waits at the gate for a moment."""
    for key in keys:
        QTest.keyClick(screen.past.list if screen.past.list.isVisible() else screen, key)
        time.advance(0.2)
        screen.gate.release(time.seconds)


def listed(screen: ShiftScreen) -> list[str]:
    model = screen.past.list.model()
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def test_without_a_shift_it_says_that_logging_works_and_how_to_begin(screen: ShiftScreen) -> None:
    assert read(screen.running).startswith("No shift is open Logging works all the same.")
    assert screen.running.begin.text() == "Begin a shift"
    assert not screen.running.end.isVisible()
    assert "Shifts will be listed here" in read(screen)


def test_one_key_begins_a_shift_and_the_next_takes_over(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    press(screen, time, Qt.Key.Key_T)
    begun = shift.current(desk.counter)
    assert begun is not None
    time.advance(3600)
    press(screen, time, Qt.Key.Key_T)
    settle(screen, qtbot)
    running = shift.current(desk.counter)
    assert running is not None
    assert running.id != begun.id
    assert read(screen.running).startswith("Shift since 10:00")
    assert [name.split(", ")[:2] for name in listed(screen)] == [["Today", "since 10:00"], ["Today", "09:00–10:00"]]


def test_the_digits_say_who_is_at_the_desk(screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot) -> None:
    press(screen, time, Qt.Key.Key_T)
    for key, served_by in (
        (Qt.Key.Key_1, ServedBy.LIBRARY), (Qt.Key.Key_2, ServedBy.CITIZEN),
        (Qt.Key.Key_3, ServedBy.JOINT), (Qt.Key.Key_4, None),
    ):  # fmt: skip
        press(screen, time, key)
        running = shift.current(desk.counter)
        assert running is not None
        assert (running.served_by, screen.running.who.value) == (served_by, served_by)
    screen.running.who.chosen.emit(ServedBy.JOINT)
    running = shift.current(desk.counter)
    assert running is not None
    assert running.served_by is ServedBy.JOINT
    settle(screen, qtbot)


def test_closing_asks_nothing_and_one_key_lets_it_run_on(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    screen._bridge.notice.connect(notices.append)
    press(screen, time, Qt.Key.Key_T)
    press(screen, time, Qt.Key.Key_C)
    assert shift.current(desk.counter) is None
    assert "No shift is open" in read(screen.running)
    assert notices[-1].text == "The shift was closed at 09:00. Everything in it is kept."
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shift.current(desk.counter) is not None
    assert "Shift since 09:00" in read(screen.running)
    settle(screen, qtbot)


def test_taking_over_asks_nothing_and_one_key_lets_the_one_before_run_on(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    asked: list[Shift] = []
    screen._bridge.notice.connect(notices.append)
    screen.report_asked.connect(asked.append)
    press(screen, time, Qt.Key.Key_T)
    first = shift.current(desk.counter)
    time.advance(3600)
    press(screen, time, Qt.Key.Key_T)
    assert [notice.text for notice in notices] == [
        "A shift began at 09:00.", "The shift was taken over at 10:00. Everything in the one before is kept.",
    ]  # fmt: skip
    notices[-1].actions[1][1]()
    assert [each.id for each in asked] == [first.id]
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shift.current(desk.counter) == first
    assert notices[-1].text == "The shift runs on, as if it had not been closed."
    settle(screen, qtbot)
    assert [name.split(", ")[:2] for name in listed(screen)] == [["Today", "since 09:00"]]


def test_a_shift_begun_by_mistake_is_taken_back_once_and_for_two_minutes(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    notices: list[Notice] = []
    screen._bridge.notice.connect(notices.append)
    screen.deeds.take_over()
    time.advance(60)
    notices[-1].actions[0][1]()
    assert (shift.current(desk.counter), shift.recent(desk.counter)) == (None, ())
    screen.deeds.undo()
    assert [notice.text for notice in notices[1:]] == [
        "The shift is taken back, as if it had not begun.", "There is nothing to take back here.",
    ]  # fmt: skip
    screen.deeds.take_over()
    time.advance(121)
    screen.deeds.undo()
    assert shift.current(desk.counter) is not None
    settle(screen, qtbot)


def test_after_two_minutes_a_closed_shift_stays_closed(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    screen.deeds.take_over()
    screen.deeds.close_shift()
    time.advance(121)
    screen.deeds.undo()
    assert shift.current(desk.counter) is None
    settle(screen, qtbot)


def test_a_shift_of_yesterday_that_still_runs_says_so(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    screen.deeds.take_over()
    time.advance(24 * 3600)
    screen.refresh()
    settle(screen, qtbot)
    assert read(screen.running).startswith("Shift since Mon")
    assert listed(screen)[0].startswith("Yesterday, since 09:00")
    screen.deeds.take_over()
    settle(screen, qtbot)
    assert listed(screen)[1].startswith("Yesterday, 09:00 – Tue 3 Mar 09:00, ")
    assert screen.handing.waiting.rows.model().index(0, 0).data().startswith("Mon 2 Mar 09:00 – Tue 3 Mar 09:00, ")


def test_the_line_of_the_day_shows_what_was_asked_and_says_it_in_words(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    screen.deeds.take_over()
    for category in ("loan-and-return", "electronic-id", "moving", "print-and-scan"):
        visit.log(desk.counter, [category])
        time.advance(240)
    screen.refresh()
    settle(screen, qtbot)
    assert "4" in screen.line.chart.accessibleName() or "Most questions" in screen.line.chart.accessibleName()
    assert screen.line.chart.sizeHint().height() > 100
    assert "4 visit" in read(screen.running)
    assert screen.line.chart.accessibleName() in read(screen)


def test_the_chart_is_drawn_again_for_another_width_and_another_theme(
    screen: ShiftScreen, desk: OpenDesk, qtbot: QtBot
) -> None:
    screen.deeds.take_over()
    visit.log(desk.counter, ["moving"])
    settle(screen, qtbot)
    before = screen.line.chart.drawing
    screen.resize(900, 700)
    settle(screen, qtbot)
    narrow = screen.line.chart.drawing
    screen._theme.change(choice="dark", text_size=100)
    settle(screen, qtbot)
    assert len({before, narrow, screen.line.chart.drawing}) == 3


def test_enter_asks_for_the_report_of_the_highlighted_shift(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    asked: list[Shift] = []
    screen.report_asked.connect(asked.append)
    screen.deeds.take_over()
    time.advance(600)
    screen.deeds.take_over()
    settle(screen, qtbot)
    QTest.keyClick(screen.past.list, Qt.Key.Key_Down)
    QTest.keyClick(screen.past.list, Qt.Key.Key_Return)
    assert asked == [shift.recent(desk.counter)[1]]


def test_pressing_a_row_asks_for_its_report(screen: ShiftScreen, desk: OpenDesk, qtbot: QtBot) -> None:
    asked: list[Shift] = []
    screen.report_asked.connect(asked.append)
    screen.deeds.take_over()
    settle(screen, qtbot)
    row = screen.past.list.visualRect(screen.past.list.model().index(0, 0))
    QTest.mouseClick(screen.past.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert asked == [shift.current(desk.counter)]


def test_the_highlight_stays_on_its_shift_when_another_begins(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    screen.deeds.take_over()
    settle(screen, qtbot)
    first = shift.current(desk.counter)
    time.advance(timedelta(hours=1).total_seconds())
    screen.deeds.take_over()
    settle(screen, qtbot)
    held = screen.past.list.value
    assert isinstance(held, Shift)
    assert first is not None
    assert held.id == first.id


def test_letters_of_other_screens_do_nothing_here(screen: ShiftScreen, desk: OpenDesk, time: FakeClock) -> None:
    press(screen, time, *(getattr(Qt.Key, f"Key_{name}") for name in ("Q", "X", "Z", "5", "9", "Plus", "Asterisk")))
    assert shift.recent(desk.counter) == ()


def test_a_card_scanned_here_opens_closes_and_says_nothing(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    troubles: list[DeskError] = []
    screen._bridge.trouble.connect(troubles.append)
    press(screen, time, Qt.Key.Key_T)
    settle(screen, qtbot)
    before = shift.current(desk.counter)
    for sign in "C3123400012345T":
        QTest.keyClick(screen.past.list, sign)
        time.advance(0.005)
    time.advance(1)
    screen.gate.release(time.seconds)
    assert shift.current(desk.counter) == before
    assert [type(trouble) for trouble in troubles] == [CardScanned]


def test_rows_are_named_for_a_screen_reader(screen: ShiftScreen, qtbot: QtBot) -> None:
    screen.deeds.take_over()
    screen.say_who(ServedBy.LIBRARY)
    settle(screen, qtbot)
    seen = QAccessible.queryAccessibleInterface(screen.past.list)
    assert seen.text(QAccessible.Text.Name) == "The last shifts"
    assert seen.child(0).text(QAccessible.Text.Name).startswith("Today, since 09:00, Library · 0 visit")


def test_nothing_is_asked_of_a_screen_that_is_not_shown(around: Around, desk: OpenDesk, qt: QApplication) -> None:
    hidden = ShiftScreen(*around)
    shift.take_over(desk.counter)
    assert hidden.idle
    hidden.deleteLater()


def test_in_a_narrow_window_with_large_text_everything_stays_inside(screen: ShiftScreen, qtbot: QtBot) -> None:
    screen.deeds.take_over()
    screen._theme.change(choice="light", text_size=200)
    screen.resize(790, 480)
    settle(screen, qtbot)
    parts = [screen.past.list, screen.running.begin, screen.running.end, screen.running.who, screen.line.chart]
    assert [part for part in parts if part.mapTo(screen, part.rect().topRight()).x() >= screen.width()] == []
    edge = screen.past.list.mapTo(screen, screen.past.list.rect().topLeft()).x()
    assert screen.running.who.mapTo(screen, screen.running.who.rect().topRight()).x() < edge
