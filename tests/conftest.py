"""The suite touches nothing of the user's and forgives nothing: a leftover thread, timer, window or
transaction fails the test that left it, as does any warning or Qt message (see pyproject.toml).

`python -m pytest -p no:pytest-qt -W ignore::pytest.PytestConfigWarning tests/desk` runs without PySide6.
"""

import gc
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import examples
from tests.leftovers import new_threads, open_transactions, windows

_MEMORY, _ROOM = "/dev/shm", 2 << 30
_HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "SKRANKE_HOME")
_XDG = ("DATA", "CONFIG", "STATE", "CACHE")


def _work_in_memory() -> None:
    """Let every temporary folder lie in memory where there is such a place with room: a journal syncs each visit, and
    no test asks the disk under it. TMPDIR says otherwise."""
    if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
        os.environ.setdefault("TMPDIR", _MEMORY)
        tempfile.tempdir = None


def _leave_home() -> tempfile.TemporaryDirectory[str]:
    """Point every place a program may write to, and the key store, at a folder that goes with this process."""
    folder = tempfile.TemporaryDirectory(prefix="skranke-tests-", ignore_cleanup_errors=True)
    home = Path(folder.name)
    os.environ.update({name: str(home) for name in _HOMES})
    os.environ.update({f"XDG_{name}_HOME": str(home / name.lower()) for name in _XDG})
    os.environ["XDG_RUNTIME_DIR"] = str(home / "run")
    (home / "run").mkdir(mode=0o700)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform != "win32":
        os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)
    return folder


_work_in_memory()
_DESK = Path(__file__).parent / "desk"
_home = _leave_home()

examples.register()


def pytest_collection_finish() -> None:
    """What the tests import stays: nobody needs to look through it for leftovers after each of them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _nothing_is_left_over(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails the test that leaves something running or open. Those of the desk know no window."""
    look = dict if _DESK in request.path.parents else windows
    threads, shown = set(threading.enumerate()), look()
    yield
    left = [*new_threads(threads), *open_transactions()]
    left += [what for address, what in look().items() if address not in shown]
    assert not left, f"left over: {', '.join(left)}"
