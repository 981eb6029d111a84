"""The closed list of what can be handed over, and every mistake one can have, by its row."""

from pathlib import Path

import pytest

from desk.catalogue.handover import COLUMNS, ITEMS, LIST, items, load, name_of, validate
from desk.catalogue.sheet import parse, read_sheet
from desk.errors import BrokenCatalogue, UnreadableCatalogue
from desk.text import LANGUAGES, say

HEAD = ";".join(COLUMNS)


def a_row(slug: str = "call-back", label: str = "Call back") -> str:
    return ";".join([slug, *(f"{label} {language}" for language in LANGUAGES)])


def wrong(*rows: str) -> list[tuple[int, str | None, str]]:
    found = validate(parse("\n".join([HEAD, *rows]).encode()))
    return [(each.row, each.column, say("en", each.reason, **each.facts)) for each in found]


def test_the_list_that_ships_is_sound_in_all_languages() -> None:
    assert validate(read_sheet(LIST)) == ()
    assert [item.id for item in items()][:2] == ["call-back", "printer-down"]
    assert len(items()) == ITEMS
    assert all(item.label(language) for item in items() for language in LANGUAGES)


def test_an_item_we_do_not_know_has_its_id_for_a_name() -> None:
    assert (name_of("call-back", "nb"), name_of("boat-sunk", "nb")) == ("Lovet å ringe tilbake", "boat-sunk")


def test_every_mistake_is_told_with_its_row_and_column() -> None:
    empty = a_row("printer-down", "Printer").replace("Printer nb", "")
    assert wrong(a_row(), a_row("Call back", "Other"), empty, a_row(label="=1"), a_row("more", "More") + ";;x") == [
        (3, "id", "“Call back” is not an id: small letters a to z, digits, single hyphens, at most 40"),
        (4, "label_nb", "“label_nb” is empty"),
        (5, "id", "“id” is “call-back”, as in row 2 already"),
        *((5, f"label_{lang}", f"“label_{lang}” begins with “=”, which a spreadsheet takes for a formula")
          for lang in LANGUAGES),
        (6, None, "this row has 1 cells more than there are columns"),
    ]  # fmt: skip


def test_there_are_no_more_items_than_digits() -> None:
    rows = [a_row(f"item-{chr(97 + number)}", f"Item {number}") for number in range(ITEMS + 1)]
    assert wrong(*rows) == [(12, None, "the list has 11 items, and there are digits for 10")]


@pytest.mark.parametrize(("content", "error"), [(f"{HEAD}\nx", BrokenCatalogue), (None, UnreadableCatalogue)])
def test_a_list_with_mistakes_is_refused_whole(
    tmp_path: Path, content: str | None, error: type[BrokenCatalogue]
) -> None:
    if content is not None:
        (tmp_path / "items.csv").write_text(content)
    with pytest.raises(error):
        load(tmp_path / "items.csv")
