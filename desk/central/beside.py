"""The refresher beside the server: one child process, started again when it dies, gone when the server is.

The server holds the other end of the child's input, and the system closes it however the server ends.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from desk.central.errors import CountsBusy
from desk.central.holding import input_closed
from desk.central.store import Store
from desk.central.watching import PAUSE, watch
from desk.errors import DeskError
from desk.text import say_count

COMMAND = (sys.executable, "-m", "desk.central", "refresh", "--beside", "--data")
"""What the child runs, before the folder."""
FIRST_PAUSE, LONGEST_PAUSE = 1, 60
"""Seconds until a child that died is started again: each time twice as many, until one has lived long."""


class Beside:
    """The child of a server whose data lies in `folder`; `died` is told in how many seconds there is another."""

    def __init__(
        self,
        folder: Path,
        died: Callable[[int], None],
        now: Callable[[], float] = time.monotonic,
        command: Sequence[str] = COMMAND,
    ) -> None:
        self._call = [*command, str(folder)]
        self._died = died
        self._now = now
        self._child: subprocess.Popen[bytes] | None = None
        self._started = self._next = now()
        self._pause = FIRST_PAUSE

    def look(self) -> None:
        """Start the child if there is none. Takes no time, so that it may be asked for many times a second."""
        if self._child is not None and self._child.poll() is not None:
            self._bury()
        if self._child is None and self._now() >= self._next:
            # In a session of its own: Ctrl+C is for the server, which ends the child.
            self._child = subprocess.Popen(self._call, stdin=subprocess.PIPE, start_new_session=True)
            self._started = self._now()

    def stop(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.terminate()
            self._child.communicate()

    def _bury(self) -> None:
        if self._child is not None:
            self._child.communicate()
            self._child = None
        if self._now() - self._started > LONGEST_PAUSE:
            self._pause = FIRST_PAUSE
        self._next = self._now() + self._pause
        self._died(self._pause)
        self._pause = min(self._pause * 2, LONGEST_PAUSE)


def ended(language: str, seconds: int) -> str:
    """That the child died, and in how many seconds there is another."""
    return say_count(
        language,
        "The counting beside the server ended and starts again in {count} second; the counters go on.",
        "The counting beside the server ended and starts again in {count} seconds; the counters go on.",
        seconds,
    )


def count(store: Store, folder: Path, say: Callable[[DeskError], None]) -> None:
    """Be the child: count until the server ends, once no other program counts here."""
    if hasattr(os, "nice"):
        os.nice(10)  # the counters wait for the server, nobody for this
    ended = input_closed()
    while not ended():
        with suppress(CountsBusy):
            watch(store, folder, lambda: not ended(), say)
        time.sleep(PAUSE)
