"""Batches: what is in one, when it is made, and what is acknowledged of it."""

from dataclasses import replace

import pytest

from desk.errors import JournalBusy
from desk.journal import outbox
from desk.model.delivery import State
from desk.sync import reasons
from desk.sync.delivering import ask, settle, step
from desk.sync.envelope import read, unpack
from desk.sync.reasons import Trouble
from desk.sync.transport import Answer, Body, Late, NoAnswer
from desk.sync.wire import OPEN, RECORDS, Batch, Problem
from tests.desk.sync.scene import Scene
from tests.desk.sync.servers import lead, told


def test_nothing_is_acknowledged_that_was_written_while_it_was_on_its_way(scene: Scene) -> None:
    (one,) = scene.log()
    step(scene.client)
    asked = ask(scene.client)
    scene.correct(one, live=False)
    scene.log()
    assert settle(scene.client, asked).waiting == 2
    scene.rest()
    assert scene.all_is_there()


def batches_of(scene: Scene) -> list[Batch]:
    """The batches that go out from now on, by a transport that leaves time for something meanwhile."""
    found: list[Batch] = []

    def ask(path: str, body: bytes, headers: dict[str, str], method: str = "POST") -> Answer:
        if path == RECORDS:
            found.append(read(unpack(body), Batch))
        if isinstance(body, Body):
            body.meanwhile()
        return scene.central(path, body, headers, method)

    lead(scene.client, ask)
    return found


def test_the_next_batch_is_in_hand_when_the_answer_comes(scene: Scene) -> None:
    visits = scene.log(5)
    scene.client.limit = 1
    batches = batches_of(scene)
    held = []
    for _ in range(4):
        step(scene.client)
        held.append(scene.client.in_hand and len(scene.client.in_hand.content.records))
    assert held == [None, 2, 2, None]
    assert [each.visit.id for each in batches] == [[one.id for one in visits[a:b]] for a, b in ((0, 1), (1, 3), (3, 5))]
    assert scene.all_is_there()


@pytest.mark.parametrize("refused", [False, True])
def test_what_is_in_hand_is_made_anew_once_anything_was_written(scene: Scene, refused: bool) -> None:
    """The rev that was corrected in time never leaves; nor is a batch skipped because the one before was refused."""
    one, two, three = scene.log(3)
    scene.client.limit = 1
    batches = batches_of(scene)
    step(scene.client)
    asked = ask(scene.client)
    newer = scene.correct(two, live=False)
    settle(scene.client, replace(asked, answer=Trouble(reasons.AWAY)) if refused else asked)
    scene.later()
    scene.rest()
    revs = [rev for each in batches for rev in zip(each.visit.id, each.visit.rev, strict=True)]
    assert revs == [(one.id, 0), *[(one.id, 0)][:refused], (three.id, 0), (newer.id, 1)]
    assert scene.all_is_there()


def test_what_is_in_hand_is_stripped_of_what_became_sensitive(scene: Scene) -> None:
    scene.log(2)
    scene.client.limit = 1
    batches = batches_of(scene)
    step(scene.client)
    step(scene.client)
    assert scene.client.in_hand is not None
    scene.client.sensitive = {"library-card"}
    scene.rest()
    assert [each.visit.hour for each in batches] == [[9], [None]]


def test_a_batch_holds_at_most_what_the_server_takes(scene: Scene) -> None:
    scene.log(5)
    scene.client.limit = 2
    step(scene.client)
    sizes = []
    for _ in range(3):
        before = outbox.waiting(scene.journal)
        sizes.append(before - step(scene.client).waiting)
    assert sizes == [2, 3, 0]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [(Late(), reasons.SLOW), (told(Problem("too-large", "x"), 413), reasons.LESS_AT_ONCE)],
)
def test_a_batch_too_large_for_the_way_is_halved_until_it_fits(
    scene: Scene, answer: Answer | NoAnswer, reason: str
) -> None:
    scene.log(8)
    step(scene.client)
    scene.client.limit = 8
    sizes = []

    def narrow(path: str, body: bytes, headers: dict[str, str], method: str = "POST") -> Answer:
        if path == RECORDS:
            sizes.append(len(read(unpack(body), Batch).visit.id))
            if sizes[-1] > 2 and isinstance(answer, NoAnswer):
                raise answer
            if sizes[-1] > 2:
                return answer
        return scene.central(path, body, headers, method)

    lead(scene.client, narrow)
    assert step(scene.client).reason == reason
    scene.rest()
    assert sizes[:3] == [8, 4, 2] and scene.all_is_there()


def test_one_record_too_large_for_the_way_says_so(scene: Scene) -> None:
    scene.log()
    scene.client.limit = 1
    step(scene.client)
    assert scene.blocked(told(Problem("too-large", "x"), 413)).reason == reasons.TOO_LARGE


def test_a_record_the_server_sets_apart_is_acknowledged_and_holds_up_no_other(scene: Scene) -> None:
    (strange,) = scene.log(site="5b" * 16)
    (ours,) = scene.log()
    stands = scene.rest()
    assert (stands.state, stands.reason) == (State.SENT, reasons.SET_APART)
    assert scene.central.records().keys() == {ours.id}
    scene.asked.clear()
    scene.later()
    scene.rest()
    assert scene.delivered == [OPEN] and strange.id not in scene.central.records()


def test_a_journal_that_is_busy_acknowledges_nothing_and_the_batch_goes_out_again(scene: Scene) -> None:
    scene.log()
    step(scene.client)
    asked = ask(scene.client)
    with scene.a_journal_beside() as other, other.writing(), pytest.raises(JournalBusy):
        settle(scene.client, asked)
    assert outbox.waiting(scene.journal) == 1
    assert scene.rest().state is State.SENT
