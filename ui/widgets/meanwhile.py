"""What stands where something is being made beside the screen, until it is there."""

from PySide6.QtCore import Qt, QTimer, Signal

from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.empty import Empty

_PATIENCE = 200


class Meanwhile(Empty):
    """`slow`: it takes longer than a blink, which is to be told. The button says `stopped` while something is being
    made that can be stopped, else `wanted`: it is to be made anew."""

    slow = Signal()
    stopped = Signal()
    wanted = Signal()

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__(theme, icon)
        self.again = Button(theme)
        self.again.hide()
        self.body.insertWidget(4, self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self.slow)
        self.again.clicked.connect(self._act)

    @property
    def stoppable(self) -> bool:
        """Whether something is told that a key stops."""
        return bool(self.again.key)

    def begin(self) -> None:
        """It is being made from now on."""
        self._patience.start()

    def end(self) -> None:
        """It is there."""
        self._patience.stop()
        self.again.key = None

    def rest(self) -> None:
        """Nobody waits for it any more."""
        self._patience.stop()

    def tell(self, title: str, sentence: str, button: str = "", *, stops: bool = False) -> None:
        """Say how it stands, with a button that `stops` what is being made, or begins it anew."""
        self.set_texts(title, sentence)
        self.again.setVisible(bool(button))
        self.again.setText(button)
        self.again.key = "Esc" if stops else None
        self.again.updateGeometry()

    def _act(self) -> None:
        (self.stopped if self.stoppable else self.wanted).emit()
