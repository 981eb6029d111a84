"""Threads: work is done beside the screen, its answers come back to it, and nothing outlives the window."""

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.errors import DeskError, JournalBusy
from ui.tasks import Cancelled, Latest, Progress, Tasks


def nothing(_cancelled: Cancelled, _progress: Progress) -> None:
    """Work that is done at once."""


def test_the_answer_comes_back_on_the_main_thread(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[tuple[object, object, object]] = []

    def work(_cancelled: Cancelled, _progress: Progress) -> int:
        return threading.get_ident()

    task = tasks.run(work, done=lambda worker: told.append((worker, threading.get_ident(), None)))
    qtbot.waitSignal(task.over).wait()
    (worker, main, _) = told[0]
    assert main == threading.get_ident() != worker


def test_progress_comes_in_order_and_before_the_answer(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []

    def work(_cancelled: Cancelled, progress: Progress) -> str:
        for number in range(5):
            progress(number)
        return "done"

    qtbot.waitSignal(tasks.run(work, done=told.append, progress=told.append).over).wait()
    assert told == [0, 1, 2, 3, 4, "done"]


def test_a_failure_is_told_instead_of_an_answer(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []

    def work(_cancelled: Cancelled, _progress: Progress) -> None:
        raise JournalBusy

    qtbot.waitSignal(tasks.run(work, done=told.append, failed=told.append).over).wait()
    assert [type(error) for error in told] == [JournalBusy]


def test_of_a_fault_the_net_hears_all_and_whoever_asked_what_staff_do(tasks: Tasks, qtbot: QtBot) -> None:
    told: list[object] = []

    def work(_cancelled: Cancelled, _progress: Progress) -> None:
        raise OSError("no disk")

    with qtbot.capture_exceptions() as caught:
        qtbot.waitSignal(tasks.run(work, done=told.append, failed=told.append).over).wait()
    assert [str(error) for _kind, error, _trace in caught] == ["no disk"]
    assert [(type(error), str(error)) for error in told] == [(DeskError, DeskError.message)]


def test_a_failure_nobody_asked_for_reaches_the_last_net(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_cancelled: Cancelled, _progress: Progress) -> None:
        raise OSError("no disk")

    with qtbot.capture_exceptions() as caught:
        qtbot.waitSignal(tasks.run(work).over).wait()
    assert [str(error) for _kind, error, _trace in caught] == ["no disk"]


@pytest.mark.parametrize("fails", [False, True])
def test_after_cancelling_nothing_is_told(tasks: Tasks, qtbot: QtBot, fails: bool) -> None:
    told: list[object] = []
    begun, go_on, asked = threading.Event(), threading.Event(), []

    def work(cancelled: Cancelled, progress: Progress) -> str:
        begun.set()
        go_on.wait()
        asked.append(cancelled())
        progress(1)
        if fails:
            raise OSError("no disk")
        return "late"

    task = tasks.run(work, done=told.append, failed=told.append, progress=told.append)
    begun.wait()
    task.cancel()
    with qtbot.waitSignal(task.over):
        go_on.set()
    assert asked == [True]
    assert told == []


def test_closing_cancels_what_runs_drops_what_waits_and_returns_when_threads_are_gone(tasks: Tasks) -> None:
    told: list[object] = []
    begun: list[str] = []
    stopped: list[str] = []

    def work(cancelled: Cancelled, _progress: Progress) -> None:
        begun.append("begun")
        while not cancelled():
            pass
        stopped.append("stopped")

    for _ in range(2):
        tasks.run(work, done=told.append)
    waiting = tasks.run(nothing, done=told.append)
    tasks.close()
    assert waiting.cancelled()
    assert told == []
    assert len(stopped) == len(begun)


def test_what_waits_behind_other_work_does_not_begin_once_it_is_closed(tasks: Tasks, qt: QApplication) -> None:
    told: list[object] = []
    latest = Latest(tasks)
    latest.ask(nothing, told.append)
    latest.ask(nothing, told.append)
    tasks.close()
    qt.processEvents()  # the first one says that it is over
    assert tasks.idle and tasks.run(nothing, told.append).cancelled()
    assert tasks.idle and told == []


def test_nothing_is_kept_of_work_that_is_over(tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitSignal(tasks.run(nothing).over).wait()
    assert tasks.running == 0
