"""What a greeting finds out: another generation, a month that differs, a clock or an audit log that is off."""

from datetime import timedelta

import pytest

from desk.errors import JournalBusy
from desk.journal import outbox
from desk.model.delivery import State
from desk.sync import reasons
from desk.sync.delivering import ask, settle, step
from desk.sync.envelope import read, unpack
from desk.sync.transport import Answer
from desk.sync.wire import OPEN, RECORDS, Opening
from tests.builders import at
from tests.desk.sync.scene import Scene
from tests.desk.sync.servers import lead


def test_a_server_of_a_new_generation_gets_everything_again(scene: Scene) -> None:
    scene.log(3)
    scene.rest()
    scene.central.new_generation()
    scene.log()
    delivery = step(scene.client)
    assert (delivery.waiting, delivery.reason) == (4, reasons.RESTORED)
    assert scene.rest().state is State.SENT and scene.all_is_there()


def test_a_server_that_lost_something_without_saying_so_gets_it_again(scene: Scene) -> None:
    visits = scene.log(3)
    scene.rest()
    with scene.central.store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM record WHERE id = ?", (visits[1].id,))
        connection.exec_driver_sql("UPDATE digest SET n = NULL, sum = NULL")
    scene.later()
    scene.rest()
    assert scene.all_is_there()


def test_what_only_the_server_has_makes_one_resend_and_then_silence(scene: Scene) -> None:
    """As after a restored backup: the server knows a newer rev and a visit that this disk forgot."""
    one, two = scene.log(2)
    scene.rest()
    with scene.central.store.writing() as connection:
        connection.exec_driver_sql("UPDATE record SET rev = 5, op = ? WHERE id = ?", ("ff" * 8, one.id))
        connection.exec_driver_sql("UPDATE record SET id = ? WHERE id = ?", ("1d" * 16, two.id))
        connection.exec_driver_sql("UPDATE digest SET n = NULL, sum = NULL")
    scene.later()
    scene.rest()
    assert scene.central.records().keys() == {one.id, two.id, "1d" * 16}
    scene.asked.clear()
    for _ in range(3):
        scene.later()
        scene.rest()
    scene.log()
    scene.rest()
    assert scene.delivered.count(RECORDS) == 1


def test_months_are_compared_only_when_nothing_waits(scene: Scene) -> None:
    openings: list[Opening] = []

    def hearing(path: str, body: bytes, headers: dict[str, str], method: str = "POST") -> Answer:
        if path == OPEN:
            openings.append(read(unpack(body), Opening))
        return scene.central(path, body, headers, method)

    lead(scene.client, hearing)
    scene.log(at=at(month=3))
    scene.log(at=at(month=4))
    scene.rest()
    assert [[each.month for each in opening.digests] for opening in openings] == [[], ["2026-03", "2026-04"]]


def test_what_is_compared_is_what_is_there_by_then(scene: Scene) -> None:
    for _ in range(2):
        scene.log()
        scene.rest()
    scene.asked.clear()
    scene.later()
    scene.rest()
    assert scene.delivered == [OPEN]


def test_a_clock_a_year_off_stops_nothing_and_is_told(scene: Scene) -> None:
    there = scene.central.now()
    scene.central.app.state.now = lambda: there
    scene.time.set(scene.time.now + timedelta(days=365))
    scene.log(at=scene.time.clock.now())
    delivery = scene.rest()
    assert (delivery.state, delivery.waiting, delivery.reason) == (State.SENT, 0, reasons.CLOCK)
    assert scene.all_is_there()


def test_an_audit_log_that_became_shorter_is_told(scene: Scene) -> None:
    scene.rest()
    number, head = outbox.progress(scene.journal).audit or (0, "")
    with scene.journal.writing() as writer:
        outbox.keep_audit(writer, scene.client.pairing, number + 1, head)
    scene.later()
    assert step(scene.client).reason == reasons.AUDIT


def test_a_greeting_that_could_not_be_written_is_no_greeting(scene: Scene) -> None:
    scene.log()
    asked = ask(scene.client)
    with scene.a_journal_beside() as other, other.writing(), pytest.raises(JournalBusy):
        settle(scene.client, asked)
    assert scene.rest().state is State.SENT
