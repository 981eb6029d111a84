"""A morning at the counter, by keys alone: what the journal says at noon is what happened."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import visit as visits
from desk.model.visit import Effort, Entered, Outcome, Visit
from tests.typist import Typist
from ui.window.main_window import MainWindow

Line = tuple[str, str, tuple[tuple[str, Outcome | None, Effort | None], ...]]


def line(visit: Visit) -> Line:
    """A visit as the story tells it: when, how, and what about."""
    when = visit.at.local.strftime("%H:%M")
    asked = tuple((each.category, each.outcome, each.effort) for each in visit.inquiries)
    return when, str(visit.channel), asked


def one(category: str, outcome: Outcome | None = None, effort: Effort | None = None) -> tuple[object, ...]:
    return ((category, outcome, effort),)


def test_a_morning_by_keys_alone(desk: OpenDesk, window: MainWindow, typist: Typist, qtbot: QtBot) -> None:
    def later(minutes: float) -> None:
        typist.rest(minutes * 60)

    typist.keys("1")  # 09:00 somebody returns books
    later(5)
    typist.keys("4 F3 3")  # 09:05 an electronic identity, referred
    later(1)
    typist.keys("+ 7")  # … who also wants to print
    later(4)
    typist.keys("F4 2 0")  # 09:10 the telephone: opening hours
    later(5)
    typist.words("pass")  # 09:15 a passport, found by typing
    typist.keys("Enter F5 2")
    later(5)
    typist.keys("* 1 2 Enter 9")  # 09:20 a class asks for the way, all twelve of them
    later(5)
    typist.keys("6 Ctrl+Z 5")  # 09:25 the wrong key, taken back at once
    later(5)
    typist.keys("2 2 Ctrl+Z")  # 09:30 a double press
    later(10)
    typist.keys("Down")  # 09:40 the tax at 09:25 was about moving after all, and at 09:26
    typist.keys("F2 1 6 F2 5 0 9 2 6")
    later(5)
    typist.scan("30129000123456")  # 09:45 a library card in the wrong window
    later(1)
    typist.keys("1")
    later(4)
    typist.keys("4 Ctrl+Enter 1 2 Enter")  # 09:50 a guide: no Norwegian number, so the tax office

    seen = [line(visit) for visit in visits.today(desk.counter)]
    assert seen == [
        ("09:00", "desk", one("loan-and-return")),
        ("09:05", "desk", (("electronic-id", Outcome.REFERRED, None), ("print-and-scan", None, None))),
        ("09:10", "phone", one("opening-hours")),
        ("09:15", "desk", one("passport-and-id-card", effort=Effort.LOOKED)),
        *[("09:20", "desk", one("find-the-way"))] * 12,
        ("09:26", "desk", one("moving")),
        ("09:30", "desk", one("reservation")),
        ("09:46", "desk", one("loan-and-return")),
        ("09:50", "desk", one("electronic-id", Outcome.REFERRED)),
    ]
    late = [visit for visit in visits.today(desk.counter) if visit.entered is Entered.LATE]
    assert [line(visit)[0] for visit in late] == ["09:26"]
    qtbot.waitUntil(lambda: str(len(seen)) in {label.text() for label in window.bar.findChildren(QLabel)})
    strip = window.screens["counter"].parts.strip
    assert [visit.id for visit in strip.visits] == [visit.id for visit in reversed(visits.today(desk.counter))]


def test_the_phone_rings_while_somebody_stands_there(desk: OpenDesk, typist: Typist) -> None:
    typist.keys("4")  # somebody with an electronic identity
    typist.keys("F4 2 0")  # the telephone in the middle: opening hours
    typist.keys("Down + 8")  # back to the first: also the digital mailbox
    assert [line(visit)[1:] for visit in visits.today(desk.counter)] == [
        ("desk", (("electronic-id", None, None), ("digital-mailbox", None, None))),
        ("phone", one("opening-hours")),
    ]


def test_the_same_morning_by_mouse(desk: OpenDesk, window: MainWindow, typist: Typist) -> None:
    counter = window.screens["counter"]
    tiles, strip = counter.parts.board.tiles, counter.parts.strip
    typist.click(tiles[0])
    typist.click(tiles[3])
    typist.click(strip.viewport(), strip.cap_centre("+"))
    typist.click(tiles[6])
    row = strip.visualRect(strip.model().index(1, 0))
    typist.click(strip.viewport(), QPoint(row.left() + 60, row.center().y()))
    typist.click(strip.viewport(), strip.cap_centre("F2"))
    typist.click(counter.parts.offers.buttons[0])
    typist.click(tiles[1])
    assert [line(visit)[2] for visit in visits.today(desk.counter)] == [
        one("reservation"),
        (("electronic-id", None, None), ("print-and-scan", None, None)),
    ]


def test_nothing_of_a_scanned_number_is_kept_anywhere(
    desk: OpenDesk, window: MainWindow, typist: Typist, tmp_path: Path
) -> None:
    number = "30129000765432"
    counter = window.screens["counter"]
    for before in ("", "b a n", "* 1", "F3", "F4", "+"):
        typist.keys("1")
        logged = len(visits.today(desk.counter))
        typist.keys(before)
        typist.scan(number)
        assert len(visits.today(desk.counter)) == logged, before
        assert not counter.hands.pending
        assert (counter.parts.box.line.text(), counter.parts.box.line.isUndoAvailable()) == ("", False)
        typist.rest(1)
    typist.scan(f"N{number}", end="Tab")
    assert window.focusWidget() is counter.parts.box.line
    typist.rest(1)
    shown = [text for each in window.findChildren(QWidget) for text in (each.accessibleName(), each.toolTip())]
    assert number[:6] not in " ".join([*shown, *(label.text() for label in window.findChildren(QLabel))])
    assert {visit.inquiries[0].category for visit in visits.today(desk.counter)} == {"loan-and-return"}
    window.close()
    desk.close()
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert number.encode() not in kept
