"""The key card: A4 folded across its middle, so that it stands at the counter and says the same on both sides."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.model.category import Catalogue
from desk.model.site import Post
from desk.reports import leaf
from desk.reports.leaf import A4, Line, Printed, fitting, keycap
from desk.reports.pen import Pen
from desk.text import say

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MARGIN, TOP = 40.0, 44.0
HALF = A4[1] / 2
WIDTH = A4[0] - 2 * MARGIN
LEFT = 272.0
"""The width of the favourites; the keys have the rest."""
_GAP = 26.0
_CAPS = 62.0
_MOST = 10

Key = tuple[tuple[str, ...], str]
"""The caps of a key, and what it does."""


@dataclass(frozen=True, slots=True)
class KeyCard:
    """What the card says: the favourites under their digits, and the keys that matter most."""

    kind: str
    title: str
    language: str
    log: str
    lines: tuple[Line, ...]
    more: str
    keys: tuple[Key, ...]
    fold: str

    @property
    def words(self) -> str:
        """All of it, for those who do not see the page."""
        lines = [f"{line.digit} {line.label}" for line in self.lines]
        keys = [f"{'+'.join(caps)} {does}" for caps, does in self.keys]
        return "\n".join([self.kind, self.title, self.log, *lines, self.more, *keys])


def key_card(post: Post, catalogue: Catalogue, keys: Sequence[Key], language: str) -> KeyCard:
    """The card of a desk, in a language, which the words of the keys are in already."""
    return KeyCard(
        kind=say(language, "Key card"),
        title=" · ".join(name for name in (post.site.name, post.desk.name) if name),
        language=language,
        log=say(language, "One key is one visit"),
        lines=leaf.favourites(catalogue, language),
        more=say(language, "And these"),
        keys=tuple(keys)[:_MOST],
        fold=say(language, "Fold here"),
    )


def print_card(card: KeyCard, stamp: str = "") -> Printed:
    """The card as one page of A4, its two halves head to head, with a stamp if there is one. Raises MissingFont."""
    name = f"{card.kind} · {card.title}"

    def draw(pen: Pen, canvas: "Canvas") -> None:
        from reportlab.graphics import renderPDF

        other = Pen(pen.palette, pen.language, pen.width, pen.size)
        for each in (pen, other):
            _draw(card, each)
        canvas.saveState()
        canvas.translate(*A4)
        canvas.rotate(180)
        renderPDF.draw(other.drawing(A4[1]), canvas, 0, 0)
        canvas.restoreState()
        _draw_fold(card, pen)

    pdf = leaf.page(name, card.language, draw, stamp)
    return Printed(name, f"skranke-{card.kind.casefold().replace(' ', '-')}", leaf.with_stamp(card.words, stamp), pdf)


def _draw(card: KeyCard, pen: Pen) -> None:
    """One half, the lower one."""
    look, top = pen.palette, HALF - TOP
    size = fitting(pen, card.title, look.semibold, WIDTH, (18, 16, 14, 12, 10))
    pen.text(MARGIN, top - 8, card.kind, look.semibold, look.accent, size=9)
    pen.text(MARGIN, top - 30, card.title, look.semibold, look.ink, size=size)
    _draw_lines(card, pen, top - 62)
    _draw_keys(card, pen, top - 62)


def _draw_lines(card: KeyCard, pen: Pen, y: float) -> None:
    look = pen.palette
    pen.text(MARGIN, y, card.log, look.semibold, look.ink, size=11)
    pen.line(MARGIN, MARGIN + LEFT, y - 8, look.ink, 1.1)
    step = (y - 34) / len(leaf.DIGITS)
    size = _one_size(pen, [line.label for line in card.lines], look.medium, LEFT - 46, (11.5, 10.5, 9.5, 8.5, 7.5))
    for number, line in enumerate(card.lines, 1):
        base = y - 10 - number * step
        keycap(pen, MARGIN, base, line.digit, 10.5)
        pen.mark(line.side, MARGIN + 34, base + 10, 9.5)
        pen.text(MARGIN + 46, base + 6, line.label, look.medium, look.ink, size=size)


def _draw_keys(card: KeyCard, pen: Pen, y: float) -> None:
    look, start, wide = pen.palette, MARGIN + LEFT + _GAP, WIDTH - LEFT - _GAP
    pen.text(start, y, card.more, look.semibold, look.ink, size=11)
    pen.line(start, start + wide, y - 8, look.ink, 1.1)
    step = (y - 34) / _MOST
    words = [does for _caps, does in card.keys]
    size = _one_size(pen, words, look.regular, wide - _CAPS, (10.5, 10, 9.5, 9, 8.4, 7.8, 7.2, 6.6))
    for number, (caps, does) in enumerate(card.keys, 1):
        base, x = y - 10 - number * step, start
        for cap in caps:
            x += keycap(pen, x, base + 1, cap, 8.6) + 3
        pen.text(start + _CAPS, base + 6, does, look.regular, look.ink, size=size)


def _one_size(pen: Pen, words: Sequence[str], font: str, width: float, sizes: tuple[float, ...]) -> float:
    """The first size at which each of these stands on one line."""
    return min((fitting(pen, each, font, width, sizes) for each in words), default=sizes[0])


def _draw_fold(card: KeyCard, pen: Pen) -> None:
    look = pen.palette
    pen.line(MARGIN, A4[0] - MARGIN, HALF, look.edge, 0.7, dash=(2, 4))
    wide = pen.measure(card.fold, look.regular, 7.4) + 12
    pen.box((A4[0] - wide) / 2, HALF - 5, wide, 10, look.surface)
    pen.text(A4[0] / 2, HALF - 2.6, card.fold, look.regular, look.ink_soft, anchor="middle", size=7.4)
