"""Whether memory grows with a long time at the counter: the real window, 5,000 visits by keys, day after day.

A process of its own, which runs for some minutes, so that nothing measured before it is counted. What it takes is read
where Linux tells it; its clock goes two and a half minutes with each visit, so that nine days pass and their midnights.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.measure import Measured

ROOT = Path(__file__).parents[2]
EARLY, LATE = 500, 5_000
LIMIT = 1.1


def run() -> Iterator[Measured]:
    """The resident memory after 5,000 visits, to that after 500."""
    with tempfile.TemporaryDirectory(prefix="skranke-bench-") as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, "-m", "tests.bench.many_visits", folder, str(EARLY), str(LATE)]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    early, late = map(int, done.stdout.split())
    detail = f"{early / 1e6:.1f} MB and {late / 1e6:.1f} MB: {(late - early) / (LATE - EARLY):,.0f} bytes a visit"
    yield Measured(f"memory after {LATE:,} visits, to that after {EARLY}", late / early, "x", LIMIT, detail)
