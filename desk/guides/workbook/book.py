"""A guide to a workbook and back: what the editor and the command line call."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from desk.errors import Reason, mark, refusal
from desk.files import write_whole
from desk.guides import load
from desk.guides import mistake as guides
from desk.guides.errors import BrokenGuide, GuideNotWritten
from desk.guides.validate import validate
from desk.guides.ways import exits, reached_from_start
from desk.guides.workbook import outgoing, packed
from desk.guides.workbook.incoming import Reading, read_guide
from desk.guides.workbook.pages import MOST_ROWS, Grid, Mistake, TooManyRows
from desk.guides.workbook.where import located
from desk.model.guide import Guide
from desk.text import say_reason

Check = Callable[[Guide], Iterable[guides.Mistake]]
"""What finds the mistakes of a guide: `validate`, or `look_over` on a day."""

ENDINGS = (".xlsx", ".ods")


def write_workbook(guide: Guide, path: Path, language: str) -> None:
    """Write a guide as XLSX or ODS, as the name of the file ends; a guide that has mistakes too.

    Its headings and explanations are in `language`. Raises GuideNotWritten.
    """
    from desk.guides.workbook import ods, xlsx

    form = ods if path.suffix.lower() == ".ods" else xlsx
    data = form.write(outgoing.pages(guide, language), outgoing.choices(guide, language))
    try:
        write_whole(path, data)
    except OSError as problem:
        raise GuideNotWritten(file=path, reason=refusal(problem)) from problem


def read_workbook(path: Path, check: Check = validate) -> Reading:
    """The guide in a workbook, with every mistake in it: those of the cells, and those `check` finds. Never raises.

    A guide is there whenever the sheets “Guide” and “Steps” are; with mistakes it is a draft.
    """
    grids = _grids(path)
    if isinstance(grids, Mistake):
        return Reading(None, (grids,))
    reading = read_guide(grids)
    if reading.guide is None:
        return reading
    told = {(each.sheet, each.row, each.column) for each in reading.mistakes}
    echoes = _echoes(reading.guide)
    found = [each for each in check(reading.guide) if each.step not in echoes or each.place != ("id",) or each.facts]
    further = [located(each, reading) for each in found]
    # What a cell that could not be read makes of the guide is said with that cell already.
    mistakes = (*reading.mistakes, *(each for each in further if (each.sheet, each.row, each.column) not in told))
    return Reading(reading.guide, _in_order(mistakes, grids), reading.places)


def read_any(path: Path, check: Check = validate) -> Reading:
    """The guide in a workbook or in a document (`.json`), with every mistake. Never raises."""
    if path.suffix.lower() != ".json":
        return read_workbook(path, check)
    try:
        guide = load.draft(path)
    except BrokenGuide as problem:
        step, reason = problem.facts.get("step"), problem.facts["reason"]
        found = guides.Mistake(str(step) if step else None, "{reason}", {"reason": reason})
        return Reading(None, (_of_a_step(found),))
    return Reading(guide, tuple(_of_a_step(each) for each in check(guide)))


def tell(mistake: Mistake, language: str) -> str:
    """The mistake in a sentence that says where it stands."""
    facts = {"reason": Reason(mistake.reason, mistake.facts), "sheet": mistake.sheet, "column": mistake.column}
    facts["row"] = Reason(mark("{row} (hidden)"), {"row": mistake.row}) if mistake.unseen else mistake.row
    message = mark("{sheet}, row {row}, column {column}: {reason}")
    if mistake.column is None:
        message = mark("{sheet}, row {row}: {reason}")
    if mistake.row is None:
        message = mark("{sheet}: {reason}") if mistake.sheet else "{reason}"
    return say_reason(language, Reason(message, facts))


def _grids(path: Path) -> tuple[Grid, ...] | Mistake:
    """The sheets of a file, or why it cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(packed.LARGEST + 1)
    except OSError as problem:
        return _whole_file(refusal(problem))
    kind = packed.kind(data)
    if isinstance(kind, Reason):
        return _whole_file(kind)
    from desk.guides.workbook import ods, xlsx

    try:
        return xlsx.read(data) if kind == "xlsx" else ods.read(data)
    except TooManyRows as problem:
        reason = mark("there are more than {most} rows; a guide has far fewer")
        return Mistake(str(problem), None, None, reason, {"most": MOST_ROWS})
    except Exception:  # whatever a library makes of a broken file, the person gets a sentence
        reason = mark("the file is damaged; open it in a spreadsheet program, save it anew and try again")
        return _whole_file(Reason(reason))


def _whole_file(reason: Reason) -> Mistake:
    return Mistake(None, None, None, reason.message, reason.facts)


def _echoes(guide: Guide) -> frozenset[str]:
    """The steps that nothing leads to only because nothing leads to a step before them: one mistyped go-to is told
    once, and not for all that comes after it."""
    reached = reached_from_start(guide).keys()
    lost = [step for step in guide.steps if step.id not in reached]
    onward = {goto for step in lost for goto in exits(step) if goto != step.id}
    first = [step.id for step in lost if step.id not in onward]
    behind = {each for start in first for each in reached_from_start(replace(guide, start=start))}
    return frozenset(behind - reached - set(first))


def _of_a_step(found: guides.Mistake) -> Mistake:
    """A mistake of a document, which has steps and no rows."""
    hint, reason = found.severity is guides.Severity.REMARK, Reason(found.reason, found.facts)
    if found.step is None:
        return Mistake(None, None, None, reason.message, reason.facts, hint)
    return Mistake(None, None, None, mark("step {step}: {reason}"), {"step": found.step, "reason": reason}, hint)


def _in_order(found: tuple[Mistake, ...], grids: tuple[Grid, ...]) -> tuple[Mistake, ...]:
    """As one meets them going through the file: by sheet, row and column."""
    sheets = {grid.name: at for at, grid in enumerate(grids)}

    def place(each: Mistake) -> tuple[int, int, int, str]:
        column = each.column or ""
        return sheets.get(each.sheet or "", -1), each.row or 0, len(column), column

    return tuple(sorted(found, key=place))
