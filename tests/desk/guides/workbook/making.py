"""Workbooks for tests: written by us, then changed as people change them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from desk.guides.workbook.book import read_workbook, tell, write_workbook
from desk.model.guide import Guide
from tests.desk.guides.sound import a_sound_guide

Change = Callable[[Any], object]
"""What somebody does to a workbook of openpyxl."""


def changed(folder: Path, change: Change, language: str = "en") -> tuple[Guide | None, list[str]]:
    """The guide and the mistakes read from an XLSX that somebody changed."""
    path = folder / "guide.xlsx"
    write_workbook(a_sound_guide(), path, language)
    book = openpyxl.load_workbook(path)
    change(book)
    book.save(path)
    reading = read_workbook(path)
    return reading.guide, [tell(mistake, "en") for mistake in reading.mistakes]


def row_of(sheet: Any, kind: str, step_id: str | None = None) -> int:
    """The number of the first row of a kind, perhaps with an id."""
    return next(
        r for r in range(2, 200) if sheet.cell(r, 1).value == kind and step_id in (None, sheet.cell(r, 2).value)
    )
