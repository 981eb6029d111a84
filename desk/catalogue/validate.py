"""What is wrong with a category list: every mistake, with its row and column as a spreadsheet shows them. Pure."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from desk.catalogue.cells import (
    LONGEST_ID,
    SLUG,
    SWITCH,
    Found,
    a_day,
    an_id,
    day,
    heads,
    in_order,
    once,
    one_of,
    unsafe,
    yes_or_no,
)
from desk.catalogue.sheet import Mistake, Row, Sheet, read_sheet
from desk.errors import mark
from desk.model.category import Kind, Side
from desk.text import LANGUAGES

COLUMNS = (
    "id", "side", "kind", "sensitive", "icon", "favourite", "retired", "into", "from", "until",
    *(f"label_{language}" for language in LANGUAGES),
    *(f"hint_{language}" for language in LANGUAGES),
    *(f"synonyms_{language}" for language in LANGUAGES),
)  # fmt: skip
_SOMETIMES = ("retired", "into", "from", "until")
REQUIRED = tuple(name for name in COLUMNS if name not in _SOMETIMES and not name.startswith("hint_"))
"""The others may be left out: hints, and what only a list has that was in use for a while."""

ACTIVE = 60
"""At most this many categories on offer: above 50 to 60, people stop choosing reliably."""
LONGEST = {"id": LONGEST_ID, "label": 32, "hint": 40, "synonym": 60}
"""Characters: a tile shows the whole label and the whole hint at 100 % text."""
DIGITS = "1234567890"
"""The favourites' digits in the order they lie on the keyboard."""

_PLAIN = {
    "id": an_id, "side": one_of(tuple(Side)), "kind": one_of(tuple(Kind)), "sensitive": yes_or_no, "retired": yes_or_no,
    "from": a_day(needed=False), "until": a_day(needed=False),
}  # fmt: skip


def validate(path: Path, icons: Collection[str] | None = None) -> tuple[Mistake, ...]:
    """Every mistake in the list at this path, by row, then by column. Empty when it is sound. Never raises.

    `icons` are the names of the icons there are; left out, only the form of a name is checked.
    """
    return mistakes_in(read_sheet(path), icons)


def mistakes_in(sheet: Sheet, icons: Collection[str] | None = None) -> tuple[Mistake, ...]:
    """Every mistake in a sheet that was read."""
    found = [*sheet.mistakes, *heads(sheet, COLUMNS, REQUIRED)]
    if sheet.header and not sheet.rows:
        found.append(Mistake(1, None, mark("no category is in the list")))
    for row in sheet.rows:
        found += [Mistake(row.number, column, reason, facts) for column, reason, facts in _row(row, icons)]
    found += _between_rows(sheet)
    return in_order(sheet, found)


def split_synonyms(cell: str) -> tuple[str, ...]:
    """The synonyms in a cell: separated by `|`, spaces around them and empty ones do not count."""
    return tuple(word for part in cell.split("|") if (word := part.strip()))


def is_offered(row: Row) -> bool:
    """Whether the category of a row can be chosen: it is neither retired nor merged into another."""
    return not SWITCH.get(row.cells.get("retired", "").lower(), False) and not row.cells.get("into", "")


def _row(row: Row, icons: Collection[str] | None) -> Found:
    """What is wrong within one row. A cell that is unsafe is not looked at further."""
    if row.extra:
        yield None, mark("this row has {count} cells more than there are columns"), {"count": row.extra}
    for column, cell in row.cells.items():
        if column not in COLUMNS:
            continue
        bad = tuple(unsafe(column, cell))
        yield from bad or _cell(row, column, cell, icons)
    yield from _trial(row)


def _cell(row: Row, column: str, cell: str, icons: Collection[str] | None) -> Found:
    kind, _, language = column.partition("_")
    match kind:
        case "id" | "side" | "kind" | "sensitive" | "retired" | "from" | "until":
            yield from _PLAIN[kind](column, cell)
        case "into" if cell:
            yield from an_id(column, cell)
        case "icon":
            yield from _icon(cell, icons)
        case "favourite":
            yield from _favourite(cell, is_offered(row))
        case "label" | "hint":
            yield from _text(kind, column, cell)
        case "synonyms":
            yield from _synonyms(column, cell, row.cells.get(f"label_{language}", ""))


def _trial(row: Row) -> Found:
    """A trial has a start and an end, in this order."""
    start, end = row.cells.get("from", ""), row.cells.get("until", "")
    if bool(start) != bool(end):
        reason = mark("a trial has a start and an end; fill “from” and “until”, or neither")
        yield "until" if start else "from", reason, {}
    first, last = day(start), day(end)
    if first and last and last < first:
        yield "until", mark("“until” is before “from”"), {}


def _icon(cell: str, icons: Collection[str] | None) -> Found:
    known = SLUG.fullmatch(cell) is not None if icons is None else cell in icons
    if not known:
        yield "icon", mark("“{icon}” is not an icon we have"), {"icon": cell}


def _favourite(cell: str, offered: bool) -> Found:
    if cell and (len(cell) > 1 or cell not in DIGITS):
        yield "favourite", mark("the favourite “{value}” is not one digit"), {"value": cell}
    elif cell and not offered:
        yield "favourite", mark("a category that is retired or merged cannot lie on the digit {value}"), {"value": cell}


def _text(kind: str, column: str, cell: str) -> Found:
    """A label or a hint."""
    if not cell and kind == "label":
        yield column, mark("“{column}” is empty"), {"column": column}
    if len(cell) > LONGEST[kind]:
        facts = {"column": column, "length": len(cell), "most": LONGEST[kind]}
        yield column, mark("“{column}” has {length} characters; a tile shows {most}"), facts
    if "|" in cell:
        yield column, mark("“{column}” has a “|”, which belongs between synonyms"), {"column": column}


def _synonyms(column: str, cell: str, label: str) -> Found:
    seen = {label.casefold()}
    for word in split_synonyms(cell):
        small = word.casefold()
        if small in seen:
            yield column, mark("“{column}” has “{word}” twice, or it is the label"), {"column": column, "word": word}
        if len(word) > LONGEST["synonym"]:
            facts = {"column": column, "word": word, "most": LONGEST["synonym"]}
            yield column, mark("“{column}” has “{word}”, which is longer than {most} characters"), facts
        seen.add(small)


def _between_rows(sheet: Sheet) -> Iterator[Mistake]:
    """Ids, labels and favourites used twice; too many categories; a gap between the favourites; lost merges."""
    offered = replace(sheet, rows=tuple(filter(is_offered, sheet.rows)))
    yield from once(sheet, "id")
    yield from once(sheet, "favourite")
    for language in LANGUAGES:
        # A category that is not offered any more may leave its name to another.
        yield from once(offered, f"label_{language}")
    if len(offered.rows) > ACTIVE:
        facts = {"count": len(offered.rows), "most": ACTIVE}
        reason = mark("the list offers {count} categories; people choose among {most} at most: retire one")
        yield Mistake(offered.rows[ACTIVE].number, None, reason, facts)
    yield from _merges(sheet)
    yield from _gap(sheet)
    yield from _trials_last(sheet)


def _merges(sheet: Sheet) -> Iterator[Mistake]:
    """What a category went into is in the list and stands for itself: no chains, no circles."""
    into = {row.cells.get("id", ""): row.cells.get("into", "") for row in sheet.rows}
    for row in sheet.rows:
        goal = row.cells.get("into", "")
        facts = {"into": goal, "further": into.get(goal, "")}
        if goal and goal not in into:
            yield Mistake(row.number, "into", mark("“into” is “{into}”, which is not in the list"), facts)
        elif goal and into[goal]:
            reason = mark("“into” is “{into}”, which was merged into “{further}” itself; name the last one")
            yield Mistake(row.number, "into", reason, facts)


def _trials_last(sheet: Sheet) -> Iterator[Mistake]:
    """When a trial ends its digit is free: a favourite after it would slide onto it."""
    given = {row.cells.get("favourite", ""): row for row in sheet.rows}
    order = [given[digit] for digit in DIGITS if digit in given]
    stay = [number for number, row in enumerate(order) if not row.cells.get("until", "")]
    for row in order[: max(stay, default=0)]:
        if row.cells.get("until", ""):
            reason = mark("a trial ends, and its digit with it; give it one after those of the favourites that stay")
            yield Mistake(row.number, "favourite", reason)


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
