"""The figures of a report as a spreadsheet: a row for each number, so that they can be filtered and added up there.

XLSX by openpyxl, and CSV as Excel and LibreOffice open it by a double click: UTF-8 with its mark, semicolons between.
"""

import csv
from collections.abc import Iterator
from io import BytesIO, StringIO
from typing import NamedTuple

from desk.reports.content import BarList, Figures, Note, Report, every
from desk.text import say

ENDINGS = (".xlsx", ".csv")
_WIDTHS = (34, 30, 44, 24, 12)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula, if a text began with it."""


class Line(NamedTuple):
    """A number: what it is about, the list it stands in where that says more of it, its row, and the group of that."""

    part: str
    more: str
    row: str
    group: str
    number: int


def lines(report: Report) -> tuple[Line, ...]:
    """Every number of a report, in reading order."""
    return tuple(_lines(report))


def _lines(report: Report) -> Iterator[Line]:
    for block in every(report):
        if isinstance(block, Figures):
            yield from (Line(x.label, "", x.note, "", x.value) for x in block.items)
        elif isinstance(block, BarList):
            part, more = (block.of, block.title) if block.of else (block.title, "")
            for group in block.groups:
                yield from (Line(part, more, bar.label, group.label, bar.count) for bar in group.bars)


def write(report: Report, ending: str) -> bytes:
    """The file of a report, of one of ENDINGS."""
    language = report.language
    heads = [say(language, "About"), say(language, "More of it"), say(language, "Row"), say(language, "Group")]
    heads.append(say(language, "Number"))
    above = [[report.kind], [report.title], *([fact] for fact in report.facts)]
    above += [[report.stamp]] if report.stamp else []
    above += [[line] for block in every(report) if isinstance(block, Note) for line in block.lines]
    sheet: list[list[str | int]] = [*([_plain(each[0])] for each in above), [], list(heads)]
    sheet += [[_plain(cell) if isinstance(cell, str) else cell for cell in line] for line in lines(report)]
    return _xlsx(sheet, len(above) + 2) if ending == ".xlsx" else _csv(sheet)


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _csv(sheet: list[list[str | int]]) -> bytes:
    written = StringIO()
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerows(sheet)
    return written.getvalue().encode("utf-8-sig")


def _xlsx(sheet: list[list[str | int]], head: int) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    page = book.active
    assert page is not None
    for row in sheet:
        page.append(row)
    for row in (1, head):
        for cell in page[row]:
            cell.font = Font(bold=True)
    for at, width in enumerate(_WIDTHS, start=1):
        page.column_dimensions[get_column_letter(at)].width = width
    page.freeze_panes = f"A{head + 1}"
    page.auto_filter.ref = f"A{head}:{get_column_letter(len(_WIDTHS))}{len(sheet)}"
    written = BytesIO()
    book.save(written)
    return written.getvalue()
