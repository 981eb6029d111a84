"""A Monday outside: a square by tablet, a lecture in the evening, and a network that loses its answers.

The window is driven by keys and a finger, the server is a real one on a real port; whatever is delivered twice is
counted once, and what was a training is not counted at all.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desk.app import OpenDesk
from desk.central import pairing, tables
from desk.counter import visit as visits
from desk.model.delivery import State
from desk.training import open_training
from tests.desk.central.making import Central, a_central, served
from tests.typist import Typist
from ui.outside.screen import OutsideScreen


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Central]:
    with a_central(tmp_path) as server:
        yield server


def pair(desk: OpenDesk, central: Central, address: str) -> None:
    code = desk.ask_for_code(address, "Tablet")
    pairing.approve(central.store, code.code, (), central.now, "en")
    approved = desk.poll(code)
    assert approved is not None
    desk.belong(code, approved)


def deliver(desk: OpenDesk, *, losing: int = 0) -> None:
    """Until all is told; the first `losing` answers get lost on their way, after the server took what was sent."""
    while not desk.next_try():
        asked = desk.ask_server()
        if losing and desk.delivery.state is State.SENDING:
            losing -= 1
            continue
        desk.settle(asked)


def at_server(central: Central, kind: str) -> list[tuple[Any, ...]]:
    rows = [row for row in central.rows(tables.record) if row["kind"] == kind]
    return [(row["rev"], bool(row["live"]), json.loads(row["payload"])) for row in rows]


def the_day(typist: Typist) -> OutsideScreen:
    """Four conversations on the square, of which one key takes the last two back; a lecture, with a slip in it."""
    typist.keys("Ctrl+9")
    typist.words("Torget")
    typist.keys("Enter 1 4 + 4 Ctrl+Z 7 Ctrl+Tab")
    typist.words("lect")
    typist.keys("Enter 4 0 0 Enter")
    screen = typist.window.screens["outside"]
    assert isinstance(screen, OutsideScreen)
    return screen


def test_what_is_delivered_twice_is_counted_once(typist: Typist, desk: OpenDesk, central: Central) -> None:
    screen = the_day(typist)
    with served(central) as address:
        pair(desk, central, address)
        deliver(desk, losing=3)
        assert len(at_server(central, "activity")) == 1
        screen.activities.list.setFocus()
        typist.keys("Enter")
        screen.activities.form.people.setFocus()
        typist.keys("Ctrl+A 4 0 Enter")
        deliver(desk, losing=3)
        told = {"type": "lecture", "quality": None, "attendance": 40, "place": None}
        assert at_server(central, "activity") == [(1, True, told)]
    found = [(live, payload["place"], payload["channel"]) for _, live, payload in at_server(central, "visit")]
    assert sorted(found) == [(False, "Torget", "outreach")] * 2 + [(True, "Torget", "outreach")] * 3
    assert desk.delivery.waiting == 0


def test_a_training_beside_it_never_reaches_the_server(typist: Typist, desk: OpenDesk, central: Central) -> None:
    with served(central) as address:
        pair(desk, central, address)
        with open_training(desk) as training:
            visits.log(training.counter, ["library-card"], times=5)
            assert training.ask_server() is None
            deliver(desk)
        assert at_server(central, "visit") == []
        the_day(typist)
        deliver(desk)
    assert sum(live for _, live, _ in at_server(central, "visit")) == 3
