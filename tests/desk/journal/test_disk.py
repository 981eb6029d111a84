"""Bytes reach the disk whole, or not at all."""

import errno
import os
from pathlib import Path

import pytest

from desk.journal.disk import Disk


def test_what_is_written_is_appended_and_what_is_cut_is_gone(tmp_path: Path) -> None:
    disk = Disk()
    handle = disk.create(tmp_path / "a", b"head")
    disk.write(handle, b"-one")
    disk.cut(handle, 4)
    disk.write(handle, b"-two")
    disk.sync(handle)
    disk.close(handle)
    assert (tmp_path / "a").read_bytes() == b"head-two"


def test_a_file_that_is_there_is_never_begun_again(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"kept")
    with pytest.raises(FileExistsError):
        Disk().create(tmp_path / "a", b"head")
    assert (tmp_path / "a").read_bytes() == b"kept"


class HeadlessDisk(Disk):
    """A disk that has room for a name and for nothing else."""

    def write(self, handle: int, data: bytes) -> None:
        """See Disk."""
        raise OSError(errno.ENOSPC, "no room")


def test_a_file_that_cannot_be_begun_is_not_left_behind(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no room"):
        HeadlessDisk().create(tmp_path / "a", b"head")
    assert os.listdir(tmp_path) == []
