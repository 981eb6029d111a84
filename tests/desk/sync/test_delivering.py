"""Delivery to the real server, and to whatever else may answer: the queue stays whole, and one sentence says why."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from desk.journal import outbox
from desk.model.delivery import Delivery, State
from desk.sync import reasons
from desk.sync.client import rest_left, standing
from desk.sync.delivering import ask, settle, step
from desk.sync.transport import Answer, Cut, Insecure, Late, NoAnswer, Unreachable
from desk.sync.wire import RECORDS, Problem, Received
from tests.desk.sync.scene import Scene
from tests.desk.sync.servers import ADDRESS, told, until_rest

HTML = Answer(200, {"content-type": "text/html"}, b"<!doctype html><title>Log in to ElvebyGuest</title>")
WHERE, WHO = {"address": ADDRESS}, {"name": "Elvebyen"}


def test_what_waits_is_delivered_and_then_there_is_silence(scene: Scene) -> None:
    one, _ = scene.log(2)
    assert standing(scene.client) == Delivery(State.SENDING, 2)
    assert scene.rest() == Delivery(State.SENT, 0, scene.time.clock.now())
    scene.correct(one, live=False)
    scene.asked.clear()
    assert scene.rest().state is State.SENT
    step(scene.client)
    assert (scene.delivered, scene.all_is_there()) == ([RECORDS], True)


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
    scene.asked.clear()
    step(scene.client)
    assert scene.delivered == []
    scene.later()
    scene.rest()
    assert scene.all_is_there()


def test_an_answer_cut_at_any_byte_acknowledges_nothing(scene: Scene) -> None:
    scene.log(2)
    step(scene.client)
    whole = told(Received(outbox.unsent(scene.journal, 10).to, 2, 0, []))
    for size in range(len(whole.body)):
        scene.client.not_before, scene.client.limit = 0, 1000
        assert scene.blocked(whole._replace(body=whole.body[:size])).waiting == 2
        scene.later()
    scene.client.not_before = 0
    assert scene.blocked(whole).waiting == 0


def test_a_round_that_failed_is_tried_again_without_a_new_tick(scene: Scene) -> None:
    scene.log()
    scene.blocked(Unreachable())
    assert scene.rest().state is State.SENT and scene.all_is_there()


def test_two_programs_on_one_journal_both_deliver(scene: Scene) -> None:
    with scene.a_journal_beside() as other:
        second = replace(scene.client, journal=other)
        scene.log(3)
        for client in (scene.client, second, second, scene.client):
            step(client)
        assert (scene.rest().state, until_rest(second, scene.time).state) == (State.SENT, State.SENT)
    assert scene.all_is_there()


def test_a_worker_asks_and_the_main_thread_writes(scene: Scene) -> None:
    scene.log()
    with ThreadPoolExecutor(1) as worker:
        for _ in range(3):
            settle(scene.client, worker.submit(ask, scene.client).result())
    assert standing(scene.client).state is State.SENT
