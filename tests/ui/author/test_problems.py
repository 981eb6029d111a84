"""Facts about the list of problems: all words, one after the other by keys, each told as the form tells its line."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from desk.guides import edit
from desk.model.guide import StepKind
from tests.ui.author.keys import SHIFT, TEXT, press, settled
from ui.author.screen import AuthorScreen
from ui.theme import Theme
from ui.window.main_window import MainWindow


def titles(author: AuthorScreen) -> list[str]:
    rows = author.editor.problems.rows
    return [rows.row(rows.model().index(at, 0)).title for at in range(rows.model().rowCount())]


@pytest.fixture
def mistaken(author: AuthorScreen, window: MainWindow, qtbot: QtBot) -> AuthorScreen:
    """Nobody keeps it, its first question has no Nynorsk, and it is too long in Danish."""
    author.writing.set(("owner",), "")
    author.writing.set((*TEXT, "nn"), "")
    author.writing.set((*TEXT, "da"), ("Et meget langt ord " * 20).strip())
    author.writing.go("#guide")
    settled(qtbot, window)
    return author


def test_problems_are_found_while_it_is_written_and_enter_goes_there(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot
) -> None:
    settled(qtbot, window)
    assert author.writing.wrong == ()
    author.writing.set(("title",), dict.fromkeys(author.writing.guide.title, ""))
    settled(qtbot, window)
    assert author.editor.steps.rows.model().index(0, 0).data() == "The guide itself, ⚠ 6 problems"
    author.writing.undo()
    author.writing.set((*TEXT, "nn"), "")
    author.writing.go("#guide")
    settled(qtbot, window)
    assert {mistake.step for mistake in author.writing.wrong} == {author.writing.guide.start}
    press(window, Qt.Key.Key_F5)
    press(window, Qt.Key.Key_Return)
    assert author.writing.at == author.writing.guide.start
    author.writing.go("#facts")
    press(window, Qt.Key.Key_F8)
    assert author.writing.at == author.writing.guide.start


def test_the_next_key_goes_problem_by_problem_and_back_into_the_line_and_its_language(
    mistaken: AuthorScreen, window: MainWindow
) -> None:
    found = []
    for modifier in (*[Qt.KeyboardModifier.NoModifier] * 4, SHIFT, SHIFT):
        press(window, Qt.Key.Key_F8, modifier)
        parts = mistaken.editor.form.parts
        line = next(path[-1] for path, part in parts.items() if part is window.focusWidget())
        found.append((line, mistaken.writing.language))
    nynorsk, danish = ("text", "nn"), ("text", "da")
    assert found == [("owner", "en"), nynorsk, danish, ("owner", "da"), danish, nynorsk]
    assert mistaken.editor.problems.rows.words.startswith("“The question” has no text in Nynorsk")


def test_what_is_mended_gives_its_place_to_the_one_that_follows(
    mistaken: AuthorScreen, window: MainWindow, qtbot: QtBot
) -> None:
    for _ in range(2):
        press(window, Qt.Key.Key_F8)
    mistaken.writing.set((*TEXT, "nn"), "Kva?")
    settled(qtbot, window)
    press(window, Qt.Key.Key_F8)
    assert window.focusWidget() is mistaken.editor.form.parts[TEXT]
    assert mistaken.writing.language == "da"


def test_a_long_sentence_stands_there_whole(
    mistaken: AuthorScreen, window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_F5)
    for size in (100, 200):  # what has the keys stays where only one of the two has room
        theme.change(choice="light", text_size=size)
        rows = mistaken.editor.problems.rows
        qtbot.waitUntil(rows.isVisible)
        at = next(place for place, title in enumerate(titles(mistaken)) if "Danish" in title)
        rect = rows.visualRect(rows.model().index(at, 0))
        wide = QFontMetrics(theme.font("body", "semibold")).horizontalAdvance(titles(mistaken)[at])
        lines = -(-wide // rect.width())
        assert lines > 1
        assert rect.height() > lines * QFontMetrics(theme.font("body", "semibold")).lineSpacing()


def test_remarks_come_once_nothing_else_is_wrong_each_with_its_line(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot
) -> None:
    guide = author.writing.guide
    author.writing.take(replace(guide, asked={**guide.asked, "da": ()}, sources=(), scenarios=()))
    author.writing.set(("owner",), "")
    author.writing.go("#guide")
    settled(qtbot, window)
    for _ in range(2):
        press(window, Qt.Key.Key_F8)
        assert window.focusWidget() is author.editor.form.parts[("owner",)]
    author.writing.set(("owner",), "The service square")
    settled(qtbot, window)
    for path in (("sources",), ("asked", "da")):
        press(window, Qt.Key.Key_F8)
        assert window.focusWidget() is author.editor.form.parts[path]
    press(window, Qt.Key.Key_F8)
    assert author.writing.at == "#scenarios"


def test_where_there_is_no_problem_the_key_says_so(author: AuthorScreen, window: MainWindow, qtbot: QtBot) -> None:
    settled(qtbot, window)
    press(window, Qt.Key.Key_F8)
    assert window.banner.notice.text == "No problems"


def test_whom_the_directory_does_not_know_is_a_problem(author: AuthorScreen, window: MainWindow, qtbot: QtBot) -> None:
    guide, step = edit.add_step(author.writing.guide, StepKind.REFER, author.writing.guide.start)
    at = edit.place(guide, step)
    steps = list(guide.steps)
    steps[at] = replace(steps[at], unit="nobody-here")
    author.writing.take(replace(guide, steps=tuple(steps)))
    settled(qtbot, window)
    assert "The directory has no entry “nobody-here”" in titles(author)
