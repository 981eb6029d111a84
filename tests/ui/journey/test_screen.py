"""The journey screen: the figures of a real journal on a shipped guide, read and enlarged with the keys."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLayout
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import guide as guides
from desk.model.journey import GuideReport
from desk.model.site import Site
from desk.publishing import publish
from desk.publishing import settle as settle_guide
from tests.ui.conftest import Around, Shower
from tests.ui.slow import Slow
from ui.journey.screen import JourneyScreen
from ui.window.main_window import MainWindow


@pytest.fixture
def screen(desk: OpenDesk, around: Around, show: Shower, qtbot: QtBot) -> Iterator[JourneyScreen]:
    guide = next(each for each in desk.guides if each.id == "e-id-no")
    for _ in range(6):
        guides.leave(desk.counter, guides.start(desk.counter, guide))
    made = JourneyScreen(*around)
    made.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    made.resize(1100, 700)
    show(made)
    made.arrive()
    made.open(guide)
    settle(made, qtbot)
    yield made
    made.close_down()


def settle(screen: JourneyScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.idle and screen.drawn is not None)


def test_both_drawings_and_all_words_of_them_are_there(screen: JourneyScreen) -> None:
    assert screen.drawn is not None
    guide = next(each for each in screen._desk.guides if each.id == "e-id-no")
    assert screen.drawn.journey.steps == {guide.start: 7}
    for chart in (screen.way, screen.lanes):
        assert chart.isVisibleTo(screen)
        assert chart.drawing.startswith("<svg")
        assert guide.step(guide.start).text[screen._desk.language] in chart.accessibleDescription()


def test_the_keys_scroll_enlarge_and_choose_the_months(screen: JourneyScreen, qtbot: QtBot) -> None:
    bar, high = screen.scroll.verticalScrollBar(), screen.way.sizeHint().height()
    QTest.keyClick(screen, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClicks(screen, "+")
    settle(screen, qtbot)
    assert screen.way.sizeHint().height() > high
    QTest.keyClicks(screen, "--3")
    settle(screen, qtbot)
    assert (screen.size, screen.choices.months.value) == (0.8, 12)
    assert screen.drawn is not None
    assert screen.drawn.journey.question.first[5:] == "04"


def test_p_asks_for_a_page_and_esc_goes_back(screen: JourneyScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.report_asked) as asked:
        QTest.keyClicks(screen, "P")
    (about,) = asked.args
    assert isinstance(about, GuideReport)
    assert screen.drawn is not None
    assert about.journey == screen.drawn.journey
    with qtbot.waitSignal(screen.screen_asked) as left:
        QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert left.args == ["guides"]


def one_at_a_time(screen: JourneyScreen, qtbot: QtBot) -> None:
    """Whoever chooses a site is shown all versions of it, and whoever chooses a version all sites."""
    torget = Site("11" * 16, "Torget")
    screen.choices.offer_sites((torget, Site("22" * 16, "Lia")))
    for key, chosen in (("S", (torget.id, None)), ("R", (None, 2))):
        QTest.keyClicks(screen, key)
        QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Down)
        QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Return)
        settle(screen, qtbot)
        asked = screen.drawn.journey.question
        assert (asked.site, asked.revision) == chosen


def test_one_key_chooses_the_revision_that_is_drawn_and_counted(screen: JourneyScreen, qtbot: QtBot) -> None:
    assert screen.resting == {"journey-site", "journey-revision"}
    desk = screen._desk
    first = desk.guides.find("e-id-no", 1)
    settle_guide(desk, publish(desk, replace(first, note="Shorter"), 1))
    second = desk.guides.find("e-id-no", 2)
    for _ in range(9):
        guides.leave(desk.counter, guides.start(desk.counter, second))
    screen.open(second)
    settle(screen, qtbot)
    qtbot.waitUntil(lambda: screen.drawn.journey.steps == {first.start: 16})
    assert screen.resting == {"journey-site"}
    assert screen.drawn.facts.startswith("all versions, drawn as version 2")
    for keys, steps, said in (("Down", 10, "version 2 ·"), ("Down", 7, "version 1 ·")):
        QTest.keyClicks(screen, "R")
        assert screen.revision.sheet is not None
        QTest.keyClick(screen.window().focusWidget(), getattr(Qt.Key, f"Key_{keys}"))
        QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda steps=steps: screen.drawn.journey.steps == {first.start: steps})
        assert screen.drawn.facts.startswith(said)
    with qtbot.waitSignal(screen.report_asked) as asked:
        QTest.keyClicks(screen, "P")
    assert (asked.args[0].guide.revision, asked.args[0].journey.question.revision) == (1, 1)
    one_at_a_time(screen, qtbot)
    screen.open(next(each for each in desk.guides if each.id == "moving-no"))
    settle(screen, qtbot)
    assert (screen.revision.chosen, "journey-revision" in screen.resting) == (None, True)


def test_counting_that_takes_long_is_stopped_with_esc_and_begun_again(
    desk: OpenDesk, around: Around, show: Shower, qtbot: QtBot
) -> None:
    slow = Slow(desk)
    made = JourneyScreen(slow, *around[1:])  # type: ignore[arg-type]
    show(made)
    made.arrive()
    made.open(next(each for each in desk.guides if each.id == "e-id-no"))
    qtbot.waitUntil(lambda: made.stoppable)
    with qtbot.assertNotEmitted(made.screen_asked):
        QTest.keyClick(made, Qt.Key.Key_Escape)
    assert (made.stoppable, made.empty.again.text(), made.way.isVisible()) == (False, "Count them", False)
    slow.go.set()
    made.empty.again.click()
    settle(made, qtbot)
    assert made.way.isVisible()
    made.close_down()


def test_another_guide_is_never_told_with_the_figures_of_the_one_before(screen: JourneyScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.report_asked):
        screen.open(next(each for each in screen._desk.guides if each.id == "moving-no"))
        QTest.keyClicks(screen, "P")
    assert not screen.way.isVisible()
    settle(screen, qtbot)
    assert screen.drawn.journey.question.guide == "moving-no"


def test_of_a_sensitive_guide_a_sentence_says_that_nothing_is_told(screen: JourneyScreen, qtbot: QtBot) -> None:
    screen.open(next(each for each in screen._desk.guides if each.sensitive))
    settle(screen, qtbot)
    assert screen.drawn.journey.silent
    assert "is told nowhere" in screen._lines[0].text()
    assert "The guide is sensitive" in screen._notes.text()


def test_from_the_guides_to_the_page_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.show_screen("guides")
    QTest.keyClick(window.screens["guides"], Qt.Key.Key_F4)
    assert window.here == "journey"
    settle(window.screens["journey"], qtbot)
    QTest.keyClicks(window.screens["journey"], "P")
    assert window.here == "reports"
    reports = window.screens["reports"]
    qtbot.waitUntil(lambda: reports.idle and reports.made is not None)
    assert isinstance(reports.made.about, GuideReport)
    assert "open-page" not in reports.resting
    assert len(reports.page.paper.images) > 1
