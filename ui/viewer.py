"""A page in the system's own viewer: from there it is printed. It is only a copy, and goes when the window goes."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desk import paperwork
from desk.errors import DeskError
from ui.bridge import Bridge
from ui.widgets.banner import Notice

Opener = Callable[[QUrl], bool]


class Viewer(QObject):
    """`opener` shows a file in the system's own viewer, and says whether there is one."""

    def __init__(self, bridge: Bridge, parent: QObject, opener: Opener = QDesktopServices.openUrl) -> None:
        super().__init__(parent)
        self._bridge, self.opener = bridge, opener
        self._copies: Path | None = None

    def open_copy(self, pdf: bytes, name: str) -> bool:
        """Show a copy under this name; says in the window's banner why not, and answers whether."""
        self._copies = self._copies or Path(tempfile.mkdtemp(prefix="skranke-"))
        file = Path(tempfile.mkdtemp(dir=self._copies)) / f"{name}.pdf"  # a viewer may hold the one before
        try:
            paperwork.save(pdf, file)
        except DeskError as error:
            self._bridge.trouble.emit(error)
            return False
        return self.open_file(file)

    def open_file(self, file: Path) -> bool:
        """Show a file that stays."""
        there = self.opener(QUrl.fromLocalFile(str(file)))
        if not there:
            self._bridge.notice.emit(self._no_viewer())
        return there

    def throw_away(self) -> None:
        """What was opened was only a copy."""
        if self._copies is not None:
            shutil.rmtree(self._copies, ignore_errors=True)
            self._copies = None

    def _no_viewer(self) -> Notice:
        said = self.tr("No program here opens PDF files, so nothing was shown; ask for one to be installed.")
        return Notice(said, "attention", again=self._no_viewer)
