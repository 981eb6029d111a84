"""Whether Qt can open a window here. Without a display or a library Qt ends the process; this asks first.

Standard library only: it runs before anything of Qt is known to load.
"""

import ctypes
import importlib
import importlib.util
import sys
from collections.abc import Mapping
from pathlib import Path

from desk.errors import DeskError, NoDisplay, NoWindows

PACKAGES = (
    "libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 "
    "libxcb-shape0 libxkbcommon-x11-0 xauth xdotool xvfb"
)
"""What a Linux without a desktop lacks: Qt's libraries that no other of these brings along, and a virtual display."""

APT_LINE = f"sudo apt-get install -y --no-install-recommends {PACKAGES}"
"""The line for Debian and Ubuntu; the README has the same one."""

_PLUGINS = {"xcb": "libqxcb.so", "wayland": "libqwayland.so"}


def obstacle(environment: Mapping[str, str], platform: str = sys.platform) -> DeskError | None:
    """What stands in the way of a window, or None. On Windows and macOS nothing is known to."""
    try:
        importlib.import_module("PySide6.QtWidgets")
        importlib.import_module("PySide6.QtSvg")
    except ImportError as problem:
        return NoWindows(reason=problem, line=APT_LINE)
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM", "xcb") not in _PLUGINS:
        return None
    there = [name for name in displays(environment) if answers(name, environment)]
    if not there:
        return NoDisplay(line=APT_LINE)
    problems = [_not_loading(name) for name in there]
    return None if None in problems else NoWindows(reason=problems[0], line=APT_LINE)


def displays(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The kinds of display the environment speaks of: wayland, xcb. A forced platform leaves only that one."""
    spoken = {"wayland": environment.get("WAYLAND_DISPLAY"), "xcb": environment.get("DISPLAY")}
    forced = environment.get("QT_QPA_PLATFORM")
    return tuple(name for name, value in spoken.items() if value and forced in (None, name))


def answers(name: str, environment: Mapping[str, str]) -> bool:
    """Whether somebody answers at the display that the environment speaks of."""
    return _wayland_answers(environment) if name == "wayland" else _x_answers(environment["DISPLAY"])


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    return Path(environment.get("XDG_RUNTIME_DIR", "/"), environment["WAYLAND_DISPLAY"]).is_socket()


def _x_answers(display: str) -> bool:
    """Asks through the same library Qt will use. Where that is missing the plugin says so better."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken


def _not_loading(name: str) -> OSError | None:
    found = importlib.util.find_spec("PySide6")
    folder = Path(found.origin).parent if found and found.origin else Path()
    plugin = folder / "Qt" / "plugins" / "platforms" / _PLUGINS[name]
    try:
        ctypes.CDLL(str(plugin))
    except OSError as problem:
        return problem
    return None
