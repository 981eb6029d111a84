"""Handing over on the shift screen: what was left for us on top, and what we leave for the next, counted by keys."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from desk.catalogue.handover import items, name_of
from desk.counter.handover import Board, Line
from desk.text import say_day, say_time
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows

DIGITS = "1234567890"
_ROW = 42
_ALSO = "\u00d7"


class Left(Card):
    """What was left for us: hidden while nothing was. The highlighted row is the one that K and − are about."""

    done = Signal()
    one = Signal()
    seen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=2.5)
        self._board, self._today, self._language = Board(), date.min, ""
        self._title = Label(theme, "", "large", weight="semibold")
        self._asof = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self._words = Label(theme, "", "body", wrap=True)
        self.rows = Rows(theme, "checkmark", tall=_ROW)
        self._keys = [Button(theme, key=key) for key in ("K", "−", "S")]
        self._build()
        theme.changed.connect(self._show)
        self.hide()

    def _build(self) -> None:
        theme = self._theme
        keys = Flow(gap=theme.space(1))
        for button, signal in zip(self._keys, (self.done, self.one, self.seen), strict=True):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(signal)
            keys.addWidget(button)
        for part in (self._title, self._asof, self._words, self.rows):
            self.body.addWidget(part)
        self.body.addSpacing(theme.space(1))
        self.body.addLayout(keys)
        self.rows.asked.connect(lambda _line: self.done.emit())

    @property
    def line(self) -> Line | None:
        """The item the keys are about."""
        value = self.rows.value if self._board.left else None
        return value if isinstance(value, Line) else None

    def lend_minus(self, lent: bool) -> None:
        """Whether the sign is on what is ours: no key is drawn where it does not act."""
        self._keys[1].key = None if lent else "−"
        self._keys[1].updateGeometry()
        self._keys[1].update()

    def show_board(self, board: Board, today: date, language: str) -> None:
        """Show what was left, as of now."""
        self._board, self._today, self._language = board, today, language
        self._show()

    def _show(self) -> None:
        board = self._board
        self._title.setText(self.tr("From the last shift"))
        self._words.setText("\n".join(each.text for each in board.words))
        self._words.setVisible(bool(board.words))
        order = [item.id for item in items()]
        lines = sorted(board.left, key=lambda line: (order.index(line.item) if line.item in order else 99, line.item))
        self.rows.show_rows([self._row(line) for line in lines])
        self.rows.setFixedHeight(self._theme.scaled(_ROW) * len(lines))
        self.rows.setVisible(bool(lines))
        self.rows.setAccessibleName(self._title.text())
        self.rows.setAccessibleDescription(self.tr("Enter or K: it is done"))
        texts = self.tr("Done"), self.tr("One of them is done"), self.tr("All read")
        shown = bool(lines), any(line.count > 1 for line in lines), bool(board.fresh)
        for button, text, show in zip(self._keys, texts, shown, strict=True):
            button.setText(text)
            button.setVisible(show)
        self._tell_asof()
        self.setVisible(bool(lines or board.words))

    def _tell_asof(self) -> None:
        heard = self._board.heard
        if heard is not None:
            time = say_time(self._language, heard.local)
            when = time if heard.day == self._today else f"{say_day(self._language, heard.day, 'long')} {time}"
            self._asof.setText(self.tr("What other devices left is as of {when}.").format(when=when))
        self._asof.setVisible(heard is not None)

    def _row(self, line: Line) -> Row:
        many = f"{_ALSO} {line.count}" if line.count > 1 else ""
        days = (self._today - line.since).days
        since = self.tr("today") if days <= 0 else self.tr("%n day(s) ago", "", days)
        if days == 1:
            since = self.tr("yesterday")
        return Row(line.item, line, name_of(line.item, self._language), " · ".join(filter(None, (many, since))), "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()


class Ours(Card):
    """What we leave for the next shift: each item a button that counts one more. While it is `active` the digits do
    that too."""

    added = Signal(str)
    lowered = Signal()
    turned = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=2.5)
        self.active, self.marked = False, ""
        self._lines: dict[str, Line] = {}
        self._language = ""
        self._title = Label(theme, "", "large", weight="semibold")
        self._note = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self.begin = Button(theme, key="H")
        self.fewer = Button(theme, key="−")
        self.chips = {item.id: Button(theme) for item in items()}
        self._build()
        self._show()

    def _build(self) -> None:
        theme = self._theme
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)
        self.body.addSpacing(theme.space(1))
        self._held = QWidget()
        flow, acts = Flow(self._held, theme.space(1)), Flow(gap=theme.space(1))
        for item, chip in self.chips.items():
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(lambda _checked=False, item=item: self.added.emit(item))
            flow.addWidget(chip)
        for button in (self.begin, self.fewer):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in (self.fewer, self.begin):
            acts.addWidget(button)
        self.body.addWidget(self._held)
        self.body.addLayout(acts)
        self.begin.clicked.connect(lambda: self.turn(not self.active))
        self.fewer.clicked.connect(self.lowered)

    @property
    def line(self) -> Line | None:
        """The item that one key makes one fewer: the one touched last."""
        return self._lines.get(self.marked)

    def item_of(self, digit: str) -> str | None:
        """The item a digit stands for."""
        order = list(self.chips)
        at = DIGITS.index(digit)
        return order[at] if at < len(order) else None

    def show_board(self, board: Board, language: str) -> None:
        """Show what is ours to hand over."""
        self._lines, self._language = {line.item: line for line in board.ours}, language
        if self.marked not in self._lines:
            self.marked = next(reversed(self._lines), "")
        self._show()

    def turn(self, active: bool) -> None:
        """The digits count items now, or no longer."""
        if active != self.active:
            self.active = active
            self._show()
            self.turned.emit(active)

    def _show(self) -> None:
        self._title.setText(self.tr("For the next shift"))
        many = sum(line.count for line in self._lines.values())
        nothing = self.tr("Nothing yet. What is added here reaches the next shift on every device of this place.")
        reaches = self.tr("%n thing(s). They reach the next shift on every device of this place.", "", many)
        self._note.setText(reaches if many else nothing)
        self.begin.setText(self.tr("Finish") if self.active else self.tr("Hand over"))
        self.begin.key = "Esc" if self.active else "H"
        self.fewer.setText(self.tr("One fewer: {item}").format(item=self._name(self.marked)) if self.marked else "")
        self.fewer.setVisible(self.active and bool(self.marked))
        for digit, (item, chip) in zip(DIGITS, self.chips.items(), strict=False):
            line = self._lines.get(item)
            chip.key = digit if self.active else None
            name = self._name(item)
            chip.setText(f"{name} {_ALSO} {line.count}" if line else name)
            chip.set_look("held" if line else "plain")
            chip.setVisible(self.active or line is not None)
            chip.updateGeometry()
        self._held.setVisible(self.active or bool(self._lines))
        self.begin.updateGeometry()

    def _name(self, item: str) -> str:
        return name_of(item, self._language or "en")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; the screen shows the board again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
