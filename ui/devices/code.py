"""The code a supervisor needs, large; how long it is good for; and what is done with it on the server."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout

from desk.app import OpenDesk
from desk.text import explain
from ui.devices.parts import CodeFace, Told, Track, grouped, spelt
from ui.devices.wish import Wish
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label

COMMAND = "skranke-central pair approve {code}"


class CodeCard(Card):
    """Stands there until the code is approved, has run out, or is given up."""

    def __init__(self, desk: OpenDesk, theme: Theme, wish: Wish) -> None:
        super().__init__(theme, padding=3)
        self._desk, self._wish = desk, wish
        self._title = Label(theme, kind="large", weight="semibold", wrap=True)
        self.face = CodeFace(theme)
        self._track = Track(theme, "accent")
        self.left = Label(theme, tone="ink_soft", figures=True)
        self._how = Label(theme, wrap=True)
        self.command = Label(theme, weight="medium", figures=True, wrap=True)
        self.told = Told(theme)
        self.copy, self.cancel = Button(theme, icon="files", key="Ctrl C"), Button(theme, key="Esc")
        self._build(theme)
        self.copy.clicked.connect(self._copy)
        self.cancel.clicked.connect(wish.withdraw)

    def _build(self, theme: Theme) -> None:
        self.body.setSpacing(theme.space(2))
        well = Card(theme, "sunken", border=False, padding=1.5)
        well.body.addWidget(self.command)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(1.5))
        buttons.addWidget(self.copy)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        for part in (self._title, self.face, self._track, self.left, self._how, well, self.told):
            self.body.addWidget(part)
        self.body.addLayout(buttons)

    def take_focus(self) -> None:
        """A screen reader reads the code out."""
        self.face.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self) -> None:
        """Show the code and the time that is left; what hinders for now is no end."""
        code, trouble = self._wish.code, self._wish.trouble
        if code is None:
            return
        if self.face.code != code.code:
            self.face.show_code(code.code, self.tr("The code: {code}").format(code=spelt(code.code)))
            self.command.setText(COMMAND.format(code=code.code))
        self._track.show_part(self._wish.left / code.seconds if code.seconds else 0)
        minutes = int(self._wish.left // 60)
        left = self.tr("The code is good for %n more minute(s).", "", minutes)
        self.left.setText(left if minutes else self.tr("The code is good for less than a minute."))
        said = explain(trouble, self._desk.language) if trouble else ""
        self.told.tell(said, "hourglass", "waiting")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the code, Esc gives it up."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() == Qt.Key.Key_Escape:
            self._wish.withdraw()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """New words."""
        self._title.setText(self.tr("Read this code to a supervisor"))
        self._how.setText(
            self.tr("The supervisor lets this computer in on the server; the counter can be used meanwhile:")
        )
        self.copy.setText(self.tr("Copy the code"))
        self.cancel.setText(self.tr("Cancel"))
        self.face.code = ""
        self.follow()

    def _copy(self) -> None:
        if self._wish.code is not None:
            QGuiApplication.clipboard().setText(grouped(self._wish.code.code))
