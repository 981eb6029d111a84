"""The first question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from desk.app import OpenDesk
from desk.counter.post import where
from desk.model.site import Desk, ServedBy
from tests.builders import SITE
from tests.desk.sync.arriving import arrive
from tests.desk.sync.publications import a_publication
from tests.ui.conftest import Shower
from ui.bridge import Bridge
from ui.first.screen import FirstScreen
from ui.tasks import Tasks
from ui.theme import Theme


@pytest.fixture
def screen(unplaced_desk: OpenDesk, tasks: Tasks, theme: Theme, show: Shower) -> FirstScreen:
    made = FirstScreen(unplaced_desk, Bridge(unplaced_desk.announcer), tasks, theme)
    show(made)
    made.arrive()
    return made


def test_a_name_and_enter_are_enough(screen: FirstScreen, unplaced_desk: OpenDesk) -> None:
    heard: list[str] = []
    screen.answered.connect(lambda: heard.append("answered"))
    QTest.keyClicks(screen.field, "  Elvebyen   innbyggertorg ")
    QTest.keyClick(screen.field, Qt.Key.Key_Return)
    post = where(unplaced_desk.counter)
    assert post is not None
    assert post.site.name == "Elvebyen innbyggertorg"
    assert heard == ["answered"]


def test_the_button_does_the_same(screen: FirstScreen, unplaced_desk: OpenDesk) -> None:
    screen.field.setText("Nordvik")
    screen.begin.click()
    assert where(unplaced_desk.counter) is not None


@pytest.mark.parametrize("name", ["", "   "])
def test_nothing_typed_asks_again(screen: FirstScreen, unplaced_desk: OpenDesk, name: str) -> None:
    heard: list[str] = []
    screen.answered.connect(lambda: heard.append("answered"))
    screen.field.setText(name)
    screen.begin.click()
    assert where(unplaced_desk.counter) is None
    assert heard == []
    assert screen.field.hasFocus()


def test_typing_goes_into_the_line_at_once(screen: FirstScreen) -> None:
    assert screen.field.hasFocus()


def test_it_fits_a_small_window_at_200_per_cent(screen: FirstScreen, theme: Theme, qt: QApplication) -> None:
    theme.change(choice="light", text_size=200)
    screen.resize(960, 600)
    qt.processEvents()
    assert screen.rect().contains(screen._middle.geometry())
    assert screen._middle.minimumSizeHint().width() <= screen._middle.width()


@pytest.fixture
def published(unplaced_desk: OpenDesk, tasks: Tasks, theme: Theme, show: Shower) -> FirstScreen:
    """The device is paired already, and its site was published with two desks."""
    desks = (Desk("d1" * 16, SITE, "Skranke 1", ServedBy.JOINT), Desk("d2" * 16, SITE, "Skranke 2"))
    arrive(unplaced_desk.counter.journal, a_publication(1, desks=desks, hours=()))
    unplaced_desk.activate()
    made = FirstScreen(unplaced_desk, Bridge(unplaced_desk.announcer), tasks, theme)
    show(made)
    made.arrive()
    return made


def test_what_is_published_stands_below_and_typing_finds_it(published: FirstScreen, unplaced_desk: OpenDesk) -> None:
    assert published.offered.words() == ["Elvebyen · Skranke 1", "Elvebyen · Skranke 2"]
    QTest.keyClicks(published.field, "2")
    assert published.offered.words() == ["Elvebyen · Skranke 2"]
    QTest.keyClick(published.field, Qt.Key.Key_Return)
    post = where(unplaced_desk.counter)
    assert post is not None and (post.site.id, post.desk.name) == (SITE, "Skranke 2")


def test_a_press_is_an_answer_too(published: FirstScreen, unplaced_desk: OpenDesk) -> None:
    heard: list[str] = []
    published.answered.connect(lambda: heard.append("answered"))
    published.offered.findChildren(QRadioButton)[0].click()
    post = where(unplaced_desk.counter)
    assert post is not None and post.desk.served_by is ServedBy.JOINT
    assert heard == ["answered"]


def test_a_place_nobody_published_is_no_answer_there(published: FirstScreen, unplaced_desk: OpenDesk) -> None:
    QTest.keyClicks(published.field, "Nordvik")
    QTest.keyClick(published.field, Qt.Key.Key_Return)
    assert where(unplaced_desk.counter) is None
