"""Facts about facts: what a municipality sets stands once, and texts name it."""

from datetime import date

from desk.guides.facts import expired, filled, told
from desk.model.guide import Fact

FEE = Fact("fee", {"nb": "450 kr", "nl": "€ 45"}, "The town hall", date(2026, 1, 1), date(2026, 12, 31))


def test_a_text_is_told_with_its_facts_in_its_language() -> None:
    words = {"nb": "Det koster {fee}, {{ikke}} mer.", "nl": "Het kost {fee}."}
    assert [told(words, (FEE,), language) for language in ("nb", "nl", "sv")] == [
        "Det koster 450 kr, {ikke} mer.", "Het kost € 45.", "",
    ]  # fmt: skip


def test_what_is_no_fact_stands_as_it_was_written() -> None:
    assert [filled(text, (FEE,), "nb") for text in ("{price}", "{", "{fee!r}", "{}")] == [
        "{price}",
        "{",
        "{fee!r}",
        "{}",
    ]
    assert filled("{fee}", (FEE,), "sv") == "{fee}"


def test_a_fact_is_true_until_its_last_day() -> None:
    assert expired((FEE,), date(2026, 12, 31)) == ()
    assert expired((FEE,), date(2027, 1, 1)) == (FEE,)
