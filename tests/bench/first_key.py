"""The program as `skranke` starts it, with one digit pressed as soon as the window is painted: for `start`."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desk.app import open_desk
from desk.settings import settings_in
from ui.application import Application, make_qt


class FirstPaint(QObject):
    """Presses 1 in the search once its first frame is painted."""

    def __init__(self, line: QObject) -> None:
        super().__init__()
        self._line = line
        line.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """After the paint, not in it."""
        if event.type() == QEvent.Type.Paint:
            self._line.removeEventFilter(self)
            pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
            QCoreApplication.postEvent(self._line, pressed)
        return False


def main(folder: Path) -> None:
    """Start, press, say so, end."""
    settings = settings_in(folder, keys="file", language="nb")
    qt, missing = make_qt()
    application = Application(settings.preferences, missing)
    application.open(lambda: open_desk(settings), settings)
    desk, window = application.desk, application.window

    def logged(_changes: object) -> None:
        print("logged", flush=True)
        QCoreApplication.quit()

    desk.announcer.listen(logged)
    first = FirstPaint(window.screens["counter"].parts.box.line)
    QApplication.exec()
    del first
    application.close()
    del qt


if __name__ == "__main__":
    main(Path(sys.argv[1]))
