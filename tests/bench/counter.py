"""How long a person waits for the tick, and how long the screen needs after the disk is done.

The real window without a display, a journal of 100,000 visits, the real clock and guard. A key is sent to the search
as the window system would; the tick counts when the frame that shows it is painted.

A tick waits for the disk twice, and a disk that several machines share may answer late now and then. So each round
also syncs two plain appends, at the same pace on the same disk: by how much they are late at the 99th percentile
is allowed on top, and said.
"""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from desk.app import OpenDesk, open_desk
from desk.model.period import Clock
from tests.bench.measure import Measured
from tests.bench.place import a_long_past
from tests.builders import FakeClock

VISITS = 100_000
ROUNDS = 400
PAUSE = 0.05
"""Seconds between a tick and the next key."""
TICK = 60
"""Milliseconds from a key to its tick on a disk that answers at once, the guard's wait included."""


def run() -> Iterator[Measured]:
    """The 99th percentile of both, and of a letter that searches."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(tempfile.mkdtemp(prefix="skranke-bench-"))
    try:
        settings = a_long_past(folder, VISITS)
        desk = open_desk(settings, Clock(FakeClock().clock.now, time.monotonic))
        waits, commits, frames, letters, disk = _measured(desk, folder / "plain")
    finally:
        shutil.rmtree(folder)
    wait, late = settings.preferences.scanner_gap, _p99(disk) - median(disk)
    yield Measured(
        "key to tick on screen, guard included, p99", _p99(waits), "ms", TICK + late,
        f"{ROUNDS} digits with {VISITS:,} visits; median {median(waits):.1f} ms, of which the guard waits {wait} ms\n"
        f"{TICK} ms, and {late:.1f} ms by which two synced appends of 4 KiB alone are late here at p99\n"
        f"the guard's wait and the commit alone: median {median(commits):.1f} ms, p99 {_p99(commits):.1f} ms",
    )  # fmt: skip
    yield Measured("commit to frame painted, p99", _p99(frames), "ms", 16, f"median {median(frames):.1f} ms")
    yield Measured("letter to hits painted, p99", _p99(letters), "ms", 50, f"median {median(letters):.1f} ms")


def _measured(desk: OpenDesk, plain: Path) -> tuple[list[float], ...]:
    from tests.bench.stage import Stage

    committed: list[float] = []
    leave = desk.announcer.listen(lambda _changes: committed.append(time.perf_counter()))
    stage = Stage(desk)
    try:
        for _ in range(20):
            stage.digit("1")
            stage.pause(PAUSE)
        waits, commits, frames, disk = [], [], [], []
        for at in range(ROUNDS):
            start = time.perf_counter()
            painted = stage.digit("1234567890"[at % 10])
            waits.append((painted - start) * 1000)
            commits.append((committed[-1] - start) * 1000)
            frames.append((painted - committed[-1]) * 1000)
            stage.pause(PAUSE)
            disk.append((synced_append(plain) + synced_append(plain)) * 1000)
            stage.pause(PAUSE)
        letters = [stage.letter(letter) * 1000 for _ in range(20) for letter in "bankid"]
    finally:
        stage.close()
        leave()
        desk.close()
    return waits, commits, frames, letters, disk


def synced_append(plain: Path) -> float:
    """The seconds that one append of 4 KiB takes until it is on the disk."""
    handle = os.open(plain, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    block = os.urandom(4096)
    start = time.perf_counter()
    os.write(handle, block)
    getattr(os, "fdatasync", os.fsync)(handle)
    taken = time.perf_counter() - start
    os.close(handle)
    return taken


def _p99(values: list[float]) -> float:
    return quantiles(values, n=100)[98]
