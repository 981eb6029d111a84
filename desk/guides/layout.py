"""Where the steps of a guide stand when it is drawn, and how the lines between them run: rows from top to bottom.

igraph finds both (Sugiyama's method). A line that passes rows on its way has a bend in each, so that it goes between
the steps and not over them. For a worker thread: the library is loaded when the first guide is drawn.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desk.guides.ways import exits
from desk.model.guide import Guide

Point = tuple[float, float]
"""Columns from the left, and rows from the top; one is the width, or the height, of a step with the room around it."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line from one step to another, with the bends between them; none where a step leads to itself."""

    start: str
    end: str
    bends: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """Every step's middle, the lines between them, and how many columns and rows all of it takes."""

    places: Mapping[str, Point]
    arrows: tuple[Arrow, ...]
    columns: float
    rows: float


def lay_out(guide: Guide) -> Drawing:
    """A guide, sound or not. What leads nowhere has no line."""
    ids = list(dict.fromkeys(step.id for step in guide.steps))
    number = {step_id: at for at, step_id in enumerate(ids)}
    ways = dict.fromkeys((step.id, goto) for step in guide.steps for goto in exits(step) if goto in number)
    edges = [(number[start], number[end]) for start, end in ways]
    if not ids:
        return Drawing({}, (), 0, 0)
    layers = _layers(len(ids), edges, number.get(guide.start, 0))
    chains, every, links = _with_bends(layers, edges)
    places = _places(every, links)
    arrows = tuple(
        Arrow(start, end, tuple(places[bend] for bend in chain))
        for (start, end), chain in zip(ways, chains, strict=True)
    )
    middles = {step_id: places[at] for step_id, at in number.items()}
    columns, rows = (max(place[axis] for place in places) + 1 for axis in (0, 1))
    return Drawing(middles, arrows, columns, rows)


def _layers(count: int, edges: Sequence[tuple[int, int]], start: int) -> list[int]:
    """The row of each step. The start stands above all: what leads back to it does not count."""
    import igraph

    forward = [(a, b) for a, b in edges if b not in (a, start)]
    rows = igraph.Graph(count, forward, directed=True).layout_sugiyama().coords
    return [int(row) for _, row in rows]


def _with_bends(
    layers: Sequence[int], edges: Sequence[tuple[int, int]]
) -> tuple[list[list[int]], list[int], list[tuple[int, int]]]:
    """The bends of each line, the row of every step and bend, and the short links from row to row."""
    every, links, chains = list(layers), [], []
    for start, end in edges:
        by = 1 if layers[end] > layers[start] else -1
        chain = list(range(len(every), len(every) + max(abs(layers[end] - layers[start]) - 1, 0)))
        every += [layers[start] + by * (at + 1) for at in range(len(chain))]
        chains.append(chain)
        way = [start, *chain, end]
        if layers[start] != layers[end]:
            links += [pair[::by] for pair in pairwise(way)]  # always downwards
    return chains, every, links  # type: ignore[return-value]


def _places(rows: Sequence[int], links: Sequence[tuple[int, int]]) -> list[Point]:
    import igraph

    found = igraph.Graph(len(rows), [tuple(link) for link in links], directed=True).layout_sugiyama(layers=list(rows))
    left = min(x for x, _ in found.coords)
    return [(x - left, float(y)) for x, y in found.coords]
