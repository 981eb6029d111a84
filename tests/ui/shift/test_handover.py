"""Handing over on the shift screen by real keys, and closing later what was taken over while people waited."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLayout
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import closing, handover, post, shift, visit
from desk.journal import handover as kept
from desk.model.handover import Handover
from desk.model.record import new_id
from tests.builders import FakeClock
from tests.ui.conftest import Around, Shower
from tests.ui.reading import read
from ui.shift.screen import ShiftScreen

Press = Callable[..., None]


@pytest.fixture
def screen(around: Around, show: Shower, qtbot: QtBot) -> ShiftScreen:
    made = ShiftScreen(*around)
    made.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    made.resize(1200, 900)
    show(made)
    made.arrive()
    qtbot.waitUntil(lambda: made.idle)
    return made


@pytest.fixture
def press(screen: ShiftScreen, time: FakeClock, qtbot: QtBot) -> Press:
    """Press keys as slowly as a person, and wait until what they changed is on screen."""

    def pressed(*keys: str | Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(screen.focusWidget() or screen, key, held)
            time.advance(0.2)
            screen.gate.release(time.seconds)
        qtbot.waitUntil(lambda: screen.idle)

    return pressed


def undo(press: Press) -> None:
    press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)


def chips(screen: ShiftScreen) -> list[str]:
    """The items on screen, each with its digit while the digits count."""
    found = [chip for chip in screen.handing.ours.chips.values() if chip.isVisible()]
    return [f"{chip.key} {chip.text()}" if chip.key else chip.text() for chip in found]


def rows(screen: ShiftScreen) -> list[str]:
    model = screen.handing.left.rows.model()
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def tell(desk: OpenDesk, *items: str) -> None:
    """Another device of the site hands over, as the server tells it."""
    counter, here = desk.counter, post.here(desk.counter).site.id
    marks = [Handover(new_id(), 0, None, True, "", here, counter.clock.now().day, item) for item in items]
    with counter.journal.writing() as writer:
        kept.take(writer, here, "aa" * 32, marks)
    desk.announcer.announce(handover.Changes(handover=True))


def test_with_nothing_left_only_what_can_be_handed_over_is_there(screen: ShiftScreen) -> None:
    assert not screen.handing.left.isVisible()
    assert not screen.handing.waiting.isVisible()
    assert read(screen.handing.ours).startswith("For the next shift Nothing yet.")
    assert chips(screen) == []


def test_a_digit_adds_one_and_minus_takes_one_away(screen: ShiftScreen, press: Press) -> None:
    press("h", "1", "1", "2", "1", "-")
    assert screen.mode == "handing"
    assert chips(screen)[:3] == ["1 Call back promised × 2", "2 Printer or copier down × 1", "3 Card machine down"]
    press(Qt.Key.Key_Escape)
    assert (screen.mode, chips(screen)) == ("ready", ["Call back promised × 2", "Printer or copier down × 1"])


def test_the_digits_say_who_is_at_the_desk_again_once_it_is_finished(
    screen: ShiftScreen, press: Press, desk: OpenDesk
) -> None:
    press("t", "h", "1", "h", "1")
    running = shift.current(desk.counter)
    assert running is not None and running.served_by == shift.ServedBy.LIBRARY
    assert chips(screen) == ["Call back promised × 1"]


def test_every_key_is_taken_back_one_after_the_other(screen: ShiftScreen, press: Press) -> None:
    press("h", "1", "2", "-")
    undo(press)
    assert chips(screen)[:2] == ["1 Call back promised × 1", "2 Printer or copier down × 1"]
    undo(press)
    undo(press)
    press("h")
    assert chips(screen) == []


def test_what_was_left_stands_on_top_and_is_done_with_one_key(
    screen: ShiftScreen, press: Press, desk: OpenDesk
) -> None:
    tell(desk, "call-back", "call-back", "room-booked")
    assert rows(screen) == ["Call back promised, × 2 · today", "Room is booked, today"]
    press("-")
    assert rows(screen)[0] == "Call back promised, today"
    press("k")
    assert rows(screen) == ["Room is booked, today"]
    undo(press)
    undo(press)
    assert rows(screen) == ["Call back promised, × 2 · today", "Room is booked, today"]


def test_all_of_it_is_read_with_one_key_and_stays(screen: ShiftScreen, press: Press, desk: OpenDesk) -> None:
    tell(desk, "call-back", "room-booked")
    press("s")
    assert (handover.fresh(desk.counter), len(rows(screen))) == (0, 2)
    undo(press)
    assert handover.fresh(desk.counter) == 2


def test_a_shift_taken_over_waits_and_is_closed_with_one_key(
    screen: ShiftScreen, press: Press, desk: OpenDesk, time: FakeClock
) -> None:
    press("t")
    visit.log(desk.counter, ("library-card",))
    handover.add(desk.counter, "call-back")
    time.advance(3600)
    press("t")
    (waiting,) = closing.waiting(desk.counter)
    assert (waiting.visits, waiting.saved, waiting.open, waiting.gaps) == (1, False, 1, 1)
    shown = screen.handing.waiting.rows.model().index(0, 0).data()
    assert shown.startswith("09:00–10:00, 1 visit") and "report not saved" in shown
    press("x")
    assert not screen.handing.waiting.isVisible()
    undo(press)
    assert len(closing.waiting(desk.counter)) == 1


def test_taking_over_at_the_counter_is_taken_back_here_too(
    screen: ShiftScreen, press: Press, desk: OpenDesk, time: FakeClock
) -> None:
    shift.take_over(desk.counter)
    before = shift.current(desk.counter)
    time.advance(60)
    shift.take_over(desk.counter)
    undo(press)
    assert shift.current(desk.counter) == before


def test_words_are_there_only_when_they_are_turned_on(screen: ShiftScreen, desk: OpenDesk, press: Press) -> None:
    press("w")
    assert not screen.handing.words.isVisible()
    desk.change(shift.replace(desk.settings.preferences, handover_words=True))
    press("w")
    QTest.keyClicks(screen.handing.words.area, "ring 412 34 567")
    QTest.keyClick(screen.handing.words.area, Qt.Key.Key_Return)
    assert "phone number" in read(screen.handing.words)
    assert handover.board(desk.counter, words=True).said == ""
    screen.handing.words.area.show_text("")
    QTest.keyClicks(screen.handing.words.area, "the lift is being mended")
    QTest.keyClick(screen.handing.words.area, Qt.Key.Key_Return)
    assert handover.board(desk.counter, words=True).said == "the lift is being mended"
    assert not screen.handing.words.area.hasFocus()


def test_a_scanned_card_hands_nothing_over(screen: ShiftScreen, press: Press, desk: OpenDesk, time: FakeClock) -> None:
    press("h")
    for digit in "12345678":
        QTest.keyClick(screen.focusWidget() or screen, digit)
        time.advance(0.005)
    screen.gate.release(time.seconds + 1)
    assert handover.board(desk.counter).ours == ()
