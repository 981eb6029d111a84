"""The program as the command `skranke` starts it, with one digit pressed once its window is painted: for `start`."""

import gc
import os
import sys
from pathlib import Path

gc.disable()  # as the command does before it imports anything large

import desk.app  # noqa: E402, F401  before Qt, as the command has it

# isort: split
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt  # noqa: E402
from PySide6.QtGui import QKeyEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget  # noqa: E402

from ui.__main__ import main  # noqa: E402


class FirstPaint(QObject):
    """Presses 1 in the search once its first frame is painted, says so when that is logged, and ends the program."""

    def __init__(self, qt: QApplication) -> None:
        super().__init__()
        qt.focusChanged.connect(self._watch)

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, QLineEdit):
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After the paint, not in it."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            watched.window().desk.announcer.listen(self._logged)
            pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
            QCoreApplication.postEvent(watched, pressed)
        return False

    def _logged(self, _changes: object) -> None:
        print("logged", flush=True)
        QCoreApplication.quit()


def start(folder: Path) -> int:
    """Start the program on the journal below the folder; returns its exit code."""
    os.environ.update(SKRANKE_HOME=str(folder), SKRANKE_KEYS="file", LANG="nb_NO.UTF-8")
    from ui.application import make_qt

    qt, _missing = make_qt()
    first = FirstPaint(qt)
    code = main([])
    del first
    return code


if __name__ == "__main__":
    sys.exit(start(Path(sys.argv[1])))
