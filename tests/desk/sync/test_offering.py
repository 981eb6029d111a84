"""Publishing through a server: whatever it answers, one sentence says what became of the guide."""

from dataclasses import replace

import pytest

from desk.errors import NotPublished, Reason
from desk.guides.document import encode
from desk.model.shelved import Done, Newer, Wish
from desk.sync import offering, wire
from desk.sync.client import Client
from desk.sync.guides import Accepted
from desk.sync.guides import Newer as Refused
from desk.sync.offering import offer
from desk.sync.transport import Answer, Cut, Insecure, Late, NoAnswer, Unreachable
from desk.sync.wire import Problem
from desk.text import LANGUAGES, explain
from tests.desk.guides.making import a_guide
from tests.desk.sync.servers import Scripted, told

MINE = a_guide(revision=2)
WISH = Wish(MINE, 1, encode(MINE), {})
HTML = Answer(200, {"content-type": "text/html"}, b"<title>Log in</title>")


def answered(client: Client, answer: Answer | NoAnswer) -> Done | Newer:
    return offer(replace(client.server, transport=Scripted([answer])), WISH)


def problem(code: wire.Code, status: int) -> Answer:
    return told(Problem(code, "x"), status)


WHY: list[tuple[Answer | NoAnswer, str]] = [
    (Unreachable(), offering.AWAY),
    (Late(), offering.CUT),
    (Cut(), offering.CUT),
    (Insecure(), offering.INSECURE),
    (HTML, offering.STRANGER),
    (Answer(404, {}, b"<html>"), offering.STRANGER),
    (Answer(200, {"content-type": "application/json"}, b'{"gui'), offering.CUT),
    (problem("not-allowed", 403), offering.NOT_ALLOWED),
    (problem("revoked", 403), offering.NOT_LET_IN),
    (problem("signature", 401), offering.NOT_LET_IN),
    (problem("not-found", 404), offering.TOO_OLD),
    (problem("method", 405), offering.TOO_OLD),
    (problem("guide", 400), offering.REFUSED),
    (problem("too-large", 413), offering.TOO_LARGE),
    (Answer(413, {}, b"proxy"), offering.TOO_LARGE),
    (problem("busy", 503), offering.BUSY),
    (problem("failed", 500), offering.FAULT),
    (problem("generation", 412), offering.FAULT),
]


def test_why_it_was_not_published_is_one_sentence(client: Client) -> None:
    for answer, reason in WHY:
        with pytest.raises(NotPublished) as raised:
            answered(client, answer)
        said = raised.value.facts["reason"]
        assert isinstance(said, Reason) and said.message == reason, answer
        assert all(explain(raised.value, language).endswith(".") for language in LANGUAGES)


def test_what_the_server_took_is_done_and_what_it_has_newer_is_given(client: Client) -> None:
    assert answered(client, told(Accepted("a-guide", 2, "00" * 32))) == Done("a-guide", 2)
    theirs = a_guide(revision=2, note="Theirs")
    assert answered(client, told(Refused("newer", "x", 2, encode(theirs).decode()), 409)) == Newer(2, theirs)
    assert answered(client, told(Refused("newer", "x", 2, "{"), 409)) == Newer(2, None)
