"""Disks that fail on request, and one that does not wait."""

import errno
import os
from pathlib import Path

from desk.journal.disk import Disk


class ForgetfulDisk(Disk):
    """A disk that promises nothing: where a test asks what is written, not whether it survives a power cut."""

    def create(self, path: Path, head: bytes) -> int:
        """See Disk."""
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND)
        self.write(handle, head)
        return handle

    def sync(self, handle: int) -> None:
        """See Disk."""


class FailingDisk(Disk):
    """A real disk whose calls fail from `fail` to `work`. A write that fails has written half of it."""

    def __init__(self) -> None:
        self._failing: dict[str, int] = {}

    def fail(self, call: str, code: int = errno.ENOSPC) -> None:
        """From now on this call (create, write, sync or cut) fails with this errno."""
        self._failing[call] = code

    def work(self) -> None:
        """All is well again."""
        self._failing.clear()

    def create(self, path: Path, head: bytes) -> int:
        """See Disk."""
        self._perhaps("create")
        return super().create(path, head)

    def write(self, handle: int, data: bytes) -> None:
        """See Disk."""
        if "write" in self._failing:
            os.write(handle, data[: len(data) // 2])
        self._perhaps("write")
        super().write(handle, data)

    def sync(self, handle: int) -> None:
        """See Disk."""
        self._perhaps("sync")
        super().sync(handle)

    def cut(self, handle: int, size: int) -> None:
        """See Disk. The sync within is not asked to fail: only a failing `cut` does."""
        self._perhaps("cut")
        os.ftruncate(handle, size)
        super().sync(handle)

    def _perhaps(self, call: str) -> None:
        if call in self._failing:
            raise OSError(self._failing[call], os.strerror(self._failing[call]))
