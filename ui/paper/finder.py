"""Finds a category that is not among the favourites: letters search, a digit or Enter takes a hit into the grid."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.model.category import Category
from ui.theme import Theme
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.offer import Offer, OfferButton
from ui.widgets.spoken import Spoken

MOST = 5
"""Hits shown; more letters find better than longer lists."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FinderField(Field):
    """`digit` carries a digit that chooses a hit, `entered` is Enter, `left` is Esc or Tab."""

    digit = Signal(str, int)
    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While letters stand here the digits are on the hits."""
        typed = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif len(typed) == 1 and typed.isdecimal() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.digit.emit(typed, event.timestamp())
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            event.accept()
            if self.text():
                self.entered.emit()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab goes back to the grid."""
        self.left.emit()
        return True


class Finder(Spoken, QWidget):
    """The field, and below it the hits. `chosen` carries the id of a category, `turned` whether one is looked for."""

    chosen = Signal(str)
    turned = Signal(bool)

    def __init__(self, theme: Theme, desk: OpenDesk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self.finding = False
        self._found: tuple[Category, ...] = ()
        self.field = FinderField(theme, icon="file-search")
        self._none = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self.buttons: tuple[OfferButton, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.field)
        self._column.addWidget(self._none)
        self._hits = QWidget()
        self._column.addWidget(self._hits)
        self._none.hide()
        self.field.textEdited.connect(self._find)
        self.field.entered.connect(lambda: self.choose(0))
        self.field.left.connect(self.leave)
        self._retranslate()

    def begin(self, letter: str) -> None:
        """Somebody types a name: the field has the keys from here."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(letter)
        self._find(letter)

    def choose(self, number: int) -> None:
        """Take a hit, if there is one with that number."""
        if 0 <= number < len(self._found):
            category = self._found[number].id
            self.leave()
            self.chosen.emit(category)

    def leave(self) -> None:
        """Nothing is looked for any more."""
        self.field.clear()
        self._show((), "")
        self._turn(False)

    def _find(self, typed: str) -> None:
        """Show the hits of what stands there. An empty field is no search."""
        language, searched = self._desk.language, bool(typed.strip())
        found = self._desk.find(typed)[:MOST] if searched else ()
        self._found = tuple(hit.category for hit in found)
        quoted = self.tr("“{word}”")
        offers = []
        for number, hit in enumerate(found, 1):
            name = hit.category.label(language)
            detail = quoted.format(word=hit.matched) if hit.matched.casefold() != name.casefold() else ""
            caps = (("Enter", ""),) if number == 1 else ()
            side, icon = hit.category.side.value, hit.category.icon
            offers.append(Offer(f"{number}", name, side=side, icon=icon, detail=detail, caps=caps))
        self._show(offers, self.tr("Nothing is called that. Try another word.") if searched else "")
        self._turn(True)

    def _turn(self, finding: bool) -> None:
        if finding != self.finding:
            self.finding = finding
            self.turned.emit(finding)

    def _show(self, offers: Sequence[Offer], none: str) -> None:
        """The hits; `none` is said where there is none."""
        fresh = QWidget()
        below = QVBoxLayout(fresh)
        below.setContentsMargins(0, self._theme.space(0.5), 0, 0)
        below.setSpacing(0)
        self.buttons = tuple(OfferButton(self._theme, offer) for offer in offers)
        for number, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, number=number: self.choose(number))
            below.addWidget(button)
        self._column.replaceWidget(self._hits, fresh)
        self._hits.hide()
        self._hits.deleteLater()
        self._hits = fresh
        fresh.setVisible(bool(offers))
        self._none.setText("" if offers else none)
        self._none.setVisible(bool(none) and not offers)

    def _retranslate(self) -> None:
        self.field.set_placeholder(self.tr("Another category: type its name"))
        if self.finding:
            self._find(self.field.text())
