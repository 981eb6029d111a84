"""The sheet “Slips” read: what is printed for the visitor, a row for each thing, in any language."""

from collections.abc import Iterator
from typing import Any

from desk.errors import mark
from desk.guides.workbook import cells
from desk.guides.workbook.cells import Notes, Row
from desk.guides.workbook.terms import HEADINGS, SLIP
from desk.model.guide import Slip

_MANY, _PLAIN = ("done", "bring"), ("unit", "link")


def read_slips(rows: Iterator[Row], notes: Notes) -> dict[str, Slip]:
    """The slips by step, and in the notes their rows. A row that names no step belongs to that of the row above."""
    slips: dict[str, dict[str, Any]] = {}
    step = ""
    for row in rows:
        step = cells.an_id(row, "step", notes) or step
        if not step:
            notes.tell(row, "step", mark("this row belongs to no step; write the id of the step that prints the slip"))
            continue
        notes.places.setdefault((step, ("slip",)), row)
        part = cells.word(row, "part", SLIP, notes)
        if part is None:
            if not row.has("part"):
                notes.tell(
                    row, "part", mark("the row does not say what it is; choose a part from the list in the cell")
                )
            continue
        many = [str(len(slips.get(step, {}).get(part, ())))] if part in _MANY else []
        notes.put(row, step, "slip", part, *many)
        _put(slips.setdefault(step, {}), part, row, notes)
    return {step: Slip(**({"title": {}} | parts)) for step, parts in slips.items()}


def _put(slip: dict[str, Any], part: str, row: Row, notes: Notes) -> None:
    said = {
        code: text for code in row.columns if code not in HEADINGS["slips"] and (text := cells.text(row, code, notes))
    }
    value = cells.text(row, "value", notes)
    if said if part in _PLAIN else value:
        wrong = next(iter(said)) if part in _PLAIN else "value"
        notes.tell(row, wrong, mark("this cell means nothing in such a row; empty it, or move what it says"))
    if part in _MANY:
        slip[part] = (*slip.get(part, ()), said)
    elif part in slip:
        notes.tell(row, "part", mark("the slip has a second row of this kind; one is enough, remove the other"))
    else:
        slip[part] = value or None if part in _PLAIN else said
