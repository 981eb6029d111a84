"""Facts about the drawing of a guide: it opens where one is, can be read, and leads along the ways by keys."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.author.keys import TEXT, press, settled
from ui.author.canvas import Canvas
from ui.author.screen import AuthorScreen
from ui.theme import Theme
from ui.window.main_window import MainWindow


def drawn(author: AuthorScreen, window: MainWindow, qtbot: QtBot) -> Canvas:
    press(window, Qt.Key.Key_F4)
    settled(qtbot, window)
    qtbot.waitUntil(lambda: bool(author.editor.map.canvas.drawing.places))
    return author.editor.map.canvas


def seen(canvas: Canvas) -> QRect:
    return canvas.visibleRegion().boundingRect()


def test_the_drawing_goes_along_the_ways_and_shows_problems(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot
) -> None:
    author.writing.set((*TEXT, "nn"), "")
    canvas = drawn(author, window, qtbot)
    assert canvas.wrong == {author.writing.guide.start}
    press(window, Qt.Key.Key_Down)
    below = author.writing.at
    assert below in {answer.goto for answer in author.writing.guide.steps[0].answers}
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.box("limit").center().toPoint())
    assert author.writing.at == "limit"
    size = canvas.size()
    QTest.keyClicks(canvas, "+")
    assert canvas.width() > size.width()
    QTest.keyClicks(canvas, "0")
    assert canvas.height() <= canvas.parentWidget().height()


def test_it_opens_where_one_is_and_at_its_start_where_that_is_no_step(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot
) -> None:
    guide = author.writing.guide
    author.writing.go("#facts")
    canvas = drawn(author, window, qtbot)
    qtbot.waitUntil(lambda: seen(canvas).contains(canvas.box(guide.start).toRect()))
    author.writing.go(guide.steps[-1].id)
    assert seen(canvas).contains(canvas.box(guide.steps[-1].id).toRect())


def test_its_words_are_as_large_as_all_others_and_all_of_it_fits_with_a_key(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot, theme: Theme
) -> None:
    canvas = drawn(author, window, qtbot)
    assert canvas.zoomed == 1
    assert canvas.words_font(here=False).pixelSize() == QFontInfo(theme.font("body")).pixelSize()
    place = canvas.parentWidget()
    QTest.keyClicks(canvas, "0")
    QApplication.processEvents()  # the bars go, and there is a little more room
    fitted = canvas.zoomed
    assert QSize(canvas.size()).boundedTo(place.size()) == canvas.size()
    QTest.keyClicks(canvas, "0")
    assert (fitted < 1, canvas.zoomed) == (True, 1)
    QTest.keyClicks(canvas, "-+")
    assert canvas.zoomed == 1


def test_the_key_once_more_gives_it_the_whole_width_and_enter_leads_to_the_form(
    author: AuthorScreen, window: MainWindow, qtbot: QtBot
) -> None:
    canvas = drawn(author, window, qtbot)
    press(window, Qt.Key.Key_F4)
    assert not author.editor.form.isVisible()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Return)
    assert author.editor.form.isAncestorOf(window.focusWidget())
    assert canvas.isVisible()
    at = next(place for place, step in enumerate(author.writing.guide.steps) if step.id == author.writing.at)
    assert window.focusWidget() is author.editor.form.parts[("steps", at, "text")]
