"""The columns of directory.csv, and what a cell of each may hold. Pure.

| column | holds |
|---|---|
| id | an English slug, `tax-office`; it is kept for ever, never renamed and never used again |
| kind | department, agency, volunteers or other |
| name | what it calls itself |
| name_nb … name_en | what it is called in a language where that is another name; may be empty, or no such column |
| helps | ids of the categories it helps with, separated by a vertical bar |
| words | what people look for when it is this they need, separated by a vertical bar |
| hours | when it is open, in words |
| times | the same for a week: `mo-fr 09:00-15:00; sa 10:00-12:00 13:00-14:00` |
| phone, web, email, address | how to reach it; each may be empty |
| country | NO, DK, SE or NL: for those that ship with us; a municipality leaves it empty |
| retired | yes: shown to nobody any more, and kept for what was referred to it; no, empty, or no such column |

An id that ships with us may be written again: then what the municipality says of it holds.
"""

import re
from collections.abc import Mapping

from desk.catalogue.cells import Found, Rule, a_text, an_id, one_of, yes_or_no
from desk.errors import mark
from desk.model.directory import UnitKind, weekly
from desk.text import LANGUAGES

COUNTRIES = ("NO", "DK", "SE", "NL")
NAMES = {f"name_{language}": language for language in LANGUAGES}
LONGEST = {"name": 80, "word": 60, "hours": 120, "times": 200, "phone": 40, "web": 120, "email": 120, "address": 160}
"""Characters."""
MOST = 60
"""Categories, or words, of one entry."""

_WEB = re.compile(r"https?://[^\s/.]+(\.[^\s/.]+)+(/\S*)?")
_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")
_PHONE = re.compile(r"[0-9(][0-9() /-]*[0-9]")


def several(cell: str) -> tuple[str, ...]:
    """What stands in a cell between vertical bars; spaces around it and empty ones do not count."""
    return tuple(word for part in cell.split("|") if (word := part.strip()))


def _ids(column: str, cell: str) -> Found:
    yield from _listed(column, cell)
    for each in several(cell):
        yield from an_id(column, each)


def _words(column: str, cell: str) -> Found:
    yield from _listed(column, cell)
    for word in several(cell):
        if len(word) > LONGEST["word"]:
            facts = {"column": column, "word": word, "most": LONGEST["word"]}
            yield column, mark("“{column}” has “{word}”, which is longer than {most} characters"), facts


def _listed(column: str, cell: str) -> Found:
    """Each once, and not too many."""
    seen: set[str] = set()
    for word in several(cell):
        if word.casefold() in seen:
            yield column, mark("“{column}” has “{word}” twice"), {"column": column, "word": word}
        seen.add(word.casefold())
    if len(seen) > MOST:
        facts = {"column": column, "count": len(seen), "most": MOST}
        yield column, mark("“{column}” lists {count}; at most {most} fit"), facts


def a_week(column: str, cell: str) -> Found:
    """The times of a week (`weekly` reads it), or nothing."""
    yield from a_text(LONGEST["times"], needed=False)(column, cell)
    try:
        weekly(cell)
    except ValueError:
        reason = mark("“{column}” is “{value}”, which is no week like: mo-fr 09:00-15:00; sa 10:00-14:00")
        yield column, reason, {"column": column, "value": cell}


def _like(form: re.Pattern[str], most: int, reason: str) -> Rule:
    def rule(column: str, cell: str) -> Found:
        yield from a_text(most, needed=False)(column, cell)
        if cell and not form.fullmatch(cell):
            yield column, reason, {"column": column, "value": cell}

    return rule


_NO_WEB = mark("“{column}” is “{value}”, which is no address like https://www.example.org")
_NO_EMAIL = mark("“{column}” is “{value}”, which is no e-mail address")
_NO_PHONE = mark("“{column}” is “{value}”, which is no phone number: digits, spaces and hyphens, 00 before a country")

RULES: Mapping[str, Rule] = {
    "id": an_id,
    "kind": one_of(tuple(UnitKind)),
    "name": a_text(LONGEST["name"], needed=True),
    **dict.fromkeys(NAMES, a_text(LONGEST["name"], needed=False)),
    "helps": _ids,
    "words": _words,
    "hours": a_text(LONGEST["hours"], needed=False),
    "times": a_week,
    "phone": _like(_PHONE, LONGEST["phone"], _NO_PHONE),
    "web": _like(_WEB, LONGEST["web"], _NO_WEB),
    "email": _like(_EMAIL, LONGEST["email"], _NO_EMAIL),
    "address": a_text(LONGEST["address"], needed=False),
    "country": one_of(COUNTRIES, needed=False),
    "retired": yes_or_no,
}
OPTIONAL = tuple(name for name in RULES if name not in ("id", "kind", "name"))
"""The columns that may be left out."""
