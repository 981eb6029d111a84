"""What stands around the screens: bar and stripe on top, the way between them at the left, the keys that act below.

A small window keeps the screen, and below it the button that makes it whole again.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import commands
from ui.theme import Theme
from ui.widgets.bar import Bar
from ui.widgets.button import Button
from ui.widgets.card import Line, side_by_side
from ui.widgets.foot import Foot
from ui.widgets.hints import Hints
from ui.widgets.nav import Nav
from ui.widgets.scroll import Scroll
from ui.widgets.stripe import Stripe
from ui.window.screens import ICONS

_NARROW = 600
"""In a window narrower than this at 100 % the screens need the room of the words beside them more than the words."""


class Frame(QVBoxLayout):
    """Lays out a window: `screens` with what is said above them in the middle, the parts of the frame around it."""

    def __init__(self, window: QWidget, theme: Theme, *, example: bool, training: bool) -> None:
        super().__init__(window)
        self._theme = theme
        self.bar = Bar(theme, example=example, training=training)
        self.stripe = Stripe(theme, "hat-school") if training else None
        self.nav = Nav(theme, [(name, ICONS[name]) for name in commands.SCREENS])
        self.hints = Hints(theme)
        self.back = Button(theme, look="quiet", key=" ".join(commands.command("small").caps), tall=32)
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.hide()
        self._side = Scroll(theme, self.nav)
        self._side.setProperty("surface", "surface")
        self._rail = side_by_side(self._side, Line(theme, down=True))
        self._foot = Foot(theme, self.hints)
        theme.changed.connect(self._size_rail)
        changed = self._side.verticalScrollBar().rangeChanged
        changed.connect(self._size_rail, Qt.ConnectionType.QueuedConnection)  # it is told in the midst of a layout

    def lay(self, said: QWidget, screens: QWidget) -> None:
        """Put everything where it stands, once."""
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(said)
        middle.addWidget(screens, 1)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(middle, 1)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        if self.stripe is not None:
            self.addWidget(self.stripe)
        self.addWidget(self.bar)
        self.addLayout(across, 1)
        self.addWidget(self._foot)
        self.addWidget(self.back, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def around(self) -> tuple[QWidget, ...]:
        """What goes while the window is small, and before anybody has said where we are working."""
        return self.bar, self._rail, self._foot

    def setGeometry(self, rect: QRect) -> None:
        """Lay it out anew; in a narrow window the way between the screens has no words."""
        worded = rect.width() >= self._theme.scaled(_NARROW)
        if worded is self.nav.brief:
            self.nav.show_words(worded)
            self._size_rail()
        super().setGeometry(rect)

    def turn(self, small: bool) -> None:
        """Be what a small window has room for, or whole."""
        self.show_around(not small)
        self.back.setVisible(small)

    def show_around(self, shown: bool) -> None:
        """Show what stands around the screens, or leave them the window."""
        for part in self.around:
            part.setVisible(shown)

    def mark(self, name: str) -> None:
        """Where we are on the way between the screens."""
        self._side.ensureWidgetVisible(self.nav.show_at(commands.UNDER.get(name, name)), 0, 0)

    def retranslate(self) -> None:
        """Say all of it in the language of now."""
        if self.stripe is not None:
            said = self.tr("Training: everything works, nothing counts")
            self.stripe.set_texts(said, self.tr("End the training"))
        self.bar.retranslate()
        self.back.setText(self.tr("Whole window"))
        self.nav.setAccessibleName(self.tr("Screens"))
        entries = [commands.command(name) for name in commands.SCREENS]
        self.nav.set_texts([(entry.words(), " ".join(entry.caps)) for entry in entries])
        self._size_rail()

    def _size_rail(self) -> None:
        bar = self._side.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() else 0
        least = 0 if self.nav.brief else self._theme.scaled(91)
        self._side.setFixedWidth(max(self.nav.sizeHint().width(), least) + beside)
