"""A workbook's sheets read as a guide, with every mistake in it, and where in the workbook each part stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desk.errors import mark
from desk.guides.workbook import cells
from desk.guides.workbook.cells import Notes, Place, Row
from desk.guides.workbook.pages import Grid, Mistake
from desk.guides.workbook.slips import read_slips
from desk.guides.workbook.steps import read_steps
from desk.guides.workbook.tables import Table, rows_of, tables, tell_languages
from desk.guides.workbook.terms import FIELDS, SWITCH
from desk.model.guide import Fact, Guide, Scenario, Source
from desk.text import LANGUAGES

UNKNOWN = date(2000, 1, 1)
"""Stands for a day that could not be read, so that all else can; it is told."""

_Drawn = tuple[str, str, date | None, dict[str, str]]
"""A scenario while it is read: its name, its end, its day, its answers."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the guide (None: there are no steps to be seen), the mistakes, and the row of each part."""

    guide: Guide | None
    mistakes: tuple[Mistake, ...]
    places: Mapping[Place, Row] = field(default_factory=dict)


def read_guide(grids: Sequence[Grid]) -> Reading:
    """The guide in the sheets of a workbook."""
    notes = Notes()
    found = tables(grids, notes)
    if "steps" not in found or "guide" not in found:
        return Reading(None, tuple(notes.mistakes))
    head = _head(found["guide"], notes)
    tell_languages(found, head["languages"], notes)
    slips = read_slips(rows_of(found, "slips"), notes)
    steps = read_steps(found["steps"], slips, notes)
    facts = tuple(_fact(row, notes) for row in rows_of(found, "facts"))
    sources = tuple(_source(at, row, notes) for at, row in enumerate(rows_of(found, "sources")))
    scenarios = _scenarios(found, notes)
    guide = Guide(steps=steps, facts=facts, sources=sources, scenarios=scenarios, **head)
    return Reading(guide, tuple(notes.mistakes), notes.places)


def _head(table: Table, notes: Notes) -> dict[str, Any]:
    """The fields of the sheet “Guide”."""
    rows: dict[str, list[Row]] = {name: [] for name in FIELDS}
    for row in table.rows:
        name = cells.word(row, "field", FIELDS, notes)
        if name is None and not row.has("field"):
            notes.tell(row, "field", mark("the row does not say what it is; write a field in the first column"))
        elif name in rows:
            rows[name].append(row)
    empty = Row(table.name, table.top, table.columns, {})
    for name, found in rows.items():
        for row in found[:1]:
            notes.put(row, None, name)
        for again in found[1:] if name != "asked" else ():
            notes.tell(again, "field", mark("this field is there twice; remove one of the rows"))
    one = {name: found[0] if found else empty for name, found in rows.items()}
    return _values(one, notes) | {"title": words(one["title"], notes), "asked": _asked(rows["asked"], notes)}


def _values(one: Mapping[str, Row], notes: Notes) -> dict[str, Any]:
    head: dict[str, Any] = {name: cells.an_id(one[name], "value", notes) for name in ("id", "category", "start")}
    head |= {name: cells.text(one[name], "value", notes) for name in ("owner", "note")}
    head |= {name: cells.day(one[name], "value", notes) for name in ("valid_from", "valid_to", "review")}
    if not one["valid_from"].has("value"):
        notes.tell(one["valid_from"], "value", mark("the first day it is true is missing; write it like 2026-03-31"))
    return head | {
        "valid_from": head["valid_from"] or UNKNOWN,
        "revision": cells.whole(one["revision"], "value", notes) or 0,
        "countries": tuple(code.upper() for code in _codes(one["countries"], notes)),
        "languages": tuple(code.lower() for code in _codes(one["languages"], notes)),
        "service": cells.text(one["service"], "value", notes) or None,
        "sensitive": _switch(one["sensitive"], notes),
    }


def _codes(row: Row, notes: Notes) -> list[str]:
    """Codes with commas, semicolons or spaces between them."""
    return cells.text(row, "value", notes).replace(";", " ").replace(",", " ").split()


def _switch(row: Row, notes: Notes) -> bool:
    value = row.cell("value").value
    return value if isinstance(value, bool) else cells.word(row, "value", SWITCH, notes) == "yes"


def _asked(rows: Sequence[Row], notes: Notes) -> dict[str, tuple[str, ...]]:
    said: dict[str, tuple[str, ...]] = {}
    for code in LANGUAGES:
        for row in rows:
            if text := cells.text(row, code, notes):
                notes.put(row, None, "asked", code, str(len(said.get(code, ()))))
                said[code] = (*said.get(code, ()), text)
    return said


def _fact(row: Row, notes: Notes) -> Fact:
    name = cells.an_id(row, "id", notes)
    notes.put(row, None, "facts", name)
    since = _needed(row, "since", notes)
    return Fact(name, words(row, notes), cells.text(row, "owner", notes), since, cells.day(row, "until", notes))


def _source(at: int, row: Row, notes: Notes) -> Source:
    source = Source(cells.text(row, "name", notes), cells.text(row, "url", notes), _needed(row, "consulted", notes))
    notes.put(row, None, "sources", str(at))
    return source


def _needed(row: Row, name: str, notes: Notes) -> date:
    if not row.has(name):
        notes.tell(row, name, mark("the day is missing; write it like 2026-03-31"))
    return cells.day(row, name, notes) or UNKNOWN


def _scenarios(found: Mapping[str, Table], notes: Notes) -> tuple[Scenario, ...]:
    """A row with a name or an end begins one; the rows below it have more answers."""
    drawn: list[_Drawn] = []
    for row in rows_of(found, "scenarios"):
        if row.has("name") or row.has("end"):
            name = cells.text(row, "name", notes)
            drawn.append((name, cells.an_id(row, "end", notes), cells.day(row, "day", notes), {}))
            notes.put(row, None, "scenarios", name)
        elif not drawn:
            notes.tell(row, "name", mark("this answer belongs to no scenario; write the name of one"))
            continue
        _answer(row, drawn[-1], notes)
    return tuple(Scenario(name, given, end, day) for name, end, day, given in drawn)


def _answer(row: Row, scenario: _Drawn, notes: Notes) -> None:
    step, given = cells.an_id(row, "step", notes), scenario[3]
    if step in given:
        notes.tell(row, "step", mark("this step is answered twice in the scenario; remove one of the rows"))
    elif step:
        given[step] = cells.ids(row, "answer", notes)
        notes.put(row, None, "scenarios", scenario[0], "given", step)
    elif row.has("answer"):
        notes.tell(row, "step", mark("the answer stands without its step; write the id of the step"))


def words(row: Row, notes: Notes) -> dict[str, str]:
    """The texts of a row by language, without the empty ones."""
    return {code: text for code in LANGUAGES if (text := cells.text(row, code, notes))}
