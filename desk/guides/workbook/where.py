"""What the validator found, told with the sheet, the row and the column it stands in."""

from desk.guides.mistake import Mistake as Found
from desk.guides.mistake import Severity
from desk.guides.workbook.cells import Row
from desk.guides.workbook.incoming import Reading
from desk.guides.workbook.pages import Mistake, letter

_COLUMNS = {"when": "if", "file": "link", "reply": "kind", "given": "answer", "sources": "url", "service": "value"}
"""Parts of a guide that have a column of another name."""
_PARTS = ("answers", "items", "missing", "ways", "picture", "may", "may_not", "hand_over", "slip")
"""What a step lacks as a row of its own is told at its kind."""


def located(found: Found, reading: Reading) -> Mistake:
    """The mistake at its place: at the cell where there is one, else at the row, else at the sheet."""
    hint = found.severity is Severity.REMARK
    for end in range(len(found.place), -1, -1):
        row = reading.places.get((found.step, found.place[:end]))
        if row is not None:
            at = row.columns.get(_column(found, row, end))
            return Mistake(
                row.sheet, row.number, letter(at) if at else None, found.reason, found.facts, hint, row.unseen
            )
    return Mistake(None, None, None, found.reason, found.facts, hint)


def _column(found: Found, row: Row, end: int) -> str:
    """The heading it stands below; `end` parts of its place lead to the row."""
    if found.language is not None and found.language in row.columns:
        return found.language
    for name in reversed(found.place):
        known = _COLUMNS.get(name, name)
        if known in row.columns:
            return known
    if "value" in row.columns:
        return "value"
    return "kind" if set(found.place[end:]) & set(_PARTS) else ""
