"""An idea in words: typed, read back as it will be kept, and kept only then."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.counter import suggestion as ideas
from desk.errors import DeskError
from desk.model.suggestion import LONGEST, Words
from desk.text import explain
from ui.theme import Theme
from ui.widgets.area import Area
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet


class WrittenSheet(Sheet):
    """`kept` carries the words, after they were read back. `words` says where they would go."""

    kept = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, about: str, words: Words, language: str) -> None:
        super().__init__(theme, window, about, 640)
        self._language, self._told = language, words
        self.area = Area(theme, LONGEST, lines=4)
        self.back = Label(theme, "", "large", wrap=True)
        self.said = Label(theme, "", tone="ink_soft", wrap=True)
        self.enter, self.change = Button(theme, look="main", key="Enter"), Button(theme, self.tr("Change it"))
        row = QHBoxLayout()
        row.setSpacing(theme.space(1.5))
        for button in (self.enter, self.change):
            row.addWidget(button)
        row.addStretch(1)
        for part in (self.area, self.back, self.said):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.area.setAccessibleName(self.tr("The idea in the resident's own words"))
        self.area.entered.connect(self._on)
        self.area.escaped.connect(self.put_away)
        self.enter.clicked.connect(self._on)
        self.change.clicked.connect(self._write)
        self._write()

    def bring(self) -> None:
        """The words are typed at once."""
        super().bring()
        self.area.setFocus(Qt.FocusReason.PopupFocusReason)

    def _write(self) -> None:
        self._show(reading=False)
        self._say(self.tr("In the resident's own words, without names or numbers. Enter reads it back."))
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on(self) -> None:
        """Read it back, then keep it."""
        if self.back.isVisibleTo(self):
            self.put_away()
            self.kept.emit(self.back.text())
            return
        try:
            text = ideas.tidy(self.area.text)
        except DeskError as error:
            self._say(explain(error, self._language), "attention")
            return
        if text:
            self.back.setText(text)
            self._show(reading=True)
            self._say(
                self.tr("Read it to the resident. It is kept on this computer and sent to the municipality.")
                if self._told is Words.SENT
                else self.tr("Read it to the resident. It stays on this computer, for 180 days.")
            )
            self.enter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, reading: bool) -> None:
        self.area.setVisible(not reading)
        self.back.setVisible(reading)
        self.change.setVisible(reading)
        self.enter.setText(self.tr("Keep it") if reading else self.tr("Read it back"))
        self.enter.updateGeometry()

    def _say(self, text: str, tone: str = "ink_soft") -> None:
        self.said.set_tone(tone)
        self.said.setText(text)
        self._place()
