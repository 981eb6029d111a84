"""The screens speak six languages, and change while they are up."""

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from desk.errors import UnknownLanguage
from desk.text import LANGUAGES
from ui.text import NAMES, Words


class Listener(QWidget):
    """Hears of every switch."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.heard += 1


def test_every_language_has_its_own_name() -> None:
    assert tuple(NAMES) == LANGUAGES
    assert len(set(NAMES.values())) == len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_and_numbers_of_qt_follow(words: Words, language: str) -> None:
    words.speak(language)
    assert QLocale().name().startswith(language)


def test_open_widgets_hear_of_a_switch(words: Words, qt: QApplication) -> None:
    listener = Listener()
    words.speak("nb")
    qt.processEvents()
    assert listener.heard > 0
    listener.deleteLater()


def test_saying_the_same_language_again_changes_nothing(words: Words, qt: QApplication) -> None:
    words.speak("da")
    qt.processEvents()
    listener = Listener()
    words.speak("da")
    qt.processEvents()
    assert listener.heard == 0
    listener.deleteLater()


def test_a_language_nobody_speaks_here_is_refused_and_the_old_one_stays(words: Words) -> None:
    words.speak("sv")
    with pytest.raises(UnknownLanguage):
        words.speak("fi")
    assert words.language == "sv"
