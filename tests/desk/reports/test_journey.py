"""The journey through a guide as a report: each step once, nothing over another, and the numbers as they were told."""

from itertools import combinations
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.graphics.shapes import Drawing, Polygon, Rect, String

from desk.guides.order import passed, reading_order
from desk.guides.shelf import Shelf
from desk.model.guide import Guide, StepKind
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Source
from desk.model.visit import Outcome
from desk.reports import charts, fonts, lanes_chart, pdf, way_chart
from desk.reports.content import Edition, Figures, Lanes, Report, Station, Table, Way
from desk.reports.journey import Drawn, journey_report
from desk.reports.palette import palette
from desk.reports.pen import Pen
from desk.reports.plain import plain
from desk.text import RESOURCES
from tests.builders import at
from tests.desk.guides.making import a_guide, written_in
from tests.desk.guides.sound import sound_guides
from tests.languages import MOST_LANGUAGES

LIGHT = palette("light")
SHIPPED = {guide.id: guide for guide in Shelf(Path(RESOURCES, "guides"))}


def reported(guide: Guide, language: str = "en", **told: object) -> Report:
    known = {"started": 40, "steps": {guide.start: 7}, "outcomes": {Outcome.REFERRED: 7}}
    journey = Journey(JourneyQuestion(guide.id, "2026-01", "2026-03"), Source.SERVER, 5, **(known | told))  # type: ignore[arg-type]
    drawn = Drawn(guide, reading_order(guide), passed(guide))
    return journey_report(drawn, journey, Edition(language, at(2, 9), example=True))


def block(report: Report, kind: type) -> Way | Lanes | Table:
    return next(each for each in report.blocks if isinstance(each, kind))  # type: ignore[return-value]


def a_pen(width: float = 500, size: float = 9) -> Pen:
    fonts.register()
    return Pen(LIGHT, "en", width, size)


def marks(drawing: Drawing) -> list[str]:
    """The numbers that stand in the middle of a mark."""
    return [s.text for s in drawing.contents if isinstance(s, String) and s.textAnchor == "middle"]


def test_a_guide_in_another_language_is_drawn_in_its_own_words() -> None:
    report = reported(written_in(a_guide(), "nl"), "nb")
    assert report.title == "Title nl"
    assert block(report, Way).stations[0].exits[0].label == "own nl"


@settings(max_examples=25)
@given(sound_guides(), st.sampled_from([260, 500, 1100]))
def test_every_step_is_drawn_once_and_no_cell_lies_over_another(guide: Guide, width: float) -> None:
    report = reported(guide)
    numbers = [str(n) for n in range(1, len(guide.steps) + 1)]
    for each in (block(report, Way), block(report, Lanes)):
        assert sorted(marks(charts.draw(each, LIGHT, "en", width, 9)), key=int) == numbers  # type: ignore[arg-type]
    boxes = lanes_chart.boxes(block(report, Lanes), a_pen(width))  # type: ignore[arg-type]
    assert {each.step for each in boxes} == set(range(1, len(guide.steps) + 1))
    for one, other in combinations(boxes, 2):
        (x, y, wide, high), (left, low, across, up) = one.place, other.place
        assert x + wide <= left or left + across <= x or y + high <= low + 1e-6 or low + up <= y + 1e-6


@MOST_LANGUAGES
def test_all_of_it_stays_on_the_sheet_and_no_word_is_cut(language: str) -> None:
    for guide in SHIPPED.values():
        report = reported(guide, language)
        for each, width in ((block(report, Way), 300.0), (block(report, Lanes), 700.0)):
            drawing = charts.draw(each, LIGHT, language, width, 9)  # type: ignore[arg-type]
            for shape in drawing.contents:
                if isinstance(shape, String) and shape.textAnchor == "start":
                    assert shape.x + a_pen().measure(shape.text, shape.fontName, shape.fontSize) <= width + 0.5
                if isinstance(shape, Rect | Polygon):
                    left, low, right, high = shape.getBounds()
                    assert (left >= -1, low >= -1, right <= width + 1, high <= drawing.height + 1) == (True,) * 4
            told = "".join(shape.text for shape in drawing.contents if isinstance(shape, String)).replace(" ", "")
            assert "…" not in told
            assert all(step.text.replace(" ", "") in told or len(step.text) > 60 for step in each.stations)  # type: ignore[union-attr]


def test_the_numbers_are_those_that_were_told_and_hidden_ones_stay_hidden() -> None:
    report = reported(a_guide(), steps={"who": 7, "done": 20, "elsewhere": 9})
    stations = {each.number: each for each in block(report, Way).stations}  # type: ignore[union-attr]
    order = reading_order(a_guide())
    assert order[0] == "who"
    counts = {order[number - 1]: station.count for number, station in stations.items()}
    assert counts == {"who": 7, "role": None, "papers": None, "show": None, "done": 20, "elsewhere": 9}
    came = {order[number - 1]: station.came for number, station in stations.items()}
    assert came == {"who": 36, "role": 20, "papers": 20, "show": 20, "done": 20, "elsewhere": 9}
    rows = block(report, Table).rows  # type: ignore[union-attr]
    assert {order[int(row[0]) - 1]: row[2:] for row in rows} == {
        "who": ("", "7", "36 or more"), "role": ("", "<5", "20 or more"), "papers": ("", "<5", "20 or more"),
        "show": ("", "<5", "20 or more"), "done": ("20", "", "20 or more"), "elsewhere": ("9", "", "9 or more"),
    }  # fmt: skip


def test_which_revision_is_drawn_and_which_are_counted_is_said() -> None:
    guide = a_guide(revision=3)
    asked = JourneyQuestion(guide.id, "2026-01", "2026-03", revision=3)
    every = reported(guide)
    one = journey_report(
        Drawn(guide, reading_order(guide), passed(guide)), Journey(asked, Source.SERVER, 5, 40, {"done": 40}),
        Edition("en", at(2, 9)),
    )  # fmt: skip
    assert (every.facts[0], one.facts[0]) == ("all versions, drawn as version 3", "version 3")
    assert one.file_name == "skranke-a-guide-r3-2026-01-2026-03"
    assert {each.came for each in block(one, Way).stations} == {40, 0}  # type: ignore[union-attr]


def test_how_far_they_came_is_not_said_where_older_revisions_are_counted_too() -> None:
    way = block(reported(a_guide(revision=3)), Way)
    assert {each.came for each in way.stations} == {None}  # type: ignore[union-attr]
    assert "Older versions are counted too" in plain(reported(a_guide(revision=3)))


def test_of_a_sensitive_guide_one_sentence_stands_where_numbers_would_and_no_zero_is_shown() -> None:
    guide, told = SHIPPED["debt-help-nl"], {"steps": {}, "outcomes": {}, "pooled": True}
    for counted in (None, 23):
        report = reported(guide, **told, started=counted, months={"2026-03": counted} if counted else {})
        way, lanes = block(report, Way), block(report, Lanes)
        assert isinstance(way, Way) and isinstance(lanes, Lanes)
        assert way.note == (
            "The subject is sensitive: where people ended or stopped is told nowhere, so the steps stand here without "
            "numbers."
        )
        assert len(lanes.names) == 4
        assert [each.value for figures in report.blocks if isinstance(figures, Figures) for each in figures.items] == (
            [23] if counted else []
        )
        assert not any(isinstance(each, Table) for each in report.blocks)
        words = plain(report)
        assert way.note in words and "<5" not in words and "Stopped" not in words
        for each in (way, lanes):
            drawn = charts.draw(each, LIGHT, "en", 500, 9).contents
            assert not {"<5", "Ended", "Stopped", "0"} & {s.text for s in drawn if isinstance(s, String)}
        assert pages_of(report) == 2


def test_of_a_short_guide_all_that_stands_upright_is_on_one_page() -> None:
    assert pages_of(reported(a_guide())) == 2


def pages_of(report: Report) -> int:
    document = pypdfium2.PdfDocument(pdf.render(report))
    try:
        return len(document)
    finally:
        document.close()


def test_the_words_say_everything_the_page_shows() -> None:
    guide = SHIPPED["e-id-no"]
    told = plain(reported(guide, unsaid=6, pooled=True))
    assert all(step.text["en"] in told for step in guide.steps)
    assert "Example" in told
    assert "Numbers are changed by up to 2" in told
    assert "sensitive" in told
    assert sum(step.kind is StepKind.LIMIT for step in guide.steps) == told.count("Hand-overs: If somebody")


def test_a_long_guide_goes_on_over_pages_and_every_step_is_on_one() -> None:
    guide = SHIPPED["e-id-no"]
    page = pdf.render(reported(guide, "nb"))
    document = pypdfium2.PdfDocument(page)
    try:
        texts = [document[at].get_textpage().get_text_range() for at in range(len(document))]
    finally:
        document.close()
    assert len(texts) <= 4
    assert all("Eksempel" in each for each in texts)
    whole = " ".join("".join(texts).split())
    assert all(step.text["nb"].split()[0] in whole for step in guide.steps)


def test_rows_that_are_drawn_apart_are_as_high_as_together() -> None:
    way = block(reported(SHIPPED["e-id-no"]), Way)
    heights = way_chart.heights(way, a_pen())  # type: ignore[arg-type]
    parts = [way_chart.draw_rows(way, a_pen(), *ends) for ends in ((0, 5), (5, len(heights)))]  # type: ignore[arg-type]
    whole = charts.draw(way, LIGHT, "en", 500, 9)  # type: ignore[arg-type]
    assert sum(each.height for each in parts) == pytest.approx(whole.height + way_chart.HEAD * 9)
    assert [mark for each in parts for mark in marks(each)] == marks(whole)


def test_a_station_says_in_its_shape_what_it_is() -> None:
    pen = a_pen()
    for station in (Station(1, "Ask", "", asks=True), Station(2, "Say", ""), Station(3, "End", "", is_end=True)):
        way_chart.draw_mark(station, 10, 10, pen)
    assert [type(each).__name__ for each in pen.shapes if not isinstance(each, String)] == ["Polygon", "Circle", "Rect"]
