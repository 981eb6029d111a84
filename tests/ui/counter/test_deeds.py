"""Facts about the sentences that say what a key did, and what one key would take back or put back."""

from dataclasses import replace

import pytest

from desk.changes import Changes
from desk.counter.acts import Act, ActKind
from desk.model.category import Category, Kind, Side
from desk.model.visit import Inquiry, Outcome, Visit
from tests.builders import a_visit
from ui.counter.deeds import puts_back, takes_back, written
from ui.counter.hands import Redo, TakeBack, Undo
from ui.counter.telling import Telling
from ui.text import Words

NEW, MORE = a_visit("loan"), a_visit("loan", "print")
GONE = replace(NEW, live=False)
SOLVED = a_visit(inquiries=(Inquiry("loan", Outcome.ANSWERED), Inquiry("print")))


@pytest.fixture
def telling(words: Words) -> Telling:
    sides = {"loan": Side.LIBRARY, "print": Side.DIGITAL}
    known = {name: Category(name, side, Kind.INFORMATION, {"en": name.title()}, {}, "dot", False)
             for name, side in sides.items()}  # fmt: skip
    return Telling(known, "en")


def act(kind: ActKind, before: Visit | None, after: Visit, times: int = 1) -> Act:
    return Act(kind, (before,) * times, (after,) * times, 0)


DONE = {
    "a visit": (act(ActKind.LOG, None, NEW), "takes back Loan 09:00", "Taken back: Loan 09:00"),
    "several": (act(ActKind.LOG, None, NEW, 3), "takes back 3 × Loan 09:00", "Taken back: 3 × Loan 09:00"),
    "a question": (
        act(ActKind.ADD, NEW, MORE), "takes back the question Print 09:00", "Question taken back: Print 09:00",
    ),
    "a correction": (
        act(ActKind.CORRECT, MORE, SOLVED), "takes back the correction of Loan 09:00",
        "Correction taken back: Loan 09:00",
    ),
    "a removal": (act(ActKind.TAKE_BACK, NEW, GONE), "brings back Loan 09:00", "Brought back: Loan 09:00"),
    "a guide": (act(ActKind.GUIDE, MORE, SOLVED), "takes back the guide for Loan", "Guide taken back: Loan"),
    "a guide's visit": (act(ActKind.GUIDE, None, NEW), "takes back Loan 09:00", "Taken back: Loan 09:00"),
}  # fmt: skip


@pytest.mark.parametrize("told", DONE.values(), ids=DONE)
def test_what_would_be_taken_back_and_what_was(told: tuple[Act, str, str], telling: Telling) -> None:
    deed, line, tick = told
    assert takes_back(deed, telling) == line
    assert written(Undo(), Changes(visits=(NEW,)), deed, telling) == (tick, "")


UNDONE = {
    "a visit": (act(ActKind.LOG, NEW, GONE), "puts back Loan 09:00", "Put back: Loan 09:00"),
    "a question": (act(ActKind.ADD, MORE, NEW), "puts back the question Print 09:00", "Question put back: Print 09:00"),
    "a correction": (
        act(ActKind.CORRECT, SOLVED, MORE), "puts back the correction of Loan 09:00", "Correction put back: Loan 09:00",
    ),
    "a removal": (act(ActKind.TAKE_BACK, GONE, NEW), "removes Loan 09:00 again", "Removed again: Loan 09:00"),
    "a guide": (act(ActKind.GUIDE, SOLVED, MORE), "puts back the guide for Loan", "Guide put back: Loan"),
    "a guide's visit": (act(ActKind.GUIDE, NEW, GONE), "puts back Loan 09:00", "Put back: Loan 09:00"),
}  # fmt: skip


@pytest.mark.parametrize("told", UNDONE.values(), ids=UNDONE)
def test_what_would_be_put_back_and_what_was(told: tuple[Act, str, str], telling: Telling) -> None:
    deed, line, tick = told
    assert puts_back(deed, telling) == line
    assert written(Redo(), Changes(visits=(NEW,)), deed, telling) == (tick, "")


def test_a_visit_that_is_removed_is_not_told_as_taken_back(telling: Telling) -> None:
    assert written(TakeBack(NEW.id), Changes(visits=(GONE,)), None, telling) == ("Removed: Loan 09:00", "")


def test_where_nothing_is_left_it_says_so(telling: Telling) -> None:
    assert written(Undo(), Changes(), None, telling) == ("There is nothing left to take back.", "")
    assert written(Redo(), Changes(), None, telling) == ("There is nothing to put back.", "")
