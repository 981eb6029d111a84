"""The pictures of a guide's file lie beside it: none takes another's place, and what lacks is told with its cell."""

from functools import partial
from pathlib import Path

import pytest

from desk.errors import Reason
from desk.guides import beside
from desk.guides.errors import GuideNotWritten
from desk.guides.pictures import not_beside
from desk.guides.validate import validate
from desk.guides.workbook.book import ENDINGS, read_workbook, tell, write_workbook
from desk.model.guide import Picture, Step, StepKind
from desk.text import LANGUAGES, explain
from tests.desk.guides.making import a_guide, end, words
from tests.desk.guides.photographs import SECRET, a_jpeg, a_png, written

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'


def test_what_was_written_beside_a_file_is_found_there_again(tmp_path: Path) -> None:
    file, shown = tmp_path / "guide.ods", {"a.png": a_png(), "b.svg": SVG}
    beside.write(file, shown)
    beside.write(file, shown)
    assert {name: beside.picture(file, name) for name in shown} == shown
    assert beside.picture(file, "c.png") is None
    assert beside.picture(tmp_path / "pictures" / "x.ods", "../a.png") is None


def test_another_picture_of_that_name_stays_where_it_lies_and_nothing_is_written(tmp_path: Path) -> None:
    beside.write(tmp_path / "one.xlsx", {"map.png": a_png()})
    with pytest.raises(GuideNotWritten) as told:
        beside.write(tmp_path / "two.xlsx", {"new.png": a_png(), "map.png": a_png(colour=0)})
    assert [each.name for each in (tmp_path / "pictures").iterdir()] == ["map.png"]
    assert (tmp_path / "pictures" / "map.png").read_bytes() == a_png()
    assert all("map.png" in explain(told.value, language) for language in LANGUAGES)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "pictures").write_bytes(b"a file")
    with pytest.raises(GuideNotWritten):
        beside.write(tmp_path / "one.xlsx", {"map.png": a_png()})


def test_only_what_is_drawn_comes_from_there_and_what_cannot_be_taken_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    written(folder, "photo.jpg", a_jpeg())
    written(folder, "broken.png", a_png()[:-9])
    written(folder, "acts.svg", SVG.replace(b"<path", b"<script/><path"))
    file = tmp_path / "guide.xlsx"
    photo, broken, acts = (beside.picture(file, name) for name in ("photo.jpg", "broken.png", "acts.svg"))
    assert isinstance(photo, bytes) and SECRET.encode() not in photo
    assert str(broken) == "the picture “broken.png” cannot be taken: it is damaged"
    assert isinstance(acts, Reason)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_picture_that_is_not_there_is_told_with_its_sheet_its_row_and_its_column(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"guide{ending}"
    look = Step("look", StepKind.SHOW, words(), goto="over", picture=Picture("gone.png", words()))
    write_workbook(a_guide(look, end("over")), file, "nb")
    (mistake,) = read_workbook(file, partial(validate, pictures=not_beside)).mistakes
    assert tell(mistake, "en") == (
        "Trinn, row 3, column O: the picture “gone.png” is not in the folder “pictures” beside the file"
    )
