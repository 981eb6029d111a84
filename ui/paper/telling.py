"""What is said once something was done with a sheet."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.widgets.banner import Notice

Act = Callable[[], object]


class Telling(QObject):
    """Says it; the forms of a plural are found only where an object says them with `tr`. `undo` is what takes the last
    sheet back."""

    def __init__(self, undo: Act, parent: QObject) -> None:
        super().__init__(parent)
        self._undo = undo

    def written(self, count: int) -> Notice:
        """So many are written."""
        said = self.tr("%n visit(s) from paper are written.", "", count)
        return Notice(said, "done", ((self.tr("Take them back"), self._undo),), lambda: self.written(count))

    def taken_out(self, count: int) -> Notice:
        """So many that were entered before are out again."""
        said = self.tr("%n visit(s) from paper were taken out of that day.", "", count)
        return Notice(said, "done", ((self.tr("Put them back"), self._undo),), lambda: self.taken_out(count))

    def undone(self) -> Notice:
        """What one key took back."""
        return Notice(self.tr("What was done with the sheet is taken back."), "done", again=self.undone)

    def nothing(self) -> Notice:
        """Why one key took nothing back."""
        said = self.tr("No sheet was written in the last two minutes, so there is nothing to take back.")
        return Notice(said, again=self.nothing)

    def half(self, done: int, count: int) -> str:
        """How much of a sheet is written that came no further."""
        said = self.tr("{done} of {count} are written and stay; {left} are not.")
        return said.format(done=done, count=count, left=count - done)

    def a_lot(self, most: int) -> str:
        """Why a sheet is not written at once."""
        said = self.tr("{count} in one field is unusual, so nothing is written yet. Ctrl+Enter again writes it.")
        return said.format(count=most)
