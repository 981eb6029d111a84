"""Facts about the directory: the one that ships, its form, and finding in it."""

from pathlib import Path

import pytest

from desk.catalogue.directory import STARTER, Finder, at_hand, load, starter
from desk.catalogue.directory_cells import COUNTRIES
from desk.catalogue.forms import mistakes_in
from desk.catalogue.load import starter as starter_categories
from desk.catalogue.sheet import parse, read_sheet
from desk.errors import BrokenCatalogue, UnreadableCatalogue
from desk.model.directory import Unit, UnitKind
from tests.desk.catalogue.files import one_file

FILE = "directory.csv"
SOUND = {"id": "tax-office", "kind": "agency", "name": "Tax office"}
CATEGORIES = {category.id: category for category in starter_categories().categories}


def told(**cells: str) -> list[tuple[int, str | None, str]]:
    found = mistakes_in(FILE, parse(one_file(FILE, SOUND | cells)))
    return [(it.row, it.column, it.reason.format(**it.facts)) for it in found]


def test_the_one_that_ships_is_sound_and_names_only_categories_that_ship() -> None:
    assert mistakes_in(FILE, read_sheet(STARTER)) == ()
    assert {each for unit in starter() for each in unit.helps} <= set(CATEGORIES)


@pytest.mark.parametrize("country", COUNTRIES)
def test_each_country_has_agencies_and_volunteers_for_what_counters_cannot_do(country: str) -> None:
    here = at_hand((), country)
    assert {UnitKind.AGENCY, UnitKind.VOLUNTEERS} <= {unit.kind for unit in here}
    needed = {
        "tax-online", "electronic-id", "pension", "health-and-doctor", "residence-and-citizenship", "phone-and-tablet",
        "work-and-job-search", "driving-and-parking", "associations-and-volunteering",
    }  # fmt: skip
    assert needed <= {each for unit in here for each in unit.helps}


def test_what_ships_tells_no_number_and_no_hour_that_could_go_out_of_date() -> None:
    assert {(unit.phone, unit.email, unit.address, unit.hours, unit.times) for unit in starter()} == {("",) * 5}


SLIPS = {
    "kind": ("office", "“kind” is “office”, which is none of department, agency, volunteers, other"),
    "helps": ("tax-online|Tax", "“Tax” is not an id: small letters a to z, digits, single hyphens, at most 40"),
    "words": ("tax|Tax", "“words” has “Tax” twice"),
    "times": ("9-15", "“times” is “9-15”, which is no week like: mo-fr 09:00-15:00; sa 10:00-14:00"),
    "phone": ("call us", "“phone” is “call us”, which is no phone number: digits, spaces and hyphens, 00 before a "
                         "country"),
    "web": ("www.tax.no", "“web” is “www.tax.no”, which is no address like https://www.example.org"),
    "email": ("post", "“email” is “post”, which is no e-mail address"),
    "country": ("FI", "“country” is “FI”, which is none of NO, DK, SE, NL"),
    "name": ("", "“name” is empty"),
    "retired": ("maybe", "“retired” is “maybe”, which is none of yes, no"),
}  # fmt: skip


@pytest.mark.parametrize("column", SLIPS)
def test_a_slip_is_told_with_its_row_and_its_column(column: str) -> None:
    cell, reason = SLIPS[column]
    assert told(**{column: cell}) == [(2, column, reason)]


def test_what_is_well_written_is_taken() -> None:
    assert told(times="mo-fr 09:00-15:00", phone="(0047) 12-34 56", web="https://tax.no/moving", email="a@b.no") == []
    assert told(helps="|".join(f"c-{number}" for number in range(61))) == [
        (2, "helps", "“helps” lists 61; at most 60 fit")
    ]


def test_a_list_with_mistakes_is_refused_whole(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_bytes(one_file(FILE, SOUND, SOUND))
    with pytest.raises(BrokenCatalogue):
        load(path)
    with pytest.raises(UnreadableCatalogue):
        load(tmp_path / "nowhere.csv")


def test_the_municipality_s_own_come_first_and_say_what_holds() -> None:
    own = (
        Unit("nav", UnitKind.AGENCY, "NAV Elvebyen", helps=("pension",)),
        Unit("gone", UnitKind.OTHER, "x", retired=True),
    )
    here = at_hand(own, "NO")
    assert here[0] is own[0]
    assert [unit.name for unit in here if unit.id in ("nav", "gone")] == ["NAV Elvebyen"]
    assert {unit.country for unit in here[1:]} == {"NO"}


TYPED = {
    "skatt": "skatteetaten", "sjatteetaten": "skatteetaten", "dagpenger": "nav", "fastlege": "helsenorge",
    "tax admin": "skatteetaten", "bytte lege": "helsenorge", "datahjelp": "seniornett", "leksehjelp": "rode-kors-no",
    "barnehage": "kommunen-no",
}  # fmt: skip


@pytest.mark.parametrize("typed", TYPED)
def test_an_entry_is_found_by_name_by_word_and_by_what_it_helps_with(typed: str) -> None:
    finder = Finder(at_hand((), "NO"), CATEGORIES)
    assert finder.find(typed, "nb")[0].id == TYPED[typed]
    assert finder.find("", "nb") == ()
