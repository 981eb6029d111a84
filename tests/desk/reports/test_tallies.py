"""What else was counted, as a report: lists that belong together, pages of A4, and a row for each number."""

import csv
from dataclasses import replace
from io import BytesIO, StringIO

import pypdfium2
import pytest
from openpyxl import load_workbook

from desk.model.overlap import Source
from desk.model.tallies import Kind, Some, Tallies, Tally, TallyQuestion
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
MONTHS = {"2026-03": Some(14), "2026-04": Some(9)}
EVERY = (
    Tally(Kind.REFERRED, "", Some(21, False), {"unit": {"nav": Some(14), "new": Some(7, False)}, "month": MONTHS}),
    Tally(Kind.HANDED, "", Some(8), {"side": {"citizen": Some(8)}}),
    Tally(Kind.OUTREACH, "", Some(11), {"area": {"Centre": Some(6), "": Some(5)}}),
    Tally(Kind.ACTIVITY, "", Some(12), {
        "type": {"talk": Some(12)}, "people": {"talk": Some(340)}, "quality": {"more": Some(7), "": Some(5)},
        "site": {"a": Some(12), "b": Some(5, False)},
    }),
    Tally(Kind.SUGGESTION, "", Some(6), {"theme": {"hours": Some(6)}, "became": {"done": Some(6)}}),
    Tally(Kind.ANSWER, "help", Some(9), {"face": {"great": Some(9)}}),
    Tally(Kind.FIRST_VISIT, "", Some(5), {"about": {"first-visit": Some(5)}}),
    Tally(Kind.LANGUAGE, "", None, {"about": {"language-uk": Some(6), "language-other": Some(5)}}),
    Tally(Kind.DOOR, "", Some(23), {"door": {"": Some(23)}, "month": MONTHS}),
    Tally(Kind.CHECK, "", Some(5), {"check": {"": Some(5)}, "seen": {"": Some(50)}, "logged": {"": Some(40)}}),
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
    assert report.facts == ("Drammen", "delivered until 20 Apr 2026")
    months = Group((Bar("March 2026", 14), Bar("April 2026", 9)))
    assert report.blocks[:-1] == (
        Figures((Figure(21, "referrals", "at least"),)),
        Columns(
            (BarList("Referred to", (Group((Bar("NAV", 14), Bar("new", 7, least=True))),), "At least 21 in all"),),
            (BarList("By month", (months,), of="Referred to"),),
        ),
    )
    assert "new: 7 or more" in plain(report).splitlines()


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
    months = {"2026-03": Some(9), "2026-04": Some(6)}
    checked = section(replace(EVERY[9], parts=EVERY[9].parts | {"month": months}))
    assert [block.title for block in checked.right] == ["Check counts by month"]  # type: ignore[union-attr]


def test_a_long_list_ends_in_the_others_and_says_so_where_they_are_at_least_so_many() -> None:
    units = {f"u{n:02}": Some(40 - n, exact=n < 24) for n in range(25)}
    (told,) = section(replace(EVERY[0], parts={"unit": units})).left
    bars = told.groups[0].bars  # type: ignore[union-attr]
    assert (len(bars), bars[-1]) == (21, Bar("Others", 20 + 19 + 18 + 17 + 16, least=True))


@pytest.mark.parametrize("language", ["en", "nb", "nl"])
def test_all_of_it_stands_on_pages_of_a4(language: str) -> None:
    document = pypdfium2.PdfDocument(render(made(*EVERY, language=language)))
    pages = [page.get_textpage().get_text_bounded() for page in document]
    assert [page.get_size() for page in document] == [(595.280029296875, 841.8900146484375)] * 2
    assert "Drammen" in pages[0]
    assert "≥ 7" in pages[0]
    document.close()


def test_a_spreadsheet_has_a_row_for_each_number_and_no_text_becomes_a_formula() -> None:
    names = replace(NAMES, units={"nav": "=1+1"})
    told = Tallies(SPRING, Source.SERVER, 5, EVERY[:1])
    report = tallies_report(told, names, Edition("en", at()), "")
    rows = list(csv.reader(StringIO(table.write(report, ".csv").decode("utf-8-sig")), delimiter=";"))
    head = rows.index(["About", "More of it", "Row", "Group", "Number", "At least"])
    assert rows[head + 1 :] == [
        ["referrals", "", "at least", "", "21", ""], ["Referred to", "", "'=1+1", "", "14", ""],
        ["Referred to", "", "new", "", "7", "yes"], ["Referred to", "By month", "March 2026", "", "14", ""],
        ["Referred to", "By month", "April 2026", "", "9", ""],
    ]  # fmt: skip
    sheet = load_workbook(BytesIO(table.write(report, ".xlsx"))).active
    assert [[str(cell or "") for cell in row] for row in sheet.iter_rows(values_only=True)][head + 1 :] == rows[
        head + 1 :
    ]
    assert sheet.cell(head + 2, 5).value == 21
