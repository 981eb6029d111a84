"""The journey, drawn: one step a row, the line that leads through them at the left, the numbers at the right.

A question is a diamond, an end a square, every other step a circle, each with its number in it; what ended is a dark
bar, what stopped a lighter one. So it can be read without colours.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desk.reports.content import Station, Way
from desk.reports.pen import Pen
from desk.reports.rails import Rails, rails

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

LANE, MARK, EDGE = 2.3, 0.95, 1.35  # the width of a lane, half of a mark, and half of the widest, in sizes of text
LINE, SMALL = 1.32, 0.88  # the height of a line of text; the size of small print
ABOVE, BETWEEN = 1.15, 0.75  # from the top of a row to the middle of its mark; between two rows
HEAD = 2.0  # the row of the heads
MOST_LANES = 0.3  # of the width
BAR = 0.14  # of the width


@dataclass(frozen=True, slots=True)
class Row:
    """A step as it is set: its lines, how high it is, in points or pixels."""

    station: Station
    text: tuple[str, ...]
    exits: tuple[str, ...]
    height: float


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where things stand: the width of a lane, where text begins and how wide it is, the right edges of both numbers,
    where bars begin, and how long one is that counts one."""

    lane: float
    text: float
    wide: float
    ended: float
    stopped: float
    bars: float
    scale: float


def draw_way(block: Way, pen: Pen) -> "Drawing":
    """The whole journey."""
    return draw_rows(block, pen, 0, len(block.stations))


def draw_rows(block: Way, pen: Pen, first: int, last: int) -> "Drawing":
    """The rows `first` up to but without `last`, under the heads; lines go on over the edges."""
    found, columns = _rails(block), _columns(block, pen)
    rows = _rows(block, columns, pen)[first:last]
    head = heads_of(block, pen.size)
    height = y = sum(row.height for row in rows) + head
    _draw_heads(block, columns, y, pen)
    y -= head
    middles = []
    for row in rows:
        middles.append(y - ABOVE * pen.size)
        y -= row.height
    _draw_lines(found, middles, (first, height - head), columns, pen)
    for row, middle in zip(rows, middles, strict=True):
        draw_mark(row.station, _x(found.lanes[row.station.number - 1], columns, pen), middle, pen)
        _draw_row(row, middle, columns, pen)
        _draw_count(row.station, middle - 0.34 * pen.size, block, columns, pen)
    return pen.drawing(height)


def heights(block: Way, pen: Pen) -> list[float]:
    """How high each row is; `heads_of` says how much the heads take more."""
    return [row.height for row in _rows(block, _columns(block, pen), pen)]


def heads_of(block: Way, size: float) -> float:
    """How high the heads of the numbers are, where there are any."""
    return HEAD * size if block.few else 0.0


def _rails(block: Way) -> Rails:
    return rails([[each.to - 1 for each in station.exits] for station in block.stations])


def _columns(block: Way, pen: Pen) -> _Columns:
    size, look = pen.size, pen.palette
    lane = min(LANE * size, MOST_LANES * pen.width / _rails(block).width)
    wide = [
        max(pen.measure(text, look.semibold) for text in (head, pen.number(9999), block.few))
        for head in (block.ended, block.stopped)
    ]
    bar = BAR * pen.width
    stopped = pen.width - bar - 0.8 * size
    ended = stopped - wide[1] - 1.2 * size
    text = lane * (_rails(block).width - 1) + (2 * EDGE + 0.6) * size
    if not block.few:
        return _Columns(lane, text, pen.width - text, 0, 0, 0, 0)
    most = max([8, *(each.count or 0 for each in block.stations)])
    return _Columns(lane, text, ended - wide[0] - 1.2 * size - text, ended, stopped, stopped + 0.8 * size, bar / most)


def _rows(block: Way, columns: _Columns, pen: Pen) -> list[Row]:
    look, size = pen.palette, pen.size
    rows = []
    for station in block.stations:
        text = pen.wrap(station.text, look.regular, columns.wide)
        exits = pen.wrap(_exits(station), look.regular, columns.wide, SMALL * size)
        lines = 1 + len(text) + len(exits)
        height = (LINE * lines + BETWEEN) * size
        rows.append(Row(station, tuple(text), tuple(exits), max(height, 2.4 * MARK * size)))
    return rows


def _exits(station: Station) -> str:
    """Where it goes on to, on which answer; nothing is said where it only goes on to the next step."""
    if len(station.exits) == 1 and not station.exits[0].label and station.exits[0].to == station.number + 1:
        return ""
    return " · ".join(f"{each.label}\u00a0→\u00a0{each.to}".lstrip("\u00a0") for each in station.exits)


def _x(lane: int, columns: _Columns, pen: Pen) -> float:
    return EDGE * pen.size + lane * columns.lane


def _draw_heads(block: Way, columns: _Columns, top: float, pen: Pen) -> None:
    look = pen.palette
    if not block.few:
        return
    for right, head in ((columns.ended, block.ended), (columns.stopped, block.stopped)):
        pen.text(right, top - 1.1 * pen.size, head, look.semibold, look.ink, anchor="end")
    pen.line(0, pen.width, top - 1.6 * pen.size, look.line, 0.08 * pen.size)


def _draw_lines(found: Rails, middles: Sequence[float], edges: tuple[int, float], columns: _Columns, pen: Pen) -> None:
    """Down from each row to the next; a line that changes its lane does so beside the step it leaves or comes to."""
    first, top = edges
    bend = 1.5 * pen.size
    if first:
        for _, below in found.links[first - 1]:
            x = _x(below, columns, pen)
            _line([(x, top), (x, middles[0])], pen)
    for at, y in enumerate(middles):
        row = first + at
        end = middles[at + 1] if at + 1 < len(middles) else 0.0
        for above, below in found.links[row]:
            one, other = _x(above, columns, pen), _x(below, columns, pen)
            turn = y - bend if above == found.lanes[row] else end + bend
            start = turn + bend if above != found.lanes[row] else y
            _line([(one, y), (one, start), (other, min(start - bend, turn)), (other, end)], pen)


def _line(points: Sequence[tuple[float, float]], pen: Pen) -> None:
    for start, end in pairwise(points):
        if start != end:
            pen.stroke(start, end, pen.palette.edge, 0.16 * pen.size)


def _draw_row(row: Row, middle: float, columns: _Columns, pen: Pen) -> None:
    station, look, size = row.station, pen.palette, pen.size
    base = middle - 0.34 * size
    pen.text(columns.text, base, station.kind, look.medium, look.ink_soft, size=SMALL * size)
    for line in row.text:
        base -= LINE * size
        pen.text(columns.text, base, line, look.regular, look.ink)
    for line in row.exits:
        base -= LINE * size
        pen.text(columns.text, base, line, look.regular, look.ink_soft, size=SMALL * size)


def _draw_count(station: Station, base: float, block: Way, columns: _Columns, pen: Pen) -> None:
    look, size = pen.palette, pen.size
    right = columns.ended if station.is_end else columns.stopped
    if not block.few:
        return
    if station.count is None:
        pen.text(right, base, block.few, look.regular, look.ink_soft, anchor="end")
        return
    pen.text(right, base, pen.number(station.count), look.semibold, look.ink, anchor="end")
    length = max(station.count * columns.scale, 0.12 * size)
    pen.box(columns.bars, base - 0.14 * size, length, size, look.accent if station.is_end else look.edge)


def draw_mark(station: Station, x: float, y: float, pen: Pen) -> None:
    """The number of a step in its shape."""
    look, half = pen.palette, MARK * pen.size
    ink, number = look.ink, str(station.number)
    if station.is_end:
        pen.box(x - half, y - half, 2 * half, 2 * half, look.ink, round=0.3 * half)
        ink = look.surface
    elif station.asks:
        wide = 1.28 * half
        pen.polygon((x - wide, y, x, y + wide, x + wide, y, x, y - wide), look.surface, look.ink)
    else:
        pen.circle(x, y, half, look.surface, look.ink)
    size = (0.92 if len(number) < 3 else 0.7) * pen.size
    pen.text(x, y - 0.35 * size, number, look.semibold, ink, anchor="middle", size=size)
