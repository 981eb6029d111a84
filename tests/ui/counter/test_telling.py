"""Facts about how the counter says things."""

import pytest

from desk.model.category import Category, Kind, Side
from desk.model.visit import Channel, Effort, Inquiry, Outcome
from tests.builders import a_visit
from ui.counter.telling import Said, Telling, clock
from ui.text import Words


def category(name: str, side: Side, *, sensitive: bool = False) -> Category:
    return Category(name, side, Kind.INFORMATION, {"en": name.title()}, {}, "dot", sensitive)


@pytest.fixture
def telling(words: Words) -> Telling:
    known = [
        category("loan", Side.LIBRARY),
        category("print", Side.DIGITAL),
        category("debt", Side.CITIZEN, sensitive=True),
    ]
    return Telling({each.id: each for each in known}, "en")


def test_a_visit_is_told_by_its_first_question_and_its_time(telling: Telling) -> None:
    assert telling.visit(a_visit("loan", "print")) == "Loan 09:00"


def test_a_sensitive_category_shows_neither_name_nor_side(telling: Telling) -> None:
    assert telling.visit(a_visit("debt")) == "Sensitive subject 09:00"
    assert telling.inquiries(a_visit("debt")) == (Said("other", "Sensitive subject", ()),)
    assert telling.name("debt") == "Debt"


def test_an_unknown_category_is_told_by_its_id(telling: Telling) -> None:
    assert telling.inquiries(a_visit("from-elsewhere")) == (Said("other", "from-elsewhere", ()),)


def test_everything_known_is_said_aloud(telling: Telling) -> None:
    inquiries = (
        Inquiry("loan", Outcome.REFERRED, Effort.DUG),
        Inquiry("print", guide="a-guide"),
    )
    visit = a_visit(inquiries=inquiries, channel=Channel.PHONE)
    assert telling.aloud(visit) == (
        "09:00, Loan (Library), Referred, Had to dig or ask others, "
        "Print (Digital help), guide left before its end, By phone"
    )


def test_whom_a_question_went_to_and_who_sent_the_person_is_said(telling: Telling) -> None:
    passed = Inquiry("loan", Outcome.HANDED_OVER, handed_to=Side.CITIZEN, sent_here_by=Side.DIGITAL)
    visit = a_visit(inquiries=(passed,), continued=True)
    assert telling.inquiries(visit)[0].known == (
        "Handed to a colleague: Citizen services", "Sent here by: Digital help",
    )  # fmt: skip
    assert telling.beside(visit) == ("Continued from a colleague",)


@pytest.mark.parametrize(("language", "written"), [("nb", "09:05"), ("da", "09.05"), ("nl", "09:05"), ("en", "09:05")])
def test_the_time_is_written_as_people_write_it(words: Words, language: str, written: str) -> None:
    words.speak(language)
    assert clock(9, 5) == written
