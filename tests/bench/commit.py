"""A tick's price on disk: one visit written to a journal that holds 100,000, beside what the disk itself asks.

The disk's own price is two appends of 4 KiB, each synced: less than that nothing can cost that is written twice, in
the spool and in the journal. Both are measured in turn, in the same folder.
"""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles

from desk.journal import visit as visits
from tests.bench.measure import Measured
from tests.builders import SITE, a_visit, at, filled_journal, written

VISITS = 100_000
ROUNDS = 1000


def run() -> Iterator[Measured]:
    """The ratio of the medians, and how long the two numbers on screen take to read."""
    folder = Path(tempfile.mkdtemp(prefix="skranke-bench-"))
    journal = filled_journal(folder, VISITS)
    try:
        ours, disk = _in_turn(lambda: written(journal, a_visit(at=at(), origin=journal.origin)), folder / "plain")
        count = [_timed(lambda: visits.count_on_day(journal, SITE, at().day)) for _ in range(ROUNDS)]
        latest = [_timed(lambda: visits.latest(journal, SITE, 12)) for _ in range(ROUNDS)]
    finally:
        journal.close()
        shutil.rmtree(folder)
    yield Measured(
        "a visit committed, to two synced appends of 4 KiB", median(ours) / median(disk), "x", 3,
        f"with {VISITS:,} visits; median {_ms(median(ours))} against {_ms(median(disk))}, p99 {_ms(_p99(ours))}",
    )  # fmt: skip
    yield Measured("today's number read, p99", _p99(count) * 1000, "ms", 5, f"median {_ms(median(count))}")
    yield Measured("the last 12 visits read, p99", _p99(latest) * 1000, "ms", 5, f"median {_ms(median(latest))}")


def _in_turn(commit: Callable[[], object], plain: Path) -> tuple[list[float], list[float]]:
    """Seconds of each commit, and of two synced appends right after it."""
    ours, disk = [], []
    handle = os.open(plain, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    sync = getattr(os, "fdatasync", os.fsync)
    block = os.urandom(4096)

    def twice() -> None:
        for _ in range(2):
            os.write(handle, block)
            sync(handle)

    try:
        for _ in range(ROUNDS):
            ours.append(_timed(commit))
            disk.append(_timed(twice))
    finally:
        os.close(handle)
    return ours, disk


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _p99(values: list[float]) -> float:
    return quantiles(values, n=100)[98]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms"
