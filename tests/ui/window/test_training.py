"""Into a training and out of it by one key; the window says so, and the real counter comes back as it was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.app import open_desk
from desk.counter import post, visit
from desk.settings import Preferences, Settings, settings_in
from desk.text import LANGUAGES
from tests.desk.test_training import on_disk
from tests.ui.conftest import Shower
from ui.application import Application
from ui.counter.screen import CounterScreen
from ui.theme import ICONS, Theme
from ui.widgets.stripe import Stripe
from ui.window.main_window import MainWindow


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A device with two visits."""
    made = settings_in(tmp_path, keys="file", theme="light")
    desk = open_desk(made)
    post.work_at(desk.counter, "Elvebyen")
    visit.log(desk.counter, ["reservation"], times=2)
    desk.close()
    return made


@pytest.fixture
def application(qt: QApplication, settings: Settings) -> Iterator[Application]:
    made = Application(Preferences(theme="light"))
    made.open(lambda: open_desk(settings), settings)
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shiboken6.delete(made)


def real(application: Application) -> MainWindow:
    assert isinstance(application.window, MainWindow)
    return application.window


def key(widget: QWidget, pressed: Qt.Key, *, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, pressed, held)


def ask(window: MainWindow) -> None:
    """By keys alone, from wherever one is."""
    key(window, Qt.Key.Key_7, ctrl=True)
    focus = QGuiApplication.focusObject()
    assert isinstance(focus, QWidget)
    key(focus, Qt.Key.Key_T, ctrl=True)
    QCoreApplication.processEvents()


def begin(application: Application) -> MainWindow:
    ask(real(application))
    assert application.training is not None
    return application.training.window


def log(window: MainWindow, *keys: str) -> None:
    counter = window.screens["counter"]
    assert isinstance(counter, CounterScreen)
    for each in keys:
        counter.key(each)


def test_one_key_in_the_settings_begins_a_training_and_the_window_says_so(application: Application) -> None:
    window = begin(application)
    assert (window.isVisible(), real(application).isVisible()) == (True, False)
    assert window.stripe is not None
    assert window.stripe.isVisible()
    assert window.stripe.text == "Training: everything works, nothing counts"
    assert (window.bar.example.isVisible(), window.bar.example.accessibleName()) == (True, "Training")
    assert window.bar.sent.text() == "nothing counts"
    assert window.windowTitle() == "Training – Elvebyen – Skranke"
    assert "none of it counts" in window.banner.accessibleName()
    assert window.here == "counter"


def test_the_real_counter_has_no_such_stripe(application: Application) -> None:
    assert real(application).stripe is None
    assert not real(application).bar.example.isVisible()


def test_everything_works_and_nothing_counts(application: Application, settings: Settings, qtbot: QtBot) -> None:
    qtbot.waitSignal(real(application).upkeep.finished).wait()
    before = on_disk(settings.journal.parent)
    window = begin(application)
    log(window, "1", "4", "*", "3", "Enter", "9")
    assert visit.count_today(window.desk.counter) == 5
    ask(window)
    assert application.training is None
    assert visit.count_today(real(application).desk.counter) == 2
    assert on_disk(settings.journal.parent) == before
    assert real(application).isVisible()
    assert "none of it counts" in real(application).banner.accessibleName()


def test_the_button_on_the_stripe_ends_it_too(application: Application, qtbot: QtBot) -> None:
    window = begin(application)
    assert window.stripe is not None
    window.stripe.leave.click()
    qtbot.waitUntil(lambda: application.training is None)
    assert real(application).here == "counter"


def test_a_visit_in_progress_goes_on_where_it_was(application: Application) -> None:
    log(real(application), "4", "Ctrl+Enter")
    counter = real(application).screens["counter"]
    assert isinstance(counter, CounterScreen)
    assert counter.serving
    before = (counter.hands.highlight, counter.guide.about, [each.id for each in counter.sight.strip])
    window = begin(application)
    assert not window.screens["counter"].serving
    log(window, "1", "2")
    ask(window)
    assert (counter.hands.highlight, counter.guide.about, [each.id for each in counter.sight.strip]) == before
    assert counter.serving


def test_looks_and_language_of_the_training_go_with_it(application: Application) -> None:
    window = begin(application)
    window.desk.change(replace(window.desk.settings.preferences, language="nl", theme="dark", text_size=150))
    assert (application.words.language, application.theme.choice) == ("nl", "dark")
    ask(window)
    assert (application.words.language, application.theme.choice, application.theme.text_size) == ("en", "light", 100)


def test_closing_the_program_ends_the_training(application: Application, settings: Settings) -> None:
    window = begin(application)
    log(window, "1")
    application.close()
    assert not (settings.spool.parent / "training").exists()
    desk = open_desk(settings)
    assert visit.count_today(desk.counter) == 2
    desk.close()


def test_damage_of_the_real_journal_ends_the_training(application: Application, qtbot: QtBot) -> None:
    qtbot.waitSignal(real(application).upkeep.finished).wait()
    begin(application)
    real(application).upkeep.damaged.emit()
    assert application.training is None
    assert not isinstance(application.window, MainWindow)


def test_a_training_can_begin_before_anybody_said_where_we_work(qt: QApplication, tmp_path: Path) -> None:
    made, settings = Application(Preferences(theme="light")), settings_in(tmp_path)
    made.open(lambda: open_desk(settings), settings)
    made.turn_training()
    assert made.training is not None
    window = made.training.window
    assert (window.here, window.stripe is not None and window.stripe.isVisible()) == ("first", True)
    made.turn_training()
    assert real(made).here == "first"
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shiboken6.delete(made)


def test_the_stripe_speaks_every_language(application: Application) -> None:
    window = begin(application)
    assert window.stripe is not None
    for language in LANGUAGES:
        application.words.speak(language)
        QCoreApplication.processEvents()
        assert window.stripe.accessibleName() == window.stripe.text
        assert (window.stripe.text == "Training: everything works, nothing counts") == (language == "en")
    application.words.speak("en")


def test_the_stripe_keeps_its_words_whole_in_large_text(theme: Theme, show: Shower) -> None:
    stripe = Stripe(theme, "hat-school")
    stripe.set_texts("Training: everything works, nothing counts", "End the training")
    theme.change(choice="light", text_size=200)
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(stripe)
    column.addStretch(1)
    window.resize(700, 600)
    show(window)
    assert (ICONS / "hat-school.svg").exists()
    assert stripe.height() >= stripe.layout().heightForWidth(stripe.width())


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_the_small_bar_says_the_whole_sentence_too(application: Application) -> None:
    window = begin(application)
    window.show_small(True)
    window.resize(480, 552)
    QCoreApplication.processEvents()
    assert window.stripe is not None
    assert window.stripe.height() >= window.stripe.layout().heightForWidth(window.stripe.width())
