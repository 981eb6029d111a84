"""Asking a server what overlaps: the question and the answer on the wire, the same for both sides.

The cells of an answer go row by row; a hidden one is null.
"""

from typing import Annotated

from msgspec import Meta, Struct

from desk.model.category import Side
from desk.model.overlap import Cell, Link, Overlap, Question, Source
from desk.model.site import ServedBy
from desk.model.visit import Channel
from desk.sync.asked import Asked, read_asked, until
from desk.sync.envelope import Garbled
from desk.sync.shape import Count, Name, Shape
from desk.sync.wire import WIRE

OVERLAP = "/v1/overlap"

_SUBJECTS = 1000
_Subjects = Annotated[list[Name], Meta(max_length=_SUBJECTS)]
_Line = Annotated[list[Count | None], Meta(max_length=_SUBJECTS)]
_Times = Annotated[float, Meta(gt=0, le=1e12)]


class Wanted(Asked):
    """A question about two sides."""

    served_by: ServedBy | None
    channel: Channel | None
    rows: Side
    columns: Side


class LinkRow(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """A link, as a list of its values; row and column are places in the lists of the answer."""

    row: Count
    column: Count
    n: Count
    odds: _Times
    low: _Times
    high: _Times


class Given(Shape):
    """An answer: `n` holds a line for each row."""

    threshold: Count
    visits: Count | None
    several: Count | None
    rows: _Subjects
    columns: _Subjects
    n: Annotated[list[_Line], Meta(max_length=_SUBJECTS)]
    links: Annotated[list[LinkRow], Meta(max_length=_SUBJECTS)]
    until: str | None


def wanted(question: Question) -> Wanted:
    """The question as it is sent."""
    return Wanted(
        WIRE, question.first, question.last, question.site, question.served_by, question.channel, question.rows,
        question.columns,
    )  # fmt: skip


def read_question(plain: bytes) -> Question:
    """What is asked. Raises Garbled, also when more is asked for than may be told (`desk.privacy.disclosure`)."""
    asked = read_asked(plain, Wanted)
    if sum(each is not None for each in (asked.site, asked.served_by, asked.channel)) > 1:
        raise Garbled("site, served_by and channel can be asked for one at a time")
    return Question(asked.first, asked.last, asked.site, asked.served_by, asked.channel, asked.rows, asked.columns)


def given(overlap: Overlap) -> Given:
    """The answer as it is sent."""
    cells = {(cell.row, cell.column): cell.n for cell in overlap.cells}
    rows, columns = list(overlap.rows), list(overlap.columns)
    return Given(
        overlap.threshold, overlap.visits, overlap.several, rows, columns,
        [[cells.get((row, column)) for column in columns] for row in rows],
        [LinkRow(rows.index(x.row), columns.index(x.column), x.n, x.odds, x.low, x.high) for x in overlap.links],
        overlap.until,
    )  # fmt: skip


def overlap_of(given: Given, question: Question) -> Overlap:
    """The answer to a question. Raises Garbled when it is no matrix, or links what is not in it."""
    rows, columns = tuple(given.rows), tuple(given.columns)
    if len(given.n) != len(rows) or any(len(line) != len(columns) for line in given.n):
        raise Garbled("the lines of the matrix are not as long as its rows and columns")
    cells = tuple(
        Cell(row, column, n)
        for row, line in zip(rows, given.n, strict=True)
        for column, n in zip(columns, line, strict=True)
        if row != column
    )
    links = tuple(_link(each, rows, columns) for each in given.links)
    return Overlap(
        question, Source.SERVER, given.threshold, given.visits, given.several, rows, columns, cells, links,
        until(given.until),
    )  # fmt: skip


def _link(link: LinkRow, rows: tuple[str, ...], columns: tuple[str, ...]) -> Link:
    if link.row >= len(rows) or link.column >= len(columns) or not link.low <= link.odds <= link.high:
        raise Garbled("a link that is not of the matrix, or outside of its own interval")
    return Link(rows[link.row], columns[link.column], link.n, link.odds, link.low, link.high)
