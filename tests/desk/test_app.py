"""An open desk and a real server on a real port: paired by a code, delivering, and closed while it waits."""

import json
import math
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk import figures
from desk.app import OpenDesk, open_desk
from desk.central import pairing, tables
from desk.central.refresher import refresh
from desk.central.sites import Wish
from desk.changes import Changes
from desk.counter import day as days
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.counter.post import work_at
from desk.errors import JournalBusy, KeyStoreLocked, NoAuthority, NotPaired, UnsafeAddress
from desk.journal import outbox
from desk.keys import MemoryKeys
from desk.model.coverage import Status
from desk.model.delivery import Delivery, State
from desk.model.overlap import Cell, Question, Source
from desk.settings import settings_in
from desk.sync import asking, reasons
from tests.builders import FakeClock
from tests.desk.central.making import Central, a_central, served


@pytest.fixture
def desk(tmp_path: Path, time: FakeClock) -> Iterator[OpenDesk]:
    opened = open_desk(settings_in(tmp_path), time.clock)
    work_at(opened.counter, "Elvebyen")
    yield opened
    opened.close()


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Central]:
    with a_central(tmp_path) as server:
        yield server


def log(desk: OpenDesk, times: int = 1) -> None:
    for _ in range(times):
        visits.log(desk.counter, ["library-card"])


def pair(desk: OpenDesk, central: Central, address: str) -> Changes:
    code = desk.ask_for_code(address, "Counter 1")
    assert desk.poll(code) is None
    pairing.approve(central.store, code.code, (), central.now, "en")
    approved = desk.poll(code)
    assert approved is not None
    return desk.belong(code, approved)


def deliver(desk: OpenDesk) -> Delivery:
    """Ask as long as there is something to do."""
    for _ in range(20):
        asked = desk.ask_server()
        delivery = desk.settle(asked)
        if asked is None or desk.next_try():
            return delivery
    raise AssertionError("it does not come to rest")


def test_a_desk_that_reports_to_nobody_keeps_everything_and_never_tries(desk: OpenDesk) -> None:
    log(desk, 2)
    assert (desk.pairing, desk.delivery) == (None, Delivery(State.HERE, 2))
    assert (desk.next_try(), desk.ask_server()) == (math.inf, None)
    assert desk.settle(None) == Delivery(State.HERE, 2)


def test_a_desk_is_paired_and_what_was_logged_before_arrives_as_it_was(desk: OpenDesk, central: Central) -> None:
    log(desk, 2)
    with served(central) as address:
        assert pair(desk, central, f"{address}/") == Changes(delivery=True)
        assert (desk.pairing.name, desk.pairing.address) == ("Drammen", address)
        assert (desk.delivery, desk.next_try()) == (Delivery(State.SENDING, 2), 0)
        log(desk)
        delivery = deliver(desk)
    assert (delivery.state, delivery.waiting, delivery.sent_at) == (State.SENT, 0, desk.counter.clock.now())
    assert [row["rev"] for row in central.rows(tables.record)] == [0, 0, 0]
    assert desk.next_try() > 60
    log(desk)
    assert (desk.next_try(), desk.delivery.waiting) == (0, 1)


def test_what_changed_is_announced_once_for_each_answer(desk: OpenDesk, central: Central) -> None:
    heard: list[Changes] = []
    with served(central) as address:
        pair(desk, central, address)
        desk.announcer.listen(heard.append)
        deliver(desk)
        desk.settle(desk.ask_server())
    assert heard == [Changes(delivery=True)]


def test_a_silence_nobody_explained_reaches_the_server_as_unknown_and_then_as_what_it_was(
    desk: OpenDesk, central: Central, time: FakeClock
) -> None:
    def there() -> list[tuple[object, ...]]:
        rows = [row for row in central.rows(tables.record) if row["kind"] == "coverage"]
        return sorted((json.loads(row["payload"])["status"], row["rev"], row["live"]) for row in rows)

    shifts.take_over(desk.counter)
    time.advance(2 * 3600)
    shifts.close(desk.counter)
    with served(central) as address:
        pair(desk, central, address)
        deliver(desk)
        assert there() == [("counted", 0, True), ("unknown", 0, True)]
        (gap,) = days.gaps(desk.counter, time.now.date())
        days.tell(desk.counter, gap, Status.CLOSED)
        delivery = deliver(desk)
    assert there() == [("closed", 1, True), ("counted", 0, True)]
    assert (delivery.state, desk.next_try() > 60) == (State.SENT, True)


def test_a_site_that_is_added_is_heard_of_and_announced_once(desk: OpenDesk, central: Central) -> None:
    heard: list[Changes] = []
    with served(central) as address:
        pair(desk, central, address)
        deliver(desk)
        desk.announcer.listen(heard.append)
        [device], [own] = central.rows(tables.device), central.rows(tables.site)
        with central.store.writing() as connection:
            connection.execute(tables.site.insert(), {"tenant": own["tenant"], "id": "b5" * 16, "name": "Bussen"})
        pairing.change_sites(central.store, Wish(device["id"], ["Bussen"]), central.now, "en")
        for _ in range(2):
            desk.send_now()
            deliver(desk)
    assert heard == [Changes(delivery=True, settings=True), Changes(delivery=True)]
    assert outbox.sites(desk.counter.journal) == tuple(sorted([own["id"], "b5" * 16]))


def test_the_next_start_delivers_what_waits(tmp_path: Path, central: Central, time: FakeClock) -> None:
    keys, settings = MemoryKeys(), settings_in(tmp_path / "device")
    first = open_desk(settings, time.clock, keys)
    work_at(first.counter, "Elvebyen")
    with served(central) as address:
        pair(first, central, address)
        log(first)
        first.close()
        again = open_desk(settings, time.clock, keys)
        assert again.delivery == Delivery(State.SENDING, 1)
        assert deliver(again).state is State.SENT
        again.close()


def test_a_server_that_is_away_is_left_alone_until_a_person_wants_it(desk: OpenDesk, central: Central) -> None:
    with served(central) as address:
        pair(desk, central, address)
    log(desk)
    delivery = desk.settle(desk.ask_server())
    assert (delivery.state, delivery.waiting, delivery.reason) == (State.WAITING, 1, reasons.AWAY)
    desk.reporting._client.not_before = 9.0
    assert (desk.next_try(), desk.ask_server()) == (9, None)
    desk.send_now()
    assert desk.next_try() == 0 and desk.ask_server() is not None


@pytest.mark.parametrize("typed", ["http://skranke.elvebyen.no", "", "https://kari:x@elvebyen.no"])
def test_an_address_that_is_not_safe_is_refused(desk: OpenDesk, typed: str) -> None:
    with pytest.raises(UnsafeAddress):
        desk.ask_for_code(typed, "Counter 1")


def test_an_authority_that_is_not_there_is_told(desk: OpenDesk, tmp_path: Path) -> None:
    from dataclasses import replace

    desk.change(replace(desk.settings.preferences, ca=str(tmp_path / "gone.pem")))
    with pytest.raises(NoAuthority, match="it is not there"):
        desk.ask_for_code("https://localhost:1", "Counter 1")


class LockedKeys(MemoryKeys):
    """A key store that a person can lock."""

    locked = False

    def get(self, name: str) -> bytes | None:
        """See KeyStore."""
        if self.locked:
            raise KeyStoreLocked
        return super().get(name)


def test_a_locked_key_store_holds_delivery_back_and_says_so(tmp_path: Path, central: Central, time: FakeClock) -> None:
    keys = LockedKeys()
    desk = open_desk(settings_in(tmp_path / "device"), time.clock, keys)
    work_at(desk.counter, "Elvebyen")
    with served(central) as address:
        pair(desk, central, address)
        log(desk)
        keys.locked = True
        held = desk.settle(desk.ask_server())
        assert (held.state, held.waiting, held.reason) == (State.WAITING, 1, KeyStoreLocked.message)
        assert (desk.next_try(), desk.ask_server()) == (60, None)
        keys.locked = False
        time.advance(60)
        assert deliver(desk).state is State.SENT
    desk.close()


def test_an_answer_that_cannot_be_written_now_is_asked_for_again(desk: OpenDesk, central: Central) -> None:
    with served(central) as address:
        pair(desk, central, address)
        log(desk)
        desk.settle(desk.ask_server())
        asked = desk.ask_server()
        other = open_desk(desk.settings, desk.counter.clock, desk.keys)
        with other.counter.journal.writing():
            assert desk.settle(asked).reason == JournalBusy.message
        assert (desk.delivery.waiting, other.delivery.waiting) == (1, 1)
        other.close()
        desk.send_now()
        assert deliver(desk).state is State.SENT


def test_two_programs_on_one_journal_know_of_one_pairing_and_both_deliver(desk: OpenDesk, central: Central) -> None:
    other = open_desk(desk.settings, desk.counter.clock, desk.keys)
    with served(central) as address:
        assert other.delivery.state is State.HERE
        pair(desk, central, address)
        log(desk)
        log(other)
        assert other.next_try() == 0
        answers = [other.ask_server(), desk.ask_server()]
        other.settle(answers[0])
        desk.settle(answers[1])
        assert {deliver(desk).state, deliver(other).state} == {State.SENT}
    other.close()
    assert len(central.rows(tables.record)) == 2


def test_a_request_that_hangs_ends_when_the_desk_is_closed(desk: OpenDesk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        failed: list[NotPaired] = []

        def ask() -> None:
            with pytest.raises(NotPaired, match="cannot be reached") as caught:
                desk.ask_for_code(f"http://127.0.0.1:{door.getsockname()[1]}", "Counter 1")
            failed.append(caught.value)

        worker = threading.Thread(target=ask)
        worker.start()
        caller, _ = door.accept()
        caller.recv(1)
        desk.hang_up()
        worker.join(20)
        caller.close()
    assert not worker.is_alive() and failed
    assert desk.ask_server() is None


def test_nothing_goes_out_once_it_is_closed(desk: OpenDesk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        desk.hang_up()
        with pytest.raises(NotPaired, match="cannot be reached"):
            desk.ask_for_code(f"http://127.0.0.1:{door.getsockname()[1]}", "Counter 1")
        door.settimeout(0)
        with pytest.raises(BlockingIOError):
            door.accept()


def test_what_people_ask_comes_from_the_server_and_from_here_when_it_is_away(desk: OpenDesk, central: Central) -> None:
    question = Question("2026-03", "2026-03")
    with served(central) as address:
        pair(desk, central, address)
        visits.log(desk.counter, ["language-learning", "moving"], times=9)
        visits.log(desk.counter, ["housing"], times=6)
        deliver(desk)
        refresh(central.store, central.store.folder)
        there = figures.overlap(desk, question)
        visits.log(desk.counter, ["language-learning", "moving"], times=3)
    here = figures.overlap(desk, question)
    assert [(each.source, each.visits, each.cells) for each in (there, here)] == [
        (Source.SERVER, 15, (Cell("language-learning", "moving", 9),)),
        (Source.JOURNAL, 18, (Cell("language-learning", "moving", 12),)),
    ]
    assert (there.reason, here.reason) == (None, asking.AWAY)
    assert here.facts["address"] == address
