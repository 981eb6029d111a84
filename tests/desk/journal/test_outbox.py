"""What waits to be sent, and how far a server has come."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from desk.journal import outbox, replay, shift
from desk.journal.database import Journal
from desk.journal.opening import open_journal, rebuild
from desk.journal.outbox import Plain, Progress, Waiting
from desk.keys import MemoryKeys
from desk.model.delivery import Digest, Stretch, digest, less
from desk.model.pairing import Pairing
from desk.model.record import new_id
from desk.model.shift import Shift
from desk.model.visit import Channel, Visit, revised, to_record
from tests.builders import DESK, SITE, FakeClock, a_journal, a_visit, at, open_test_journal, written

PAIRING = Pairing("a1" * 16, "e1" * 16, "Elvebyen", "https://elvebyen.example", "d1" * 16, "5e" * 32)
ONE, TWO = "91" * 16, "92" * 16


def revs(waiting: Waiting) -> list[tuple[str, int]]:
    return [(record.id, record.rev) for record in waiting.records]


def plain(visit: Visit, mark: int) -> Plain:
    """A visit as it waits."""
    record = to_record(visit)
    head = (record.kind, record.id, record.rev, record.op, int(record.live), record.origin, record.site)
    return Plain(*head, f"{record.day:%Y-%m}", record.day.day, json.dumps(record.payload, separators=(",", ":")), mark)


def corrected(journal: Journal, visit: Visit, **changes: object) -> Visit:
    (standing,) = written(journal, revised(visit, "0a" * 8, **changes), before={visit.id: visit})
    return standing


def paired(journal: Journal, generation: str = ONE) -> Pairing:
    outbox.pair(journal, PAIRING)
    with journal.writing() as writer:
        outbox.begin(writer, PAIRING, generation)
    return PAIRING


def acknowledge(journal: Journal, to: int, generation: str = ONE) -> None:
    with journal.writing() as writer:
        outbox.acknowledge(writer, PAIRING, generation, to, at(hour=12))


def test_everything_ever_written_waits_until_a_server_has_it(journal: Journal) -> None:
    one, two = a_visit(), a_visit()
    written(journal, one)
    written(journal, two)
    assert (outbox.waiting(journal), outbox.pairing(journal), outbox.progress(journal)) == (2, None, Progress())
    paired(journal)
    found = outbox.unsent(journal, 10)
    assert found.records == (plain(one, 1), plain(two, 2))
    acknowledge(journal, found.to)
    assert (outbox.waiting(journal), outbox.unsent(journal, 10)) == (0, Waiting((), found.to))
    assert outbox.progress(journal) == Progress(ONE, found.to, at(hour=12))


def test_every_newer_rev_waits_again_at_the_end_of_the_queue(journal: Journal) -> None:
    one, two = a_visit(), a_visit()
    written(journal, one, two)
    paired(journal)
    acknowledge(journal, outbox.unsent(journal, 10).to)
    newer = corrected(journal, one, channel=Channel.PHONE)
    gone = corrected(journal, two, live=False)
    corrected(journal, newer, live=False)
    assert revs(outbox.unsent(journal, 10)) == [(gone.id, 1), (newer.id, 2)]
    assert outbox.waiting(journal) == 2


def test_a_rev_that_loses_does_not_wait(journal: Journal) -> None:
    one = a_visit()
    written(journal, one)
    corrected(journal, one, channel=Channel.PHONE)
    paired(journal)
    acknowledge(journal, outbox.unsent(journal, 10).to)
    written(journal, one, before={one.id: one})
    assert outbox.waiting(journal) == 0


def test_a_correction_made_while_the_answer_was_on_its_way_still_waits(journal: Journal) -> None:
    one = a_visit()
    written(journal, one)
    paired(journal)
    found = outbox.unsent(journal, 10)
    corrected(journal, one, channel=Channel.PHONE)
    acknowledge(journal, found.to)
    assert revs(outbox.unsent(journal, 10)) == [(one.id, 1)]


def test_a_batch_holds_the_oldest_and_says_how_far_it_goes(journal: Journal) -> None:
    visits = [a_visit() for _ in range(5)]
    written(journal, *visits)
    paired(journal)
    sent = []
    while (found := outbox.unsent(journal, 2)).records:
        sent.append(revs(found))
        acknowledge(journal, found.to)
    assert sent == [[(visit.id, 0) for visit in visits[start : start + 2]] for start in (0, 2, 4)]


def test_a_late_answer_never_takes_back_what_a_later_one_said(journal: Journal) -> None:
    written(journal, a_visit(), a_visit())
    paired(journal)
    acknowledge(journal, 2)
    acknowledge(journal, 1)
    assert outbox.waiting(journal) == 0


def test_in_a_new_generation_everything_is_sent_again_and_answers_of_the_old_one_count_for_nothing(
    journal: Journal,
) -> None:
    written(journal, a_visit(), a_visit())
    paired(journal)
    acknowledge(journal, 2)
    stretch = Stretch(journal.origin, "2026-03")
    with journal.writing() as writer:
        outbox.keep_audit(writer, PAIRING, 7, "ab" * 32)
        outbox.keep_surplus(writer, PAIRING, {stretch: Digest(1, "0" * 15 + "1")})
        outbox.begin(writer, PAIRING, ONE)
    assert (outbox.waiting(journal), outbox.progress(journal).audit) == (0, (7, "ab" * 32))
    with journal.writing() as writer:
        outbox.begin(writer, PAIRING, TWO)
    acknowledge(journal, 2, ONE)
    assert (outbox.waiting(journal), outbox.surplus(journal), outbox.progress(journal).audit) == (2, {}, None)


def test_what_was_written_for_another_municipality_stays_with_it(journal: Journal) -> None:
    outbox.pair(journal, PAIRING)
    written(journal, a_visit(tenant=PAIRING.tenant))
    outbox.pair(journal, Pairing("a2" * 16, "e2" * 16, "Nabo", "https://nabo.example", "d2" * 16, "5f" * 32))
    ours = a_visit(tenant="e2" * 16)
    written(journal, ours)
    assert (outbox.waiting(journal), outbox.unsent(journal, 10).records) == (1, (plain(ours, 2),))
    assert journal.tenant == "e2" * 16
    assert sum(each.n for each in outbox.digests(journal).values()) == 1


def test_the_pairing_is_known_at_the_next_start(tmp_path: Path, keys: MemoryKeys) -> None:
    with a_journal(tmp_path, keys=keys) as journal:
        paired(journal)
    with a_journal(tmp_path, keys=keys) as journal:
        assert (journal.tenant, outbox.pairing(journal)) == (PAIRING.tenant, PAIRING)


def test_a_rebuilt_journal_still_belongs_there_and_sends_all_of_it_again(
    tmp_path: Path, keys: MemoryKeys, time: FakeClock
) -> None:
    journal = open_test_journal(tmp_path, keys=keys)
    written(journal, a_visit(), a_visit())
    paired(journal)
    acknowledge(journal, 2)
    journal.close()
    (tmp_path / "journal" / "journal.db").unlink()
    journal = rebuild(tmp_path / "journal", tmp_path / "spool", keys, time.clock)
    found = (journal.tenant, outbox.pairing(journal), outbox.progress(journal), outbox.waiting(journal))
    journal.close()
    assert found == (PAIRING.tenant, PAIRING, Progress(), 2)


def test_a_visit_that_is_put_back_waits_too(tmp_path: Path, keys: MemoryKeys, time: FakeClock) -> None:
    with a_journal(tmp_path, keys=keys) as journal:
        written(journal, a_visit())
        paired(journal)
        acknowledge(journal, 1)
    (tmp_path / "before").write_bytes((tmp_path / "journal" / "journal.db").read_bytes())
    with a_journal(tmp_path, keys=keys) as journal:
        lost = a_visit()
        written(journal, lost)
        acknowledge(journal, 2)
    for file in (tmp_path / "journal").glob("journal.db*"):
        file.unlink()
    (tmp_path / "before").rename(tmp_path / "journal" / "journal.db")
    journal = open_journal(tmp_path / "journal", tmp_path / "spool", keys, time.clock)
    replay.put_back(journal, replay.missing(journal))
    found = revs(outbox.unsent(journal, 10))
    journal.close()
    assert found == [(lost.id, 0)]


def test_a_closed_shift_waits_as_the_stretch_that_was_counted(journal: Journal) -> None:
    with journal.writing() as writer:
        shift.put(writer, Shift("5f" * 16, SITE, DESK, None, at(hour=9), at(hour=15)))
    (record,) = outbox.unsent(journal, 10).records
    assert (record.kind, json.loads(record.payload)["from"]) == ("coverage", "2026-03-02T09:00+01:00")


def test_digests_are_by_origin_and_month_whatever_the_order(journal: Journal) -> None:
    march, april, foreign = a_visit(), a_visit(at=at(month=4)), a_visit(origin="0f" * 16)
    written(journal, march, april, foreign)
    newer = corrected(journal, march, channel=Channel.PHONE)
    assert outbox.digests(journal) == {
        Stretch("0" * 32, "2026-03"): digest([(newer.id, newer.rev, newer.op)]),
        Stretch("0" * 32, "2026-04"): digest([(april.id, 0, None)]),
        Stretch("0f" * 16, "2026-03"): digest([(foreign.id, 0, None)]),
    }


def test_a_stretch_is_read_in_pieces_for_sending_once_more(journal: Journal) -> None:
    visits = [a_visit(at=at(month=month)) for month in (3, 4, 3, 3)]
    written(journal, *visits)
    first = outbox.sent_of(journal, Stretch("0" * 32, "2026-03"), 0, 2)
    rest = outbox.sent_of(journal, Stretch("0" * 32, "2026-03"), first.to, 2)
    assert [revs(first), revs(rest)] == [[(visits[0].id, 0), (visits[2].id, 0)], [(visits[3].id, 0)]]
    assert outbox.sent_of(journal, Stretch("0" * 32, "2026-03"), rest.to, 2) == Waiting((), rest.to)


def test_a_surplus_is_kept_until_there_is_none(journal: Journal) -> None:
    paired(journal)
    march, april = Stretch("0" * 32, "2026-03"), Stretch("0" * 32, "2026-04")
    more = less(digest([("a", 0, None), ("b", 0, None)]), digest([("a", 0, None)]))
    with journal.writing() as writer:
        outbox.keep_surplus(writer, PAIRING, {march: more, april: more})
        outbox.keep_surplus(writer, PAIRING, {april: Digest(0, "0" * 16)})
    assert outbox.surplus(journal) == {march: digest([("b", 0, None)])}


def test_the_head_of_the_audit_log_only_moves_forward(journal: Journal) -> None:
    paired(journal)
    with journal.writing() as writer:
        outbox.keep_audit(writer, PAIRING, 7, "ab" * 32)
        outbox.keep_audit(writer, PAIRING, 5, "cd" * 32)
    assert outbox.progress(journal).audit == (7, "ab" * 32)


@pytest.mark.parametrize("ask", [outbox.waiting, lambda journal: outbox.unsent(journal, 10)])
def test_what_waits_is_found_by_its_index(journal: Journal, ask: Callable[[Journal], object]) -> None:
    """However much lies in the journal, every tick asks how many wait."""
    paired(journal)
    statements: list[str] = []
    with journal.reading() as connection:
        connection.connection.driver_connection.set_trace_callback(statements.append)
        ask(journal)
        connection.connection.driver_connection.set_trace_callback(None)
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statements[-1]}").all()
    found = [step[3].partition(" (")[0].replace("COVERING ", "") for step in plan]
    assert found == ["SEARCH record USING INDEX record_seq"]


def test_the_change_number_stays_out_of_the_trail_of_corrections(journal: Journal) -> None:
    with journal.writing() as writer:
        shift.put(writer, Shift("5f" * 16, SITE, DESK, None, at(hour=9), at(hour=15)))
        shift.put(writer, Shift("5f" * 16, SITE, DESK, None, at(hour=9)))
    with journal.reading() as connection:
        before = connection.execute(text("SELECT before FROM correction")).scalar_one()
    assert not {"seq", "number"} & json.loads(before).keys()


def test_ids_of_pairings_are_their_own(journal: Journal) -> None:
    again = Pairing(new_id(), *[getattr(PAIRING, name) for name in Pairing.__slots__ if name != "id"])
    outbox.pair(journal, PAIRING)
    outbox.pair(journal, again)
    assert outbox.pairing(journal) == again
