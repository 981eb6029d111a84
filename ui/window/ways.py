"""The ways between the screens: what one of them asks for that another has. Neither of them knows the other."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ui.widgets.screen import Screen


class Ways(QObject):
    """`go` brings the screen of a name up and returns it. `led`: somebody was led to it, and other keys act there."""

    led = Signal()

    def __init__(self, go: Callable[[str], Screen], parent: QObject) -> None:
        super().__init__(parent)
        self._go = go

    def lead_from(self, screen: Screen) -> None:
        """Answer what this screen asks of another."""
        screen.guide_asked.connect(self._to("counter", "open_guide"))  # guides run beside the counter
        screen.refer_asked.connect(self._to("counter", "refer"))  # as visits are there
        screen.change_asked.connect(self._to("author", "change"))
        screen.report_asked.connect(self._to("reports", "show_report"))
        screen.journey_asked.connect(self._to("journey", "open"))

    def _to(self, name: str, verb: str) -> Callable[..., None]:
        def lead(*asked: object) -> None:
            getattr(self._go(name), verb)(*asked)
            self.led.emit()

        return lead
