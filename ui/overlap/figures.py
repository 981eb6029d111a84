"""An answer as the screen shows it: its subjects by name, what stands in a cell, what is a link, and how dark."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.model.category import Catalogue, Side
from desk.model.overlap import POOLED, Link, Overlap

LEVELS = 4
"""Steps of shade."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A category, or the sensitive ones of a side together, as it is shown."""

    id: str
    name: str
    side: Side
    icon: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A row and a column: `n` visits hold both (None is hidden); `link` when that is more than chance."""

    row: Subject
    column: Subject
    n: int | None
    link: Link | None


class Figures:
    """`least` and `most` are the smallest and the largest number in the matrix, 0 when it is empty."""

    def __init__(self, overlap: Overlap, rows: Mapping[str, Subject], columns: Mapping[str, Subject]) -> None:
        self.overlap = overlap
        self.rows, self.columns = tuple(rows.values()), tuple(columns.values())
        self._n = {(cell.row, cell.column): cell.n for cell in overlap.cells}
        self._links = {(link.row, link.column): link for link in overlap.links}
        told = [n for n in self._n.values() if n is not None]
        self.least, self.most = min(told, default=0), max(told, default=0)
        self.links = tuple(Pair(rows[link.row], columns[link.column], link.n, link) for link in overlap.links)

    def pair(self, row: int, column: int) -> Pair:
        """What stands at a place of the matrix."""
        here = self.rows[row], self.columns[column]
        key = here[0].id, here[1].id
        return Pair(*here, self._n.get(key), self._links.get(key))

    def place(self, pair: Pair) -> tuple[int, int]:
        """Where a pair stands in the matrix."""
        return self.rows.index(pair.row), self.columns.index(pair.column)

    def level(self, n: int) -> int:
        """How dark a number is, 1 to LEVELS: by its root, so that the few large ones leave the rest apart."""
        return max(1, min(LEVELS, round((n / self.most) ** 0.5 * LEVELS))) if self.most else 1


def figures(overlap: Overlap, catalogue: Catalogue, language: str, sensitive: str) -> Figures:
    """An answer with its subjects named in a language; `sensitive` is what the sensitive ones are called together."""
    asked = overlap.question

    def named(ids: tuple[str, ...], side: Side) -> dict[str, Subject]:
        return {each: _subject(each, side, catalogue, language, sensitive) for each in ids}

    return Figures(overlap, named(overlap.rows, asked.rows), named(overlap.columns, asked.columns))


def _subject(subject: str, side: Side, catalogue: Catalogue, language: str, sensitive: str) -> Subject:
    if subject.startswith(f"{POOLED}:"):
        return Subject(subject, sensitive, side, "shield-lock")
    category = catalogue.find(subject)
    # A server may know categories that have not come here yet.
    return Subject(subject, category.label(language), side, category.icon) if category else Subject(
        subject, subject, side, "dot"
    )  # fmt: skip
