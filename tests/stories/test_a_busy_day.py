"""A busy day by keys and clicks alone, and a report that equals the script.

Two shifts and more than two hundred visits in five languages: wrong keys at once and ten minutes later, the telephone
in the middle, a card in the wrong window, a clock that somebody sets back, a program that is killed, an hour on paper;
and a bookmobile on which a stop was forgotten. The ledger is kept by the script alone and never looks at the journal.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk import paperwork
from desk.app import OpenDesk, open_desk
from desk.counter import post as posts
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.model.shift import Shift
from desk.model.visit import Channel, Entered, Outcome, Visit
from desk.reports.content import BarList, Figures, every
from desk.settings import settings_in
from tests.builders import MORNING, FakeClock
from tests.stories.test_killed import killed
from tests.typist import Typist
from tests.ui.conftest import put_away
from tests.ui.counter.test_stops import ALONG, bus  # noqa: F401
from ui.text import Words
from ui.theme import Theme
from ui.window.main_window import MainWindow

TILES = dict(
    zip(
        "1234567890",
        ("loan-and-return", "reservation", "find-in-collection", "electronic-id", "tax-online", "moving",
         "print-and-scan", "digital-mailbox", "find-the-way", "opening-hours"),
        strict=True,
    )
)  # fmt: skip
SAID = (
    ("pass", "passport-and-id-card"),  # Bokmål, Nynorsk, Swedish
    ("lånekort", "library-card"),
    ("pas", "passport-and-id-card"),  # Danish
    ("paspoort", "passport-and-id-card"),
    ("bibliotheekpas", "library-card"),
    ("passport", "passport-and-id-card"),
)
"""What is typed, in five languages, and what is meant."""


@dataclass
class Entry:
    """Of a visit: its questions, how it came, how the first question ended."""

    questions: list[str]
    channel: Channel
    outcome: Outcome | None = None


class Ledger:
    """What happened by the script: one entry a visit, in the order it was logged."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def log(self, *questions: str, channel: Channel = Channel.DESK, times: int = 1) -> Entry:
        self.entries += [Entry(list(questions), channel) for _ in range(times)]
        return self.entries[-1]


Kind = tuple[tuple[str, ...], Channel | None, Outcome | None]


def by_script(entries: Sequence[Entry]) -> Counter[Kind]:
    """How many visits there were of each kind."""
    return Counter((tuple(each.questions), each.channel, each.outcome) for each in entries)


def in_journal(found: Sequence[Visit]) -> Counter[Kind]:
    """The same, of what the journal holds."""
    return Counter(
        (tuple(asked.category for asked in each.inquiries), each.channel, each.inquiries[0].outcome) for each in found
    )


class Day:
    """Somebody at the counter, who tells the ledger what they do."""

    def __init__(self, typist: Typist, ledger: Ledger) -> None:
        self.typist, self.ledger, self.random = typist, ledger, Random(20260302)

    def serve(self, number: int) -> None:
        """So many people, each with something of their own, half a minute to two minutes apart."""
        for _ in range(number):
            kind = self.random.random()
            if kind < 0.7:
                self._tile()
            elif kind < 0.85:
                self._typed()
            elif kind < 0.93:
                self._two_questions()
            else:
                self._phone()
            self.typist.rest(self.random.uniform(30, 120))

    def _tile(self) -> None:
        digit = self.random.choice(tuple(TILES))
        self.typist.keys(digit)
        self.ledger.log(TILES[digit])

    def _typed(self) -> None:
        words, meant = self.random.choice(SAID)
        self.typist.words(words)
        self.typist.keys("Enter")
        self.ledger.log(meant)

    def _two_questions(self) -> None:
        first, second = self.random.sample(tuple(TILES), 2)
        self.typist.keys(f"{first} + {second}")
        self.ledger.log(TILES[first], TILES[second])

    def _phone(self) -> None:
        digit = self.random.choice(tuple(TILES))
        self.typist.keys(f"F4 2 {digit}")
        self.ledger.log(TILES[digit], channel=Channel.PHONE)

    def wrong_key(self) -> None:
        """Noticed at once."""
        self.typist.keys("6 Ctrl+Z 5")
        self.ledger.log(TILES["5"])

    def wrong_key_ten_minutes_ago(self, rows_back: int) -> None:
        """The arrows to it, F2, that its category was another, and which."""
        self.typist.keys(f"{'Down ' * rows_back}F2 1 3")
        self.ledger.entries[-1 - rows_back].questions = [TILES["3"]]

    def interrupted(self) -> None:
        """The telephone rings while somebody stands there, who then asks for something else too."""
        self.typist.keys("4 F4 2 0 Down + 8")
        self.ledger.log(TILES["4"], TILES["8"])
        self.ledger.log(TILES["0"], channel=Channel.PHONE)

    def referred(self) -> None:
        """Sent on by the outcome alone."""
        self.typist.keys("5 F3 3")
        self.ledger.log(TILES["5"]).outcome = Outcome.REFERRED

    def card_in_the_wrong_window(self) -> None:
        """Nothing of it counts."""
        self.typist.scan("30129000123456")
        self.typist.rest(2)

    def by_mouse(self) -> None:
        """Two presses: a tile, and one more question to that visit."""
        parts = self.typist.window.screens["counter"].parts
        self.typist.click(parts.board.tiles[1])
        self.typist.click(parts.strip.viewport(), parts.strip.cap_centre("+"))
        self.typist.click(parts.board.tiles[6])
        self.ledger.log(TILES["2"], TILES["7"])


@pytest.fixture
def opened(tmp_path: Path, theme: Theme, words: Words, qt: QApplication) -> Iterator[tuple[OpenDesk, Typist]]:
    """The counter after it was killed a quarter of an hour into the day: started again, the window up."""
    said = killed(tmp_path, "1", "4", "+ 7", "* 2 0 Enter 9", "5 F3 3")
    assert len(said) == 5
    time = FakeClock(MORNING + timedelta(minutes=15))
    desk = open_desk(settings_in(tmp_path, keys="file"), time.clock)
    window = MainWindow(desk, theme, words)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qt.processEvents()
    yield desk, Typist(window, time)
    put_away(window)
    desk.close()


def test_a_busy_day_is_reported_as_it_was(opened: tuple[OpenDesk, Typist], qtbot: QtBot) -> None:
    desk, typist = opened
    ledger = Ledger()
    ledger.log(TILES["1"])
    ledger.log(TILES["4"], TILES["7"])
    ledger.log(TILES["9"], times=20)
    ledger.log(TILES["5"]).outcome = Outcome.REFERRED
    assert in_journal(visits.today(desk.counter)) == by_script(ledger.entries)  # whatever was ticked survived the kill

    day, first = Day(typist, ledger), len(ledger.entries)
    typist.keys("Ctrl+T")
    _the_first_shift(day)
    second = len(ledger.entries)
    typist.rest(2)
    typist.keys("Ctrl+T 2")  # the next shift takes over between two people of the queue
    ledger.log(TILES["2"])
    day.serve(40)
    typist.keys("* 6 0 Enter 9")  # two classes
    ledger.log(TILES["9"], times=60)
    paper = _an_hour_on_paper(typist, qtbot)
    day.serve(10)

    today = visits.today(desk.counter)
    live = [visit for visit in today if visit.entered is not Entered.PAPER]
    assert in_journal(live) == by_script(ledger.entries)
    on_paper = [visit for visit in today if visit.entered is Entered.PAPER]
    assert Counter(visit.inquiries[0].category for visit in on_paper) == paper
    assert len(today) == len(ledger.entries) + paper.total() > 200
    running, before = shifts.recent(desk.counter, 2)
    assert _told(desk, before) == _script(desk, ledger.entries[first:second], Counter())
    assert _told(desk, running) == _script(desk, ledger.entries[second:], paper)


def _the_first_shift(day: Day) -> None:
    typist, ledger = day.typist, day.ledger
    day.serve(40)
    day.wrong_key()
    day.interrupted()
    day.card_in_the_wrong_window()
    day.by_mouse()
    typist.keys("1 2 3 4")
    for digit in "1234":
        ledger.log(TILES[digit])
    typist.rest(600)
    day.wrong_key_ten_minutes_ago(2)
    typist.time.set(typist.time.now - timedelta(minutes=20))  # somebody sets the clock right, as they believe
    day.serve(10)
    typist.time.set(typist.time.now + timedelta(minutes=20))
    day.referred()
    typist.keys("1")
    ledger.log(TILES["1"])


def _an_hour_on_paper(typist: Typist, qtbot: QtBot) -> Counter[str]:
    """Without power; sixteen marks on the sheet, entered afterwards."""
    typist.rest(3600)
    typist.keys("Ctrl+3 p 5 Enter 2 Enter 9 Ctrl+Enter")
    qtbot.waitUntil(lambda: typist.window.screens["paper"].idle)
    typist.keys("Ctrl+1")
    return Counter({TILES["1"]: 5, TILES["2"]: 2, TILES["3"]: 9})


def _told(desk: OpenDesk, shift: Shift) -> tuple[list[int], dict[str, int]]:
    """Visits and questions, and what was asked, as the report of a shift says it."""
    report = paperwork.shift_report(desk, shift)
    numbers = [figure.value for block in every(report) if isinstance(block, Figures) for figure in block.items]
    (bars,) = [block for block in every(report) if isinstance(block, BarList) and block.long]
    return numbers[:2], {bar.label: bar.count for group in bars.groups for bar in group.bars}


def _script(desk: OpenDesk, entries: Sequence[Entry], paper: Counter[str]) -> tuple[list[int], dict[str, int]]:
    """The same by the script."""
    asked = Counter(question for entry in entries for question in entry.questions) + paper
    names = {each.id: each.label(desk.language) for each in desk.catalogue.categories}
    return [len(entries) + paper.total(), asked.total()], {names[each]: count for each, count in asked.items()}


def test_a_round_with_a_forgotten_stop_ends_at_the_right_stops(
    bus: OpenDesk,  # noqa: F811
    window: MainWindow,
    typist: Typist,
) -> None:
    typist.keys("F12 1 1 2 3")  # Torget: three
    typist.rest(1800)
    typist.keys("4 5")  # Skoger skole, but nobody said so
    typist.rest(300)
    typist.keys("F12 2 6 F11 2")  # noticed there: the last two before this one belong here too
    typist.rest(1800)
    typist.keys("F12 3 7 * 4 Enter 1")  # Konnerud
    places = Counter(visit.place for visit in visits.today(bus.counter))
    assert places == {"torget": 3, "skoger-skole": 3, "konnerud": 5}
    assert posts.stop(bus.counter).name == ALONG[2]  # type: ignore[union-attr]
    strip = window.screens["counter"].parts.strip
    row = strip.visualRect(strip.model().index(0, 0))
    typist.click(strip.viewport(), QPoint(row.left() + 60, row.center().y()))
    assert sum(places.values()) == visits.count_today(bus.counter)
