"""The training: begun and ended with one key."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desk.app import OpenDesk
from ui.bridge import Bridge
from ui.settings.setting import Press, Section
from ui.theme import Theme

KEY = "Ctrl T"


class TrainingSection(Section):
    """`asked` is emitted when a person wants in, or out."""

    asked = Signal()

    def __init__(self, desk: OpenDesk, _bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._training = desk.settings.training
        self._press = Press(theme, KEY, "hat-school", self._says)
        self.add(self._words, self._press)
        self._press.button.clicked.connect(self.asked)

    def heading(self) -> str:
        """See Section."""
        return self.tr("Training")

    def follow(self) -> None:
        """A window is in training, or it is not, as long as it lives."""

    def _words(self) -> Sequence[str]:
        return self.tr("Training"), self.tr(
            "Everything works as at the counter, with the same categories and guides, but nothing counts and nothing "
            "is sent. When it ends all of it goes, and the counter is as you left it."
        )

    def _says(self) -> Sequence[str]:
        return (self.tr("End the training") if self._training else self.tr("Begin a training"),)
