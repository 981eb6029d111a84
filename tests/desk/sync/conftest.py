"""A counter and the real server it is paired with."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from desk.journal.database import Journal
from desk.keys import MemoryKeys
from desk.sync.client import Client
from tests.builders import FakeClock
from tests.desk.sync.scene import Scene
from tests.desk.sync.servers import Central, a_central, paired


@pytest.fixture
def central(tmp_path: Path, time: FakeClock) -> Iterator[Central]:
    with a_central(tmp_path / "central", time) as found:
        yield found


@pytest.fixture
def client(journal: Journal, keys: MemoryKeys, central: Central) -> Client:
    made = paired(journal, keys, central)
    made.random = Random(1)
    return made


@pytest.fixture
def scene(journal: Journal, central: Central, time: FakeClock, client: Client) -> Scene:
    return Scene(journal, central, time, client)
