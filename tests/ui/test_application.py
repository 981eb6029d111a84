"""A start that works, and starts that cannot: nothing is ever replaced by an empty journal in passing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk, open_desk
from desk.counter import post, visit
from desk.errors import BrokenSettings, FolderUnwritable, JournalDamaged, MissingScreenFont
from desk.settings import Preferences, Settings, settings_in
from ui.application import AGAIN, Application, Opener, run_trouble
from ui.first.trouble import Trouble
from ui.widgets.button import Button
from ui.window.main_window import MainWindow


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_in(tmp_path, keys="file")


@pytest.fixture
def application(qt: QApplication) -> Iterator[Application]:
    made = Application(Preferences(theme="light"))
    yield made
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shiboken6.delete(made)


@pytest.fixture
def logged(settings: Settings) -> Settings:
    """The settings of a device at which three visits were logged."""
    desk = open_desk(settings)
    post.work_at(desk.counter, "Elvebyen")
    visit.log(desk.counter, ["reservation"], times=3)
    desk.close()
    return settings


def opener(settings: Settings) -> Opener:
    return lambda: open_desk(settings)


def window(application: Application) -> MainWindow:
    assert isinstance(application.window, MainWindow)
    return application.window


def buttons(application: Application) -> dict[str, Button]:
    assert isinstance(application.window, Trouble)
    return {each.text(): each for each in application.window.findChildren(Button) if each.isVisible()}


def sentence(application: Application) -> str:
    assert isinstance(application.window, Trouble)
    return " ".join(each.text() for each in application.window.findChildren(QLabel) if each.isVisible())


def today(application: Application) -> int:
    return visit.count_today(window(application).desk.counter)


def damage(settings: Settings) -> None:
    """Overwrite the middle of the journal, as a dying disk does."""
    file = settings.journal / "journal.db"
    content = bytearray(file.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096] = bytes(4096)
    content[:4096] = bytes(4096)
    file.write_bytes(content)


def test_a_first_start_asks_where_we_are(application: Application, settings: Settings, qtbot: QtBot) -> None:
    application.open(opener(settings), settings)
    qtbot.waitSignal(window(application).upkeep.finished).wait()
    assert window(application).here == "first"


def test_a_later_start_opens_the_counter(application: Application, logged: Settings, qtbot: QtBot) -> None:
    application.open(opener(logged), logged)
    qtbot.waitSignal(window(application).upkeep.finished).wait()
    assert (window(application).here, today(application)) == ("counter", 3)
    assert not window(application).banner.isVisible()


def test_a_missing_font_is_said_and_the_counter_opens(qt: QApplication, logged: Settings, qtbot: QtBot) -> None:
    made = Application(logged.preferences, MissingScreenFont(font="Inter", folder="fonts"))
    made.open(opener(logged), logged)
    qtbot.waitSignal(window(made).upkeep.finished).wait()
    said = window(made).banner.accessibleName()
    assert "font Inter is missing" in said
    assert "logging works" in said
    assert "no report was made" not in said
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_lost_key_may_be_brought_back(application: Application, logged: Settings, qtbot: QtBot) -> None:
    (key,) = logged.config.parent.glob("*.key")
    away = key.rename(key.with_suffix(".away"))
    application.open(opener(logged), logged)
    assert "is not in the key store any more" in sentence(application)
    away.rename(key)
    buttons(application)["Try again"].click()
    qtbot.waitSignal(window(application).upkeep.finished).wait()
    assert today(application) == 3


def test_a_lost_key_may_be_given_up_after_asking_and_nothing_is_deleted(
    application: Application, logged: Settings, qtbot: QtBot
) -> None:
    (key,) = logged.config.parent.glob("*.key")
    key.unlink()
    before = (logged.journal / "journal.db").read_bytes()
    application.open(opener(logged), logged)
    buttons(application)["Set aside and start"].click()
    assert "Nothing is deleted" in sentence(application)
    buttons(application)["Set aside and start"].click()
    qtbot.waitSignal(window(application).upkeep.finished).wait()
    assert window(application).here == "first"
    kept = [path for path in logged.journal.parent.rglob("journal.db") if path.parent != logged.journal]
    assert [path.read_bytes() for path in kept] == [before]


def test_a_damaged_journal_is_rebuilt_from_its_spare_copy(
    application: Application, logged: Settings, qtbot: QtBot
) -> None:
    damage(logged)
    application.open(opener(logged), logged)
    assert "is damaged" in sentence(application)
    buttons(application)["Rebuild"].click()
    assert buttons(application) == {}
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    qtbot.waitSignal(window(application).upkeep.finished).wait()
    assert today(application) == 3


def test_what_cannot_be_helped_here_is_said_and_can_be_tried_again(
    application: Application, settings: Settings, qtbot: QtBot
) -> None:
    answers: list[bool] = []

    def first_refused() -> OpenDesk:
        answers.append(True)
        if len(answers) == 1:
            raise FolderUnwritable(folder=settings.journal)
        return open_desk(settings)

    application.open(first_refused, settings)
    assert list(buttons(application)) == ["Try again", "Close Skranke"]
    buttons(application)["Try again"].click()
    qtbot.waitSignal(window(application).upkeep.finished).wait()


def test_trouble_is_told_in_the_language_of_the_user(qt: QApplication, settings: Settings) -> None:
    made = Application(replace(settings.preferences, language="da"))
    assert made.words.language == "da"
    made.close()


def test_damage_found_while_open_stops_the_counter(application: Application, logged: Settings, qtbot: QtBot) -> None:
    application.open(opener(logged), logged)
    qtbot.waitSignal(window(application).upkeep.finished).wait()
    window(application).upkeep.damaged.emit()
    assert "is damaged" in sentence(application)
    buttons(application)["Rebuild"].click()
    qtbot.waitUntil(lambda: isinstance(application.window, MainWindow))
    qtbot.waitSignal(window(application).upkeep.finished).wait()
    assert today(application) == 3


def test_damage_that_a_key_meets_is_offered_to_be_mended(
    application: Application, logged: Settings, qtbot: QtBot
) -> None:
    application.open(opener(logged), logged)
    qtbot.waitSignal(window(application).upkeep.finished).wait()
    for _ in range(2):  # as when one screen after the other reads
        window(application).bridge.trouble.emit(JournalDamaged(folder=logged.journal))
    qtbot.waitUntil(lambda: isinstance(application.window, Trouble))
    assert list(buttons(application)) == ["Rebuild", "Close Skranke"]


def test_settings_that_cannot_be_read_are_set_aside_once_that_was_asked(qt: QApplication, settings: Settings) -> None:
    settings.config.write_text("language = ", encoding="utf-8")
    asked: list[str] = []

    def press() -> None:
        (shown,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, Trouble) and each.isVisible()]
        offered = {each.text(): each for each in shown.findChildren(Button) if each.isVisible()}
        asked.append(shown._words.text())
        if "No, go back" not in offered:
            assert list(offered) == ["Try again", "Set aside and start", "Close Skranke"]
            QTimer.singleShot(0, press)
        offered["Set aside and start"].click()

    QTimer.singleShot(0, press)
    error = BrokenSettings(file=settings.config, reason="it ends in the middle of a setting")
    assert run_trouble(error, Preferences()) == AGAIN
    assert "cannot be read" in asked[0] and "start with the usual ones?" in asked[1]
    assert (settings.config.exists(), settings.config.with_name("config-set-aside.toml").exists()) == (False, True)
