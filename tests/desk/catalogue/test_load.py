"""From a list to a catalogue, and the starter catalogue itself."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.load import STARTER, load, starter
from desk.catalogue.sheet import LARGEST
from desk.catalogue.validate import validate
from desk.errors import BrokenCatalogue, UnreadableCatalogue
from desk.model.category import Catalogue, Category, Kind, Side
from desk.text import LANGUAGES, RESOURCES, explain
from tests.desk.catalogue.making import a_row, as_bytes, rows_of


def test_a_row_becomes_a_category(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    rows = [a_row("other"), a_row("wifi", side="digital", kind="self-service", sensitive="Yes", favourite="2")]
    path.write_bytes(as_bytes([*rows, a_row("events", favourite="1", hint_nb="Noe", synonyms_nb="")]))
    catalogue = load(path, revision=7)
    assert (catalogue.revision, catalogue.favourites) == (7, ("events", "wifi"))
    assert [category.id for category in catalogue.categories] == ["other", "wifi", "events"]
    assert catalogue.find("wifi") == Category(
        "wifi",
        Side.DIGITAL,
        Kind.SELF_SERVICE,
        {language: f"wifi {language}" for language in LANGUAGES},
        dict.fromkeys(LANGUAGES, ("wifi said", "wifi heard")),
        "card",
        sensitive=True,
        hints={},
    )
    events = catalogue.categories[2]
    assert (events.hints, events.synonyms["nb"], events.synonyms["nn"]) == (
        {"nb": "Noe"},
        (),
        ("events said", "events heard"),
    )


def test_a_broken_list_is_refused_with_the_number_of_mistakes_and_the_first(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(as_bytes([a_row("wifi"), a_row("events", side="both", icon="")]))
    with pytest.raises(BrokenCatalogue) as refused:
        load(path)
    assert str(refused.value) == (
        f"The category list {path} has mistakes (2 in all), the first in row 3: "
        "“side” is “both”, which is none of library, citizen, digital, other; "
        "what was logged is kept; mend the list and start again."
    )


def test_a_list_that_is_not_there_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "none.csv"
    with pytest.raises(BrokenCatalogue) as refused:
        load(path)
    assert explain(refused.value, "nb") == (
        f"Kategorilisten {path} kan ikke leses: filen finnes ikke, men det som er registrert, er lagret; "
        "legg listen tilbake, eller installer Skranke på nytt, og start igjen."
    )


def test_a_list_that_is_a_folder_or_far_too_large_names_no_row(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    large.write_bytes(b"x" * (LARGEST + 1))
    for path, reason in ((tmp_path, "it is a folder, not a file"), (large, "the file is larger than 4 MB")):
        with pytest.raises(UnreadableCatalogue, match=rf"cannot be read: {reason};"):
            load(path)


def plain_text(longest: int) -> st.SearchStrategy[str]:
    """A text as a person types it into a cell."""
    letters = "abcdefghijklmnopqrstuvwxyzæøåäöéëABCÆØÅ 0123456789;,\"'.()&/"
    return st.text(letters, min_size=1, max_size=longest).map(lambda text: " ".join(text.split())).filter(bool)


def unlike(cells: list[str]) -> bool:
    """Whether no two differ in case only."""
    return len({cell.casefold() for cell in cells}) == len(cells)


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    """Any sound catalogue of up to four categories."""
    slug = st.from_regex(r"[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,3}", fullmatch=True)
    ids = draw(st.lists(slug, min_size=1, max_size=4, unique=True))
    many = st.lists(plain_text(32), min_size=len(ids), max_size=len(ids)).filter(unlike)
    labels = {language: draw(many) for language in LANGUAGES}
    categories = []
    for number, name in enumerate(ids):
        own = {language: labels[language][number] for language in LANGUAGES}
        categories.append(
            Category(
                name,
                draw(st.sampled_from(Side)),
                draw(st.sampled_from(Kind)),
                own,
                {language: tuple(draw(synonyms(own[language]))) for language in LANGUAGES},
                draw(st.sampled_from(["card", "envelope-closed", "buildings-3"])),
                draw(st.booleans()),
                draw(st.dictionaries(st.sampled_from(LANGUAGES), plain_text(40))),
            )
        )
    return Catalogue(0, tuple(categories), tuple(draw(st.permutations(ids))[: draw(st.integers(0, 10))]))


def synonyms(label: str) -> st.SearchStrategy[list[str]]:
    """What people say, each once, and not the label."""
    return st.lists(plain_text(20), max_size=3).filter(lambda said: unlike([label, *said]))


@given(catalogues(), st.sampled_from(";,"), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["utf-8", "utf-8-sig"]))
def test_every_sound_catalogue_comes_back_as_it_was_written(
    catalogue: Catalogue, comma: str, end: str, encoding: str
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(as_bytes(rows_of(catalogue), comma=comma, end=end, encoding=encoding))
        assert load(path) == catalogue


def test_the_starter_catalogue_is_sound_and_has_its_icons() -> None:
    icons = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
    assert validate(STARTER, icons) == ()


def test_the_starter_catalogue_opens_in_a_spreadsheet_as_it_is() -> None:
    data = STARTER.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid;side;kind;") and b'"' not in data


def test_the_starter_catalogue_has_sixty_categories_on_all_sides_and_of_all_kinds() -> None:
    catalogue = starter()
    assert (catalogue.revision, len(catalogue.categories)) == (0, 60)
    assert {category.side for category in catalogue.categories} == set(Side)
    assert {category.kind for category in catalogue.categories} == set(Kind)


def test_the_starter_favourites_lie_as_drawn() -> None:
    assert starter().favourites == (
        "loan-and-return",
        "reservation",
        "find-in-collection",
        "electronic-id",
        "tax-online",
        "moving",
        "print-and-scan",
        "digital-mailbox",
        "find-the-way",
        "opening-hours",
    )


def test_every_side_has_a_place_for_the_rest() -> None:
    catalogue = starter()
    rest = {"other-library": "library", "other-citizen": "citizen", "other-digital": "digital", "other": "other"}
    assert {name: category.side for name in rest if (category := catalogue.find(name))} == rest


def test_questions_for_the_way_and_the_hours_are_directional_and_nothing_else_is() -> None:
    found = [category.id for category in starter().categories if category.kind is Kind.DIRECTIONAL]
    assert found == ["find-the-way", "opening-hours"]


def test_what_visitors_should_not_read_is_sensitive() -> None:
    assert {category.id for category in starter().categories if category.sensitive} == {
        "social-assistance",
        "debt-and-budget",
        "health-and-doctor",
        "care-and-disability",
        "crisis-and-violence",
        "residence-and-citizenship",
    }


def test_people_call_each_thing_by_several_names_in_every_language() -> None:
    counts = {
        (category.id, language): len(said)
        for category in starter().categories
        for language, said in category.synonyms.items()
        if not 3 <= len(said) <= 12
    }
    assert counts == {}
