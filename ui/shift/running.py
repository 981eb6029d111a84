"""The shift that runs: since when, who is at the desk, and the two keys that end it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk.model.shift import Shift
from desk.model.site import ServedBy
from desk.text import say_time, say_weekday
from ui.theme import Theme
from ui.widgets.button import Button, Segments
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.words import not_said, word

SERVED_BY = (ServedBy.LIBRARY, ServedBy.CITIZEN, ServedBy.JOINT, None)
"""What the digits 1 to 4 say, in that order."""


class Running(QWidget):
    """Says what runs now and what can be done about it; whoever listens does it."""

    take_over = Signal()
    close_shift = Signal()
    served_by = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, "", "title", weight="semibold", figures=True, wrap=True)
        self._sentence = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self.end = Button(theme, key="C")
        self.begin = Button(theme, look="main", key="T")
        self._question = Label(theme, "", "body", weight="semibold")
        self.who = Segments(theme, [(value, "") for value in SERVED_BY], None, keys=("1", "2", "3", "4"))
        self._build()
        self.begin.clicked.connect(self.take_over)
        self.end.clicked.connect(self.close_shift)
        self.who.chosen.connect(self.served_by)
        self.retranslate()

    def _build(self) -> None:
        theme = self._theme
        told = QVBoxLayout()
        told.setSpacing(theme.space(0.5))
        told.addWidget(self._title)
        told.addWidget(self._sentence)
        self._keys = QWidget()
        keys = Flow(self._keys, theme.space(1))
        keys.addWidget(self.end)
        keys.addWidget(self.begin)
        self._keys.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(theme.space(2))
        head.addLayout(told, 1)
        # Without an alignment across, the keys below the words would also bound how wide Qt thinks the words can be.
        head.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._staff = QWidget()
        staff = QVBoxLayout(self._staff)
        staff.setContentsMargins(0, theme.space(2), 0, 0)
        staff.setSpacing(theme.space(1))
        staff.addWidget(self._question)
        staff.addWidget(self.who)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._staff)

    def show_shift(self, shift: Shift | None, visits: int, language: str, *, today: bool) -> None:
        """Show the shift that runs, or that none does; `visits` are those logged in it so far."""
        self._show_words(shift, visits, language, today=today)
        self._arrange()

    def _show_words(self, shift: Shift | None, visits: int, language: str, *, today: bool) -> None:
        self.end.setVisible(shift is not None)
        self._staff.setVisible(shift is not None)
        if shift is None:
            self._title.setText(self.tr("No shift is open"))
            self._sentence.setText(
                self.tr(
                    "Logging works all the same. A shift tells the report when somebody was here, "
                    "so that a quiet hour is not taken for an empty desk."
                )
            )
            self.begin.setText(self.tr("Begin a shift"))
            return
        since = say_time(language, shift.opened.local)
        if not today:
            since = f"{say_weekday(language, shift.opened.day)} {since}"
        self._title.setText(self.tr("Shift since {time}").format(time=since))
        self._sentence.setText(self.tr("%n visit(s) so far", "", visits))
        self.begin.setText(self.tr("Take over"))
        self.who.set_value(shift.served_by)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the keys have no room beside the words they stand below them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        words = self._title.fontMetrics().horizontalAdvance(self._title.text())
        beside = words + self._keys.sizeHint().width() + self._theme.space(4) <= self.width()
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; the screen fills in the rest again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """The words that are always the same."""
        self.end.setText(self.tr("Close the shift"))
        self._question.setText(self.tr("Who is at the desk?"))
        self.who.set_texts([not_said() if value is None else word(value) for value in SERVED_BY])
        self.who.set_name(self.tr("Who is at the desk?"))
