"""What says its words again when the language changes."""

from PySide6.QtCore import QEvent


class Spoken:
    """To be put before the Qt class of a widget that says all its words in `_retranslate`."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)  # type: ignore[misc]
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        raise NotImplementedError
