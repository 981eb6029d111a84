"""What a workbook is to us, whatever program wrote it: pages on the way out, grids on the way in. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

Value = str | int | float | bool | date | None


class Oddity(StrEnum):
    """What a cell is besides its value."""

    FORMULA = "formula"
    UNCOUNTED = "uncounted"
    """A formula without a value: the program that wrote it never calculated it."""
    BROKEN = "broken"
    """A formula that came to an error, such as #REF!."""
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Column:
    """A column on the way out. `width` in characters; `choices` names the list its cells offer; `quiet`: it explains
    the others."""

    key: str
    heading: str
    width: int
    choices: str | None = None
    day: bool = False
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row on the way out: its cells by column. `head` begins a group; `choices` and `days` are of single cells."""

    cells: Mapping[str, Value]
    head: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    days: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet on the way out. `spare`: rows below that are made ready for writing; `fixed`: columns that stay in
    sight."""

    name: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    spare: int = 0
    fixed: int = 1


@dataclass(frozen=True, slots=True)
class Choices:
    """The lists cells offer, on a page of their own: list -> what it offers."""

    page: str
    lists: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it was read."""

    value: Value
    oddity: Oddity | None = None


MOST_ROWS = 5_000


class TooManyRows(ValueError):
    """A sheet has more rows that are filled than any guide; its name is the argument."""


Area = tuple[int, int, int, int]
"""Merged cells: first row, first column, last row, last column; all count from 1."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A sheet as it was read: row -> column -> cell, without the empty ones; rows and columns count from 1."""

    name: str
    rows: Mapping[int, Mapping[int, Cell]]
    merged: tuple[Area, ...] = ()
    unseen: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake in a workbook. `sheet` as its tab says, `row` from 1, `column` by its letter; None where it is the
    whole file's, sheet's or row's. `unseen`: the row is hidden. `reason` is a marked message, `facts` fill its braces.

    `hint`: it does no harm, and the guide can be used; the message says what was read.
    """

    sheet: str | None
    row: int | None
    column: str | None
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)
    hint: bool = False
    unseen: bool = False


def letter(column: int) -> str:
    """A column as spreadsheets name it: 1 is A, 27 is AA."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
