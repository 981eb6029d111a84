"""The control that changes a key: its keycaps, and buttons to press another one, to do without, or to go back."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.keymap import OFF, caps_of
from ui.keys import name
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.flow import Flow
from ui.widgets.keycap import KeyCap
from ui.widgets.label import Label

Objection = Callable[[str], str]
"""Why a key cannot be had, in one sentence; empty when it can."""
_CAPS_WIDE = 112


class Listener(Button):
    """A button that, once pressed, takes the next key for its own. Esc, Tab and a look elsewhere end that."""

    heard = Signal(str)
    listening = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, icon="pencil")
        self._listens = False
        self.clicked.connect(lambda: self.listen(True))

    @property
    def listens(self) -> bool:
        """Whether the next key is for it."""
        return self._listens

    def listen(self, wanted: bool) -> None:
        """Wait for a key, or no more."""
        if wanted != self._listens:
            self._listens = wanted
            self.listening.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that is wanted, by the sign it writes."""
        if not self._listens or event.isAutoRepeat():  # what is still held down is what it was pressed by
            super().keyPressEvent(event)
            return
        key = name(event)
        if key == "Esc":
            self.listen(False)
        elif event.key() not in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr):
            self.heard.emit(key or event.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody is at it any more."""
        self.listen(False)
        super().focusOutEvent(event)


class KeyChoice(QWidget):
    """The key of one command. `chosen` carries the key a person gave it; OFF turns it off."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, usual: str, object_to: Objection, *, moves: bool = True) -> None:
        super().__init__()
        self._theme, self._usual, self._object_to = theme, usual, object_to
        self._key, self._name = usual, ""
        self._caps = QWidget()
        self._row = QHBoxLayout(self._caps)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(0.5))
        self._none = Label(theme, tone="ink_soft")
        self.change = Listener(theme)
        self.off, self.back = Button(theme), Button(theme, icon="arrow-undo")
        self._said = Label(theme, kind="small", tone="attention", wrap=True)
        self._build()
        self.change.setVisible(moves)
        self.change.heard.connect(self._hear)
        self.change.listening.connect(self._listening)
        self.off.clicked.connect(lambda: self.chosen.emit(OFF))
        self.back.clicked.connect(lambda: self._hear(self._usual) if moves else self.chosen.emit(self._usual))
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_value(usual)

    def _build(self) -> None:
        across = QWidget()
        flow = Flow(across, self._theme.space(1))
        flow.setContentsMargins(0, 0, 0, 0)
        for part in (self._caps, self.change, self.off, self.back):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space(1))
        column.addWidget(across)
        column.addWidget(self._said)

    def words(self) -> Sequence[str]:
        """What it can be found by."""
        return self._key, self._usual

    def set_name(self, name: str) -> None:
        """What the key does, for a screen reader."""
        self._name = name
        for button in (self.change, self.off, self.back):
            button.setAccessibleDescription(name)

    def set_value(self, key: str) -> None:
        """Show the key as it is now."""
        self._key = key
        while (item := self._row.takeAt(0)) is not None:
            if (cap := item.widget()) is not self._none and cap is not None:
                cap.hide()
                cap.deleteLater()
        for text in caps_of(key):
            self._row.addWidget(KeyCap(self._theme, text))
        self._none.setVisible(not key)
        self._row.addWidget(self._none)
        self._row.addStretch(1)
        self.off.setVisible(bool(key))
        self.back.setVisible(key != self._usual)
        self._say("")

    def retranslate(self) -> None:
        """New words."""
        self._none.setText(self.tr("no key"))
        self.change.setText(self.tr("Press the new key") if self.change.listens else self.tr("Change"))
        self.off.setText(self.tr("Turn off"))
        self.back.setText(self.tr("{key} again").format(key=" ".join(caps_of(self._usual))))
        self._say("")

    def _listening(self, listens: bool) -> None:
        self._say("")
        self.change.set_look("main" if listens else "plain")
        self.change.setText(self.tr("Press the new key") if listens else self.tr("Change"))

    def _hear(self, key: str) -> None:
        objection = self._object_to(key)
        if objection:
            self._say(objection)
        else:
            self.change.listen(False)
            self.chosen.emit(key)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _restyle(self) -> None:
        self._caps.setMinimumWidth(self._theme.scaled(_CAPS_WIDE))
        self._caps.setMinimumHeight(self.change.sizeHint().height())
