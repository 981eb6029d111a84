"""Every mistake in the files beside the category list, at its row and column."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.cells import harmless, unsafe
from desk.catalogue.forms import FORMS, mistakes_in
from desk.catalogue.sheet import parse
from desk.catalogue.writing import columns_of
from tests.desk.catalogue.files import one_file

Told = list[tuple[int, str | None, str]]
OFFERING = {
    "category": "wifi", "site": "torget", "side": "digital", "level": "helps", "form": "physical",
    "since": "2026-01-01",
}  # fmt: skip


def told(name: str, *rows: Mapping[str, str], data: bytes | None = None) -> Told:
    """Row, column and English sentence of each mistake in a file."""
    found = mistakes_in(name, parse(one_file(name, *rows) if data is None else data))
    return [(each.row, each.column, each.reason.format(**each.facts)) for each in found]


def test_a_site_has_an_id_a_name_and_perhaps_a_model() -> None:
    assert told("sites.csv", {"id": "torget", "name": "Torget", "model": "co-located", "vehicle": "No"}) == []
    assert told("sites.csv", {"id": "51" * 16, "name": "Torget", "retired": "YES"}) == []
    assert told("sites.csv", {"id": "Torget", "model": "together", "vehicle": "bus", "retired": "2025"}) == [
        (2, "id", "“Torget” is not an id: small letters a to z, digits, single hyphens, at most 40"),
        (2, "name", "“name” is empty"),
        (2, "model", "“model” is “together”, which is none of separate, co-located, co-organised, joint"),
        (2, "vehicle", "“vehicle” is “bus”, which is none of yes, no"),
        (2, "retired", "“retired” is “2025”, which is none of yes, no"),
    ]


def test_ids_and_names_are_there_once() -> None:
    rows = [{"id": "torget", "name": "Torget"}, {"id": "torget", "name": "Bragernes"}, {"id": "bus", "name": "TORGET"}]
    assert told("sites.csv", *rows) == [
        (3, "id", "“id” is “torget”, as in row 2 already"),
        (4, "name", "“name” is “TORGET”, as in row 2 already"),
    ]
    desks = [{"id": f"d{number}", "site": site, "name": "Skranke 1"} for number, site in enumerate(("a", "b", "a"))]
    assert told("desks.csv", *desks) == [(4, "name", "“name” is “Skranke 1”, as in row 2 already")]


def test_a_reorganisation_says_the_model_and_nothing_else_does() -> None:
    day = {"site": "torget", "since": "2026-01-05"}
    assert told("events.csv", day | {"what": "reorganised", "model": "joint"}, day | {"what": "hours-changed"}) == []
    assert told("events.csv", day | {"what": "reorganised"}, day | {"what": "hours-changed", "model": "joint"}) == [
        (2, "model", "“model” is empty, so how the site is organised since is not said"),
        (3, "model", "“model” is filled, but only a reorganisation changes it"),
    ]
    again = day | {"what": "hours-changed"}
    assert told("events.csv", again, again) == [(3, "since", "“since” is “2026-01-05”, as in row 2 already")]


@pytest.mark.parametrize("cell", ["", "05.01.2026", "2026-1-5", "2026-02-30", "20260105", "1/5/26", "２０２６-01-05"])
def test_a_date_is_written_in_one_way(cell: str) -> None:
    sentence = f"“since” is “{cell}”, which is no date like 2026-03-31 (in Excel: format yyyy-mm-dd)"
    row = {"site": "torget", "what": "hours-changed", "since": cell}
    assert told("events.csv", row) == [(2, "since", sentence)]


def test_a_desk_has_a_side_or_nobody_has_said() -> None:
    sound = [{"id": f"d{side}", "site": "torget", "name": f"n{side}", "side": side} for side in ("joint", "")]
    assert told("desks.csv", *sound) == []
    assert told("desks.csv", {"id": "d", "site": "", "name": "n", "side": "both"}) == [
        (2, "site", "“” is not an id: small letters a to z, digits, single hyphens, at most 40"),
        (2, "side", "“side” is “both”, which is none of library, citizen, joint"),
    ]


def test_a_place_may_have_an_area_and_a_municipality() -> None:
    place = {"id": "skoger", "site": "bus", "name": "Skoger skole"}
    assert (
        told("places.csv", place, place | {"id": "b", "name": "B", "area": "Skoger", "municipality": "Drammen"}) == []
    )
    calls = {"times": "tu 10:15-11:00; th 14:00-15:00", "weeks": "even"}
    assert told("places.csv", place | calls) == []
    assert told("places.csv", place | {"times": "Tuesday", "weeks": "third"}) == [
        (2, "times", "“times” is “Tuesday”, which is no week like: mo-fr 09:00-15:00; sa 10:00-14:00"),
        (2, "weeks", "“weeks” is “third”, which is none of even, odd"),
    ]
    assert told("places.csv", place | {"area": "x" * 61, "name": "-"}) == [
        (2, "name", "“name” begins with “-”, which a spreadsheet takes for a formula"),
        (2, "area", "“area” has 61 characters; at most 60 fit"),
    ]


def test_an_offering_is_there_once_on_each_day() -> None:
    ended = OFFERING | {"until": "2026-06-30"}
    after = OFFERING | {"since": "2026-07-01"}
    assert told("offerings.csv", ended, after, OFFERING | {"form": "digital"}) == []
    assert told("offerings.csv", after, ended) == []
    assert told("offerings.csv", ended, OFFERING | {"since": "2026-06-30"}) == [
        (3, "since", "row 2 says the same for some of these days")
    ]
    assert told("offerings.csv", OFFERING | {"until": "2025-12-31"}) == [(2, "until", "“until” is before “since”")]
    assert told("offerings.csv", OFFERING | {"level": "does", "form": "", "until": "later", "side": "joint"}) == [
        (2, "side", "“side” is “joint”, which is none of library, citizen, digital, other"),
        (2, "level", "“level” is “does”, which is none of informs, helps, handles"),
        (2, "form", "“form” is “”, which is none of physical, digital"),
        (2, "until", "“until” is “later”, which is no date like 2026-03-31 (in Excel: format yyyy-mm-dd)"),
    ]


def test_hours_are_times_of_a_weekday_and_only_a_whole_day_ends_as_it_begins() -> None:
    row = {"desk": "d", "weekday": "Monday", "from": "9:00", "to": "24:00", "since": "2026-01-05"}
    assert told("hours.csv", row, row | {"weekday": "sunday", "from": "00:00", "to": "00:00"}) == []
    assert told("hours.csv", row, row | {"from": "09:00:00", "to": "9.30", "unstaffed": "maybe"}) == [
        (3, "to", "“to” is “9.30”, which is no time of day like 09:30"),
        (3, "unstaffed", "“unstaffed” is “maybe”, which is none of yes, no"),
    ]
    assert told("hours.csv", row | {"from": "24:01", "weekday": "man"}, row | {"to": "09:00"}) == [
        (2, "weekday", "“weekday” is “man”, which is none of monday, tuesday, wednesday, thursday, friday, saturday, "
                       "sunday"),
        (2, "from", "“from” is “24:01”, which is no time of day like 09:30"),
        (3, "to", "“to” is the same as “from”"),
    ]  # fmt: skip


def test_closed_days_are_of_a_site_or_of_all_and_samples_are_whole_weeks() -> None:
    week = {"site": "torget", "what": "sample", "since": "2026-03-02", "until": "2026-03-15"}
    assert told("days.csv", week, {"what": "closed", "since": "2026-12-24"}) == []
    assert told("days.csv", week | {"until": "2026-03-14"}, week | {"what": "open", "until": "2026-01-01"}) == [
        (2, "since", "sample weeks begin on a Monday and end on a Sunday"),
        (3, "until", "“until” is before “since”"),
    ]


def test_a_zone_is_one_that_there_is() -> None:
    site = {"id": "torget", "name": "Torget"}
    assert told("sites.csv", site | {"zone": "Europe/Oslo"}) == []
    assert told("sites.csv", site | {"zone": "Oslo"}, site | {"zone": "/etc", "id": "a", "name": "A"}) == [
        (2, "zone", "“zone” is “Oslo”, which is no time zone like Europe/Oslo"),
        (3, "zone", "“zone” is “/etc”, which is no time zone like Europe/Oslo"),
    ]


def test_only_the_column_that_says_what_is_retired_may_be_left_out() -> None:
    assert told("sites.csv", data=b"id;name;model;vehicle\ntorget;Torget;;\n") == []
    assert told("sites.csv", data=b"id,name,modell\ntorget,Torget,,too much\n") == [
        (1, "model", "the column “model” is missing"),
        (1, "vehicle", "the column “vehicle” is missing"),
        (1, "modell", "the column “modell” is not one of ours"),
        (2, None, "this row has 1 cells more than there are columns"),
    ]


def test_a_file_with_a_header_alone_is_sound_and_an_empty_one_is_not() -> None:
    assert told("events.csv") == []
    assert told("events.csv", data=b"") == [(1, None, "the file is empty")]


@given(st.sampled_from(sorted(FORMS)), st.lists(st.lists(st.text(max_size=8), max_size=9), max_size=4))
def test_any_file_gives_an_answer_and_every_answer_can_be_said(name: str, cells: list[list[str]]) -> None:
    lines = [";".join(columns_of(name)), *(";".join(row) for row in cells)]
    found = told(name, data="\n".join(lines).encode("utf-8", "replace"))
    assert [row for row, _, _ in found] == sorted(row for row, _, _ in found)


@given(st.text(max_size=20))
def test_what_was_typed_elsewhere_is_made_harmless(text: str) -> None:
    assert list(unsafe("name", harmless(text))) == []
