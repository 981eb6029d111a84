"""A report on paper: A4, drawn by reportlab, which is imported only when a report is made."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from desk.reports import blocks, fonts, paper
from desk.reports.blocks import BOTTOM, MARGIN, PAGE, TEXT, TOP, WIDTH, Page
from desk.reports.content import BarList, Block, Columns, DayLine, Figures, Note, Report
from desk.reports.palette import Palette, palette

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate, Flowable

# What is tried until the report fits its page: sizes of text in charts, and rows of a long list.
SIZES, ROWS = (TEXT, 8.0, 7.6, 7.2, 6.8, 6.4), (30, 26, 22, 19, 16, 13, 10, 8, 6, 4)


def render(report: Report, look: Palette | None = None) -> bytes:
    """The report as a PDF of one page: long lists are folded until it fits. One that is `long` has several instead.

    Raises MissingFont.
    """
    fonts.register()
    look = look or palette()
    if report.long:
        from desk.reports.pages import render_pages

        return render_pages(report, look)
    return _build(report, _set(report, look), look)


def _set(report: Report, look: Palette) -> list["Flowable"]:
    """The page with text as large as can be, and then with as many rows as can be."""
    for size in SIZES:
        if _fits(shortest := _story(report, Page(look, report.language, ROWS[-1], size))):
            stories = (_story(report, Page(look, report.language, rows, size)) for rows in ROWS[:-1])
            return next(filter(_fits, stories), shortest)
    return shortest


def _story(report: Report, page: Page) -> list["Flowable"]:
    return [*blocks.head(report, page.look), *_flow(report.blocks, page)]


def _fits(story: list["Flowable"]) -> bool:
    return paper.height(story, WIDTH) <= PAGE[1] - TOP - BOTTOM


def _build(report: Report, story: list["Flowable"], look: Palette) -> bytes:
    from reportlab.platypus import Frame, PageTemplate

    pdf = BytesIO()
    document = blocks.document(report, pdf)
    frame = Frame(MARGIN, BOTTOM, WIDTH, PAGE[1] - TOP - BOTTOM, 0, 0, 0, 0)

    def furniture(canvas: "Canvas", _document: "BaseDocTemplate") -> None:
        blocks.draw_footer(canvas, report, look)
        if report.stamp:
            paper.draw_stamp(canvas, report.stamp, look, (MARGIN + WIDTH, PAGE[1] - TOP))

    document.addPageTemplates(PageTemplate(frames=[frame], onPage=furniture, pagesize=PAGE))
    with fonts.WRITING:
        document.build(story)
    return pdf.getvalue()


def _flow(every: tuple[Block, ...], page: Page) -> Iterator["Flowable"]:
    for block in every:
        if isinstance(block, Figures):
            yield blocks.figures(block, page)
        elif isinstance(block, Columns):
            yield blocks.columns(block, page)
        elif isinstance(block, Note):
            yield paper.at_bottom(blocks.note(block, page.look))
        elif isinstance(block, BarList | DayLine):
            yield from blocks.chart(block, page, WIDTH)
