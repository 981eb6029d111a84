"""Where the figures come from when they are this device's alone, and why."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.pill import Pill


class Origin(QWidget):
    """A sign and a sentence: one sign where no server is reported to, another where it could not be asked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._here, self._away = Pill(theme, "information-square", "accent"), Pill(theme, "cloud-slash", "waiting")
        self._why = Label(theme, "", "body", wrap=True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.space(1.5))
        for pill in (self._here, self._away):
            across.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._why, 1, Qt.AlignmentFlag.AlignVCenter)

    @property
    def said(self) -> bool:
        """Whether there is anything to say."""
        return bool(self._why.text())

    def name(self, here: str) -> None:
        """What both signs say."""
        for pill in (self._here, self._away):
            pill.set_text(here)

    def say(self, why: str, *, away: bool) -> None:
        """Nothing where the server has answered; `away` when it was asked in vain."""
        self._why.setText(why)
        self._here.setVisible(not away)
        self._away.setVisible(away)
