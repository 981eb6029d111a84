"""Delivery to the real server, and to whatever else may answer: the queue stays whole, and one sentence says why."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from desk.errors import JournalBusy
from desk.journal import outbox
from desk.journal.database import Journal
from desk.keys import MemoryKeys
from desk.model.delivery import Delivery, State
from desk.model.visit import Visit, revised
from desk.sync import reasons
from desk.sync.client import FIRST_WAIT, LONGEST_WAIT, REST, Client, ask, kept_here, rest_left, settle, standing, step
from desk.sync.envelope import read, unpack
from desk.sync.reasons import Trouble
from desk.sync.transport import Answer, Body, Cut, Insecure, Late, NoAnswer, Unreachable
from desk.sync.wire import OPEN, RECORDS, Batch, Opening, Problem, Received
from desk.text import LANGUAGES, say
from tests.builders import FakeClock, a_journal, a_visit, at, written
from tests.desk.sync.servers import ADDRESS, Central, Scripted, a_central, is_a_look, paired, put_post, told, until_rest

HTML = Answer(200, {"content-type": "text/html"}, b"<!doctype html><title>Log in to ElvebyGuest</title>")
WHERE, WHO = {"address": ADDRESS}, {"name": "Elvebyen"}


@dataclass
class Scene:
    """A counter, its server, and the way between them, which a test may block."""

    journal: Journal
    central: Central
    time: FakeClock
    client: Client

    def log(self, n: int = 1, **fields: object) -> tuple[Visit, ...]:
        return written(self.journal, *[a_visit(origin=self.journal.origin, **fields) for _ in range(n)])

    def correct(self, visit: Visit, op: str = "0a" * 8, **changes: object) -> Visit:
        (standing,) = written(self.journal, revised(visit, op, **changes), before={visit.id: visit})
        return standing

    def blocked(self, *answers: Answer | NoAnswer | Callable[[bytes], Answer]) -> Delivery:
        """One step into which something else answers."""
        self.client.transport = Scripted(list(answers))
        delivery = step(self.client)
        self.client.transport = self.central
        return delivery

    def rest(self) -> Delivery:
        return until_rest(self.client, self.time)

    def later(self) -> None:
        self.time.advance(rest_left(self.client))

    def listened(self) -> list[str]:
        """The paths that are asked from now on, without looks (`test_looking`, `test_guiding`)."""
        paths: list[str] = []

        def ask(path: str, body: bytes, headers: dict[str, str], method: str = "POST") -> Answer:
            paths.extend([] if is_a_look(path) else [path])
            return self.central(path, body, headers, method)

        self.client.transport = ask
        return paths

    def all_is_there(self) -> bool:
        found = self.journal.reading()
        with found as connection:
            rows = connection.exec_driver_sql("SELECT id, rev, op FROM record").all()
        return self.central.records() == {row[0]: (row[1], row[2]) for row in rows}


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    time, keys = FakeClock(), MemoryKeys()
    with ExitStack() as open_:
        central = open_.enter_context(a_central(tmp_path / "central", time))
        journal = open_.enter_context(a_journal(tmp_path, keys=keys, clock=time.clock))
        client = paired(journal, keys, central)
        client.random = Random(1)
        yield Scene(journal, central, time, client)


def test_before_pairing_everything_is_kept_here(tmp_path: Path) -> None:
    with a_journal(tmp_path) as journal:
        put_post(journal)
        written(journal, a_visit(), a_visit())
        assert kept_here(journal) == Delivery(State.HERE, 2)


def test_what_waits_is_delivered_and_then_there_is_silence(scene: Scene) -> None:
    one, _ = scene.log(2)
    assert standing(scene.client) == Delivery(State.SENDING, 2)
    assert scene.rest() == Delivery(State.SENT, 0, scene.time.clock.now())
    scene.correct(one, live=False)
    asked = scene.listened()
    assert scene.rest().state is State.SENT
    step(scene.client)
    assert (asked, scene.all_is_there()) == ([RECORDS], True)


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

    scene.client.transport = ask
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


def test_a_look_at_the_server_comes_now_and_then_even_when_nobody_writes(scene: Scene) -> None:
    scene.log()
    scene.rest()
    assert REST / 2 <= rest_left(scene.client) <= REST
    asked = scene.listened()
    for _ in range(3):
        scene.later()
        scene.rest()
    assert asked == [OPEN] * 3


BAD: dict[str, tuple[Answer | NoAnswer, str, dict[str, str]]] = {
    "nobody": (Unreachable(), reasons.AWAY, WHERE),
    "too slow": (Late(), reasons.SLOW, WHERE),
    "cut on the way": (Cut(), reasons.CUT, WHERE),
    "not the server": (Insecure(), reasons.INSECURE, WHERE),
    "a log-in page": (HTML, reasons.STRANGER, WHERE),
    "a redirect": (Answer(302, {"location": "http://login"}, b""), reasons.STRANGER, WHERE),
    "a filter": (Answer(403, {"content-type": "text/html"}, b"<h1>Blocked"), reasons.STRANGER, WHERE),
    "another site": (Answer(404, {"content-type": "text/html"}, b"not here"), reasons.STRANGER, WHERE),
    "a web server": (Answer(501, {"content-type": "text/html"}, b"Unsupported method"), reasons.STRANGER, WHERE),
    "a proxy's fault": (Answer(502, {}, b"<h1>Bad gateway"), reasons.FAULT, {}),
    "the server's fault": (told(Problem("failed", "x"), 500), reasons.FAULT, {}),
    "busy": (told(Problem("busy", "x"), 503), reasons.BUSY, {}),
    "too many": (told(Problem("too-many", "x"), 429), reasons.BUSY, {}),
    "not understood": (told(Problem("garbled", "x"), 400), reasons.MISUNDERSTOOD, {}),
    "too far apart": (told(Problem("wire", "x", wire=9), 400), reasons.VERSIONS, {}),
    "not known": (told(Problem("signature", "x"), 401), reasons.UNKNOWN, WHO),
    "revoked": (told(Problem("revoked", "x"), 403), reasons.REVOKED, WHO),
    "another answer": (told(Received(10**9, 0, 0, [])), reasons.MISUNDERSTOOD, {}),
    "a JSON of others": (Answer(200, {"content-type": "application/json"}, b'{"ok":true}'), reasons.CUT, WHERE),
    "nothing": (Answer(200, {}, b""), reasons.CUT, WHERE),
}


@pytest.mark.parametrize("what", BAD)
def test_whatever_else_answers_the_queue_is_whole_and_one_sentence_says_why(scene: Scene, what: str) -> None:
    answer, reason, facts = BAD[what]
    scene.log(3)
    step(scene.client)
    delivery = scene.blocked(answer)
    assert (delivery.waiting, delivery.reason, dict(delivery.facts)) == (3, reason, facts)
    refused = what in ("too far apart", "not known", "revoked")
    assert delivery.state is (State.REFUSED if refused else State.WAITING)
    assert rest_left(scene.client) > 0
    asked = scene.listened()
    step(scene.client)
    assert asked == []
    scene.later()
    scene.rest()
    assert scene.all_is_there()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_one_that_can_be_said(language: str) -> None:
    found = [value for name, value in vars(reasons).items() if name[0].isupper() and isinstance(value, str)]
    facts = {"address": ADDRESS, "name": "Elvebyen"}
    said = [say(language, each, **facts) for each in found]
    assert len(found) > 15 and not [each for each in said if "{" in each or not each.endswith(".")]


def test_an_answer_cut_at_any_byte_acknowledges_nothing(scene: Scene) -> None:
    scene.log(2)
    step(scene.client)
    whole = told(Received(outbox.unsent(scene.journal, 10).to, 2, 0, []))
    for size in range(len(whole.body)):
        scene.client.not_before, scene.client.limit = 0, 1000
        assert scene.blocked(replace_body(whole, whole.body[:size])).waiting == 2
        scene.later()
    scene.client.not_before = 0
    assert scene.blocked(whole).waiting == 0


def replace_body(answer: Answer, body: bytes) -> Answer:
    return answer._replace(body=body)


def test_each_failure_waits_longer_and_never_in_step(scene: Scene) -> None:
    scene.log()
    spans = []
    for _ in range(12):
        waits = []
        for seed in range(20):
            other = replace(scene.client, random=Random(seed))
            other.transport = Scripted([Unreachable()])
            step(other)
            waits.append(rest_left(other))
        spans.append(max(waits))
        assert len(set(waits)) == 20
        scene.blocked(Unreachable())
        scene.later()
    limits = [min(LONGEST_WAIT, FIRST_WAIT * 2**n) for n in range(12)]
    assert all(limit / 2 < span <= limit for span, limit in zip(spans, limits, strict=True))


def test_the_server_says_how_long_to_leave_it_alone(scene: Scene) -> None:
    scene.log()
    scene.blocked(told(Problem("busy", "x"), 503, **{"retry-after": "120"}))
    assert 120 <= rest_left(scene.client) <= 120 + FIRST_WAIT
    scene.later()
    scene.blocked(told(Problem("busy", "x"), 429, **{"retry-after": "99999999"}))
    assert rest_left(scene.client) <= 3600 + 2 * FIRST_WAIT


def test_a_round_that_failed_is_tried_again_without_a_new_tick(scene: Scene) -> None:
    scene.log()
    scene.blocked(Unreachable())
    assert scene.rest().state is State.SENT and scene.all_is_there()


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

    scene.client.transport = narrow
    assert step(scene.client).reason == reason
    scene.rest()
    assert sizes[:3] == [8, 4, 2] and scene.all_is_there()


def test_one_record_too_large_for_the_way_says_so(scene: Scene) -> None:
    scene.log()
    scene.client.limit = 1
    step(scene.client)
    assert scene.blocked(told(Problem("too-large", "x"), 413)).reason == reasons.TOO_LARGE


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
    asked = scene.listened()
    for _ in range(3):
        scene.later()
        scene.rest()
    scene.log()
    scene.rest()
    assert asked.count(RECORDS) == 1


def test_months_are_compared_only_when_nothing_waits(scene: Scene) -> None:
    openings: list[Opening] = []

    def hearing(path: str, body: bytes, headers: dict[str, str], method: str = "POST") -> Answer:
        if path == OPEN:
            openings.append(read(unpack(body), Opening))
        return scene.central(path, body, headers, method)

    scene.client.transport = hearing
    scene.log(at=at(month=3))
    scene.log(at=at(month=4))
    scene.rest()
    assert [[each.month for each in opening.digests] for opening in openings] == [[], ["2026-03", "2026-04"]]


def test_what_is_compared_is_what_is_there_by_then(scene: Scene) -> None:
    for _ in range(2):
        scene.log()
        scene.rest()
    asked = scene.listened()
    scene.later()
    scene.rest()
    assert asked == [OPEN]


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


def test_a_record_the_server_sets_apart_is_acknowledged_and_holds_up_no_other(scene: Scene) -> None:
    (strange,) = scene.log(site="5b" * 16)
    (ours,) = scene.log()
    stands = scene.rest()
    assert (stands.state, stands.reason) == (State.SENT, reasons.SET_APART)
    assert scene.central.records().keys() == {ours.id}
    asked = scene.listened()
    scene.later()
    scene.rest()
    assert asked == [OPEN] and strange.id not in scene.central.records()


def test_a_journal_that_is_busy_acknowledges_nothing_and_the_batch_goes_out_again(scene: Scene) -> None:
    scene.log()
    step(scene.client)
    asked = ask(scene.client)
    with a_journal_beside(scene) as other, other.writing(), pytest.raises(JournalBusy):
        settle(scene.client, asked)
    assert outbox.waiting(scene.journal) == 1
    assert scene.rest().state is State.SENT


def test_a_greeting_that_could_not_be_written_is_no_greeting(scene: Scene) -> None:
    scene.log()
    asked = ask(scene.client)
    with a_journal_beside(scene) as other, other.writing(), pytest.raises(JournalBusy):
        settle(scene.client, asked)
    assert scene.rest().state is State.SENT


def a_journal_beside(scene: Scene) -> AbstractContextManager[Journal]:
    """Another program on the same journal."""
    keys = MemoryKeys()
    keys.put(scene.journal.origin, scene.journal.key)
    return a_journal(scene.journal.folder.parent, keys=keys, clock=scene.time.clock)


def test_two_programs_on_one_journal_both_deliver(scene: Scene) -> None:
    with a_journal_beside(scene) as other:
        second = replace(scene.client, journal=other)
        scene.log(3)
        for client in (scene.client, second, second, scene.client):
            step(client)
        assert (scene.rest().state, until_rest(second, scene.time).state) == (State.SENT, State.SENT)
    assert scene.all_is_there()


def test_a_worker_asks_and_the_main_thread_writes(scene: Scene) -> None:
    from concurrent.futures import ThreadPoolExecutor

    scene.log()
    with ThreadPoolExecutor(1) as worker:
        for _ in range(3):
            settle(scene.client, worker.submit(ask, scene.client).result())
    assert standing(scene.client).state is State.SENT
