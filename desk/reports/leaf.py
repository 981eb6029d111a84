"""What the leaves for the counter share: what a finished one is, the rows of favourites, and how a page is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from desk.model.category import Catalogue, Side
from desk.reports import fonts
from desk.reports.palette import palette
from desk.reports.paper import draw_stamp
from desk.reports.pen import Pen

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

A4 = (595.28, 841.89)
"""Width and height in points."""

MARGIN, TOP = 36.0, 14.0
"""Where a stamp stands: in the corner, above all else."""

DIGITS = "1234567890"


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished leaf: its name, the name of its file without ending, what it says in words, the PDF."""

    name: str
    file_name: str
    words: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Line:
    """A category on a leaf: the digit that logs it, its name, its side."""

    digit: str
    label: str
    side: Side


def favourites(catalogue: Catalogue, language: str) -> tuple[Line, ...]:
    """The favourites in the order of their digits, as they lie on the tiles."""
    found = [category for each in catalogue.favourites if (category := catalogue.find(each)) and category.offered]
    return tuple(Line(digit, each.label(language), each.side) for digit, each in zip(DIGITS, found, strict=False))


def page(name: str, language: str, draw: "Callable[[Pen, Canvas], None]", stamp: str = "") -> bytes:
    """An A4 page as PDF, drawn with a pen whose origin is the lower left corner, with a stamp if there is one.

    Raises MissingFont.
    """
    from reportlab.graphics import renderPDF
    from reportlab.pdfgen.canvas import Canvas

    fonts.register()
    pdf = BytesIO()
    canvas = Canvas(pdf, pagesize=A4, lang=language)
    canvas.setTitle(name)
    canvas.setAuthor("Skranke")
    canvas.setCreator("Skranke")
    look = palette()
    pen = Pen(look, language, A4[0], 9)
    draw(pen, canvas)
    renderPDF.draw(pen.drawing(A4[1]), canvas, 0, 0)
    if stamp:
        draw_stamp(canvas, stamp, look, (A4[0] - MARGIN, A4[1] - TOP))
    canvas.showPage()
    with fonts.WRITING:
        canvas.save()
    return pdf.getvalue()


def with_stamp(words: str, stamp: str) -> str:
    """What a leaf says in words, the stamp first."""
    return f"{stamp}\n{words}" if stamp else words


def fitting(pen: Pen, text: str, font: str, width: float, sizes: tuple[float, ...]) -> float:
    """The first size at which the text stands on one line; the last if none does."""
    return next((size for size in sizes if pen.measure(text, font, size) <= width), sizes[-1])


def keycap(pen: Pen, x: float, y: float, text: str, size: float) -> float:
    """A picture of a key with its lower left corner there; returns its width."""
    look = pen.palette
    width = max(1.9 * size, pen.measure(text, look.semibold, size) + size)
    pen.box(x, y, width, 1.9 * size, look.surface, edge=look.edge, round=0.4 * size)
    pen.text(x + width / 2, y + 0.6 * size, text, look.semibold, look.ink, anchor="middle", size=size)
    return width
