"""A picture is chosen where a guide is written, published through a real server, and shown at another counter.

The photograph is a real file with the place in it where it was taken; it gets no further than the disk it lies on.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk, open_desk
from desk.central import guides, tenants
from desk.central import tables as central_tables
from desk.counter import draft as drafts
from desk.counter.post import work_at
from desk.guides.taking import bare
from desk.keys import MemoryKeys
from desk.model.delivery import State
from desk.model.guide import Picture, Step, StepKind
from desk.settings import settings_in
from tests.builders import FakeClock
from tests.desk.central.making import served
from tests.desk.guides.making import a_guide, end, words
from tests.desk.guides.photographs import SECRET, a_jpeg, written
from tests.desk.sync.servers import Central, a_central
from tests.typist import Typist
from tests.ui.conftest import put_away
from ui.author.publish import PublishSheet
from ui.author.screen import AuthorScreen
from ui.guide.panel import GuidePanel
from ui.step.picture import Picture as Drawn
from ui.text import Words
from ui.theme import Theme
from ui.window.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


def belong(desk: OpenDesk, central: Central, address: str) -> str:
    """The counter is let in; its id at the server."""
    code = desk.ask_for_code(address, "Counter")
    device = central.approve(code.code)
    approved = desk.poll(code)
    assert approved is not None
    desk.belong(code, approved)
    return device


def deliver(desk: OpenDesk) -> None:
    """One round, and rest; then what came is put in force."""
    desk.send_now()
    for _ in range(20):
        if desk.settle(desk.ask_server()).state is State.SENT and desk.next_try() > 0:
            desk.activate()
            return
    raise AssertionError(desk.delivery)


def write(window: MainWindow, qtbot: QtBot, photograph: Path) -> None:
    """By keys: a picture for the step, what is on it, and out with it."""
    desk = window.desk
    look = Step("look", StepKind.SHOW, words("Look here"), goto="over", picture=Picture("", words("The front page")))
    today = desk.counter.clock.now().day
    guide = a_guide(look, end("over"), id="front-page", category="electronic-id", valid_from=today)
    window.show_screen("author")
    author = window.screens["author"]
    assert isinstance(author, AuthorScreen)
    author.open(drafts.begin(desk.counter, guide))
    author.writing.go("look")
    author.editor.form.take_focus(("steps", 0, "picture", "file"))
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClicks(window.focusWidget(), str(photograph))
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tasks.idle)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, CONTROL)
    QTest.keyClicks(next(each for each in window.findChildren(PublishSheet) if each.isVisible()).note, "With a picture")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tasks.idle)


@pytest.fixture
def central(time: FakeClock, tmp_path: Path) -> Iterator[tuple[Central, str]]:
    """A server, and its address."""
    with a_central(tmp_path / "central", time) as made, served(made) as address:  # type: ignore[arg-type]
        yield made, address


@pytest.fixture
def another(theme: Theme, words: Words, time: FakeClock, tmp_path: Path) -> Iterator[Typist]:
    """Somebody at the keys of a counter at another place."""
    desk = open_desk(settings_in(tmp_path / "another"), time.clock, MemoryKeys())
    work_at(desk.counter, "Elvebyen bibliotek")
    made = MainWindow(desk, theme, words)
    made.resize(1366, 768)
    yield Typist(made, time)
    put_away(made)
    desk.close()


def test_a_picture_chosen_at_one_counter_is_shown_at_another_and_says_nothing_more_than_what_is_on_it(
    window: MainWindow, another: Typist, central: tuple[Central, str], qtbot: QtBot, tmp_path: Path
) -> None:
    server, address = central
    writer = belong(window.desk, server, address)
    with server.store.writing() as connection:
        guides.allow(connection, tenants.tenant(connection), writer, True, 0)
    write(window, qtbot, written(tmp_path, "At home.jpg", a_jpeg((320, 200))))

    desk = another.window.desk
    belong(desk, server, address)
    deliver(desk)
    desk.search_anew()
    another.window.show()
    another.window.activateWindow()
    QApplication.processEvents()
    another.keys("4 Ctrl+Enter")
    shown = another.window.findChild(GuidePanel).findChild(Drawn)
    assert (shown.accessibleName(), shown.sizeHint().width()) == ("The front page en", 320)
    assert desk.guides.picture(desk.guides.find("front-page", 1), "at-home.jpg") == bare(a_jpeg((320, 200)))
    with server.store.reading() as connection:
        lies = connection.execute(central_tables.guide_file.select()).all()
    assert len(lies) == 2 and not any(SECRET.encode() in each.body for each in lies)
