"""The line of the day, drawn: each mark is one question, in the shape of its side, above the line it came on."""

import itertools
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desk.model.category import Side
from desk.reports.content import SIDES, DayLine, Part
from desk.reports.pen import Pen
from desk.text import say, say_day, say_time
from desk.words import SIDE

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

PLOT, LEAST_PLOT = 10.5, 4.0  # the tallest and the lowest plot, in sizes of text
LARGEST_MARK = 1.06  # the pitch of a mark, in sizes of text
SMALL = 0.92  # the size of numbers and times
LEGEND, AXIS, LOOSE = 2.3, 2.0, 1.9  # heights of the legend's row, the axis and what has no hour, in sizes of text


def draw_day(line: DayLine, pen: Pen) -> "Drawing":
    """From the top: the legend with its totals, the marks with the number over each part, the line, the hours."""
    size, cell = pen.size, pen.width / max(1, len(line.parts))
    grid = across, pitch = _pitch(max((part.total for part in line.parts), default=0), cell, size)
    tallest = max((-(-part.total // across) for part in line.parts), default=0) * pitch
    plot = max(tallest, LEAST_PLOT * size) + 2.1 * size
    over = LOOSE * size if line.loose else 0.0
    base, legend = AXIS * size, _legend_rows(line, pen)
    _draw_uncounted(line, base, plot, pen)
    _draw_silent(line, base, plot, pen)
    for index, part in enumerate(line.parts):
        middle, bottom = (index + 0.5) * cell, base + 0.55 * size
        top = bottom + -(-part.total // across) * pitch
        _draw_marks(part, (middle, bottom), grid, pen)
        if part.total or (_is_counted(line, part) and not _is_loose(line, part)):
            _draw_number(part.total, middle, top + 0.3 * size, pen)
    _draw_axis(line, base, pen)
    _draw_loose(line, base + plot, pen)
    height = base + plot + over + LEGEND * size * len(legend)
    for row, entries in enumerate(legend):
        _draw_legend(entries, height - (LEGEND * row + 1.1) * size, pen)
    return pen.drawing(height)


def _pitch(most: int, cell: float, size: float) -> tuple[int, float]:
    """How many marks stand beside one another, and how far apart, so that the fullest part fits the plot."""
    pitch = min(LARGEST_MARK * size, 0.86 * cell)
    while True:
        across = max(1, int(0.86 * cell / pitch + 0.001))
        if -(-most // across) * pitch <= PLOT * size:
            return across, pitch
        pitch *= 0.96


def _draw_marks(part: Part, place: tuple[float, float], grid: tuple[int, float], pen: Pen) -> None:
    """The questions of a part, row by row from the line up, `place` being the middle of its foot."""
    (x, y), (across, pitch) = place, grid
    beside = min(across, part.total)
    for index, side in enumerate(_marks(part)):
        row, column = divmod(index, across)
        pen.mark(side, x + (column - (beside - 1) / 2) * pitch, y + (row + 0.5) * pitch, 0.82 * pitch)


def _draw_number(count: int, x: float, y: float, pen: Pen) -> None:
    font, color = pen.palette.semibold, pen.palette.ink
    if not count:
        font, color = pen.palette.regular, pen.palette.ink_soft
    words = pen.number(count)
    x = _inside(x, pen.measure(words, font, SMALL * pen.size), pen)
    pen.text(x, y, words, font, color, anchor="middle", size=SMALL * pen.size)


def _inside(middle: float, wide: float, pen: Pen) -> float:
    """The middle of words that wide, moved so that no edge cuts them."""
    return max(wide / 2, min(pen.width - wide / 2, middle))


def _marks(part: Part) -> Iterator[Side]:
    for side, count in zip(SIDES, part.counts, strict=True):
        yield from [side] * count


def _x(line: DayLine, time: datetime, pen: Pen) -> float:
    whole = timedelta(minutes=line.step) * len(line.parts)
    return max(0.0, min(1.0, (time - line.parts[0].start) / whole)) * pen.width


def _is_counted(line: DayLine, part: Part) -> bool:
    """Whether the middle of the part was counted: then having no question is a zero."""
    middle = part.start + timedelta(minutes=line.step) / 2
    return any(span.start <= middle < span.end for span in line.counted)


def _is_loose(line: DayLine, part: Part) -> bool:
    """Whether questions without an hour may have come in the part: then nobody knows that it had none."""
    end = part.start + timedelta(minutes=line.step)
    return any(each.span.start < end and part.start < each.span.end for each in line.loose)


def _gaps(line: DayLine, pen: Pen) -> Iterator[tuple[float, float]]:
    """The stretches nobody counted, as places on the line."""
    if not line.parts:
        return
    at = 0.0
    for span in sorted((*line.counted, *line.silent), key=lambda span: span.start):
        start, end = _x(line, span.start, pen), _x(line, span.end, pen)
        if start > at:
            yield at, start
        at = max(at, end)
    if at < pen.width:
        yield at, pen.width


def _draw_uncounted(line: DayLine, base: float, plot: float, pen: Pen) -> None:
    words = say(pen.language, "not counted")
    for start, end in _gaps(line, pen):
        pen.box(start, base, end - start, plot, pen.palette.sunken)
        empty = not any(part.total and start < _x(line, part.start, pen) + 1 < end for part in line.parts)
        if empty and pen.measure(words, pen.palette.regular) + pen.size < end - start:
            middle = (start + end) / 2
            pen.text(middle, base + plot - 1.3 * pen.size, words, pen.palette.regular, pen.palette.ink_soft,
                     anchor="middle")  # fmt: skip


def _draw_silent(line: DayLine, base: float, plot: float, pen: Pen) -> None:
    """A stretch nobody has said anything of: a question mark between two edges."""
    for span in line.silent:
        start, end = _x(line, span.start, pen), _x(line, span.end, pen)
        for x in (start, end):
            pen.box(x - 0.04 * pen.size, base, 0.08 * pen.size, plot, pen.palette.edge)
        pen.text((start + end) / 2, base + 0.45 * plot, "?", pen.palette.semibold, pen.palette.ink_soft,
                 anchor="middle", size=1.6 * pen.size)  # fmt: skip


def _draw_loose(line: DayLine, top: float, pen: Pen) -> None:
    """Over the part of the day in which they came: how many questions stand on no place of the line."""
    size = pen.size
    for each in line.loose if line.parts else ():
        start, end = _x(line, each.span.start, pen), _x(line, each.span.end, pen)
        if end - start < size:
            continue
        pen.line(start + 0.3 * size, end - 0.3 * size, top + 0.3 * size, pen.palette.edge, 0.12 * size)
        words = say(pen.language, "{count} without an hour", count=pen.number(each.count))
        if pen.measure(words, pen.palette.semibold, SMALL * size) > end - start:
            words = f"+ {pen.number(each.count)}"
        middle = _inside((start + end) / 2, pen.measure(words, pen.palette.semibold, SMALL * size), pen)
        pen.text(middle, top + 0.7 * size, words, pen.palette.semibold, pen.palette.ink_soft,
                 anchor="middle", size=SMALL * size)  # fmt: skip


def _draw_axis(line: DayLine, base: float, pen: Pen) -> None:
    size = pen.size
    for span in line.counted:
        start, end = _x(line, span.start, pen), _x(line, span.end, pen)
        pen.box(start, base - 0.1 * size, max(end - start, 0.2 * size), 0.2 * size, pen.palette.ink, round=0.1 * size)
    silent = [(_x(line, span.start, pen), _x(line, span.end, pen)) for span in line.silent]
    for start, end in (*_gaps(line, pen), *silent):
        pen.line(start, end, base, pen.palette.edge, 0.09 * size, dash=(0.1, 4))
    for x, words in _hours(line, pen):
        pen.text(x, base - 1.45 * size, words, pen.palette.regular, pen.palette.ink_soft, anchor="middle",
                 size=SMALL * size)  # fmt: skip


def _hours(line: DayLine, pen: Pen) -> Iterator[tuple[float, str]]:
    """Round times under the line, as many as there is room for."""
    parts = len(line.parts)
    edges = [line.parts[0].start + timedelta(minutes=line.step * index) for index in range(parts + 1)] if parts else []
    words = [_time(line, edge, pen.language) for edge in edges]
    # Those at the edges are moved inside, so they reach up to half a width further towards the next one.
    widest = 1.5 * max((pen.measure(word, pen.palette.regular) for word in words), default=0) + 0.8 * pen.size
    every = next(every for every in _rhythms(line.step) if every * pen.width / max(1, parts) >= widest)
    for index, (edge, word) in enumerate(zip(edges, words, strict=True)):
        if (edge - _midnight(edges[0])) // timedelta(minutes=line.step) % every == 0:
            wide = pen.measure(word, pen.palette.regular, SMALL * pen.size)
            yield _inside(index * pen.width / parts, wide, pen), word


def _rhythms(step: int) -> Iterator[int]:
    """How many parts may lie between two times: those that meet whole hours and midnight, then whole days."""
    a_day = max(1, 1440 // step)
    yield from (every for every in range(1, a_day) if a_day % every == 0 and (every == 1 or every * step % 60 == 0))
    yield from itertools.count(a_day, a_day)


def _time(line: DayLine, edge: datetime, language: str) -> str:
    """The hour; on a line longer than a day, midnights say which day begins."""
    several = line.parts[0].start.date() != line.parts[-1].start.date()
    if line.step >= 1440 or (several and edge == _midnight(edge)):
        return say_day(language, edge.date(), "EEE d")
    return say_time(language, edge)


def _midnight(edge: datetime) -> datetime:
    return edge.replace(hour=0, minute=0)


def _legend_rows(line: DayLine, pen: Pen) -> list[list[tuple[Side, str, str]]]:
    """Sides that have questions, with their totals, broken into as many rows as the width asks for."""
    rows: list[list[tuple[Side, str, str]]] = []
    used = pen.width
    for side, count in zip(SIDES, line.by_side, strict=True):
        if not count:
            continue
        entry = side, say(pen.language, SIDE[side]), pen.number(count)
        needed = _entry_width(entry, pen)
        if used + needed > pen.width:
            rows.append([])
            used = 0.0
        rows[-1].append(entry)
        used += needed
    return rows


def _entry_width(entry: tuple[Side, str, str], pen: Pen) -> float:
    _, name, total = entry
    return pen.measure(name, pen.palette.medium) + pen.measure(total, pen.palette.semibold) + 3.95 * pen.size


def _draw_legend(entries: list[tuple[Side, str, str]], y: float, pen: Pen) -> None:
    x = 0.0
    for entry in entries:
        side, name, total = entry
        color = pen.palette.side(side)
        pen.mark(side, x + 0.54 * pen.size, y + 0.36 * pen.size, 0.95 * pen.size)
        pen.text(x + 1.42 * pen.size, y, name, pen.palette.medium, color)
        after = x + 1.87 * pen.size + pen.measure(name, pen.palette.medium)
        pen.text(after, y, total, pen.palette.semibold, color)
        x += _entry_width(entry, pen)
