"""Facts about what the validator finds: each mistake with its step and a reason that can be said."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from desk.guides.validate import validate
from desk.model.guide import Answer, Guide, Item, Scenario, Source, Step, StepKind
from desk.model.visit import Outcome
from desk.text import LANGUAGES
from tests.desk.guides.graphs import any_graphs
from tests.desk.guides.making import a_guide, ask, checklist, end, found_in, limit, say, words
from tests.desk.guides.sound import sound_guides
from tests.desk.guides.test_ways import walks_to_an_end

NO_END = "no way leads from this step to an end"
NO_WAY = "no way leads to this step"


def found(*steps: Step, **fields: object) -> list[tuple[str | None, str]]:
    return found_in(a_guide(*steps, **fields))


def after(step: Step) -> tuple[Step, Step]:
    return step, end("over")


def test_a_sound_guide_has_no_mistake() -> None:
    assert found() == []


@given(sound_guides())
@settings(max_examples=30)
def test_no_mistake_is_found_where_there_is_none(guide: Guide) -> None:
    assert validate(guide) == ()


@given(any_graphs())
def test_no_way_out_is_told_of_exactly_the_steps_without_one(guide: Guide) -> None:
    told = {mistake.step for mistake in validate(guide) if mistake.reason == NO_END}
    assert told == {step.id for step in guide.steps if not walks_to_an_end(guide, step.id)}


def test_a_loop_without_a_way_out_is_told_of_each_of_its_steps() -> None:
    steps = (ask("ask", out="over", round="one"), say("one", "two"), say("two", "one"), end("over"))
    assert found(*steps) == [("one", NO_END), ("two", NO_END)]


def test_a_step_nothing_leads_to_is_told() -> None:
    assert found(say("first", "over"), say("lonely", "over"), end("over")) == [("lonely", NO_WAY)]


def test_a_goto_to_nowhere_is_told_once() -> None:
    assert found(ask("ask", yes="over", no="gone", later="gone"), end("over")) == [
        ("ask", "the step goes to “gone”, which is not a step")
    ]


def test_an_answer_that_does_not_say_where_it_goes_is_told_so() -> None:
    assert found(ask("ask", yes="over", no=""), end("over")) == [("ask", "it is not said where this goes")]


def test_a_start_that_is_no_step_is_the_guides_own_mistake() -> None:
    assert found(end("over"), start="begin") == [(None, "the guide starts at “begin”, which is not a step")]


def test_an_id_used_twice_is_told() -> None:
    assert ("over", "this id is used for 2 steps") in found(say("first", "over"), end("over"), end("over"))
    assert ("ask", "the id “a” is used for 2 answers or items") in found(
        Step("ask", StepKind.ASK, words(), answers=(Answer("a", words(), "over"),) * 2), end("over")
    )


def test_an_item_in_two_checklists_would_be_ticked_in_both() -> None:
    steps = (checklist("one", "two", "passport"), checklist("two", "over", "passport"), end("over"))
    assert found(*steps) == [("two", "the item “passport” is also in the checklist “one”")]


@pytest.mark.parametrize("name", ["Ask", "a b", "", "-a", "a--b", "å", "a" * 41])
def test_an_id_is_small_letters_digits_and_hyphens(name: str) -> None:
    reason = f"“{name}” is not an id: small letters, digits and single hyphens, at most 40"
    assert (name, reason) in found(say(name, "over"), end("over"))
    assert found(id=name) == [(None, reason)]


@pytest.mark.parametrize("count", [1, 10])
def test_answers_are_as_many_as_there_are_keys(count: int) -> None:
    answers = ask("ask", **{f"a{i}": "over" for i in range(count)})
    assert found(*after(answers)) == [("ask", f"the step has {count} answers; two to nine fit on the keys")]


def test_a_checklist_and_its_way_out_share_nine_keys() -> None:
    nine = [f"item-{i}" for i in range(9)]
    assert found(*after(checklist("list", "over", *nine))) == []
    assert found(*after(checklist("list", "over", *nine, missing="over"))) == [
        ("list", "the checklist has 10 lines; one to nine fit on the keys")
    ]


def test_every_kind_must_have_what_it_needs_and_nothing_else() -> None:
    assert ("over", "a step of the kind “end” needs “outcome”") in found(Step("over", StepKind.END, words()))
    assert found(replace(end("over"), goto="over"))[0] == ("over", "a step of the kind “end” cannot have “goto”")
    assert ("a", "a step of the kind “say” needs “goto”") in found(Step("a", StepKind.SAY, words()), end("over"))
    assert ("a", "a step of the kind “say” cannot have “outcome”") in found(
        *after(replace(say("a", "over"), outcome=Outcome.HELPED))
    )
    assert ("a", "a step of the kind “ask” needs “reply”") in found(Step("a", StepKind.ASK, words()), end("over"))
    assert found(*after(replace(limit("a", "over"), may_not=None))) == [
        ("a", "a limit says what one may do, may not do, or hands over")
    ]


def test_what_has_no_part_in_the_ways_hides_no_failing_scenario() -> None:
    steps = after(replace(limit("a", "over"), may_not=None))
    told = found(*steps, review=None, scenarios=(Scenario("there", {}, "gone"),))
    assert [reason for _step, reason in told] == [
        "no day is named on which the guide is to be read again",
        "a limit says what one may do, may not do, or hands over",
        "the scenario “there” should come to “gone”, which is not an end",
    ]


NAMES = {"nb": "Bokmål", "nn": "Nynorsk", "da": "Danish", "sv": "Swedish", "nl": "Dutch", "en": "English"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_is_there_in_every_language(language: str) -> None:
    without = {code: text for code, text in words().items() if code != language}
    for lacking in (without, {**words(), language: "  "}):
        mistakes = found(*after(replace(say("a", "over"), text=lacking)))
        assert mistakes == [("a", f"“text” has no text in {NAMES[language]}")]


LONG = words() | {"sv": "x" * 241}
TOO_LONG: list[tuple[str, Callable[[Step], Step], int]] = [
    ("text", lambda step: replace(step, text=LONG), 140),
    ("why", lambda step: replace(step, why=LONG), 240),
    ("items.one", lambda step: replace(step, items=(Item("one", LONG),)), 90),
    ("missing.no", lambda step: replace(step, missing=Answer("no", LONG, "over")), 60),
]


@pytest.mark.parametrize(("where", "lengthen", "most"), TOO_LONG)
def test_a_text_is_short_enough_to_be_read_at_a_glance(where: str, lengthen: Callable[[Step], Step], most: int) -> None:
    mistakes = found(*after(lengthen(checklist("a", "over", "one"))))
    assert mistakes == [("a", f"“{where}” has 241 characters in Swedish; {most} can be read at a glance")]


def test_a_text_is_one_line_without_spaces_at_its_ends() -> None:
    for text in ("two\nlines", " before", "after "):
        mistakes = found(*after(replace(say("a", "over"), why=words() | {"nl": text})))
        assert mistakes == [("a", "“why” has a line break or spaces at its ends in Dutch")]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"revision": -1}, "the revision is -1; revisions count from 0"),
        ({"countries": ()}, "no country is named in which the guide is true"),
        ({"countries": ("NO", "se")}, "“se” is not a country code of two capitals"),
        ({"sources": (Source("", "https://a.example/", date(2026, 1, 1)),)},
         "the source “https://a.example/” has no name"),
        ({"sources": (Source("A", "a.example", date(2026, 1, 1)),)},
         "the source “a.example” is not the address of a page: it begins with https:// or http://"),
        ({"title": words("x" * 60)}, "“title” has 63 characters in Bokmål; 60 can be read at a glance"),
    ],
)  # fmt: skip
def test_a_mistake_at_the_head_of_a_guide_names_no_step(fields: dict[str, object], reason: str) -> None:
    assert found(**fields)[0] == (None, reason)


def test_all_mistakes_are_found_at_once() -> None:
    assert len(found(say("A", "gone"), ask("b", only="b"), countries=())) == 7
