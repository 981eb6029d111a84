"""The demo: a throw-away desk that is full, with a server that is, and that leaves nothing behind."""

import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from desk import figures, publishing
from desk.app import OpenDesk
from desk.catalogue.load import starter
from desk.central import tables
from desk.central.store import open_store
from desk.counter import post, shift, visit
from desk.counter.bring import Beside
from desk.demo.beside import beside
from desk.demo.example import Example, example
from desk.demo.fill import YET_TO_SEND
from desk.demo.open import STEPS, demo_clock, open_demo
from desk.demo.outside import with_outings
from desk.demo.plan import Plan
from desk.demo.server import NoExampleServer
from desk.demo.town import read_town
from desk.errors import DeskError
from desk.guides.validate import validate
from desk.model.category import Side
from desk.model.delivery import State
from desk.model.journey import JourneyQuestion
from desk.model.overlap import Overlap, Question, Source
from desk.model.period import moment
from desk.model.shelved import Done
from desk.model.site import Desk, Post, Site
from desk.model.tallies import Kind, TallyQuestion
from desk.settings import Preferences
from tests.builders import FakeClock
from tests.desk.demo.gone import is_gone

OSLO = ZoneInfo("Europe/Oslo")
FRIDAY = datetime(2026, 11, 20, 14, 10, tzinfo=OSLO)
PLAN = read_town().plan("joint")
Planted = set[frozenset[str]]
Held = Counter[tuple[str, str, str, int, bool]]


@pytest.fixture
def scratch(tmp_path: Path) -> Iterator[Path]:
    """Where temporary folders are made, so that a leftover one shows."""
    before, tempfile.tempdir = tempfile.tempdir, str(tmp_path)
    yield tmp_path
    tempfile.tempdir = before


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the whole demo lies."""
    return tmp_path_factory.mktemp("demo") / "all of it"


@pytest.fixture(scope="module")
def demo(folder: Path) -> Iterator[OpenDesk]:
    """The whole demo, its server running."""
    with open_demo(FakeClock(FRIDAY).clock, Preferences(language="nb"), folder) as desk:
        yield desk


def spoilt(scratch: Path) -> Path:
    """A folder in which no server can be set up."""
    folder = scratch / "spoilt"
    folder.mkdir()
    (folder / "server").write_text("in the way")
    return folder


def drawn(plan: Plan) -> Example:
    at, until = Post(Site(plan.id, ""), Desk(plan.desk, plan.id, "")), moment(FRIDAY, "Europe/Oslo")
    drawn_up = example(plan, starter(), at, until, "0" * 32)
    return with_outings(plan, starter().revision, until, "0" * 32, drawn_up)


def logged(plan: Plan, but: int = 0) -> Held:
    """What a site's counter has to have sent: kind, site, id, rev and whether it counts. No shift that still runs."""
    happened, site = drawn(plan), plan.names["nb"]["site"]
    newest = {visit.id: visit for visit in happened.visits + happened.corrections}
    new = [visit.id for visit in newest.values() if visit.rev == 0]
    rows = [(each.id, each.rev, each.live) for each in newest.values() if each.id not in new[len(new) - but :]]
    found = Counter(("visit", site, *row) for row in rows)
    return found + Counter(("coverage", site, each.id, 0, True) for each in happened.shifts if each.closed)


def counted_beside(plan: Plan) -> Beside:
    return beside(plan, drawn(plan), moment(FRIDAY, "Europe/Oslo"), "0" * 32)


def told_beside(plan: Plan) -> Held:
    """What else it has to have sent. Answers of this month lie in the urn yet."""
    found, site = counted_beside(plan), plan.names["nb"]["site"]
    kinds = {
        "activity": found.activities, "suggestion": found.ideas, "door": found.doors, "check": found.checks,
        "coverage": found.said, "answer": [each for each in found.answers if each.month < f"{FRIDAY:%Y-%m}"],
    }  # fmt: skip
    return Counter((kind, site, each.id, 0, True) for kind, some in kinds.items() for each in some)


def at_the_server(folder: Path) -> Held:
    store = open_store(folder / "server" / "central")
    try:
        with store.reading() as connection:
            sites = {row.id: row.name for row in connection.execute(select(tables.site))}
            assert connection.execute(select(tables.quarantine)).all() == []
            rows = connection.execute(select(tables.record)).all()
    finally:
        store.close()
    kinds = {row.id: "silence" if '"status":"unknown"' in row.payload else row.kind for row in rows}
    return Counter((kinds[row.id], sites[row.site], row.id, row.rev, row.live) for row in rows)


def test_the_counts_on_the_desk_are_those_of_the_draw(demo: OpenDesk) -> None:
    counter, happened = demo.counter, drawn(PLAN)
    today = [v for v in happened.live if v.day == FRIDAY.date()]
    assert post.here(counter).site.name == "Elvebyen innbyggertorg"
    assert visit.count_today(counter) == len(today) > 20
    assert len(shift.recent(counter, 200)) == len(happened.shifts)
    asked = [sum(len(v.inquiries) for v in shift.visits_of(counter, s)) for s in shift.recent(counter, 200)]
    assert sum(asked) == sum(len(v.inquiries) for v in happened.live)


def test_the_server_holds_exactly_what_the_five_counters_sent(demo: OpenDesk, folder: Path) -> None:
    joint, *others = read_town().plans
    sent = logged(joint, but=YET_TO_SEND)
    for plan in others:
        sent += logged(plan)
    for plan in (joint, *others):
        sent += told_beside(plan)
    there = at_the_server(folder)
    silences = Counter({key: n for key, n in there.items() if key[0] == "silence"})
    assert there - silences == sent
    assert 0 < silences.total() < 20, "a few that nobody explained"
    assert (demo.delivery.state, demo.delivery.waiting, demo.delivery.reason) == (State.SENDING, YET_TO_SEND, None)


def answered(demo: OpenDesk, question: Question, planted: Planted, patience: float = 60) -> Overlap:
    """The server's answer, once it has counted what it was sent."""
    until = time.monotonic() + patience
    while True:
        answer = figures.overlap(demo, question)
        found = {frozenset((link.row, link.column)) for link in answer.links}
        if found >= planted or time.monotonic() > until:
            return answer


@pytest.mark.parametrize("sides", [(Side.LIBRARY, Side.CITIZEN), (Side.CITIZEN, Side.DIGITAL)])
def test_the_server_finds_the_planted_links_and_no_others(demo: OpenDesk, sides: tuple[Side, Side]) -> None:
    side = {category.id: category.side for category in demo.catalogue.categories}
    links = [link for link in PLAN.links if {side[link.one], side[link.other]} == set(sides)]
    planted: Planted = {frozenset((link.one, link.other)) for link in links}
    answer = answered(demo, Question("2026-09", "2026-11", rows=sides[0], columns=sides[1]), planted)
    assert answer.source is Source.SERVER
    assert {frozenset((link.row, link.column)) for link in answer.links} == planted != set()


def test_the_counter_belongs_to_the_municipality_and_sends_what_is_left(demo: OpenDesk, folder: Path) -> None:
    assert demo.pairing is not None
    assert demo.pairing.name == "Elvebyen kommune"
    assert [site.name for site in demo.publication.sites] == [p.names["nb"]["site"] for p in read_town().plans]
    assert post.here(demo.counter).desk in demo.publication.desks
    before = at_the_server(folder).total()
    while demo.delivery.waiting:
        assert demo.settle(demo.ask_server()).reason is None
    assert at_the_server(folder).total() == before + YET_TO_SEND


def test_a_guide_published_at_another_counter_is_on_the_shelf_here_and_its_journey_is_counted(demo: OpenDesk) -> None:
    guide = demo.guides.for_category("print-and-scan", "NO", FRIDAY.date())
    assert guide is not None and (guide.revision, guide.valid_from) == (2, date(2026, 10, 30))
    assert guide.facts[0].text["nb"] == "2 kroner siden i svart-hvitt, 5 i farger"
    assert validate(guide, FRIDAY.date()) == ()
    until = time.monotonic() + 60
    counts: dict[int | None, int] = {}
    while not counts.get(2) and time.monotonic() < until:
        for revision in (None, 1, 2):
            answer = figures.journey(demo, JourneyQuestion(guide.id, "2026-09", "2026-11", revision), guide)
            assert answer.source is Source.SERVER
            counts[revision] = answer.started or 0
    assert counts[2] > 20 < counts[1] and counts[None] >= max(counts[1], counts[2])


def test_the_server_tells_what_else_was_counted_at_all_five_counters(demo: OpenDesk) -> None:
    autumn, until = TallyQuestion("2026-09", "2026-11"), time.monotonic() + 60
    whole = sum(len(counted_beside(plan).activities) for plan in read_town().plans) // 3 * 3
    found = figures.tallies(demo, autumn)
    while not any(each.whole == whole for each in found.of(Kind.ACTIVITY)) and time.monotonic() < until:
        assert found.source is Source.SERVER
        found = figures.tallies(demo, autumn)
    (held,) = found.of(Kind.ACTIVITY)
    assert held.parts["people"]
    assert {each.kind for each in found.tallies} == {*Kind} - {Kind.FIRST_VISIT, Kind.LANGUAGE}
    assert "" not in found.of(Kind.OUTREACH)[0].parts["area"], "every place lies in an area"


def test_the_open_counter_may_publish_what_is_written_there(demo: OpenDesk) -> None:
    guide = demo.guides.find("lost-property", 1)
    assert guide is not None
    asked = publishing.publish(demo, replace(guide, note="Lest på nytt"), 1)
    assert publishing.settle(demo, asked) == Done("lost-property", 2)
    demo.send_now()
    until = time.monotonic() + 60
    while demo.guides.newest("lost-property") == 1 and time.monotonic() < until:
        demo.settle(demo.ask_server())
        demo.activate()
    assert demo.guides.find("lost-property", 2).note == "Lest på nytt"  # type: ignore[union-attr]


def test_nothing_is_left_when_it_is_closed_and_another_demo_does_not_notice(
    demo: OpenDesk, folder: Path, scratch: Path
) -> None:
    before, steps = at_the_server(folder), list[None]()
    with open_demo(FakeClock(FRIDAY).clock, Preferences(), step=lambda: steps.append(None)) as desk:
        assert len(steps) == STEPS
        assert (desk.settings.demo, desk.settings.keys) == (True, "memory")
        assert desk.settings.journal.is_relative_to(scratch)
        assert list(scratch.iterdir())
        desk.change(replace(desk.settings.preferences, theme="dark"))
        assert desk.pairing is not None
        address = desk.pairing.address
    assert list(scratch.iterdir()) == []
    assert is_gone(address)
    assert at_the_server(folder) == before
    assert demo.pairing is not None and not is_gone(demo.pairing.address)


def test_without_a_server_the_counter_opens_all_the_same_and_it_is_said(scratch: Path) -> None:
    heard: list[DeskError] = []
    with open_demo(FakeClock(FRIDAY).clock, Preferences(), spoilt(scratch), tell=heard.append) as desk:
        assert visit.count_today(desk.counter) > 20
        assert (desk.delivery.state, desk.pairing) == (State.HERE, None)
    assert [type(error) for error in heard] == [NoExampleServer]
    assert "start the demo again" in str(heard[0])
    assert list(scratch.iterdir()) == []


def test_the_window_may_close_the_desk_before_the_demo_does(scratch: Path) -> None:
    with open_demo(FakeClock(FRIDAY).clock, Preferences(), spoilt(scratch), tell=lambda _: None) as desk:
        desk.close()
    assert list(scratch.iterdir()) == []


def test_nothing_is_left_when_it_fails(scratch: Path) -> None:
    demo = open_demo(FakeClock(FRIDAY).clock, Preferences(), spoilt(scratch), tell=lambda _: None)
    with pytest.raises(ZeroDivisionError), demo as desk:
        visit.log(desk.counter, ["loan-and-return"])
        raise ZeroDivisionError
    assert list(scratch.iterdir()) == []


def test_while_the_counter_is_open_its_clock_is_the_real_one() -> None:
    real = FakeClock(FRIDAY).clock
    assert demo_clock(real, PLAN) is real


@pytest.mark.parametrize(
    ("real", "shown"),
    [
        (datetime(2026, 11, 22, 3, 0), datetime(2026, 11, 21, 14, 10)),
        (datetime(2026, 11, 20, 20, 0), datetime(2026, 11, 20, 14, 10)),
        (datetime(2026, 11, 20, 7, 0), datetime(2026, 11, 19, 14, 10)),
        (datetime(2026, 11, 16, 13, 10), datetime(2026, 11, 14, 14, 10)),
        (datetime(2026, 12, 27, 12, 0), datetime(2026, 12, 23, 14, 10)),
    ],
)
def test_outside_opening_hours_it_stands_at_the_last_afternoon_and_runs(real: datetime, shown: datetime) -> None:
    wall = FakeClock(real.replace(tzinfo=OSLO))
    clock = demo_clock(wall.clock, PLAN)
    assert clock.now() == moment(shown.replace(tzinfo=OSLO), "Europe/Oslo")
    wall.advance(60)
    assert clock.now() == moment(shown.replace(minute=11, tzinfo=OSLO), "Europe/Oslo")
    assert clock.monotonic() == 60
