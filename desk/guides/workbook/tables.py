"""Which sheet is which, and which column: found by their words, wherever they stand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desk.errors import Reason, mark
from desk.guides.workbook.cells import Notes, Row, tidy
from desk.guides.workbook.pages import Cell, Grid, Mistake, letter
from desk.guides.workbook.terms import HEADINGS, OURS, SHEETS, language_of, meaning, nearest
from desk.text import LANGUAGES

MOST_COLUMNS = 100
_TOP = 10
"""So far down the headings are looked for: people put a title above them."""
_WITHOUT_TEXTS = ("scenarios", "sources")
_NEEDED = {"guide": ("field", "value"), "steps": ("kind", "id", "goto"), "facts": ("id",)}
_NEEDED |= {"scenarios": ("name", "end", "step", "answer"), "sources": ("name", "url")}
_NEEDED |= {"slips": ("step", "part")}


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet whose headings were found: the columns they stand in, and the rows below that are not empty."""

    name: str
    top: int
    columns: Mapping[str, int]
    rows: tuple[Row, ...]


def tables(grids: Sequence[Grid], notes: Notes) -> dict[str, Table]:
    """The sheets that are ours, by what they are. What is missing or strange about them is told."""
    grids = [grid for grid in grids if meaning(SHEETS, grid.name) not in ("help", "lists")]
    found = {key: grid for grid in reversed(grids) if (key := meaning(SHEETS, grid.name)) in HEADINGS}
    others = [grid for grid in grids if grid not in found.values()]
    for key in HEADINGS:
        renamed = next((grid for grid in others if key not in found and _fits(key, grid)), None)
        if renamed is not None:
            found[key] = renamed
            others.remove(renamed)
    for grid in others:
        if grid.rows:
            reason = mark("this sheet is not one of ours and was not read; if it holds steps, copy them to “{steps}”")
            facts = {"steps": Reason(SHEETS["steps"])}
            notes.mistakes.append(Mistake(grid.name, None, None, reason, facts, hint=True))
    for key in ("guide", "steps"):
        if key not in found:
            facts = {"sheet": Reason(SHEETS[key])}
            reason = mark("there is no sheet “{sheet}”; write the guide out again and fill that file in")
            notes.mistakes.append(Mistake(None, None, None, reason, facts))
    return {key: _table(key, grid, notes) for key, grid in found.items()}


def _fits(key: str, grid: Grid) -> bool:
    """Whether a sheet of another name has the headings of this one."""
    _top, columns = _headings(key, grid)
    return set(HEADINGS[key]) - {"meaning"} <= set(columns)


def _headings(key: str, grid: Grid) -> tuple[int, dict[str, int]]:
    """The row of the headings, and the column of each; where one stands twice, the first."""
    best: tuple[int, dict[str, int]] = (1, {})
    for number in sorted(grid.rows)[:_TOP]:
        columns: dict[str, int] = {}
        for at, cell in sorted(grid.rows[number].items()):
            name = _heading(key, str(cell.value))
            if name is not None:
                columns.setdefault(name, at)
        if len(columns) > len(best[1]):
            best = number, columns
    return best


def _heading(key: str, said: str) -> str | None:
    """What a heading stands for on this sheet."""
    found = meaning(HEADINGS[key], tidy(said))
    if found is None and key not in _WITHOUT_TEXTS:
        found = language_of(tidy(said))
        if found not in LANGUAGES and key != "slips":
            return None
    return found


def _table(key: str, grid: Grid, notes: Notes) -> Table:
    top, columns = _headings(key, grid)
    head = Row(grid.name, top, columns, grid.rows.get(top, {}))
    _tell_headings(key, head, grid, notes)
    rows = []
    for number in sorted(grid.rows):
        if number > top:
            cells = _uncovered(grid, number)
            rows.append(Row(grid.name, number, columns, cells, number in grid.unseen))
    rows = [row for row in rows if any(row.has(name) for name in columns)]
    _tell_merged(grid, top, columns, notes)
    return Table(grid.name, top, columns, tuple(rows))


def _tell_headings(key: str, head: Row, grid: Grid, notes: Notes) -> None:
    """Columns that are missing, that stand there twice, and those that are not ours."""
    strange = [at for at in _used(grid, head.number) if at not in head.columns.values()]
    taken: dict[int, str] = {}
    for at in strange:
        said = tidy(str(head.cells[at].value)) if at in head.cells else ""
        facts = {"heading": said}
        place = (head.sheet, head.number, letter(at))
        if _heading(key, said) is not None:
            reason = mark("the heading “{heading}” is there twice, and only the first column was read; remove one")
            notes.mistakes.append(Mistake(*place, reason, facts))
        elif (near := nearest(HEADINGS[key], said)) and near[0] not in head.columns:
            taken[at] = near[0]
            reason = mark("the heading “{heading}” is not one of ours; did you mean “{near}”?")
            notes.mistakes.append(Mistake(*place, reason, facts | {"near": near[1]}))
        else:
            reason = mark("the column “{heading}” is not one of ours and was not read")
            notes.mistakes.append(Mistake(*place, reason, facts, hint=True))
    for name in _NEEDED[key]:
        if name not in head.columns and name not in taken.values():
            notes.mistakes.append(_without(key, head.sheet, head.number, name))


def tell_languages(found: Mapping[str, Table], languages: Sequence[str], notes: Notes) -> None:
    """Columns that are missing for the languages the guide is to be in."""
    for key in ("guide", "steps", "facts"):
        missing = [code for code in languages or LANGUAGES if key in found and code not in found[key].columns]
        for code in missing:
            notes.mistakes.append(_without(key, found[key].name, found[key].top, code))


def _without(key: str, sheet: str, top: int, name: str) -> Mistake:
    facts = {"heading": _plain(key, name)}
    reason = mark("the column “{heading}” is missing; write it in the first row, above what belongs there")
    return Mistake(sheet, top, None, reason, facts)


def _used(grid: Grid, top: int) -> list[int]:
    """The columns anything stands in, from the headings down."""
    return sorted(
        {at for number, cells in grid.rows.items() if number >= top for at, cell in cells.items() if cell.value}
    )


def _plain(key: str, name: str) -> Reason:
    return Reason(HEADINGS[key].get(name) or OURS[name])


def _uncovered(grid: Grid, number: int) -> Mapping[int, Cell]:
    """The cells of a row; what was merged across columns is read as if it stood in each of them."""
    cells = dict(grid.rows[number])
    for first, left, _last, right in grid.merged:
        if first == number and left in cells:
            cells |= dict.fromkeys(range(left, min(right, MOST_COLUMNS) + 1), cells[left])
    return cells


def _tell_merged(grid: Grid, top: int, columns: Mapping[str, int], notes: Notes) -> None:
    for area in grid.merged:
        first, left, last, right = area
        if first > top and any(left <= at <= right for at in columns.values()):
            cells = f"{letter(left)}{first}:{letter(right)}{last}"
            reason = mark("the cells {cells} are merged; unmerge them and write in each what belongs there")
            notes.mistakes.append(Mistake(grid.name, first, letter(left), reason, {"cells": cells}))


def rows_of(found: Mapping[str, Table], key: str) -> Iterator[Row]:
    """The rows of a sheet; none where it is not there."""
    return iter(found[key].rows) if key in found else iter(())
