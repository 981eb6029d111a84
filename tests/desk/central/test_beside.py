"""The refresher beside a server: there while the server is, started again when it dies, gone with the server."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from desk.central.beside import LONGEST_PAUSE, Beside, ended
from desk.central.watching import LOCK, alone

WAITS = (sys.executable, "-c", "import sys; sys.stdin.read()")
DIES = (sys.executable, "-c", "")


class Time:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def until_dead(beside: Beside) -> None:
    assert beside._child is not None
    beside._child.wait(20)


def test_a_child_that_dies_is_started_again_after_longer_and_longer_pauses(tmp_path: Path) -> None:
    said, time = list[int](), Time()
    beside = Beside(tmp_path, said.append, time, DIES)
    for _ in range(9):
        beside.look()
        until_dead(beside)
        beside.look()
        time.seconds += said[-1] - 0.5
        beside.look()
        assert beside._child is None
        time.seconds += 0.5
    assert said == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    beside.look()
    until_dead(beside)
    time.seconds += LONGEST_PAUSE + 1  # it has lived long, as far as the clock says
    beside.look()
    assert said[-1] == 1


def test_a_child_that_lives_is_left_alone_and_ended_at_the_end(tmp_path: Path) -> None:
    said = list[int]()
    beside = Beside(tmp_path, said.append, command=WAITS)
    beside.look()
    child = beside._child
    beside.look()
    assert child is not None
    assert beside._child is child
    beside.stop()
    assert child.poll() is not None
    assert said == []


@pytest.mark.parametrize(("seconds", "said"), [(1, "again in 1 second;"), (2, "again in 2 seconds;")])
def test_one_second_is_said_as_one(seconds: int, said: str) -> None:
    assert said in ended("en", seconds)


@contextmanager
def a_server(folder: Path) -> Iterator[subprocess.Popen[str]]:
    call = [sys.executable, "-m", "desk.central", "serve", "--port", "0", "--name", "Elvebyen", "--data", str(folder)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        assert server.stdout is not None
        try:
            assert "http" in server.stdout.readline()
            yield server
        finally:
            server.kill()


@pytest.mark.parametrize("how", ["kill", "terminate"])
def test_however_the_server_ends_nobody_counts_any_more(tmp_path: Path, how: str) -> None:
    with a_server(tmp_path) as server:
        while not (tmp_path / LOCK).exists():  # the child is there
            assert server.poll() is None
            with suppress(subprocess.TimeoutExpired):
                server.wait(0.05)
        getattr(server, how)()
        # The child shares the server's output: it ends when both have.
        assert server.stdout is not None
        assert server.stdout.read() == ""
    with alone(tmp_path):
        pass
