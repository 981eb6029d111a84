"""Two counters of one place and a real server over HTTP: what one leaves is on the other when somebody looks."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from desk.app import OpenDesk, open_desk
from desk.central import pairing
from desk.changes import Changes
from desk.counter import handover, shift
from desk.counter.post import work_at
from desk.settings import settings_in
from desk.sync.reporting import AROUND
from tests.builders import FakeClock
from tests.desk.central.making import a_central, served


def rounds(desk: OpenDesk, most: int = 12) -> None:
    """Everything there is to ask."""
    for _ in range(most):
        asked = desk.ask_server()
        desk.settle(asked)
        if asked is None:
            return


@pytest.fixture
def two(tmp_path: Path, time: FakeClock) -> Iterator[tuple[OpenDesk, OpenDesk]]:
    """Two desks of Elvebyen, each paired with the same server."""
    with ExitStack() as stack:
        central = stack.enter_context(a_central(tmp_path))
        address = stack.enter_context(served(central))
        found = []
        for name in ("one", "other"):
            desk = open_desk(settings_in(tmp_path / name), time.clock)
            stack.callback(desk.close)
            work_at(desk.counter, "Elvebyen innbyggertorg", desk_name=name)
            code = desk.ask_for_code(address, name)
            pairing.approve(central.store, code.code, (), central.now, "en")
            approved = desk.poll(code)
            assert approved is not None
            desk.belong(code, approved)
            found.append(desk)
        yield found[0], found[1]


def test_what_one_leaves_is_on_the_other_when_somebody_looks(two: tuple[OpenDesk, OpenDesk], time: FakeClock) -> None:
    one, other = two
    rounds(one)
    rounds(other)
    shift.take_over(one.counter)
    handover.add(one.counter, "call-back")
    rounds(one)
    heard: list[Changes] = []
    other.announcer.listen(heard.append)
    assert handover.fresh(other.counter) == 0
    assert other.look_around().delivery
    rounds(other)
    assert [changes.handover for changes in heard if changes.handover] == [True]
    assert handover.fresh(other.counter) == 1
    assert other.look_around() == Changes()  # just looked
    time.advance(AROUND)
    assert other.look_around().delivery
    rounds(other)
    assert [changes.handover for changes in heard if changes.handover] == [True]  # nothing was new
    handover.done(other.counter, handover.board(other.counter).left[0])
    rounds(other)
    one.look_around()
    rounds(one)
    assert handover.board(one.counter).ours == ()


def test_a_device_that_reports_to_nobody_looks_nowhere(tmp_path: Path, time: FakeClock) -> None:
    desk = open_desk(settings_in(tmp_path), time.clock)
    work_at(desk.counter, "Elvebyen innbyggertorg")
    assert desk.look_around() == Changes()
    assert handover.board(desk.counter).heard is None
    desk.close()
