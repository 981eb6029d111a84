"""Runs a story in a process of its own again and again, and kills that process one step later each time.

A step is an SQL statement, a commit, a file opened, renamed or removed, and half and whole of every write and sync of
the spool. After each kill the check runs in another fresh process. Neither needs a hook in the program itself:
SQLAlchemy announces statements, Python announces what it does with files, and the disk is a parameter.

    python -m tests.desk.journal.dying SETTING STORY CHECK FOLDER      (each of the three is named module:function)
"""

import importlib
import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

import cryptography.hazmat.primitives.ciphers.aead  # noqa: F401 (once here, not after every fork)
import pytest
from sqlalchemy import Engine, event

from desk.journal.disk import Disk

ROOT = Path(__file__).parents[3]
Story = Callable[[Path], None]
FILE_CALLS = {"open", "os.rename", "os.remove", "os.mkdir", "os.truncate", "shutil.copyfile"}


class Death:
    """Comes at a step of its own choosing, counted from `begin`."""

    def __init__(self) -> None:
        self.left: int | None = None
        self.at = 0
        self.folder = ""

    def step(self, *_: object) -> None:
        """One more step; the last one is never finished."""
        if self.left is not None:
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def begin(self) -> None:
        """From here on a story is in danger: what comes before it is the setting."""
        self.left = self.at
        event.listen(Engine, "before_cursor_execute", self.step)
        event.listen(Engine, "commit", self.step)
        sys.addaudithook(self._file_call)

    def _file_call(self, name: str, arguments: tuple[object, ...]) -> None:
        if name in FILE_CALLS and str(arguments[0]).startswith(self.folder):
            self.step()


DEATH = Death()
STRIDES = pytest.mark.parametrize("stride", [7, pytest.param(1, marks=pytest.mark.deep)])
"""One step in seven is killed every day, every step before an issue is resolved."""


class DyingDisk(Disk):
    """A real disk; death may come between any two things it does."""

    def write(self, handle: int, data: bytes) -> None:
        """See Disk."""
        super().write(handle, data[: len(data) // 2])
        DEATH.step()
        super().write(handle, data[len(data) // 2 :])
        DEATH.step()

    def sync(self, handle: int) -> None:
        """See Disk."""
        super().sync(handle)
        DEATH.step()


def tick(folder: Path, what: str) -> None:
    """Show something as done: from now on it must never be lost."""
    DEATH.step()
    with folder.with_suffix(".ticks").open("a") as ticks:
        ticks.write(what + "\n")
    DEATH.step()


def ticks(folder: Path) -> list[str]:
    """What was shown as done before the kill."""
    return folder.with_suffix(".ticks").read_text().splitlines()


def nothing(folder: Path) -> None:
    """A story that begins with nothing."""


def every_kill(story: Story, check: Story, setting: Story = nothing, stride: int = 1) -> int:
    """Kill the story at each of its steps, or at one in `stride`, each time in a fresh copy of the setting, and check
    after each.

    Returns the last step at which it was killed. A kill leaves what the system was told to write, so memory will do for
    a disk.
    """
    if not hasattr(os, "fork"):
        pytest.skip("this system has no fork: a kill at every step would take hours")
    names = [f"{work.__module__}:{work.__name__}" for work in (setting, story, check)]
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="skranke-kills-", dir=memory) as folder:
        call = [sys.executable, "-m", "tests.desk.journal.dying", *names, folder, f"{stride}"]
        answer = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return int(answer.stdout)


def _found(name: str) -> Story:
    module, _, function = name.partition(":")
    return getattr(importlib.import_module(module), function)


def _a_place(folder: Path, like: Path | None) -> Path:
    """A folder and its ticks, empty or as they are at another one."""
    if like is None:
        folder.mkdir()
        folder.with_suffix(".ticks").touch()
    else:
        shutil.copytree(like, folder)
        shutil.copyfile(like.with_suffix(".ticks"), folder.with_suffix(".ticks"))
    return folder


def _in_a_process(work: Story, folder: Path) -> int:
    """Whatever ends it: 0, 1 after a traceback, or minus the signal."""
    child = os.fork()
    if child == 0:
        try:
            work(folder)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main() -> int:
    """Print the last step that was killed; 1 when a story fails by itself or a check fails."""
    setting, story, check = map(_found, sys.argv[1:4])
    folder = Path(sys.argv[4])
    _in_a_process(setting, _a_place(folder / "setting", None))
    death = importlib.import_module("tests.desk.journal.dying").DEATH
    for at in itertools.count(1, int(sys.argv[5])):
        place = _a_place(folder / f"{at}", folder / "setting")
        death.at, death.folder = at, str(place)
        ended = _in_a_process(story, place)
        if ended not in (0, -signal.SIGKILL) or _in_a_process(check, place) != 0:
            print(f"after a kill at step {at}, with {ticks(place)} shown as done", file=sys.stderr)
            return 1
        if ended == 0:
            print(at - int(sys.argv[5]))
            return 0
        shutil.rmtree(place)


if __name__ == "__main__":
    sys.exit(main())
