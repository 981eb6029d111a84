"""The window on a journal below a folder, rested after its start: the milliseconds to its first guide, and to the next.
For `guides`; each run of it is a fresh process, for only once is a guide the first one."""

import os
import sys
import time
from pathlib import Path

import desk.app  # before Qt, as the command has it

# isort: split
from desk.model.period import Clock
from desk.settings import read_settings
from tests.bench.stage import Stage
from tests.builders import FakeClock

REST = 3.0
"""Seconds after the first picture in which nobody presses a key."""


def start(folder: Path) -> None:
    """Print both times."""
    os.environ.update(SKRANKE_HOME=str(folder), SKRANKE_KEYS="file", LANG="nb_NO.UTF-8")
    opened = desk.app.open_desk(read_settings(), Clock(FakeClock().clock.now, time.monotonic))
    stage = Stage(opened)
    try:
        stage.pause(REST)
        print(stage.guide("4") * 1000, stage.guide("4") * 1000, flush=True)
    finally:
        stage.close()
        opened.close()


if __name__ == "__main__":
    start(Path(sys.argv[1]))
