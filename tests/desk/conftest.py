"""A journal on a real disk, its keys, and a clock the test moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.journal.database import Journal
from desk.keys import MemoryKeys
from tests.builders import FakeClock, a_journal


@pytest.fixture
def time() -> FakeClock:
    return FakeClock()


@pytest.fixture
def keys() -> MemoryKeys:
    return MemoryKeys()


@pytest.fixture
def journal(tmp_path: Path, keys: MemoryKeys, time: FakeClock) -> Iterator[Journal]:
    with a_journal(tmp_path, keys=keys, clock=time.clock) as opened:
        yield opened
