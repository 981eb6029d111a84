"""Where a finished page goes: into the system's viewer, or into a file a person names."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk import paperwork
from desk.app import OpenDesk
from desk.counter import closing
from desk.model.shift import Shift
from ui.bridge import Bridge
from ui.reports.make import Made
from ui.saving import Kind, Saving
from ui.tasks import Tasks
from ui.theme import Theme
from ui.viewer import Opener, Viewer
from ui.widgets.banner import Notice


class Outgoing(Saving):
    """`opener` shows a file in the system's own viewer."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme, opener: Opener) -> None:
        super().__init__(desk, bridge, tasks, theme)
        self._viewer = Viewer(bridge, self, opener)

    def open_copy(self, made: Made) -> None:
        """Show a copy in the system's own viewer; it goes when the window goes."""
        self._viewer.open_copy(made.pdf, made.file_name)

    def throw_away(self) -> None:
        """What was opened in a viewer was only a copy."""
        self._viewer.throw_away()

    def ask_where(self, made: Made, window: QWidget) -> None:
        """Ask where to save it; the folder of the last time is offered first."""

        def saved(file: Path) -> None:
            if isinstance(made.about, Shift):
                self._bridge.attempt(lambda: closing.note_saved(self._desk.counter, made.about))
            self._bridge.notice.emit(self._saved(file))

        kind = Kind(QCoreApplication.translate("SaveSheet", "Save as PDF"), (".pdf",), "file-pdf")
        self.ask_file(window, kind, made.file_name, lambda file: paperwork.save(made.pdf, file), saved)

    def ask_where_table(self, made: Made, window: QWidget) -> None:
        """As `ask_where`, of its figures alone, to be worked with."""
        table = made.table
        if table is None:
            return
        about = self.tr("The ending says which kind: .xlsx for Excel and LibreOffice, .csv for all other programs.")
        kind = Kind(QCoreApplication.translate("SaveSheet", "Save as a spreadsheet"), (".xlsx", ".csv"), "table", about)
        self.ask_file(
            window, kind, made.file_name,
            lambda file: paperwork.save(table(file.suffix.lower()), file),
            lambda file: self._bridge.notice.emit(self._saved(file)),
        )  # fmt: skip

    def _saved(self, file: Path) -> Notice:
        opening = self.tr("Open"), lambda: self._viewer.open_file(file)
        said = self.tr("Saved: {file}").format(file=file)
        return Notice(said, "done", (opening,), again=lambda: self._saved(file))
