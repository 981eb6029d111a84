"""The folders a person keeps files in, and what they type as a place: nothing here fails, whatever that is."""

import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_USUAL = (
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
)


def usual(*first: QStandardPaths.StandardLocation) -> tuple[Path, ...]:
    """The folders a person keeps papers in, and before them those of other kinds; only those that are there."""
    found = dict.fromkeys(Path(QStandardPaths.writableLocation(place)) for place in (*first, *_USUAL))
    return tuple(folder for folder in found if os.path.isdir(folder))


def typed(text: str) -> Path:
    """The place that was typed; `~` is this user's home, and the name of a file where there is no such user."""
    return Path(os.path.expanduser(text.replace("\0", "").strip()))


def is_there(file: Path) -> bool:
    """Whether something lies there, as far as this user can see."""
    return os.path.lexists(file)


def fits(file: Path, endings: Collection[str]) -> bool:
    """Whether it is a file with one of these endings (`.png`, in small letters)."""
    return file.suffix.lower() in endings and os.path.isfile(file)


def newest(folders: Collection[Path], endings: Collection[str], most: int) -> list[Path]:
    """The files in these folders with one of these endings, those changed last first."""
    found: list[tuple[float, Path]] = []
    for folder in folders:
        with suppress(OSError):  # a folder that this user may not read has none
            found += [(file.stat().st_mtime, file) for file in folder.iterdir() if fits(file, endings)]
    return [file for _, file in sorted(found, reverse=True)[:most]]
