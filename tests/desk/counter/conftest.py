"""A counter on a real journal, at a place, with a clock the test moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.app import OpenDesk, open_desk
from desk.counter.counter import Counter
from desk.counter.post import work_at
from desk.settings import settings_in
from tests.builders import FakeClock


@pytest.fixture
def desk(tmp_path: Path, time: FakeClock) -> Iterator[OpenDesk]:
    opened = open_desk(settings_in(tmp_path), time.clock)
    work_at(opened.counter, "Elvebyen innbyggertorg")
    yield opened
    opened.close()


@pytest.fixture
def counter(desk: OpenDesk) -> Counter:
    return desk.counter
