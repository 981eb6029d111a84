"""Facts about conditions: they are about a question asked before, and an answer it has."""

from dataclasses import replace

import pytest

from desk.model.guide import Age, Condition, Item, Reply, Span, Step, StepKind, Way
from tests.desk.guides.making import a_guide, ask, end, found_in, say, words


def asked(name: str, reply: Reply, **fields: object) -> Step:
    return Step(name, StepKind.ASK, words(), reply=reply, **fields)  # type: ignore[arg-type]


QUESTIONS = (
    asked("born", Reply.DATE, goto="rooms"),
    asked("rooms", Reply.NUMBER, goto="pets", least=1, most=9),
    asked("pets", Reply.SEVERAL, goto="whose", items=(Item("cat", words()), Item("dog", words()))),
    ask("whose", own="choose", other="choose"),
)
ADULT = Age(18, Span.YEARS)
CONDITIONS: list[tuple[Condition, list[str]]] = [
    (Condition("born", older_than=ADULT), []),
    (Condition("rooms", older_than=Age(3, Span.MONTHS)), []),
    (Condition("rooms", one_of=("1", "9")), []),
    (Condition("pets", equals="dog"), []),
    (Condition("whose", one_of=("own",)), []),
    (Condition("whose"), ["a condition says exactly one of “equals”, “one_of” and “older_than”"]),
    (Condition("rooms", equals="1", older_than=ADULT),
     ["a condition says exactly one of “equals”, “one_of” and “older_than”"]),
    (Condition("gone", equals="1"), ["the condition is about “gone”, which is not a question"]),
    (Condition("over", equals="1"), ["the condition is about “over”, which is not a question"]),
    (Condition("later", equals="a"), ["the condition is about “later”, which no way to this step passes"]),
    (Condition("whose", equals="theirs"), ["“whose” is never answered by “theirs”"]),
    (Condition("pets", one_of=("dog", "cat dog")), ["“pets” is never answered by “cat dog”"]),
    (Condition("rooms", one_of=("10", "02")),
     ["“rooms” is never answered by “10”", "“rooms” is never answered by “02”"]),
    (Condition("born", equals="2008-11-22"), ["of the date “born” only “older_than” can be said"]),
    (Condition("whose", older_than=ADULT), ["“older_than” is said of dates and numbers, and “whose” asks for neither"]),
    (Condition("born", older_than=Age(151, Span.YEARS)), ["an age of 151 is not between 0 and 150"]),
]  # fmt: skip


@pytest.mark.parametrize(("when", "reasons"), CONDITIONS)
def test_a_condition_is_about_an_answer_that_can_have_been_given(when: Condition, reasons: list[str]) -> None:
    choose = replace(say("choose", "later"), ways=(Way(when, "far"),))
    guide = a_guide(*QUESTIONS, choose, ask("later", a="over", b="far"), end("over"), end("far"))
    assert found_in(guide) == [("choose", reason) for reason in reasons]


def test_a_step_no_answers_lead_to_is_told() -> None:
    never = Way(Condition("whose", equals="other"), "never")
    choose = replace(say("choose", "over"), ways=(never,))
    guide = a_guide(ask("whose", own="choose", other="over"), choose, end("over"), end("never"))
    assert found_in(guide) == [("never", "no answers lead to this step")]


def test_a_loop_that_some_answers_never_leave_is_told_though_its_ways_look_sound() -> None:
    out = Way(Condition("whose", equals="own"), "over")
    again = replace(say("again", "round"), ways=(out,))
    guide = a_guide(ask("whose", own="again", other="again"), again, say("round", "again"), end("over"))
    reason = "after some answers no way leads from this step to an end"
    assert found_in(guide) == [("again", reason), ("round", reason)]
