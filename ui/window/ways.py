"""The ways between the screens: what one of them asks for that another has. Neither of them knows the other."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

Answer = Callable[..., object] | SignalInstance


class Ways(QObject):
    """`go` brings the screen of a name up and returns it. `led`: somebody was led to it, and other keys act there."""

    led = Signal()

    def __init__(self, go: Callable[[str], QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._go = go

    def lead_from(self, screen: QWidget) -> None:
        """Answer what this screen asks of another."""
        answer(screen, {
            "guide_asked": self._to("counter", "open_guide"),  # guides run beside the counter
            "refer_asked": self._to("counter", "refer"),  # as visits are there
            "change_asked": self._to("author", "change"),
            "report_asked": self._to("reports", "show_report"),
            "journey_asked": self._to("journey", "open"),
        })  # fmt: skip

    def _to(self, name: str, verb: str) -> Answer:
        def lead(*asked: object) -> None:
            getattr(self._go(name), verb)(*asked)
            self.led.emit()

        return lead


def answer(screen: QWidget, asks: Mapping[str, Answer]) -> None:
    """Connect what a screen asks for, by the names of its signals; it may ask for less than all of it."""
    for what, answers in asks.items():
        if hasattr(screen, what):
            getattr(screen, what).connect(answers)
