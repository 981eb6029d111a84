"""What stands in the grid, and what a key does to it. Pure, and without Qt: nothing here is written anywhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desk.counter.paper import MOST, Marks
from desk.model.part import Part

PARTS = tuple(Part)
"""The columns."""

Field = tuple[str, Part]


@dataclass(frozen=True, slots=True)
class Tally:
    """The categories that are `rows`, the `counts` of the fields that have one, and the field that has the keys.

    `fresh`: the next digit begins the number in that field anew. `turned`: Enter after the last row came to the top of
    this column, and nothing has been done in it yet.
    """

    rows: tuple[str, ...]
    counts: Mapping[Field, int] = field(default_factory=dict)
    row: int = 0
    column: int = 0
    fresh: bool = True
    turned: bool = False

    @property
    def here(self) -> Field | None:
        """The field that has the keys; None where there are no rows."""
        return (self.rows[self.row], PARTS[self.column]) if self.rows else None

    @property
    def total(self) -> int:
        """All marks."""
        return sum(self.counts.values())

    def of_row(self, category: str) -> int:
        """The marks of a category."""
        return sum(count for (each, _part), count in self.counts.items() if each == category)

    def of_part(self, part: Part) -> int:
        """The marks of a part of the day."""
        return sum(count for (_category, each), count in self.counts.items() if each is part)

    def marks(self) -> tuple[Marks, ...]:
        """What is to be written, row by row."""
        fields = [(category, part) for category in self.rows for part in PARTS]
        return tuple(Marks(*each, self.counts[each]) for each in fields if each in self.counts)

    def keep(self, rows: Sequence[str], counts: Mapping[Field, int]) -> "Tally":
        """The same place with other rows and counts; a row that has a count stays, whatever the rows are."""
        every = tuple(dict.fromkeys([*rows, *(category for category, _part in counts)]))
        row = every.index(self.rows[self.row]) if self.rows and self.rows[self.row] in every else 0
        return replace(self, rows=every, counts=dict(counts), row=row, fresh=True)

    def at(self, row: int, column: int) -> "Tally":
        """That field has the keys, or the nearest there is."""
        row, column = min(max(row, 0), max(len(self.rows) - 1, 0)), min(max(column, 0), len(PARTS) - 1)
        return replace(self, row=row, column=column, fresh=True, turned=False)

    def at_category(self, category: str) -> "Tally":
        """The row of a category has the keys; it is added below where there is none.

        It is of the column just left when Enter has only turned to the next: whoever goes on down one column of the
        sheet, past the favourites, means that part of the day.
        """
        rows = self.rows if category in self.rows else (*self.rows, category)
        return replace(self, rows=rows).at(rows.index(category), self.column - self.turned)


def press(tally: Tally, key: str) -> Tally:
    """What a key does: a digit, Backspace, Delete, an arrow, Enter, Tab, Shift+Tab, Home or End."""
    if tally.here is None:
        return tally
    if key.isdecimal():
        before = 0 if tally.fresh else tally.counts.get(tally.here, 0)
        return _filled(tally, before * 10 + int(key))
    if key == "Backspace":
        return _filled(tally, tally.counts.get(tally.here, 0) // 10)
    if key == "Delete":
        return _filled(tally, 0)
    return _MOVES[key](tally) if key in _MOVES else tally


def _filled(tally: Tally, count: int) -> Tally:
    """The field with another number; one beyond what a field can hold is not taken."""
    if tally.here is None or count > MOST:
        return tally
    counts = {each: n for each, n in tally.counts.items() if each != tally.here}
    return replace(tally, counts=counts | ({tally.here: count} if count else {}), fresh=False, turned=False)


def _down(tally: Tally) -> Tally:
    """The next field of the column, then the next column from its top: as the sums stand on the sheet."""
    if tally.row + 1 < len(tally.rows):
        return tally.at(tally.row + 1, tally.column)
    if tally.column + 1 < len(PARTS):
        return replace(tally.at(0, tally.column + 1), turned=True)
    return tally.at(tally.row, tally.column)


def _along(by: int) -> Callable[[Tally], Tally]:
    """The next field of the row, then of the next row; at the end it stays."""

    def moved(tally: Tally) -> Tally:
        place = tally.row * len(PARTS) + tally.column + by
        if not 0 <= place < len(tally.rows) * len(PARTS):
            return tally.at(tally.row, tally.column)
        return tally.at(*divmod(place, len(PARTS)))

    return moved


_MOVES: Mapping[str, Callable[[Tally], Tally]] = {
    "Enter": _down,
    "Down": lambda tally: tally.at(tally.row + 1, tally.column),
    "Up": lambda tally: tally.at(tally.row - 1, tally.column),
    "Left": lambda tally: tally.at(tally.row, tally.column - 1),
    "Right": lambda tally: tally.at(tally.row, tally.column + 1),
    "Tab": _along(1),
    "Shift+Tab": _along(-1),
    "Home": lambda tally: tally.at(tally.row, 0),
    "End": lambda tally: tally.at(tally.row, len(PARTS) - 1),
}
