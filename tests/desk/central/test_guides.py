"""Guides at the server: published by those who may, each revision kept, and never one over another without a word."""

from dataclasses import replace
from typing import Any

import msgspec
import pytest

from desk.central import guides, publishing, tables, tenants
from desk.guides.document import encode
from desk.model.guide import Guide
from desk.sync.envelope import read
from desk.sync.guides import DOCUMENT, GUIDES, PICTURE, WORD, Accepted, Listed, Newer, Offer, newest, path, unpack
from desk.sync.signature import KEYS, SIGNATURE, is_signed, tag
from tests.desk.central.making import NOON, Answer, Central, Counter, a_counter
from tests.desk.guides.making import a_guide

OF_TODAY = a_guide(revision=1)


@pytest.fixture
def counter(central: Central) -> Counter:
    """A device that may publish."""
    made = a_counter(central)
    allow(made)
    return made


def allow(counter: Counter, allowed: bool = True) -> None:
    with counter.central.store.writing() as connection:
        guides.allow(connection, counter.central.tenant, counter.device.id, allowed, NOON)


def offer(counter: Counter, guide: Guide, based_on: int | None = None, **pictures: bytes) -> Answer:
    based = guide.revision - 1 if based_on is None else based_on
    return counter.post(GUIDES, Offer(1, based, encode(guide).decode(), pictures))


def listed(counter: Counter) -> Listed:
    return unpack(counter.get(GUIDES).body)


def test_what_an_allowed_device_publishes_is_listed_signed_and_fetched_byte_for_byte(counter: Counter) -> None:
    assert counter.get(GUIDES).problem.code == "not-found"
    answer = offer(counter, OF_TODAY)
    document = encode(OF_TODAY)
    assert read(answer.body, Accepted) == Accepted("a-guide", 1, tag(document))
    whole = counter.get(GUIDES)
    key = whole.headers[KEYS]
    tenant = counter.central.tenant.id
    assert is_signed(key, tenant, whole.body, whole.headers[SIGNATURE], WORD)
    assert not is_signed(key, tenant, whole.body, whole.headers[SIGNATURE])
    assert counter.get(path(newest(unpack(whole.body))["a-guide"].tag)).body == document
    assert counter.get(GUIDES, if_none_match=whole.headers["etag"]).status == 304
    assert counter.get(path("00" * 32)).status == 404


def test_every_revision_stays_and_the_numbers_of_the_lists_rise(counter: Counter) -> None:
    first = listed(counter) if offer(counter, OF_TODAY).status == 200 else None
    offer(counter, replace(OF_TODAY, revision=2, note="Another fee"))
    assert first is not None
    now = listed(counter)
    assert (first.number, now.number, [each.revision for each in now.guides]) == (1, 2, [1, 2])
    assert [row["note"] for row in counter.central.rows(tables.guide)] == ["", "Another fee"]
    assert [row["what"] for row in counter.central.rows(tables.audit)][-2:] == ["guide", "guide"]


def test_what_is_made_from_an_older_revision_is_refused_with_the_newer_one(counter: Counter) -> None:
    offer(counter, OF_TODAY)
    theirs = replace(OF_TODAY, revision=2, note="Theirs")
    offer(counter, theirs)
    answer = offer(counter, replace(OF_TODAY, revision=2, note="Mine"))
    found = read(answer.body, Newer)
    assert (answer.status, found.code, found.revision, found.document) == (409, "newer", 2, encode(theirs).decode())
    assert len(listed(counter).guides) == 2
    assert offer(counter, replace(OF_TODAY, revision=3, note="Mine and theirs")).status == 200


def test_one_whose_answer_was_lost_is_published_once_however_often_it_is_sent(counter: Counter) -> None:
    assert [offer(counter, OF_TODAY).status for _ in range(3)] == [200, 200, 200]
    assert (listed(counter).number, len(counter.central.rows(tables.guide))) == (1, 1)


def test_only_a_device_that_is_allowed_may_and_any_device_may_read(counter: Counter) -> None:
    allow(counter, allowed=False)
    assert offer(counter, OF_TODAY).problem.code == "not-allowed"
    allow(counter)
    allow(counter)
    offer(counter, OF_TODAY)
    other = a_counter(counter.central, origin="e1" * 16)
    assert (offer(other, OF_TODAY).status, len(listed(other).guides)) == (403, 1)
    assert counter.central.call("GET", GUIDES).problem.code == "signature"


BROKEN: list[tuple[dict[str, Any], int, str]] = [
    ({"document": "{"}, 400, "guide"),
    ({"document": encode(replace(OF_TODAY, start="nowhere")).decode()}, 400, "guide"),
    ({"based_on": 1}, 400, "guide"),
    ({"pictures": {"../etc": b""}}, 400, "garbled"),
    ({"pictures": {"a.png": b"x" * (PICTURE + 1)}}, 400, "garbled"),
    ({"wire": 2}, 400, "wire"),
    ({"document": "x" * (DOCUMENT + 1)}, 400, "garbled"),
    ({"document": "æ" * (DOCUMENT // 2 + 1)}, 413, "too-large"),
]


@pytest.mark.parametrize(("wrong", "status", "code"), BROKEN)
def test_what_is_not_whole_or_too_large_is_refused(
    counter: Counter, wrong: dict[str, Any], status: int, code: str
) -> None:
    whole = Offer(1, 0, encode(OF_TODAY).decode(), {})
    answer = counter.post(GUIDES, msgspec.structs.replace(whole, **wrong))
    assert (answer.status, answer.problem.code, counter.central.rows(tables.guide)) == (status, code, [])


def test_a_new_key_of_the_server_signs_the_list_again(counter: Counter) -> None:
    offer(counter, OF_TODAY)
    with counter.central.store.writing() as connection:
        server = publishing.renew_key(connection, tenants.server(connection), tenants.tenant(connection), NOON)
    whole = counter.get(GUIDES)
    assert is_signed(server.public_key.hex(), counter.central.tenant.id, whole.body, whole.headers[SIGNATURE], WORD)
