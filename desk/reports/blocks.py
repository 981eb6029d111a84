"""What the pages of a report are set from: the measures of a page, its head and foot, and each block drawn on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desk.reports import charts, paper
from desk.reports.content import BarList, Columns, DayLine, Figures, Note, Report, shorten
from desk.reports.palette import Palette

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate, Flowable

PAGE = (595.28, 841.89)  # A4, in points
MARGIN, TOP, BOTTOM = 45.0, 42.0, 50.0
WIDTH = PAGE[0] - 2 * MARGIN
TEXT = 8.6
GUTTER = 28.0
LEFT = 0.54  # of the width, in columns


@dataclass(frozen=True, slots=True)
class Page:
    """How the page is set this time: `rows` of a long list, `size` of text in charts."""

    look: Palette
    language: str
    rows: int
    size: float


def document(report: Report, into: BytesIO) -> "BaseDocTemplate":
    """An empty PDF that says what it is. Put pages into it, then build it."""
    from reportlab.platypus import BaseDocTemplate

    return BaseDocTemplate(
        into, pagesize=PAGE, title=report.name, author="Skranke", creator="Skranke", subject=report.kind,
        lang=report.language, displayDocTitle=1,
    )  # fmt: skip


def draw_footer(canvas: "Canvas", report: Report, look: Palette, width: float = WIDTH) -> None:
    """What stands at the foot of every page."""
    y = BOTTOM - 20
    canvas.setStrokeColor(look.line)
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, y + 12, MARGIN + width, y + 12)
    canvas.setFillColor(look.ink_soft)
    canvas.setFont(look.regular, 7.6)
    canvas.drawString(MARGIN, y, report.footer[0])
    canvas.drawRightString(MARGIN + width, y, report.footer[1])


def head(report: Report, look: Palette) -> Iterator["Flowable"]:
    """What a report is called, and where and when it is of."""
    size = paper.fitting(report.title, look.semibold, WIDTH, (22.0, 18.0, 15.0))
    yield paper.words(report.kind, look.semibold, TEXT, look.accent)
    yield paper.words(report.title, look.semibold, size, look.ink, leading=1.25 * size)
    yield paper.space(2)
    yield paper.words(" · ".join(report.facts), look.regular, 9.4, look.ink_soft)
    yield paper.space(17)


def figures(block: Figures, page: Page) -> "Flowable":
    """The key numbers, side by side."""
    look = page.look
    cells = [
        [
            paper.number(item.value, page.language, look.semibold, 25, look.ink),
            paper.words(item.label, look.medium, TEXT, look.ink),
            paper.words(item.note, look.regular, TEXT, look.ink_soft),
        ]
        for item in block.items
    ]
    gap = 14.0
    width = (WIDTH - gap * (len(cells) - 1)) / len(cells)
    rules = [("LINEABOVE", (index, 0), (index, 0), 1.1, look.ink) for index in range(0, 2 * len(cells) - 1, 2)]
    row = [cell for index, cell in enumerate(cells) for cell in ([""] if index else []) + [cell]]
    widths = [gap if index % 2 else width for index in range(len(row))]
    return paper.table([row], widths, [*rules, ("TOPPADDING", (0, 0), (-1, -1), 6)], after=18)


def columns(block: Columns, page: Page) -> "Flowable":
    """Two runs of charts beside one another."""
    left, right = LEFT * (WIDTH - GUTTER), (1 - LEFT) * (WIDTH - GUTTER)
    cells = [
        [flowable for inner in side if isinstance(inner, BarList) for flowable in chart(inner, page, width)]
        for side, width in ((block.left, left), (block.right, right))
    ]
    return paper.table([[cells[0], "", cells[1]]], [left, GUTTER, right], [])


def chart(block: BarList | DayLine, page: Page, width: float) -> Iterator["Flowable"]:
    """A chart under its title and note."""
    look = page.look
    yield paper.words(block.title, look.semibold, 1.32 * page.size, look.ink)
    if block.note:
        yield paper.words(block.note, look.regular, page.size, look.ink_soft)
    yield paper.space(5)
    shown = shorten(block, page.rows, page.language) if isinstance(block, BarList) else block
    yield charts.draw(shown, look, page.language, width, page.size)
    yield paper.space(1.6 * page.size)


def note(block: Note, look: Palette) -> "Flowable":
    """How to read it, on a ground of its own."""
    lines = [paper.words(line, look.regular, 7.8, look.ink_soft, leading=10.9) for line in block.lines]
    title = paper.words(block.title, look.semibold, 8.2, look.ink, leading=12.5)
    style: list[Any] = [
        ("BACKGROUND", (0, 0), (-1, -1), look.panel),
        ("ROUNDEDCORNERS", [6, 6, 6, 6]),
        *((f"{edge}PADDING", (0, 0), (-1, -1), 12) for edge in ("LEFT", "RIGHT")),
        *((f"{edge}PADDING", (0, 0), (-1, -1), 9) for edge in ("TOP", "BOTTOM")),
    ]
    return paper.table([[[title, *lines]]], [WIDTH], style)
