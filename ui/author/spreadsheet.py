"""A guide goes out as a spreadsheet: a sheet asks where, and the file is written beside the screen."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.errors import DeskError
from desk.model.guide import Guide
from desk.text import explain
from ui.bridge import Bridge
from ui.saving import Kind, SaveSheet, places
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.banner import Notice

ENDINGS = (".xlsx", ".ods")


class Spreadsheet(QObject):
    """Remembers the folder and the ending of the last time."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._tasks, self._theme = desk, bridge, tasks, theme
        self._folder: Path | None = None
        self._ending = ENDINGS[0]
        self.sheet: SaveSheet | None = None

    def ask(self, window: QWidget, guide: Guide) -> None:
        """Ask where to save this guide, with the mistakes it may have."""
        about = self.tr("The ending says which kind: .xlsx for Excel, .ods for OpenDocument (LibreOffice).")
        file = (self._folder or places()[0]) / f"{guide.id}{self._ending}"
        kind = Kind(self.tr("Save as a spreadsheet"), ENDINGS, "table", about)
        sheet = SaveSheet(self._theme, window, kind, file)
        sheet.chosen.connect(lambda file: self._save(guide, file, sheet))
        sheet.closed.connect(self._forget)
        self.sheet = sheet
        sheet.bring()

    def _forget(self) -> None:
        self.sheet = None

    def _save(self, guide: Guide, file: Path, sheet: SaveSheet) -> None:
        language = self._desk.language

        def saved(_nothing: object) -> None:
            self._folder, self._ending = file.parent, file.suffix
            if self.sheet is sheet:
                sheet.put_away()
            self._bridge.notice.emit(self._saved(file))

        def failed(error: Exception) -> None:
            if not isinstance(error, DeskError):
                raise error
            if self.sheet is sheet:
                sheet.tell(explain(error, language))
            else:
                self._bridge.trouble.emit(error)

        self._tasks.run(lambda _cancelled, _progress: _write(guide, file, language), saved, failed)

    def _saved(self, file: Path) -> Notice:
        said = self.tr("Saved: {file}").format(file=file)
        return Notice(said, "done", again=lambda: self._saved(file))


def _write(guide: Guide, file: Path, language: str) -> None:
    """Raises GuideNotWritten. For a worker thread."""
    from desk.guides.workbook.book import write_workbook

    write_workbook(guide, file, language)
