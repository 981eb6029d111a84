"""Before Qt is asked for a window: a sentence instead of a crash."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desk.errors import NoDisplay, NoWindows
from ui import ready
from ui.ready import APT_LINE, displays, obstacle

ROOT = Path(__file__).parent.parent.parent
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may lack a display")


def test_drawing_into_memory_needs_no_display() -> None:
    assert obstacle({"QT_QPA_PLATFORM": "offscreen"}) is None


def test_windows_and_macos_have_a_display() -> None:
    assert obstacle({}, "win32") is None
    assert obstacle({}, "darwin") is None


@linux
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":4711"},
        {"WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": "/nowhere"},
        {"DISPLAY": ":4711", "QT_QPA_PLATFORM": "wayland"},
    ],
)
def test_no_display_or_a_dead_one_is_one_sentence_with_the_line_that_helps(environment: dict[str, str]) -> None:
    problem = obstacle(environment, "linux")
    assert isinstance(problem, NoDisplay)
    assert APT_LINE in str(problem)


def test_a_forced_platform_leaves_only_that_display() -> None:
    both = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert displays(both) == ("wayland", "xcb")
    assert displays({**both, "QT_QPA_PLATFORM": "xcb"}) == ("xcb",)


def test_a_library_that_does_not_load_is_one_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    (broken / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file')", encoding="utf-8"
    )
    asked = "from ui.ready import obstacle; print(repr(obstacle({})))"
    answer = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.startswith(NoWindows.__name__)
    assert "libEGL.so.1" in answer.stdout
    assert APT_LINE in answer.stdout


@linux
def test_the_command_ends_with_the_sentence_and_no_crash(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    answer = subprocess.run(
        [sys.executable, "-m", "ui"],
        cwd=ROOT,
        env={**environment, "SKRANKE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (answer.returncode, answer.stdout) == (1, "")
    assert "finds no display" in answer.stderr
    assert "Traceback" not in answer.stderr
    assert list(tmp_path.iterdir()) == []


@linux
def test_the_plugin_that_ships_with_qt_loads() -> None:
    assert ready._not_loading("xcb") is None
