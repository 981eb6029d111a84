"""The tick sheet: a page to count on while nothing can be logged. Favourites, parts of the day, room for marks."""

from dataclasses import dataclass
from datetime import date, datetime, time

from desk import words
from desk.model.category import Catalogue
from desk.model.part import BEGINS, Part
from desk.model.site import Post
from desk.reports import leaf
from desk.reports.leaf import A4, Line, Printed, fitting
from desk.reports.pen import Pen
from desk.text import say, say_time

MARGIN, TOP, FOOT = 36.0, 40.0, 62.0
WIDTH = A4[0] - 2 * MARGIN
LABELS = 166.0
ROW, HEAD = 39.0, 34.0
BLANK = 6
"""Rows to write another category in."""
GROUPS, LINES = 3, 2
"""Places for marks in a field: so many groups of five on a line."""
_SUM = 19.0


@dataclass(frozen=True, slots=True)
class TickSheet:
    """What the page says. `fields` are filled in by hand, those that are known already filled; `parts` have their
    name and their hours."""

    kind: str
    title: str
    language: str
    fields: tuple[tuple[str, str], ...]
    asked: str
    parts: tuple[tuple[str, str], ...]
    lines: tuple[Line, ...]
    how: tuple[str, ...]

    @property
    def words(self) -> str:
        """All of it, for those who do not see the page."""
        fields = [f"{name}: {value or '…'}" for name, value in self.fields]
        parts = [f"{name} {hours}" for name, hours in self.parts]
        return "\n".join([self.kind, self.title, *fields, *parts, *(line.label for line in self.lines), *self.how])


def tick_sheet(post: Post, stop: str, catalogue: Catalogue, language: str) -> TickSheet:
    """The sheet of a desk, in a language; `stop` is where it is now, or empty."""
    fields = [(say(language, "Date"), ""), (say(language, "Desk"), post.desk.name)]
    if stop or post.site.vehicle:
        fields.append((say(language, "Stop or place"), stop))
    return TickSheet(
        kind=say(language, "Tick sheet"),
        title=post.site.name,
        language=language,
        fields=tuple(fields),
        asked=say(language, "What they ask"),
        parts=tuple((say(language, words.PART[part]), hours(part, language)) for part in Part),
        lines=leaf.favourites(catalogue, language),
        how=(
            say(language, "One mark for each question, every fifth across the four before it. Write nothing about a "
                          "person."),
            say(language, "To enter it afterwards: press Ctrl+3 and P, choose the day, type the sums, press "
                          "Ctrl+Enter."),
        ),
    )  # fmt: skip


def hours(part: Part, language: str) -> str:
    """From when to when a part lasts; the first has no beginning, the last no end."""
    after = [each for each in Part if BEGINS[each] > BEGINS[part]][:1]
    start = _clock(BEGINS[part], language) if BEGINS[part] else ""
    return f"{start}–{_clock(BEGINS[after[0]], language) if after else ''}"


def print_sheet(sheet: TickSheet, stamp: str = "") -> Printed:
    """The sheet as one page of A4, with a stamp if there is one. Raises MissingFont."""
    name = f"{sheet.kind} · {sheet.title}"
    pdf = leaf.page(name, sheet.language, lambda pen, _canvas: _draw(sheet, pen), stamp)
    return Printed(name, f"skranke-{sheet.kind.casefold().replace(' ', '-')}", leaf.with_stamp(sheet.words, stamp), pdf)


def _clock(hour: int, language: str) -> str:
    return say_time(language, datetime.combine(date.min, time(hour)))


def _draw(sheet: TickSheet, pen: Pen) -> None:
    look, top = pen.palette, A4[1] - TOP
    size = fitting(pen, sheet.title, look.semibold, WIDTH, (20, 17, 14, 11, 9))
    pen.text(MARGIN, top - 8, sheet.kind, look.semibold, look.accent, size=8.6)
    pen.text(MARGIN, top - 32, sheet.title, look.semibold, look.ink, size=size)
    _draw_fields(sheet, pen, top - 60)
    below = top - 78 - HEAD
    _draw_head(sheet, pen, below)
    rows = [*sheet.lines, *[None] * BLANK]
    high = min(ROW, (below - FOOT) / len(rows))
    for number, line in enumerate(rows, 1):
        _draw_row(line, pen, below - number * high, high)
    _draw_foot(sheet, pen)


def _draw_fields(sheet: TickSheet, pen: Pen, y: float) -> None:
    """Side by side, each with a line to write on."""
    look, gap = pen.palette, 18.0
    wide = (WIDTH - gap * (len(sheet.fields) - 1)) / len(sheet.fields)
    for number, (name, value) in enumerate(sheet.fields):
        left = MARGIN + number * (wide + gap)
        pen.text(left, y, name, look.regular, look.ink_soft)
        start = left + pen.measure(name, look.regular) + 6
        pen.line(start, left + wide, y - 3, look.edge, 0.7)
        pen.text(start + 3, y, pen.cut(value, look.medium, left + wide - start - 3), look.medium, look.ink)


def _columns() -> list[tuple[float, float]]:
    """Left edge and width of the field of each part of the day."""
    wide = (WIDTH - LABELS) / len(Part)
    return [(MARGIN + LABELS + number * wide, wide) for number in range(len(Part))]


def _draw_head(sheet: TickSheet, pen: Pen, y: float) -> None:
    look = pen.palette
    pen.text(MARGIN, y + 8, pen.cut(sheet.asked, look.semibold, LABELS - 8), look.semibold, look.ink)
    for (left, wide), (name, hours_of) in zip(_columns(), sheet.parts, strict=True):
        size = fitting(pen, name, look.semibold, wide - 10, (9.4, 8.6, 7.8, 7))
        pen.text(left + 6, y + 19, name, look.semibold, look.ink, size=size)
        pen.text(left + 6, y + 8, hours_of, look.regular, look.ink_soft, size=8)
        pen.text(left + wide - 6 - _SUM / 2, y + 8, "=", look.medium, look.ink_soft, anchor="middle", size=8)
    pen.line(MARGIN, MARGIN + WIDTH, y, look.ink, 1.1)


def _draw_row(line: Line | None, pen: Pen, y: float, high: float) -> None:
    look = pen.palette
    middle = y + high / 2
    if line is None:
        pen.line(MARGIN, MARGIN + LABELS - 12, y + 0.28 * high, look.edge, 0.7, dash=(1, 2))
    else:
        pen.text(MARGIN + 4, middle - 3, line.digit, look.semibold, look.ink_soft, anchor="middle")
        pen.mark(line.side, MARGIN + 18, middle, 8.5)
        lines = pen.lines(line.label, look.medium, LABELS - 38)
        for number, words_of in enumerate(lines):
            lift = 5.4 * (len(lines) - 1) - 10.8 * number
            pen.text(MARGIN + 28, middle - 3 + lift, words_of, look.medium, look.ink)
    for left, wide in _columns():
        _draw_field(pen, left, y, wide, high)
    pen.line(MARGIN, MARGIN + WIDTH, y, look.line, 0.6)


def _draw_field(pen: Pen, left: float, y: float, wide: float, high: float) -> None:
    """Pale places for groups of five, and a box for their sum."""
    look, gap = pen.palette, 3.0
    room = wide - 12 - _SUM - gap
    across, up = (room - gap * GROUPS) / GROUPS, (high - 10 - gap * (LINES - 1)) / LINES
    for line in range(LINES):
        for group in range(GROUPS):
            x = left + 6 + group * (across + gap)
            pen.box(x, y + 5 + line * (up + gap), across, up, look.sunken, round=2)
    pen.box(left + wide - 6 - _SUM, y + 5, _SUM, high - 10, look.surface, edge=look.edge, round=2)


def _draw_foot(sheet: TickSheet, pen: Pen) -> None:
    look = pen.palette
    for number, said in enumerate(sheet.how):
        font = look.medium if number else look.regular
        size = fitting(pen, said, font, WIDTH, (9, 8.6, 8.2, 7.8, 7.4, 7, 6.6))
        pen.text(MARGIN, 42 - 14 * number, said, font, look.ink if number else look.ink_soft, size=size)
