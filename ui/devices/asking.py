"""Before the pairing: what it means in two sentences, and the two things that are needed for a code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.text import explain
from ui.devices.parts import Line, Told
from ui.devices.wish import Wish
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.label import Label


class AskCard(Card):
    """Asks for the server's address and a name. `kept` is emitted when a paired computer is to stay as it is."""

    kept = Signal()

    def __init__(self, desk: OpenDesk, theme: Theme, wish: Wish) -> None:
        super().__init__(theme, padding=3)
        self._desk, self._wish = desk, wish
        self._title = Label(theme, kind="large", weight="semibold", wrap=True)
        self._here, self._then = Label(theme, wrap=True), Label(theme, wrap=True)
        self.address, self.name = Line(theme), Line(theme)
        self.told = Told(theme)
        self.ask = Button(theme, look="main", key="Enter")
        self.keep = Button(theme, key="Esc")
        pairing = desk.pairing
        self.address.field.setText(pairing.address if pairing else "")
        self.name.field.setText(posts.here(desk.counter).desk.name or posts.here(desk.counter).site.name)
        self._build(theme)
        self.ask.clicked.connect(self._ask)
        self.keep.clicked.connect(self.kept)
        for line in (self.address, self.name):
            line.field.returnPressed.connect(self._ask)

    def _build(self, theme: Theme) -> None:
        self.body.setSpacing(theme.space(2))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(1.5))
        buttons.addWidget(self.ask)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        for part in (self._title, self.told, self._here, self._then, self.address, self.name):
            self.body.addWidget(part)
        self.body.addLayout(buttons)

    def take_focus(self) -> None:
        """Typing goes where something is missing."""
        self.address.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self) -> None:
        """Show what came of the last question. What has the keys keeps them."""
        trouble = self._wish.trouble
        said = explain(trouble, self._desk.language) if trouble and self._wish.code is None else ""
        self.told.tell(said, "exclamationmark-triangle", "attention")
        for read in (self._here, self._then):
            read.setVisible(not said)  # what has to be read now stands in their place
        self.ask.setText(self.tr("Asking …") if self._wish.asking else self.tr("Ask for a code"))
        self.ask.key = None if self._wish.asking else "Enter"
        self.ask.updateGeometry()
        self.keep.setVisible(self._desk.pairing is not None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back a question that is not answered yet, or leaves a pairing as it is."""
        if event.key() == Qt.Key.Key_Escape and self._wish.asking:
            self._wish.withdraw()
        elif event.key() == Qt.Key.Key_Escape and self.keep.isVisible():
            self.kept.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """New words."""
        pairing = self._desk.pairing
        self._title.setText(
            self.tr("Pair this computer again") if pairing else self.tr("This computer keeps everything to itself")
        )
        self._here.setText(
            self.tr(
                "Paired with the municipality's server, it sends what is counted here by itself, also what was logged "
                "before: which services were asked for, where and when, never notes and never who was at the desk."
            )
        )
        self._then.setText(
            self.tr(
                "The server may be away for weeks; everything stays on this computer as well, and logging never waits "
                "for it."
            )
        )
        self.address.set_words(
            self.tr("Address of the server"), self.tr("Your supervisor or IT support knows it."),
            "skranke.elvebyen.example",
        )  # fmt: skip
        self.name.set_words(
            self.tr("Name of this computer"), self.tr("By this name the supervisor knows which one to let in.")
        )
        self.keep.setText(self.tr("Leave it as it is"))
        self.follow()

    def _ask(self) -> None:
        if self._wish.asking:
            return
        address, name = self.address.field.text().strip(), self.name.field.text().strip()
        for line, typed in ((self.address, address), (self.name, name)):
            if not typed:
                line.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self._wish.ask(address, name)
