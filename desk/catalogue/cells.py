"""What a cell of our files may hold, and a header and a column. Each rule answers with what is wrong. Pure."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.catalogue.sheet import Mistake, Sheet
from desk.errors import mark

Found = Iterator[tuple[str | None, str, Mapping[str, object]]]
"""Mistakes within a row: the column, the reason, its facts."""

Rule = Callable[[str, str], Found]
"""What is wrong with a cell: its column, then what it holds."""

LONGEST_ID = 40
SWITCH = {"yes": True, "no": False, "": False}
SLUG = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
NUMBER = re.compile(r"[0-9a-f]{32}")
"""An id as it is on the wire."""

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_HOUR = re.compile(r"([01]?[0-9]|2[0-4]):([0-5][0-9])(:00)?")
_FORMULA = ("=", "+", "-", "@")
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


def unsafe(column: str, cell: str) -> Found:
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


def harmless(text: str) -> str:
    """A text without what `unsafe` tells of, for writing what was typed elsewhere into a file of ours."""
    seen = "".join(letter for letter in text if unicodedata.category(letter) not in _HIDDEN and letter != "\ufffd")
    return seen.lstrip("".join(_FORMULA) + " ")


def an_id(column: str, cell: str) -> Found:
    """A slug that is kept for ever."""
    if not SLUG.fullmatch(cell) or len(cell) > LONGEST_ID:
        facts = {"id": cell, "most": LONGEST_ID}
        yield column, mark("“{id}” is not an id: small letters a to z, digits, single hyphens, at most {most}"), facts


def an_id_or_number(column: str, cell: str) -> Found:
    """A slug, or the 32 digits that a site or a desk has on the counters."""
    if not NUMBER.fullmatch(cell):
        yield from an_id(column, cell)


def one_of(allowed: Collection[str], *, any_case: bool = False, needed: bool = True) -> Rule:
    """One of these words, or nothing when it is not `needed`."""

    def rule(column: str, cell: str) -> Found:
        said = cell.lower() if any_case else cell
        if said not in allowed and (said or needed):
            facts = {"column": column, "value": said, "allowed": ", ".join(allowed)}
            yield column, mark("“{column}” is “{value}”, which is none of {allowed}"), facts

    return rule


yes_or_no = one_of(("yes", "no"), any_case=True, needed=False)
"""Yes, no, or nothing, which is no."""


def a_day(*, needed: bool) -> Rule:
    """A date as 2026-03-31, or nothing when it is not `needed`."""

    def rule(column: str, cell: str) -> Found:
        if (cell or needed) and day(cell) is None:
            reason = mark("“{column}” is “{value}”, which is no date like 2026-03-31 (in Excel: format yyyy-mm-dd)")
            yield column, reason, {"column": column, "value": cell}

    return rule


def an_hour(column: str, cell: str) -> Found:
    """A time of day as 09:00; 24:00 is the end of the day."""
    if hour(cell) is None:
        reason = mark("“{column}” is “{value}”, which is no time of day like 09:30")
        yield column, reason, {"column": column, "value": cell}


def a_zone(column: str, cell: str) -> Found:
    """The name of a time zone, or nothing."""
    if cell and not is_zone(cell):
        facts = {"column": column, "value": cell}
        yield column, mark("“{column}” is “{value}”, which is no time zone like Europe/Oslo"), facts


def a_text(most: int, *, needed: bool) -> Rule:
    """A text of at most so many characters, or nothing when it is not `needed`."""

    def rule(column: str, cell: str) -> Found:
        if not cell and needed:
            yield column, mark("“{column}” is empty"), {"column": column}
        if len(cell) > most:
            facts = {"column": column, "length": len(cell), "most": most}
            yield column, mark("“{column}” has {length} characters; at most {most} fit"), facts

    return rule


def day(cell: str) -> date | None:
    """The date in a cell, if it is written as 2026-03-31."""
    if not _DAY.fullmatch(cell):
        return None
    try:
        return date.fromisoformat(cell)
    except ValueError:
        return None


def hour(cell: str) -> time | None:
    """The time of day in a cell; 24:00 is midnight. None where there is none."""
    found = _HOUR.fullmatch(cell)
    if found is None or (found[1] == "24" and found[2] != "00"):
        return None
    return time(int(found[1]) % 24, int(found[2]))


def is_zone(name: str) -> bool:
    """Whether there is a time zone of that name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def heads(sheet: Sheet, columns: Collection[str], required: Collection[str]) -> Iterator[Mistake]:
    """What is wrong with the header."""
    if not sheet.header:
        if not sheet.mistakes:
            yield Mistake(1, None, mark("the file is empty"))
        return
    for name in required:
        if name not in sheet.header:
            yield Mistake(1, name, mark("the column “{column}” is missing"), {"column": name})
    seen = set()
    for name in sheet.header:
        if name not in columns:
            yield Mistake(1, name, mark("the column “{column}” is not one of ours"), {"column": name})
        elif name in seen:
            yield Mistake(1, name, mark("the column “{column}” is there twice"), {"column": name})
        seen.add(name)


def once(sheet: Sheet, *names: str) -> Iterator[Mistake]:
    """Where the last of these columns says what it said in an earlier row that has the same in the others."""
    first: dict[tuple[str, ...], int] = {}
    column = names[-1]
    for row in sheet.rows:
        cells = tuple(row.cells.get(name, "").casefold() for name in names)
        other = first.setdefault(cells, row.number)
        if all(cells) and other != row.number:
            facts = {"column": column, "value": row.cells[column], "row": other}
            yield Mistake(row.number, column, mark("“{column}” is “{value}”, as in row {row} already"), facts)


def in_order(sheet: Sheet, found: Sequence[Mistake]) -> tuple[Mistake, ...]:
    """The mistakes by row, then by column as the sheet has them."""
    places = {name: place for place, name in enumerate(sheet.header)}
    return tuple(sorted(found, key=lambda mistake: (mistake.row, places.get(mistake.column or "", -1))))
