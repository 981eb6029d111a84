"""Guides in progress: each stays where it stopped until it is over."""

from pathlib import Path

from desk.journal import guide
from desk.journal.database import Journal
from desk.journal.guide import RunRow
from desk.keys import MemoryKeys
from tests.builders import a_journal


def put(journal: Journal, run: RunRow) -> RunRow:
    with journal.writing() as writer:
        return guide.put_run(writer, run)


def test_a_run_is_this_programs_and_moves_on_with_it(journal: Journal) -> None:
    first = put(journal, RunRow("v1", 0, "eid", 1, "start"))
    assert first == RunRow("v1", 0, "eid", 1, "start", journal.program)
    second = put(journal, RunRow("v1", 0, "eid", 1, "passport"))
    other = put(journal, RunRow("v2", 1, "eid", 1, "start"))
    assert guide.runs(journal) == (second, other)


def test_a_run_that_is_over_is_gone(journal: Journal) -> None:
    put(journal, RunRow("v1", 0, "eid", 1, "start"))
    with journal.writing() as writer:
        guide.drop_run(writer, "v1")
        guide.drop_run(writer, "never was")
    assert guide.runs(journal) == ()


def test_the_next_program_knows_the_run_is_not_its_own_and_whether_the_other_lives(
    journal: Journal, tmp_path: Path, keys: MemoryKeys
) -> None:
    put(journal, RunRow("v1", 0, "eid", 1, "start"))
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
    put(journal, RunRow("v1", 0, "eid", 1, "start"))
    assert segment.stat().st_size == before
