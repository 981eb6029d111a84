"""Facts about the guides at hand."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from desk.guides import document
from desk.guides.shelf import Published, Shelf
from desk.model.guide import Guide
from desk.text import RESOURCES
from tests.desk.guides.making import a_guide, words
from tests.desk.guides.shelves import document_of, on_the_shelf

DAY = date(2026, 11, 22)
LATE = """
import sys
from datetime import date
from pathlib import Path
from desk.guides.shelf import Shelf
shelf = Shelf(Path(sys.argv[1]))
loaded = [name in sys.modules for name in ("desk.guides.labels", "msgspec")]
ready = shelf.ready
known = "electronic-id" in shelf.categories("NL", date(2026, 11, 22))
print(*loaded, ready, known, "desk.guides.document" in sys.modules)
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
    assert shelf.categories("NO", DAY) == {"moving", "tax-online"}
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
    assert shelf.categories("NO", DAY) == {"moving"}
    assert shelf.categories("SE", DAY) == shelf.categories("DK", DAY) == {"electronic-id"}
    assert shelf.categories("NL", DAY) == frozenset()


def test_a_folder_that_is_not_there_is_an_empty_shelf(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "gone")
    assert (len(shelf), shelf.broken, shelf.categories("NO", DAY)) == (0, (), frozenset())


def test_a_start_reads_no_guide_and_their_labels_read_none_whole() -> None:
    command = [sys.executable, "-c", LATE, str(RESOURCES / "guides")]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, cwd=RESOURCES.parent)
    assert answer.stdout.split() == ["False", "False", "False", "True", "False"]


def test_the_guide_for_a_category_is_the_countrys_own() -> None:
    norway, denmark = a_guide(id="no"), a_guide(id="dk", countries=("DK",))
    shelf = on_the_shelf(norway, denmark)
    assert shelf.for_category("electronic-id", "DK", DAY) == denmark
    assert shelf.for_category("electronic-id", "SE", DAY) is None
    assert shelf.for_category("moving", "NO", DAY) is None


def test_of_several_guides_the_newest_that_is_valid_counts() -> None:
    def valid_from(day: int, revision: int = 1) -> Guide:
        return a_guide(id=f"from-{day}-{revision}", valid_from=date(2026, 5, day), revision=revision)

    guides = (valid_from(20), valid_from(1), valid_from(10, 2), valid_from(10))
    shelf = on_the_shelf(*guides)
    for day, chosen in ((30, guides[0]), (20, guides[0]), (19, guides[2]), (1, guides[1])):
        assert shelf.for_category("electronic-id", "NO", date(2026, 5, day)) == chosen
    assert shelf.for_category("electronic-id", "NO", date(2026, 4, 30)) is None
    assert shelf.categories("NO", date(2026, 4, 30)) == {"electronic-id"}, "it is promised"


def test_a_newer_revision_takes_the_place_of_the_older_one_on_its_first_day(folder: Path) -> None:
    now, later = a_guide(id="moving", category="moving"), a_guide(
        id="moving", category="moving", revision=2, valid_from=date(2026, 12, 1)
    )  # fmt: skip
    shelf = on_the_shelf(now, later)
    assert shelf.for_category("moving", "NO", date(2026, 11, 30)) == now
    assert shelf.for_category("moving", "NO", date(2026, 12, 1)) == later
    assert [each.revision for each in shelf.labels("NO", DAY)] == [1]


def test_what_was_published_here_goes_before_what_ships_with_us(folder: Path) -> None:
    ours = a_guide(id="moving-no", category="moving", title=words("Ours"))
    shelf = Shelf(folder, Published(lambda: [document_of(ours)]))
    assert shelf.for_category("moving", "NO", DAY) == ours
    assert len(shelf) == 2


def test_a_retired_guide_is_not_offered_but_found_by_those_inside_it() -> None:
    gone = a_guide(revision=3, valid_to=date(2026, 11, 21))
    shelf = on_the_shelf(a_guide(), gone, older=a_guide(revision=2))
    assert shelf.for_category("electronic-id", "NO", DAY) is None, "nor an older revision of it"
    assert shelf.categories("NO", DAY) == frozenset()
    assert shelf.asked("NO", DAY) == {}
    assert shelf.find("a-guide", 3) == gone
    assert shelf.find("a-guide", 2) == a_guide(revision=2)
    assert shelf.find("a-guide", 7) is None
    assert shelf.for_category("electronic-id", "NO", date(2026, 11, 21)) == gone


def test_what_people_ask_is_told_by_category_without_reading_a_guide() -> None:
    guide = a_guide(asked={"nb": ("bank id glemt",), "en": ("lost my bank id",)})
    asked = on_the_shelf(guide).asked("NO", DAY)
    assert asked["electronic-id"]["nb"] == ("Title nb", "bank id glemt")
    assert asked["electronic-id"]["sv"] == ("Title sv",)
    assert on_the_shelf(guide).asked("SE", DAY) == {}


def test_a_second_guide_with_the_same_id_is_told_of(folder: Path) -> None:
    (folder / "moving-too.json").write_bytes(document.encode(a_guide(id="moving-no", category="moving", revision=9)))
    shelf = Shelf(folder)
    names = [Path(str(problem.facts["file"])).name for problem in shelf.broken]
    assert names == ["broken.json", "list.json", "moving-too.json"]
    assert [guide.revision for guide in shelf if guide.id == "moving-no"] == [1]


def test_when_others_were_published_it_looks_again() -> None:
    documents = []
    shelf = Shelf(Path("nowhere"), Published(lambda: documents))
    assert shelf.categories("NO", DAY) == frozenset()
    documents.append(document_of(a_guide()))
    assert shelf.categories("NO", DAY) == frozenset()
    shelf.renew()
    assert not shelf.ready
    assert shelf.categories("NO", DAY) == {"electronic-id"}
