"""Taking over at the counter: one key, whatever is pending; and the quiet line that says what was left."""

from desk.app import OpenDesk
from desk.counter import handover, shift
from tests.builders import FakeClock
from tests.typist import Typist
from ui.window.main_window import MainWindow


def said(window: MainWindow) -> str:
    tick = window.screens["counter"].parts.tick
    return f"{tick.text} {tick.detail}".strip()


def offered(window: MainWindow) -> str:
    return window.screens["counter"].parts.undo.accessibleName()


def test_the_first_time_a_shift_begins_and_then_it_is_taken_over(
    window: MainWindow,
    desk: OpenDesk,
    time: FakeClock,
) -> None:
    typist = Typist(window, time)
    typist.keys("Ctrl+T")
    assert (said(window), offered(window)) == ("A shift began 09:00", "Ctrl+Z takes back the new shift")
    typist.rest(3600)
    typist.keys("Ctrl+T")
    assert (said(window), offered(window)) == ("Taken over 10:00", "Ctrl+Z takes back the shift change")
    typist.keys("Ctrl+Z")
    assert (said(window), offered(window)) == ("The shift before runs on 10:00", "Ctrl+Y takes over again")
    typist.keys("Ctrl+Y")
    assert said(window) == "Taken over again 10:00"
    running = shift.current(desk.counter)
    assert running is not None and running.opened.hour == 10


def test_the_echo_of_the_key_takes_over_once(
    window: MainWindow,
    desk: OpenDesk,
    time: FakeClock,
) -> None:
    typist = Typist(window, time)
    typist.keys("Ctrl+T Ctrl+T")
    assert said(window) == "Taken over just now. Ctrl+Z takes it back."
    assert len(shift.recent(desk.counter)) == 1


def test_what_is_pending_stays_pending(window: MainWindow, time: FakeClock) -> None:
    typist = Typist(window, time)
    typist.keys("F4 2 Ctrl+T")
    typist.words("pa")
    typist.keys("Ctrl+T")
    hands = window.screens["counter"].hands
    assert (hands.search, hands.channel) == ("pa", "phone")


def test_the_line_is_there_while_something_was_not_read(
    window: MainWindow,
    desk: OpenDesk,
    time: FakeClock,
) -> None:
    left = window.screens["counter"].left
    assert not left.isVisible()
    shift.take_over(desk.counter)
    handover.add(desk.counter, "call-back")
    handover.add(desk.counter, "printer-down")
    assert not left.isVisible()  # ours, for the next
    time.advance(3600)
    shift.take_over(desk.counter)
    assert (left.isVisible(), left.button.accessibleName() or left.button.text()) == (
        True,
        "2 things from the last shift",
    )
    left.button.click()
    assert window.here == "shift"
    handover.see(desk.counter)
    assert not left.isVisibleTo(left.parentWidget())
