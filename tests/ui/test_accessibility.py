"""A walk through every screen: what can be used or read has a role and a name, and nothing of it is cut or covered."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QWidget

from desk.app import open_desk
from desk.counter import shift as shifts
from desk.demo.open import open_demo
from desk.demo.server import ExampleServer
from desk.settings import Preferences, settings_in
from tests.ui.layout import cut, over_each_other
from ui.tour import COUNTRIES, acts
from ui.tour.scenes import ON_A_FULL_DESK, ON_A_NEW_DESK, Scene
from ui.tour.stage import Stage, StoodClock

ROLE = QAccessible.Role
USED = {
    ROLE.Button, ROLE.RadioButton, ROLE.CheckBox, ROLE.EditableText, ROLE.ListItem, ROLE.List, ROLE.ComboBox,
    ROLE.Link, ROLE.Slider, ROLE.SpinBox, ROLE.MenuItem, ROLE.PageTab, ROLE.Cell, ROLE.TreeItem,
}  # fmt: skip
"""Roles of what a person uses."""
READ = {ROLE.StaticText, ROLE.Heading, ROLE.AlertMessage, ROLE.Graphic, ROLE.StatusBar}
"""Roles of what a person reads."""
SAYS_NOTHING = {ROLE.NoRole, ROLE.Client, ROLE.Pane, ROLE.Grouping, ROLE.Window, ROLE.Border, ROLE.LayeredPane}
LANGUAGES = ("nb", "nl")


def walk(seen: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """Everything that is on screen, from the outside in."""
    if seen is None or not seen.isValid() or seen.state().invisible:
        return
    yield seen
    for number in range(seen.childCount()):
        yield from walk(seen.child(number))


def name(seen: QAccessibleInterface) -> str:
    return seen.text(QAccessible.Text.Name).strip()


def described(seen: QAccessibleInterface) -> str:
    widget = seen.object()
    return f"{seen.role().name} {type(widget).__name__} {seen.text(QAccessible.Text.Value)!r} {seen.rect().getRect()}"


def nameless(window: QWidget) -> list[str]:
    """What can be used and has no name; what the Tab key reaches and has no name."""
    found = []
    for seen in walk(QAccessible.queryAccessibleInterface(window)):
        widget = seen.object()
        reached = isinstance(widget, QWidget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (seen.role() in USED or reached) and seen.role() != ROLE.ScrollBar and not name(seen):
            found.append(described(seen))
    return found


def roleless(window: QWidget) -> list[str]:
    """What the Tab key reaches without saying what it is, unless what it holds says so."""
    found = []
    for seen in walk(QAccessible.queryAccessibleInterface(window)):
        widget = seen.object()
        reached = isinstance(widget, QWidget) and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if reached and seen.role() in SAYS_NOTHING and seen.childCount() == 0:
            found.append(described(seen))
    return found


def silent(window: QWidget) -> list[str]:
    """Texts that are shown and cannot be read out. A label that is empty just now shows nothing."""
    read = [s for s in walk(QAccessible.queryAccessibleInterface(window)) if s.role() in READ and not name(s)]
    return [described(s) for s in read if not (isinstance(s.object(), QLabel) and not s.object().text())]


@contextmanager
def stage_on(language: str, folder: Path, *, full: bool, text_size: int = 100) -> Iterator[Stage]:
    clock = StoodClock()
    preferences = Preferences(language=language, country=COUNTRIES[language], theme="light", text_size=text_size)
    if full:
        servers: list[ExampleServer] = []
        with (
            open_demo(clock.clock, preferences, folder / "demo", meet=servers.append) as desk,
            Stage(desk, clock, servers[0].end) as stage,
        ):
            yield stage
        return
    settings = settings_in(folder, keys="memory", language=language, theme="light")
    with Stage(open_desk(settings, clock.clock), clock) as stage:
        yield stage


def complaints(stage: Stage, scenes: tuple[Scene, ...]) -> list[str]:
    found = []
    for scene in scenes:
        scene.show(stage)
        stage.settle()
        for fault in (nameless, roleless, silent, cut, over_each_other):
            found += [f"{scene.name}: {fault.__name__}: {what}" for what in fault(stage.window)]
        scene.after(stage)
    return found


@pytest.mark.usefixtures("qt")
@pytest.mark.parametrize("language", LANGUAGES)
def test_on_a_new_desk_everything_has_a_name_and_a_role(language: str, tmp_path: Path) -> None:
    with stage_on(language, tmp_path, full=False) as stage:
        assert complaints(stage, ON_A_NEW_DESK) == []


@pytest.mark.usefixtures("qt")
@pytest.mark.parametrize(
    "language", [LANGUAGES[0], *(pytest.param(each, marks=pytest.mark.deep) for each in LANGUAGES[1:])]
)
def test_on_every_screen_everything_has_a_name_and_a_role(language: str, tmp_path: Path) -> None:
    with stage_on(language, tmp_path, full=True) as stage:
        assert complaints(stage, ON_A_FULL_DESK) == []


@pytest.mark.deep
@pytest.mark.usefixtures("qt")
@pytest.mark.parametrize("size", [(1366, 768), (960, 768)])
@pytest.mark.parametrize("language", LANGUAGES)
def test_in_large_text_nothing_is_cut_on_any_screen(language: str, size: tuple[int, int], tmp_path: Path) -> None:
    with stage_on(language, tmp_path, full=True, text_size=200) as stage:
        stage.window.resize(*size)
        stage.settle()
        assert complaints(stage, ON_A_FULL_DESK) == []


@pytest.mark.usefixtures("qt")
def test_the_walk_meets_what_is_on_screen(tmp_path: Path) -> None:
    with stage_on("en", tmp_path, full=False) as stage:
        acts.type_place(stage)
        acts.answer_first(stage)
        shifts.take_over(stage.desk.counter)
        met = {name(seen) for seen in walk(QAccessible.queryAccessibleInterface(stage.window)) if seen.role() in USED}
        assert {"1 Loan and return", "What do they ask?", "Counter"} <= met
        stage.screen("shift")
        met = {name(seen) for seen in walk(QAccessible.queryAccessibleInterface(stage.window))}
        assert {"Take over", "Close the shift", "Library", "The last shifts"} <= met
        assert any(each.startswith("Today, since ") for each in met)
