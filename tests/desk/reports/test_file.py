"""A report as a file: whole or not at all."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desk.errors import NoSuchFolder, NotSaved
from desk.reports.file import write_file


def test_it_is_written_over_one_that_is_there_and_leaves_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(b"old")
    write_file(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


def test_others_may_read_it_as_any_new_file(tmp_path: Path) -> None:
    write_file(tmp_path / "report.pdf", b"new")
    (tmp_path / "any").write_bytes(b"")
    assert (tmp_path / "report.pdf").stat().st_mode == (tmp_path / "any").stat().st_mode


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFolder, match=r"There is no folder .*gone"):
        write_file(tmp_path / "gone" / "report.pdf", b"new")


def test_a_place_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(NotSaved, match="could not be saved"):
        write_file(tmp_path / "report.pdf", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["report.pdf"]


FILL_IT = """
import sys
from pathlib import Path
from desk.errors import DiskFull
from desk.reports.file import write_file
folder = Path(sys.argv[1])
write_file(folder / "report.pdf", b"old")
try:
    write_file(folder / "report.pdf", bytes(200_000))
except DiskFull as full:
    print(full.facts["folder"], (folder / "report.pdf").read_bytes(), [path.name for path in folder.iterdir()])
"""


def test_a_full_disk_is_said_and_leaves_what_was_there(tmp_path: Path) -> None:
    """On a disk of 64 KiB that only this process sees."""
    mount = f'mount -t tmpfs -o size=64k tmpfs "{tmp_path}" && "{sys.executable}" -c "$FILL_IT" "{tmp_path}"'
    probe = ["unshare", "-Urm", "mount", "-t", "tmpfs", "tmpfs", str(tmp_path)]
    if not shutil.which("unshare") or subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("needs a Linux that lets a user mount a disk of their own")
    ran = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", mount], capture_output=True, text=True, check=True,
        env={**os.environ, "FILL_IT": FILL_IT}, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert ran.stdout == f"{tmp_path} b'old' ['report.pdf']\n"


def test_a_place_that_cannot_even_be_looked_at_is_said_too(tmp_path: Path) -> None:
    with pytest.raises((NoSuchFolder, NotSaved)):
        write_file(tmp_path / ("a" * 300) / "report.pdf", b"new")
