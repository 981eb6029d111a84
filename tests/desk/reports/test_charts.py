"""Charts as drawings: what stands in them, and where."""

from datetime import timedelta
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, Rect, String

from desk.model.category import Side
from desk.model.visit import Precision, Visit
from desk.reports import pen as pens
from desk.reports.charts import draw
from desk.reports.content import Bar, BarList, DayLine, Group, Part, Span
from desk.reports.day import day_line, wall
from desk.reports.fonts import FILES
from desk.reports.palette import palette
from desk.reports.shift import asked_about
from desk.reports.svg import svg
from desk.text import LANGUAGES
from tests.builders import a_visit, at
from tests.desk.reports.examples import CATALOGUE, LONG_CATALOGUE, full_day, some_visits

LIGHT = palette("light")
HALF = timedelta(minutes=30)
SPAN = Span(wall(at(2, 9)), wall(at(2, 11)))


def words(drawing: Drawing) -> list[str]:
    return [shape.text for shape in drawing.contents if isinstance(shape, String)]


def marks(drawing: Drawing) -> int:
    """Circles, rings, squares and diamonds; the line itself is a rectangle with round ends."""
    squares = [s for s in drawing.contents if isinstance(s, Rect) and s.width == s.height and not s.rx]
    return len(squares) + sum(isinstance(shape, (Circle, Polygon)) for shape in drawing.contents)


def extent(shape: object) -> tuple[float, float]:
    if isinstance(shape, String):
        width = pens.Pen(LIGHT, "en", 1, 1).measure(shape.text, shape.fontName, shape.fontSize)
        before = {"start": 0.0, "middle": width / 2, "end": width}[shape.textAnchor]
        return shape.x - before, shape.x - before + width
    left, _, right, _ = shape.getBounds()  # type: ignore[attr-defined]
    return left, right


def test_every_question_is_one_mark_in_the_shape_of_its_side() -> None:
    line = day_line([a_visit("loan", "e-id", "print", "way", at=at(2, 9, 40))], [SPAN], CATALOGUE, "en")
    shapes = draw(line, LIGHT, "en", 500, 9).contents
    assert marks(draw(line, LIGHT, "en", 500, 9)) == 8  # four questions, and the four of the legend
    circles = [shape for shape in shapes if isinstance(shape, Circle)]
    assert sorted(circle.fillColor is None for circle in circles) == [False, False, True, True]
    assert sum(isinstance(shape, Polygon) for shape in shapes) == 2


def test_a_zero_stands_where_someone_counted_and_nothing_where_nobody_did() -> None:
    parts = tuple(Part(wall(at(2, 9)) + n * HALF, (0, 0, 0, 0)) for n in range(8))
    line = DayLine("", "", 30, parts, (SPAN,))
    texts = [shape for shape in draw(line, LIGHT, "en", 800, 9).contents if isinstance(shape, String)]
    assert [shape.x for shape in texts if shape.text == "0"] == [50, 150, 250, 350]
    assert [shape.x for shape in texts if shape.text == "not counted"] == [600]


def test_no_zero_stands_where_somebody_came_whose_hour_nobody_knows() -> None:
    morning = a_visit("loan", at=at(2, 9), precision=Precision.PART_OF_DAY)
    longer = Span(SPAN.start, wall(at(2, 13)))
    drawing = draw(day_line([morning], [longer], CATALOGUE, "en"), LIGHT, "en", 800, 9)
    texts = [shape for shape in drawing.contents if isinstance(shape, String)]
    assert [shape.x for shape in texts if shape.text == "0"] == [450, 550, 650, 750]  # from eleven on
    assert [shape.x for shape in texts if shape.text == "1 without an hour"] == [200]


def test_the_line_is_broken_where_nobody_counted() -> None:
    later = Span(wall(at(2, 13)), wall(at(2, 14)))
    shapes = draw(day_line([], [SPAN, later], CATALOGUE, "en"), LIGHT, "en", 500, 10).contents
    assert [(s.x, s.width) for s in shapes if isinstance(s, Rect) and s.rx] == [(0, 200), (400, 100)]
    assert [(s.x1, s.x2) for s in shapes if isinstance(s, Line)] == [(200, 400)]


def test_a_line_without_parts_can_be_drawn() -> None:
    assert words(draw(day_line([], [], CATALOGUE, "en"), LIGHT, "en", 500, 9)) == []


def test_numbers_stand_in_one_column_in_all_lists_of_one_width() -> None:
    one = BarList("", (Group((Bar("Short", 7), Bar("A much longer label here", 31))),))
    two = BarList("", (Group((Bar("Another", 12),)),))
    ends = {
        shape.x
        for block in (one, two)
        for shape in draw(block, LIGHT, "en", 240, 9).contents
        if isinstance(shape, String) and shape.textAnchor == "end"
    }
    assert len(ends) == 1


def test_a_bar_is_as_long_as_its_count_and_the_unknown_is_hollow() -> None:
    block = BarList("", (Group((Bar("Known", 20), Bar("Half", 10), Bar("Not said", 5, known=False))),))
    bars = [shape for shape in draw(block, LIGHT, "en", 300, 9).contents if isinstance(shape, Rect)]
    lengths = [bar.width for bar in bars]
    assert lengths == pytest.approx([lengths[0], lengths[0] / 2, lengths[0] / 4])
    assert [bar.fillColor is None for bar in bars] == [False, False, True]


def test_a_label_too_long_for_two_lines_is_cut_with_an_ellipsis() -> None:
    block = BarList("", (Group((Bar("Gemeentebelastingen en " * 9, 1),)),))
    label = words(draw(block, LIGHT, "en", 240, 9))[:2]
    assert label[1].endswith("…")


@given(some_visits(), st.sampled_from(LANGUAGES), st.sampled_from(((320, 13), (760, 13), (505, 8.6), (640, 26))))
def test_nothing_is_drawn_outside_the_sheet(visits: list[Visit], language: str, sheet: tuple[float, float]) -> None:
    width, size = sheet
    for block in (asked_about(visits, CATALOGUE, language), day_line(visits, [SPAN], CATALOGUE, language)):
        for shape in draw(block, LIGHT, language, width, size).contents:
            left, right = extent(shape)
            assert left >= -0.5
            assert right <= width + 0.5


@given(some_visits(), st.sampled_from(((320, 13), (760, 13), (505, 8.6))))
def test_the_times_under_the_line_never_touch(visits: list[Visit], sheet: tuple[float, float]) -> None:
    width, size = sheet
    drawing = draw(day_line(visits, [SPAN], CATALOGUE, "nb"), LIGHT, "nb", width, size)
    below = sorted(extent(s) for s in drawing.contents if isinstance(s, String) and s.y < size)
    assert all(left[1] < right[0] for left, right in pairwise(below))


def test_a_full_day_fits_a_plot_of_the_usual_height() -> None:
    drawing = draw(day_line(full_day(), [], LONG_CATALOGUE, "nl"), LIGHT, "nl", 505, 8.6)
    assert drawing.height < 18 * 8.6


def test_svg_says_the_same_as_the_drawing_with_exact_colours_and_places() -> None:
    block = BarList("", (Group((Bar("Fish & <chips>", 3, Side.CITIZEN),), "Citizen services", Side.CITIZEN),))
    drawing = draw(block, palette("dark"), "en", 300.5, 13)
    root = ElementTree.fromstring(svg(drawing, 'A "list" <of> one'))
    shapes = root.findall("{http://www.w3.org/2000/svg}*")
    assert root.attrib["viewBox"] == f"0 0 300.5 {drawing.height:g}"
    assert shapes[0].text == 'A "list" <of> one'
    assert [shape.text for shape in shapes if shape.tag.endswith("text")] == words(drawing)
    assert {shape.attrib["fill"] for shape in shapes if shape.tag.endswith("rect")} == {"#f0a48f"}
    assert {shape.attrib["font-family"] for shape in shapes if shape.tag.endswith("text")} == set(FILES)
