"""A report of several pages: A4 upright, and lying where a drawing is wide. Nothing is folded; what is long goes on."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

from desk.reports import blocks, charts, fonts, lanes_chart, paper, way_chart
from desk.reports.blocks import BOTTOM, MARGIN, PAGE, TEXT, TOP, WIDTH, Page
from desk.reports.content import Block, Columns, Figures, Lanes, Note, Report, Table, Way
from desk.reports.palette import Palette
from desk.reports.pen import Pen

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate, Flowable

LYING = PAGE[1], PAGE[0]
ACROSS = LYING[0] - 2 * MARGIN
_ROOM = PAGE[1] - TOP - BOTTOM
_WAY, _LANES = (7.8, 7.4, 7.0, 6.6), (7.4, 7.0, 6.6)  # sizes of text in the drawings, the best first
_UPRIGHT, _WIDE = "upright", "wide"
_NUMBERS = 62.0  # the width of a column of numbers


def render_pages(report: Report, look: Palette) -> bytes:
    """The report as a PDF. Raises MissingFont."""
    from reportlab.platypus import Frame, PageTemplate

    buffer = BytesIO()
    document = blocks.document(report, buffer)

    def furniture(canvas: "Canvas", _document: "BaseDocTemplate") -> None:
        wide, high = canvas._pagesize
        blocks.draw_footer(canvas, report, look, wide - 2 * MARGIN)
        if report.stamp:
            paper.draw_stamp(canvas, report.stamp, look, (wide - MARGIN, high - TOP / 2))

    for name, size in ((_UPRIGHT, PAGE), (_WIDE, LYING)):
        frame = Frame(MARGIN, BOTTOM, size[0] - 2 * MARGIN, size[1] - TOP - BOTTOM, 0, 0, 0, 0)
        document.addPageTemplates(PageTemplate(name, [frame], onPage=furniture, pagesize=size))
    with fonts.WRITING:
        document.build(list(_story(report, Page(look, report.language, 10**6, TEXT))))
    return buffer.getvalue()


def _story(report: Report, page: Page) -> "Iterator[Flowable]":
    from reportlab.platypus import NextPageTemplate, PageBreak

    first = list(blocks.head(report, page.look))
    lying = False
    for block in report.blocks:
        if isinstance(block, Way):
            yield from first
            yield from _way(block, page, _ROOM - paper.height(first, WIDTH))
            first = []
            continue
        if isinstance(block, Lanes) != lying:
            lying = not lying
            yield from (NextPageTemplate(_WIDE if lying else _UPRIGHT), PageBreak())
        if first:
            first += _set(block, page)
        else:
            yield from _set(block, page)
    yield from first


def _set(block: Block, page: Page) -> "Iterator[Flowable]":
    from reportlab.platypus import KeepTogether

    if isinstance(block, Figures):
        yield blocks.figures(block, page)
    elif isinstance(block, Columns):
        yield blocks.columns(block, page)
    elif isinstance(block, Note):
        yield blocks.note(block, page.look)
    elif isinstance(block, Table):
        yield KeepTogether(list(_table(block, page)))
    elif isinstance(block, Lanes):
        yield from _lanes(block, page)


def _titled(title: str, note: str, page: Page) -> "Iterator[Flowable]":
    look = page.look
    yield paper.words(title, look.semibold, 1.32 * page.size, look.ink)
    if note:
        yield paper.words(note, look.regular, page.size, look.ink_soft)
    yield paper.space(6)


def _way(block: Way, page: Page, room: float) -> "Iterator[Flowable]":
    """The journey: on what is left of the first page if it can be read so, else as many rows on a page as fit."""
    from reportlab.platypus import PageBreak

    title = list(_titled(block.title, block.note, page))
    yield from title
    room -= paper.height(title, WIDTH) + 1
    size = next((each for each in _WAY if _tall(block, page, each) <= room), _WAY[0])
    start, used = 0, way_chart.heads_of(block, size)
    heights = way_chart.heights(block, _pen(page, WIDTH, size))
    for row, height in enumerate(heights):
        if used + height > room and row > start:
            yield way_chart.draw_rows(block, _pen(page, WIDTH, size), start, row)
            yield PageBreak()
            start, used, room = row, way_chart.heads_of(block, size), _ROOM
        used += height
    yield way_chart.draw_rows(block, _pen(page, WIDTH, size), start, len(heights))
    yield paper.space(16)


def _tall(block: Way, page: Page, size: float) -> float:
    return sum(way_chart.heights(block, _pen(page, WIDTH, size))) + way_chart.heads_of(block, size)


def _lanes(block: Lanes, page: Page) -> "Iterator[Flowable]":
    """The blueprint, band by band; on one page if it can be read so."""
    stories = [_bands(block, page, size) for size in _LANES]
    room = LYING[1] - TOP - BOTTOM
    yield from next((each for each in stories if paper.height(each, ACROSS) <= room), stories[0])


def _bands(block: Lanes, page: Page, size: float) -> "list[Flowable]":
    story = list(_titled(block.title, block.note, page))
    for band in lanes_chart.in_bands(block, _pen(page, ACROSS, size)):
        story += [charts.draw(band, page.look, page.language, ACROSS, size), paper.space(size)]
    return story[:-1]


def _pen(page: Page, width: float, size: float) -> Pen:
    return Pen(page.look, page.language, width, size)


def _table(block: Table, page: Page) -> "Iterator[Flowable]":
    look = page.look
    yield from _titled(block.title, "", page)
    numbers = len(block.heads) - block.numbers
    widths = [24.0, *[(WIDTH - 24.0 - numbers * _NUMBERS) / (block.numbers - 1)] * (block.numbers - 1)]
    cells = [[_cell(each, at, block, page) for at, each in enumerate(row)] for row in (block.heads, *block.rows)]
    style: list[Any] = [
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, look.ink),
        ("LINEBELOW", (0, 1), (-1, -1), 0.4, look.line),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    yield paper.table(cells, [*widths, *[_NUMBERS] * numbers], style, after=14)


def _cell(text: str, at: int, block: Table, page: Page) -> "Flowable":
    right = at >= block.numbers
    font = page.look.semibold if text in block.heads else page.look.regular
    return paper.words(text, font, 7.8, page.look.ink, right=right)
