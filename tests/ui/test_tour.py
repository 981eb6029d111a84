"""The tour: every screen has its picture, the page shows them all, and nothing else is left anywhere."""

import os
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desk.app import open_desk
from desk.demo.open import open_demo
from desk.errors import TourNotMade
from desk.settings import settings_in
from ui.__main__ import main, parser
from ui.counter.tile import Tile
from ui.tour import acts, take_tour
from ui.tour.scenes import CHAPTERS, ON_A_FULL_DESK, ON_A_NEW_DESK
from ui.tour.stage import MOMENT, Stage, StoodClock

ROOT = Path(__file__).parents[2]
NAMES = [scene.name for scene in (*ON_A_NEW_DESK, *ON_A_FULL_DESK)]


class Reader(HTMLParser):
    """What a page points at, its pictures with their words, and the languages it says it is in."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.points_at: list[str] = []
        self.alts: list[str] = []
        self.languages: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        self.points_at += [known[name] for name in ("src", "href") if name in known]
        self.languages += [known["lang"]] if "lang" in known else []
        if tag == "img":
            self.alts.append(known.get("alt", ""))


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def home() -> list[str]:
    return files(Path(os.environ["HOME"]))


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """The whole tour in one language and one column."""
    folder = tmp_path_factory.mktemp("tour")
    before = home()
    assert take_tour(folder, open_demo, ("sv",), ("dark",)) == 0
    assert home() == before
    return folder


def test_every_scene_has_its_picture_and_no_two_are_the_same(tour: Path) -> None:
    pictures = [QImage(str(tour / "sv" / f"{name}-dark.png")) for name in NAMES]
    assert [(image.width(), image.height()) for image in pictures] == [(1366, 768)] * len(NAMES)
    assert len({bytes(image.constBits()) for image in pictures}) == len(NAMES)


def test_every_scene_is_told_in_one_chapter() -> None:
    assert sorted(name for chapter in CHAPTERS for name in chapter.scenes) == sorted(NAMES)


def test_the_report_is_there_as_pdf_and_as_picture(tour: Path) -> None:
    assert (tour / "sv" / "report.pdf").read_bytes().startswith(b"%PDF")
    assert QImage(str(tour / "sv" / "report.png")).width() > 1000


def test_the_page_shows_all_of_it_in_words_too_and_needs_nothing_from_elsewhere(tour: Path) -> None:
    text = (tour / "index.html").read_text(encoding="utf-8")
    page = Reader(text)
    assert len(page.alts) == len(NAMES) + 1
    assert all(page.alts)
    assert {each for each in page.points_at if not each.startswith("#") and not (tour / each).is_file()} == set()
    assert page.languages == ["sv"] * 3
    assert "http" not in text
    assert "$" not in text


def test_it_leaves_only_what_the_page_shows(tour: Path) -> None:
    left = set(files(tour)) - {"index.html"}
    shown = set(Reader((tour / "index.html").read_text(encoding="utf-8")).points_at)
    assert {each for each in left if not each.startswith("fonts/")} == {s for s in shown if not s.startswith("#")}


@pytest.mark.usefixtures("qapp")
def test_on_the_stage_a_tick_stays_and_nothing_is_due_soon(tmp_path: Path) -> None:
    clock = StoodClock()
    with Stage(open_desk(settings_in(tmp_path), clock.clock), clock) as stage:
        acts.type_place(stage)
        acts.answer_first(stage)
        stage.keys("1")
        timers = [each for each in stage.window.findChildren(QTimer) if each.isActive() and each.isSingleShot()]
        assert [each.interval() for each in timers if each.interval() <= MOMENT] == []
        assert [tile.digit for tile in stage.window.findChildren(Tile) if tile.ticked] == ["1"]


@pytest.mark.usefixtures("qapp")
def test_a_picture_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    (tmp_path / "nb" / "first-light.png").mkdir(parents=True)
    with pytest.raises(TourNotMade, match="it is a folder, not a file"):
        take_tour(tmp_path, open_demo, ("nb",), ("light",))


def test_a_file_in_the_way_is_one_sentence_in_the_users_language(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    answer = subprocess.run(
        [sys.executable, "-m", "ui", "demo", "--tour", str(tmp_path / "file")],
        cwd=ROOT, env={**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "nl"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr == (
        f"De afbeeldingen konden niet in {tmp_path / 'file'} worden geschreven: er staat een bestand in de weg; "
        "aan wat is geregistreerd is niets veranderd; noem een andere map.\n"
    )


def test_a_language_that_is_not_ours_is_said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        main(["demo", "--tour", str(tmp_path / "out"), "--languages", "nb,fi"])
    assert "Skranke does not speak “fi”" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert parser().parse_args(["demo", "--languages", "nl, en,nl"]).languages == ("nl", "en")


@pytest.mark.deep
def test_the_command_makes_the_same_pictures_twice_without_a_display_or_a_home(tmp_path: Path) -> None:
    runs = []
    for name in ("one", "other"):
        env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path / "home"), "LC_ALL": "C.UTF-8"}
        command = [sys.executable, "-W", "error", "-m", "ui", "demo", "--tour", str(tmp_path / name)]
        ran = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
        assert (ran.returncode, ran.stderr) == (0, "")
        runs.append({file: (tmp_path / name / file).read_bytes() for file in files(tmp_path / name)})
    one, other = ({file: data for file, data in run.items() if not file.endswith(".pdf")} for run in runs)
    assert len([file for file in one if file.endswith(".png")]) == 2 * (2 * len(NAMES) + 1)
    assert [file for file in one if one[file] != other.get(file)] == []
    assert not (tmp_path / "home").exists()
