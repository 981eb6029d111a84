"""A server of the example's own: a process on a free port of this computer that ends with this program."""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desk.errors import DeskError, mark, refusal
from desk.model.period import Moment
from desk.settings import environment_in

PATIENCE = 10
"""Seconds a server is given to end by itself."""

_ADDRESS = re.compile(r"http://[\w.:\[\]]+:\d+")
_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class NoExampleServer(DeskError):
    message = mark(
        "The server of the example did not do its part ({reason}), so only what this counter logged is here; "
        "close Skranke and start the demo again to see the other sites."
    )


@contextmanager
def a_server(folder: Path, name: str, now: Moment) -> Iterator["ExampleServer"]:
    """A server that keeps everything in `folder`, for a municipality of this name, by a clock that starts at `now`.

    It starts at once and listens a moment later; whoever asks for its address waits for that. However this ends, it
    ends too: also when this program is killed.
    """
    server = ExampleServer(folder, name, round(now.utc.timestamp() - time.time()))
    try:
        yield server
    finally:
        server.end()


class ExampleServer:
    """The running process. Its commands are run as a person would run them, one after the other."""

    def __init__(self, folder: Path, name: str, ahead: int) -> None:
        self._environment = environment_in(folder)
        self._ahead = ("--clock-ahead", str(ahead))
        self._errors = folder / "errors.txt"
        self._address: str | None = None
        self._process: subprocess.Popen[str] | None = None
        self._begun: list[subprocess.Popen[str]] = []
        self._trouble: NoExampleServer | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._process = self._start(name)
        except OSError as problem:
            self._trouble = NoExampleServer(reason=refusal(problem))

    @property
    def address(self) -> str:
        """Where it listens; waits until it does. Raises NoExampleServer."""
        if self._trouble is not None:
            raise self._trouble
        if self._address is None:
            assert self._process is not None and self._process.stdout is not None
            found = _ADDRESS.search(self._process.stdout.readline())
            if found is None:
                self._trouble = _failed(self._errors.read_text(encoding="utf-8"))
                raise self._trouble
            self._address = found[0]
        return self._address

    def run(self, *words: str) -> None:
        """Run a command of `skranke-central` on its data. Raises NoExampleServer."""
        self.begin(*words)()

    def begin(self, *words: str) -> Callable[[], None]:
        """Begin a command; what comes back waits until it is done. Both raise NoExampleServer."""
        try:
            began = subprocess.Popen(
                self._call(*words), env=self._environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True, encoding="utf-8", creationflags=_HIDDEN,
            )  # fmt: skip
        except OSError as problem:
            raise NoExampleServer(reason=refusal(problem)) from problem
        self._begun.append(began)

        def wait() -> None:
            said, _ = began.communicate()
            self._begun.remove(began)
            if began.returncode:
                raise _failed(said)

        return wait

    def end(self) -> None:
        """Let it end by itself, as it would if this program were gone; one that does not is ended."""
        for begun in self._begun:
            begun.kill()
            begun.communicate()
        if self._process is None:
            return
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _start(self, name: str) -> "subprocess.Popen[str]":
        call = self._call("serve", "--port", "0", "--until-closed", "--name", name)
        with self._errors.open("wb") as errors:
            return subprocess.Popen(
                call, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
                encoding="utf-8", creationflags=_HIDDEN,
            )  # fmt: skip

    def _call(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "desk.central", *words, *self._ahead]


def _failed(said: str) -> NoExampleServer:
    """The error, with the last thing the server said as its reason."""
    lines = said.strip().splitlines()
    return NoExampleServer(reason=lines[-1].rstrip(".") if lines else "skranke-central")
