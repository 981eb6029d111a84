"""Where a finished page goes: into the system's viewer, or into a file a person names."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desk import paperwork
from desk.app import OpenDesk
from desk.counter import closing
from desk.errors import DeskError
from desk.model.shift import Shift
from desk.text import explain
from ui.bridge import Bridge
from ui.reports.make import Made
from ui.saving import Kind, SaveSheet, places
from ui.tasks import Tasks
from ui.theme import Theme
from ui.viewer import Opener, Viewer
from ui.widgets.banner import Notice


class Outgoing(QObject):
    """Remembers the folder of the last time. `opener` shows a file in the system's own viewer."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, opener: Opener, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._bridge, self._tasks = desk, bridge, tasks
        self._viewer = Viewer(bridge, self, opener)
        self._folder: Path | None = None
        self.sheet: SaveSheet | None = None

    def open_copy(self, made: Made) -> None:
        """Show a copy in the system's own viewer; it goes when the window goes."""
        self._viewer.open_copy(made.pdf, made.file_name)

    def ask_where(self, made: Made, theme: Theme, window: QWidget) -> None:
        """Ask where to save it; the folder of the last time is offered first."""
        title = QCoreApplication.translate("SaveSheet", "Save as PDF")
        file = (self._folder or places()[0]) / f"{made.file_name}.pdf"
        sheet = SaveSheet(theme, window, Kind(title, (".pdf",), "file-pdf"), file)
        sheet.chosen.connect(lambda file: self._save(made, file, sheet))
        sheet.closed.connect(self._forget_sheet)
        self.sheet = sheet
        sheet.bring()

    def throw_away(self) -> None:
        """What was opened in a viewer was only a copy."""
        self._viewer.throw_away()

    def _forget_sheet(self) -> None:
        self.sheet = None

    def _save(self, made: Made, file: Path, sheet: SaveSheet) -> None:
        def saved(_nothing: object) -> None:
            self._folder = file.parent
            if isinstance(made.about, Shift):
                self._bridge.attempt(lambda: closing.note_saved(self._desk.counter, made.about))
            if self.sheet is sheet:
                sheet.put_away()
            self._bridge.notice.emit(self._saved(file))

        def failed(error: Exception) -> None:
            if not isinstance(error, DeskError):
                raise error
            if self.sheet is sheet:
                sheet.tell(explain(error, self._desk.language))
            else:
                self._bridge.trouble.emit(error)

        self._tasks.run(lambda _cancelled, _progress: paperwork.save(made.pdf, file), saved, failed)

    def _saved(self, file: Path) -> Notice:
        opening = self.tr("Open"), lambda: self._viewer.open_file(file)
        said = self.tr("Saved: {file}").format(file=file)
        return Notice(said, "done", (opening,), again=lambda: self._saved(file))
