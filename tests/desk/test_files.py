"""A small file is written whole, or not at all."""

import errno
import os
import sys
from pathlib import Path

import pytest

from desk.errors import DeskError, DiskFull, FolderUnwritable
from desk.files import writable, write_whole


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"one")
    write_whole(tmp_path / "a", b"two")
    assert (tmp_path / "a").read_bytes() == b"two"
    assert os.listdir(tmp_path) == ["a"]


def test_what_cannot_be_put_in_its_place_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(OSError):
        write_whole(tmp_path / "a", b"one")
    assert os.listdir(tmp_path) == ["a"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
def test_a_private_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"key", private=True)
    assert (tmp_path / "a").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("code", "meaning"), [(errno.ENOSPC, DiskFull), (errno.EACCES, FolderUnwritable), (errno.EROFS, FolderUnwritable)]
)
def test_the_disks_refusal_becomes_a_sentence(tmp_path: Path, code: int, meaning: type[DeskError]) -> None:
    with pytest.raises(meaning), writable(tmp_path):
        raise OSError(code, "as the system says it")
