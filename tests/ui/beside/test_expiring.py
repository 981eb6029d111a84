"""Notes go by themselves: after the first picture, later, and when fewer days are chosen."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import note as notes
from desk.counter import visit as visits
from desk.journal import note as kept
from desk.journal.note import PIECE
from desk.model.note import Note
from tests.builders import FakeClock
from ui.beside.expiring import EVERY, Expiring
from ui.bridge import Bridge

DAY = 24 * 3600


@pytest.fixture
def expiring(desk: OpenDesk, bridge: Bridge) -> Expiring:
    desk.change(replace(desk.settings.preferences, notes=14))
    return Expiring(desk, bridge, bridge)


def write(desk: OpenDesk, number: int) -> None:
    with desk.counter.journal.writing() as writer:
        for n in range(number):
            kept.put(writer, Note(f"{n}", "x", desk.counter.clock.now()))


def test_all_that_has_expired_goes_and_it_looks_again_later(
    desk: OpenDesk, expiring: Expiring, time: FakeClock, qtbot: QtBot
) -> None:
    write(desk, PIECE + 5)
    time.advance(15 * DAY)
    fresh = visits.log(desk.counter, ["reservation"]).visits[0].id
    notes.keep(desk.counter, fresh, "new")
    expiring.start()
    qtbot.waitUntil(lambda: notes.going(desk.counter, 0) == 1)
    qtbot.waitUntil(lambda: expiring._look.interval() == EVERY)
    expiring.stop()


def test_fewer_days_are_followed_at_once(desk: OpenDesk, expiring: Expiring, time: FakeClock, qtbot: QtBot) -> None:
    write(desk, 3)
    time.advance(8 * DAY)
    desk.change(replace(desk.settings.preferences, notes=7))
    qtbot.waitUntil(lambda: notes.going(desk.counter, 0) == 0)
    expiring.stop()
