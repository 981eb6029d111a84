"""Publishing a draft by keys: it is published and gone, refused with a reason, or ends in a choice."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk import publishing
from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import draft as drafts
from desk.guides.parts import put
from desk.guides.workbook.book import write_workbook
from desk.model.shelved import Done, Newer, Wish
from desk.sync.reporting import Reporting
from tests.ui.author.keys import CONTROL, TEXT, press, settled, sheet
from ui.author.publish import ChoiceSheet, PublishSheet
from ui.author.screen import AuthorScreen
from ui.author.writing import ABOUT
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.window.main_window import MainWindow


def published(author: AuthorScreen, window: MainWindow, qtbot: QtBot, note: str) -> None:
    press(window, Qt.Key.Key_Return, CONTROL)
    asked = sheet(window, PublishSheet)
    QTest.keyClicks(asked.note, note)
    press(window, Qt.Key.Key_Return)
    settled(qtbot, window)


def test_the_key_on_the_button_publishes_and_a_guide_as_it_was_says_so(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_Return, CONTROL)
    asked = sheet(window, PublishSheet)
    said = " ".join(label.text() for label in asked.findChildren(Label))
    assert "Nothing yet." in said
    assert "A new guide." not in said
    QTest.keyClicks(asked.note, "Read again")
    press(window, Qt.Key.Key_Return, CONTROL)
    settled(qtbot, window)
    assert desk.guides.find("e-id-no", 2).note == "Read again"


def test_a_guide_is_published_from_the_line_it_is_written_in(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_F6)
    QTest.keyClicks(window.focusWidget(), " Now?")
    line = window.focusWidget()
    press(window, Qt.Key.Key_Return, CONTROL)
    asked = sheet(window, PublishSheet)
    QTest.keyClicks(asked.note, "Asks for now")
    with qtbot.waitSignal(line.destroyed):
        press(window, Qt.Key.Key_Return, CONTROL)
    settled(qtbot, window)
    assert (author.mode, desk.guides.find("e-id-no", 2).note) == ("begin", "Asks for now")
    assert author.begin.isAncestorOf(window.focusWidget())


def test_a_published_guide_is_on_the_shelf_and_its_draft_is_gone(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot
) -> None:
    author.writing.set((*TEXT, "en"), "What is it about?")
    published(author, window, qtbot, "Shorter")
    found = desk.guides.for_category("electronic-id", "NO", desk.counter.clock.now().day)
    assert (found.revision, found.note, found.steps[0].text["en"]) == (2, "Shorter", "What is it about?")
    assert drafts.every(desk.counter) == ()
    assert author.mode == "begin"
    desk.announcer.announce(Changes(catalogue=True, guides=True))  # as when the server sends it to all counters
    assert window.banner.notice.text == "The guide is published as version 2."


def test_the_note_that_is_proposed_is_another_once_somebody_types(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot
) -> None:
    author.writing.branch("another-guide")
    settled(qtbot, window)
    press(window, Qt.Key.Key_Return, CONTROL)
    note = sheet(window, PublishSheet).note
    assert note.text == "A new guide."
    QTest.keyClicks(note, "For carers")
    assert note.text == "For carers"
    press(window, Qt.Key.Key_Escape)


def test_a_guide_with_a_mistake_is_not_published_and_stays_a_draft(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot
) -> None:
    author.writing.set((*TEXT, "nn"), "")
    settled(qtbot, window)
    press(window, Qt.Key.Key_Return, CONTROL)
    assert sheet(window, PublishSheet).said.text().endswith("Esc, then F8, leads there.")
    press(window, Qt.Key.Key_Escape)
    published(author, window, qtbot, "Half")
    assert "mistake" in sheet(window, PublishSheet).said.text()
    assert len(drafts.every(desk.counter)) == 1


def test_a_municipality_publishes_in_its_own_languages_alone(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot
) -> None:
    author.writing.set((*TEXT, "nn"), "")
    author.writing.go(ABOUT)
    author.editor.take_focus(("languages",))
    line = window.focusWidget()
    line.selectAll()
    QTest.keyClicks(line, "nb fi")
    press(window, Qt.Key.Key_Tab)
    assert author.writing.guide.languages == ()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "NB, en")
    press(window, Qt.Key.Key_Tab)
    settled(qtbot, window)
    assert author.editor.languages.words() == ["nb", "en"]
    published(author, window, qtbot, "In two languages")
    found = desk.guides.find("e-id-no", 2)
    assert (found.languages, "nn" in found.steps[0].text) == (("nb", "en"), False)


@pytest.mark.parametrize("choice", [0, 1, 2])
def test_two_who_publish_end_in_a_choice_and_neither_loses_anything(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot, choice: int
) -> None:
    theirs = put(author.writing.guide, ("title", "en"), "Theirs")
    publishing.settle(desk, publishing.publish(desk, replace(theirs, note="First"), 1))
    author.writing.set(("title", "en"), "Mine")
    published(author, window, qtbot, "Second")
    asked = sheet(window, ChoiceSheet)
    words = " ".join(label.text() for label in asked.findChildren(Label))
    assert "Theirs: “First”" in words
    assert words.index("Other in yours than in theirs:") < words.index("other: the title")
    buttons = [each for each in asked.findChildren(Button) if each.text()]
    buttons[choice].click()
    title, based = author.writing.guide.title["en"], author.writing.draft.based
    assert (title, based) == [("Theirs", 2), ("Mine", 2), ("Mine", 1)][choice]
    assert {each.guide.title["en"] for each in drafts.every(desk.counter)} >= {"Mine"}
    if choice == 1:
        published(author, window, qtbot, "Over")
        assert desk.guides.find("e-id-no", 3).title["en"] == "Mine"
        assert desk.guides.find("e-id-no", 2).title["en"] == "Theirs"


def test_a_spreadsheet_written_out_before_somebody_published_ends_in_the_choice_too(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    file, guide = tmp_path / "mine.xlsx", author.writing.guide
    write_workbook(guide, file, "en")
    for title, based in (("Theirs", 1), ("Theirs again", 2)):
        mine = replace(put(guide, ("title", "en"), title), revision=based + 1, note="Theirs")
        publishing.settle(desk, publishing.publish(desk, mine, based))
    author.leave()
    author.beginning.read(file)
    settled(qtbot, window)
    assert author.writing.draft.based == 1
    published(author, window, qtbot, "Mine")
    assert sheet(window, ChoiceSheet)


class Slow:
    """The way to a server that answers when it is told to: `newer` is what somebody else has published meanwhile."""

    def __init__(self, reporting: Reporting) -> None:
        self.newer: Newer | None = None
        self.answers = Event()
        self._reporting = reporting

    def offer(self, wish: Wish) -> Done | Newer | None:
        assert self.answers.wait(10)
        return self.newer or self._reporting.offer(wish)

    def __getattr__(self, name: str) -> object:
        return getattr(self._reporting, name)


@pytest.fixture
def slow(desk: OpenDesk) -> Iterator[Slow]:
    desk.reporting = there = Slow(desk.reporting)
    yield there
    there.answers.set()


def sent(author: AuthorScreen, window: MainWindow) -> None:
    """Publish, and do not wait for the answer."""
    press(window, Qt.Key.Key_Return, CONTROL)
    QTest.keyClicks(sheet(window, PublishSheet).note, "Sent")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)


def test_what_is_written_after_it_was_sent_is_the_draft_of_the_next_version(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot, slow: Slow
) -> None:
    sent(author, window)
    author.writing.set(("title", "en"), "Later")
    press(window, Qt.Key.Key_Return, CONTROL)
    assert not sheet(window, PublishSheet).publish.isEnabled()
    slow.answers.set()
    settled(qtbot, window)
    draft = author.writing.draft
    assert (draft.based, draft.guide.revision, draft.guide.title["en"]) == (2, 3, "Later")
    assert desk.guides.find("e-id-no", 2).note == "Sent"
    assert drafts.get(desk.counter, draft.id).guide.title["en"] == "Later"


@pytest.mark.parametrize("newer", [None, Newer(2, None)])
def test_an_answer_that_comes_late_is_about_the_draft_that_was_sent_and_touches_no_other(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot, slow: Slow, newer: Newer | None
) -> None:
    desk, slow.newer, mine = window.desk, newer, author.writing.draft
    sent(author, window)
    author.leave()
    other = drafts.begin(desk.counter, replace(mine.guide, id="another", title={"en": "Another"}))
    author.open(other)
    slow.answers.set()
    settled(qtbot, window)
    assert (author.mode, author.writing.draft.id, author.writing.guide.title) == (
        "writing",
        other.id,
        other.guide.title,
    )
    assert {each.id for each in drafts.every(desk.counter)} == ({other.id, mine.id} if newer else {other.id})
    told = "yours was not published" if newer else "is published as version 2"
    assert told in window.banner.notice.text
