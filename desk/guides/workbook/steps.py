"""The sheet “Steps” read: a row that is a step, and the rows below it that belong to it."""

from collections.abc import Mapping
from typing import Any

from desk.errors import mark
from desk.guides.workbook import cells, conditions
from desk.guides.workbook.cells import Notes, Row
from desk.guides.workbook.tables import Table
from desk.guides.workbook.terms import EFFORTS, KINDS, OUTCOMES, STEPS
from desk.model.guide import Answer, Item, Picture, Reply, Slip, Step, StepKind, Way, Within
from desk.model.visit import Effort, Outcome
from desk.text import LANGUAGES

_MANY = ("answers", "items", "ways")
_TEXTS = (*LANGUAGES,)
_USED: Mapping[str, tuple[str, ...]] = {
    "answers": ("id", "goto", *_TEXTS),
    "items": ("id", *_TEXTS),
    "missing": ("id", "goto", *_TEXTS),
    "ways": ("if", "goto"),
    "picture": ("link", *_TEXTS),
    **dict.fromkeys(("why", "may", "may_not", "hand_over", "behind"), _TEXTS),
}
"""The columns that mean something in the row of a part; in that of a step all but “If” do."""

Fields = dict[str, Any]


def read_steps(table: Table, slips: Mapping[str, Slip], notes: Notes) -> tuple[Step, ...]:
    """The steps, and in the notes the row of each and of its parts. `slips` are those of the sheet “Slips”."""
    steps: list[Fields] = []
    for row in table.rows:
        kind = _kind(row, notes)
        if kind in STEPS or (kind is None and row.has("id") and row.has("kind")):
            steps.append(_step(row, kind or StepKind.SAY, notes))
            notes.put(row, steps[-1]["id"])
        elif kind is not None and not steps:
            notes.tell(row, "kind", mark("this row belongs to a step, but none stands above it; write the step first"))
        elif kind is not None:
            _part(row, kind, steps[-1], notes)
    known = {step["id"] for step in steps}
    for step_id in slips.keys() - known:
        reason = mark("“{value}” is no step; write the id of a step of the kind “slip for the visitor”")
        notes.tell(notes.places[step_id, ("slip",)], "step", reason, value=step_id)
    return tuple(Step(**step, slip=slips.get(step["id"])) for step in steps)


def _kind(row: Row, notes: Notes) -> str | None:
    if not row.has("kind"):
        notes.tell(row, "kind", mark("the row does not say what it is; choose a kind from the list in the cell"))
    return cells.word(row, "kind", KINDS, notes)


def _step(row: Row, said: str, notes: Notes) -> Fields:
    kind, reply, within = (*said.split(" "), "", "")[:3]
    _tell_unread(row, ("if",), notes)
    outcome, effort = cells.word(row, "outcome", OUTCOMES, notes), cells.word(row, "effort", EFFORTS, notes)
    return {
        "id": cells.an_id(row, "id", notes),
        "kind": StepKind(kind),
        "reply": Reply(reply) if reply else None,
        "within": Within(within) if within else None,
        "text": _words(row, notes),
        "goto": cells.an_id(row, "goto", notes) or None,
        "outcome": Outcome(outcome) if outcome else None,
        "effort": Effort(effort) if effort else None,
        "least": cells.whole(row, "least", notes),
        "most": cells.whole(row, "most", notes),
        "link": cells.text(row, "link", notes) or None,
        "unit": cells.an_id(row, "unit", notes) or None,
    }


def _part(row: Row, kind: str, step: Fields, notes: Notes) -> None:
    """Put what a row says into the step it belongs to."""
    _tell_unread(row, tuple(name for name in (*_ALL, *_TEXTS) if name not in _USED[kind]), notes)
    value = _value(row, kind, notes)
    name = str(len(step.get(kind, ()))) if kind == "ways" else getattr(value, "id", "") if kind != "missing" else ""
    notes.put(row, step["id"], kind, *([name] if name else []))
    if kind == "ways" and value is None:
        return
    if kind in _MANY:
        step[kind] = (*step.get(kind, ()), value)
    elif kind in step:
        notes.tell(row, "kind", mark("the step has a second row of this kind; one is enough, remove the other"))
    else:
        step[kind] = value


_ALL = ("id", "if", "goto", "outcome", "effort", "least", "most", "link", "unit")


def _value(row: Row, kind: str, notes: Notes) -> Any:
    """What the row of a part says."""
    words = _words(row, notes) if kind != "ways" else {}
    if kind == "ways":
        return _way(row, notes)
    if kind == "picture":
        return Picture(cells.text(row, "link", notes), words)
    if kind not in ("answers", "items", "missing"):
        return words
    name = cells.an_id(row, "id", notes)
    return Item(name, words) if kind == "items" else Answer(name, words, cells.an_id(row, "goto", notes))


def _way(row: Row, notes: Notes) -> Way | None:
    said = cells.text(row, "if", notes)
    condition = conditions.read(said) if said else None
    if condition is None:
        reason = mark("“{value}” is no condition; write it like “want equals passport” or “born older than 18 years”")
        notes.tell(row, "if", reason, value=said)
        return None
    return Way(condition, cells.an_id(row, "goto", notes))


def _tell_unread(row: Row, names: tuple[str, ...], notes: Notes) -> None:
    """What stands in a column that means nothing in such a row would be lost without a word."""
    for name in names:
        if row.has(name):
            notes.tell(row, name, mark("this cell means nothing in such a row; empty it, or move what it says"))


def _words(row: Row, notes: Notes) -> dict[str, str]:
    return {code: text for code in LANGUAGES if (text := cells.text(row, code, notes))}
