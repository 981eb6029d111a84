"""The slip that somebody with an idea takes home: its theme, the municipality's own channel, and what to ask for later.

One small page (A6), so that it can be cut or folded out of anything that prints.
"""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from desk.reports import fonts, paper
from desk.reports.palette import Palette, palette
from desk.text import say, say_day

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

PAGE = (297.64, 419.53)
"""A6, in points."""
MARGIN = 28.0
WIDTH = PAGE[0] - 2 * MARGIN
_CODE = 84.0
_SIZES = (11.0, 10.0, 9.0, 8.0, 7.0)


class Slip(NamedTuple):
    """What stands on it, in `language`. `text` is empty where the idea is not in words, `address` where there is no
    channel; `reference` names the idea and nobody; `stamp` is empty on a real one."""

    site: str
    day: date
    theme: str
    reference: str
    text: str
    address: str
    language: str
    stamp: str = ""


def render(slip: Slip, look: Palette | None = None) -> bytes:
    """The slip as a PDF of one page: long words are set smaller until they fit. Raises MissingFont."""
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    fonts.register()
    look = look or palette()
    room = PAGE[1] - 2 * MARGIN
    stories = (list(_story(slip, look, size)) for size in _SIZES)
    story = next((each for each in stories if paper.height(each, WIDTH) <= room), None)
    pdf = BytesIO()
    document = BaseDocTemplate(
        pdf, pagesize=PAGE, title=say(slip.language, "Your idea"), author="Skranke", creator="Skranke",
        lang=slip.language, displayDocTitle=1,
    )  # fmt: skip

    def furniture(canvas: "Canvas", _document: BaseDocTemplate) -> None:
        if slip.stamp:
            paper.draw_stamp(canvas, slip.stamp, look, (PAGE[0] - MARGIN, PAGE[1] - 9))

    frame = Frame(MARGIN, MARGIN, WIDTH, room, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=furniture, pagesize=PAGE))
    with fonts.WRITING:
        document.build(story or list(_story(slip._replace(text=""), look, _SIZES[-1])))
    return pdf.getvalue()


def _story(slip: Slip, look: Palette, size: float) -> "Iterator[Flowable]":
    language = slip.language
    yield paper.words(say(language, "Your idea"), look.semibold, 9, look.accent)
    yield paper.words(slip.theme, look.semibold, 1.7 * size, look.ink, leading=2.1 * size)
    yield paper.words(f"{slip.site} · {say_day(language, slip.day, 'long')}", look.regular, 9, look.ink_soft)
    yield paper.space(12)
    if slip.text:
        yield paper.words(say(language, "“{words}”", words=slip.text), look.regular, size, look.ink)
        yield paper.space(12)
    if slip.address:
        told = say(language, "Tell the municipality more here, whenever you like:")
        yield paper.words(told, look.regular, size, look.ink)
        yield paper.space(3)
        yield paper.words(slip.address, look.semibold, size, look.ink)
        if slip.address.startswith(("https://", "http://")):
            yield paper.space(9)
            yield _code(slip.address)
    else:
        yield paper.words(say(language, "Ask at the counter how to tell more."), look.regular, size, look.ink)
    yield paper.space(12)
    told = say(
        language, "Reference {reference}. Show it at the counter to hear what became of the idea; your name is not "
        "kept with it.", reference=slip.reference,
    )  # fmt: skip
    yield paper.words(told, look.regular, 8.4, look.ink_soft)


def _code(address: str) -> "Flowable":
    """The address as a code for a phone's camera."""
    from reportlab.graphics.barcode.qr import QrCodeWidget
    from reportlab.graphics.shapes import Drawing

    code = QrCodeWidget(address, barWidth=_CODE, barHeight=_CODE, barBorder=0)
    drawing = Drawing(_CODE, _CODE)
    drawing.add(code)
    return drawing
