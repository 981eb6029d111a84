"""Pairing, from the device's side, with the real server."""

from pathlib import Path

import pytest

from desk.central import devices, tenants
from desk.central.errors import WrongCode
from desk.errors import NotPaired, NowhereYet
from desk.journal import outbox
from desk.journal.database import Journal
from desk.keys import MemoryKeys
from desk.model.delivery import State
from desk.model.pairing import Pairing
from desk.sync.delivering import step
from desk.sync.pairing import Code, ask_for_code, belong, poll
from desk.sync.server import device_key
from desk.sync.transport import Answer, Unreachable
from desk.sync.wire import Problem
from desk.text import explain
from tests.builders import FakeClock, a_journal, a_visit, written
from tests.desk.sync.servers import ADDRESS, Central, Scripted, paired, put_post, told, until_rest


@pytest.fixture
def journal(journal: Journal) -> Journal:
    put_post(journal)
    return journal


def asked(journal: Journal, keys: MemoryKeys, central: Central) -> Code:
    return ask_for_code(journal, keys, "bib-pc-7", ADDRESS, central)


def test_a_code_is_shown_approved_and_heard_of(journal: Journal, keys: MemoryKeys, central: Central) -> None:
    code = asked(journal, keys, central)
    assert (len(code.code), code.seconds, poll(code, central)) == (8, 600, None)
    device = central.approve(code.code)
    approved = poll(code, central)
    assert approved is not None and approved.site_name == "Elvebyen"
    pairing = belong(journal, approved, ADDRESS)
    assert pairing == Pairing(
        pairing.id, approved.tenant, "Elvebyen", ADDRESS, device, approved.server_key, approved.site
    )  # fmt: skip
    assert (journal.tenant, outbox.pairing(journal)) == (approved.tenant, pairing)


def test_what_was_logged_before_is_bound_and_counted_as_it_was(
    journal: Journal, keys: MemoryKeys, central: Central, time: FakeClock
) -> None:
    before = a_visit(origin=journal.origin)
    written(journal, before)
    client = paired(journal, keys, central)
    after = a_visit(origin=journal.origin, tenant=journal.tenant)
    written(journal, after)
    until_rest(client, time)
    assert central.records() == {before.id: (0, ""), after.id: (0, "")}


def test_a_wrong_code_lets_nobody_in(journal: Journal, keys: MemoryKeys, central: Central) -> None:
    code = asked(journal, keys, central)
    with pytest.raises(WrongCode):
        central.approve("BBBBBBBB")
    assert (poll(code, central), outbox.pairing(journal)) == (None, None)


def test_a_code_that_ran_out_is_told_and_a_new_one_works(
    journal: Journal, keys: MemoryKeys, central: Central, time: FakeClock
) -> None:
    code = asked(journal, keys, central)
    written(journal, a_visit())
    time.advance(601)
    with pytest.raises(NotPaired, match="before it ran out") as caught:
        poll(code, central)
    assert explain(caught.value, "en").count(".") == 1
    again = asked(journal, keys, central)
    central.approve(again.code)
    assert poll(again, central) is not None and outbox.waiting(journal) == 1


def test_nothing_is_asked_before_anybody_said_where_this_is(tmp_path: Path, keys: MemoryKeys, central: Central) -> None:
    with a_journal(tmp_path / "other", keys=keys) as fresh, pytest.raises(NowhereYet):
        asked(fresh, keys, central)


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Unreachable(), "cannot be reached"),
        (Answer(200, {"content-type": "text/html"}, b"<html>"), "log-in page"),
        (told(Problem("too-many", "x"), 429), "asked us to wait"),
        (told(Problem("generation", "x", generation="9e" * 16), 412), "did not understand"),
        (told(Problem("wire", "x", wire=7), 400), "too far apart"),
    ],
)
def test_whatever_else_answers_nobody_is_paired_and_one_sentence_says_why(
    journal: Journal, keys: MemoryKeys, answer: Answer | Unreachable, sentence: str
) -> None:
    with pytest.raises(NotPaired) as caught:
        ask_for_code(journal, keys, "bib-pc-7", ADDRESS, Scripted([answer]))
    said = explain(caught.value, "en")
    assert sentence in said and "kept here" in said
    assert (outbox.pairing(journal), journal.tenant) == (None, None)


def test_the_devices_own_key_is_made_once_and_stays(journal: Journal, keys: MemoryKeys, central: Central) -> None:
    first, second = paired(journal, keys, central), paired(journal, keys, central)
    assert first.server.key.private_bytes_raw() == second.server.key.private_bytes_raw()
    assert device_key(keys, "0f" * 16).private_bytes_raw() != first.server.key.private_bytes_raw()


def test_a_revoked_device_keeps_all_and_delivers_once_it_is_paired_again(
    journal: Journal, keys: MemoryKeys, central: Central, time: FakeClock
) -> None:
    client = paired(journal, keys, central)
    until_rest(client, time)
    with central.store.writing() as connection:
        devices.revoke(connection, tenants.tenant(connection).id, client.pairing.device, central.now())
    visits = written(journal, *[a_visit(origin=journal.origin) for _ in range(5)])
    delivery = step(client)
    assert (delivery.state, delivery.waiting) == (State.REFUSED, 5)
    again = paired(journal, keys, central)
    assert until_rest(again, time).state is State.SENT
    assert central.records().keys() == {visit.id for visit in visits}
