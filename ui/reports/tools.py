"""What can be done with the page: its size, opening it, saving it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import ElidedLabel, Label

_WIDE, _NARROW = 720, 460


class Tools(QWidget):
    """A row above the page. Whoever listens to the buttons does it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = ElidedLabel(theme, "", "large", weight="semibold")
        self.smaller = Button(theme, icon="minus", look="quiet")
        self.larger = Button(theme, icon="plus", look="quiet")
        self._size = Label(theme, "", "body", tone="ink_soft", figures=True)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = Button(theme, icon="external-link", key="Enter")
        self.save = Button(theme, icon="download", look="main", key="S")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(1.5), theme.space(3), theme.space(1.5))
        row.setSpacing(theme.space(1))
        row.addWidget(self._title, 1)
        for part in (self.smaller, self._size, self.larger):
            row.addWidget(part)
        row.addSpacing(theme.space(1))
        row.addWidget(self.open)
        row.addWidget(self.save)
        self.allow(False)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def allow(self, ready: bool) -> None:
        """There is a page to do something with, or not."""
        for button in (self.smaller, self.larger, self.open, self.save):
            button.setEnabled(ready)

    def show_title(self, title: str) -> None:
        """Which report it is."""
        self._title.setText(title)

    def show_size(self, percent: int) -> None:
        """How large the page is shown."""
        self._size.setText(self.tr("{percent}%").format(percent=percent))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words of the buttons have no room, icon and key remain."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self._theme.scaled(_WIDE)
        self._size.setVisible(self.width() >= self._theme.scaled(_NARROW))
        for button, words in ((self.open, self.tr("Open")), (self.save, self.tr("Save as PDF"))):
            button.setText(words if self.width() >= wide else "")
            button.setAccessibleName(words)
            button.setToolTip("" if button.text() else words)
            button.updateGeometry()

    def _restyle(self) -> None:
        self._size.setFixedWidth(self._theme.scaled(56))
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._arrange()
        for button, words in ((self.smaller, self.tr("Smaller")), (self.larger, self.tr("Larger"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
