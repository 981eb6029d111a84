"""The bar on top: where we are, how many there were today, and how far it has come."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.pill import Pill, Sign

_HEIGHT = 56
_STRIPE = 4
_DETAILS = 200
"""With less room than this the details say too little to stand there."""
_GIVES_WAY = ("details", "reason", "example", "today", "delivery")
"""What is said elsewhere too, or by a sign of its own, goes in this order before the name of the place is cut."""


class Bar(QWidget):
    """Words only; who fills it knows what they mean. `example` marks a journal of example visits, `training` one that
    counts for nothing."""

    def __init__(self, theme: Theme, *, example: bool = False, training: bool = False) -> None:
        super().__init__()
        self._theme, self._striped, self._training = theme, example, training
        self._place = ElidedLabel(theme, "", "large", weight="semibold")
        self._details = ElidedLabel(theme, "", "body", tone="ink_soft", figures=True)
        self._number = Label(theme, "", "title", weight="semibold", figures=True)
        self._today = Label(theme, "", "body", tone="ink_soft")
        self.voices = Button(theme, icon="person-chat", look="quiet")
        self.voices.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # pressed by hand, it leaves the keys where they are
        self.sent = Sign(theme, "padlock-locked", "done")
        self.example = Pill(theme, "hat-school" if training else "test-flask", "ink", solid=True)
        self.example.setVisible(example or training)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _build(self) -> None:
        theme = self._theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(3), theme.space(0.5) * self._striped, theme.space(3), 1)
        row.setSpacing(theme.space(2.5))
        row.addWidget(self._place, 0)
        row.addWidget(self._details, 1)
        row.addStretch(0)
        row.addWidget(self.example)
        figure = QHBoxLayout()
        figure.setSpacing(theme.space(0.75))
        figure.addWidget(self._number)
        words = QVBoxLayout()
        words.setContentsMargins(0, theme.space(0.5), 0, 0)
        words.addWidget(self._today)
        figure.addLayout(words)
        row.addLayout(figure)
        row.addWidget(self.sent)
        row.addWidget(self.voices)

    def show_place(self, place: str, details: str) -> None:
        """The site, and after it the desk, who serves, and the shift."""
        self._place.setText(place)
        self._details.setText(details)
        self._arrange()

    def show_today(self, number: str, words: str, whole: str) -> None:
        """The count of the day, large, the words beside it, and both in one sentence for a screen reader."""
        self._number.setText(number)
        self._today.setText(words)
        self._number.setAccessibleName(whole)
        self._today.setAccessibleName(whole)
        self._number.setToolTip(whole)
        self._arrange()

    def show_delivery(self, text: str, sentence: str, icon: str, tone: str, *, noted: bool) -> None:
        """How far everything has come: a few words, and the sentence behind them."""
        self.sent.show_state(icon, tone, noted=noted)
        self.sent.set_text(text)
        self.sent.setToolTip(sentence)
        self.sent.setAccessibleDescription(sentence)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """The words that are always the same."""
        self.voices.setAccessibleName(self.tr("What visitors say"))
        self.voices.setToolTip(self.tr("What visitors say (Ctrl I)"))
        if self._training:
            self.example.set_text(self.tr("Training"))
            said = self.tr("Everything works, and nothing counts. At the end of the training it goes.")
            self.example.setToolTip(said)
        else:
            self.example.set_text(self.tr("Example data"))
            self.example.setToolTip(self.tr("These visits are made up. Nothing you do here is kept."))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """A window may be narrower than all of it together: some of it gives way."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What there is no room for gives way, and comes back."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        gone = 0
        while gone < len(_GIVES_WAY) and self._wanted(_GIVES_WAY[:gone]) > self.width():
            gone += 1
        left = _GIVES_WAY[gone:]
        fits = self._wanted(_GIVES_WAY[:gone]) <= self.width()
        self._place.setMinimumWidth(self._place.sizeHint().width() if fits else 0)
        self._details.setVisible("details" in left)
        self._today.setVisible("today" in left)
        self.example.show_words("example" in left)
        self.sent.show_words(("reason" in left) + ("delivery" in left))

    def _wanted(self, gone: tuple[str, ...]) -> int:
        """Pixels it all needs side by side, without some of it."""
        theme, details = self._theme, self._details.sizeHint().width()
        today = self._number.sizeHint().width()
        today += 0 if "today" in gone else theme.space(0.75) + self._today.sizeHint().width()
        wide = [
            self._place.sizeHint().width(), today, self.voices.sizeHint().width(),
            self.sent.wide(("reason" not in gone) + ("delivery" not in gone)),
        ]  # fmt: skip
        if not self.example.isHidden():
            wide.append(self.example.wide("example" not in gone))
        if "details" not in gone:
            wide.append(min(details, theme.scaled(_DETAILS)))
        return sum(wide) + theme.space(2.5) * (len(wide) - 1) + theme.space(6)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.scaled(_HEIGHT) + _STRIPE * self._striped)
        self._arrange()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the line below, and the stripes of an example journal."""
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        if self._striped:
            _paint_stripes(painter, QRectF(0, 0, self.width(), _STRIPE), theme.colour("ink"))
        painter.end()


def _paint_stripes(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 5))
    for left in range(-8, int(rect.width()) + 8, 14):
        painter.drawLine(left, int(rect.bottom()) + 3, left + 8, -3)
    painter.restore()
