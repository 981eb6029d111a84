"""A finished report as a file; nobody ever sees half of it."""

from pathlib import Path

from desk.errors import DiskFull, NoSuchFolder, NotSaved, refusal
from desk.files import NO_SPACE, write_whole


def write_file(file: Path, content: bytes) -> None:
    """Write a file, over one that is there. Raises NoSuchFolder, DiskFull or NotSaved; then nothing has changed."""
    folder = file.parent
    try:
        if not folder.is_dir():
            raise NoSuchFolder(folder=folder)
        write_whole(file, content)
    except OSError as problem:
        if problem.errno in NO_SPACE:
            raise DiskFull(folder=folder) from problem
        raise NotSaved(folder=folder, reason=refusal(problem)) from problem
