"""The drawing of a guide: every step has a place of its own, and no line is drawn over a step."""

from itertools import pairwise

from hypothesis import given

from desk.guides.layout import Drawing, lay_out
from desk.guides.ways import exits
from desk.model.guide import Guide
from tests.desk.guides.graphs import any_graphs
from tests.desk.guides.making import a_guide, ask, end, say


@given(any_graphs())
def test_every_step_has_a_place_and_every_way_a_line_with_a_bend_in_each_row_it_passes(guide: Guide) -> None:
    drawing = lay_out(guide)
    ids = [step.id for step in guide.steps]
    assert sorted(drawing.places) == sorted(ids)
    assert len(set(drawing.places.values())) == len(ids)
    ways = {(step.id, goto) for step in guide.steps for goto in exits(step) if goto in ids}
    assert {(arrow.start, arrow.end) for arrow in drawing.arrows} == ways
    for arrow in drawing.arrows:
        rows = [drawing.places[arrow.start][1], *(bend[1] for bend in arrow.bends), drawing.places[arrow.end][1]]
        assert all(abs(after - before) <= 1 for before, after in pairwise(rows))
        assert not {*arrow.bends} & {*drawing.places.values()}
        assert all(
            0 <= x < drawing.columns and 0 <= y < drawing.rows for x, y in (*drawing.places.values(), *arrow.bends)
        )


def test_what_follows_stands_below_and_the_start_above_all() -> None:
    guide = a_guide(ask("a", x="b", y="c"), say("b", "c"), say("c", "d"), end("d"))
    rows = {step: row for step, (_, row) in lay_out(guide).places.items()}
    assert rows == {"a": 0, "b": 1, "c": 2, "d": 3}


def test_a_guide_without_steps_is_an_empty_drawing() -> None:
    assert lay_out(a_guide(say("a", "a"), steps=())) == Drawing({}, (), 0, 0)
