"""What shifts hand over, in the journal: own marks are records, those of others lie apart, words lie here alone."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desk.journal import handover, outbox
from desk.journal.database import Journal
from desk.journal.handover import Words
from desk.journal.opening import rebuild
from desk.keys import MemoryKeys
from desk.model.handover import Handover, revised
from desk.model.record import new_id
from tests.builders import DESK, SITE, FakeClock, a_journal, at

DAY = at().day


def a_mark(item: str = "call-back", **fields: object) -> Handover:
    return replace(Handover(new_id(), 0, None, True, "0" * 32, SITE, DAY, item, at=at(), desk=DESK), **fields)


def write(journal: Journal, *marks: Handover) -> None:
    with journal.writing() as writer:
        handover.write(writer, marks, DESK)


def told(journal: Journal, *marks: Handover, tag: str = "aa" * 32) -> None:
    with journal.writing() as writer:
        handover.take(writer, SITE, tag, marks)


def test_own_marks_come_back_as_they_were_written(journal: Journal) -> None:
    marks = [a_mark(), a_mark("printer-down")]
    write(journal, *marks)
    assert sorted(handover.own(journal, [SITE], DAY), key=lambda each: each.id) == sorted(marks, key=lambda m: m.id)
    assert handover.own(journal, ["77" * 16], DAY) == ()
    assert handover.own(journal, [SITE], DAY + timedelta(days=1)) == ()


def test_a_newer_rev_stands_and_is_to_be_sent(journal: Journal) -> None:
    mark = a_mark()
    write(journal, mark)
    before = outbox.waiting(journal)
    done = revised(mark, journal.origin, live=True, count=0)
    write(journal, done)
    assert (before, outbox.waiting(journal)) == (1, 1)
    assert handover.own(journal, [SITE], DAY) == (done,)


def test_what_others_told_is_never_ours_to_send(journal: Journal) -> None:
    told(journal, a_mark(), a_mark("key-waiting"))
    assert (outbox.waiting(journal), handover.own(journal, [SITE], DAY)) == (0, ())
    assert {mark.item for mark in handover.told(journal, SITE)} == {"call-back", "key-waiting"}


def test_what_is_told_anew_takes_the_place_of_all_that_was_told(journal: Journal, time: FakeClock) -> None:
    told(journal, a_mark("key-waiting"))
    time.advance(600)
    told(journal, a_mark("call-back"), tag="bb" * 32)
    assert [mark.item for mark in handover.told(journal, SITE)] == ["call-back"]
    look = handover.look(journal, SITE)
    assert look is not None and (look.tag, look.at) == ("bb" * 32, at(minute=10))


def test_being_done_with_another_devices_mark_is_ours_to_send_under_its_id(journal: Journal) -> None:
    theirs = a_mark(origin="9" * 32, at=None, desk=None)
    told(journal, theirs)
    done = revised(handover.told(journal, SITE)[0], journal.origin, live=True, count=0)
    write(journal, done)
    (sent,) = outbox.unsent(journal, 10, 0).records
    assert (sent.id, sent.rev, sent.origin, sent.day) == (theirs.id, 1, journal.origin, DAY.day)


def test_a_mark_comes_back_when_a_damaged_journal_is_made_again(tmp_path: Path, keys: MemoryKeys) -> None:
    with a_journal(tmp_path, keys=keys) as journal:
        write(journal, a_mark())
    clock = FakeClock().clock
    with closing(rebuild(tmp_path / "journal", tmp_path / "spool", keys, clock)) as again:
        assert [mark.item for mark in handover.own(again, [SITE], DAY)] == ["call-back"]


def test_what_was_read_is_remembered_and_forgotten_when_it_is_old(journal: Journal) -> None:
    with journal.writing() as writer:
        handover.see(writer, [("a", DAY), ("b", DAY - timedelta(days=40))], DAY - timedelta(days=50))
        handover.see(writer, [("c", DAY)], DAY - timedelta(days=28))
    assert handover.seen(journal) == {"a", "c"}
    with journal.writing() as writer:
        handover.unsee(writer, ["c"])
    assert handover.seen(journal) == {"a"}


def test_words_lie_in_the_journal_alone(journal: Journal, tmp_path: Path) -> None:
    with journal.writing() as writer:
        handover.put_words(writer, Words("5f" * 16, "the lift is being mended", at()))
        assert writer.entries == []
    assert [each.text for each in handover.words(journal)] == ["the lift is being mended"]
    assert outbox.waiting(journal) == 0
    with journal.writing() as writer:
        handover.put_words(writer, Words("5f" * 16, "", at()))
    assert handover.words(journal) == ()
