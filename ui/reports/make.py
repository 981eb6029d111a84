"""What the worker does: the report's content, its page, and the picture of the page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from desk import paperwork
from desk.app import OpenDesk
from desk.model.journey import GuideReport
from desk.model.paper import Leaf
from desk.model.shift import Shift
from desk.model.tallies import TallyReport
from ui.reports.leaves import card_keys
from ui.tasks import Cancelled

Figures = GuideReport | TallyReport
"""Figures of several months: how people went through a guide, or what else was counted."""

About = Shift | Leaf | Figures
"""What a page is about: a shift, the counter itself, or figures."""


@dataclass(frozen=True, slots=True)
class Made:
    """A page: what about, its name, the name of its file without ending, what it says in words, the PDF; and what makes
    a spreadsheet with that ending of its figures, if there are any."""

    about: About
    name: str
    file_name: str
    words: str
    pdf: bytes
    table: Callable[[str], bytes] | None = None


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
    elif isinstance(about, TallyReport):
        report = paperwork.tallies_report(desk, about.tallies, about.place)
    else:
        report = paperwork.shift_report(desk, about)
    pdf, words = paperwork.paper(report), paperwork.in_words(report)
    return Made(about, report.name, report.file_name, words, pdf, partial(paperwork.spreadsheet, report))


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
