"""Facts about the form of a guide's parts: what there must be, what there cannot be, ranges, links."""

from dataclasses import replace
from datetime import date

import pytest

from desk.model.guide import Answer, Fact, Guide, Item, Picture, Reply, Slip, Step, StepKind, Within
from tests.desk.guides.making import a_guide, end, found_in, say, words

OVER = end("over")


def asked(reply: Reply, **fields: object) -> Step:
    return Step("ask", StepKind.ASK, words(), reply=reply, **fields)  # type: ignore[arg-type]


def plain(*ids: str, text: bool = False) -> tuple[Answer, ...]:
    return tuple(Answer(name, words() if text else {}, "over") for name in ids)


ITEMS = tuple(Item(f"i{at}", words()) for at in range(10))
QUESTIONS: list[tuple[Step, list[str]]] = [
    (asked(Reply.YES_NO, answers=plain("yes", "no")), []),
    (asked(Reply.SEVERAL, items=ITEMS[:9], goto="over"), []),
    (asked(Reply.NUMBER, goto="over", least=3, most=3), []),
    (asked(Reply.DATE, goto="over"), []),
    (asked(Reply.DATE, goto="over", within=Within.FROM_TODAY), []),
    (asked(Reply.NUMBER, goto="over", within=Within.FROM_TODAY),
     ["a question answered by “number” cannot have “within”"]),
    (asked(Reply.DATE), ["a question answered by “date” needs “goto”"]),
    (asked(Reply.ONE, goto="over"), ["a question answered by “one” cannot have “goto”",
                                    "a question answered by “one” needs “answers”"]),
    (asked(Reply.SEVERAL, goto="over"), ["a question answered by “several” needs “items”"]),
    (asked(Reply.SEVERAL, items=ITEMS, goto="over"),
     ["the question has 10 things to choose; one to nine fit on the keys"]),
    (asked(Reply.DATE, goto="over", least=1), ["a question answered by “date” cannot have “least”"]),
    (asked(Reply.NUMBER, goto="over", least=7, most=6), ["“most” is 6, but it begins only with 7"]),
    (asked(Reply.NUMBER, goto="over", most=10**10),
     ["“most” is 10000000000; numbers lie between 0 and 99999999, longer ones tell who somebody is"]),
    *[(asked(Reply.YES_NO, answers=answers),
       ["a plain yes and no has the answers “yes” and “no”, and no words of its own"])
      for answers in (plain("no", "yes"), plain("yes", "no", text=True), plain("yes", "no", "maybe"))],
]  # fmt: skip


@pytest.mark.parametrize(("step", "reasons"), QUESTIONS)
def test_a_question_has_what_its_way_of_answering_needs(step: Step, reasons: list[str]) -> None:
    mistakes = [(place, reason) for place, reason in found_in(a_guide(step, OVER)) if "no way" not in reason]
    assert mistakes == [("ask", reason) for reason in reasons]


SHOWN: list[tuple[dict[str, object], str]] = [
    ({"kind": StepKind.SHOW}, "there is neither a link nor a picture to look at"),
    ({"kind": StepKind.SHOW, "link": "http://a.example/"}, "“http://a.example/” is not an https address"),
    ({"kind": StepKind.SHOW, "link": "https://a .example/"}, "“https://a .example/” is not an https address"),
    ({"kind": StepKind.SHOW, "picture": Picture("../a.png", words())},
     "“../a.png” is not the name of a picture: letters, digits, hyphens, and .png, .jpg or .svg"),
    ({"kind": StepKind.REFER}, "a step of the kind “refer” needs “unit”"),
    ({"kind": StepKind.SLIP, "slip": Slip(words(), link="ftp://a.example")},
     "“ftp://a.example” is not an https address"),
    ({"kind": StepKind.SLIP, "slip": Slip(words(), (words(),) * 2, (words(),) * 9)},
     "“done” and “bring” have 11 lines together; 10 fit on the page"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "reason"), SHOWN)
def test_what_is_shown_referred_to_or_printed_can_be(fields: dict[str, object], reason: str) -> None:
    step = Step("step", text=words(), goto="over", **fields)  # type: ignore[arg-type]
    assert found_in(a_guide(step, OVER)) == [("step", reason)]


def a_fact(**fields: object) -> Fact:
    return replace(Fact("fee", words(), "The town hall", date(2026, 1, 1)), **fields)  # type: ignore[arg-type]


HEADS: list[tuple[dict[str, object], str]] = [
    ({"owner": ""}, "nobody is named who keeps the guide true, its owner"),
    ({"category": ""}, "it is not said what the guide logs, its category"),
    ({"review": None}, "no day is named on which the guide is to be read again"),
    ({"valid_to": date(2025, 12, 31)}, "“valid_to” is 2025-12-31, but it begins only with 2026-01-01"),
    ({"service": "service 12"}, "“service 12” is not the address of a public service"),
    ({"facts": (a_fact(until=date(2025, 1, 1)),)},
     "“facts.fee.until” is 2025-01-01, but it begins only with 2026-01-01"),
    ({"facts": (a_fact(owner=" "),)}, "nobody is named who answers for the fact “fee”, its owner"),
    ({"facts": (a_fact(), a_fact())}, "the id “fee” is used for 2 facts"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "reason"), HEADS)
def test_the_head_of_a_guide_names_who_keeps_it_and_until_when(fields: dict[str, object], reason: str) -> None:
    assert found_in(a_guide(say("say", "over"), OVER, **fields)) == [(None, reason)]


def test_an_end_never_branches() -> None:
    branching: Guide = a_guide(replace(OVER, answers=plain("a", "b", text=True)))
    assert ("over", "a step of the kind “end” cannot have “answers”") in found_in(branching)
