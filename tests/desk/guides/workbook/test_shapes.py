"""Facts about workbooks as people give them back: read as they were meant, or refused by sheet, row and column."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from desk.model.guide import Guide
from tests.desk.guides.sound import a_sound_guide
from tests.desk.guides.workbook.making import Change, changed, row_of


def column(sheet: Any, heading: str) -> int:
    return next(at for at in range(1, 30) if sheet.cell(1, at).value == heading)


def put(book: Any, sheet: str, row: str | int, heading: str | int, value: object) -> None:
    """Write into a cell: in the first row of a kind (or a number), below a heading (or a number)."""
    page = book[sheet]
    at = heading if isinstance(heading, int) else column(page, heading)
    page.cell(row if isinstance(row, int) else row_of(page, row), at).value = value


def shuffled(book: Any) -> None:
    """The columns of the steps the other way round, and the sheets too."""
    page = book["Steps"]
    for row in page.iter_rows(max_row=80):
        for cell, value in zip(row, [cell.value for cell in reversed(row)], strict=True):
            cell.value = value
    book._sheets.reverse()


def with_a_title_above(book: Any) -> None:
    for name in ("Steps", "Facts"):
        book[name].insert_rows(1, 2)
        book[name].cell(1, 1).value = "Our guide, version of Monday"


AS_IT_WAS: dict[str, Change] = {
    "floats": lambda book: put(book, "Guide", 3, "Value", 1.0),
    "a number as text": lambda book: put(book, "Steps", "question: a number", "Most", " 9 "),
    "a date as text": lambda book: put(book, "Guide", "Valid to", "Value", "1.1.2031"),
    "a date with a time": lambda book: put(book, "Guide", "Valid to", "Value", datetime(2031, 1, 1, 0, 0)),
    "spaces and line breaks": lambda book: put(
        book, "Steps", "may not", "English (en)", "  never type\nfor the person en "
    ),
    "round quotation marks": lambda book: put(book, "Steps", "checklist", "Id", "“Papers” "),
    "a long dash": lambda book: put(book, "Steps", "way", "If", "Born  older than 18 years."),
    "capitals": lambda book: put(book, "Steps", "question: a date", "Kind", "Question: A DATE"),
    "another language": lambda book: put(book, "Steps", "question: a date", "Kind", "spørsmål: en dato"),
    "a heading in another language": lambda book: put(book, "Steps", 1, "Go to", "Ga naar"),
    "another order": shuffled,
    "a renamed sheet": lambda book: setattr(book["Steps"], "title", "Copy of monday"),
    "a title above": with_a_title_above,
    "hidden rows": lambda book: setattr(book["Steps"].row_dimensions[3], "hidden", True),
    "empty rows": lambda book: book["Steps"].insert_rows(5, 2),
    "something far below": lambda book: put(book, "Steps", 1_000_000, "Kind", "  "),
}


@pytest.mark.parametrize("change", AS_IT_WAS.values(), ids=AS_IT_WAS)
def test_what_is_meant_the_same_is_read_the_same(tmp_path: Path, change: Change) -> None:
    assert changed(tmp_path, change) == (a_sound_guide(), [])


def merged(book: Any) -> None:
    book["Steps"].merge_cells("E3:J3")


def hidden(book: Any) -> None:
    put(book, "Steps", "answer", "Go to", "nowhere")
    book["Steps"].row_dimensions[row_of(book["Steps"], "answer")].hidden = True


TOLD: dict[str, tuple[Change, str]] = {
    "a mistyped kind": (
        lambda book: put(book, "Steps", "checklist", "Kind", "cheklist"),
        "Steps, row 8, column A: “cheklist” is not on the list; did you mean “checklist”?",
    ),
    "no kind": (
        lambda book: put(book, "Steps", "item", "Kind", None),
        "Steps, row 9, column A: the row does not say what it is; choose a kind from the list in the cell",
    ),
    "a date that is none": (
        lambda book: put(book, "Guide", "Valid to", "Value", "31/12/31"),
        "Guide, row 10, column B: “31/12/31” is no day; write it like 2026-03-31",
    ),
    "a text that became a date": (
        lambda book: put(book, "Steps", "checklist", "Id", date(2026, 2, 1)),
        "Steps, row 8, column B: the cell holds “2026-02-01” as a date, a time or a truth; "
        "format it as text and write it again",
    ),
    "no whole number": (
        lambda book: put(book, "Steps", "question: a number", "Least", "one"),
        "Steps, row 22, column M: “one” is no whole number; write digits only",
    ),
    "merged cells": (
        merged,
        "Steps, row 3, column E: the cells E3:J3 are merged; unmerge them and write in each what belongs there",
    ),
    "an extra column": (
        lambda book: put(book, "Steps", 1, 20, "Comment"),
        "Steps, row 1, column T: the column “Comment” is not one of ours and was not read",
    ),
    "a mistyped heading": (
        lambda book: put(book, "Steps", 1, "Effort", "Efort"),
        "Steps, row 1, column L: the heading “Efort” is not one of ours; did you mean “effort”?",
    ),
    "a heading twice": (
        lambda book: put(book, "Facts", 1, 12, "Owner"),
        "Facts, row 1, column L: the heading “Owner” is there twice, and only the first column was read; remove one",
    ),
    "a missing column": (
        lambda book: book["Steps"].delete_cols(column(book["Steps"], "Go to")),
        "Steps, row 1: the column “Go to” is missing; write it in the first row, above what belongs there",
    ),
    "a missing sheet": (
        lambda book: book.remove(book["Guide"]),
        "there is no sheet “Guide”; write the guide out again and fill that file in",
    ),
    "another sheet": (
        lambda book: book.create_sheet("To do").append(["ask the treasurer"]),
        "To do: this sheet is not one of ours and was not read; if it holds steps, copy them to “Steps”",
    ),
    "a formula": (
        lambda book: put(book, "Steps", "answer", "English (en)", '="own" & " en"'),
        "Steps, row 3, column E: there is a formula without a value; "
        "open the file, save it and try again, or write the text itself",
    ),
    "no condition": (
        lambda book: put(book, "Steps", "way", "If", "if they are grown up"),
        "Steps, row 15, column C: “if they are grown up” is no condition; "
        "write it like “want equals passport” or “born older than 18 years”",
    ),
    "a cell that means nothing": (
        lambda book: put(book, "Steps", "item", "Outcome", "Referred"),
        "Steps, row 9, column K: this cell means nothing in such a row; empty it, or move what it says",
    ),
    "a part before any step": (
        lambda book: book["Steps"].delete_rows(2),
        "Steps, row 2, column A: this row belongs to a step, but none stands above it; write the step first",
    ),
    "a slip of no step": (
        lambda book: put(book, "Slips", 2, "Step", "slap"),
        "Slips, row 2, column A: “slap” is no step; write the id of a step of the kind “slip for the visitor”",
    ),
    "an unknown goal in a hidden row": (
        hidden,
        "Steps, row 3 (hidden), column D: the step goes to “nowhere”, which is not a step",
    ),
    "a lost language": (
        lambda book: put(book, "Steps", "answer", "Swedish (sv)", None),
        "Steps, row 3, column I: “answers.own” has no text in Swedish",
    ),
    "a lost fact": (
        lambda book: put(book, "Facts", 2, "Confirmed on", None),
        "Facts, row 2, column C: the day is missing; write it like 2026-03-31",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "sentence"), TOLD.values(), ids=TOLD)
def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path, change: Change, sentence: str) -> None:
    assert sentence in changed(tmp_path, change)[1]


def test_three_mistakes_are_all_told_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        put(book, "Facts", 2, "Confirmed on", "soon")
        put(book, "Steps", 4, "Go to", "elsewere")
        put(book, "Steps", "limit", "Danish (da)", None)

    guide, told = changed(tmp_path, change)
    assert isinstance(guide, Guide)
    assert told == [
        "Steps, row 4, column D: the step goes to “elsewere”, which is not a step",
        "Steps, row 6, column H: “text” has no text in Danish",
        "Steps, row 24, column B: no way leads to this step",
        "Facts, row 2, column C: “soon” is no day; write it like 2026-03-31",
    ]
