"""The counter reads what people ask about here, beside the screen and rarely."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.catalogue.use import Use
from desk.counter import visit as visits
from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter.finding import OLD
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow


def hits(window: MainWindow, typed: str, time: FakeClock) -> list[str]:
    typist = Typist(window, time)
    typist.words(typed)
    counter = window.screens["counter"]
    assert isinstance(counter, CounterScreen)
    found = list(counter.sight.hits)
    typist.keys("Esc")
    return found


def settled(window: MainWindow, desk: OpenDesk, qtbot: QtBot, before: Use) -> None:
    qtbot.waitUntil(lambda: desk.use is not before and window.tasks.idle)


def test_what_was_logged_lately_is_found_first_among_equals(
    window: MainWindow, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    settled(window, desk, qtbot, desk.use)
    plain = hits(window, "l", time)
    labels = {category.id: category.labels["en"] for category in desk.catalogue.categories}
    begins = [each for each in plain if labels[each].startswith("L")]
    time.set(time.now - timedelta(days=3))
    visits.log(desk.counter, [begins[-1]], times=9)
    time.set(time.now + timedelta(days=3))
    before = desk.use
    time.advance(OLD)
    window.show_screen("settings")
    window.show_screen("counter")
    settled(window, desk, qtbot, before)
    assert hits(window, "l", time)[0] == begins[-1]
    before = desk.use
    visits.log(desk.counter, [begins[0]], times=30)
    window.show_screen("settings")
    window.show_screen("counter")
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert desk.use is before
    time.advance(OLD)
    window.show_screen("settings")
    window.show_screen("counter")
    settled(window, desk, qtbot, before)
    assert hits(window, "l", time)[0] == begins[0]
