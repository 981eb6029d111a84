"""A panel at the side of a page, which gives way in a narrow window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Theme


class Side(QWidget):
    """At most `widest` pixels at 100 % text and a `share` of the screen. Put things in `body`."""

    def __init__(self, theme: Theme, widest: int, share: float) -> None:
        super().__init__()
        self._theme, self._widest, self._share = theme, widest, share
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.space(1))

    def share_out(self, width: int) -> None:
        """The screen is so wide now, in pixels."""
        self.setFixedWidth(min(self._theme.scaled(self._widest), round(width * self._share)))
