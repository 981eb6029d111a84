"""Reading a CSV as a spreadsheet shows it: numbered rows of named cells, and what is wrong with the file itself.

Rows are counted as Excel and LibreOffice count them: the header is row 1, an empty row counts, a quoted cell with
line breaks is one row. The standard library's csv is the only reader. Where it stops at a quotation mark, reading
goes on in the next line, so that one slip does not hide the others.
"""

import csv
import io
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desk.errors import mark, refusal

LARGEST = 4_000_000
"""Bytes. A list of 2,000 categories in six languages has about one and a half million."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake. `row` as a spreadsheet counts, `column` by its header; None when it is the whole row's or file's.
    A file that could not be read at all has its mistake in row 0.

    `reason` is a marked message, `facts` fill its braces.
    """

    row: int
    column: str | None
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the header. `cells` are by column name, tidied; `extra` counts those beyond the columns."""

    number: int
    cells: Mapping[str, str]
    extra: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file as read: the header as it stands, the rows that are not empty, and the mistakes in the file itself."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    mistakes: tuple[Mistake, ...] = ()


def read_sheet(path: Path) -> Sheet:
    """The sheet in a file. Never raises: a file that cannot be read is a sheet with that mistake."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as problem:
        reason = refusal(problem)
        return Sheet((), (), (Mistake(0, None, reason.message, reason.facts),))
    return parse(data)


def parse(data: bytes) -> Sheet:
    """The sheet in these bytes: UTF-8 with or without a byte order mark, `;` or `,` between cells."""
    if len(data) > LARGEST:
        facts = {"most": LARGEST // 1_000_000}
        return Sheet((), (), (Mistake(0, None, mark("the file is larger than {most} MB"), facts),))
    text, mistakes = _decoded(data)
    records = []
    for number, record in enumerate(_records(list(io.StringIO(text, newline=""))), start=1):
        if isinstance(record, list):
            records.append((number, record))
        else:
            mistakes.append(Mistake(number, None, record))
    if not records or records[0][0] != 1:
        return Sheet((), (), tuple(mistakes))
    header = _header(records[0][1])
    rows = (_row(number, header, record) for number, record in records[1:])
    return Sheet(header, tuple(row for row in rows if row.extra or any(row.cells.values())), tuple(mistakes))


def tidy(cell: str) -> str:
    """A cell with single spaces and composed letters: what is pasted from elsewhere looks the same and is the same.

    Only spaces are touched; line breaks and other control characters stay, to be reported.
    """
    if cell.isprintable() and "  " not in cell:
        return unicodedata.normalize("NFC", cell.strip(" "))
    plain = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in cell)
    return unicodedata.normalize("NFC", " ".join(word for word in plain.split(" ") if word))


def _decoded(data: bytes) -> tuple[str, list[Mistake]]:
    """The text; of a file in Windows' old encoding still its rows, so that its other mistakes are found too."""
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as problem:
        row = data.count(b"\n", 0, problem.start) + 1
        reason = mark("the file is not in UTF-8; save it again as “CSV UTF-8”")
        text = "" if b"\0" in data else data.decode("cp1252", errors="replace")
        return text, [Mistake(row, None, reason)]


def _records(lines: list[str]) -> Iterator[list[str] | str]:
    """Each record, or the reason that stands in its place. After one the next line is read afresh."""
    comma = "," if lines and lines[0].count(",") > lines[0].count(";") else ";"
    begin = at = 0

    def feed() -> Iterator[str]:
        nonlocal at
        while at < len(lines):
            at += 1
            yield lines[at - 1]

    while begin < len(lines):
        try:
            for record in csv.reader(feed(), delimiter=comma, strict=True):
                begin = at
                yield record
        except csv.Error:
            quoted = '"' in lines[begin]
            yield (
                mark("a quotation mark is not closed, or stands in the middle of a cell")
                if quoted
                else mark("a cell is longer than a cell can be")
            )
            begin = at = begin + 1


def _header(record: list[str]) -> tuple[str, ...]:
    """The column names in small letters, without the empty columns that spreadsheets leave at the end."""
    names = [tidy(name).lower() for name in record]
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def _row(number: int, header: tuple[str, ...], record: list[str]) -> Row:
    tidied = [tidy(cell) for cell in record]
    cells: dict[str, str] = {}
    for name, cell in zip(header, tidied + [""] * (len(header) - len(tidied)), strict=False):
        cells.setdefault(name, cell)
    return Row(number, cells, sum(1 for cell in tidied[len(header) :] if cell))
