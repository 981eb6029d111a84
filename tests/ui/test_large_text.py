"""The screen of an ordinary computer with its text at 200 %: what a key does can be read before it is pressed."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.guide.panel import GuidePanel
from ui.reports.screen import ReportsScreen
from ui.settings.looks import LooksSection
from ui.settings.screen import SettingsScreen
from ui.shift.screen import ShiftScreen
from ui.text import Words
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.offer import Offer, OfferButton
from ui.widgets.scroll import Scroll
from ui.window.main_window import MainWindow

CAPS = (("Ctrl Enter", "guide"), ("Enter", ""))


@pytest.fixture
def large(window: MainWindow, theme: Theme) -> MainWindow:
    theme.change(choice="light", text_size=200)
    QApplication.processEvents()
    return window


@pytest.fixture
def counter(large: MainWindow) -> CounterScreen:
    return large.screens["counter"]


@pytest.fixture
def typist(large: MainWindow, time: FakeClock) -> Typist:
    return Typist(large, time)


def panel_of(window: MainWindow) -> GuidePanel:
    panel = window.findChild(GuidePanel)
    assert panel is not None
    return panel


def inside(part: QWidget, whole: QWidget) -> bool:
    """Whether all of a part can be seen in the whole."""
    return whole.rect().contains(QRect(part.mapTo(whole, QPoint()), part.size()))


def test_keycaps_beside_a_name_go_below_it_before_they_cut_it(theme: Theme) -> None:
    button = OfferButton(theme, Offer("1", "Electronic ID", side="citizen", icon="person", caps=CAPS))
    name = QFontMetrics(button.font()).horizontalAdvance("Electronic ID")
    wide = int(button._words_left() + name + button._caps_wide) + 50
    assert button.heightForWidth(wide) == button.sizeHint().height()
    assert button.heightForWidth(wide - 100) > button.sizeHint().height()


def test_every_hit_that_a_digit_chooses_can_be_seen(counter: CounterScreen, typist: Typist) -> None:
    typist.words("ba")
    buttons = counter.parts.offers.buttons
    assert 3 <= len(buttons) < 9
    assert len(counter.sight.hits) == len(buttons)
    assert all(inside(button, counter) for button in buttons)
    assert all(button.height() == button.heightForWidth(button.width()) for button in buttons[:1])


@pytest.mark.parametrize("language", ["nl", "nb"])
def test_everything_that_can_be_corrected_can_be_seen(
    counter: CounterScreen, typist: Typist, words: Words, language: str
) -> None:
    counter.window().resize(1366, 768)
    words.speak(language)
    QApplication.processEvents()
    typist.keys("1 2 F2")
    buttons = counter.parts.offers.buttons
    assert len(buttons) == 12
    assert all(inside(button, counter) for button in buttons)


def test_a_guide_that_has_the_digits_has_the_column(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 4 Ctrl+Enter")
    panel, strip = panel_of(counter.window()), counter.parts.strip
    assert not strip.isVisible()
    assert panel.height() > 0.9 * counter.height() - 40
    first = panel.page.step.offer("1")
    assert first is not None
    assert inside(first, panel.page.scroll.viewport())
    typist.keys("F10")
    assert strip.isVisible()
    typist.keys("F10")
    assert not strip.isVisible()


def test_with_room_for_both_the_strip_stays(window: MainWindow, time: FakeClock) -> None:
    Typist(window, time).keys("4 Ctrl+Enter")
    assert window.screens["counter"].parts.strip.isVisible()


def test_the_column_is_as_wide_at_every_step(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("4 Ctrl+Enter")
    widths = {counter.parts.aside.width()}
    for keys in ("1", "1", "Enter", "Backspace"):
        typist.keys(keys)
        widths.add(counter.parts.aside.width())
    assert len(widths) == 1


@pytest.mark.parametrize("keys", ["4 Ctrl+Enter", "4 Ctrl+Enter 1 1", "4 Ctrl+Enter 1 1 Enter 1"])
def test_a_step_gives_up_the_room_between_its_parts_before_it_scrolls(
    window: MainWindow, time: FakeClock, keys: str
) -> None:
    window.resize(1366, 768)
    Typist(window, time).keys(keys)
    QApplication.processEvents()
    page = panel_of(window).page
    assert page.scroll.verticalScrollBar().maximum() == 0
    assert page.step is not None
    assert page.step.height() >= page.step.heightForWidth(page.step.width())


def test_a_step_longer_than_its_place_scrolls_by_key(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("4 Ctrl+Enter 1 1")
    panel = panel_of(counter.window())
    bar = panel.page.scroll.verticalScrollBar()
    assert bar.maximum() > 0
    QApplication.processEvents()
    assert "guide-scroll" not in counter.resting
    QTest.keyClick(panel, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(panel, Qt.Key.Key_PageDown, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(panel, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_nobody_goes_past_a_limit_that_was_never_on_screen(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("4 Ctrl+Enter 1 1")
    panel = panel_of(counter.window())
    bar = panel.page.scroll.verticalScrollBar()
    presses = 0
    while panel.run.at == "limit" and presses < 10:
        seen = bar.value() == bar.maximum()
        typist.keys("Enter")
        presses += 1
    assert seen
    assert 1 < presses < 10


def test_the_setting_in_hand_stays_in_sight_when_the_text_grows(window: MainWindow) -> None:
    window.show_screen("settings")
    screen = window.screens["settings"]
    assert isinstance(screen, SettingsScreen)
    sizes = next(each for each in screen.sections if isinstance(each, LooksSection))._size
    button = sizes._group.buttons()[-1]
    button.setFocus()
    button.click()
    for _turn in range(5):
        QApplication.processEvents()
    assert window.theme.text_size == 200
    assert button.visibleRegion().boundingRect() == button.rect()


def buttons_of(panel: GuidePanel) -> list[Button]:
    """Those on screen: the ones before them go when Qt comes round to it."""
    return [button for button in panel._moves.findChildren(Button) if button.isVisible()]


def test_the_buttons_of_a_guide_keep_one_line(window: MainWindow, theme: Theme, time: FakeClock) -> None:
    Typist(window, time).keys("4 Ctrl+Enter 1 1")
    panel = panel_of(window)
    assert [button.text() for button in buttons_of(panel)] == ["Go on", "Back", "Leave"]
    theme.change(choice="light", text_size=200)
    QApplication.processEvents()
    buttons = buttons_of(panel)
    assert len({button.y() for button in buttons}) == 1
    assert [button.accessibleName() or button.text() for button in buttons] == ["Go on", "Back", "Leave"]


def test_the_way_to_the_screen_that_is_shown_is_in_sight(large: MainWindow) -> None:
    for name in ("settings", "counter"):
        large.show_screen(name)
        QApplication.processEvents()
        button = large.frame.nav.show_at(name)
        assert button.visibleRegion().boundingRect() == button.rect()


@pytest.mark.parametrize("language", ["nb", "sv", "nl"])
def test_the_choices_below_a_shift_are_whole_and_its_words_stand_together(
    large: MainWindow, words: Words, qtbot: QtBot, language: str
) -> None:
    words.speak(language)
    large.show_screen("shift")
    screen = large.screens["shift"]
    assert isinstance(screen, ShiftScreen)
    screen.deeds.take_over()
    running = screen.running
    qtbot.waitUntil(lambda: screen.idle and running.height() == running.heightForWidth(running.width()))
    title, sentence = running._title.geometry(), running._sentence.geometry()
    assert title.height() == running._title.heightForWidth(title.width())
    assert sentence.top() - title.bottom() - 1 == running._theme.space(0.5)
    assert all(inside(choice, running.who) for choice in running.who.findChildren(Button))


@pytest.mark.parametrize("language", ["nb", "nl"])
def test_above_a_report_nothing_is_cut_or_left_out(
    large: MainWindow, words: Words, qtbot: QtBot, language: str
) -> None:
    words.speak(language)
    large.show_screen("shift")
    large.screens["shift"].deeds.take_over()
    large.show_screen("reports")
    screen = large.screens["reports"]
    assert isinstance(screen, ReportsScreen)
    tools = screen.tools
    qtbot.waitUntil(lambda: screen.idle and tools.save.isEnabled())
    tools.show_title("man. 16. nov. 08:55–12:56")
    QApplication.processEvents()
    assert tools._title.toolTip() == "", "a title that is cut has all of it as its tooltip"
    assert tools._size.text()
    assert all(inside(part, tools) for part in (tools._title, tools.smaller, tools._size, tools.larger, tools.save))
    assert all(part.width() >= part.sizeHint().width() for part in (tools._size, tools.open, tools.save))


@pytest.fixture
def narrow(large: MainWindow) -> MainWindow:
    """The smallest window there is, with the largest text."""
    large.resize(large.minimumSize())
    QApplication.processEvents()
    return large


@pytest.mark.parametrize("language", ["nb", "nl"])
def test_in_a_narrow_bar_the_name_of_the_place_outlasts_what_is_said_elsewhere(
    narrow: MainWindow, words: Words, language: str
) -> None:
    words.speak(language)
    QApplication.processEvents()
    bar = narrow.frame.bar
    bar.show_place("Elvebyen innbyggertorg", "Desk 1 · Both together · shift since 09:00")
    bar.show_delivery("11 not sent · no connection", "It goes by itself.", "hourglass", "waiting", noted=True)
    QApplication.processEvents()
    parts = [part for part in (bar._place, bar._number, bar._today, bar.sent, bar.voices) if part.isVisible()]
    assert all(inside(part, bar) and part.width() >= part.sizeHint().width() for part in parts)
    assert {bar._place, bar._number, bar.sent, bar.voices} <= set(parts)
    assert bar.sent.accessibleName() == "11 not sent · no connection"
    narrow.resize(2400, 700)
    bar.show_delivery("11 not sent · no connection", "It goes by itself.", "hourglass", "waiting", noted=True)
    QApplication.processEvents()
    assert bar._details.isVisible()
    assert bar._today.isVisible()
    assert bar.sent.width() == bar.sent.wide(2)


def test_in_a_narrow_window_the_way_between_the_screens_has_no_words_and_keeps_its_names(narrow: MainWindow) -> None:
    nav = narrow.frame.nav
    assert nav.brief
    button = nav.show_at("shift")
    assert (button.text(), button.toolTip()) == ("Shift", "Shift  Ctrl 3")
    narrow.resize(1366, 768)
    QApplication.processEvents()
    assert not nav.brief
    assert nav.width() <= narrow.frame._side.viewport().width()


@pytest.mark.parametrize("keys", ["1 F3", "1 2 F2"])
def test_in_a_narrow_window_what_is_asked_lies_over_the_strip_before_it_is_cut(
    narrow: MainWindow, time: FakeClock, keys: str
) -> None:
    narrow.resize(narrow.minimumWidth(), 768)
    QApplication.processEvents()
    counter = narrow.screens["counter"]
    assert isinstance(counter, CounterScreen)
    Typist(narrow, time).keys(keys)
    assert counter.parts.offers.buttons
    assert all(inside(button, counter) for button in counter.parts.offers.buttons)


@pytest.mark.parametrize("name", ["counter", "guides", "shift", "reports", "outside", "settings", "directory"])
def test_in_a_narrow_window_nothing_is_wider_than_its_place(narrow: MainWindow, name: str) -> None:
    narrow.show_screen(name)
    for _turn in range(3):
        QApplication.processEvents()
    screen = narrow.screens[name]
    scrolls = [scroll for scroll in screen.findChildren(Scroll) if scroll.isVisible()]
    assert all(scroll.widget().width() <= scroll.viewport().width() for scroll in scrolls)
    buttons = [button for button in screen.findChildren(QAbstractButton) if button.isVisible()]
    across = [(button, button.mapTo(screen, QPoint()).x()) for button in buttons]
    assert [button.text() for button, left in across if left < 0 or left + button.width() > screen.width()] == []
