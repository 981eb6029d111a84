"""The example's server: it does what a person would have it do, and ends with whoever started it, in every case."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desk.demo.server import ExampleServer, NoExampleServer, a_server
from desk.model.period import moment
from tests.desk.demo.gone import is_gone

ROOT = Path(__file__).parents[3]
NOON = moment(datetime(2026, 11, 20, 12, 0, tzinfo=ZoneInfo("Europe/Oslo")), "Europe/Oslo")
HOLD_ONE = """
import sys
from pathlib import Path
from desk.app import system_clock
from desk.demo.server import a_server

with a_server(Path(sys.argv[1]), "Elvebyen", system_clock().now()) as server:
    print(server.address, flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ExampleServer]:
    with a_server(tmp_path, "Elvebyen", NOON) as running:
        yield running


def test_what_its_command_refuses_is_told_in_its_own_words(server: ExampleServer) -> None:
    assert not is_gone(server.address)
    with pytest.raises(NoExampleServer, match="No device waits with the code BBBBBBBB"):
        server.run("pair", "approve", "BBBBBBBB")


def test_a_server_that_cannot_start_says_why_as_often_as_it_is_asked(tmp_path: Path) -> None:
    (tmp_path / "central").mkdir()
    (tmp_path / "central" / "central.db").write_bytes(b"no database at all" * 100)
    with a_server(tmp_path, "Elvebyen", NOON) as running:
        for _ in range(2):
            with pytest.raises(NoExampleServer, match="damaged"):
                print(running.address)


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal there")
def test_it_is_gone_when_the_program_that_started_it_is_killed(tmp_path: Path) -> None:
    call = [sys.executable, "-c", HOLD_ONE, str(tmp_path)]
    with subprocess.Popen(call, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        address = holder.stdout.readline().strip()
        assert not is_gone(address)
        os.kill(holder.pid, signal.SIGKILL)
    assert is_gone(address, patience=30)
