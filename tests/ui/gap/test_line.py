"""Silent stretches are asked about in a line: quietly, never over a person, one key each, and it can be taken back."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import day, visit, why
from desk.model import coverage
from desk.model.coverage import Status, Why
from tests.builders import FakeClock
from tests.ui.conftest import Around, Shower
from ui.counter.screen import CounterScreen
from ui.gap.line import GapLine
from ui.settings.keep import keep

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def counter(around: Around, show: Shower) -> Iterator[CounterScreen]:
    desk, bridge, _, _ = around
    keep(desk, bridge, hours="man-fre 9-16")
    day.public_holidays("NO", 2026)  # read once, before anything waits for a worker
    made = CounterScreen(*around)
    made.resize(1200, 800)
    show(made)
    made.arrive()
    yield made
    made.close_down()


def looked(line: GapLine, qtbot: QtBot) -> None:
    """It has looked at the day, as it does by itself every minute."""
    line.look()
    qtbot.waitUntil(lambda: line.idle)


def statuses(desk: OpenDesk) -> list[Status]:
    return [each.status for each in day.said(desk.counter, desk.counter.clock.now().day)]


def test_one_key_says_it_and_another_takes_it_back(
    counter: CounterScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    visit.log(desk.counter, ["moving"])
    time.advance(3600)
    looked(counter.gap, qtbot)
    assert counter.gap.isVisible()
    assert counter.gap._title.text() == "09:00–10:00: nothing was logged"
    QTest.keyClick(counter.parts.box.line, Qt.Key.Key_1, ALT)
    assert (statuses(desk), visit.count_today(desk.counter)) == ([Status.COUNTED], 1)
    assert counter.gap._title.text() == "09:00–10:00: counted, nobody came"
    QTest.keyClick(counter.parts.box.line, Qt.Key.Key_3, ALT)
    assert statuses(desk) == [Status.CLOSED]
    QTest.keyClick(counter.parts.box.line, Qt.Key.Key_0, ALT)
    assert statuses(desk) == []
    looked(counter.gap, qtbot)
    assert counter.gap._title.text() == "09:00–10:00: nothing was logged"


def test_what_was_said_stands_for_two_minutes_and_then_goes(
    counter: CounterScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    visit.log(desk.counter, ["moving"])
    time.advance(3600)
    looked(counter.gap, qtbot)
    counter.gap.press("Alt+2")
    time.advance(121)
    looked(counter.gap, qtbot)
    assert not counter.gap.isVisible()
    QTest.keyClick(counter.parts.box.line, Qt.Key.Key_0, ALT)
    assert statuses(desk) == [Status.NOT_COUNTED]


def test_nobody_is_asked_while_somebody_is_served(
    counter: CounterScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
) -> None:
    visit.log(desk.counter, ["moving"])
    time.advance(3600)
    looked(counter.gap, qtbot)
    assert counter.gap.isVisible()
    counter.key("m")
    assert not counter.gap.isVisible()
    QTest.keyClick(counter.parts.box.line, Qt.Key.Key_1, ALT)
    assert statuses(desk) == []
    looked(counter.gap, qtbot)
    assert not counter.gap.isVisible()
    counter.key("Esc")
    visit.log(desk.counter, ["moving"])
    time.advance(60)
    looked(counter.gap, qtbot)
    assert not counter.gap.isVisible(), "who came a minute ago may still be there"
    time.advance(60)
    looked(counter.gap, qtbot)
    assert counter.gap.isVisible()


def test_outside_the_sample_weeks_it_is_calm_and_says_why(
    counter: CounterScreen, around: Around, time: FakeClock, qtbot: QtBot
) -> None:
    desk, bridge, _, _ = around
    visit.log(desk.counter, ["moving"])
    time.advance(7200)
    keep(desk, bridge, sample="12")
    visit.log(desk.counter, ["moving"])
    assert counter.gap._timer.remainingTime() < 60_000, "a visit does not put off that it is said"
    looked(counter.gap, qtbot)
    assert counter.gap._title.text().startswith("Outside the sample weeks: what is logged now is kept, but does not")
    assert "16 Mar" in counter.gap._title.text()
    QTest.keyClick(counter.parts.box.line, Qt.Key.Key_1, ALT)
    assert statuses(desk) == []
    visit.log(desk.counter, ["moving"])
    assert visit.count_today(desk.counter) == 3


def test_all_of_the_last_days_can_be_gone_through_and_said_again(
    around: Around, time: FakeClock, qtbot: QtBot, show: Shower
) -> None:
    desk = around[0]
    keep(desk, around[1], hours="man-fre 9-16")
    visit.log(desk.counter, ["moving"])
    time.advance(7200)
    visit.log(desk.counter, ["moving"])
    time.advance(24 * 3600)
    line = GapLine(around, host := show(CounterScreen(*around)), recall=True)
    line.setParent(host)
    looked(line, qtbot)
    texts = []
    for _ in range(4):
        texts.append(line._title.text())
        line.press("Alt+Left")
    assert texts == [
        "09:00–11:00: nothing was logged", "Mon 2 Mar 11:00–16:00: nothing was logged",
        "Mon 2 Mar 09:00–11:00: nothing was logged", "Mon 2 Mar 09:00–11:00: nothing was logged",
    ]  # fmt: skip
    line.press("Alt+3")
    looked(line, qtbot)
    assert line._title.text() == "Mon 2 Mar 09:00–11:00: closed"
    line.press("Alt+1")
    looked(line, qtbot)
    assert line._title.text() == "Mon 2 Mar 09:00–11:00: counted, nobody came"
    line.press("Alt+0")
    looked(line, qtbot)
    assert line._title.text() == "Mon 2 Mar 09:00–11:00: nothing was logged"
    line.close_down()


def test_why_it_was_not_counted_is_one_key_more_and_stays_on_this_device(
    around: Around, time: FakeClock, qtbot: QtBot, show: Shower
) -> None:
    desk = around[0]
    keep(desk, around[1], hours="man-fre 9-16")
    visit.log(desk.counter, ["moving"])
    time.advance(3600)
    host = QWidget()
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    line = GapLine(around, host, recall=True)
    QVBoxLayout(host).addWidget(line)
    show(host)
    looked(line, qtbot)
    assert not line.why.isVisible(), "before it is said what it was, there is no why"
    host.setFocus()
    QTest.keyClick(host, Qt.Key.Key_2, ALT)
    looked(line, qtbot)
    assert line.why.isVisible()
    QTest.keyClick(host, Qt.Key.Key_6, ALT)
    (said,) = day.said(desk.counter, desk.counter.clock.now().day)
    assert why.of(desk.counter, [said]) == {said.id: Why.MACHINE}
    assert "machine" not in json.dumps(coverage.to_record(said, "", None).payload)
    line.why.buttons[Why.MACHINE].click()
    assert why.of(desk.counter, [said]) == {}, "pressed again it is taken back"
    QTest.keyClick(host, Qt.Key.Key_1, ALT)
    looked(line, qtbot)
    assert not line.why.isVisible(), "what was counted needs no why"
    line.close_down()


def test_why_goes_after_thirty_days(desk: OpenDesk, time: FakeClock) -> None:
    start = desk.counter.clock.now()
    time.advance(600)
    said = coverage.Coverage("c", "s", "d", start, desk.counter.clock.now(), Status.NOT_COUNTED)
    why.tell(desk.counter, said, Why.BUSY)
    time.advance(30 * 86_400)
    assert (why.expire(desk.counter), why.of(desk.counter, [said])) == (0, {"c": Why.BUSY})
    time.advance(86_400)
    assert (why.expire(desk.counter), why.of(desk.counter, [said])) == (1, {})
