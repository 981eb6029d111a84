"""How long the program takes from its start to the first key that is logged, beside an empty window.

Both are fresh processes with a warm cache, one after the other, and both are timed from outside: from the moment the
process is asked for to the line it prints. Ours ends with a visit that is committed, and its key waits at the
scanner guard like any other.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.bench.measure import Measured
from tests.bench.place import a_long_past, size_of

ROOT = Path(__file__).parents[2]
ROUNDS = 10
EMPTY = """
import sqlalchemy
from PySide6.QtWidgets import QApplication, QMainWindow

qt = QApplication([])
window = QMainWindow()
window.show()
qt.processEvents()
print("shown", flush=True)
"""


def run() -> Iterator[Measured]:
    """The ratio of the medians, with 10,000 and with 100,000 visits in the journal."""
    for visits in (10_000, 100_000):
        folder = Path(tempfile.mkdtemp(prefix="skranke-bench-"))
        try:
            settings = a_long_past(folder, visits)
            spool = size_of(settings.spool)
            ours, empty = _in_turn(with_first_key(folder))
        finally:
            shutil.rmtree(folder)
        yield Measured(
            f"start to first key logged, {visits:,} visits", median(ours) / median(empty), "x", 2.5,
            f"median {median(ours):.2f} s against {median(empty):.2f} s of an empty window; spool {spool}",
        )  # fmt: skip


def _in_turn(command: list[str]) -> tuple[list[float], list[float]]:
    """Seconds of ours and of the empty window, after one of each that warms the cache."""
    ours, empty = [], []
    for _ in range(ROUNDS + 1):
        empty.append(until_line([sys.executable, "-c", EMPTY]))
        ours.append(until_line(command))
    return ours[1:], empty[1:]


def with_first_key(folder: Path) -> list[str]:
    """The command that starts the program on the journal below a folder, and presses a key."""
    return [sys.executable, "-m", "tests.bench.first_key", str(folder)]


def until_line(command: list[str]) -> float:
    """Seconds until a fresh process prints its first line."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        taken = time.perf_counter() - start
    if not line or process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return taken
