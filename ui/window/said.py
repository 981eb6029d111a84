"""What is said above the screens: the newest notice or refusal, and when it goes by itself."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.errors import DeskError
from desk.text import explain
from ui.theme import Theme
from ui.widgets.banner import Banner, Notice


class Said(QWidget):
    """Takes no room while there is nothing to say. A notice that waits for an answer stays until it has one."""

    def __init__(self, desk: OpenDesk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._refusal: DeskError | None = None
        self.banner = Banner(theme)
        self.banner.closed.connect(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(3.5), theme.space(2), theme.space(3), 0)
        column.addWidget(self.banner)
        self.hide()

    def refuse(self, error: DeskError) -> None:
        """Say an error in its sentence; the next thing that succeeds takes it away."""
        self.tell(Notice(explain(error, self._desk.language), "attention"))
        self._refusal = error

    def tell(self, notice: Notice) -> None:
        """Show a sentence."""
        self._refusal = None
        self.show()
        self.banner.show_notice(notice)

    def succeeded(self, *, only_settings: bool) -> None:
        """Something was done: that ends a refusal. A report of success stands through a change of looks or language."""
        if self._refusal is not None or not only_settings:
            self.pass_by()

    def pass_by(self) -> None:
        """Take away what needs no answer."""
        notice = self.banner.notice
        if self._refusal is not None or (notice is not None and notice.passing):
            self.banner.clear()

    def let_go(self) -> None:
        """Somebody has read it: take away whatever offers nothing to do."""
        notice = self.banner.notice
        if notice is not None and not notice.actions:
            self.banner.clear()

    def _forget(self) -> None:
        self._refusal = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """What stands here is said again in the language of now."""
        super().changeEvent(event)
        notice = self.banner.notice
        if event.type() != QEvent.Type.LanguageChange:
            return
        if self._refusal is not None:
            self.refuse(self._refusal)
        elif notice is not None and notice.again is not None:
            self.tell(notice.again())
        else:
            self.pass_by()
