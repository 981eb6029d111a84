"""Facts about the texts of a guide: languages, lines, lengths, and the facts they name."""

from dataclasses import replace
from datetime import date

import pytest

from desk.guides.validate import validate
from desk.model.guide import Fact, Guide, Slip, Step, StepKind
from tests.desk.guides.making import a_guide, end, found_in, say, words, written_in

FEE = Fact("fee", {**words("450 kr"), "nl": "€ 45"}, "The town hall", date(2026, 1, 1))


def with_why(text: str, **fields: object) -> Guide:
    step = replace(say("say", "over"), why=words() | {"da": text})
    return a_guide(step, end("over"), facts=(FEE,), **fields)


def with_slip(slip: Slip) -> Guide:
    return a_guide(Step("paper", StepKind.SLIP, words(), goto="over", slip=slip), end("over"))


def test_a_fact_that_is_named_is_there() -> None:
    assert found_in(with_why("Det koster {fee}.")) == []
    assert found_in(with_why("Det koster {price}.")) == [
        ("say", "“why” names in Danish the fact “price”, which is not there")
    ]


@pytest.mark.parametrize("text", ["{", "a } b", "{}", "{fee!r}", "{fee:>9}"])
def test_a_brace_that_names_nothing_is_told(text: str) -> None:
    reason = "“why” has a brace in Danish that names no fact; they are named like this: {fee}"
    assert found_in(with_why(text)) == [("say", reason)]


def test_a_fact_cannot_name_another() -> None:
    inside = replace(FEE, text=words("{fee}"))
    reasons = found_in(a_guide(end("over"), facts=(inside,)))
    assert (None, "“facts.fee” names in Danish the fact “fee”, which is not there") in reasons


def test_a_guide_is_complete_in_the_languages_it_names_and_in_all_six_where_it_names_none() -> None:
    dutch = written_in(a_guide(), "nl", "en")
    assert found_in(dutch) == []
    assert len({reason for _, reason in found_in(replace(dutch, languages=())) if "“title” has no text" in reason}) == 4
    assert (None, "“title” has no text in Danish") in found_in(replace(dutch, languages=("nl", "da")))
    assert found_in(replace(dutch, languages=("nl", "fi"))) == [
        (None, "a guide cannot be in “fi”; the languages of guides are nb, nn, da, sv, nl, en")
    ]


def test_what_is_left_in_a_language_that_nobody_is_shown_is_no_mistake_but_a_slip_is_in_any() -> None:
    left = replace(with_why("Bare {price}\n"), languages=("nb",))
    assert found_in(left) == []
    half = replace(with_slip(Slip(words(), done=({"nb": "Ferdig", "da": " "},))), languages=("nb",))
    assert found_in(half) == [("paper", "“slip.done.1” has no text in Danish")]


def test_a_title_names_no_fact_since_lists_show_it_as_it_is() -> None:
    guide = replace(with_why("Det koster {fee}."), title=words() | {"da": "For {fee}"})
    reason = "“title” names in Danish the fact “fee”, but lists show a title as it is written"
    assert found_in(guide) == [(None, reason)]


def test_a_text_is_measured_with_its_facts() -> None:
    assert found_in(with_why("x" * 230 + " {fee}")) == []
    assert found_in(with_why("x" * 232 + " {fee}")) == [
        ("say", "“why” has 242 characters in Danish; 240 can be read at a glance")
    ]


def test_a_text_for_the_visitor_may_be_in_any_language_and_runs_either_way() -> None:
    persian = "می‌خواهم"  # joins nothing across the sign in it, and is one line
    assert found_in(with_slip(Slip(words() | {"ar": "مرحبا", "fa": persian, "zh-Hant": "護照"}))) == []
    assert found_in(with_slip(Slip(words() | {"Arabic": "مرحبا"}))) == [
        ("paper", "“slip.title” cannot be in “Arabic”, which is no language code it may have")
    ]
    assert found_in(with_slip(Slip(words(), done=(words(), words() | {"ar": " "})))) == [
        ("paper", "“slip.done.2” has no text in ar")
    ]


def test_a_text_for_the_staff_is_in_our_languages_alone() -> None:
    guide = a_guide(replace(end("over"), text=words() | {"ar": "مرحبا"}))
    assert found_in(guide) == [("over", "“text” cannot be in “ar”, which is no language code it may have")]


def test_what_people_ask_is_one_line() -> None:
    assert found_in(a_guide(end("over"), asked={"nb": ("Hei", "to\nlinjer")})) == [
        (None, "“asked.nb.2” has a line break or spaces at its ends in Bokmål")
    ]


def test_a_mistake_knows_its_place_and_language() -> None:
    (mistake,) = validate(with_why(" "))
    assert (mistake.step, mistake.place, mistake.language) == ("say", ("why",), "da")
