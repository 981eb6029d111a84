"""A guide goes out as a spreadsheet with its pictures: a sheet asks where, and the files are written beside the
screen."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desk.model.guide import Guide
from ui.saving import Kind, Saving
from ui.widgets.banner import Notice

ENDINGS = (".xlsx", ".ods")


class Spreadsheet(Saving):
    """Saves a guide as a spreadsheet."""

    def ask(self, window: QWidget, guide: Guide, pictures: Mapping[str, bytes]) -> None:
        """Ask where to save this guide, with the mistakes it may have; its pictures lie beside it then."""
        about = self.tr("The ending says which kind: .xlsx for Excel, .ods for OpenDocument (LibreOffice).")
        kind = Kind(self.tr("Save as a spreadsheet"), ENDINGS, "table", about)
        language, count = self._desk.language, len(pictures)
        self.ask_file(
            window, kind, guide.id, lambda file: _write(guide, pictures, file, language),
            lambda file: self._bridge.notice.emit(self._saved(file, count)),
        )  # fmt: skip

    def _saved(self, file: Path, pictures: int) -> Notice:
        said = self.tr("Saved: {file}").format(file=file)
        if pictures:
            beside = self.tr("Saved: {file}, and in the folder “pictures” beside it %n picture(s).", "", pictures)
            said = beside.format(file=file)
        return Notice(said, "done", again=lambda: self._saved(file, pictures))


def _write(guide: Guide, pictures: Mapping[str, bytes], file: Path, language: str) -> None:
    """Raises GuideNotWritten. For a worker thread."""
    from desk.guides import beside
    from desk.guides.workbook.book import write_workbook

    beside.write(file, pictures)
    write_workbook(guide, file, language)
