"""The door count and the check count: typed or tapped, said back, corrected and taken back by keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import check, day, door, visit
from desk.model.door import reading_of
from tests.builders import FakeClock, at
from tests.ui.conftest import Around, Shower
from ui.settings.keep import keep
from ui.shift.check import CheckSheet
from ui.shift.door import DoorSheet
from ui.shift.screen import ShiftScreen
from ui.widgets.banner import Notice
from ui.widgets.button import Button

KEY = Qt.Key


@pytest.fixture
def screen(around: Around, show: Shower, qtbot: QtBot, time: FakeClock) -> Iterator[ShiftScreen]:
    desk, bridge, _, _ = around
    keep(desk, bridge, hours="man-fre 9-16")
    day.public_holidays("NO", 2026)  # read once, before anything waits for a worker
    time.advance(5 * 3600)
    made = ShiftScreen(*around)
    made.resize(1200, 800)
    show(made)
    made.arrive()
    qtbot.waitUntil(lambda: made.idle)
    yield made
    made.close_down()


def pressed(screen: ShiftScreen, time: FakeClock, key: Qt.Key) -> None:
    QTest.keyClick(screen, key)
    time.advance(0.05)
    screen.gate.release(time.seconds)


def door_sheet(screen: ShiftScreen, time: FakeClock) -> DoorSheet:
    pressed(screen, time, KEY.Key_V)
    sheet = screen.beside.sheet
    assert isinstance(sheet, DoorSheet)
    return sheet


def button(sheet: QWidget, words: str) -> Button:
    return next(each for each in sheet.findChildren(Button) if each.text() == words)


def counts(desk: OpenDesk) -> list[tuple[int, str, str]]:
    found = door.on_day(desk.counter, desk.counter.clock.now().day)
    return [(each.count, f"{each.start.local:%H:%M}", f"{each.end.local:%H:%M}") for each in found]


def test_a_number_for_the_opening_hours_so_far_is_typed_and_corrected(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    QTest.keyClicks(door_sheet(screen, time).entry.number, "143")
    QTest.keyClick(screen.beside.sheet.entry.number, KEY.Key_Return)
    assert counts(desk) == [(143, "09:00", "14:00")]
    assert screen.beside.sheet is None
    qtbot.waitUntil(lambda: screen.idle)
    assert screen.beside._counted.text() == "Came through the door: 143 (09:00–14:00)"
    sheet = door_sheet(screen, time)
    button(sheet, "Correct").click()
    QTest.keyClicks(sheet.entry.number, "1 134")
    sheet.entry.start.setText("930")
    QTest.keyClick(sheet.entry.number, KEY.Key_Return)
    assert counts(desk) == [(1134, "09:30", "14:00")]
    button(door_sheet(screen, time), "Take it back").click()
    assert counts(desk) == []


def test_that_it_was_kept_is_said_and_is_taken_back_there(
    screen: ShiftScreen, around: Around, desk: OpenDesk, time: FakeClock
) -> None:
    said: list[Notice] = []
    around[1].notice.connect(said.append)
    entry = door_sheet(screen, time).entry
    QTest.keyClicks(entry.number, "1143")
    QTest.keyClick(entry.number, KEY.Key_Return)
    assert [each.text for each in said] == ["1,143 came through the door, 09:00–14:00."]
    dict(said[0].actions)["Take it back"]()
    assert counts(desk) == []
    sheet = door_sheet(screen, time)
    sheet.way.chosen.emit("reading")
    sheet.way.set_value("reading")
    QTest.keyClicks(sheet.entry.number, "10234")
    QTest.keyClick(sheet.entry.number, KEY.Key_Return)
    assert said[-1].text == "What the counter shows is kept; the next reading tells how many came."


def test_a_sentence_of_refusal_pushes_no_button_out_of_the_sheet(screen: ShiftScreen, time: FakeClock) -> None:
    sheet = check_sheet(screen, time)
    sheet.paper.click()
    QTest.keyClicks(sheet.entry.number, "many")
    QTest.keyClick(sheet.entry.number, KEY.Key_Return)
    QApplication.processEvents()
    assert sheet._scroll.verticalScrollBar().maximum() == 0


def test_a_second_count_of_the_day_goes_on_where_the_first_ended(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock
) -> None:
    for number, later in ("143", 0), ("20", 3600):
        time.advance(later)
        entry = door_sheet(screen, time).entry
        QTest.keyClicks(entry.number, number)
        QTest.keyClick(entry.number, KEY.Key_Return)
    assert counts(desk) == [(143, "09:00", "14:00"), (20, "14:00", "15:00")]
    time.advance(20)
    entry = door_sheet(screen, time).entry
    assert (entry.start.text(), entry.end.text()) == ("09:00", "15:00"), "nothing is left between"


@pytest.mark.parametrize(
    ("typed", "start", "told"),
    [("many", "09:00", "That is no whole number"), ("5", "25", "That is no time of day"),
     ("5", "15:00", "That time ends before it begins"), ("9999999", "09:00", "More than 999999 cannot be right")],
)  # fmt: skip
def test_what_cannot_be_is_said_where_it_was_typed(
    screen: ShiftScreen, time: FakeClock, typed: str, start: str, told: str
) -> None:
    entry = door_sheet(screen, time).entry
    QTest.keyClicks(entry.number, typed)
    entry.start.setText(start)
    QTest.keyClick(entry.number, KEY.Key_Return)
    assert entry._said.text().startswith(told)
    assert (counts(screen._desk), entry.number.text()) == ([], typed)


def test_the_counter_at_the_door_is_read_twice(screen: ShiftScreen, desk: OpenDesk, time: FakeClock) -> None:
    sheet = door_sheet(screen, time)
    sheet.way.chosen.emit("reading")
    sheet.way.set_value("reading")
    QTest.keyClicks(sheet.entry.number, "10234")
    QTest.keyClick(sheet.entry.number, KEY.Key_Return)
    assert counts(desk) == []
    time.advance(3600)
    sheet = door_sheet(screen, time)
    assert sheet.way.value == "reading"
    assert "10,234" in " ".join(label.text() for label in sheet.findChildren(QLabel))
    QTest.keyClicks(sheet.entry.number, "10377")
    QTest.keyClick(sheet.entry.number, KEY.Key_Return)
    assert counts(desk) == [(143, "14:00", "15:00")]
    last = reading_of(desk.settings.preferences.door)
    assert last is not None and last.shown == 10377


def check_sheet(screen: ShiftScreen, time: FakeClock) -> CheckSheet:
    pressed(screen, time, KEY.Key_O)
    sheet = screen.beside.sheet
    assert isinstance(sheet, CheckSheet)
    return sheet


def test_contacts_are_tapped_for_half_an_hour_and_then_it_says_how_complete_the_log_was(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock
) -> None:
    sheet = check_sheet(screen, time)
    QTest.keyClick(sheet, KEY.Key_Return)
    for _ in range(5):
        QTest.keyClick(sheet, KEY.Key_Space)
    sheet.target.click()
    QTest.keyClick(sheet, KEY.Key_Backspace)
    for _ in range(4):
        time.advance(300)
        visit.log(desk.counter, ["moving"])
    sheet._pass()
    assert sheet.clock.text() == "10:00 left"
    time.advance(600)
    sheet._pass()
    assert sheet.told.text() == (
        "14:00–14:30: 5 seen, 4 logged: 80%. With 95% confidence between 38% and 96%."
    )  # fmt: skip
    (kept,) = check.between(desk.counter, at(hour=13), at(hour=16))
    assert kept.contacts == 5
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert screen.beside.sheet is None
    assert check.between(desk.counter, at(hour=13), at(hour=16)) == (kept,)


def test_stopping_early_keeps_what_was_tapped_and_it_can_be_taken_back(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock
) -> None:
    sheet = check_sheet(screen, time)
    sheet.start()
    QTest.keyClick(sheet, KEY.Key_Space)
    time.advance(420)
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert screen.beside.sheet is sheet, "the first Esc stops, the second puts it away"
    assert sheet.told.text().startswith("14:00–14:07: 1 seen, and none logged on this computer.")
    sheet.away.click()
    assert (check.between(desk.counter, at(hour=13), at(hour=16)), screen.beside.sheet) == ((), None)


def test_what_was_counted_on_paper_is_typed(screen: ShiftScreen, desk: OpenDesk, time: FakeClock) -> None:
    sheet = check_sheet(screen, time)
    sheet.paper.click()
    for field, text in ((sheet.entry.number, "12"), (sheet.entry.start, "10"), (sheet.entry.end, "1030")):
        QTest.keyClicks(field, text)
    QTest.keyClick(sheet.entry.end, KEY.Key_Return)
    (kept,) = check.between(desk.counter, at(hour=10), at(hour=11))
    assert (kept.contacts, f"{kept.end.local:%H:%M}") == (12, "10:30")
    assert sheet.told.text().startswith("10:00–10:30: 12 seen")
    sheet.put_away()


def test_a_silent_stretch_is_answered_on_the_shift_screen_too(
    screen: ShiftScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    visit.log(desk.counter, ["moving"])
    time.advance(3600)
    screen.beside.gap.look()
    qtbot.waitUntil(lambda: screen.idle)
    QTest.keyClick(screen, KEY.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: screen.idle)
    screen.beside.gap.look()
    qtbot.waitUntil(lambda: screen.idle)
    assert screen.beside.gap._title.text() == "14:00–15:00: counted, nobody came"
