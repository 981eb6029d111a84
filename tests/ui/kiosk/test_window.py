"""The visitors' question: one touch counts once, nothing but the PIN leaves it, and it is always ready for the next."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk, open_desk
from desk.counter import answer as answers
from desk.errors import JournalBusy
from desk.journal import urn
from desk.model.answer import Face
from desk.privacy import pin
from desk.text import LANGUAGES
from tests.builders import FakeClock
from tests.ui.conftest import Around
from tests.ui.reading import read
from ui.kiosk.window import IDLE, REST, KioskWindow

PIN = "2580"
KEY = Qt.Key


@pytest.fixture
def kiosk(around: Around, desk: OpenDesk, qt: QApplication) -> Iterator[KioskWindow]:
    desk.change(replace(desk.settings.preferences, kiosk_pin=pin.sealed(PIN), scanner_gap=0))
    made = KioskWindow(desk, around[1], around[3])
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qt.processEvents()
    yield made
    made.let_go()
    shiboken6.delete(made)


def given(desk: OpenDesk) -> dict[str, int]:
    """What is in the urn, by face."""
    return {str(each.payload["face"]): each.count for each in urn.counts(desk.counter.journal, "answer")}


def touch(kiosk: KioskWindow, face: Face) -> None:
    button = next(each for each in kiosk.ask.faces if each.face is face)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def press(kiosk: KioskWindow, *keys: Qt.Key) -> None:
    """Keys of a person: the guard lets each through."""
    for key in keys:
        QTest.keyClick(kiosk, key)
        kiosk.gate.release(float("inf"))


def wait(kiosk: KioskWindow, time: FakeClock, seconds: float) -> None:
    time.advance(seconds)
    kiosk.look()


def test_it_asks_one_question_with_four_faces_that_words_and_shapes_tell_apart(kiosk: KioskWindow) -> None:
    assert read(kiosk).startswith("Did you get help with what you came for?")
    assert [button.text() for button in kiosk.ask.faces] == ["Yes, fully", "Mostly", "Only a little", "No"]
    drawn = {button.grab().toImage().convertToFormat(kiosk.grab().toImage().Format.Format_Grayscale8).bits().tobytes()
             for button in kiosk.ask.faces}  # fmt: skip
    assert len(drawn) == 4
    assert min(min(button.width(), button.height()) for button in kiosk.ask.faces) >= 180


@pytest.mark.parametrize("face", Face)
def test_a_touch_is_counted_and_thanked_for_and_then_it_is_ready_for_the_next(
    kiosk: KioskWindow, desk: OpenDesk, time: FakeClock, face: Face
) -> None:
    touch(kiosk, face)
    assert given(desk) == {face.value: 1}
    assert read(kiosk) == "Thank you! Your answer is counted. Nobody can see who gave it."
    wait(kiosk, time, REST - 0.1)
    assert not kiosk.asks
    wait(kiosk, time, 0.1)
    assert kiosk.asks


def test_the_keys_1_to_4_do_the_same_and_others_nothing(kiosk: KioskWindow, desk: OpenDesk, time: FakeClock) -> None:
    for key in (KEY.Key_5, KEY.Key_0, KEY.Key_A, KEY.Key_Return):
        press(kiosk, key)
    assert given(desk) == {}
    for key in (KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4):
        press(kiosk, key)
        wait(kiosk, time, REST)
    assert given(desk) == {face.value: 1 for face in Face}


def test_beside_a_counter_it_never_takes_the_keyboard(around: Around, desk: OpenDesk) -> None:
    beside = KioskWindow(desk, around[1], around[3], keys=False)
    assert beside.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    beside.let_go()
    shiboken6.delete(beside)


def test_tab_reaches_a_face_and_enter_chooses_it(kiosk: KioskWindow, desk: OpenDesk) -> None:
    kiosk.ask.faces[1].setFocus()
    press(kiosk, KEY.Key_Return)
    assert given(desk) == {"good": 1}


def test_a_second_touch_is_not_counted_and_that_is_said(kiosk: KioskWindow, desk: OpenDesk, time: FakeClock) -> None:
    touch(kiosk, Face.BAD)
    QTest.mouseClick(kiosk, Qt.MouseButton.LeftButton, pos=QPoint(300, 500))
    assert "Your answer was counted already – once." in read(kiosk)
    press(kiosk, KEY.Key_1)
    assert given(desk) == {"bad": 1}
    wait(kiosk, time, REST)
    assert kiosk.asks


def test_a_visitor_chooses_a_language_and_the_next_one_has_the_usual_one(kiosk: KioskWindow, time: FakeClock) -> None:
    for language in LANGUAGES:
        kiosk.ask.languages.chosen.emit(language)
        assert answers.starter()[0].texts[language] in read(kiosk)
        assert [each.text() for each in kiosk.ask.faces] == list(answers.words(answers.starter()[0].scale, language))
    kiosk.ask.languages.chosen.emit("nl")
    wait(kiosk, time, IDLE - 1)
    assert kiosk.language == "nl"
    touch(kiosk, Face.GOOD)
    assert "Dank u wel!" in read(kiosk)
    wait(kiosk, time, REST)
    assert kiosk.language == "en"
    kiosk.ask.languages.chosen.emit("sv")
    wait(kiosk, time, IDLE)
    assert kiosk.language == "en"


def test_no_key_and_no_close_leaves_it(kiosk: KioskWindow) -> None:
    for key, held in ((KEY.Key_F4, Qt.KeyboardModifier.AltModifier), (KEY.Key_W, Qt.KeyboardModifier.ControlModifier),
                      (KEY.Key_Q, Qt.KeyboardModifier.ControlModifier), (KEY.Key_Escape, Qt.KeyboardModifier(0)),
                      (KEY.Key_F11, Qt.KeyboardModifier(0))):  # fmt: skip
        QTest.keyClick(kiosk, key, held)
    assert not kiosk.close()
    event = QCloseEvent()
    QApplication.sendEvent(kiosk, event)
    assert not event.isAccepted()
    kiosk.setWindowState(Qt.WindowState.WindowMinimized)
    assert kiosk.isVisible() and not kiosk.isMinimized() and kiosk.asks


def test_the_pin_leaves_it(kiosk: KioskWindow) -> None:
    left: list[bool] = []
    kiosk.left.connect(lambda: left.append(True))
    kiosk.ask.leave.click()
    for digit in PIN:
        kiosk.pin.keys[digit].click()
    kiosk.pin.enter.click()
    assert left == [True]
    kiosk.let_go()
    assert not kiosk.isVisible()


def test_the_pin_is_typed_once_the_lock_was_pressed(kiosk: KioskWindow) -> None:
    left: list[bool] = []
    kiosk.left.connect(lambda: left.append(True))
    QTest.mouseClick(kiosk.ask.leave, Qt.MouseButton.LeftButton)
    for key in (KEY.Key_2, KEY.Key_5, KEY.Key_8, KEY.Key_0, KEY.Key_Return):
        QTest.keyClick(kiosk.focusWidget() or kiosk, key)
        kiosk.gate.release(float("inf"))
    assert left == [True]


def test_after_each_wrong_pin_one_waits_longer_also_when_one_went_back_in_between(
    kiosk: KioskWindow, time: FakeClock
) -> None:
    left: list[bool] = []
    kiosk.left.connect(lambda: left.append(True))

    def attempt(typed: str) -> None:
        kiosk.ready()
        kiosk.ask_pin()
        for key in (*typed, "Enter"):
            kiosk.key(key)

    for seconds in (2, 4, 8):
        attempt("1111")
        assert f"can be tried in {seconds} second" in kiosk.pin.said.text()
        attempt(PIN)
        assert left == []
        time.advance(seconds)
    attempt(PIN)
    assert left == [True]


def test_the_pin_nobody_types_is_put_away(kiosk: KioskWindow, time: FakeClock) -> None:
    kiosk.ask.leave.click()
    kiosk.key("1")
    wait(kiosk, time, IDLE)
    assert kiosk.asks
    kiosk.ask.leave.click()
    press(kiosk, KEY.Key_Escape)
    assert kiosk.asks


def test_a_scanned_card_answers_nothing(kiosk: KioskWindow, desk: OpenDesk, time: FakeClock) -> None:
    kiosk.gate.set_gap(0.04)
    for digit in "1234123412":
        kiosk.gate.press(digit, True)
        time.advance(0.005)
    time.advance(1)
    kiosk.gate.release(time.seconds)
    assert given(desk) == {}


def test_an_answer_that_cannot_be_kept_says_so_to_the_visitor_and_to_the_counter(
    kiosk: KioskWindow, around: Around, desk: OpenDesk
) -> None:
    told: list[object] = []
    around[1].trouble.connect(told.append)
    other = open_desk(desk.settings, desk.counter.clock, desk.keys)
    with other.counter.journal.writing():
        touch(kiosk, Face.GOOD)
    other.close()
    assert "not kept" in read(kiosk) and [type(each) for each in told] == [JournalBusy]
    assert given(desk) == {}


def test_everything_to_touch_has_a_name(kiosk: KioskWindow) -> None:
    for page in (kiosk.ready, kiosk.ask_pin):
        page()
        shown = [each for each in kiosk.findChildren(type(kiosk.ask.leave)) if each.isVisible()]
        names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in shown]
        assert all(names) and len(names) == len(set(names))


def test_another_question_is_asked_as_soon_as_it_is_chosen(kiosk: KioskWindow, desk: OpenDesk) -> None:
    desk.change(replace(desk.settings.preferences, question="welcome-here"))
    assert "Do you feel welcome here?" in read(kiosk)


def test_the_words_of_the_staff_follow_their_language(kiosk: KioskWindow) -> None:
    kiosk.ask_pin()
    QApplication.sendEvent(kiosk, QEvent(QEvent.Type.LanguageChange))
    assert "The PIN takes the question away" in read(kiosk)
