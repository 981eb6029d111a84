"""Facts about the leaves for the counter: a tick sheet and a key card, in every language on one page."""

from io import BytesIO

import pypdfium2
import pytest

from desk.catalogue.load import starter
from desk.model.category import Catalogue
from desk.model.part import Part
from desk.model.site import Desk, Post, Site
from desk.reports import leaf
from desk.reports.keycard import key_card, print_card
from desk.reports.leaf import Printed
from desk.reports.sheet import BLANK, hours, print_sheet, tick_sheet
from desk.text import LANGUAGES

LONG = "Gemeentelijk Informatiecentrum en Openbare Bibliotheek Rivierstad-Noord"
BUS = Post(Site("1", "Bokbussen", vehicle=True), Desk("2", "1", ""))
TOWN = Post(Site("1", LONG), Desk("2", "1", "Balie 2"))
KEYS = [(("Ctrl", "Z"), "kanaal van het volgende contact")] * 10


def texts(printed: Printed) -> str:
    """What stands on the one page of a leaf; fails when there are more."""
    document = pypdfium2.PdfDocument(BytesIO(printed.pdf))
    try:
        (page,) = [document[number] for number in range(len(document))]
        assert page.get_size() == pytest.approx(leaf.A4, abs=0.1)
        return page.get_textpage().get_text_range()
    finally:
        document.close()


def outside(printed: Printed) -> list[str]:
    """The words that stand nearer to an edge than paper can be printed on."""
    document = pypdfium2.PdfDocument(BytesIO(printed.pdf))
    try:
        text = document[0].get_textpage()
        boxes = [text.get_charbox(at) for at in range(text.count_chars())]
        wide, high = leaf.A4
        inside = (18, 18, wide - 18, high - 18)
        return [
            text.get_text_range(at, 1) for at, (left, low, right, top) in enumerate(boxes)
            if right > left and (left < inside[0] or low < inside[1] or right > inside[2] or top > inside[3])
        ]  # fmt: skip
    finally:
        document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tick_sheet_has_the_favourites_in_their_order_and_room_for_others(language: str) -> None:
    sheet = tick_sheet(TOWN, "", starter(), language)
    printed = print_sheet(sheet)
    said = texts(printed)
    at = 0
    for line in sheet.lines:
        at = said.index(line.label.split()[-1], at)
    assert [line.digit for line in sheet.lines] == list("1234567890")
    assert all(name in said and span in said for name, span in sheet.parts)
    assert BLANK >= 4
    assert "Ctrl+Enter" in said and "…" not in said
    assert outside(printed) == []
    assert set(sheet.words.splitlines()) >= {LONG, *(line.label for line in sheet.lines)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_card_says_the_same_on_both_of_its_sides(language: str) -> None:
    card = key_card(TOWN, starter(), KEYS, language)
    printed = print_card(card)
    said = texts(printed)
    assert all(said.count(line.label) == 2 for line in card.lines)
    assert said.count(KEYS[0][1]) == 20
    assert outside(printed) == []
    assert printed.words.count(KEYS[0][1]) == 10


def test_the_parts_of_a_day_meet_at_full_hours() -> None:
    assert [hours(part, "nb") for part in Part] == ["–11:00", "11:00–14:00", "14:00–17:00", "17:00–"]


def test_on_a_vehicle_the_stop_is_asked_for_and_told_where_it_is_known() -> None:
    fields = [tick_sheet(post, stop, starter(), "en").fields for post, stop in ((BUS, ""), (BUS, "Square"), (TOWN, ""))]
    assert [dict(each).get("Stop or place") for each in fields] == ["", "Square", None]


def test_without_favourites_there_is_a_sheet_all_the_same() -> None:
    assert texts(print_sheet(tick_sheet(BUS, "", Catalogue(0, (), ()), "nb")))
    assert texts(print_card(key_card(BUS, Catalogue(0, (), ()), (), "nb")))
