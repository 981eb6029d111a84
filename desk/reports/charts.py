"""The charts: drawn once, for paper and for screen. What differs is passed in: palette, width and size of text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desk.reports import fonts
from desk.reports.content import Bar, BarList, DayLine, Group, Lanes, Way
from desk.reports.day_chart import draw_day
from desk.reports.lanes_chart import draw_lanes
from desk.reports.palette import Palette
from desk.reports.pen import Pen
from desk.reports.way_chart import draw_way

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

ROW, NEXT_LINE, HEADING, BETWEEN = 1.58, 1.2, 1.75, 0.6  # heights, in sizes of text
LABELS = 0.6  # of the width, so that lists under one another share their columns ...
WIDEST = 19.0  # ... but never more, in sizes of text
LONGEST_BAR = 14.0  # in sizes of text: beyond that a bar says no more
FULL_BAR = 8  # the least count that fills it: a one shall look like a one


def draw(
    block: BarList | DayLine | Way | Lanes, palette: Palette, language: str, width: float, size: float
) -> "Drawing":
    """The chart of a block without its title and note. `width` and `size` (of text) in points or pixels; the height
    follows from the content. Raises MissingFont.
    """
    fonts.register()
    pen = Pen(palette, language, width, size)
    if isinstance(block, Way):
        return draw_way(block, pen)
    if isinstance(block, Lanes):
        return draw_lanes(block, pen)
    return draw_day(block, pen) if isinstance(block, DayLine) else _draw_bars(block, pen)


def _draw_bars(block: BarList, pen: Pen) -> "Drawing":
    """Label, number, bar: the numbers stand in one column so that they line up, the bars begin at one edge."""
    bars = [bar for group in block.groups for bar in group.bars]
    indent = 1.42 * pen.size if any(bar.side for bar in bars) else 0.0
    room = min(LABELS * pen.width, WIDEST * pen.size)
    labels = [pen.lines(bar.label, pen.palette.regular, room - indent) for bar in bars]
    numbers = [pen.number(group.total) for group in block.groups] + [pen.number(bar.count) for bar in bars]
    right = room + 0.8 * pen.size + max((pen.measure(number, pen.palette.semibold) for number in numbers), default=0)
    start = right + 0.8 * pen.size
    scale = min(pen.width - start, LONGEST_BAR * pen.size) / max([FULL_BAR, *(bar.count for bar in bars)])
    height = y = _height(block.groups, labels) * pen.size
    each = iter(labels)
    for index, group in enumerate(block.groups):
        y -= BETWEEN * pen.size if index else 0
        if group.label:
            y -= HEADING * pen.size
            _draw_heading(group, (indent, right), y, pen)
        for bar in group.bars:
            lines = next(each)
            y -= (ROW + NEXT_LINE * (len(lines) - 1)) * pen.size
            _draw_row(bar, lines, (indent, right, start, scale), y, pen)
            if bar.side and not group.label:
                pen.mark(bar.side, 0.54 * pen.size, y + 0.82 * pen.size, 0.85 * pen.size)
    return pen.drawing(height)


def _height(groups: Sequence[Group], labels: Sequence[Sequence[str]]) -> float:
    rows = sum(ROW + NEXT_LINE * (len(lines) - 1) for lines in labels)
    return rows + HEADING * sum(bool(group.label) for group in groups) + BETWEEN * max(0, len(groups) - 1)


def _draw_heading(group: Group, columns: tuple[float, float], y: float, pen: Pen) -> None:
    left, right = columns
    base, color = y + 0.5 * pen.size, pen.palette.side(group.side)
    if group.side:
        pen.mark(group.side, 0.54 * pen.size, base + 0.36 * pen.size, 0.95 * pen.size)
    pen.text(left, base, group.label, pen.palette.semibold, color)
    pen.text(right, base, pen.number(group.total), pen.palette.semibold, color, anchor="end")


def _draw_row(bar: Bar, lines: Sequence[str], columns: tuple[float, float, float, float], y: float, pen: Pen) -> None:
    left, right, start, scale = columns
    look, size = pen.palette, pen.size
    first = y + (0.47 + NEXT_LINE * (len(lines) - 1)) * size
    for index, line in enumerate(lines):
        pen.text(left, first - index * NEXT_LINE * size, line, look.regular, look.ink if bar.known else look.ink_soft)
    pen.text(right, first, pen.number(bar.count), look.medium, look.ink if bar.known else look.ink_soft, anchor="end")
    length, low = max(bar.count * scale, 0.12 * size), first - 0.14 * size
    if bar.known:
        pen.box(start, low, length, size, look.side(bar.side))
    else:
        pen.box(start, low, length, size, None, edge=look.edge)
