"""A guide goes out as a spreadsheet: a sheet asks where, and the file is written beside the screen."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk.model.guide import Guide
from ui.saving import Kind, Saving
from ui.widgets.banner import Notice

ENDINGS = (".xlsx", ".ods")


class Spreadsheet(Saving):
    """Saves a guide as a spreadsheet."""

    def ask(self, window: QWidget, guide: Guide) -> None:
        """Ask where to save this guide, with the mistakes it may have."""
        about = self.tr("The ending says which kind: .xlsx for Excel, .ods for OpenDocument (LibreOffice).")
        kind = Kind(self.tr("Save as a spreadsheet"), ENDINGS, "table", about)
        language = self._desk.language
        self.ask_file(window, kind, guide.id, lambda file: _write(guide, file, language), self._tell)

    def _tell(self, file: Path) -> None:
        self._bridge.notice.emit(self._saved(file))

    def _saved(self, file: Path) -> Notice:
        said = self.tr("Saved: {file}").format(file=file)
        return Notice(said, "done", again=lambda: self._saved(file))


def _write(guide: Guide, file: Path, language: str) -> None:
    """Raises GuideNotWritten. For a worker thread."""
    from desk.guides.workbook.book import write_workbook

    write_workbook(guide, file, language)
