"""Facts about the sentences that say what a key did, and what one key would take back or put back."""

import re
from dataclasses import replace

import pytest

from desk.changes import Changes
from desk.counter.acts import Act, ActKind
from desk.model.category import Category, Kind, Side
from desk.model.visit import Channel, Effort, Inquiry, Outcome, Visit
from tests.builders import a_visit
from ui.counter.deeds import puts_back, takes_back, written
from ui.counter.intent import Redo, SetOutcome, TakeBack, Undo
from ui.counter.telling import Telling
from ui.text import Words

NEW, MORE = a_visit("loan"), a_visit("loan", "print")
GONE = replace(NEW, live=False)
SOLVED = a_visit(inquiries=(Inquiry("loan", Outcome.ANSWERED), Inquiry("print")))
OTHER = a_visit("renew", "print")


@pytest.fixture
def telling(words: Words) -> Telling:
    sides = {"loan": Side.LIBRARY, "print": Side.DIGITAL}
    known = {name: Category(name, side, Kind.INFORMATION, {"en": name.title()}, {}, "dot", False)
             for name, side in sides.items()}  # fmt: skip
    return Telling(known, "en")


def act(kind: ActKind, before: Visit | None, after: Visit, times: int = 1) -> Act:
    return Act(kind, (before,) * times, (after,) * times, 0)


def _timed(line: str, time: str) -> str:
    """The sentence with the time behind what it is about."""
    return re.sub("Loan|Print", rf"\g<0> {time}", line) if time else line


DONE = {
    "a visit": (act(ActKind.LOG, None, NEW), "takes back Loan", "Taken back: Loan"),
    "several": (act(ActKind.LOG, None, NEW, 3), "takes back 3 × Loan", "Taken back: 3 × Loan"),
    "a question": (
        act(ActKind.ADD, NEW, MORE), "takes back the question Print", "Question taken back: Print",
    ),
    "a correction": (
        act(ActKind.CORRECT, OTHER, MORE), "takes back the correction of Loan",
        "Correction taken back: Loan",
    ),
    "a removal": (act(ActKind.TAKE_BACK, NEW, GONE), "brings back Loan", "Brought back: Loan"),
    "a guide": (act(ActKind.GUIDE, MORE, SOLVED), "takes back the guide for Loan", "Guide taken back: Loan"),
    "a guide's visit": (act(ActKind.GUIDE, None, NEW), "takes back Loan", "Taken back: Loan"),
}  # fmt: skip


def test_a_correction_that_changes_nothing_says_so(telling: Telling) -> None:
    said = written(SetOutcome("v", 0, None), Changes(), None, telling)
    assert said == ("It was that already: nothing was changed.", "")


@pytest.mark.parametrize("told", DONE.values(), ids=DONE)
def test_what_would_be_taken_back_and_what_was(told: tuple[Act, str, str], telling: Telling) -> None:
    deed, line, tick = told
    time = "" if "guide" in line else "09:00"
    assert takes_back(deed, telling) == (_timed(line, time), line)
    assert written(Undo(), Changes(visits=(NEW,)), deed, telling) == (tick, time)


UNDONE = {
    "a visit": (act(ActKind.LOG, NEW, GONE), "puts back Loan", "Put back: Loan"),
    "a question": (act(ActKind.ADD, MORE, NEW), "puts back the question Print", "Question put back: Print"),
    "a correction": (
        act(ActKind.CORRECT, OTHER, MORE), "puts back the correction of Loan", "Correction put back: Loan",
    ),
    "a removal": (act(ActKind.TAKE_BACK, GONE, NEW), "removes Loan again", "Removed again: Loan"),
    "a guide": (act(ActKind.GUIDE, SOLVED, MORE), "puts back the guide for Loan", "Guide put back: Loan"),
    "a guide's visit": (act(ActKind.GUIDE, NEW, GONE), "puts back Loan", "Put back: Loan"),
}  # fmt: skip


@pytest.mark.parametrize("told", UNDONE.values(), ids=UNDONE)
def test_what_would_be_put_back_and_what_was(told: tuple[Act, str, str], telling: Telling) -> None:
    deed, line, tick = told
    time = "" if "guide" in line else "09:00"
    assert puts_back(deed, telling) == (_timed(line, time), line)
    assert written(Redo(), Changes(visits=(NEW,)), deed, telling) == (tick, time)


TO_TAX = replace(NEW, inquiries=(Inquiry("loan", Outcome.REFERRED, referred_to="Tax"),))
SAID = {
    "outcome": (MORE, SOLVED, "Answered"),
    "referred": (NEW, TO_TAX, "Referred: Tax"),
    "handed": (NEW, replace(NEW, inquiries=(Inquiry("loan", Outcome.HANDED_OVER, handed_to=Side.DIGITAL),)),
               "Handed to a colleague: Digital help"),
    "effort": (SOLVED, replace(SOLVED, inquiries=(replace(SOLVED.inquiries[0], effort=Effort.DUG),
                                                  SOLVED.inquiries[1])), "Had to dig or ask others"),
    "sent here by": (TO_TAX, replace(TO_TAX, inquiries=(replace(TO_TAX.inquiries[0], sent_here_by=Side.LIBRARY),)),
                     "Sent here by: Library"),
    "continued": (NEW, replace(NEW, continued=True), "Continued from a colleague"),
    "channel": (NEW, replace(NEW, channel=Channel.PHONE), "By phone"),
}  # fmt: skip


@pytest.mark.parametrize("told", SAID.values(), ids=SAID)
def test_what_a_key_of_its_own_said_is_named_and_not_called_a_correction(
    told: tuple[Visit, Visit, str], telling: Telling
) -> None:
    before, after, said = told
    done, undone, here = act(ActKind.CORRECT, before, after), act(ActKind.CORRECT, after, before), Changes((after,))
    assert takes_back(done, telling) == (f"takes back {said} · Loan 09:00", f"takes back {said}")
    assert puts_back(undone, telling) == (f"puts back {said} · Loan 09:00", f"puts back {said}")
    assert written(Undo(), here, done, telling) == (f"Taken back: {said}", "Loan 09:00")
    assert written(Redo(), here, undone, telling) == (f"Put back: {said}", "Loan 09:00")


def test_what_is_no_longer_said_is_a_correction(telling: Telling) -> None:
    assert takes_back(act(ActKind.CORRECT, TO_TAX, NEW), telling)[1] == "takes back the correction of Loan"


def test_a_visit_that_is_removed_is_not_told_as_taken_back(telling: Telling) -> None:
    assert written(TakeBack(NEW.id), Changes(visits=(GONE,)), None, telling) == ("Removed: Loan", "09:00")


def test_where_nothing_is_left_it_says_so(telling: Telling) -> None:
    assert written(Undo(), Changes(), None, telling) == ("There is nothing left to take back.", "")
    assert written(Redo(), Changes(), None, telling) == ("There is nothing to put back.", "")
