"""Files as rows to choose from: those of the usual folders, and the one whose place is typed."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ui import places
from ui.widgets.rows import Row

_MOST = 60


def rows(endings: Collection[str], *first: QStandardPaths.StandardLocation) -> list[Row]:
    """The files with these endings in the usual folders, and in those of other kinds; those changed last first."""
    return [_row(file) for file in places.newest(places.usual(*first), endings, _MOST)]


def typed(text: str, endings: Collection[str]) -> list[Row]:
    """The file that was typed, if it is one of these."""
    file = places.typed(text)
    return [_row(file)] if places.fits(file, endings) else []


def _row(file: Path) -> Row:
    return Row(str(file), file, file.name, "", str(file.parent))
