"""The order a guide is read in, and what every way to a step passes."""

from hypothesis import given, settings

from desk.guides.order import passed, reading_order
from desk.guides.ways import exits
from desk.model.guide import Guide
from tests.desk.guides.making import a_guide
from tests.desk.guides.sound import broken_guides, sound_guides


@settings(max_examples=30)
@given(broken_guides())
def test_the_start_is_read_first_and_every_step_once(guide: Guide) -> None:
    order = reading_order(guide)
    assert sorted(order) == sorted({step.id for step in guide.steps})
    assert order[0] == guide.start or guide.start not in order


@settings(max_examples=30)
@given(sound_guides())
def test_what_every_way_passes_is_what_walking_all_of_them_finds(guide: Guide) -> None:
    ways: dict[str, set[str]] = {guide.start: {guide.start}}
    changed = True
    while changed:
        changed = False
        for step in guide.steps:
            for goto in exits(step) if step.id in ways else ():
                here = ways.get(goto, ways[step.id] | {goto}) & (ways[step.id] | {goto})
                changed = changed or ways.get(goto) != here
                ways[goto] = here
    assert passed(guide) == {step: frozenset(found) for step, found in ways.items()}


def test_a_step_that_can_be_gone_round_is_passed_by_nothing_after_it() -> None:
    found = passed(a_guide())
    assert found["done"] == {"who", "role", "papers", "show", "done"}
    assert found["elsewhere"] == {"who", "elsewhere"}
