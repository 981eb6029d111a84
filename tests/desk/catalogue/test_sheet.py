"""Reading a CSV the way a spreadsheet shows it."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.sheet import LARGEST, Mistake, Row, parse, read_sheet, tidy


def rows(data: bytes) -> list[tuple[int, list[str]]]:
    """What was read, without the columns' names."""
    return [(row.number, list(row.cells.values())) for row in parse(data).rows]


def test_semicolons_and_commas_marks_and_line_ends_all_read_the_same() -> None:
    plain = rows(b"id;side\nwifi;digital\n")
    assert plain == [(2, ["wifi", "digital"])]
    assert rows(b"id,side\r\nwifi,digital\r\n") == plain
    assert rows(b"\xef\xbb\xbfid;side\r\nwifi;digital") == plain
    assert rows(b"id;side\rwifi;digital\r") == plain


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    data = b'id;side\n\nwifi;"dig\nital"\n;\nevents;library\n'
    assert rows(data) == [(3, ["wifi", "dig\nital"]), (5, ["events", "library"])]


def test_a_comma_in_a_cell_does_not_make_it_a_comma_file() -> None:
    assert rows(b"id;label\nx;Aviser, film, musikk og spill\n") == [(2, ["x", "Aviser, film, musikk og spill"])]


def test_names_of_columns_are_read_in_any_case_and_empty_columns_at_the_end_do_not_count() -> None:
    sheet = parse(b"ID; Side ;;\nwifi;digital;;\n")
    assert (sheet.header, sheet.rows) == (("id", "side"), (Row(2, {"id": "wifi", "side": "digital"}),))


def test_short_rows_are_filled_and_cells_beyond_the_columns_are_counted() -> None:
    assert parse(b"id;side\nwifi\n").rows == (Row(2, {"id": "wifi", "side": ""}),)
    assert parse(b"id;side\nwifi;digital;x;;y\n").rows == (Row(2, {"id": "wifi", "side": "digital"}, 2),)


def test_cells_lose_spaces_that_nobody_sees_and_letters_are_composed() -> None:
    assert tidy("  Lån\u00a0 og   retur ") == "Lån og retur"
    assert tidy("a\u030apent") == "åpent"
    assert tidy("line\nbreak\tand tab") == "line\nbreak\tand tab"


def test_a_quotation_mark_left_open_is_told_and_the_next_rows_are_read() -> None:
    sheet = parse(b'id;side\n"wifi;digital\nevents;library\nmoving;"citi"zen\nother;other\n')
    assert [row.number for row in sheet.rows] == [3, 5]
    assert [(mistake.row, mistake.column) for mistake in sheet.mistakes] == [(2, None), (4, None)]
    assert {mistake.reason for mistake in sheet.mistakes} == {
        "a quotation mark is not closed, or stands in the middle of a cell"
    }


def test_an_endless_cell_is_told() -> None:
    sheet = parse(b"id;side\nwifi;" + b"x" * 140_000 + b"\nevents;library\n")
    assert sheet.mistakes == (Mistake(2, None, "a cell is longer than a cell can be"),)
    assert [row.number for row in sheet.rows] == [3]


def test_a_file_in_another_encoding_is_told_with_the_row_and_still_read() -> None:
    sheet = parse("id;side\nwifi;digital\nevents;bibliotek på norsk\n".encode("cp1252"))
    assert [(mistake.row, mistake.reason) for mistake in sheet.mistakes] == [
        (3, "the file is not in UTF-8; save it again as “CSV UTF-8”")
    ]
    assert sheet.rows[1].cells["side"] == "bibliotek på norsk"
    assert parse("id;side\nwifi;digital\n".encode("utf-16")).rows == ()


def test_a_file_that_is_missing_or_far_too_large_is_a_mistake_and_no_crash(tmp_path: Path) -> None:
    [missing] = read_sheet(tmp_path / "none.csv").mistakes
    assert missing == Mistake(0, None, "it is not there")
    [folder] = read_sheet(tmp_path).mistakes
    assert folder == Mistake(0, None, "it is a folder, not a file")
    [large] = parse(b"x" * (LARGEST + 1)).mistakes
    assert large == Mistake(0, None, "the file is larger than {most} MB", {"most": 4})


@given(st.binary(max_size=300) | st.text(alphabet='id;,"\n\r|=å\0\ufeff', max_size=60).map(str.encode))
def test_any_bytes_can_be_read(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(data)
        sheet = read_sheet(path)
    assert [row.number for row in sheet.rows] == sorted({row.number for row in sheet.rows})
    assert all(row.cells.keys() == set(sheet.header) for row in sheet.rows)
