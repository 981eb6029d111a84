"""Facts about a guide as a workbook: it comes back as it was, in both formats and in every language."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.guides import document
from desk.guides.errors import GuideNotWritten
from desk.guides.workbook.book import ENDINGS, read_any, read_workbook, tell, write_workbook
from desk.model.guide import Guide
from desk.text import LANGUAGES
from tests.desk.guides.drafting import a_full_guide
from tests.desk.guides.making import a_guide, written_in
from tests.desk.guides.sound import a_sound_guide, some_words, sound_guides

endings, languages = st.sampled_from(ENDINGS), st.sampled_from(LANGUAGES)


def there_and_back(guide: Guide, ending: str, language: str) -> Guide | None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"guide{ending}"
        write_workbook(guide, path, language)
        return read_workbook(path).guide


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guide_comes_back_as_it_was_without_a_mistake(tmp_path: Path, language: str) -> None:
    ending = ENDINGS[LANGUAGES.index(language) % 2]
    path = tmp_path / f"guide{ending}"
    write_workbook(a_sound_guide(), path, language)
    reading = read_workbook(path)
    assert [tell(mistake, "en") for mistake in reading.mistakes] == []
    assert reading.guide == a_sound_guide()


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_guide_with_mistakes_comes_back_with_them(ending: str) -> None:
    assert there_and_back(a_full_guide(), ending, "nb") == a_full_guide()


@settings(max_examples=5)
@given(sound_guides(some_words()), endings, languages)
def test_any_guide_comes_back_as_it_was(guide: Guide, ending: str, language: str) -> None:
    assert there_and_back(guide, ending, language) == guide


@pytest.mark.deep
@settings(max_examples=500)
@given(sound_guides(some_words()), endings, languages)
def test_a_great_many_guides_come_back_as_they_were(guide: Guide, ending: str, language: str) -> None:
    assert there_and_back(guide, ending, language) == guide


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_guide_of_two_languages_has_two_columns_and_comes_back(tmp_path: Path, ending: str) -> None:
    dutch = written_in(a_sound_guide(), "nl", "en")
    path = tmp_path / f"guide{ending}"
    write_workbook(dutch, path, "nl")
    reading = read_workbook(path)
    assert (reading.guide, reading.mistakes) == (dutch, ())
    more = replace(dutch, languages=("nl", "da"))
    write_workbook(more, path, "en")
    assert tell(read_workbook(path).mistakes[0], "en").endswith("“title” has no text in Danish")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_text_stays_the_text_it_is(ending: str) -> None:
    told = [
        "=1+1",
        "@SUM(A1)",
        "-5",
        "+47 22",
        "#N/A",
        "TRUE",
        "1.0",
        "2026-01-02",
        "_x0041_",
        "a  b",
        "e\u0301",
        "<b>&",
    ]
    guide = a_guide(asked={code: tuple(told) for code in LANGUAGES}, note="=1+1")
    assert there_and_back(guide, ending, "en") == guide


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_formula_is_ever_written(tmp_path: Path, ending: str) -> None:
    from zipfile import ZipFile

    path = tmp_path / f"guide{ending}"
    write_workbook(a_guide(note='=HYPERLINK("https://example.org")'), path, "en")
    with ZipFile(path) as packed:
        whole = b"".join(packed.read(name) for name in packed.namelist() if name.endswith(".xml"))
    assert b"<f>" not in whole and b"table:formula" not in whole


def test_a_document_is_read_with_its_mistakes_too(tmp_path: Path) -> None:
    path = tmp_path / "guide.json"
    path.write_bytes(document.encode(a_sound_guide()))
    assert read_any(path).guide == a_sound_guide()
    path.write_bytes(document.encode(a_guide(start="nowhere")))
    assert "the guide starts at “nowhere”, which is not a step" in [
        tell(each, "en") for each in read_any(path).mistakes
    ]
    path.write_text("{}")
    reading = read_any(path)
    assert reading.guide is None and len(reading.mistakes) == 1


def test_where_nothing_can_be_written_a_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(GuideNotWritten, match="it is not there"):
        write_workbook(a_guide(), tmp_path / "gone" / "guide.xlsx", "en")
