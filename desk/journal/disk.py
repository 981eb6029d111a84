"""The few calls by which bytes reach the disk for certain. Tests hand in a disk that fails or dies."""

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk.errors import DiskFull, FolderUnwritable

NO_SPACE = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_BINARY = getattr(os, "O_BINARY", 0)


class Disk:
    """Every method raises OSError; handles are the system's."""

    def create(self, path: Path, head: bytes) -> int:
        """A new file only its owner may read, begun with `head`, its name durable. Opened for appending."""
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND | _BINARY, 0o600)
        try:
            self.write(handle, head)
            self.sync(handle)
            sync_folder(path.parent)
        except OSError:
            os.close(handle)
            path.unlink(missing_ok=True)
            raise
        return handle

    def write(self, handle: int, data: bytes) -> None:
        """Write all of it."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]

    def sync(self, handle: int) -> None:
        """Return when what was written survives a power cut."""
        if sys.platform == "darwin":
            import fcntl

            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        elif hasattr(os, "fdatasync"):
            os.fdatasync(handle)
        else:
            os.fsync(handle)

    def cut(self, handle: int, size: int) -> None:
        """Shorten the file to `size` bytes, durably."""
        os.ftruncate(handle, size)
        self.sync(handle)

    def close(self, handle: int) -> None:
        """Give the handle back."""
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


def sync_folder(folder: Path) -> None:
    """Make names in the folder durable; Windows does that by itself and opens no folder."""
    if os.name != "nt":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def write_whole(path: Path, text: str) -> None:
    """Write a small file so that it is there whole or not at all."""
    fresh = path.with_name(path.name + ".new")
    with fresh.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    sync_folder(path.parent)
