"""The words of the screens: Qt Linguist's compiled files, switched while the program runs.

English stands in the code; its file holds only plural forms. Widgets hear of a switch as QEvent.LanguageChange.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desk.errors import UnknownLanguage
from desk.text import LANGUAGES, RESOURCES

NAMES = {
    "nb": "Norsk bokmål",
    "nn": "Norsk nynorsk",
    "da": "Dansk",
    "sv": "Svenska",
    "nl": "Nederlands",
    "en": "English",
}
"""Each language's name for itself; never translated, so that everybody finds their own."""

_LOCALES = {"nb": "nb_NO", "nn": "nn_NO", "da": "da_DK", "sv": "sv_SE", "nl": "nl_NL", "en": "en_GB"}


class Words:
    """The language the screens speak now."""

    def __init__(self, folder: Path = RESOURCES / "words") -> None:
        self._folder = folder
        self._translator: QTranslator | None = None
        self.language = ""

    def speak(self, language: str) -> None:
        """Speak this language from now on. Raises UnknownLanguage."""
        if language not in LANGUAGES:
            raise UnknownLanguage(language=language)
        if language == self.language:
            return
        self.hush()
        translator = QTranslator()
        if translator.load(str(self._folder / f"ui_{language}.qm")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        self.language = language
        QLocale.setDefault(QLocale(_LOCALES[language]))

    def hush(self) -> None:
        """Give the translator back to Qt: at the end, and before another language."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        self.language = ""
