"""The files beside the category list: which columns they have, and what is wrong in each of them by itself. Pure.

| file | holds |
|---|---|
| sites.csv | places with counters, and vehicles |
| events.csv | what happened to a site, so that counts before and after are not the same thing |
| desks.csv | the counter positions of a site |
| places.csv | stops of a bookmobile, when it calls at them, and places outside that a site goes to |
| offerings.csv | that a side offers a category at a site |
| hours.csv | when a desk is open, with staff or without, from a date on |
| days.csv | a municipality's own closed days, holidays on which it opens, and sample weeks |
| questions.csv | what visitors are asked on the second screen |
| directory.csv | whom people are referred to (`desk.catalogue.directory_cells`) |
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from desk.catalogue.cells import (
    Found,
    Rule,
    a_day,
    a_text,
    a_zone,
    an_hour,
    an_id,
    an_id_or_number,
    day,
    heads,
    hour,
    in_order,
    once,
    one_of,
    unsafe,
    yes_or_no,
)
from desk.catalogue.directory_cells import OPTIONAL, RULES, a_week
from desk.catalogue.sheet import Mistake, Row, Sheet
from desk.errors import mark
from desk.model.answer import Scale
from desk.model.category import Side
from desk.model.hours import Dated
from desk.model.offering import Form as Shape
from desk.model.offering import Level
from desk.model.site import Happening, Model, ServedBy, Weeks
from desk.text import LANGUAGES

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NAME, TEXT, ASKED = 200, 60, 90
"""Characters of a name, of what else is written in words, and of a question that is read from a step away."""


@dataclass(frozen=True, slots=True)
class Form:
    """The columns of a file with the rule for their cells, those that may be left out, and what is there only once."""

    rules: Mapping[str, Rule]
    once: tuple[tuple[str, ...], ...] = ()
    optional: tuple[str, ...] = ("retired",)


_name, _word = a_text(NAME, needed=True), a_text(TEXT, needed=False)
_question = a_text(ASKED, needed=True)
_model, _since = one_of(tuple(Model), needed=False), a_day(needed=True)


def _a_site_or_all(column: str, cell: str) -> Found:
    if cell:
        yield from an_id_or_number(column, cell)


FORMS: Mapping[str, Form] = {
    "sites.csv": Form(
        {"id": an_id_or_number, "name": _name, "model": _model, "vehicle": yes_or_no, "retired": yes_or_no,
         "zone": a_zone},
        (("id",), ("name",)),
        ("retired", "zone"),
    ),
    "events.csv": Form(
        {"site": an_id_or_number, "what": one_of(tuple(Happening)), "since": _since, "model": _model},
        (("site", "what", "since"),),
    ),
    "desks.csv": Form(
        {
            "id": an_id_or_number, "site": an_id_or_number, "name": _name,
            "side": one_of(tuple(ServedBy), needed=False), "retired": yes_or_no,
        },
        (("id",), ("site", "name")),
    ),
    "places.csv": Form(
        {
            "id": an_id, "site": an_id_or_number, "name": _name, "area": _word, "municipality": _word,
            "retired": yes_or_no, "times": a_week, "weeks": one_of(tuple(Weeks), needed=False),
        },
        (("id",), ("site", "name")),
        ("retired", "times", "weeks"),
    ),
    "offerings.csv": Form(
        {
            "category": an_id, "site": an_id_or_number, "side": one_of(tuple(Side)), "level": one_of(tuple(Level)),
            "form": one_of(tuple(Shape)), "since": _since, "until": a_day(needed=False), "confirmed_by": _word,
        },
    ),
    "hours.csv": Form(
        {
            "desk": an_id_or_number, "weekday": one_of(WEEKDAYS, any_case=True), "from": an_hour, "to": an_hour,
            "since": _since, "unstaffed": yes_or_no,
        },
        (("desk", "since", "weekday", "from"),),
        ("unstaffed",),
    ),
    "days.csv": Form(
        {"site": _a_site_or_all, "what": one_of(tuple(Dated)), "since": _since, "until": a_day(needed=False)},
        (),
        ("until",),
    ),
    "directory.csv": Form(RULES, (("id",),), OPTIONAL),
    "questions.csv": Form(
        {"id": an_id, "scale": one_of(tuple(Scale)), **{f"text_{language}": _question for language in LANGUAGES}},
        (("id",),),
        (),
    ),
}  # fmt: skip


def mistakes_in(file: str, sheet: Sheet) -> tuple[Mistake, ...]:
    """Every mistake in one of these files, by row, then by column; what it says of the others is not looked at."""
    form = FORMS[file]
    found = [*sheet.mistakes, *heads(sheet, form.rules, [name for name in form.rules if name not in form.optional])]
    for row in sheet.rows:
        found += _row(form, row)
    for names in form.once:
        found += once(sheet, *names)
    if file in _BETWEEN:
        found += _BETWEEN[file](sheet)
    return in_order(sheet, found)


def _row(form: Form, row: Row) -> Iterator[Mistake]:
    if row.extra:
        reason = mark("this row has {count} cells more than there are columns")
        yield Mistake(row.number, None, reason, {"count": row.extra})
    for name, cell in row.cells.items():
        if name in form.rules:
            found = tuple(unsafe(name, cell)) or form.rules[name](name, cell)
            yield from (Mistake(row.number, *each) for each in found)


def _events(sheet: Sheet) -> Iterator[Mistake]:
    """A model comes with a reorganisation, and only with one."""
    for row in sheet.rows:
        what, model = row.cells.get("what", ""), row.cells.get("model", "")
        if what == Happening.REORGANISED and not model:
            yield Mistake(row.number, "model", mark("“model” is empty, so how the site is organised since is not said"))
        if what == Happening.HOURS_CHANGED and model:
            yield Mistake(row.number, "model", mark("“model” is filled, but only a reorganisation changes it"))


def _offerings(sheet: Sheet) -> Iterator[Mistake]:
    """Nothing ends before it begins, and the same is not offered twice on the same day."""
    same = ("category", "site", "side", "level", "form")
    seen: dict[tuple[str, ...], list[tuple[date, date, int]]] = {}
    for row in sheet.rows:
        since, until = day(row.cells.get("since", "")), day(row.cells.get("until", "")) or date.max
        if since is None:
            continue
        if until < since:
            yield Mistake(row.number, "until", mark("“until” is before “since”"))
        earlier = seen.setdefault(tuple(row.cells.get(name, "") for name in same), [])
        other = next((number for first, last, number in earlier if since <= last and first <= until), None)
        if other is not None:
            yield Mistake(row.number, "since", mark("row {row} says the same for some of these days"), {"row": other})
        earlier.append((since, until, row.number))


def _hours(sheet: Sheet) -> Iterator[Mistake]:
    """Only a whole day ends as it began."""
    for row in sheet.rows:
        start, end = hour(row.cells.get("from", "")), hour(row.cells.get("to", ""))
        if start is not None and start == end and (start.hour or start.minute):
            yield Mistake(row.number, "to", mark("“to” is the same as “from”"))


def _days(sheet: Sheet) -> Iterator[Mistake]:
    """Nothing ends before it begins, and a sample is made of whole weeks."""
    for row in sheet.rows:
        since, until = day(row.cells.get("since", "")), day(row.cells.get("until", ""))
        if since is None:
            continue
        if until is not None and until < since:
            yield Mistake(row.number, "until", mark("“until” is before “since”"))
        elif row.cells.get("what") == Dated.SAMPLE and (since.weekday(), (until or since).weekday()) != (0, 6):
            yield Mistake(row.number, "since", mark("sample weeks begin on a Monday and end on a Sunday"))


_BETWEEN = {"events.csv": _events, "offerings.csv": _offerings, "hours.csv": _hours, "days.csv": _days}
"""What is looked at between the cells of a row, or between rows."""
