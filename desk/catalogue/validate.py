"""What is wrong with a category list: every mistake, with its row and column as a spreadsheet shows them. Pure."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from desk.catalogue.sheet import Mistake, Row, Sheet, read_sheet
from desk.errors import mark
from desk.model.category import Kind, Side
from desk.text import LANGUAGES

COLUMNS = (
    "id", "side", "kind", "sensitive", "icon", "favourite",
    *(f"label_{language}" for language in LANGUAGES),
    *(f"hint_{language}" for language in LANGUAGES),
    *(f"synonyms_{language}" for language in LANGUAGES),
)  # fmt: skip
REQUIRED = tuple(name for name in COLUMNS if not name.startswith("hint_"))
"""Hints may be left out, cell by cell or the whole column."""

ACTIVE = 60
"""At most this many categories: above 50 to 60, people stop choosing reliably."""
LONGEST = {"id": 40, "label": 32, "hint": 40, "synonym": 60}
"""Characters: a tile shows the whole label and the whole hint at 100 % text."""
DIGITS = "1234567890"
"""The favourites' digits in the order they lie on the keyboard."""
SENSITIVE = {"yes": True, "no": False, "": False}

_SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_FORMULA = ("=", "+", "-", "@")
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
Found = Iterator[tuple[str | None, str, Mapping[str, object]]]


def validate(path: Path, icons: Collection[str] | None = None) -> tuple[Mistake, ...]:
    """Every mistake in the list at this path, by row, then by column. Empty when it is sound. Never raises.

    `icons` are the names of the icons there are; left out, only the form of a name is checked.
    """
    return mistakes_in(read_sheet(path), icons)


def mistakes_in(sheet: Sheet, icons: Collection[str] | None = None) -> tuple[Mistake, ...]:
    """Every mistake in a sheet that was read."""
    found = [*sheet.mistakes, *_columns(sheet)]
    for row in sheet.rows:
        found += [Mistake(row.number, column, reason, facts) for column, reason, facts in _row(row, icons)]
    found += _between_rows(sheet)
    places = {name: place for place, name in enumerate(sheet.header)}
    return tuple(sorted(found, key=lambda mistake: (mistake.row, places.get(mistake.column or "", -1))))


def split_synonyms(cell: str) -> tuple[str, ...]:
    """The synonyms in a cell: separated by `|`, spaces around them and empty ones do not count."""
    return tuple(word for part in cell.split("|") if (word := part.strip()))


def _columns(sheet: Sheet) -> Iterator[Mistake]:
    """What is wrong with the header, and a list without rows."""
    if not sheet.header:
        if not sheet.mistakes:
            yield Mistake(1, None, mark("the file is empty"))
        return
    for name in REQUIRED:
        if name not in sheet.header:
            yield Mistake(1, name, mark("the column “{column}” is missing"), {"column": name})
    seen = set()
    for name in sheet.header:
        if name not in COLUMNS:
            yield Mistake(1, name, mark("the column “{column}” is not one of ours"), {"column": name})
        elif name in seen:
            yield Mistake(1, name, mark("the column “{column}” is there twice"), {"column": name})
        seen.add(name)
    if not sheet.rows:
        yield Mistake(1, None, mark("no category is in the list"))


def _row(row: Row, icons: Collection[str] | None) -> Found:
    """What is wrong within one row. A cell that is unsafe is not looked at further."""
    if row.extra:
        yield None, mark("this row has {count} cells more than there are columns"), {"count": row.extra}
    for column, cell in row.cells.items():
        if column not in COLUMNS:
            continue
        unsafe = tuple(_unsafe(column, cell))
        yield from unsafe or _cell(row, column, cell, icons)


def _cell(row: Row, column: str, cell: str, icons: Collection[str] | None) -> Found:
    kind, _, language = column.partition("_")
    match kind:
        case "id":
            yield from _id(cell)
        case "side":
            yield from _one_of(column, cell, tuple(Side))
        case "kind":
            yield from _one_of(column, cell, tuple(Kind))
        case "sensitive" if cell:
            yield from _one_of(column, cell.lower(), ("yes", "no"))
        case "icon":
            yield from _icon(cell, icons)
        case "favourite":
            yield from _favourite(cell)
        case "label" | "hint":
            yield from _text(kind, column, cell)
        case "synonyms":
            yield from _synonyms(column, cell, row.cells.get(f"label_{language}", ""))


def _unsafe(column: str, cell: str) -> Found:
    """What no cell may hold: letters nobody sees, and what a spreadsheet would calculate."""
    seldom = "" if cell.isprintable() else cell
    hidden = next((letter for letter in seldom if unicodedata.category(letter) in _HIDDEN), None)
    if hidden is not None:
        facts = {"column": column, "code": f"U+{ord(hidden):04X}"}
        yield column, mark("“{column}” has a line break or an invisible character ({code})"), facts
    if "\ufffd" in cell:
        yield column, mark("“{column}” has a letter that was lost in an earlier save (�)"), {"column": column}
    if cell.startswith(_FORMULA):
        facts = {"column": column, "sign": cell[0]}
        yield column, mark("“{column}” begins with “{sign}”, which a spreadsheet takes for a formula"), facts


def _id(cell: str) -> Found:
    if not _SLUG.fullmatch(cell) or len(cell) > LONGEST["id"]:
        facts = {"id": cell, "most": LONGEST["id"]}
        yield "id", mark("“{id}” is not an id: small letters a to z, digits, single hyphens, at most {most}"), facts


def _one_of(column: str, cell: str, allowed: tuple[str, ...]) -> Found:
    if cell not in allowed:
        facts = {"column": column, "value": cell, "allowed": ", ".join(allowed)}
        yield column, mark("“{column}” is “{value}”, which is none of {allowed}"), facts


def _icon(cell: str, icons: Collection[str] | None) -> Found:
    known = _SLUG.fullmatch(cell) is not None if icons is None else cell in icons
    if not known:
        yield "icon", mark("“{icon}” is not an icon we have"), {"icon": cell}


def _favourite(cell: str) -> Found:
    if cell and (len(cell) > 1 or cell not in DIGITS):
        yield "favourite", mark("the favourite “{value}” is not one digit"), {"value": cell}


def _text(kind: str, column: str, cell: str) -> Found:
    """A label or a hint."""
    facts: dict[str, object] = {"column": column, "length": len(cell), "most": LONGEST[kind]}
    if not cell and kind == "label":
        yield column, mark("“{column}” is empty"), {"column": column}
    if len(cell) > LONGEST[kind]:
        yield column, mark("“{column}” has {length} characters; a tile shows {most}"), facts
    if "|" in cell:
        yield column, mark("“{column}” has a “|”, which belongs between synonyms"), {"column": column}


def _synonyms(column: str, cell: str, label: str) -> Found:
    seen = {label.casefold()}
    for word in split_synonyms(cell):
        facts: dict[str, object] = {"column": column, "word": word, "most": LONGEST["synonym"]}
        if word.casefold() in seen:
            yield column, mark("“{column}” has “{word}” twice, or it is the label"), facts
        if len(word) > LONGEST["synonym"]:
            yield column, mark("“{column}” has “{word}”, which is longer than {most} characters"), facts
        seen.add(word.casefold())


def _between_rows(sheet: Sheet) -> Iterator[Mistake]:
    """Ids, labels and favourites used twice; too many categories; a gap between the favourites."""
    once = ("id", "favourite", *(f"label_{language}" for language in LANGUAGES))
    first: dict[tuple[str, str], int] = {}
    for row in sheet.rows:
        for name in once:
            cell = row.cells.get(name, "")
            other = first.setdefault((name, cell.casefold()), row.number)
            if cell and other != row.number:
                facts = {"column": name, "value": cell, "row": other}
                yield Mistake(row.number, name, mark("“{column}” is “{value}”, as in row {row} already"), facts)
    if len(sheet.rows) > ACTIVE:
        facts = {"count": len(sheet.rows), "most": ACTIVE}
        reason = mark("the list has {count} categories; people choose reliably among {most} at most")
        yield Mistake(sheet.rows[ACTIVE].number, None, reason, facts)
    yield from _gap(sheet)


def _gap(sheet: Sheet) -> Iterator[Mistake]:
    """The digits are filled from 1: a favourite after a free digit would slide onto it."""
    given = {row.cells.get("favourite", ""): row.number for row in reversed(sheet.rows)}
    free = next((digit for digit in DIGITS if digit not in given), None)
    if free is None:
        return
    for digit in DIGITS[DIGITS.index(free) + 1 :]:
        if digit in given:
            facts = {"digit": digit, "free": free}
            reason = mark("the favourite {digit} is given while {free} is free; fill the digits from 1")
            yield Mistake(given[digit], "favourite", reason, facts)
            return
