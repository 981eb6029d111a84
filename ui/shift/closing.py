"""Shifts that were taken over and wait to be closed: what is still to be done about each, and what closes it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal

from desk.counter.closing import Waiting
from desk.text import say_weekday
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows
from ui.words import shift_ends

_ROW = 60


class Closing(Card):
    """Hidden while none waits. `closed` carries what was waiting, `report_asked` the shift whose report is wanted."""

    closed = Signal(object)
    report_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=2.5)
        self._waiting: tuple[Waiting, ...] = ()
        self._language = ""
        self._title = Label(theme, "", "large", weight="semibold")
        self._note = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self.rows = Rows(theme, "file-text")
        self.close_it = Button(theme, key="X")
        self.report = Button(theme, look="quiet")
        self._build()
        theme.changed.connect(self._show)
        self.hide()

    def _build(self) -> None:
        for part in (self._title, self._note, self.rows):
            self.body.addWidget(part)
        keys = Flow(gap=self._theme.space(1))
        for button in (self.close_it, self.report):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            keys.addWidget(button)
        self.body.addLayout(keys)
        self.close_it.clicked.connect(self.close_marked)
        self.report.clicked.connect(self._ask_report)
        self.rows.asked.connect(lambda waiting: self.report_asked.emit(waiting.shift))

    @property
    def marked(self) -> Waiting | None:
        """The one the key closes."""
        value = self.rows.value if self._waiting else None
        return value if isinstance(value, Waiting) else None

    def close_marked(self) -> None:
        """Close it."""
        if self.marked is not None:
            self.closed.emit(self.marked)

    def show_waiting(self, waiting: Sequence[Waiting], language: str) -> None:
        """Show those that wait."""
        self._waiting, self._language = tuple(waiting), language
        self._show()

    def _ask_report(self) -> None:
        if self.marked is not None:
            self.report_asked.emit(self.marked.shift)

    def _show(self) -> None:
        number = len(self._waiting)
        self._title.setText(self.tr("%n shift(s) to be closed", "", number))
        self._note.setText(
            self.tr("Taken over while people waited. What is not closed today closes by itself at midnight, as it is.")
        )
        self.rows.show_rows([self._row(each) for each in self._waiting])
        self.rows.setFixedHeight(self._theme.scaled(_ROW) * number)
        self.rows.setAccessibleName(self._title.text())
        self.rows.setAccessibleDescription(self.tr("X closes it, Enter opens the report"))
        self.close_it.setText(self.tr("Close it"))
        self.report.setText(self.tr("Shift report"))
        self.setVisible(bool(number))

    def _row(self, waiting: Waiting) -> Row:
        shift = waiting.shift
        times = "".join(shift_ends(shift, self._language))
        if shift.closed is not None and shift.closed.day != shift.opened.day:
            times = f"{say_weekday(self._language, shift.opened.day)} {times}"
        left = [] if waiting.saved else [self.tr("report not saved")]
        left += [self.tr("%n thing(s) handed over", "", waiting.open)] if waiting.open else []
        left += [self.tr("%n silent stretch(es)", "", waiting.gaps)] if waiting.gaps else []
        visits = self.tr("%n visit(s)", "", waiting.visits)
        return Row(shift.id, waiting, times, visits, " · ".join(left) or self.tr("nothing left to do"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
