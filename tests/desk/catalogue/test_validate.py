"""Every mistake in a category list, at its row and column."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.sheet import parse
from desk.catalogue.validate import ACTIVE, COLUMNS, mistakes_in, validate
from desk.text import LANGUAGES
from tests.desk.catalogue.making import a_row, as_bytes

Told = list[tuple[int, str | None, str]]


def told(data: bytes, icons: set[str] | None = None) -> Told:
    """Row, column and English sentence of each mistake."""
    found = mistakes_in(parse(data), icons)
    return [(each.row, each.column, each.reason.format(**each.facts)) for each in found]


def told_of(**cells: str) -> Told:
    """The mistakes of one row with these cells."""
    return told(as_bytes([a_row(**cells)]))


def test_a_sound_list_has_no_mistakes() -> None:
    assert told(as_bytes([a_row("wifi", favourite="1"), a_row("events", favourite="2"), a_row("other")])) == []


def test_hints_may_be_left_out_altogether() -> None:
    assert told(as_bytes([a_row()], columns=[name for name in COLUMNS if not name.startswith("hint_")])) == []


def test_missing_strange_and_doubled_columns_are_told_together() -> None:
    columns = [*(name for name in COLUMNS if name not in ("kind", "label_sv")), "colour", "id"]
    assert told(as_bytes([a_row()], columns=columns)) == [
        (1, "kind", "the column “kind” is missing"),
        (1, "label_sv", "the column “label_sv” is missing"),
        (1, "colour", "the column “colour” is not one of ours"),
        (1, "id", "the column “id” is there twice"),
    ]


def test_a_file_without_a_row_is_told() -> None:
    assert told(b"") == [(1, None, "the file is empty")]
    assert told(as_bytes([])) == [(1, None, "no category is in the list")]


@pytest.mark.parametrize(
    "slug", ["", "Library-card", "library card", "library--card", "card-", "lånekort", "9-cards", "x" * 41]
)
def test_an_id_that_is_not_a_slug_is_told(slug: str) -> None:
    sentence = f"“{slug}” is not an id: small letters a to z, digits, single hyphens, at most 40"
    assert told_of(id=slug) == [(2, "id", sentence)]


def test_words_that_are_none_of_the_closed_lists_are_told() -> None:
    assert told_of(side="Library", kind="", sensitive="maybe", icon="No Icon", favourite="12") == [
        (2, "side", "“side” is “Library”, which is none of library, citizen, digital, other"),
        (2, "kind", "“kind” is “”, which is none of directional, information, guidance, self-service, transaction"),
        (2, "sensitive", "“sensitive” is “maybe”, which is none of yes, no"),
        (2, "icon", "“No Icon” is not an icon we have"),
        (2, "favourite", "the favourite “12” is not one digit"),
    ]


def test_sensitive_is_read_in_any_case_and_may_be_empty() -> None:
    assert told_of(sensitive="YES") == told_of(sensitive="No") == told_of(sensitive="") == []


def test_a_trial_has_a_start_and_an_end_in_this_order() -> None:
    both = "a trial has a start and an end; fill “from” and “until”, or neither"
    assert told_of(**{"from": "2026-03-01", "until": "2026-11-30"}) == []
    assert told_of(**{"from": "2026-03-01"}) == [(2, "until", both)]
    assert told_of(until="2026-03-01") == [(2, "from", both)]
    assert told_of(**{"from": "2026-03-02", "until": "2026-03-01"}) == [(2, "until", "“until” is before “from”")]
    assert [column for _row, column, _why in told_of(**{"from": "1.3.2026", "until": "2026-03-01"})] == ["from"]


def test_a_trial_lies_on_a_digit_after_those_that_stay() -> None:
    trial = {"from": "2026-03-01", "until": "2026-11-30"}
    rows = [a_row("stays", favourite="1"), a_row("chess", favourite="2", **trial)]
    assert told(as_bytes(rows)) == []
    rows = [a_row("chess", favourite="1", **trial), a_row("stays", favourite="2")]
    why = "a trial ends, and its digit with it; give it one after those of the favourites that stay"
    assert told(as_bytes(rows)) == [(2, "favourite", why)]


def test_an_icon_that_is_not_there_is_told_when_the_icons_are_known() -> None:
    data = as_bytes([a_row(icon="bookmark")])
    assert told(data, {"bookmark"}) == []
    assert told(data, {"card"}) == [(2, "icon", "“bookmark” is not an icon we have")]


def test_texts_that_are_empty_or_too_long_for_a_tile_are_told() -> None:
    assert told_of(label_nl="", label_sv="x" * 33, hint_da="x" * 41, label_en="a|b") == [
        (2, "label_sv", "“label_sv” has 33 characters; a tile shows 32"),
        (2, "label_nl", "“label_nl” is empty"),
        (2, "label_en", "“label_en” has a “|”, which belongs between synonyms"),
        (2, "hint_da", "“hint_da” has 41 characters; a tile shows 40"),
    ]


def test_synonyms_are_each_there_once_and_are_not_the_label() -> None:
    assert told_of(synonyms_nb="kort| | kort |", label_da="Kort", synonyms_da="KORT", synonyms_sv="") == [
        (2, "synonyms_nb", "“synonyms_nb” has “kort” twice, or it is the label"),
        (2, "synonyms_da", "“synonyms_da” has “KORT” twice, or it is the label"),
    ]
    assert [(row, column) for row, column, _ in told_of(synonyms_en="y" * 61)] == [(2, "synonyms_en")]


@pytest.mark.parametrize("cell", ["=1+1", "+47", "-kort", "@post"])
def test_what_a_spreadsheet_would_calculate_is_told(cell: str) -> None:
    sentence = f"“label_nb” begins with “{cell[0]}”, which a spreadsheet takes for a formula"
    assert told_of(label_nb=cell) == [(2, "label_nb", sentence)]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("two\nlines", "U+000A"),
        ("\tkort", "U+0009"),
        ("kort\u200b", "U+200B"),
        ("\u202ekort", "U+202E"),
        ("\0", "U+0000"),
    ],
)
def test_letters_that_nobody_sees_are_told(cell: str, code: str) -> None:
    sentence = f"“label_nb” has a line break or an invisible character ({code})"
    assert told_of(label_nb=cell) == [(2, "label_nb", sentence)]


def test_a_letter_that_an_earlier_save_lost_is_told() -> None:
    assert told_of(label_nb="L\ufffdnekort") == [
        (2, "label_nb", "“label_nb” has a letter that was lost in an earlier save (�)")
    ]


def test_ids_labels_and_favourites_used_twice_name_the_first_row() -> None:
    again = a_row("wifi", label_nb="Same", favourite="1")
    rows = [a_row("wifi", label_nb="SAME", favourite="1"), again | {f"label_{each}": each for each in LANGUAGES[1:]}]
    assert told(as_bytes([*rows, a_row("events", label_nb="same")])) == [
        (3, "id", "“id” is “wifi”, as in row 2 already"),
        (3, "favourite", "“favourite” is “1”, as in row 2 already"),
        (3, "label_nb", "“label_nb” is “Same”, as in row 2 already"),
        (4, "label_nb", "“label_nb” is “same”, as in row 2 already"),
    ]


def test_a_label_may_be_the_same_in_two_languages() -> None:
    assert told_of(label_nb="Lån og retur", label_nn="Lån og retur") == []


def test_favourites_fill_the_digits_from_one_and_end_with_zero() -> None:
    def digits(given: str) -> Told:
        return told(as_bytes([a_row(f"c{digit}", favourite=digit) for digit in given]))

    assert digits("1234567890") == digits("312") == []
    assert digits("130") == [(3, "favourite", "the favourite 3 is given while 2 is free; fill the digits from 1")]


def test_the_sixty_first_category_is_told() -> None:
    rows = [a_row(f"c{number}") for number in range(ACTIVE + 2)]
    assert told(as_bytes(rows[:ACTIVE])) == []
    reason = "the list offers 62 categories; people choose among 60 at most: retire one"
    assert told(as_bytes(rows)) == [(62, None, reason)]


def test_cells_beyond_the_columns_are_told() -> None:
    data = as_bytes([a_row()]).replace(b"no;card;", b"no;card;;;;")
    assert (2, None, "this row has 3 cells more than there are columns") in told(data)


def test_all_mistakes_of_a_file_come_at_once_in_the_order_of_the_rows() -> None:
    rows = [a_row("wifi", side="x"), a_row("Moving"), a_row("events", icon="")]
    lines = as_bytes(rows).decode().splitlines(keepends=True)
    data = "".join([*lines[:2], '"broken;row\n', *lines[2:], "æ"]).encode("cp1252")
    assert [(row, column) for row, column, _ in told(data)] == [
        (2, "side"),
        (3, None),
        (4, "id"),
        (5, "icon"),
        (6, None),
        *((6, name) for name in COLUMNS[:3]),
        (6, "icon"),
        *((6, f"label_{language}") for language in LANGUAGES),
    ]


@given(
    st.binary(max_size=200)
    | st.lists(st.lists(st.text(max_size=8), max_size=25), max_size=5).map(
        lambda rows: (";".join(COLUMNS) + "\n" + "\n".join(";".join(row) for row in rows)).encode("utf-8", "replace")
    )
)
def test_any_file_gives_an_answer_and_every_answer_can_be_said(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(data)
        found = validate(path)
    assert all(mistake.row >= 1 and mistake.reason.format(**mistake.facts) for mistake in found)
    assert [mistake.row for mistake in found] == sorted(mistake.row for mistake in found)


def test_a_category_can_be_retired_or_merged_and_leaves_its_name_and_its_room() -> None:
    old = a_row("fax", retired="yes", label_nb="Papir")
    merged = a_row("e-id", into="wifi")
    assert told(as_bytes([a_row("wifi", label_nb="Papir"), old, merged])) == []
    many = [a_row(f"c{number}") for number in range(ACTIVE)]
    assert told(as_bytes([*many, a_row("fax", retired="yes"), a_row("e-id", into="c1")])) == []


def test_a_category_is_merged_into_one_that_stands_for_itself() -> None:
    rows = [a_row("a", into="b"), a_row("b", into="c"), a_row("c"), a_row("d", into="nowhere"), a_row("e", into="E!")]
    assert told(as_bytes([*rows, a_row("f", into="f", retired="perhaps")])) == [
        (2, "into", "“into” is “b”, which was merged into “c” itself; name the last one"),
        (5, "into", "“into” is “nowhere”, which is not in the list"),
        (6, "into", "“E!” is not an id: small letters a to z, digits, single hyphens, at most 40"),
        (6, "into", "“into” is “E!”, which is not in the list"),
        (7, "retired", "“retired” is “perhaps”, which is none of yes, no"),
        (7, "into", "“into” is “f”, which was merged into “f” itself; name the last one"),
    ]


def test_what_is_not_on_offer_lies_on_no_digit() -> None:
    rows = [a_row("a", favourite="1", retired="yes"), a_row("b", favourite="2", into="c"), a_row("c")]
    assert told(as_bytes(rows)) == [
        (2, "favourite", "a category that is retired or merged cannot lie on the digit 1"),
        (3, "favourite", "a category that is retired or merged cannot lie on the digit 2"),
    ]
