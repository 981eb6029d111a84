"""Two shifts change with people waiting, by keys alone: nobody waits longer, nothing is lost, all can be undone."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import closing, handover
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.counter.handover import Line
from desk.model.visit import Visit
from tests.typist import Typist
from ui.window.main_window import MainWindow


def asked(found: tuple[Visit, ...]) -> list[list[str]]:
    return [[inquiry.category for inquiry in visit.inquiries] for visit in found]


def counts(lines: tuple[Line, ...]) -> dict[str, int]:
    return {line.item: line.count for line in lines}


@pytest.fixture
def calm(window: MainWindow, qtbot: QtBot) -> Iterator[None]:
    """Whatever a worker was asked for is there before the window goes."""
    yield
    screen = window.screens.get("shift")
    if screen is not None:
        qtbot.waitUntil(lambda: screen.idle)


@pytest.mark.usefixtures("calm")
def test_two_shifts_with_a_queue(desk: OpenDesk, window: MainWindow, typist: Typist, qtbot: QtBot) -> None:
    counter = desk.counter

    def settle() -> None:
        qtbot.waitUntil(lambda: window.screens["shift"].idle)

    window.show_screen("shift")
    typist.keys("T")  # 09:00 the first shift begins
    window.show_screen("counter")
    typist.rest(600)
    typist.keys("1 4 2")
    typist.rest(1800)
    window.show_screen("shift")  # somebody is promised a call, twice, and the printer is down; one too many
    typist.keys("H 1 1 2 1 - Esc")
    window.show_screen("counter")
    typist.rest(3600)
    typist.keys("4 +")  # 10:40 an electronic identity, and what else? The next shift arrives: people wait
    typist.keys("Ctrl+T 7")  # taken over in one key; the question still goes to the visit it belongs to
    first, second = shifts.recent(counter)[1], shifts.recent(counter)[0]
    typist.keys("2")
    tick, left = window.screens["counter"].parts.tick, window.screens["counter"].left
    assert (tick.done, left.number, left.isVisible()) == (True, 3, True)
    assert "3" in left.button.text() and left.button.key == "Ctrl 3"
    typist.keys("Ctrl+T Ctrl+Z")  # the same key once more by mistake, and taken back as easily
    assert shifts.current(counter) == second

    assert asked(shifts.visits_of(counter, first)) == [
        ["loan-and-return"], ["electronic-id"], ["reservation"], ["electronic-id", "print-and-scan"],
    ]  # fmt: skip
    assert asked(shifts.visits_of(counter, second)) == [["reservation"]]
    assert [each.served_by for each in visits.today(counter)] == [None] * 5

    window.show_screen("shift")  # 10:41 nobody waits any more: what was left, and the shift before
    settle()
    typist.keys("-")  # one was called back
    assert counts(handover.board(counter).left) == {"call-back": 1, "printer-down": 1}
    typist.keys("S")  # the rest was read
    (waiting,) = closing.waiting(counter)
    assert (waiting.shift, waiting.visits, waiting.saved, waiting.open) == (first, 4, False, 2)
    typist.keys("X")
    assert closing.waiting(counter) == ()
    settle()
    window.show_screen("counter")
    assert not window.screens["counter"].left.isVisible()
    assert dict(handover.counts_of(counter, first)) == {"call-back": 2, "printer-down": 1}
