"""The hand-over slip: one page in every language it can be had in, with a code that leads where its address says."""

import unicodedata
from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from desk.errors import MissingSign, SlipTooLong
from desk.guides.checks.form import LINES
from desk.guides.slip import headings
from desk.guides.validate import LONGEST
from desk.model.directory import DAYS, Unit, UnitKind
from desk.model.slip import Headings, Told
from desk.reports.slip import PAGE, Leaflet, render
from desk.text import LANGUAGES, explain

BANK = Unit(
    "bank", UnitKind.OTHER, "DNB Elvebyen", times="mo-tu,th-fr 09:00-15:00; we 09:00-11:30 13:00-15:00",
    phone="+47 22 33 44 55", web="https://dnb.example/", address="Storgata 12, 3045 Elvebyen",
)  # fmt: skip
TOLD = Told(
    "nb", Headings("Dette har vi gjort", "Ta med", "Hit skal du", "Laget {day}"), "Du har søkt om BankID",
    ("Vi har bestilt BankID i banken din",), ("Gyldig pass", "Telefonen din"), "Gå til banken din.",
)  # fmt: skip
LEAFLET = Leaflet(
    TOLD, "norsk bokmål", "Elvebyen innbyggertorg", date(2026, 11, 22), BANK, "https://norge.example/bankid"
)
SAID = {
    "ar": "طلبنا BankID من مصرفك", "fa": "درخواست داده‌اید", "ckb": "بەڵێ خۆڕاییە", "uk": "Візьміть паспорт",
    "ti": "ፓስፖርትኩም", "so": "Baasaboor ansax ah", "vi": "Hộ chiếu còn hiệu lực", "ur": "شناختی کارڈ",
}  # fmt: skip


def read(pdf: bytes) -> str:
    """The text of the only page, a line each piece, every letter in the form it has alone."""
    document = pypdfium2.PdfDocument(pdf)
    (page,) = [document[number] for number in range(len(document))]
    assert tuple(round(each) for each in page.get_size()) == tuple(map(round, PAGE))
    text = page.get_textpage().get_text_bounded()
    document.close()
    return unicodedata.normalize("NFKC", " ".join(text.split()))


def told(**texts: object) -> Leaflet:
    """The slip with other texts."""
    return LEAFLET._replace(told=replace(TOLD, **texts))  # type: ignore[arg-type]


def test_all_of_it_stands_on_the_page() -> None:
    said = read(render(LEAFLET))
    over = TOLD.headings
    for text in (TOLD.title, over.done, over.bring, over.where, *TOLD.done, *TOLD.bring, TOLD.where, LEAFLET.site):
        assert text in said
    assert BANK.name in said and BANK.address in said and "+47 22 33 44 55" in said and "dnb.example" in said
    assert "norge.example/bankid" in said and "Laget 22. november 2026" in said


def test_days_with_the_same_hours_stand_together() -> None:
    said = read(render(LEAFLET))
    for line in ("mandag – tirsdag 09:00–15:00", "onsdag 09:00–11:30, 13:00–15:00", "torsdag – fredag 09:00–15:00"):
        assert all(part in said for part in line.split(" ", 1))
    assert "søndag" not in said
    words = replace(BANK, times="", hours="Når flagget er oppe")
    assert "Når flagget er oppe" in read(render(LEAFLET._replace(unit=words)))


@pytest.mark.parametrize("language", headings())
def test_it_is_one_page_in_every_language_it_can_be_had_in(language: str) -> None:
    over = headings()[language]
    text = SAID.get(language, "Pass")
    words = {"title": over.done, "bring": (text, "BankID"), "where": over.where}
    said = read(render(told(language=language, headings=over, **words)))
    assert "BankID" in said and "2026" in said and BANK.address in said and "09:00" in said


def test_what_is_written_from_the_right_begins_there() -> None:
    """The first piece ends at the right margin; in Norwegian it begins at the left."""
    over = headings()["ar"]
    document = pypdfium2.PdfDocument(render(told(language="ar", headings=over)._replace(site="مكتبة")))
    page = document[0].get_textpage()
    edges = [page.get_charbox(at)[2] for at in range(5)]
    document.close()
    assert PAGE[0] - 64 < max(edges) < PAGE[0] - 56


def test_parts_that_are_empty_have_no_heading() -> None:
    said = read(render(told(done=(), where="")._replace(unit=None, link="")))
    assert "Dette har vi gjort" not in said and "Hit skal du" not in said and "Ta med" in said


@pytest.mark.parametrize("word", ["identitetskort", "посвідчення", "ንመንነት", "الهوية"])
def test_whatever_a_guide_may_have_on_a_slip_fits(word: str) -> None:
    text = f"{word} " * 99
    week = "; ".join(f"{day} 09:00-1{at}:00" for at, day in enumerate(DAYS))
    unit = replace(BANK, name=text[:60].strip(), times=week)
    lines = (text[: LONGEST["slip"]].strip(),) * LINES
    leaflet = told(title=text[: LONGEST["title"]].strip(), done=(), bring=lines, where=lines[0])
    assert read(render(leaflet._replace(unit=unit, link="https://norge.example/" + "a" * 60)))


def test_long_texts_get_smaller_until_they_fit_and_at_last_the_slip_is_refused() -> None:
    long = "Et gyldig pass eller et nasjonalt identitetskort fra landet du kommer fra, og en kopi av det du leverte."
    assert long.rsplit(maxsplit=1)[-1] in read(render(told(bring=(long,) * 9)))
    with pytest.raises(SlipTooLong) as caught:
        render(told(bring=(long,) * 40))
    assert "norsk bokmål" in explain(caught.value, "nb")


def test_a_sign_no_font_has_is_said_in_one_sentence_with_the_language() -> None:
    with pytest.raises(MissingSign) as caught:
        render(told(bring=("บัตร",))._replace(called="thai"))
    for language in LANGUAGES:
        sentence = explain(caught.value, language)
        assert "บ" in sentence and "thai" in sentence


def test_those_who_print_it_read_which_slip_it_is_and_that_a_training_counts_for_nothing() -> None:
    said = read(render(LEAFLET._replace(ours="Du har søkt om BankID (arabisk)", stamp="Øving")))
    assert "(arabisk)" in said and "Øving" in said


def test_the_file_says_its_language_and_where_its_code_leads() -> None:
    pdf = render(LEAFLET)
    assert b"/Lang (nb)" in pdf and b"/URI (https://norge.example/bankid)" in pdf
