"""Full, read-only, forbidden and failing disks: one sentence, nothing lost, and on with the work once it is mended."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pytest

from desk.keys import FileKeys
from tests.builders import a_journal, a_visit, written

ROOT = Path(__file__).parents[3]
PROGRAM = [sys.executable, "-m", "tests.desk.journal.other_disks"]


def answer_of(*call: str | Path) -> dict[str, object]:
    answer = subprocess.run([*map(str, call)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


@cache
def own_mounts() -> str | None:
    """Why this machine lets a test mount nothing of its own, or None when it does."""
    if shutil.which("unshare") is None:
        return "there is no unshare here"
    call = ["unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt"]
    answer = subprocess.run(call, capture_output=True, text=True, check=False)
    return answer.stderr.strip() or None


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A folder that becomes a small disk of its own inside the program."""
    if own_mounts():
        pytest.skip(f"no small disk can be made: {own_mounts()}")
    folder = tmp_path / "small"
    folder.mkdir()
    return folder


def on_a_small_disk(what: str, small: Path, large: Path, size: str) -> dict[str, object]:
    script = f'mount -t tmpfs -o size={size} none "$0" && exec "$@"'
    return answer_of("unshare", "-Urm", "sh", "-c", script, small, *PROGRAM, what, small, large)


@pytest.mark.parametrize("which", ["journal", "spool", "both"])
def test_on_a_full_disk_nothing_ticked_is_lost_and_work_goes_on_when_there_is_room(
    small: Path, tmp_path: Path, which: str
) -> None:
    found = on_a_small_disk(which, small, tmp_path, "700k")
    assert found == {"error": "DiskFull", "read": 0, "total": 1, "missing": 0, "rebuilt": 1}


def test_a_start_on_a_full_disk_is_said_so_and_leaves_no_half_journal(small: Path, tmp_path: Path) -> None:
    found = on_a_small_disk("starting", small, tmp_path, "700k")
    assert found == {"first": "DiskFull", "later": "DiskFull", "kept": 1}


@pytest.mark.skipif(sys.platform == "win32", reason="no file size limits here")
def test_an_error_of_the_disk_costs_that_one_entry_and_no_other(tmp_path: Path) -> None:
    assert answer_of(*PROGRAM, "limited", tmp_path) == {"error": "WriteFailed", "missing": 0, "total": 1}


def test_on_a_read_only_disk_a_journal_is_not_opened(small: Path) -> None:
    with a_journal(small, keys=FileKeys(small / "keys")) as journal:
        written(journal, a_visit())
    script = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
    found = answer_of("unshare", "-Urm", "sh", "-c", script, small, *PROGRAM, "unwritable", small, small)
    assert found == {"error": "FolderUnwritable"}


@pytest.mark.parametrize("before", ["nothing", "a journal"])
def test_in_a_folder_of_somebody_else_a_journal_is_not_opened(before: str) -> None:
    if shutil.which("setpriv") is None or os.geteuid() != 0:
        pytest.skip("only root can become somebody else")
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    reads = [*nobody, sys.executable, "-c", "import tests.builders"]
    if subprocess.run(reads, cwd=ROOT, capture_output=True, check=False).returncode:
        pytest.skip("somebody else may not run this Python or read this checkout")
    with tempfile.TemporaryDirectory(prefix="skranke-tests-") as name:
        folder = Path(name)
        if before == "a journal":
            with a_journal(folder, keys=FileKeys(folder / "keys")) as journal:
                written(journal, a_visit())
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
        assert answer_of(*nobody, *PROGRAM, "unwritable", folder, folder) == {"error": "FolderUnwritable"}
