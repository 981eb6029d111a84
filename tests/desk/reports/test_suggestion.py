"""The slip: one small page in every language, with the channel, a code for it, and a reference that names nobody."""

import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pypdfium2
import pytest

from desk.reports.suggestion import PAGE, Slip, render
from desk.text import LANGUAGES

SLIP = Slip(
    "Elvebyen innbyggertorg", date(2026, 3, 2), "Arrangementer og kurs", "7B41C2", "", "https://ideas.example", "nb"
)


def read(pdf: bytes) -> tuple[int, str]:
    """How many pages there are, and their text in one line."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number] for number in range(len(document))]
    assert [tuple(round(each) for each in page.get_size()) for page in pages] == [tuple(map(round, PAGE))] * len(pages)
    text = " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pages)
    document.close()
    return len(pages), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_one_page_in_every_language(language: str) -> None:
    pages, text = read(render(SLIP._replace(language=language)))
    assert pages == 1 and "https://ideas.example" in text and "7B41C2" in text


@pytest.mark.parametrize("text", ["", "En benk i sola", "ord " * 100, "x" * 400])
@pytest.mark.parametrize("address", ["", "Postboks 1, 3001 Elvebyen", "https://ideas.example/" + "a" * 150])
def test_whatever_stands_on_it_fits_one_page(text: str, address: str) -> None:
    pages, said = read(render(SLIP._replace(text=text.strip(), address=address)))
    assert pages == 1 and "Arrangementer og kurs" in said
    assert text[:10].strip() in said


def test_pages_that_two_workers_make_at_once_have_each_its_own_letters() -> None:
    texts = [f"Åäö èñç šž ÆØ {chr(0x100 + number)} {number}" for number in range(32)]
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            made = list(pool.map(lambda text: render(SLIP._replace(text=text)), texts))
    finally:
        sys.setswitchinterval(usual)
    assert [text in read(pdf)[1] for text, pdf in zip(texts, made, strict=True)] == [True] * len(texts)
