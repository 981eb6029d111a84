"""What the worker does: the report's content, its page, and the picture of the page."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from desk import paperwork
from desk.app import OpenDesk
from desk.model.journey import GuideReport
from desk.model.paper import Leaf
from desk.model.shift import Shift
from ui.reports.leaves import card_keys
from ui.tasks import Cancelled

About = Shift | Leaf | GuideReport
"""What a page is about: a shift, the counter itself, or how people went through a guide."""


@dataclass(frozen=True, slots=True)
class Made:
    """A page: what about, its name, the name of its file without ending, what it says in words, the PDF."""

    about: About
    name: str
    file_name: str
    words: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Shown:
    """A report and the pictures of its pages; `page` is the size of one in points."""

    made: Made
    images: tuple[QImage, ...]
    page: QSize


def make(desk: OpenDesk, about: About) -> Made:
    """The report of a shift as it is now, or a leaf for the counter."""
    if isinstance(about, Leaf):
        printed = paperwork.leaf(desk, about, card_keys(desk.settings.preferences.keys))
        return Made(about, printed.name, printed.file_name, printed.words, printed.pdf)
    if isinstance(about, GuideReport):
        report = paperwork.journey_report(desk, about.guide, about.journey, about.place)
    else:
        report = paperwork.shift_report(desk, about)
    return Made(about, report.name, report.file_name, paperwork.in_words(report), paperwork.paper(report))


def show(desk: OpenDesk, about: About, made: Made | None, scale: float, cancelled: Cancelled) -> Shown | None:
    """The pages at `scale` pixels a point; None when nobody waits for it any more."""
    made = made or make(desk, about)
    if cancelled():
        return None
    pages = paperwork.pages(made.pdf, scale)
    images = tuple(
        QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBX8888).copy()
        for page in pages
    )
    first = pages[0]
    return Shown(made, images, QSize(round(first.width / scale), round(first.height / scale)))
