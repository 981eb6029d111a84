"""The screens there are, and the guide panel: how each is made, and its icon.

Nothing is imported before it is shown: the first key should not wait for the last screen.
"""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.widgets.screen import Screen

ICONS = {
    "counter": "person-group",
    "guides": "tasklist",
    "shift": "clock",
    "overlap": "overlap",
    "reports": "file-text",
    "devices": "laptop",
    "settings": "cog",
    "directory": "handshake",
    "outside": "hiking-trail-sign",
}

Maker = Callable[[], type[Screen]]


def _counter() -> type[Screen]:
    from ui.counter.screen import CounterScreen

    return CounterScreen


def _guides() -> type[Screen]:
    from ui.guide.screen import GuidesScreen

    return GuidesScreen


def panel() -> type[QWidget]:
    """The guide panel, which is part of the counter's screen."""
    from ui.guide.panel import GuidePanel

    return GuidePanel


def _shift() -> type[Screen]:
    from ui.shift.screen import ShiftScreen

    return ShiftScreen


def _overlap() -> type[Screen]:
    from ui.overlap.screen import OverlapScreen

    return OverlapScreen


def _reports() -> type[Screen]:
    from ui.reports.screen import ReportsScreen

    return ReportsScreen


def _devices() -> type[Screen]:
    from ui.devices.screen import DevicesScreen

    return DevicesScreen


def _settings() -> type[Screen]:
    from ui.settings.screen import SettingsScreen

    return SettingsScreen


def _paper() -> type[Screen]:
    from ui.paper.screen import PaperScreen

    return PaperScreen


def _directory() -> type[Screen]:
    from ui.directory.screen import DirectoryScreen

    return DirectoryScreen


def _outside() -> type[Screen]:
    from ui.outside.screen import OutsideScreen

    return OutsideScreen


def _author() -> type[Screen]:
    from ui.author.screen import AuthorScreen

    return AuthorScreen


def _journey() -> type[Screen]:
    from ui.journey.screen import JourneyScreen

    return JourneyScreen


def _tallies() -> type[Screen]:
    from ui.tallies.screen import TalliesScreen

    return TalliesScreen


def _first() -> type[Screen]:
    from ui.first.screen import FirstScreen

    return FirstScreen


MAKERS: Mapping[str, Maker] = {
    "counter": _counter, "guides": _guides, "shift": _shift, "overlap": _overlap, "reports": _reports,
    "devices": _devices, "settings": _settings, "directory": _directory, "outside": _outside, "first": _first,
    "paper": _paper, "author": _author, "journey": _journey,
    "tallies": _tallies,
}  # fmt: skip
"""Each screen's class, imported when it is asked for."""

PANEL_NEEDS = (
    "desk.guides.run", "desk.counter.guide", "ui.guide.course", "ui.step.view", "ui.guide.panel",
    "desk.guides.checks.texts", "desk.guides.pictures", "desk.guides.document", "desk.guides.load",
    "desk.guides.complaints",
)  # fmt: skip
"""What the first guide needs, in pieces of a few milliseconds each, so that it can be loaded between two keys."""
