"""Who counts, and when: one program at a time, as soon as something is stale."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from desk.central import counts
from desk.central.errors import CountsBusy
from desk.central.refresher import refresh
from desk.central.store import Store, explained
from desk.errors import DeskError

LOCK = "counts.lock"
PAUSE = 0.5
"""Seconds from one look to the next: what was sent is to be seen within two."""
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


def watch(
    store: Store, folder: Path, wanted: Callable[[], bool], say: Callable[[DeskError], None], pause: float = PAUSE
) -> None:
    """Count whatever becomes stale, while `wanted`. What goes wrong is said once, and tried again after a rest.

    Files that somebody removed are missed, and made again. Raises CountsBusy.
    """
    with alone(folder):
        files: set[tuple[str, str]] | None = None
        said, rested = "", 0.0
        while wanted():
            if time.monotonic() >= rested:
                try:
                    files, said = _look(store, folder, files, wanted), ""
                except DeskError as error:
                    if said != str(error):
                        say(error)
                    files, said, rested = None, str(error), time.monotonic() + REST
            time.sleep(pause)


def _look(
    store: Store, folder: Path, files: set[tuple[str, str]] | None, wanted: Callable[[], bool]
) -> set[tuple[str, str]]:
    """Count what is to be counted; returns what has files now. `files` had some before, None is not known."""
    there = counts.there(folder)
    whole = files is None or not files <= there
    return counts.there(folder) if refresh(store, folder, whole=whole, wanted=wanted) else there
