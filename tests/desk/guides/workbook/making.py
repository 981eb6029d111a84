"""Workbooks for tests: written by us, then changed as people change them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from desk.guides.workbook.book import read_workbook, tell, write_workbook
from desk.model.guide import (
    Age,
    Answer,
    Condition,
    Fact,
    Guide,
    Item,
    Picture,
    Reply,
    Scenario,
    Slip,
    Span,
    Step,
    StepKind,
    Way,
)
from tests.desk.guides.making import a_guide, ask, checklist, end, limit, words

Change = Callable[[Any], object]
"""What somebody does to a workbook of openpyxl."""


def a_sound_guide() -> Guide:
    """A guide without mistakes in which every kind of row stands at least once."""
    born = Step("born", StepKind.ASK, words(), goto="papers", reply=Reply.DATE)
    grown = Way(Condition("born", older_than=Age(18, Span.YEARS)), "role")
    some = Way(Condition("who", one_of=("other",)), "role")
    passport, phone = Item("passport", words("passport")), Item("phone", words("phone"))
    things = Step("things", StepKind.ASK, words(), goto="show", reply=Reply.SEVERAL, items=(passport, phone))
    yes_no = (Answer("yes", {}, "slip"), Answer("no", {}, "done"))
    said = words("A thing") | {"ar": "شيء", "uk": "річ"}
    slip = Slip(words("Slip"), (said, words()), (said,), words("Where"), None, "https://example.org/more")
    steps = (
        ask("who", own="born", other="elsewhere"), born, limit("role", "papers"),
        checklist("papers", "things", "card", missing="who"), things,
        Step("show", StepKind.SHOW, words(), goto="print", ways=(grown, some), picture=Picture("a.png", words("Alt"))),
        Step("print", StepKind.ASK, words(), reply=Reply.YES_NO, answers=yes_no),
        Step("slip", StepKind.SLIP, words(), goto="many", slip=slip),
        Step("many", StepKind.ASK, words(), goto="done", reply=Reply.NUMBER, least=1, most=9),
        end("done"), end("elsewhere"),
    )  # fmt: skip
    return a_guide(
        *steps, owner="Citizen services", valid_to=date(2031, 1, 1), review=date(2027, 1, 1), note="=New fee",
        facts=(Fact("fee", words("350"), "Treasurer", date(2026, 1, 1), date(2031, 12, 31)),),
        asked={code: ("bankid", "min id") for code in words()}, service="https://data.example.org/1",
        scenarios=(Scenario("not here", {"who": "other"}, "elsewhere", date(2026, 2, 2)),),
    )  # fmt: skip


def changed(
    folder: Path, change: Change, language: str = "en", guide: Guide | None = None
) -> tuple[Guide | None, list[str]]:
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
