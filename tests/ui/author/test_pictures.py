"""Pictures of a guide by keys: chosen as a file, kept with the draft, shown beside it, taken back, and published."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import draft as drafts
from desk.model.guide import Picture, Step, StepKind
from desk.text import LANGUAGES
from tests.desk.guides.making import a_guide, end, words
from tests.desk.guides.photographs import SECRET, a_jpeg, a_png, noise, written
from ui.author.choosing import Choosing
from ui.author.publish import PublishSheet
from ui.author.screen import AuthorScreen
from ui.step.picture import Picture as Drawn
from ui.widgets.button import Button
from ui.window.main_window import MainWindow

FILE = ("steps", 0, "picture", "file")
CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def author(window: MainWindow, desk: OpenDesk, qtbot: QtBot) -> AuthorScreen:
    """A guide that shows a page, being written; that step is at hand."""
    look = Step("look", StepKind.SHOW, words("Look here"), goto="over", link="https://example.no/front")
    guide = a_guide(
        look, end("over"), id="front-page", category="electronic-id", valid_from=desk.counter.clock.now().day
    )
    draft = drafts.begin(desk.counter, guide)
    window.show_screen("author")
    screen = window.screens["author"]
    screen.open(draft)
    screen.writing.go("look")
    qtbot.waitUntil(lambda: window.tasks.idle)
    return screen


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def choose(author: AuthorScreen, window: MainWindow, qtbot: QtBot, typed: str) -> None:
    """By keys: the button that has the focus, the place typed, Enter."""
    press(window, Qt.Key.Key_Space)
    assert any(each.isVisible() for each in window.findChildren(Choosing))
    QTest.keyClicks(window.focusWidget(), typed)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tasks.idle)


def to_the_button(author: AuthorScreen, window: MainWindow, text: str) -> None:
    """Tab after Tab, from the first line of the form."""
    press(window, Qt.Key.Key_F6)
    for _ in range(30):
        focus = window.focusWidget()
        if isinstance(focus, Button) and focus.text() == text:
            return
        press(window, Qt.Key.Key_Tab)
    raise AssertionError(text)


def shown(author: AuthorScreen) -> Drawn | None:
    return author.editor.preview.step.findChild(Drawn)


def said(window: MainWindow) -> str:
    return window.banner.notice.text if window.banner.notice else ""


def test_a_file_is_chosen_by_keys_kept_with_the_draft_and_shown_beside_it(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = written(tmp_path, "Front page.jpg", a_jpeg((300, 200)))
    to_the_button(author, window, "Show a picture …")
    choose(author, window, qtbot, str(file))
    assert author.writing.guide.steps[0].picture == Picture("front-page.jpg", {})
    (body,) = drafts.own_pictures(desk.counter, author.writing.draft.id).values()
    assert SECRET.encode() not in body
    assert shown(author) is not None
    assert "no text yet" in "".join(each.text() for each in author.editor.form.findChildren(type(author.editor.kept)))
    author.editor.form.take_focus((*FILE[:-1], "alt"))
    for code in LANGUAGES:
        author.writing.set((*FILE[:-1], "alt", code), "The front page", typing=True)
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert author.writing.wrong == ()
    press(window, Qt.Key.Key_Z, CONTROL)
    press(window, Qt.Key.Key_Y, CONTROL)
    assert shown(author) is not None


def test_another_picture_takes_its_place_and_a_key_brings_the_first_one_back(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    to_the_button(author, window, "Show a picture …")
    choose(author, window, qtbot, str(written(tmp_path, "map.png", a_png())))
    author.editor.form.take_focus(FILE)
    choose(author, window, qtbot, str(written(tmp_path, "map.png", a_png(colour=(0, 0, 255)))))
    assert author.writing.guide.steps[0].picture.file == "map-2.png"
    author.writing.undo()
    assert author.writing.guide.steps[0].picture.file == "map.png"
    draft = author.writing.draft
    author.leave()
    assert drafts.own_pictures(desk.counter, draft.id) == {"map.png": a_png()}
    press(window, Qt.Key.Key_Delete)
    assert drafts.own_pictures(desk.counter, draft.id) == {}
    window.banner.notice.actions[0][1]()
    assert drafts.own_pictures(desk.counter, draft.id) == {"map.png": a_png()}


def test_what_was_copied_can_be_shown_too(author: AuthorScreen, window: MainWindow, qtbot: QtBot) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    to_the_button(author, window, "Show a picture …")
    choose(author, window, qtbot, "that was copied")
    QGuiApplication.clipboard().clear()
    assert author.writing.guide.steps[0].picture.file == "picture.png"
    assert shown(author).sizeHint().width() == 64


def test_what_is_no_picture_is_told_in_a_sentence_and_changes_nothing(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = author.writing.guide
    to_the_button(author, window, "Show a picture …")
    choose(author, window, qtbot, str(written(tmp_path, "broken.png", a_png()[:-20])))
    assert said(window).startswith("The picture broken.png was not taken: it is damaged; the guide is kept as it was;")
    assert author.writing.guide == before


def test_a_picture_that_is_not_there_is_a_problem_and_leads_to_its_line(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot
) -> None:
    author.writing.set(FILE[:-1], Picture("gone.png", words()))
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert [each.facts for each in author.writing.wrong] == [{"file": "gone.png"}]
    press(window, Qt.Key.Key_F5)
    press(window, Qt.Key.Key_Return)
    assert window.focusWidget() is author.editor.form.parts[FILE]


def test_a_picture_is_published_with_its_guide_and_is_in_its_next_version_and_its_copy(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    to_the_button(author, window, "Show a picture …")
    choose(author, window, qtbot, str(written(tmp_path, "map.png", a_png())))
    author.writing.set((*FILE[:-1], "alt"), words())
    press(window, Qt.Key.Key_Return, CONTROL)
    QTest.keyClicks(next(each for each in window.findChildren(PublishSheet) if each.isVisible()).note, "With a map")
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tasks.idle)
    guide = desk.guides.find("front-page", 1)
    assert desk.guides.pictures(guide) == {"map.png": a_png()}
    author.change(guide)
    assert author.writing.album.shown(author.writing.guide) == {"map.png": a_png()}
    author.leave()
    author.beginning.of(guide, False)
    assert author.writing.guide.id != guide.id
    assert author.writing.album.shown(author.writing.guide) == {"map.png": a_png()}


def test_a_full_disk_is_told_and_the_guide_stays_as_it_was(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    before = author.writing.guide
    with desk.counter.journal.writing() as writer:
        writer.connection.exec_driver_sql("PRAGMA max_page_count = 1")  # as large as it is, and no larger
    to_the_button(author, window, "Show a picture …")
    choose(author, window, qtbot, str(written(tmp_path, "large.png", noise((300, 300)))))
    assert "disk is full" in said(window)
    assert (author.writing.guide, drafts.own_pictures(desk.counter, author.writing.draft.id)) == (before, {})
