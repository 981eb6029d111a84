"""What else was counted, as a report: lists that belong together, pages of A4, and a row for each number."""

import csv
from dataclasses import replace
from io import BytesIO, StringIO

import pypdfium2
import pytest
from openpyxl import load_workbook

from desk.model.overlap import Source
from desk.model.tallies import Kind, Tallies, Tally, TallyQuestion
from desk.reports import table
from desk.reports.content import Bar, BarList, Columns, Edition, Figure, Figures, Group, Report
from desk.reports.pdf import render
from desk.reports.plain import plain
from desk.reports.tallies import Names, tallies_report
from tests.builders import at

SPRING = TallyQuestion("2026-03", "2026-04")
NAMES = Names(
    {"nav": "NAV"}, {"hours": "Opening hours"}, {"talk": "Talk"}, {"help": "Were you helped?"}, {"a": "Torget"},
    {"help": {"great": "Yes"}},
)  # fmt: skip
MONTHS = {"2026-03": 14, "2026-04": 9}
EVERY = (
    Tally(Kind.REFERRED, "", 21, {"unit": {"nav": 14, "new": 7}, "month": MONTHS}),
    Tally(Kind.HANDED, "", 8, {"side": {"citizen": 8}}),
    Tally(Kind.OUTREACH, "", 11, {"area": {"Centre": 6, "": 5}}),
    Tally(Kind.ACTIVITY, "", 12, {
        "type": {"talk": 12}, "people": {"talk": 340}, "quality": {"more": 7, "": 5},
        "site": {"a": 12, "b": 5},
    }),
    Tally(Kind.SUGGESTION, "", 6, {"theme": {"hours": 6}, "became": {"done": 6}}),
    Tally(Kind.ANSWER, "help", 9, {"face": {"great": 9}}),
    Tally(Kind.FIRST_VISIT, "", 5, {"about": {"first-visit": 5}}),
    Tally(Kind.LANGUAGE, "", None, {"about": {"language-uk": 6, "language-other": 5}}),
    Tally(Kind.DOOR, "", 23, {"door": {"": 23}, "month": MONTHS}),
    Tally(Kind.CHECK, "", 5, {"check": {"": 5}, "seen": {"": 50}, "logged": {"": 40}}),
)  # fmt: skip


def made(*tallies: Tally, language: str = "en") -> Report:
    told = Tallies(SPRING, Source.SERVER, 5, tallies, "2026-04-20")
    return tallies_report(told, NAMES, Edition(language, at(21, month=4)), "Drammen")


def section(tally: Tally) -> Columns:
    (columns,) = [block for block in made(tally).blocks if isinstance(block, Columns)]
    return columns


def test_a_kind_is_told_with_what_it_is_cut_into_and_its_months() -> None:
    report = made(EVERY[0])
    assert (report.kind, report.title) == ("What else was counted", "March to April 2026")
    assert report.facts == ("Drammen", "delivered until 20 Apr 2026", "counts ±2")
    months = Group((Bar("March 2026", 14), Bar("April 2026", 9)))
    assert report.blocks[:-1] == (
        Figures((Figure(21, "referrals"),)),
        Columns(
            (BarList("Referred to", (Group((Bar("NAV", 14), Bar("new", 7))),), "21 in all"),),
            (BarList("By month", (months,), of="Referred to"),),
        ),
    )
    assert "new: 7" in plain(report).splitlines()
    assert "Numbers are changed by up to 2, always alike, so that nobody can be found" in plain(report)


def test_activities_tell_how_many_came_what_became_of_them_and_where() -> None:
    columns = section(EVERY[3])
    assert columns.left[0].note == "12 in all; 340 people came"  # type: ignore[union-attr]
    assert [(block.title, [bar.label for bar in block.groups[0].bars]) for block in columns.right] == [  # type: ignore[union-attr]
        ("How many people came", ["Talk"]),
        ("What became of the activities", ["More than it was meant to be", "Not said"]),
        ("By site", ["Torget", "b"]),
    ]


def test_what_has_nothing_to_tell_apart_is_told_by_month_alone() -> None:
    assert section(EVERY[8]) == Columns(
        (BarList("People who came in", (Group((Bar("March 2026", 14), Bar("April 2026", 9))),), "23 in all"),), ()
    )
    (alone,) = section(EVERY[6]).left
    assert alone.groups == (Group((Bar("March to April 2026", 5),)),)  # type: ignore[union-attr]


def test_check_counts_tell_how_complete_the_log_was_and_nothing_of_who_kept_it() -> None:
    (told,) = section(EVERY[9]).left
    assert told.note.startswith("So 80% was logged; with 95% confidence between 67% and 89%.")  # type: ignore[union-attr]
    months = {"2026-03": 9, "2026-04": 6}
    checked = section(replace(EVERY[9], parts=EVERY[9].parts | {"month": months}))
    assert [block.title for block in checked.right] == ["Check counts by month"]  # type: ignore[union-attr]


def test_a_long_list_ends_in_the_others() -> None:
    units = {f"u{n:02}": 40 - n for n in range(25)}
    (told,) = section(replace(EVERY[0], parts={"unit": units})).left
    bars = told.groups[0].bars  # type: ignore[union-attr]
    assert (len(bars), bars[-1]) == (21, Bar("Others", 20 + 19 + 18 + 17 + 16))


@pytest.mark.parametrize("language", ["en", "nb", "nl"])
def test_all_of_it_stands_on_pages_of_a4(language: str) -> None:
    document = pypdfium2.PdfDocument(render(made(*EVERY, language=language)))
    pages = [page.get_textpage().get_text_bounded() for page in document]
    assert [page.get_size() for page in document] == [(595.280029296875, 841.8900146484375)] * 2
    assert "Drammen" in pages[0]
    document.close()


def test_a_spreadsheet_has_a_row_for_each_number_and_no_text_becomes_a_formula() -> None:
    names = replace(NAMES, units={"nav": "=1+1"})
    told = Tallies(SPRING, Source.SERVER, 5, EVERY[:1])
    report = tallies_report(told, names, Edition("en", at()), "")
    rows = list(csv.reader(StringIO(table.write(report, ".csv").decode("utf-8-sig")), delimiter=";"))
    head = rows.index(["About", "More of it", "Row", "Group", "Number"])
    assert rows[head + 1 :] == [
        ["referrals", "", "", "", "21"], ["Referred to", "", "'=1+1", "", "14"], ["Referred to", "", "new", "", "7"],
        ["Referred to", "By month", "March 2026", "", "14"], ["Referred to", "By month", "April 2026", "", "9"],
    ]  # fmt: skip
    sheet = load_workbook(BytesIO(table.write(report, ".xlsx"))).active
    assert [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)][head + 1 :] == rows[
        head + 1 :
    ]
    assert sheet.cell(head + 2, 5).value == 21
