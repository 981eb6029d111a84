"""The example's visits that were led through a guide: to a step there is, the same way each time, mostly to an end."""

from collections import Counter
from datetime import date

from desk.demo.led import led
from desk.model.guide import Guide, StepKind
from desk.model.visit import Outcome
from tests.builders import a_visit
from tests.desk.guides.making import a_guide

GUIDE = a_guide()


def guide_of(category: str, _day: date) -> Guide | None:
    return GUIDE if category == GUIDE.category else None


def test_most_come_to_an_end_with_its_outcome_and_some_stop_on_the_way() -> None:
    visits = [a_visit(GUIDE.category, "loan") for _ in range(600)]
    found = led(visits, guide_of)
    assert found == led(visits, guide_of)
    first = [visit.inquiries[0] for visit in found]
    kinds = Counter(GUIDE.step(each.step).kind for each in first if each.step)
    assert kinds[StepKind.END] > 300
    assert 10 < kinds.total() - kinds[StepKind.END] < 150
    assert {each.outcome for each in first if each.step == "elsewhere"} == {Outcome.ELSEWHERE}
    assert {each.guide for each in first} == {None, "a-guide"}
    assert all(visit.inquiries[1] == visits[0].inquiries[1] for visit in found)


def test_without_guides_the_visits_stay_as_they_were() -> None:
    visits = tuple(a_visit("loan", GUIDE.category) for _ in range(9))
    assert led(visits, lambda _category, _day: None) == visits
