"""Tells that the clock of this computer went back, in one sentence that stays until it was read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.app import OpenDesk
from desk.model.period import Moment
from desk.text import say_day, say_time
from ui.bridge import Bridge
from ui.widgets.banner import Notice

if TYPE_CHECKING:
    from desk.counter.setback import Setback, Watch


class SetbackTold(QObject):
    """Looks whenever it is asked to: after the first picture, and every minute."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bridge = desk, bridge
        self._watch: Watch | None = None

    def look(self) -> None:
        """Say so if the clock went back."""
        from desk.counter.setback import Watch

        self._watch = self._watch or Watch(self._desk.counter)
        found = self._watch.look()
        if found is not None:
            self._bridge.notice.emit(self._notice(found))

    def _notice(self, found: "Setback") -> Notice:
        other_day = found.before.day != found.now.day
        said = self.tr(
            "The clock of this computer went back from {before} to {now}; whatever was logged keeps the time it was "
            "logged at, and if the clock is wrong now, have it set right."
        ).format(before=self._said(found.before, day=other_day), now=self._said(found.now, day=other_day))
        return Notice(said, "waiting", again=lambda: self._notice(found))

    def _said(self, at: Moment, *, day: bool) -> str:
        time = say_time(self._desk.language, at.local)
        return f"{say_day(self._desk.language, at.day, 'medium')} {time}" if day else time
