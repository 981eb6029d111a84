"""The urn: what lies in it has no order, no moment and no neighbour; when its month is over it becomes records."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from desk.journal import outbox, urn
from desk.journal.database import Journal
from desk.journal.spool import read
from desk.model.answer import Answer, Face, to_record
from desk.model.record import Record, new_id
from tests.builders import SITE, FakeClock, a_journal, a_visit, written


def an_answer(journal: Journal, face: Face = Face.GOOD, month: str = "2026-02", **fields: str) -> Record:
    known = {"id": new_id(), "origin": journal.origin, "site": SITE, "month": month, "question": "got-help"}
    return to_record(Answer(**(known | fields), face=face))


def put(journal: Journal, *records: Record) -> None:
    for record in records:
        with journal.writing() as writer:
            urn.put(writer, record)


def release(journal: Journal, month: str = "2026-03") -> int:
    with journal.writing() as writer:
        return urn.release(writer, month)


def spooled(journal: Journal) -> str:
    files = sorted(journal.spool.folder.glob("*.spool"))
    return json.dumps([list(frame) for file in files for frame in read(file, journal.key)])


def test_on_the_disk_they_lie_in_the_order_of_their_ids_and_have_no_other(tmp_path: Path) -> None:
    with a_journal(tmp_path) as journal:
        put(journal, *(an_answer(journal, id=f"{each}{'0' * 31}") for each in "c1f8"))
        with journal.reading() as connection:
            rows = connection.execute(text("SELECT id FROM urn")).scalars().all()
            columns = {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(urn)")}
            made = connection.execute(text("SELECT sql FROM sqlite_master WHERE name = 'urn'")).scalar_one()
        assert [each[0] for each in rows] == ["1", "8", "c", "f"]
        assert columns == {"id", "tenant", "kind", "origin", "site", "month", "payload"}
        assert "WITHOUT ROWID" in made


def test_before_its_month_is_over_nothing_of_it_is_a_record_or_in_the_spool(tmp_path: Path) -> None:
    with a_journal(tmp_path) as journal:
        one = an_answer(journal, month="2026-03")
        put(journal, one)
        assert (release(journal), urn.is_due(journal, "2026-03"), outbox.waiting(journal)) == (0, False, 0)
        assert one.id not in spooled(journal)


def test_when_its_month_is_over_it_is_a_record_without_a_moment(tmp_path: Path) -> None:
    time = FakeClock()
    with a_journal(tmp_path, clock=time.clock) as journal:
        one = an_answer(journal, Face.BAD)
        put(journal, one)
        written(journal, a_visit(origin=journal.origin))
        assert (urn.is_due(journal, "2026-03"), release(journal), release(journal)) == (True, 1, 0)
        (_visit, sent) = outbox.unsent(journal, 9).records
        assert (sent.kind, sent.id, sent.month, sent.day) == ("answer", one.id, "2026-02", 1)
        with journal.reading() as connection:
            row = connection.execute(text("SELECT desk, utc, zone FROM record WHERE kind = 'answer'")).one()
            left = connection.execute(text("SELECT count(*) FROM urn")).scalar_one()
        assert (*row, left) == (None, 1769904000000000, "UTC", 0)
        assert one.id in spooled(journal)


def test_a_piece_at_a_time_in_the_order_of_the_ids(tmp_path: Path) -> None:
    with a_journal(tmp_path) as journal:
        every = [an_answer(journal) for _ in range(urn.PIECE + 2)]
        put(journal, *every)
        assert (release(journal), release(journal), release(journal)) == (urn.PIECE, 2, 0)
        sent = [record.id for record in outbox.unsent(journal, 99).records]
        assert sent == sorted(record.id for record in every)


def test_what_a_restored_journal_releases_once_more_is_the_same_record(tmp_path: Path) -> None:
    with a_journal(tmp_path) as journal:
        one = an_answer(journal)
        put(journal, one)
        release(journal)
        put(journal, one)
        assert [each.count for each in urn.counts(journal, "answer")] == [1]
        release(journal)
        assert [each.count for each in urn.counts(journal, "answer")] == [1]


def test_a_mistake_is_taken_out_until_it_is_a_record(tmp_path: Path) -> None:
    with a_journal(tmp_path) as journal:
        one, other = an_answer(journal), an_answer(journal)
        put(journal, one, other)
        with journal.writing() as writer:
            assert (urn.take_out(writer, one.id), urn.take_out(writer, one.id)) == (True, False)
        release(journal)
        with journal.writing() as writer:
            assert not urn.take_out(writer, other.id)
        assert [each.count for each in urn.counts(journal, "answer")] == [1]


@given(
    st.lists(st.tuples(st.sampled_from(Face), st.sampled_from(["2026-01", "2026-02", "2026-03"])), max_size=12),
    st.integers(0, 12),
)
def test_counts_are_the_same_in_the_urn_and_out_of_it(given_: list[tuple[Face, str]], early: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder, a_journal(Path(folder)) as journal:
        put(journal, *(an_answer(journal, face, month) for face, month in given_[:early]))
        release(journal)
        put(journal, *(an_answer(journal, face, month) for face, month in given_[early:]))
        found = {(each.month, each.payload["face"]): each.count for each in urn.counts(journal, "answer")}
    assert found == {(month, face.value): given_.count((face, month)) for face, month in given_}
