"""The blueprint, drawn: steps from left to right, a lane for each part they have in it, broken into bands.

Above the line of visibility stands what the visitor does and what staff do in sight, below it what happens out of
sight, and where it leaves the counter.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desk.reports.content import Lanes, Station
from desk.reports.pen import Pen
from desk.reports.way_chart import draw_mark

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

NAMES, COLUMN = 8.6, 13.0  # the width of the names of the lanes, and the least of a step, in sizes of text
HEAD, PAD, GUTTER = 2.7, 0.45, 0.7  # the row of marks, the room inside a cell, and between two columns
BETWEEN = 2.2  # between two bands
SIGHT = 1.8  # the height of the line of visibility with its name
LEAST = 1.9  # the least height of a lane
GAP = 0.35  # between two lanes
LINE, SMALL = 1.28, 0.92  # the height of a line, and the size of its letters


_COUNTS = 4  # the lane that holds a number
_ABOVE = 2  # so many lanes are in sight of the visitor

Line = tuple[str, bool]
"""Words on one line, and whether they head the cell."""


@dataclass(frozen=True, slots=True)
class Box:
    """A cell with words in it: which step's, in which lane, and its place (left, bottom, width, height)."""

    step: int
    lane: int
    place: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Band:
    """A run of steps side by side, `wide` each: the lines of their cells by lane, and how high the lanes are."""

    stations: tuple[Station, ...]
    wide: float
    cells: tuple[tuple[tuple[Line, ...], ...], ...]
    heights: tuple[float, ...]
    height: float


def draw_lanes(block: Lanes, pen: Pen) -> "Drawing":
    """All of it, band under band."""
    bands = _bands(block, pen)
    tops = _tops(bands, pen)
    for band, top in zip(bands, tops, strict=True):
        _draw_names(band, block, top, pen)
        for at, station in enumerate(band.stations):
            _draw_head(station, at, band, top, pen)
        for cell in _boxes(band, top, pen):
            _draw_cell(cell, band, block, pen)
    return pen.drawing(tops[0] if tops else 0.0)


def in_bands(block: Lanes, pen: Pen) -> list[Lanes]:
    """The same, each band by itself."""
    across = _across(block, pen)
    return [replace(block, stations=band.stations, across=across) for band in _bands(block, pen)]


def boxes(block: Lanes, pen: Pen) -> list[Box]:
    """Where cells stand, from the lower left corner of the drawing."""
    bands = _bands(block, pen)
    return [box for band, top in zip(bands, _tops(bands, pen), strict=True) for box in _boxes(band, top, pen)]


def _across(block: Lanes, pen: Pen) -> int:
    """As many steps side by side as there is room for, shared out evenly."""
    most = max(1, int((pen.width - NAMES * pen.size) / (COLUMN * pen.size)))
    count = max(1, -(-len(block.stations) // most))
    return block.across or max(1, -(-len(block.stations) // count))


def _bands(block: Lanes, pen: Pen) -> list[_Band]:
    across = _across(block, pen)
    wide = (pen.width - NAMES * pen.size) / across - GUTTER * pen.size
    runs = [block.stations[at : at + across] for at in range(0, len(block.stations), across)]
    return [_band(run, wide, block, pen) for run in runs]


def _band(run: tuple[Station, ...], wide: float, block: Lanes, pen: Pen) -> _Band:
    inside = wide - 2 * PAD * pen.size
    lanes = range(len(block.names))
    cells = tuple(tuple(_lines(station, lane, inside, block, pen) for lane in lanes) for station in run)
    names = [pen.wrap(name, pen.palette.semibold, (NAMES - 0.8) * pen.size) for name in block.names]
    most = [max(len(names[lane]), *(len(cell[lane]) for cell in cells)) for lane in lanes]
    heights = tuple(max(LEAST, LINE * SMALL * lines + 2 * PAD) * pen.size for lines in most)
    gaps = GAP * pen.size * len(heights)
    return _Band(run, wide, cells, heights, sum(heights) + gaps + (HEAD + SIGHT) * pen.size)


def _tops(bands: Sequence[_Band], pen: Pen) -> list[float]:
    """The upper edge of each band; that of the first is the height of all."""
    tops, y = [], sum(band.height for band in bands) + BETWEEN * pen.size * max(0, len(bands) - 1)
    for band in bands:
        tops.append(y)
        y -= band.height + BETWEEN * pen.size
    return tops


def _lows(band: _Band, top: float, pen: Pen) -> list[float]:
    """The lower edge of each lane."""
    lows, y = [], top - HEAD * pen.size
    for lane, height in enumerate(band.heights):
        y -= height + (SIGHT * pen.size if lane == _ABOVE else 0)
        lows.append(y)
        y -= GAP * pen.size
    return lows


def _left(at: int, band: _Band, pen: Pen) -> float:
    return NAMES * pen.size + at * (band.wide + GUTTER * pen.size)


def _boxes(band: _Band, top: float, pen: Pen) -> Iterator[Box]:
    lows = _lows(band, top, pen)
    for at, station in enumerate(band.stations):
        for lane, lines in enumerate(band.cells[at]):
            if lines:
                yield Box(station.number, lane, (_left(at, band, pen), lows[lane], band.wide, band.heights[lane]))


def _lines(station: Station, lane: int, wide: float, block: Lanes, pen: Pen) -> tuple[Line, ...]:
    """What stands in a cell, line by line."""
    look, size = pen.palette, SMALL * pen.size
    if lane == _COUNTS:
        return ((block.few if station.count is None else pen.number(station.count), station.count is not None),)
    if lane == 1:
        head = pen.wrap(station.kind, look.semibold, wide, size)
        told = (station.text, *station.front)
        return (*((line, True) for line in head), *_wrapped(told, wide, size, pen))
    texts = (_visitor(station), (), (station.behind,), station.hands_over)[lane]
    return tuple(_wrapped(texts, wide, size, pen))


def _wrapped(texts: Sequence[str], wide: float, size: float, pen: Pen) -> Iterator[Line]:
    for text in texts:
        yield from ((line, False) for line in pen.wrap(text, pen.palette.regular, wide, size))


def _visitor(station: Station) -> tuple[str, ...]:
    """What the visitor does, and for an answer the step it leads to."""
    leads = {each.label: each.to for each in station.exits if each.label}
    said = [f"{text}\u00a0→\u00a0{leads[text]}" if text in leads else f"• {text}" for text in station.visitor]
    rest = [f"{label}\u00a0→\u00a0{to}" for label, to in leads.items() if label not in station.visitor]
    return (*said, *rest)


def _draw_names(band: _Band, block: Lanes, top: float, pen: Pen) -> None:
    """The lanes from edge to edge, and the line between what is in sight and what is not."""
    look, size = pen.palette, pen.size
    lows = _lows(band, top, pen)
    for lane, low in enumerate(lows):
        pen.box(0, low, pen.width, band.heights[lane], look.panel if lane < _ABOVE else look.sunken)
        y = low + band.heights[lane] - (PAD + 0.95 * SMALL) * size
        for line in pen.wrap(block.names[lane], look.semibold, (NAMES - 0.8) * size, SMALL * size):
            pen.text(0.4 * size, y, line, look.semibold, look.ink, size=SMALL * size)
            y -= LINE * SMALL * size
    y = lows[_ABOVE - 1] - (GAP + SIGHT) / 2 * size - 0.1 * size
    words = pen.cut(block.sight, look.medium, pen.width)
    wide = pen.measure(words, look.medium, SMALL * size)
    pen.line(wide + 1.2 * size, pen.width, y, look.ink, 0.13 * size, dash=(4, 4))
    pen.text(0.4 * size, y - 0.32 * size, words, look.medium, look.ink, size=SMALL * size)


def _draw_head(station: Station, at: int, band: _Band, top: float, pen: Pen) -> None:
    """Its mark, and the step it goes on to where that is not the next one."""
    x, y = _left(at, band, pen) + 1.4 * pen.size, top - 0.5 * HEAD * pen.size
    draw_mark(station, x, y, pen)
    ahead = [each.to for each in station.exits if not each.label and each.to != station.number + 1]
    if ahead:
        words = f"→ {ahead[0]}"
        pen.text(x + 1.8 * pen.size, y - 0.35 * pen.size, words, pen.palette.medium, pen.palette.ink_soft)


def _draw_cell(cell: Box, band: _Band, block: Lanes, pen: Pen) -> None:
    look, size = pen.palette, SMALL * pen.size
    left, low, wide, high = cell.place
    lines = band.cells[cell.step - band.stations[0].number][cell.lane]
    if cell.lane != _COUNTS:
        pen.box(left, low, wide, high, look.surface, edge=look.edge, round=0.4 * pen.size)
    y = low + high - (PAD + 0.95 * SMALL) * pen.size
    for words, heads in lines:
        font = look.semibold if heads else look.regular
        pen.text(left + PAD * pen.size, y, words, font, look.ink_soft if words == block.few else look.ink, size=size)
        y -= LINE * size
