"""The one sentence a person has to read now, with at most two things to do about it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.card import paint_box
from ui.widgets.icon import Icon
from ui.widgets.label import Label
from ui.widgets.spoken import Spoken

_SIGNS = {"info": ("information-square", "accent"), "done": ("checkmark-circle", "done"),
          "waiting": ("hourglass", "waiting"), "attention": ("exclamationmark-triangle", "attention")}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, its kind (info, done, waiting, attention), and up to two things to do: (words, what happens).

    `again` makes it anew, in the language spoken then.
    """

    text: str
    kind: str = "info"
    actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    again: "Callable[[], Notice] | None" = None

    @property
    def passing(self) -> bool:
        """Whether it only tells what went well or not, and asks for nothing: the next act takes it away."""
        return self.kind in ("info", "done")


class Banner(Spoken, QWidget):
    """Shows the newest notice until it is closed or another comes. Hidden when there is none."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notice: Notice | None = None
        self._icon = Icon(theme, "information-square", 20)
        self._words = Label(theme, wrap=True, weight="medium")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.space(2), theme.space(1), theme.space(1), theme.space(1))
        self._row.setSpacing(theme.space(1.5))
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self._close = Button(theme, icon="x-mark", look="quiet")
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # pressed by hand, it leaves the keys where they are
        self._close.clicked.connect(self.clear)
        self._row.addWidget(self._close)
        self._actions: list[Button] = []
        theme.changed.connect(self.update)
        self._retranslate()
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice, and let a screen reader say it."""
        self._drop_actions()
        self.notice = notice
        icon, tone = _SIGNS[notice.kind]
        self._icon.show_icon(icon, tone)
        self._words.setText(notice.text)
        self.setAccessibleName(notice.text)
        for words, act in notice.actions:
            button = Button(self._theme, words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, act=act: self._act(act))
            self._row.insertWidget(self._row.count() - 1, button)
            self._actions.append(button)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Nothing to read any more."""
        self._drop_actions()
        self.notice = None
        self.hide()
        self.closed.emit()

    def _act(self, act: Callable[[], object]) -> None:
        self.clear()
        act()

    def _drop_actions(self) -> None:
        for button in self._actions:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._actions.clear()

    def _retranslate(self) -> None:
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box in the colour of its kind, with a thick edge before the sentence."""
        tone = _SIGNS[self.notice.kind if self.notice else "info"][1]
        theme, rect = self._theme, QRectF(self.rect())
        painter = QPainter(self)
        paint_box(painter, rect, theme.colour(f"{tone}_soft"), theme.colour(tone), theme.radius("field"))
        painter.end()
