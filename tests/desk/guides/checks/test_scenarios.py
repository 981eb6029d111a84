"""Facts about scenarios: they are played, and where they fail the reason says what happened."""

from datetime import date

import pytest

from desk.guides.validate import Severity, look_over
from desk.model.guide import Age, Condition, Guide, Reply, Scenario, Span, Step, StepKind, Way
from tests.desk.guides.making import a_guide, ask, checklist, end, found_in, said, say, words

DAY = date(2026, 11, 22)


def with_scenarios(*scenarios: Scenario) -> Guide:
    """By birthday to papers, which may lead back; a loop among its ways."""
    born = Step("born", StepKind.ASK, words(), reply=Reply.DATE, goto="child",
                ways=(Way(Condition("born", older_than=Age(18, Span.YEARS)), "whose"),))  # fmt: skip
    papers = checklist("papers", "done", "passport", missing="again")
    steps = (born, ask("whose", own="papers", other="child"), papers, say("again", "whose"), end("done"), end("child"))
    return a_guide(*steps, scenarios=scenarios)


ADULT = {"born": "2008-11-22", "whose": "own"}
FAILING: list[tuple[Scenario, str]] = [
    (Scenario("A", ADULT, "child", DAY), "the scenario “A” comes to “done” and not to “child”"),
    (Scenario("A", {"born": "2008-11-22"}, "done", DAY), "the scenario “A” has no answer to “whose”"),
    (Scenario("A", ADULT | {"whose": "mine"}, "done", DAY),
     "the scenario “A” answers “whose” with “mine”, which is no answer to it"),
    (Scenario("A", ADULT | {"papers": "missing"}, "done", DAY), "the scenario “A” comes by “whose” again and again"),
    (Scenario("A", ADULT, "papers", DAY), "the scenario “A” should come to “papers”, which is not an end"),
    (Scenario("A", ADULT, "done"), "the scenario “A” answers a date, so it must say on which day it is played"),
    (Scenario(" ", ADULT, "done", DAY), "a scenario has no name"),
]  # fmt: skip


def test_a_scenario_is_played_on_its_day() -> None:
    day_before = date(2026, 11, 21)
    assert (
        found_in(with_scenarios(Scenario("18", ADULT, "done", DAY), Scenario("17", ADULT, "child", day_before))) == []
    )


@pytest.mark.parametrize(("scenario", "reason"), FAILING)
def test_a_scenario_that_fails_says_what_happened(scenario: Scenario, reason: str) -> None:
    assert found_in(with_scenarios(scenario)) == [(None, reason)]


def test_two_scenarios_do_not_share_a_name() -> None:
    assert found_in(with_scenarios(*[Scenario("A", ADULT, "done", DAY)] * 2)) == [
        (None, "the scenario “A” is there 2 times")
    ]


def test_an_end_that_none_tries_and_an_answer_that_is_not_asked_for_are_remarks() -> None:
    scenario = Scenario("A child", {"born": "2020-01-01", "whose": "own"}, "child", DAY)
    remarks = [each for each in look_over(with_scenarios(scenario), DAY) if each.severity is Severity.REMARK]
    about = [(each.step, said(each)) for each in remarks if "scenario" in each.reason]
    assert about == [
        (None, "the scenario “A child” answers “whose”, where it does not come by"),
        ("done", "no scenario comes to this end"),
    ]
