"""A finished report as a file: written whole beside its place and then put there; nobody ever sees half of it."""

import errno
import os
import secrets
from pathlib import Path

from desk.errors import DiskFull, NoSuchFolder, NotSaved

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


def write_file(file: Path, content: bytes) -> None:
    """Write a file, over one that is there. Raises NoSuchFolder, DiskFull or NotSaved; then nothing has changed."""
    folder = file.parent
    if not folder.is_dir():
        raise NoSuchFolder(folder=folder)
    fresh = folder / f".{file.stem}-{secrets.token_hex(4)}.part"
    try:
        with fresh.open("xb") as whole:
            whole.write(content)
            whole.flush()
            os.fsync(whole.fileno())
        fresh.replace(file)
    except OSError as problem:
        _forget(fresh)
        if problem.errno in _FULL:
            raise DiskFull(folder=folder) from problem
        raise NotSaved(folder=folder, reason=problem.strerror or problem) from problem


def _forget(fresh: Path) -> None:
    try:
        fresh.unlink(missing_ok=True)
    except OSError:
        return
