"""Where the tiles lie: two columns, Library beside Citizen services, Digital help beside Other. Pure.

Tiles share the height there is, between a least and a most; below the least, the board is taller and scrolls. Two
sides that lie beside each other begin on the same line. A side alone on its line takes both columns.
"""

from collections.abc import Mapping
from dataclasses import dataclass

Rect = tuple[int, int, int, int]
"""Left, top, width, height in pixels."""

ROWS = (("library", "citizen"), ("digital", "other"))


@dataclass(frozen=True, slots=True)
class Measures:
    """Pixels: the least and the most a tile is tall, a heading, and the room between tiles, columns and sides."""

    least: int
    most: int
    heading: int
    between_tiles: int
    between_columns: int
    between_sides: int


@dataclass(frozen=True, slots=True)
class Arranged:
    """`tiles` and `headings` by side; `height` is what the whole takes."""

    tiles: Mapping[str, tuple[Rect, ...]]
    headings: Mapping[str, Rect]
    height: int


def arrange(counts: Mapping[str, int], width: int, height: int, measures: Measures) -> Arranged:
    """Lay `counts` tiles of each side into a width and a height."""
    rows = [_present(counts, row) for row in ROWS]
    rows = [row for row in rows if row]
    lines = [max(_lines(counts[side], len(row)) for side in row) for row in rows]
    tall = _tile_height(lines, height, measures)
    column = (width - measures.between_columns) // 2
    tiles: dict[str, tuple[Rect, ...]] = {}
    headings: dict[str, Rect] = {}
    top = 0
    for row, deep in zip(rows, lines, strict=True):
        for place, side in enumerate(row):
            left = place * (column + measures.between_columns)
            headings[side] = (left, top, width if len(row) == 1 else column, measures.heading)
            corner = (left, top + measures.heading)
            tiles[side] = _tiles(counts[side], 3 - len(row), corner, (column, tall), measures)
        top += measures.heading + deep * (tall + measures.between_tiles) - measures.between_tiles
        top += measures.between_sides
    return Arranged(tiles, headings, max(top - measures.between_sides, 0))


def least_height(counts: Mapping[str, int], measures: Measures) -> int:
    """The height below which the board has to scroll."""
    return arrange(counts, 0, 0, measures).height


def _present(counts: Mapping[str, int], row: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(side for side in row if counts.get(side, 0))


def _lines(count: int, sides: int) -> int:
    """How many lines of tiles a side takes when that many sides share the width."""
    return count if sides == 2 else -(-count // 2)


def _tile_height(lines: list[int], height: int, measures: Measures) -> int:
    if not lines:
        return measures.most
    taken = len(lines) * measures.heading + (len(lines) - 1) * measures.between_sides
    taken += (sum(lines) - len(lines)) * measures.between_tiles
    return min(max((height - taken) // sum(lines), measures.least), measures.most)


def _tiles(
    count: int, across: int, corner: tuple[int, int], size: tuple[int, int], measures: Measures
) -> tuple[Rect, ...]:
    (left, top), (wide, tall) = corner, size
    down = -(-count // across)
    return tuple(
        (
            left + (at // down) * (wide + measures.between_columns),
            top + (at % down) * (tall + measures.between_tiles),
            wide,
            tall,
        )
        for at in range(count)
    )
