"""The hand-over slip: one page in every language it can be had in, with a code that leads where its address says."""

import unicodedata
from datetime import date

import pypdfium2
import pytest

from desk.errors import MissingSign, SlipTooLong
from desk.guides.slip import headings
from desk.reports.slip import PAGE, Address, Leaflet, render
from desk.text import LANGUAGES, explain, say_day_anywhere

BANK = Address("DNB Elvebyen", "Storgata 12, 3045 Elvebyen", (("mandag – fredag", "09:00–15:00"),), "+47 22 33 44 55")
LEAFLET = Leaflet(
    "nb", "norsk bokmål", "Du har søkt om BankID", ("Dette har vi gjort", "Ta med", "Hit skal du"),
    ("Vi har bestilt BankID i banken din",), ("Gyldig pass", "Telefonen din"), "Gå til banken din.", BANK,
    "https://norge.example/bankid", "Elvebyen innbyggertorg", "Laget 22. november 2026",
)  # fmt: skip
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


def test_all_of_it_stands_on_the_page() -> None:
    said = read(render(LEAFLET))
    for text in (
        LEAFLET.title,
        *LEAFLET.headings,
        *LEAFLET.done,
        *LEAFLET.bring,
        LEAFLET.where,
        LEAFLET.site,
        *BANK[:2],
    ):
        assert text in said
    assert "mandag – fredag 09:00–15:00 +47 22 33 44 55" in said
    assert "norge.example/bankid" in said and LEAFLET.made in said


@pytest.mark.parametrize("language", headings())
def test_it_is_one_page_in_every_language_it_can_be_had_in(language: str) -> None:
    over, day = headings()[language], say_day_anywhere(language, date(2026, 11, 22))
    text = SAID.get(language, "Pass")
    leaflet = LEAFLET._replace(
        language=language, title=over.done, headings=(over.done, over.bring, over.where), bring=(text, "BankID"),
        made=over.made.format(day=day),
    )  # fmt: skip
    said = read(render(leaflet))
    assert "BankID" in said and "2026" in said and "Storgata 12, 3045 Elvebyen" in said


def test_what_is_written_from_the_right_begins_there() -> None:
    """The title's last line ends at the right margin; in Norwegian the first one begins at the left."""
    document = pypdfium2.PdfDocument(render(LEAFLET._replace(title="طلب", site="طلب", made="طلب")))
    page = document[0].get_textpage()
    boxes = [page.get_charbox(at) for at in range(3)]
    document.close()
    assert max(right for _left, _bottom, right, _top in boxes) > PAGE[0] - 64


def test_parts_that_are_empty_have_no_heading() -> None:
    said = read(render(LEAFLET._replace(done=(), where="", unit=None, link="")))
    assert "Dette har vi gjort" not in said and "Hit skal du" not in said and "Ta med" in said


def test_long_texts_get_smaller_until_they_fit_and_at_last_the_slip_is_refused() -> None:
    long = "Et gyldig pass eller et nasjonalt identitetskort fra landet du kommer fra, og en kopi av det du leverte."
    assert long.rsplit(maxsplit=1)[-1] in read(render(LEAFLET._replace(bring=(long,) * 9)))
    with pytest.raises(SlipTooLong) as caught:
        render(LEAFLET._replace(bring=(long,) * 40))
    assert "norsk bokmål" in explain(caught.value, "nb")


def test_a_sign_no_font_has_is_said_in_one_sentence_with_the_language() -> None:
    with pytest.raises(MissingSign) as caught:
        render(LEAFLET._replace(bring=("บัตร",), called="thai"))
    for language in LANGUAGES:
        sentence = explain(caught.value, language)
        assert "บ" in sentence and "thai" in sentence


def test_the_file_says_its_language_and_names_nobody() -> None:
    pdf = render(LEAFLET._replace(language="nb"))
    assert b"/Lang (nb)" in pdf and b"/URI (https://norge.example/bankid)" in pdf
