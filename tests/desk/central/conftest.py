"""A fresh server for each test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.central.making import Central, a_central


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Central]:
    """A server started for the first time."""
    with a_central(tmp_path) as server:
        yield server
