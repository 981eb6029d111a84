"""What a thousand guides cost: a start with them beside one with those that ship with us, and the key that opens one.

They lie in the journal as those of a municipality's server do, each as long as one of ours.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from desk.app import open_desk
from desk.catalogue.load import starter
from desk.journal import shelf
from desk.journal.opening import open_journal
from desk.keys import open_keys
from desk.model.period import Clock
from desk.settings import Settings
from desk.text import LANGUAGES, RESOURCES
from tests.bench.measure import Measured
from tests.bench.place import a_long_past
from tests.bench.start import ROOT, until_line, with_first_key
from tests.builders import FakeClock

GUIDES = 1_000
VISITS = 1_000
ROUNDS = 12
OPENED = 60
SOON = 50
"""Milliseconds from the key to the first step, on a disk that answers at once."""


def run() -> Iterator[Measured]:
    """The ratio of the medians of two starts, one after the other; and the slowest of many guides opened."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(tempfile.mkdtemp(prefix="skranke-bench-"))
    try:
        few, many = a_long_past(folder / "few", VISITS), a_long_past(folder / "many", VISITS)
        publish(many)
        plain, filled = _in_turn(few, many)
        yield Measured(
            f"start to first key logged, {GUIDES:,} guides", median(filled) / median(plain), "x", 1.1,
            f"median {median(filled):.3f} s against {median(plain):.3f} s with those that ship with us",
        )  # fmt: skip
        fresh = [_first(many) for _ in range(ROUNDS)]
        labels, opened, disk = _opened(many, folder / "plain")
    finally:
        shutil.rmtree(folder)
    late = _p95(disk) - median(disk)
    yield Measured(
        f"key to first step of the first guide, {GUIDES:,} guides", median(first for first, _ in fresh), "ms", SOON,
        f"median of {len(fresh)} fresh starts, rested; the guide after it {median(after for _, after in fresh):.1f} ms",
    )  # fmt: skip
    yield Measured(
        f"key to first step of a guide painted, {GUIDES:,} guides, p95", _p95(opened), "ms", SOON + late,
        f"{len(opened)} guides, each begins a visit; median {median(opened):.1f} ms\n"
        f"{SOON} ms, and {late:.1f} ms by which one synced append of 4 KiB alone is late here at p95\n"
        f"what they are about is read in {labels:.0f} ms, beside the screen",
    )  # fmt: skip


def _p95(times: list[float]) -> float:
    return sorted(times)[len(times) * 95 // 100]


def publish(settings: Settings) -> None:
    """A thousand guides for the categories of the starter, each found by what people say in six languages."""
    known = json.loads((RESOURCES / "guides" / "e-id-no.json").read_bytes())
    categories = [category.id for category in starter().categories]
    journal = open_journal(
        settings.journal, settings.spool, open_keys(settings.keys, settings.config.parent), FakeClock().clock
    )
    try:
        with journal.writing() as writer:
            for number in range(GUIDES):
                said = {each: [f"{known['title'][each]} {number} {at}" for at in range(3)] for each in LANGUAGES}
                head = {"id": f"guide-{number}", "category": categories[number % len(categories)], "asked": said}
                shelf.keep(writer, json.dumps({**known, **head}, ensure_ascii=False).encode(), {})
    finally:
        journal.close()


def _in_turn(few: Settings, many: Settings) -> tuple[list[float], list[float]]:
    """Seconds of each, after one of each that warms the cache."""
    taken: tuple[list[float], list[float]] = [], []
    for _ in range(ROUNDS + 1):
        for settings, times in zip((few, many), taken, strict=True):
            times.append(until_line(with_first_key(settings.config.parent)))
    return taken[0][1:], taken[1][1:]


def _first(settings: Settings) -> tuple[float, float]:
    """Milliseconds to the first guide of a fresh process, and to the one after it."""
    command = [sys.executable, "-m", "tests.bench.first_guide", str(settings.config.parent)]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    first, after = map(float, answer.stdout.split())
    return first, after


def _opened(settings: Settings, plain: Path) -> tuple[float, list[float], list[float]]:
    """Milliseconds to know what they are about, to open each of some, and of one plain append synced beside each."""
    from tests.bench.stage import Stage

    desk = open_desk(settings, Clock(FakeClock().clock.now, time.monotonic))
    begun = time.perf_counter()
    desk.guides.prepare()
    labels = (time.perf_counter() - begun) * 1000
    desk.guides.renew()
    stage = Stage(desk)
    try:
        stage.pause(2)
        both = [(stage.guide("4") * 1000, _append(plain)) for _ in range(OPENED)]
    finally:
        stage.close()
        desk.close()
    return labels, [opened for opened, _ in both], [disk for _, disk in both]


def _append(file: Path) -> float:
    begun = time.perf_counter()
    with file.open("ab") as plain:
        plain.write(b"x" * 4096)
        plain.flush()
        os.fdatasync(plain.fileno())
    return (time.perf_counter() - begun) * 1000
