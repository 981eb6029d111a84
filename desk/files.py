"""The one way a small file is written: whole or not at all, and durable. For settings, keys, reports and side files."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desk.errors import DiskFull, FolderUnwritable

NO_SPACE = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_BINARY = getattr(os, "O_BINARY", 0)


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write a file, over one that is there; on an error that one stays. `private`: only its owner may read it.

    Raises OSError.
    """
    fresh = path.with_name(f".{path.name}-{secrets.token_hex(4)}.part")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600 if private else 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names in the folder durable; Windows does that by itself and opens no folder."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def writable(folder: Path) -> Iterator[None]:
    """Turns the refusal to make or change files in a folder into DiskFull or FolderUnwritable."""
    try:
        yield
    except OSError as problem:
        if problem.errno in NO_SPACE:
            raise DiskFull(folder=folder) from problem
        raise FolderUnwritable(folder=folder) from problem
