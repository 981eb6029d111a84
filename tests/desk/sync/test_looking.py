"""What the devices of a site hand over to each other: it reaches them all, on any network, and is sent by one."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from desk.app import OpenDesk, open_desk
from desk.central import sites, tables, tenants
from desk.central.sites import Wish
from desk.counter import handover
from desk.keys import MemoryKeys
from desk.model.site import Desk, Post, Site
from desk.settings import settings_in
from desk.sync.client import Client, rest_left
from desk.sync.delivering import ask, settle, step
from desk.sync.guides import GUIDES
from desk.sync.handover import path
from desk.sync.looking import Heard, Look
from desk.sync.transport import Answer, Cut, NoAnswer, Unreachable
from tests.builders import SITE, FakeClock
from tests.desk.sync.servers import Central, Scripted, a_central, lead, paired, put_post, told, until_rest
from tests.examples import examples

WEEK = 7 * 86400


@dataclass
class Road:
    """The way to the server: remembers what was asked, and lets nothing through while it is `blocked`."""

    central: Central
    blocked: bool = False
    asked: list[tuple[str, str, Mapping[str, str]]] = field(default_factory=list)
    answered: list[Answer] = field(default_factory=list)

    def __call__(self, where: str, body: bytes, headers: Mapping[str, str], method: str = "POST") -> Answer:
        self.asked.append((method, where, headers))
        if self.blocked:
            raise Unreachable
        self.answered.append(self.central(where, body, headers, method))
        return self.answered[-1]

    @property
    def looks(self) -> list[int]:
        """The status of each look."""
        pairs = zip(self.asked, self.answered, strict=True)
        return [answer.status for (_, where, _), answer in pairs if where.endswith("/handover")]


@dataclass
class Device:
    """A counter of the one site, paired."""

    desk: OpenDesk
    client: Client
    road: Road
    time: FakeClock

    def sync(self) -> None:
        """A whole round, and the look after it."""
        self.client.not_before = 0
        self.client.level = False
        until_rest(self.client, self.time)
        step(self.client)

    def look(self) -> None:
        """Only the look."""
        self.client.curious = True
        step(self.client)

    def lines(self) -> dict[str, int]:
        """Everything still to do at the site, whoever left it."""
        board = handover.board(self.desk.counter)
        found: dict[str, int] = {}
        for line in (*board.left, *board.ours):
            found[line.item] = found.get(line.item, 0) + line.count
        return found


def a_device(stack: ExitStack, folder: Path, time: FakeClock, central: Central) -> Device:
    opened = open_desk(settings_in(folder), time.clock)
    stack.callback(opened.close)
    number = len(folder.name)
    put_post(opened.counter.journal, Post(Site(SITE, "Elvebyen"), Desk(f"{number:032x}", SITE, folder.name)))
    road = Road(central)
    return Device(opened, paired(opened.counter.journal, MemoryKeys(), central, road), road, time)


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


@pytest.fixture
def two(stack: ExitStack, tmp_path: Path, time: FakeClock, central: Central) -> tuple[Device, Device]:
    return a_device(stack, tmp_path / "a", time, central), a_device(stack, tmp_path / "bb", time, central)


def test_what_one_device_hands_over_reaches_the_other_and_is_done_for_both(two: tuple[Device, Device]) -> None:
    one, other = two
    for item in ("call-back", "call-back", "printer-down"):
        handover.add(one.desk.counter, item)
    one.sync()
    other.sync()
    assert other.lines() == {"call-back": 2, "printer-down": 1}
    assert handover.fresh(other.desk.counter) == 3
    handover.done(other.desk.counter, handover.board(other.desk.counter).left[0])
    other.sync()
    one.sync()
    assert one.lines() == other.lines() == {"printer-down": 1}


def test_what_another_added_meanwhile_stays_when_the_rest_is_done(two: tuple[Device, Device]) -> None:
    one, other = two
    handover.add(one.desk.counter, "call-back")
    one.sync()
    other.sync()
    handover.done(other.desk.counter, handover.board(other.desk.counter).left[0])
    handover.add(one.desk.counter, "call-back")
    for device in (other, one, other):
        device.sync()
    assert one.lines() == other.lines() == {"call-back": 1}


def test_nothing_new_is_asked_by_its_tag_and_answered_in_a_word(two: tuple[Device, Device]) -> None:
    one, other = two
    handover.add(one.desk.counter, "call-back")
    one.sync()
    other.sync()
    other.look()
    assert other.road.looks[-2:] == [200, 304]
    assert other.lines() == {"call-back": 1}


def test_being_done_with_anothers_mark_sends_its_month_once_more_and_then_nothing(two: tuple[Device, Device]) -> None:
    one, other = two
    handover.add(one.desk.counter, "call-back")
    one.sync()
    other.sync()
    handover.done(other.desk.counter, handover.board(other.desk.counter).left[0])
    for device in (other, one, other, one):
        device.sync()
    for device in (one, other):
        device.road.asked.clear()
        device.sync()
        assert [where for _, where, _ in device.road.asked] == [
            "/v1/sync/open",
            path(device.client.pairing.site),
            GUIDES,
        ]


def test_a_device_that_was_away_for_a_week_gets_and_gives_what_was_left(
    two: tuple[Device, Device], time: FakeClock
) -> None:
    one, other = two
    other.road.blocked = True
    handover.add(one.desk.counter, "key-waiting")
    handover.add(other.desk.counter, "call-back")
    one.sync()
    for _ in range(20):
        step(other.client)
        time.advance(WEEK / 20)
    assert other.lines() == {"call-back": 1}
    other.road.blocked = False
    time.advance(other.client.not_before)
    for device in (other, one, other):
        until_rest(device.client, time)
        device.sync()
    assert one.lines() == other.lines() == {"key-waiting": 1, "call-back": 1}


@pytest.mark.parametrize("trouble", [Unreachable(), Cut(), Answer(200, {}, b"<html>log in</html>"), told({"marks": 1}),
                                     Answer(404, {}, b""), Answer(503, {}, b"{}"),
                                     Answer(200, {"etag": '"x"'}, b'{"marks":[]}')])  # fmt: skip
def test_a_look_that_fails_holds_up_nothing_and_takes_nothing_away(
    two: tuple[Device, Device], trouble: Answer | NoAnswer
) -> None:
    one, other = two
    handover.add(one.desk.counter, "call-back")
    one.sync()
    other.sync()
    lead(other.client, Scripted([trouble]))
    other.look()
    assert (other.client.trouble, other.client.failures, other.client.curious) == (None, 0, False)
    assert rest_left(other.client) > 0
    assert other.lines() == {"call-back": 1}


def test_records_go_before_a_look(two: tuple[Device, Device]) -> None:
    one, _ = two
    one.sync()
    handover.add(one.desk.counter, "call-back")
    one.client.curious = True
    kinds = []
    for _ in range(3):
        asked = ask(one.client)
        kinds.append(type(asked.request).__name__ if asked else None)
        settle(one.client, asked)
    assert kinds == ["Parcel", "Look", None]


def test_a_device_that_still_has_a_site_of_its_own_asks_about_the_one_that_is(two: tuple[Device, Device]) -> None:
    one, _ = two
    one.sync()
    put_post(one.desk.counter.journal, Post(Site("77" * 16, "Elsewhere"), Desk("88" * 16, "77" * 16, "")))
    one.look()
    assert one.road.asked[-1][1] == path(one.client.pairing.site)


def test_a_site_the_device_may_not_write_for_is_refused_by_the_server(
    two: tuple[Device, Device], central: Central
) -> None:
    one, other = two
    handover.add(other.desk.counter, "call-back")
    one.sync()
    other.sync()
    with central.store.writing() as connection:
        tenant = tenants.tenant(connection)
        connection.execute(insert(tables.site), {"tenant": tenant.id, "id": "77" * 16, "name": "Other"})
        device = one.client.pairing.device
        sites.change(connection, tenant, Wish(device, add=("Other",)), 0)
        sites.change(connection, tenant, Wish(device, remove=("Elvebyen",)), 0)
    one.client.curious = True
    asked = ask(one.client)
    assert isinstance(asked.request, Look) and not isinstance(asked.answer, Heard)
    assert one.road.answered[-1].status == 403
    settle(one.client, asked)
    assert one.client.trouble is None
    handover.add(one.desk.counter, "key-waiting")
    one.sync()
    assert not one.road.asked[-1][1].endswith("handover")
    other.sync()
    assert other.lines() == {"call-back": 1}  # what came from there since is set apart


acts = st.lists(
    st.tuples(
        st.sampled_from([0, 1]),
        st.sampled_from(["add", "lower", "done", "one", "put-back", "sync", "look", "lost", "again"]),
        st.sampled_from(["call-back", "printer-down"]),
    ),
    max_size=14,
)  # fmt: skip


def act(device: Device, what: str, item: str) -> None:
    counter, board = device.desk.counter, handover.board(device.desk.counter)
    left = [line for line in board.left if line.item == item]
    ours = [line for line in board.ours if line.item == item]
    if what == "add":
        handover.add(counter, item)
    elif what == "lower" and ours:
        handover.lower(counter, ours[0])
    elif what == "done" and left:
        handover.done(counter, left[0])
    elif what == "one" and left:
        handover.one_done(counter, left[0])
    elif what == "put-back" and left:
        handover.done(counter, left[0])
        handover.put_back(counter, left[0].marks)
    elif what in ("sync", "again"):
        device.sync()
    elif what == "look":
        device.look()
    elif what == "lost":
        device.road.blocked = True
        device.client.not_before, device.client.failures = 0, 0
        step(device.client)
        device.road.blocked = False


@settings(max_examples=examples(4), suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(acts)
def test_whatever_happens_in_whatever_order_both_end_with_the_same_list(
    tmp_path_factory: pytest.TempPathFactory, done: list[tuple[int, str, str]]
) -> None:
    time, folder = FakeClock(), tmp_path_factory.mktemp("two")
    with ExitStack() as stack:
        central = stack.enter_context(a_central(folder / "central", time))
        two = [a_device(stack, folder / name, time, central) for name in ("a", "bb")]
        for which, what, item in done:
            time.advance(7)
            act(two[which], what, item)
        for device in (*two, *two):
            device.client.failures = 0
            device.sync()
        third = a_device(stack, folder / "ccc", time, central)
        third.sync()
        assert two[0].lines() == two[1].lines() == third.lines()
