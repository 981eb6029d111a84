"""Who counts, and when: one program at a time, as soon as something is stale."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from desk.central import counts
from desk.central.errors import CountsBusy
from desk.central.refresher import refresh, touched
from desk.central.store import Store, explained
from desk.errors import DeskError

LOCK = "counts.lock"
PAUSE = 0.5
"""Seconds from one look to the next: what was sent is to be seen within two."""
ARRIVING = 1.0
"""Seconds for which more may come before what is there is counted: a delivery in full swing is left the machine."""
REST = 5.0
"""Seconds after something went wrong."""


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """While the block runs, no other program counts in this folder. Raises CountsBusy, FolderUnwritable."""
    lock = FileLock(folder / LOCK, timeout=0)
    with explained(folder):
        try:
            lock.acquire()
        except Timeout as problem:
            raise CountsBusy(folder=folder) from problem
    try:
        counts.sweep(folder)
        yield
    finally:
        lock.release()


def count_all(store: Store, folder: Path) -> None:
    """Count until nothing is stale or missing. Raises CountsBusy, CountsFailed and what the store raises."""
    with alone(folder):
        refresh(store, folder, whole=True)
        while refresh(store, folder):
            pass


def watch(store: Store, folder: Path, wanted: Callable[[], bool], say: Callable[[DeskError], None]) -> None:
    """Count whatever becomes stale, while `wanted`; see Watch. Raises CountsBusy, FolderUnwritable."""
    with alone(folder):
        kept = Watch(store, folder, wanted, say)
        while wanted():
            kept.look(time.monotonic())
            time.sleep(PAUSE)


class Watch:
    """Looks again and again, alone. What goes wrong is said once, and tried again after a rest.

    Files that somebody removed are missed, and made again.
    """

    def __init__(
        self, store: Store, folder: Path, wanted: Callable[[], bool], say: Callable[[DeskError], None]
    ) -> None:
        self._store = store
        self._folder = folder
        self._wanted = wanted
        self._say = say
        self._files: set[tuple[str, str]] | None = None  # not known yet
        self._said = ""
        self._rests_until = float("-inf")
        self._touched: int | None = None  # never looked
        self._since: float | None = None

    def look(self, now: float) -> None:
        """Count what is to be counted. `now` is in seconds since anything."""
        if now < self._rests_until:
            return
        try:
            if self._arriving(now):
                return
            self._count()
            self._said, self._touched, self._since = "", 0, None
        except DeskError as error:
            if self._said != str(error):
                self._say(error)
            self._said, self._files, self._rests_until = str(error), None, now + REST

    def _arriving(self, now: float) -> bool:
        """Whether something came since the last look, so that more may be on its way: for a second, not for ever."""
        before, self._touched = self._touched, touched(self._store)
        if before is None or self._touched in (0, before):
            return False
        self._since = now if self._since is None else self._since
        return now < self._since + ARRIVING

    def _count(self) -> None:
        whole = self._files is None or not self._files <= counts.there(self._folder)
        if refresh(self._store, self._folder, whole=whole, wanted=self._wanted) or whole:
            self._files = counts.there(self._folder)
