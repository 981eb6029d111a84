"""What the cells of a row say, whatever shape they came back in. What cannot be read is told, and stands as nothing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desk.errors import mark
from desk.guides.workbook.pages import Cell, Mistake, Oddity, letter
from desk.guides.workbook.terms import Vocabulary, bare, meaning, nearest

_DATES = (
    re.compile(r"(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})(?:[T ]00:00(?::00)?)?"),
    re.compile(r"(?P<day>\d{1,2})[-.] ?(?P<month>\d{1,2})[-.] ?(?P<year>\d{4})"),
)
"""As we write it, and as people in our countries do. With slashes nobody knows which is the month."""
_WHOLE = re.compile(r"[-−–]?\d+")
_BREAK = re.compile(r"[ \u00a0]*(?:\r\n|[\r\n\t\v\f\u0085\u2028\u2029])\s*")


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was read: the sheet's own name, the column each heading stands in, the cells by column."""

    sheet: str
    number: int
    columns: Mapping[str, int]
    cells: Mapping[int, Cell]
    unseen: bool = False

    def cell(self, name: str) -> Cell:
        """The cell below a heading; an empty one where the column is not there."""
        return self.cells.get(self.columns.get(name, 0), Cell(None))

    def has(self, name: str) -> bool:
        """Whether anything but spaces stands there."""
        cell = self.cell(name)
        return cell.oddity is not None or bool(str("" if cell.value is None else cell.value).strip())


Place = tuple[str | None, tuple[str, ...]]
"""A part of a guide, as the validator names it: the id of its step (None: the guide's own), and what leads to it."""


@dataclass(slots=True)
class Notes:
    """What is known so far beside the guide itself: its mistakes, and the row each part of it stands in."""

    mistakes: list[Mistake] = field(default_factory=list)
    places: dict[Place, Row] = field(default_factory=dict)

    def put(self, row: Row, step: str | None, *place: str) -> None:
        """Where a part stands; of two with one name the first, and the second for what is said of that name."""
        taken = self.places.setdefault((step, place), row)
        if taken is not row:
            self.places.setdefault((step, (*place, "id")), row)

    def tell(self, row: Row, column: str | None, reason: str, *, hint: bool = False, **facts: object) -> None:
        """One mistake in a row; `column` is the heading it stands below."""
        at = row.columns.get(column) if column else None
        place = (row.sheet, row.number, letter(at) if at else None)
        self.mistakes.append(Mistake(*place, reason, facts, hint, row.unseen))


def text(row: Row, name: str, notes: Notes) -> str:
    """A text: a line break is a space, and spaces at its ends are none. A whole number is its digits."""
    cell = row.cell(name)
    _tell_oddity(row, name, cell, notes)
    value = cell.value
    if isinstance(value, bool | date) or cell.oddity is Oddity.TIME:
        what = mark("the cell holds “{value}” as a date, a time or a truth; format it as text and write it again")
        notes.tell(row, name, what, value=value)
        return ""
    if isinstance(value, int | float):
        return _digits(value)
    return "" if value is None or cell.oddity is Oddity.BROKEN else tidy(value)


def tidy(said: str) -> str:
    """A text in one line, without spaces at its ends; every space is a plain one."""
    return _BREAK.sub(" ", said.strip()).replace("\u00a0", " ").replace("\u202f", " ").strip()


def an_id(row: Row, name: str, notes: Notes) -> str:
    """An id as it was meant: spreadsheets like to give capitals and round quotation marks."""
    return bare(text(row, name, notes))


def ids(row: Row, name: str, notes: Notes) -> str:
    """An answer as runs keep it: an id, several with single spaces, a number or a day."""
    if isinstance(row.cell(name).value, date):
        _tell_oddity(row, name, row.cell(name), notes)
        return str(row.cell(name).value)
    return " ".join(bare(each) for each in re.split(r"[\s,;]+", text(row, name, notes)) if each)


def whole(row: Row, name: str, notes: Notes) -> int | None:
    """A whole number, or None when nothing stands there."""
    said = text(row, name, notes).replace(" ", "")
    if said and not _WHOLE.fullmatch(said):
        notes.tell(row, name, mark("“{value}” is no whole number; write digits only"), value=said)
        return None
    return int(said.replace("−", "-").replace("–", "-")) if said else None


def day(row: Row, name: str, notes: Notes) -> date | None:
    """A date, or None when nothing stands there."""
    cell = row.cell(name)
    if isinstance(cell.value, date):
        _tell_oddity(row, name, cell, notes)
        return cell.value
    said = text(row, name, notes)
    if not said:
        return None
    for pattern in _DATES:
        found = pattern.fullmatch(said)
        if found:
            try:
                return date(int(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                break
    notes.tell(row, name, mark("“{value}” is no day; write it like 2026-03-31"), value=said)
    return None


def word(row: Row, name: str, vocabulary: Vocabulary, notes: Notes) -> str | None:
    """What a word stands for; of a mistyped one what it is taken for until it is mended."""
    said = text(row, name, notes)
    found = meaning(vocabulary, said) if said else None
    if found or not said:
        return found
    near = nearest(vocabulary, said)
    if near:
        reason = mark("“{value}” is not on the list; did you mean “{near}”?")
        notes.tell(row, name, reason, value=said, near=near[1])
        return near[0]
    notes.tell(row, name, mark("“{value}” is not on the list; choose from the list in the cell"), value=said)
    return None


def _digits(value: float) -> str:
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(value)


def _tell_oddity(row: Row, name: str, cell: Cell, notes: Notes) -> None:
    if cell.oddity is Oddity.BROKEN:
        notes.tell(row, name, mark("the formula came to “{value}”; write the text itself"), value=cell.value)
    elif cell.oddity is Oddity.UNCOUNTED:
        reason = mark(
            "there is a formula without a value; open the file, save it and try again, or write the text itself"
        )
        notes.tell(row, name, reason)
    elif cell.oddity is Oddity.FORMULA:
        reason = mark("there is a formula; its value “{value}” was read, the formula is not kept")
        notes.tell(row, name, reason, hint=True, value=cell.value)
