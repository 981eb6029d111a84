"""Facts about files that are no workbook, or one that would not fit: refused by a sentence, whatever is in them."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from desk.guides.workbook import packed
from desk.guides.workbook.book import ENDINGS, read_any, read_workbook, tell, write_workbook
from tests.desk.guides.sound import a_sound_guide


@pytest.fixture(params=ENDINGS)
def whole(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"guide{request.param}"
    write_workbook(a_sound_guide(), path, "en")
    return path


def rewritten(path: Path, change: Callable[[str, bytes], bytes], **more: bytes) -> None:
    """The file with its parts changed, and some more."""
    with ZipFile(path) as before:
        parts = {name: change(name, before.read(name)) for name in before.namelist()}
    with ZipFile(path, "w", ZIP_DEFLATED) as after:
        for name, data in (parts | more).items():
            after.writestr(name, data)


def refused(path: Path) -> str:
    reading = read_workbook(path)
    assert reading.guide is None
    (mistake,) = reading.mistakes
    return tell(mistake, "en")


def as_it_is(_name: str, data: bytes) -> bytes:
    return data


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "the file is no spreadsheet, or it was cut; save it as .xlsx or .ods"),
        (b"id;kind;text", "the file is no spreadsheet, or it was cut; save it as .xlsx or .ods"),
        (
            b"\xd0\xcf\x11\xe0 and so on",
            "the file is in the old format .xls, or has a password; save it as .xlsx or .ods without one",
        ),
        (b"x" * (packed.LARGEST + 1), "the file is larger than 5 MB; remove pictures and empty rows"),
    ],
    ids=["empty", "a text", "an old one", "too large"],
)
def test_what_is_no_workbook_is_refused(tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "guide.xlsx"
    path.write_bytes(data)
    assert refused(path) == sentence


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone.ods") == "it is not there"
    assert [tell(each, "en") for each in read_any(tmp_path / "gone.json").mistakes] == ["it is not there"]


def test_another_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "guide.xlsx"
    with ZipFile(path, "w") as file:
        file.writestr("word/document.xml", "<a/>")
    assert refused(path) == "the file is no spreadsheet of ours; save it as .xlsx or .ods"


def test_a_small_file_that_unpacks_to_a_great_deal_is_refused(whole: Path) -> None:
    rewritten(whole, as_it_is, **{"more.bin": bytes(packed.UNPACKED)})
    assert whole.stat().st_size < 200_000
    assert refused(whole) == "the file unpacks to more than 25 MB; remove pictures and empty rows"


def test_a_doctype_is_refused_before_anything_is_read(whole: Path) -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]>'
    rewritten(whole, lambda name, data: bomb + data if name.endswith(".xml") else data)
    assert refused(whole) == "the file holds what no spreadsheet program writes; save it anew as .xlsx or .ods"


def test_a_damaged_file_is_refused(whole: Path) -> None:
    rewritten(whole, lambda name, data: data[: len(data) // 2] if "sheet" in name or "content" in name else data)
    assert refused(whole) == "the file is damaged; open it in a spreadsheet program, save it anew and try again"
    whole.write_bytes(whole.read_bytes()[:-2_000])
    assert refused(whole) == "the file is no spreadsheet, or it was cut; save it as .xlsx or .ods"


def test_a_million_rows_in_a_few_letters_are_not_unfolded(tmp_path: Path) -> None:
    path = tmp_path / "guide.ods"
    write_workbook(a_sound_guide(), path, "en")
    more = b'<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string">'
    more += b"<text:p>say</text:p></table:table-cell></table:table-row></table:table>"
    rewritten(path, lambda name, data: data.replace(b"</table:table>", more) if name == "content.xml" else data)
    assert refused(path) == "Guide: there are more than 5000 rows; a guide has far fewer"


def test_the_format_is_known_by_what_is_in_the_file_and_not_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "guide.ods"
    write_workbook(a_sound_guide(), path, "en")
    path = path.rename(tmp_path / "guide.xlsx")
    assert read_workbook(path).guide == a_sound_guide()
    assert packed.kind(BytesIO(path.read_bytes()).getvalue()) == "ods"
