"""A slip is offered in the languages all of it is written in, and says its facts in them."""

from collections.abc import Mapping
from datetime import date

import pytest

from desk.guides import slip as slips
from desk.model.guide import Fact, Slip
from desk.text import LANGUAGES

SINCE = date(2026, 1, 1)


def said(text: str, *more: str) -> Mapping[str, str]:
    """The text in the six and in more languages."""
    return {language: f"{text} {language}" for language in (*LANGUAGES, *more)}


def fee(text: str | Mapping[str, str]) -> Fact:
    return Fact("fee", dict.fromkeys(LANGUAGES, text) if isinstance(text, str) else text, "Citizen services", SINCE)


def test_every_heading_is_there_in_the_six_and_in_those_visitors_need() -> None:
    there = slips.headings()
    assert tuple(there)[:6] == LANGUAGES
    assert {"ar", "fa", "ckb", "uk", "ru", "pl", "so", "ti", "tr", "de", "fr", "es", "vi"} <= set(there)
    for each in there.values():
        assert all((each.done.strip(), each.bring.strip(), each.where.strip()))
        assert each.made.format(day="22") != each.made


def test_a_language_is_offered_only_when_every_text_has_it() -> None:
    slip = Slip(
        said("Title", "ar", "so", "uk"), (said("Done", "ar", "so"),), (said("Bring", "ar", "uk"),), said("Go", "ar")
    )
    assert slips.languages(slip, ()) == (*LANGUAGES, "ar")
    assert slips.languages(Slip({"nb": "Bare her", "so": " "}), ()) == ("nb",)


def test_a_language_without_headings_is_not_offered() -> None:
    assert "tlh" not in slips.languages(Slip(said("Title", "tlh")), ())


@pytest.mark.parametrize(
    ("fact", "offered"),
    [
        (fee("245 kr"), True),
        (fee({**said("245"), "ar": "245 كرونة"}), True),
        (fee(said("245")), False),
    ],
)
def test_a_fact_that_is_not_told_in_a_language_keeps_the_slip_from_it(fact: Fact, offered: bool) -> None:
    slip = Slip({**said("Title"), "ar": "ادفع {fee}"})
    assert ("ar" in slips.languages(slip, [fact])) is offered


def test_facts_stand_in_the_texts_and_braces_that_name_none_stay() -> None:
    assert slips.languages(Slip({"nb": "Ta med {ikke}"}), [fee("245 kr")]) == ()
    slip = Slip({"nb": "Ta med {fee}"}, bring=({"nb": "{ {fee}"},))
    assert slips.languages(slip, [fee("245 kr")]) == ("nb",)
    told = slips.told(slip, [fee("245 kr")], "nb")
    assert (told.title, told.bring, told.where) == ("Ta med 245 kr", ("{ {fee}",), "")
