"""Facts about trying a draft out: its keys do what they do at the counter, and what is made says that it is a trial."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import visit as visits
from desk.model.guide import Fact, Reply, Slip, Step, StepKind, Within
from tests.desk.guides.making import a_guide, end, words
from tests.ui.author.keys import press, settled, sheet
from ui.author.screen import AuthorScreen
from ui.author.writing import ABOUT
from ui.slip import SlipSheet
from ui.step import Frame
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.scroll import Scroll
from ui.window.main_window import MainWindow

FEE = Fact("fee", words("90 kr"), "The service square", date(2026, 1, 1))


def said_on(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        text = page.get_textpage()
        said = text.get_text_range()
        text.close()
        page.close()
        return said
    finally:
        document.close()


@pytest.fixture
def trial(author: AuthorScreen, window: MainWindow) -> AuthorScreen:
    """A page to look at, then a slip, being tried out."""
    look = Step("look", StepKind.SHOW, words("It costs {fee}"), goto="give", link="https://www.norge.no/bankid")
    give = Step("give", StepKind.SLIP, words(), goto="end", slip=Slip(words("BankID"), bring=(words("A passport"),)))
    author.writing.take(a_guide(look, give, end("end"), facts=(FEE,)))
    press(window, Qt.Key.Key_F9)
    return author


def test_only_the_keys_that_act_at_a_step_are_named_for_it(trial: AuthorScreen, window: MainWindow) -> None:
    assert trial.resting == {"try-back"}
    press(window, Qt.Key.Key_Return)
    assert trial.resting == {"try-more"}
    press(window, Qt.Key.Key_Return)
    assert trial.resting == {"try-answer", "try-more"}
    press(window, Qt.Key.Key_Escape)
    assert trial.resting == frozenset()


def test_the_form_goes_along_with_the_trial_from_its_first_step_on(author: AuthorScreen, window: MainWindow) -> None:
    author.writing.go(ABOUT)
    press(window, Qt.Key.Key_F9)
    first, at = author.writing.guide.start, author.writing.at
    press(window, Qt.Key.Key_1)
    assert (at, author.writing.at, author.mode) == (first, author.editor.preview.run.at, "trying")
    assert author.writing.at != first


def test_which_days_answer_a_question_is_chosen_and_holds_in_the_trial(
    author: AuthorScreen, window: MainWindow
) -> None:
    author.writing.take(a_guide(Step("born", StepKind.ASK, words(), reply=Reply.DATE, goto="end"), end("end")))
    author.writing.go("born")
    author.editor.take_focus(("steps", 0, "within"))
    press(window, Qt.Key.Key_Right)
    assert author.writing.guide.steps[0].within is Within.UNTIL_TODAY
    press(window, Qt.Key.Key_F9)
    QTest.keyClicks(window.focusWidget(), "31122099")
    press(window, Qt.Key.Key_Return)
    assert "That day is still to come" in author.editor.preview.step.field.said


def test_what_is_not_written_yet_is_no_frame_in_the_preview(author: AuthorScreen) -> None:
    refer = Step("refer", StepKind.REFER, words("They do"), goto="role")
    role = Step("role", StepKind.LIMIT, words("We end"), goto="end")
    author.writing.take(a_guide(refer, role, end("end")))
    shown = []
    for at in ("refer", "role"):
        author.writing.go(at)
        shown.append(author.editor.preview.step.findChildren(Frame))
    assert shown == [[], []]


def test_a_page_opens_and_who_says_so_is_told(trial: AuthorScreen, window: MainWindow) -> None:
    preview, opened = trial.editor.preview, list[QUrl]()
    preview.opener = opened.append
    press(window, Qt.Key.Key_1)
    assert opened == [QUrl("https://www.norge.no/bankid")]

    def told() -> str:
        return " ".join(label.text() for label in preview.findChildren(Label) if label.isVisible())

    before = told()
    press(window, Qt.Key.Key_Period)
    assert (preview.run.at, len(told()) > len(before)) == ("look", True)


def test_a_trial_goes_on_where_the_window_becomes_narrow_and_the_arrows_scroll_it(
    trial: AuthorScreen, window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    theme.change(choice="light", text_size=200)
    window.resize(window.minimumSize())
    bar = trial.editor.preview.findChild(Scroll).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert trial.editor.preview.isVisible()
    press(window, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    press(window, Qt.Key.Key_Return)
    assert (trial.editor.preview.run.at, bar.value()) == ("give", 0)


def test_a_slip_is_shown_that_says_that_it_is_a_trial_and_nothing_is_counted(
    trial: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot
) -> None:
    shown: list[bytes] = []

    def show(url: QUrl) -> bool:
        shown.append(Path(url.toLocalFile()).read_bytes())
        return True

    trial.editor.preview.viewer.opener = show
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_1)
    asked = sheet(window, SlipSheet)
    assert asked.accessibleName() == "A trial of the slip: in which language?"
    settled(qtbot, window)
    press(window, Qt.Key.Key_Return)
    assert len(shown) == 1
    assert "Trial: not for visitors" in said_on(shown[0])
    assert (trial.mode, visits.today(desk.counter)) == ("trying", ())
    trial.close_down()
