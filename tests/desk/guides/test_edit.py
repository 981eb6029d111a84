"""Changing a guide while it is written: ids stay unique, and nothing that led somewhere is led astray."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from desk.guides import edit
from desk.guides.parts import put
from desk.guides.ways import exits
from desk.model.guide import Condition, Guide, Item, Reply, Scenario, Step, StepKind, Way
from tests.desk.guides.drafting import a_full_guide, drafts
from tests.desk.guides.making import a_guide, ask, checklist, end, say, words


def astray(guide: Guide) -> list[str]:
    """Go-tos, also of ways and of the start, that name a step that is not there."""
    gotos = [goto for step in guide.steps for goto in (*exits(step), *(way.goto for way in step.ways))]
    return [goto for goto in [guide.start, *gotos] if goto not in {step.id for step in guide.steps}]


@given(drafts)
def test_whatever_is_done_ids_of_steps_and_lines_stay_unique_and_nothing_leads_to_what_is_gone(guide: Guide) -> None:
    ids = [step.id for step in guide.steps]
    assert len(ids) == len(set(ids))
    assert set(astray(guide)) <= {edit.NOWHERE}
    for step in guide.steps:
        lines = [line.id for line in (*step.answers, *step.items)]
        assert len(lines) == len(set(lines))


@given(drafts)
def test_a_rename_and_back_is_as_if_nothing_was_done(guide: Guide) -> None:
    for step in guide.steps:
        renamed = edit.rename_step(guide, step.id, "another-name")
        assert astray(renamed) == astray(guide)
        assert edit.rename_step(renamed, "another-name", step.id) == guide


def test_a_step_is_renamed_wherever_it_is_named() -> None:
    guide = edit.rename_step(a_full_guide(), "who", "whose")
    assert guide.start == "whose"
    assert [way.when.step for way in guide.step("show").ways] == ["whose", "whose"]
    assert guide.step("show").ways[1].goto == "whose"
    assert guide.step("papers").missing.goto == "whose"
    assert guide.scenarios[0].given == {"whose": "own", "papers": ""}
    assert edit.rename_step(guide, "done", "over").scenarios[0].end == "over"


@pytest.mark.parametrize("bad", ["role", "", "Not one", "a--b", "x" * 41])
def test_a_step_cannot_have_the_id_of_another_or_none(bad: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        edit.rename_step(a_guide(), "who", bad)


def test_a_new_answer_takes_the_id_of_no_item_and_one_that_is_filled_in_that_of_no_answer() -> None:
    guide = edit.rename_line(edit.set_reply(a_guide(), "who", Reply.SEVERAL), "who", "own", "answer")
    assert [answer.id for answer in edit.add_answer(guide, "who").step("who").answers] == ["answer-2"]
    alone = replace(guide.step("who"), items=(Item("answer-1", {}),))
    guide = edit.set_reply(put(guide, ("steps", 0), alone), "who", Reply.ONE)
    assert [answer.id for answer in guide.step("who").answers] == ["answer-1", "answer-2"]


def test_an_answer_is_renamed_in_conditions_and_scenarios_too() -> None:
    guide = edit.rename_line(a_full_guide(), "who", "own", "self")
    assert [answer.id for answer in guide.step("who").answers] == ["self", "other"]
    assert guide.step("show").ways[1].when.one_of == ("self", "other")
    assert guide.scenarios[0].given["who"] == "self"
    with pytest.raises(ValueError, match=r".*"):
        edit.rename_line(guide, "who", "self", "other")


def test_an_item_is_renamed_among_others_that_were_chosen_with_it() -> None:
    some = replace(say("what", "end"), kind=StepKind.ASK, reply=Reply.SEVERAL, items=(Item("a", {}), Item("b", {})))
    met = replace(say("then", "end"), ways=(Way(Condition("what", equals="b"), "end"),))
    guide = a_guide(some, met, end("end"), scenarios=(Scenario("both", {"what": "a b"}, "end"),))
    renamed = edit.rename_line(guide, "what", "b", "c")
    assert renamed.scenarios[0].given == {"what": "a c"}
    assert renamed.step("then").ways[0].when.equals == "c"


def test_a_new_step_comes_between_its_neighbour_and_where_that_led() -> None:
    guide, fresh = edit.add_step(a_guide(), StepKind.LIMIT, after="show")
    assert [step.id for step in guide.steps][3:5] == ["show", fresh]
    assert (guide.step("show").goto, guide.step(fresh).goto) == (fresh, "done")
    assert edit.remove_step(guide, fresh) == a_guide()


def test_what_led_to_a_step_that_is_gone_leads_on_if_there_is_one_way_only() -> None:
    guide = edit.remove_step(a_guide(), "role")
    assert guide.step("who").answers[0].goto == "papers"
    assert edit.remove_step(guide, "papers").step("who").answers[0].goto == edit.NOWHERE


def test_a_question_becomes_a_list_to_choose_from_and_back_without_losing_its_words() -> None:
    guide = edit.set_reply(a_guide(), "who", Reply.SEVERAL)
    assert guide.step("who").items == (Item("own", words("own")), Item("other", words("other")))
    back = edit.set_reply(guide, "who", Reply.ONE).step("who")
    assert [answer.text for answer in back.answers] == [words("own"), words("other")]
    asked = edit.set_reply(a_guide(), "who", Reply.YES_NO).step("who")
    assert [(each.id, each.goto) for each in asked.answers] == [("yes", "role"), ("no", "elsewhere")]


@pytest.mark.parametrize("kind", StepKind)
def test_any_step_can_become_one_of_any_kind_and_keeps_its_texts(kind: StepKind) -> None:
    for step in (*a_full_guide().steps, Step("bare", StepKind.SAY, {})):
        fresh = edit.as_kind(step, kind)
        assert (fresh.kind, fresh.text, fresh.why) == (kind, step.text, step.why)
        assert bool(exits(fresh)) is (kind is not StepKind.END)
        if kind is not StepKind.END and exits(step):
            assert exits(fresh)[0] == exits(step)[0]


def test_an_empty_guide_has_something_to_say_and_an_end() -> None:
    guide = edit.blank("passport-no", "passport", "NO", date(2026, 11, 22))
    assert astray(guide) == []
    assert [step.kind for step in guide.steps] == [StepKind.SAY, StepKind.END]


def test_new_lines_and_ways_have_ids_of_their_own_and_lead_nowhere_yet() -> None:
    guide = edit.add_answer(edit.add_answer(a_guide(), "who"), "who")
    assert [each.id for each in guide.step("who").answers] == ["own", "other", "answer", "answer-2"]
    guide = edit.add_item(a_guide(checklist("a", "b", "item"), checklist("b", "end", "x"), end("end")), "b")
    assert [item.id for item in guide.step("b").items] == ["x", "item-2"]
    asked = edit.add_way(a_guide(ask("q", a="s", b="end"), say("s", "end"), end("end")), "s").step("s").ways
    assert asked == (Way(Condition("q", equals=""), edit.NOWHERE),)
    assert put(guide, ("start",), "b").start == "b"
