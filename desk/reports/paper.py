"""The pieces a page is set from: words, big numbers, tables, and what stands at its foot."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from desk.text import say_number

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

    from desk.reports.palette import Palette

STAMP = 8.6
"""The size of a stamp's letters, in points."""


def words(  # noqa: PLR0913
    text: str, font: str, size: float, color: str, leading: float | None = None, *, right: bool = False
) -> "Flowable":
    """A paragraph that breaks where it must, at the left or at the `right`; never markup, whatever was typed as a
    name."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph

    style = ParagraphStyle(
        "words",
        fontName=font,
        fontSize=size,
        textColor=color,
        leading=leading or 1.36 * size,
        splitLongWords=1,
        alignment=2 if right else 0,
    )
    return Paragraph(escape(text), style)


def number(value: int, language: str, font: str, size: float, color: str) -> "Flowable":
    """A big number, set a little tighter, as big type wants."""
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Flowable

    class _Number(Flowable):
        def wrap(self, width: float, _height: float) -> tuple[float, float]:
            return width, 1.08 * size

        def draw(self) -> None:
            text = self.canv.beginText(-0.04 * size, 0.25 * size)
            text.setFont(font, size)
            text.setFillColor(HexColor(color))
            text.setCharSpace(-0.04 * size)
            text.textOut(say_number(language, value))
            text.setCharSpace(0)
            self.canv.drawText(text)

    return _Number()


def space(height: float) -> "Flowable":
    """Nothing, so many points high."""
    from reportlab.platypus import Spacer

    return Spacer(0, height)


def table(rows: Sequence[Sequence[Any]], widths: Sequence[float], style: Sequence[Any], after: float = 0) -> "Flowable":
    """Cells side by side, from the top and without padding where `style` does not say otherwise."""
    from reportlab.platypus import Table

    plain = [(f"{edge}PADDING", (0, 0), (-1, -1), 0) for edge in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    return Table(rows, colWidths=widths, style=[("VALIGN", (0, 0), (-1, -1), "TOP"), *plain, *style], spaceAfter=after)


def at_bottom(inner: "Flowable") -> "Flowable":
    """The same at the foot of the page, wherever the text above it ends."""
    from reportlab.platypus import Flowable

    class _AtBottom(Flowable):
        def wrap(self, width: float, height: float) -> tuple[float, float]:
            _, needed = inner.wrap(width, height)
            return width, max(needed, height - 0.01)

        def draw(self) -> None:
            inner.drawOn(self.canv, 0, 0)

    return _AtBottom()


def fitting(text: str, font: str, width: float, sizes: Sequence[float]) -> float:
    """The first size at which the text stands on one line; the last if none does."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return next((size for size in sizes if stringWidth(text, font, size) <= width), sizes[-1])


def height(story: Iterable["Flowable"], width: float) -> float:
    """How much of a column the pieces take, one under another."""
    return sum(piece.wrap(width, 1)[1] + piece.getSpaceAfter() for piece in story)


def draw_stamp(canvas: "Canvas", stamp: str, look: "Palette", corner: tuple[float, float]) -> None:
    """The mark of figures that are not real, its upper right end at a corner of the page's words."""
    width = canvas.stringWidth(stamp, look.semibold, STAMP) + 18
    left, top = corner[0] - width, corner[1]
    canvas.setFillColor(look.waiting_soft)
    canvas.roundRect(left, top - 13, width, 18, 9, stroke=0, fill=1)
    canvas.setFillColor(look.waiting)
    canvas.setFont(look.semibold, STAMP)
    canvas.drawString(left + 9, top - 7.1, stamp)
