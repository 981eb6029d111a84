"""The charts of `desk.reports` in Qt's eyes: the same letters in the same place as on paper."""

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter, qAlpha
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from reportlab.graphics.shapes import Drawing, String
from reportlab.lib.colors import black
from reportlab.pdfbase.pdfmetrics import stringWidth

from desk.reports import fonts
from desk.reports.charts import draw
from desk.reports.content import Span
from desk.reports.day import day_line, wall
from desk.reports.palette import palette
from desk.reports.shift import asked_about
from desk.reports.svg import svg
from tests.builders import a_visit, at
from tests.desk.reports.examples import CATALOGUE

SPAN = Span(wall(at(2, 9)), wall(at(2, 11)))
VISITS = [a_visit("loan", "e-id", "print", "way", at=at(2, 9, 40))]


def painted(text: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(text.encode()))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def columns_with_ink(image: QImage) -> list[int]:
    return [
        x for x in range(image.width()) if any(qAlpha(image.pixel(x, y)) > 60 for y in range(image.height()))
    ]  # fmt: skip


def ink_width(words: str, family: str) -> int:
    text = String(10, 20, words, fontName=family, fontSize=32, fillColor=black)
    ink = columns_with_ink(painted(svg(Drawing(1000, 60, text))))
    return ink[-1] - ink[0]


@pytest.mark.parametrize("family", sorted(fonts.FILES))
@pytest.mark.parametrize("words", ["mmmmmmmmmm", "llllllllllllllllllll", "Henvist 1 234 spørsmål", "0000000000"])
def test_qt_draws_a_text_as_wide_as_reportlab_measures_it(qt: QApplication, family: str, words: str) -> None:
    fonts.register()
    # The difference leaves out the room beside the first and the last letter; kerning is all that may differ.
    width = ink_width(words + words, family) - ink_width(words, family)
    assert width == pytest.approx(stringWidth(words, family, 32), rel=0.02)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_both_charts_are_drawn_without_a_word_of_warning(qt: QApplication, theme: str) -> None:
    for block in (day_line(VISITS, [SPAN], CATALOGUE, "nb"), asked_about(VISITS, CATALOGUE, "nb")):
        image = painted(svg(draw(block, palette(theme), "nb", 640, 13)))
        assert image.width() == 640
        assert len(columns_with_ink(image)) > 100


def test_a_mark_has_the_exact_colour_of_its_side(qt: QApplication) -> None:
    look = palette("dark")
    image = painted(svg(draw(day_line(VISITS, [SPAN], CATALOGUE, "nb"), look, "nb", 640, 13)))
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {colour.lower() for colour in (look.library, look.citizen, look.digital, look.other)} <= seen
