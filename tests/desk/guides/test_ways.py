"""Facts about the ways through a guide."""

from itertools import pairwise

from hypothesis import given

from desk.guides.ways import exits, reached_from_start, steps_to_end
from desk.model.guide import Guide, StepKind
from tests.desk.guides.graphs import any_graphs
from tests.desk.guides.making import a_guide, ask, checklist, end, say


def walks_to_an_end(guide: Guide, step_id: str, seen: tuple[str, ...] = ()) -> bool:
    """By trying every walk that goes through no step twice."""
    step = next((step for step in guide.steps if step.id == step_id), None)
    if step is None or step_id in seen:
        return False
    return step.kind is StepKind.END or any(walks_to_an_end(guide, goto, (*seen, step_id)) for goto in exits(step))


def walked(guide: Guide, step_id: str, seen: tuple[str, ...] = ()) -> set[str]:
    """Every step on every walk that goes through no step twice."""
    step = next((step for step in guide.steps if step.id == step_id), None)
    if step is None or step_id in seen:
        return set()
    return {step_id}.union(*(walked(guide, goto, (*seen, step_id)) for goto in exits(step)))


@given(any_graphs())
def test_no_way_out_is_what_trying_every_walk_finds(guide: Guide) -> None:
    by_hand = {step.id for step in guide.steps if walks_to_an_end(guide, step.id)}
    assert set(steps_to_end(guide)) == by_hand


@given(any_graphs())
def test_reached_is_what_trying_every_walk_finds(guide: Guide) -> None:
    assert set(reached_from_start(guide)) == walked(guide, guide.start)


@given(any_graphs())
def test_a_way_follows_the_exits_and_each_step_to_an_end_counts_one(guide: Guide) -> None:
    left = steps_to_end(guide)
    for step_id, way in reached_from_start(guide).items():
        assert (way[0], way[-1]) == (guide.start, step_id)
        assert all(after in exits(guide.step(before)) for before, after in pairwise(way))
    for step in guide.steps:
        if left.get(step.id, 0) > 0:
            assert left[step.id] == 1 + min(left[goto] for goto in exits(step) if goto in left)


def test_the_shortest_way_is_the_one_that_is_known() -> None:
    rest = (say("b", "c"), say("c", "d"), end("d"))
    for question in (ask("a", far="b", near="c"), ask("a", near="c", far="b")):
        guide = a_guide(question, *rest)
        assert reached_from_start(guide)["d"] == ("a", "c", "d")
        assert steps_to_end(guide) == {"a": 2, "b": 2, "c": 1, "d": 0}


def test_a_checklist_leads_on_and_where_something_is_missing() -> None:
    assert exits(checklist("a", "b", "passport", missing="c")) == ("b", "c")
