"""What is written piece by piece, on a disk that is full half-way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk, open_desk
from desk.counter import paper
from desk.counter import visit as visits
from desk.counter.post import work_at
from desk.errors import DeskError, DiskFull
from desk.settings import settings_in
from tests.builders import FakeClock
from tests.desk.journal.disks import FailingDisk
from tests.typist import Typist
from tests.ui.conftest import put_away
from ui.paper.screen import PaperScreen
from ui.text import Words
from ui.theme import Theme
from ui.window.main_window import MainWindow


@pytest.fixture
def disk() -> FailingDisk:
    return FailingDisk()


@pytest.fixture
def desk(tmp_path: Path, time: FakeClock, disk: FailingDisk) -> Iterator[OpenDesk]:
    """A desk whose spool lies on that disk."""
    opened = open_desk(settings_in(tmp_path), time.clock)
    work_at(opened.counter, "Elvebyen innbyggertorg")
    opened.counter.journal.spool._disk = disk
    yield opened
    opened.close()


@pytest.fixture
def typist(desk: OpenDesk, time: FakeClock, theme: Theme, words: Words) -> Iterator[Typist]:
    made = MainWindow(desk, theme, words)
    made.show()
    made.activateWindow()
    yield Typist(made, time)
    put_away(made)


def test_a_full_disk_half_way_is_told_exactly_and_the_rest_can_be_written(
    typist: Typist, desk: OpenDesk, disk: FailingDisk, qtbot: QtBot
) -> None:
    typist.keys("Ctrl+3 p 3 0 Enter 8")
    screen = typist.window.screens["paper"]
    assert isinstance(screen, PaperScreen)
    heard: list[DeskError] = []
    typist.window.bridge.trouble.connect(heard.append)
    screen.key("Ctrl+Enter")
    screen.writing._go_on()
    disk.fail("write")
    qtbot.waitUntil(lambda: screen.idle)
    there = sum(paper.entered(desk.counter, screen.which.day).values())
    assert [type(error) for error in heard] == [DiskFull]
    assert (there, screen.tally.total) == (paper.PIECE, 38 - paper.PIECE)
    assert screen.aside.said == f"{there} of 38 are written and stay; {38 - there} are not."

    disk.work()
    typist.keys("Ctrl+Enter")
    qtbot.waitUntil(lambda: screen.idle)
    assert (visits.count_today(desk.counter), screen.tally.total, screen.aside.said) == (38, 0, "")
    typist.keys("Ctrl+Z")
    qtbot.waitUntil(lambda: screen.idle)
    assert visits.count_today(desk.counter) == 0


def test_closing_the_window_writes_what_was_begun(typist: Typist, desk: OpenDesk) -> None:
    typist.keys("Ctrl+3 p 9 0")
    typist.window.screens["paper"].key("Ctrl+Enter")
    typist.window.close()
    assert visits.count_today(desk.counter) == 90
