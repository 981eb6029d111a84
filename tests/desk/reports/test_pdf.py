"""The report on paper, read back from the PDF."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pytest
from hypothesis import given, settings

from desk.model.visit import Visit
from desk.reports.content import Edition, every
from desk.reports.pdf import render
from desk.reports.preview import preview
from desk.reports.shift import shift_report
from desk.text import LANGUAGES
from tests.builders import a_visit, at
from tests.desk.reports.examples import (
    CATALOGUE,
    HIDDEN,
    LONG_CATALOGUE,
    LONG_POST,
    LONG_SHIFT,
    MADE,
    POST,
    SHIFT,
    full_day,
    some_visits,
)
from tests.languages import MOST_LANGUAGES


@contextmanager
def opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    """All words of all pages."""
    with opened(pdf) as document:
        pages = [document[index] for index in range(len(document))]
        layers = [page.get_textpage() for page in pages]
        text = "\n".join(layer.get_text_bounded() for layer in layers)
        for part in (*layers, *pages):
            part.close()
    return text


def pages_of(pdf: bytes) -> int:
    with opened(pdf) as document:
        return len(document)


def shift_pdf(*visits: Visit, language: str = "en", example: bool = False) -> bytes:
    return render(shift_report(SHIFT, POST, visits, CATALOGUE, Edition(language, MADE, example)))


@MOST_LANGUAGES
def test_the_fullest_day_fits_one_page_in_every_language(language: str) -> None:
    report = shift_report(LONG_SHIFT, LONG_POST, full_day(), LONG_CATALOGUE, Edition(language, MADE, example=True))
    pdf = render(report)
    text = text_of(pdf)
    assert pages_of(pdf) == 1
    assert all(word in text for fact in report.facts for word in fact.split())
    assert report.footer[0] in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1])
def test_an_empty_shift_and_a_single_visit_fit_one_page(language: str, count: int) -> None:
    assert pages_of(shift_pdf(*[a_visit("e-id", at=at(2, 10))] * count, language=language)) == 1


def test_the_words_and_figures_of_the_report_can_be_read_from_the_page() -> None:
    visits = [a_visit("loan", "print", at=at(2, 10)) for _ in range(37)]
    report = shift_report(SHIFT, POST, visits, CATALOGUE, Edition("en", MADE))
    text = text_of(render(report))
    titles = [block.title for block in every(report) if hasattr(block, "title")]
    wanted = [report.kind, report.title, *titles, "37", "74", "Loan and return", "Print and scan", *report.footer]
    assert [word for word in wanted if word not in text] == []


def test_the_stamp_of_invented_figures_is_on_the_page() -> None:
    assert "Example: invented figures" in text_of(shift_pdf(example=True))
    assert "Example" not in text_of(shift_pdf())


def test_a_name_with_marks_of_markup_is_written_as_it_was_typed() -> None:
    post = type(POST)(type(POST.site)("1", "Bok & <b>kaffe</b>"), POST.desk)
    assert "Bok & <b>kaffe</b>" in text_of(render(shift_report(SHIFT, post, (), CATALOGUE, Edition("en", MADE))))


def test_a_reader_of_documents_is_told_title_language_and_maker() -> None:
    pdf = shift_pdf(language="nb")
    with opened(pdf) as document:
        known = document.get_metadata_dict()
    assert known["Title"].endswith("Elvebyen innbyggertorg · mandag 2. mars 2026")
    assert (known["Creator"], known["Author"]) == ("Skranke", "Skranke")
    assert b"/Lang (nb)" in pdf


def test_the_fonts_are_in_the_file() -> None:
    pdf = shift_pdf(a_visit("loan", at=at(2, 10)))
    assert all(name in pdf for name in (b"InterSkranke-Regular", b"InterSkranke-Medium", b"InterSkranke-SemiBold"))
    assert b"/FontFile2" in pdf


@settings(max_examples=15)
@given(some_visits(most=12))
def test_the_name_of_a_sensitive_subject_is_never_on_the_page(visits: list[Visit]) -> None:
    text = text_of(shift_pdf(*visits, a_visit("debt", at=at(2, 10)))).replace("\n", "")
    assert [name for name in HIDDEN.values() if name in text] == []
    assert "Sensitive subjects (all together)" in text


def test_the_preview_is_the_page_in_pixels() -> None:
    (page,) = preview(shift_pdf(), 0.5)
    assert (page.width, page.height) == (298, 421)
    assert len(page.rgba) == 298 * 421 * 4
    assert set(page.rgba[3::4]) == {255}
    assert page.rgba[:4] == b"\xff\xff\xff\xff"
    assert min(page.rgba[::4]) < 60  # something is written on it
