"""A fortnight of the whole chain: two counters, a bookmobile out of reach, and a server that is killed in the middle.

Everything is real: journals on disk, requests over loopback, `skranke-central serve` as a program of its own with its
refresher. Beside it the story keeps a ledger with arithmetic of its own, which knows neither records nor revs; at the
end the tables of the server's store equal it exactly, and what the overlap screen is told follows from it.
"""

import json
import time as wall
from collections import Counter as Tally
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from desk import figures
from desk.app import OpenDesk, open_desk
from desk.central import counts, tables, tenants
from desk.central.__main__ import main as central
from desk.central.store import Store, open_store
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.counter.post import here, work_at
from desk.journal import outbox
from desk.journal import site as kept_sites
from desk.model.delivery import State
from desk.model.overlap import Question, Source
from desk.model.record import new_op
from desk.model.site import ServedBy
from desk.model.visit import Channel, Visit, revised
from desk.settings import settings_in
from tests.builders import FakeClock, written
from tests.desk.analysis.decoding import decode, decode_days
from tests.stories.road import Road, a_road

FIRST = datetime(2026, 2, 23, 9, 0, tzinfo=ZoneInfo("Europe/Oslo"))
WORKING_DAYS = [*range(5), *range(7, 12)]
"""Two weeks from Monday to Friday, with the turn of a month in the middle."""

LIBRARY = ("loan-and-return", "library-card", "language-learning")
CITIZEN = ("electronic-id", "moving", "passport-and-id-card")
SENSITIVE = "debt-and-budget"
OTHERS = ("print-and-scan", "find-the-way", SENSITIVE)
PATIENCE = 60


@dataclass(frozen=True)
class Happened:
    """A visit as the story tells it."""

    site: str
    served_by: str
    desk: str
    channel: str
    month: str
    day: int
    asked: tuple[str, ...]

    def seen(self) -> "Happened":
        """What the municipality may know of it: nothing finer than the month on a sensitive subject."""
        return replace(self, day=0, desk="") if SENSITIVE in self.asked else self


@dataclass
class Counter:
    """A counter of the story and what happened there, kept by hand: `ledger` is the truth the server is held to."""

    name: str
    desk: OpenDesk
    time: FakeClock
    ledger: dict[str, Happened] = field(default_factory=dict)

    def visited(self, *asked: str, channel: Channel = Channel.DESK) -> str:
        """Somebody asks about these; returns the visit's id."""
        changes = visits.log(self.desk.counter, asked, channel=channel)
        post, day = here(self.desk.counter), self.time.now
        served_by = shifts.current(self.desk.counter)
        who = (served_by.served_by if served_by else None) or post.desk.served_by
        line = Happened(self.name, str(who), post.desk.id, str(channel), f"{day:%Y-%m}", day.day, asked)
        self.ledger[changes.visits[0].id] = line
        self.time.advance(60)
        return changes.visits[0].id

    def never_was(self, visit: str) -> None:
        """It was logged by mistake."""
        visits.take_back(self.desk.counter, visit)
        del self.ledger[visit]

    def was_about(self, visit: str, *asked: str) -> None:
        """The first question was about something else; what follows is asked besides."""
        visits.change_category(self.desk.counter, visit, 0, asked[0])
        for more in asked[1:]:
            visits.add(self.desk.counter, visit, more)
        line = self.ledger[visit]
        self.ledger[visit] = replace(line, asked=(asked[0], *line.asked[1:], *asked[1:]))

    def deliver(self) -> State:
        """Send until nothing is left to do, or it does not work for now."""
        for _ in range(200):
            asked = self.desk.ask_server()
            delivery = self.desk.settle(asked)
            if asked is None or self.desk.next_try():
                return delivery.state
        raise AssertionError(f"{self.name} does not come to rest")

    def deliver_all(self) -> None:
        """Until it is all there, however often it has to be tried."""
        for _ in range(20):
            state = self.deliver()
            if state is State.SENT:
                return
            self.time.advance(self.desk.next_try())
        raise AssertionError(f"{self.name} is {state}: {self.desk.delivery}")


def random_day(counter: Counter, dice: Random, n: int) -> list[str]:
    """A day of so many visits; a third of them hold several questions."""
    pool = (*LIBRARY, *CITIZEN, *OTHERS)
    made = []
    for _ in range(n):
        asked = dice.sample(pool, dice.choices((1, 2, 3), (6, 3, 1))[0])
        made.append(counter.visited(*asked, channel=dice.choice((Channel.DESK, Channel.DESK, Channel.PHONE))))
    return made


def pair(counter: Counter, road: Road, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As it is done: the counter shows a code, a supervisor types it at the server."""
    code = counter.desk.ask_for_code(road.address, f"{counter.name} 1")
    assert central(["pair", "approve", code.code, "--data", str(data)]) == 0
    capsys.readouterr()
    approved = counter.desk.poll(code)
    assert approved is not None
    counter.desk.belong(code, approved)


def writes_also_for(counter: Counter, site: str, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A supervisor lets the device write for another site besides, at the server; it hears of that when it comes."""
    assert counter.desk.pairing is not None
    assert central(["pair", "sites", counter.desk.pairing.device, "--add", site, "--data", str(data)]) == 0
    assert capsys.readouterr().out == f"“{counter.name} 1” writes for {counter.name}, {site}.\n"


def at_the_stop(counter: Counter, stop: str) -> None:
    """The bookmobile stands there now."""
    journal = counter.desk.counter.journal
    with journal.writing() as writer:
        kept_sites.put_post(writer, replace(here(counter.desk.counter), place=stop))


def was_at_the_stop(counter: Counter, visit_id: str, stop: str) -> None:
    """It was at another stop than the one that was set."""
    journal = counter.desk.counter.journal
    visit: Visit = visits.find(counter.desk.counter, visit_id)
    written(journal, revised(visit, new_op(), place=stop), before={visit_id: visit})


def was_at_another_site(bus: Counter, nordby: Counter, visit_id: str) -> None:
    """The bookmobile's people helped out in the branch that hour, and only say so now."""
    journal = bus.desk.counter.journal
    assert nordby.desk.pairing is not None
    assert nordby.desk.pairing.site in outbox.sites(journal)
    visit: Visit = visits.find(bus.desk.counter, visit_id)
    written(journal, revised(visit, new_op(), site=nordby.desk.pairing.site, place=None), before={visit_id: visit})
    bus.ledger[visit_id] = replace(bus.ledger[visit_id], site=nordby.name)


def counted(store: Store, data: Path) -> None:
    """Wait until the refresher has counted everything. It is a program of its own: only looking tells."""
    until = wall.monotonic() + PATIENCE
    with store.reading() as connection:
        tenant = tenants.tenant(connection).id
    while True:
        with store.reading() as connection:
            waits = connection.execute(select(tables.stale.c.site)).first()
        if waits is None and counts.read(data, tenant, "2026-02", "2026-03"):
            return
        assert wall.monotonic() < until, "the refresher does not count"


@pytest.fixture
def counters(tmp_path: Path) -> Iterator[tuple[Counter, Counter, Counter]]:
    """A joint counter, a branch library, and the bookmobile."""
    made = []
    for name, served_by in (("Torget", ServedBy.JOINT), ("Nordby", ServedBy.LIBRARY), ("Bokbussen", ServedBy.LIBRARY)):
        time = FakeClock(FIRST)
        desk = open_desk(settings_in(tmp_path / name, keys="memory"), time.clock)
        work_at(desk.counter, name, desk_name="Skranke 1", served_by=served_by)
        made.append(Counter(name, desk, time))
    yield tuple(made)
    for counter in made:
        counter.desk.close()


def a_fortnight(counters: tuple[Counter, Counter, Counter], road: Road, data: Path, capsys: object) -> None:
    """What happens, day by day."""
    torget, nordby, bus = counters
    dice = Random(2026)
    random_day(torget, dice, 5)  # before anybody has heard of a server
    for counter in counters:
        pair(counter, road, data, capsys)
    yesterday: dict[str, list[str]] = {}
    for day in WORKING_DAYS:
        for counter, n in ((torget, 24), (nordby, 12), (bus, 9)):
            counter.time.set(FIRST + timedelta(days=day))
            if counter is torget:
                shifts.take_over(counter.desk.counter, ServedBy.CITIZEN if day % 2 else None)
            if counter is bus:
                at_the_stop(counter, f"stop-{day % 3}")
            before, yesterday[counter.name] = yesterday.get(counter.name), random_day(counter, dice, n)
            correct(counter, before, yesterday[counter.name])
            if counter is torget:
                shifts.close(counter.desk.counter)
        deliver_in_the_evening(torget, nordby, road, day)


def correct(counter: Counter, before: list[str] | None, today: list[str]) -> None:
    """Slips are mended on the day, and some of those of the day before, which the server may have by now."""
    for wrong, moved, sensitive in (today[0:3], *([before[3:6]] if before else [])):
        counter.never_was(wrong)
        counter.was_about(moved, "moving", "events")
        counter.was_about(sensitive, SENSITIVE)


def deliver_in_the_evening(torget: Counter, nordby: Counter, road: Road, day: int) -> None:
    """The bookmobile is out of reach; on the Wednesday the server dies with an answer on its lips, and lies there."""
    if day == 2:
        road.tolls.append(road.server.kill)
    if day == 4:
        road.server.start()
    states = [counter.deliver() for counter in (torget, nordby)]
    away = day in (2, 3)
    assert states == [State.WAITING if away else State.SENT] * 2, (day, states)
    if away:
        assert all(counter.desk.delivery.waiting for counter in (torget, nordby))


def test_after_a_fortnight_the_store_says_what_happened(
    counters: tuple[Counter, Counter, Counter], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "server"
    with a_road(data) as road:
        a_fortnight(counters, road, data, capsys)
        _, nordby, bus = counters
        assert bus.desk.delivery.waiting == 9 * len(WORKING_DAYS)
        writes_also_for(bus, "Nordby", data, capsys)
        bus.deliver_all()
        store = open_store(data)
        try:
            counted(store, data)  # so that what is moved is taken out where it was counted
            moved, lent = [visit for visit, line in bus.ledger.items() if SENSITIVE not in line.asked][:2]
            was_at_the_stop(bus, moved, "stop-9")
            was_at_another_site(bus, nordby, lent)
            for counter in counters:
                counter.deliver_all()
            counted(store, data)
            compare(store, data, [line for counter in counters for line in counter.ledger.values()])
            with store.reading() as connection:
                payload = connection.execute(select(tables.record.c.payload).where(tables.record.c.id == moved))
                assert json.loads(payload.scalar_one())["place"] == "stop-9"
                assert connection.execute(select(tables.quarantine)).all() == []
        finally:
            store.close()
        follows_on_screen(counters)
        heard = road.heard
        assert [counter.deliver() for counter in counters] == [State.SENT] * 3
        assert road.heard == heard, "at rest nobody sends anything"


def compare(store: Store, data: Path, ledger: list[Happened]) -> None:
    """The tables of the store against the ledger's own arithmetic."""
    with store.reading() as connection:
        tenant = tenants.tenant(connection).id
        called = dict(connection.execute(select(tables.site.c["id", "name"])).all())
    days: dict[tuple[object, ...], tuple[int, int]] = {}
    for table in counts.read_days(data, tenant, "2026-02", "2026-03"):
        for key, n in decode_days(table).items():
            site, served_by, desk, *rest, day, category = key
            days[(called[site], served_by, desk or "", *rest, day or 0, category)] = tuple(n)
    inquiries: Tally[tuple[object, ...]] = Tally()
    people: Tally[tuple[object, ...]] = Tally()
    baskets: Tally[tuple[object, ...]] = Tally()
    for line in map(Happened.seen, ledger):
        where = (line.site, line.served_by, line.desk, line.channel, line.month)
        inquiries.update((*where, line.day, category) for category in line.asked)
        people.update((*where, line.day, category) for category in set(line.asked))
        baskets[(*where, tuple(sorted(set(line.asked))))] += 1
    assert days == {key: (n, people[key]) for key, n in inquiries.items()}
    found: Tally[tuple[object, ...]] = Tally()
    for table in counts.read(data, tenant, "2026-02", "2026-03"):
        for key, n in decode(table).items():
            assert key.entered_live
            found[(called[key.site], key.served_by, key.desk or "", key.channel, key.month, key.basket)] += n
    assert found == baskets


def follows_on_screen(counters: tuple[Counter, Counter, Counter]) -> None:
    """What the overlap screen shows is what the ledger says, in threes, but for what is too little to be shown."""
    answer = figures.overlap(counters[0].desk, Question("2026-02", "2026-03"))
    together: Tally[frozenset[str]] = Tally()
    for counter in counters:
        for line in counter.ledger.values():
            together.update(frozenset(two) for two in combinations(sorted(set(line.asked)), 2))
    assert answer.source is Source.SERVER
    shown = {(cell.row, cell.column): cell.n for cell in answer.cells if cell.row in LIBRARY and cell.column in CITIZEN}
    expected = {(row, column): together[frozenset((row, column))] // 3 * 3 for row in LIBRARY for column in CITIZEN}
    assert {key: n for key, n in shown.items() if n is not None} == {k: n for k, n in expected.items() if n >= 5}
    assert any(n is not None for n in shown.values())
