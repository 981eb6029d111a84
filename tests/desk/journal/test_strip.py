"""Visits on what has become sensitive get a newer rev, each once, in small pieces, whatever happens in between."""

import json
from pathlib import Path

import pytest

from desk.journal import strip
from desk.journal import visit as visits
from desk.journal.database import Journal
from desk.journal.opening import open_journal
from desk.keys import FileKeys
from desk.model.visit import Visit, revised
from tests.builders import FakeClock, a_visit, written
from tests.desk.journal.dying import DEATH, DyingDisk, every_kill, tick, ticks


def begin(journal: Journal, *categories: str) -> None:
    with journal.writing() as writer:
        strip.begin(writer, categories)


def finish(journal: Journal) -> list[Visit]:
    done: list[Visit] = []
    while strip.is_due(journal):
        with journal.writing() as writer:
            done += strip.some(writer)
    return done


def revs(journal: Journal, *found: Visit) -> list[int]:
    return [standing.rev for each in found if (standing := visits.get(journal, each.id))]


def test_only_visits_on_the_subject_get_a_newer_rev_and_say_the_same_as_before(journal: Journal) -> None:
    named, beside, other = written(journal, a_visit("debt"), a_visit("loan", "debt"), a_visit("debt-advice", "loan"))
    gone = written(journal, revised(named, "0a" * 8, live=False), before={named.id: named})[0]
    begin(journal, "debt")
    after = finish(journal)
    assert [each.id for each in after] == [named.id, beside.id]
    assert (revs(journal, named, beside, other), after[0].live) == ([2, 1, 0], False)
    assert after == [revised(gone, after[0].op or ""), revised(beside, after[1].op or "")]
    assert [each.who for each in visits.history(journal, beside.id)] == ["catalogue"]


def test_a_long_journal_is_done_in_pieces_and_what_is_written_meanwhile_is_left_alone(journal: Journal) -> None:
    old = written(journal, *(a_visit("debt" if n % 3 == 0 else "loan") for n in range(3 * strip.CHUNK // 2)))
    begin(journal, "debt")
    (fresh,) = written(journal, a_visit("debt"))
    pieces = []
    while strip.is_due(journal):
        with journal.writing() as writer:
            pieces.append(len(strip.some(writer)))
    assert (sum(pieces), max(pieces)) == (strip.CHUNK // 2, strip.PIECE)
    assert revs(journal, *old) == [int(n % 3 == 0) for n in range(len(old))]
    assert revs(journal, fresh) == [0]
    assert finish(journal) == []


def test_each_subject_is_dealt_with_by_itself(journal: Journal) -> None:
    one, both = written(journal, a_visit("debt"), a_visit("debt", "asylum"))
    begin(journal, "debt", "asylum")
    finish(journal)
    assert revs(journal, one, both) == [1, 2]


def opened(folder: Path) -> Journal:
    keys, clock = FileKeys(folder / "keys"), FakeClock().clock
    return open_journal(folder / "journal", folder / "spool", keys, clock, disk=DyingDisk())


def many_due(folder: Path) -> None:
    """Three visits."""
    journal = opened(folder)
    for each in written(journal, *(a_visit("debt") for _ in range(3))):
        tick(folder, json.dumps(each.id))
    begin(journal, "debt")
    journal.close()


def done(folder: Path) -> None:
    journal = opened(folder)
    DEATH.begin()
    finish(journal)


def each_is_done_once_in_the_end(folder: Path) -> None:
    """The next start goes on; nothing is done a second time."""
    journal = opened(folder)
    finish(journal)
    found = [visits.get(journal, json.loads(each)) for each in ticks(folder)]
    assert [each.rev for each in found if each] == [1] * (3)
    journal.close()


@pytest.mark.deep
def test_a_kill_at_any_step_leaves_the_rest_for_the_next_start() -> None:
    assert every_kill(done, each_is_done_once_in_the_end, many_due) > 10
