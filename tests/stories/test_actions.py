"""The README's table of everyday tasks: its keys are played, and there are as many as it says."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.counter import shift as shifts
from desk.counter import visit as visits
from tests.typist import Typist
from tests.ui.counter.test_stops import bus  # noqa: F401
from ui.window.main_window import MainWindow

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
ROWS = re.findall(r"^\| (.+?) \| `(.+?)` \| (\d+) \| ", README, re.M)
SHEET = "Ctrl+3 p 5 Enter 2 Enter 3 Enter 6 Enter 4 Enter 2 Enter 5 Enter 1 Enter 3 Enter 4 p a s Enter 2 w i f Enter 1"
SHEET += " Ctrl+Enter"


def asked(desk: OpenDesk) -> list[list[str]]:
    return [[each.category for each in visit.inquiries] for visit in visits.today(desk.counter)]


Check = Callable[[OpenDesk], bool]
TASKS: dict[str, tuple[str, Check]] = {
    "4 + 7": ("", lambda desk: asked(desk) == [["electronic-id", "print-and-scan"]]),
    "4 F4 2 0 - 8": ("", lambda desk: asked(desk) == [["electronic-id", "digital-mailbox"], ["opening-hours"]]),
    "F2 F2 0 1 5": ("1 2 2 2 2 2 2 2 2 2 2", lambda desk: asked(desk)[1] == ["tax-online"]),
    "Ctrl+T": ("Ctrl+T 1", lambda desk: len(shifts.recent(desk.counter)) == 2),
    "9": ("", lambda desk: asked(desk) == [["find-the-way"]]),
    "5 F6 1": ("", lambda desk: visits.today(desk.counter)[0].inquiries[0].referred_to == "skatteetaten"),
}
"""What went before, and how it must end, by the keys."""


def test_the_table_has_eight_tasks_and_counts_its_keys() -> None:
    assert len(ROWS) == 8
    counted = {keys: len((SHEET if "…" in keys else keys).split()) for _task, keys, _number in ROWS}
    assert counted == {keys: int(number) for _task, keys, number in ROWS}


@pytest.mark.parametrize("keys", TASKS)
def test_a_task_takes_the_keys_it_says(keys: str, desk: OpenDesk, window: MainWindow, typist: Typist) -> None:
    assert keys in {row[1] for row in ROWS}
    desk.change(replace(desk.settings.preferences, country="NO"))
    before, check = TASKS[keys]
    for each in before.split():
        typist.keys(each)
        typist.rest(60)
    typist.keys(keys)
    assert check(desk)


def test_a_change_of_stop_needs_no_network(bus: OpenDesk, window: MainWindow, typist: Typist) -> None:  # noqa: F811
    assert "F12 1" in {row[1] for row in ROWS}
    typist.keys("F12 1")
    stop = posts.stop(bus.counter)
    assert stop is not None and stop.name == "Torget"


def test_a_sheet_from_paper(desk: OpenDesk, window: MainWindow, typist: Typist, qtbot: QtBot) -> None:
    typist.rest(4.5 * 3600)
    typist.keys(SHEET)
    qtbot.waitUntil(lambda: typist.window.screens["paper"].idle)
    found = asked(desk)
    assert (len(found), len({each for (each,) in found})) == (38, 12)
