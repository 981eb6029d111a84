"""Facts about the guides at hand."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from desk.guides import document
from desk.guides.shelf import Shelf, for_category
from desk.model.guide import Guide
from desk.text import RESOURCES
from tests.desk.guides.making import a_guide

LATE = """
import sys
from pathlib import Path
from desk.guides.shelf import Shelf
shelf = Shelf(Path(sys.argv[1]))
print(sorted(shelf.categories("NL")), "msgspec" in sys.modules, len(shelf), "msgspec" in sys.modules)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two guides and two files that are none."""
    guides = (a_guide(id="moving-no", category="moving"), a_guide(id="e-id-dk", countries=("DK", "SE")))
    for guide in guides:
        (tmp_path / f"{guide.id}.json").write_bytes(document.encode(guide))
    (tmp_path / "broken.json").write_bytes(b'{"category": ')
    (tmp_path / "list.json").write_bytes(b"[1, 2]")
    return tmp_path


def test_a_shelf_is_the_guides_of_its_folder(folder: Path) -> None:
    shelf = Shelf(folder)
    assert [guide.id for guide in shelf] == ["e-id-dk", "moving-no"]
    assert (len(shelf), shelf[0].id, shelf[-1].id) == (2, "e-id-dk", "moving-no")


def test_a_shelf_says_what_is_wrong_with_the_others(folder: Path) -> None:
    names = [Path(str(problem.facts["file"])).name for problem in Shelf(folder).broken]
    assert names == ["broken.json", "list.json"]


def test_a_comma_too_many_does_not_hide_what_a_guide_is_about(folder: Path) -> None:
    text = document.encode(a_guide(id="tax-no", category="tax-online")).decode()
    (folder / "tax-no.json").write_text(text.replace('"countries":', ', "countries":', 1), encoding="utf-8")
    shelf = Shelf(folder)
    assert shelf.categories("NO") == {"moving", "tax-online"}
    why = shelf.why_none("tax-online", "NO")
    assert why is not None
    assert Path(str(why.facts["file"])).name == "tax-no.json"


def test_a_document_that_does_not_say_what_it_is_about_may_be_any(folder: Path) -> None:
    def names(*asked: str | None) -> list[str]:
        shelf = Shelf(folder)
        return [Path(str(why.facts["file"])).name for each in asked if (why := shelf.why_none(each, "NO"))]

    assert names("moving", None) == ["broken.json", "broken.json"]
    for name in ("broken.json", "list.json"):
        (folder / name).unlink()
    assert names("moving", "tax-online", None) == []


def test_the_categories_are_known_by_country(folder: Path) -> None:
    shelf = Shelf(folder)
    assert shelf.categories("NO") == {"moving"}
    assert shelf.categories("SE") == shelf.categories("DK") == {"electronic-id"}
    assert shelf.categories("NL") == frozenset()


def test_a_folder_that_is_not_there_is_an_empty_shelf(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "gone")
    assert (len(shelf), shelf.broken, shelf.categories("NO")) == (0, (), frozenset())


def test_what_a_start_needs_does_not_import_the_reader() -> None:
    command = [sys.executable, "-c", LATE, str(RESOURCES / "guides")]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, cwd=RESOURCES.parent)
    assert answer.stdout.split() == ["['electronic-id']", "False", "4", "True"]


def test_the_guide_for_a_category_is_the_countrys_own() -> None:
    norway, denmark = a_guide(id="no"), a_guide(id="dk", countries=("DK",))
    assert for_category((norway, denmark), "electronic-id", "DK") == denmark
    assert for_category((norway, denmark), "electronic-id", "SE") is None
    assert for_category((norway, denmark), "moving", "NO") is None


def test_of_several_guides_the_newest_that_is_valid_counts() -> None:
    def valid_from(day: int, revision: int = 1) -> Guide:
        return a_guide(id=f"from-{day}-{revision}", valid_from=date(2026, 5, day), revision=revision)

    guides = (valid_from(20), valid_from(1), valid_from(10, 2), valid_from(10))
    for day, chosen in ((30, guides[0]), (20, guides[0]), (19, guides[2]), (1, guides[1])):
        assert for_category(guides, "electronic-id", "NO", date(2026, 5, day)) == chosen
    assert for_category(guides, "electronic-id", "NO", date(2026, 4, 30)) is None
    assert for_category(guides, "electronic-id", "NO") == guides[0]
