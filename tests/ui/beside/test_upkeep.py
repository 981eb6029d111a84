"""After the first picture: what was cut short is finished, what was lost comes back, and a person may say no."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk, open_desk
from desk.counter import post, visit
from desk.settings import Settings, settings_in
from tests.builders import FakeClock
from ui.beside.upkeep import Upkeep
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.widgets.banner import Notice


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_in(tmp_path, keys="file")


def lose_the_last(settings: Settings, clock: FakeClock, visits: int) -> None:
    """Log visits and lose the commits, as when a write-ahead log is lost: the journal is put back as it was before."""
    desk = open_desk(settings, clock.clock)
    post.work_at(desk.counter, "Elvebyen")
    desk.close()
    before = {path: path.read_bytes() for path in settings.journal.iterdir() if path.suffix == ".db"}
    desk = open_desk(settings, clock.clock)
    visit.log(desk.counter, ["reservation"], times=visits)
    desk.close()
    for path in settings.journal.glob("*.db*"):
        path.unlink()
    for path, content in before.items():
        path.write_bytes(content)


def looked_after(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> list[Notice]:
    """Look after the journal; returns what was said."""
    said: list[Notice] = []
    bridge = Bridge(desk.announcer)
    bridge.notice.connect(said.append)
    upkeep = Upkeep(desk, bridge, tasks)
    with qtbot.waitSignal(upkeep.finished):
        upkeep.start()
    bridge.stop()
    upkeep.stop()
    return said


def test_a_journal_that_is_whole_is_not_mentioned(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> None:
    visit.log(desk.counter, ["reservation"])
    assert looked_after(desk, tasks, qtbot) == []
    assert visit.count_today(desk.counter) == 1


@pytest.mark.parametrize("answer", [0, 1])
def test_what_was_lost_comes_back_and_counts_unless_taken_back(
    settings: Settings, time: FakeClock, tasks: Tasks, qtbot: QtBot, answer: int
) -> None:
    lose_the_last(settings, time, 45)
    desk = open_desk(settings, time.clock)
    assert visit.count_today(desk.counter) == 0
    (notice,) = looked_after(desk, tasks, qtbot)
    assert "45 visit" in notice.text
    assert visit.count_today(desk.counter) == 45
    notice.actions[answer][1]()
    assert visit.count_today(desk.counter) == (45, 0)[answer]
    desk.close()
