"""A virtual screen with a Norwegian keyboard, and the program on it. Everything is started and ended here."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
TOOLS = ("Xvfb", "xdotool", "setxkbmap")
State = dict[str, object]
ROOM = 30
"""Seconds."""


class Screen:
    """A virtual display with the layout `no`."""

    def __init__(self) -> None:
        # -noreset: else the layout is forgotten when its last client leaves.
        command = ["Xvfb", "-noreset", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.display = f":{self._server.stdout.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self.run("setxkbmap", "no")

    def run(self, *command: str) -> str:
        """Run a tool on this display; returns what it says."""
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True).stdout

    def close(self) -> None:
        """End the server."""
        self._server.terminate()
        self._server.wait()
        self._server.stdout.close()


class Program:
    """The counter on the virtual screen: one start of it has a window for each test. Keys are pressed by key code, as
    hands do; 10 to 19 are 1 to 0."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        command = [sys.executable, "-m", "tests.ui.xvfb.program"]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        self._process = subprocess.Popen(command, cwd=ROOT, env=screen.environment, **pipes)

    def open(self, folder: Path) -> None:
        """Begin anew: a new window on a new journal in a folder."""
        window = self.ask(f"open {folder}")["window"]
        self._screen.run("xdotool", "windowfocus", "--sync", str(window))
        self.until(lambda state: state["active"])

    def state(self) -> State:
        """What the program has and shows now."""
        return self.ask("state")

    def until(self, holds: Callable[[State], bool]) -> State:
        """Ask until it holds; fails when it does not for `ROOM`."""
        end = time.monotonic() + ROOM
        while not holds(state := self.state()):
            assert time.monotonic() < end, state
        return state

    def have(self, hotkey: str) -> State:
        """Choose the key that brings the program up."""
        return self.ask(f"hotkey {hotkey}")

    def ask(self, line: str) -> State:
        """Tell the program a line, and read what it has and shows then."""
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def press(self, *keys: str) -> None:
        """Press keys one after the other, a calm 120 ms apart."""
        self._screen.run("xdotool", "key", "--delay", "120", *keys)

    def tool(self, *command: str) -> None:
        """Any other thing xdotool can do."""
        self._screen.run("xdotool", *command)

    def close(self) -> None:
        """End the program."""
        self._process.communicate("quit\n")


@pytest.fixture(scope="session")
def screen() -> Iterator[Screen]:
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"real key events need {', '.join(missing)}")
    opened = Screen()
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def started(screen: Screen) -> Iterator[Program]:
    program = Program(screen)
    yield program
    program.close()


@pytest.fixture
def program(started: Program, tmp_path: Path) -> Program:
    """With a window and a journal of its own."""
    started.open(tmp_path)
    return started
