"""Published guides in the journal: each revision byte for byte, the newest offered, and the server's before ours."""

import json
import os
from dataclasses import replace
from pathlib import Path

from desk.journal import outbox, replay, shelf
from desk.journal.database import Journal
from desk.journal.opening import rebuild
from desk.keys import MemoryKeys
from tests.builders import FakeClock, open_test_journal
from tests.desk.journal.test_publication import PAIRING

FRONT = b"\x89PNG and so on"


def a_document(guide: str = "e-id", revision: int = 1, note: str = "") -> bytes:
    whole = {"format": 1, "id": guide, "revision": revision, "note": note, "steps": [{"id": "a"}], "title": "Æ"}
    return json.dumps(whole, ensure_ascii=False).encode() + b"\n"


def publish(journal: Journal, *documents: bytes, **pictures: bytes) -> None:
    for each in documents:
        with journal.writing() as writer:
            shelf.publish(writer, each, pictures)


def came(journal: Journal, *documents: bytes, listed: bool = True) -> None:
    """They come from the server; they are what it lists, too."""
    with journal.writing() as writer:
        for each in documents:
            shelf.keep(writer, each, {})
        if listed:
            shelf.list_these(writer, list(map(shelf.tag_of, documents)))


def offered(journal: Journal) -> list[tuple[str, int, str]]:
    return [(each.guide, each.revision, each.tenant) for each in shelf.offered(journal)]


def test_the_newest_revision_published_here_is_offered_and_all_stay_to_be_found(journal: Journal) -> None:
    publish(journal, a_document(), a_document("moving", 4), a_document(revision=2, note="New fee"))
    assert offered(journal) == [("e-id", 2, ""), ("e-id", 1, ""), ("moving", 4, "")]
    assert [each.revision for each in shelf.revisions(journal, "e-id")] == [2, 1]
    assert shelf.document(journal, "e-id", 1) == a_document()
    assert shelf.document(journal, "e-id", 3) is None
    (newest, _) = shelf.revisions(journal, "e-id")
    head = {"format": 1, "id": "e-id", "revision": 2, "note": "New fee", "title": "Æ"}
    assert (json.loads(newest.head), newest.tag, newest.at) == (
        head,
        shelf.tag_of(a_document(revision=2, note="New fee")),
        journal.clock.now(),
    )


def test_a_picture_is_found_by_the_revision_that_names_it(journal: Journal) -> None:
    publish(journal, a_document(), **{"front.png": FRONT})
    publish(journal, a_document(revision=2), **{"front.png": FRONT + b"!"})
    assert shelf.picture(journal, "e-id", 1, "front.png") == FRONT
    assert shelf.picture(journal, "e-id", 2, "front.png") == FRONT + b"!"
    assert shelf.picture(journal, "e-id", 2, "back.png") is shelf.picture(journal, "gone", 2, "front.png") is None


def test_of_what_the_server_sent_just_what_it_lists_is_offered_and_before_our_own(journal: Journal) -> None:
    publish(journal, a_document(revision=9), a_document("ours"))
    outbox.pair(journal, PAIRING)
    came(journal, a_document(revision=1), a_document("moving"), listed=False)
    assert offered(journal) == [("e-id", 9, ""), ("ours", 1, "")]
    came(journal, a_document(revision=2))
    assert offered(journal) == [("e-id", 2, PAIRING.tenant), ("ours", 1, "")]
    assert [each.revision for each in shelf.revisions(journal, "e-id")] == [9, 2, 1]
    came(journal, a_document(revision=1))
    assert offered(journal)[0] == ("e-id", 1, PAIRING.tenant)
    assert shelf.tag_of(a_document("moving")) in shelf.lie_here(journal)


def test_another_municipality_s_guides_are_nothing_here(journal: Journal) -> None:
    outbox.pair(journal, PAIRING)
    came(journal, a_document())
    outbox.pair(journal, replace(PAIRING, id="a2" * 16, tenant="e2" * 16))
    assert (shelf.offered(journal), shelf.revisions(journal, "e-id"), shelf.document(journal, "e-id", 1)) == (
        (),
        (),
        None,
    )


def test_what_was_published_here_is_in_the_spool_and_outlives_the_journal(tmp_path: Path) -> None:
    keys, clock = MemoryKeys(), FakeClock().clock
    journal = open_test_journal(tmp_path, keys=keys, clock=clock)
    publish(journal, a_document(), a_document(revision=2), **{"front.png": FRONT})
    journal.close()
    os.truncate(tmp_path / "journal" / "journal.db", 8192)
    again = rebuild(tmp_path / "journal", tmp_path / "spool", keys, clock)
    assert offered(again) == [("e-id", 2, ""), ("e-id", 1, "")]
    assert shelf.document(again, "e-id", 1) == a_document()
    assert shelf.picture(again, "e-id", 2, "front.png") == FRONT
    assert replay.missing(again) == ()
    again.close()
