"""The one place where what the desk announces becomes a Qt signal."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desk.changes import Announcer
from desk.errors import DeskError

T = TypeVar("T")


class Bridge(QObject):
    """`changed` carries the Changes of every write; `trouble` a DeskError to explain; `notice` a Notice to show."""

    changed = Signal(object)
    trouble = Signal(object)
    notice = Signal(object)

    def __init__(self, announcer: Announcer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leave = announcer.listen(self.changed.emit)

    def attempt(self, verb: Callable[[], T]) -> T | None:
        """Do what staff asked for. When the desk refuses, its sentence is shown and None comes back."""
        try:
            return verb()
        except DeskError as error:
            self.trouble.emit(error)
            return None

    def stop(self) -> None:
        """Listen no more: the window is closing."""
        self._leave()
