"""XLSX: pages to the bytes of a file, and back to grids. The door of openpyxl, which is imported when it is needed."""

import re
from datetime import date, datetime, time, timedelta
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Any

from desk.guides.workbook.pages import MOST_ROWS, Cell, Choices, Grid, Line, Oddity, Page, TooManyRows, Value, letter

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

HEAD, STEP, QUIET = "1F3A4D", "DCE6EC", "595959"
"""Shades of the first row, of a row that begins a group, and of what explains; their words say the same without."""

_FONT, _LINE = "Calibri", 15.0
_DAY, _TEXT = "yyyy-mm-dd", "@"
_CODED = re.compile("_x([0-9A-Fa-f]{4})_")
_LOOKS_CODED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""In XLSX a letter may be written as its code; a text that happens to look so has its own first line coded."""

_EARLIEST = date(1900, 3, 1)
"""Before it Excel and the calendar do not agree; such a day is written as text."""


def write(pages: tuple[Page, ...], choices: Choices) -> bytes:
    """The file."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for page in pages:
        _fill(book.create_sheet(page.name), page, choices)
    lists = book.create_sheet(choices.page)
    lists.sheet_state = "hidden"
    for at, (name, offered) in enumerate(choices.lists.items(), start=1):
        for row, value in enumerate((name, *offered), start=1):
            _put(lists, row, at, value)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def read(data: bytes) -> tuple[Grid, ...]:
    """The sheets of a file, of formulas their values. Raises TooManyRows, and what openpyxl makes of a broken file."""
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(data), keep_links=False)
    counted: Any = book
    if any(cell.data_type == "f" for sheet in book.worksheets for cell in sheet._cells.values()):
        counted = load_workbook(BytesIO(data), keep_links=False, data_only=True)
    return tuple(_grid(sheet, counted[sheet.title]) for sheet in book.worksheets)


def _fill(sheet: "Worksheet", page: Page, choices: Choices) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    top = Alignment(horizontal="left", vertical="top", wrap_text=True)
    plain, bold = Font(name=_FONT, size=11), Font(name=_FONT, size=11, bold=True)
    quiet = Font(name=_FONT, size=11, italic=True, color=QUIET)
    for at, column in enumerate(page.columns, start=1):
        _put(sheet, 1, at, column.heading)
        head = sheet.cell(1, at)
        head.font, head.fill = Font(name=_FONT, size=11, bold=True, color="FFFFFF"), PatternFill("solid", HEAD)
        head.alignment = top
        shape = sheet.column_dimensions[letter(at)]
        shape.width, shape.alignment = column.width, top
        shape.number_format = _DAY if column.day else _TEXT
    for row, line in enumerate(page.lines, start=2):
        for at, column in enumerate(page.columns, start=1):
            _put(sheet, row, at, line.cells.get(column.key), day=column.day or column.key in line.days)
            cell = sheet.cell(row, at)
            cell.alignment = Alignment("left", "top", wrap_text=True, indent=int(_is_inside(page, line, at)))
            cell.font = bold if line.head else quiet if column.quiet else plain
            if line.head:
                cell.fill = PatternFill("solid", STEP)
        sheet.row_dimensions[row].height = _height(page, line)
    sheet.freeze_panes = f"{letter(page.fixed + 1)}2"
    _offer(sheet, page, choices)
    _on_paper(sheet)


def _height(page: Page, line: Line) -> float:
    """Points: as many lines as its longest text needs. Not every program finds that out by itself."""
    texts = [(str(line.cells.get(column.key) or ""), column.width) for column in page.columns]
    wide = 1.15 if line.head else 1.0
    return _LINE * max(sum(ceil(len(part) * wide / width) or 1 for part in text.split("\n")) for text, width in texts)


def _is_inside(page: Page, line: Line, at: int) -> bool:
    """Whether a cell is moved in a little: the first of a row that belongs to the group above."""
    return at == 1 and not line.head and any(each.head for each in page.lines)


def _put(sheet: "Worksheet", row: int, column: int, value: Value, *, day: bool = False) -> None:
    """Set a cell; a text stays a text whatever it looks like."""
    cell = sheet.cell(row, column)
    cell.number_format = _DAY if day else _TEXT
    if isinstance(value, date) and value < _EARLIEST:
        value = value.isoformat()
    if isinstance(value, str):
        if value:
            cell.value, cell.data_type = _LOOKS_CODED.sub("_x005F_", value), "s"
            cell.quotePrefix = value[0] in "=+-@'"
    elif value is not None:
        cell.value = value
        cell.number_format = _DAY if isinstance(value, date) else "0"


def _offer(sheet: "Worksheet", page: Page, choices: Choices) -> None:
    """The lists beside the cells. A word that is not on one may still be written: reading says what it thinks of it."""
    last = len(page.lines) + 1 + page.spare
    for at, column in enumerate(page.columns, start=1):
        _list(sheet, column.choices, choices, f"{letter(at)}2:{letter(at)}{last}")
        for row, line in enumerate(page.lines, start=2):
            _list(sheet, line.choices.get(column.key), choices, f"{letter(at)}{row}")


def _list(sheet: "Worksheet", name: str | None, choices: Choices, where: str) -> None:
    from openpyxl.utils import quote_sheetname
    from openpyxl.worksheet.datavalidation import DataValidation

    if name is None or not choices.lists[name]:
        return
    at = letter(list(choices.lists).index(name) + 1)
    among = f"{quote_sheetname(choices.page)}!${at}$2:${at}${len(choices.lists[name]) + 1}"
    offer = DataValidation("list", among, allow_blank=True, showErrorMessage=False)
    offer.add(where)
    sheet.add_data_validation(offer)


def _on_paper(sheet: "Worksheet") -> None:
    """Printed, a sheet is as wide as the paper, and its headings stand on every page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage = 0, True
    sheet.print_title_rows, sheet.print_options.gridLines = "1:1", True


def _grid(sheet: "Worksheet", counted: "Worksheet") -> Grid:
    rows: dict[int, dict[int, Cell]] = {}
    for (row, column), cell in sorted(sheet._cells.items()):
        if cell.value is not None:
            rows.setdefault(row, {})[column] = _cell(cell, counted.cell(row, column))
    if len(rows) > MOST_ROWS:
        raise TooManyRows(sheet.title)
    merged = tuple((area.min_row, area.min_col, area.max_row, area.max_col) for area in sheet.merged_cells.ranges)
    unseen = frozenset(row for row, shape in sheet.row_dimensions.items() if shape.hidden)
    return Grid(sheet.title, rows, tuple(sorted(merged)), unseen)


def _cell(cell: Any, counted: Any) -> Cell:
    value = counted.value
    if counted.data_type == "e":
        return Cell(str(value), Oddity.BROKEN)
    if cell.data_type == "f":
        return Cell(_day(value), Oddity.UNCOUNTED if value is None else Oddity.FORMULA)
    if isinstance(value, time | timedelta):
        return Cell(str(value), Oddity.TIME)
    return Cell(_CODED.sub(_letter, value) if isinstance(value, str) else _day(value))


def _letter(coded: re.Match[str]) -> str:
    return chr(int(coded[1], 16))


def _day(value: Any) -> Value:
    return value.date() if isinstance(value, datetime) else value
