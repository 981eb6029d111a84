"""Guides in progress: each stays where it stopped until it is over."""

from datetime import date, timedelta
from pathlib import Path

from desk.journal import guide
from desk.journal.database import Journal
from desk.journal.guide import Chosen, RunRow
from desk.keys import MemoryKeys
from tests.builders import a_journal

DAY = date(2026, 11, 22)


def put(journal: Journal, run: RunRow) -> RunRow:
    with journal.writing() as writer:
        return guide.put_run(writer, run)


def test_a_run_is_this_programs_and_moves_on_with_it(journal: Journal) -> None:
    first = put(journal, RunRow("v1", 0, "eid", 1, "start", DAY))
    assert first == RunRow("v1", 0, "eid", 1, "start", DAY, program=journal.program)
    second = put(journal, RunRow("v1", 0, "eid", 1, "passport", DAY))
    other = put(journal, RunRow("v2", 1, "eid", 1, "start", DAY))
    assert guide.runs(journal) == (second, other)


def test_a_run_that_is_over_is_gone(journal: Journal) -> None:
    put(journal, RunRow("v1", 0, "eid", 1, "start", DAY))
    with journal.writing() as writer:
        guide.drop_run(writer, "v1")
        guide.drop_run(writer, "never was")
    assert guide.runs(journal) == ()


def test_the_next_program_knows_the_run_is_not_its_own_and_whether_the_other_lives(
    journal: Journal, tmp_path: Path, keys: MemoryKeys
) -> None:
    put(journal, RunRow("v1", 0, "eid", 1, "start", DAY))
    with a_journal(tmp_path, keys=keys) as other:
        (run,) = guide.runs(other)
        assert run.program != other.program
        assert other.alive(run.program)
        assert other.alive(other.program)
        journal.close()
        assert not other.alive(run.program)


def test_a_step_is_kept_on_the_device_and_not_in_the_spool(journal: Journal, tmp_path: Path) -> None:
    (segment,) = (tmp_path / "spool").glob("*/*.spool")
    before = segment.stat().st_size
    put(journal, RunRow("v1", 0, "eid", 1, "start", DAY))
    assert segment.stat().st_size == before


def test_what_was_chosen_comes_back_as_it_was(journal: Journal) -> None:
    chosen = Chosen(("who", "papers"), {"who": "own"}, frozenset({"phone", "passport"}), "tax-office")
    left = put(journal, RunRow("v1", 0, "eid", 1, "papers", DAY, chosen, left=True))
    assert guide.run_of(journal, "v1") == left
    assert left.chosen == chosen
    assert guide.runs(journal) == (), "nobody is in it"
    assert guide.run_of(journal, "v2") is None


def test_what_was_left_goes_with_its_day_and_what_goes_on_stays(journal: Journal) -> None:
    put(journal, RunRow("v1", 0, "eid", 1, "papers", DAY, left=True))
    going_on = put(journal, RunRow("v2", 0, "eid", 1, "papers", DAY))
    assert not guide.are_old(journal, DAY)
    assert guide.are_old(journal, DAY + timedelta(days=1))
    with journal.writing() as writer:
        guide.expire(writer, DAY + timedelta(days=1))
    assert guide.run_of(journal, "v1") is None
    assert guide.run_of(journal, "v2") == going_on
