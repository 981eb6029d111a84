"""Delivery beside the work, against a real server: by itself, one request at a time, and gone with the window."""

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk, open_desk
from desk.central import pairing, tables
from desk.central.serving import Listening
from desk.changes import Changes
from desk.counter import visit as visits
from desk.errors import JournalBusy
from desk.model.delivery import State
from tests.desk.central.making import Central, a_central, served
from ui.beside.delivering import Delivering
from ui.bridge import Bridge
from ui.window.main_window import MainWindow

ROOT = Path(__file__).parents[3]
SOON = 20
Driver = Callable[..., Delivering]


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Central]:
    with a_central(tmp_path) as server:
        yield server


def paired(desk: OpenDesk, central: Central, address: str) -> None:
    code = desk.ask_for_code(address, "Counter 1")
    pairing.approve(central.store, code.code, (), central.now, "en")
    approved = desk.poll(code)
    assert approved is not None
    desk.belong(code, approved)


@pytest.fixture
def driver(desk: OpenDesk, bridge: Bridge) -> Iterator[Driver]:
    """Makes drivers, and stops them."""
    with ExitStack() as stack:

        def make(on: OpenDesk = desk, through: Bridge = bridge) -> Delivering:
            made = Delivering(on, through, gather=SOON)
            stack.callback(made.deleteLater)
            stack.callback(made.stop)
            return made

        yield make


def arrived(central: Central) -> int:
    return len(central.rows(tables.record))


def test_what_waits_goes_out_by_itself_and_then_there_is_rest(
    desk: OpenDesk, central: Central, driver: Driver, qtbot: QtBot
) -> None:
    visits.log(desk.counter, ["library-card"], times=3)
    with served(central) as address:
        paired(desk, central, address)
        delivering = driver()
        delivering.start_later(0)
        qtbot.waitUntil(lambda: desk.delivery.state is State.SENT and desk.next_try() > 60)
        assert arrived(central) == 3
        qtbot.waitUntil(delivering._timer.isActive)
        assert delivering._timer.remainingTime() > 60_000


def test_an_entry_goes_out_a_little_later(desk: OpenDesk, central: Central, driver: Driver, qtbot: QtBot) -> None:
    with served(central) as address:
        paired(desk, central, address)
        driver().start_later(0)
        qtbot.waitUntil(lambda: desk.next_try() > 60)
        visits.log(desk.counter, ["library-card"])
        qtbot.waitUntil(lambda: arrived(central) == 1)


def test_the_pairing_wakes_it(desk: OpenDesk, central: Central, driver: Driver, qtbot: QtBot) -> None:
    visits.log(desk.counter, ["library-card"])
    delivering = driver()
    delivering.start_later(0)
    assert not delivering._timer.isActive()
    with served(central) as address:
        paired(desk, central, address)
        qtbot.waitUntil(lambda: arrived(central) == 1)


def test_a_server_that_comes_back_is_found_when_a_person_asks(
    desk: OpenDesk, central: Central, driver: Driver, qtbot: QtBot
) -> None:
    with served(central) as address:
        paired(desk, central, address)
    visits.log(desk.counter, ["library-card"])
    delivering = driver()
    delivering.start_later(0)
    qtbot.waitUntil(lambda: desk.delivery.state is State.WAITING)
    port = int(address.rsplit(":", 1)[1])
    with served(central, Listening(port=port)):
        delivering.send_now()
        qtbot.waitUntil(lambda: desk.delivery.state is State.SENT)
    assert arrived(central) == 1


def test_no_two_requests_are_under_way_at_once(desk: OpenDesk, central: Central, driver: Driver, qtbot: QtBot) -> None:
    busy: list[bool] = []
    with served(central) as address:
        paired(desk, central, address)
        delivering = driver()
        delivering.busy.connect(busy.append)
        delivering.start_later(0)
        for _ in range(5):
            delivering.send_now()
            visits.log(desk.counter, ["library-card"])
            delivering._ask()
        qtbot.waitUntil(lambda: desk.delivery.state is State.SENT and desk.next_try() > 60)
    assert busy == [True, False] * (len(busy) // 2)
    assert arrived(central) == 5


def test_two_programs_on_one_journal_both_deliver_and_nothing_is_doubled(
    desk: OpenDesk, central: Central, driver: Driver, qtbot: QtBot
) -> None:
    other = open_desk(desk.settings, desk.counter.clock, desk.keys)
    beside = Bridge(other.announcer)
    with served(central) as address:
        paired(desk, central, address)
        visits.log(desk.counter, ["library-card"], times=2)
        visits.log(other.counter, ["library-card"], times=2)
        second = driver(other, beside)
        for delivering in (driver(), second):
            delivering.start_later(0)
        qtbot.waitUntil(lambda: {desk.delivery.state, other.delivery.state} == {State.SENT})
    assert arrived(central) == 4
    second.stop()
    beside.stop()
    other.close()


def test_a_journal_that_is_busy_holds_back_one_answer_and_says_so(
    desk: OpenDesk, central: Central, driver: Driver, qtbot: QtBot
) -> None:
    other = open_desk(desk.settings, desk.counter.clock, desk.keys)
    with served(central) as address:
        paired(desk, central, address)
        visits.log(desk.counter, ["library-card"])
        delivering = driver()
        with other.counter.journal.writing():
            delivering.start_later(0)
            qtbot.waitUntil(lambda: desk.delivery.reason == JournalBusy.message)
        delivering.send_now()
        qtbot.waitUntil(lambda: desk.delivery.state is State.SENT)
    other.close()
    assert arrived(central) == 1


def test_a_window_closes_at_once_while_a_server_is_silent(
    window: MainWindow, desk: OpenDesk, central: Central, qtbot: QtBot
) -> None:
    with served(central) as address:
        paired(desk, central, address)
    with socket.create_server(("127.0.0.1", int(address.rsplit(":", 1)[1]))) as silent:
        silent.settimeout(20)
        window.delivering.start_later(0)
        qtbot.waitUntil(lambda: window.delivering._task is not None)
        caller, _ = silent.accept()
        caller.recv(1)
        window.close()
        assert window.delivering._tasks.idle
        caller.close()
    assert not window.delivering._timer.isActive()


def test_a_fault_of_our_own_is_not_hidden_and_ends_nothing(
    desk: OpenDesk, central: Central, driver: Driver, qtbot: QtBot
) -> None:
    with served(central) as address:
        paired(desk, central, address)
        working, desk.reporting.sensitive = desk.reporting.sensitive, lambda: {}[0]
        delivering = driver()
        with qtbot.captureExceptions() as faults:
            delivering.start_later(0)
            qtbot.waitUntil(lambda: bool(faults) and delivering._timer.isActive())
        assert [fault[0] for fault in faults] == [KeyError]
        assert delivering._timer.remainingTime() > 60_000
        desk.reporting.sensitive = working
        visits.log(desk.counter, ["library-card"])
        qtbot.waitUntil(lambda: arrived(central) == 1)


START = """
import sys
from pathlib import Path
from desk.app import open_desk
from desk.counter.post import work_at
from desk.journal import outbox
from desk.model.pairing import Pairing
from desk.settings import settings_in
from ui.application import Application, make_qt

qt, _ = make_qt()
desk = open_desk(settings_in(Path(sys.argv[1])))
work_at(desk.counter, "Elvebyen")
outbox.pair(desk.counter.journal, Pairing("1" * 32, "2" * 32, "Elvebyen", "https://x.example", "3" * 32, "4" * 64))
application = Application(desk.settings.preferences)
application.desk = desk
window = application.show_desk(desk)
qt.processEvents()
network = {"requests", "truststore", "cryptography.x509", "desk.sync.client", "desk.sync.delivering"}
print(window.bar.sent.text(), sorted(network & sys.modules.keys()))
application.close()
"""


def test_a_paired_counter_is_on_screen_before_anything_of_the_network_is_loaded(tmp_path: Path) -> None:
    call = [sys.executable, "-c", START, str(tmp_path)]
    answer = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout == "all sent []\n"


def test_what_delivery_announces_changes_the_bar_and_nothing_else(window: MainWindow, desk: OpenDesk) -> None:
    window.show_trouble(JournalBusy())
    desk.announcer.announce(Changes(delivery=True))
    assert window.banner.notice is not None
    assert window.bar.sent.text() == "kept here"
