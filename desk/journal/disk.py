"""The few calls by which bytes reach the disk for certain. Tests hand in a disk that fails or dies."""

import os
import sys
from pathlib import Path

from desk.files import sync_folder

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

    def lost(self, handle: int, path: Path) -> bool:
        """Whether somebody deleted the file, perhaps with its folder, or put a copy in its place: what is written to it
        nobody would find."""
        held = os.fstat(handle)
        try:
            there = os.stat(path)
        except FileNotFoundError:
            return True
        return held.st_nlink == 0 and not os.path.samestat(held, there)

    def close(self, handle: int) -> None:
        """Give the handle back."""
        os.close(handle)
