"""Revisions as the journal keeps them: one waits, one is in force, one was before; another is put in force whole."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.journal import outbox, strip
from desk.journal import publication as kept
from desk.journal.database import Journal
from desk.journal.opening import open_journal
from desk.keys import FileKeys
from desk.model.pairing import Pairing
from desk.model.publication import Sealed
from tests.builders import FakeClock, a_journal
from tests.desk.journal.dying import DEATH, DyingDisk, every_kill

TENANT = "e1" * 16
PAIRING = Pairing("a1" * 16, TENANT, "Elvebyen", "https://elvebyen.example", "d1" * 16, "5e" * 32, "51" * 16)


def sealed(revision: int) -> Sealed:
    return Sealed(PAIRING.id, TENANT, revision, f"tag {revision}", "9e" * 16, "5e" * 32, "51" * 64, b"body")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with a_journal(tmp_path) as opened:
        outbox.pair(opened, PAIRING)
        yield opened


def keep(journal: Journal, *revisions: int) -> None:
    for revision in revisions:
        with journal.writing() as writer:
            kept.keep(writer, sealed(revision))


def put_in_force(journal: Journal, revision: int, *sensitive: str) -> None:
    with journal.writing() as writer:
        kept.put_in_force(writer, f"tag {revision}", sensitive)


def test_a_revision_that_came_waits_and_is_then_in_force(journal: Journal) -> None:
    assert (kept.newest(journal), kept.every(journal), kept.in_force(journal)) == (None, (), ())
    keep(journal, 1)
    assert (kept.newest(journal), kept.every(journal), kept.in_force(journal)) == ("tag 1", (sealed(1),), ())
    put_in_force(journal, 1)
    assert kept.in_force(journal) == (sealed(1),)


def test_the_newest_one_that_waits_takes_the_place_of_the_others_and_only_one_before_it_stays(journal: Journal) -> None:
    for revision in (1, 2, 3):
        keep(journal, revision)
        put_in_force(journal, revision)
    keep(journal, 4, 5)
    assert kept.every(journal) == (sealed(5), sealed(3), sealed(2))
    assert (kept.newest(journal), kept.in_force(journal)) == ("tag 5", (sealed(3), sealed(2)))


def test_an_older_revision_may_take_the_place_of_a_newer_one(journal: Journal) -> None:
    keep(journal, 5)
    put_in_force(journal, 5)
    keep(journal, 4)
    put_in_force(journal, 4)
    assert (kept.newest(journal), kept.in_force(journal)) == ("tag 4", (sealed(4), sealed(5)))


def test_one_that_comes_again_takes_its_own_place(journal: Journal) -> None:
    keep(journal, 1)
    put_in_force(journal, 1)
    keep(journal, 1)
    assert (kept.every(journal), kept.in_force(journal)) == ((sealed(1),), ())


def test_two_programs_put_it_in_force_once(journal: Journal) -> None:
    keep(journal, 1)
    put_in_force(journal, 1, "debt-advice")
    with journal.writing() as writer:
        strip.some(writer)
    put_in_force(journal, 1, "debt-advice")
    assert not strip.is_due(journal)


def test_what_another_municipality_published_is_not_ours(journal: Journal) -> None:
    keep(journal, 1)
    put_in_force(journal, 1)
    outbox.pair(journal, replace(PAIRING, id="a2" * 16, tenant="e2" * 16))
    assert (kept.newest(journal), kept.in_force(journal)) == (None, ())


def opened(folder: Path) -> Journal:
    keys, clock = FileKeys(folder / "keys"), FakeClock().clock
    return open_journal(folder / "journal", folder / "spool", keys, clock, disk=DyingDisk())


def the_first_in_force(folder: Path) -> None:
    """A paired device on its first revision."""
    journal = opened(folder)
    outbox.pair(journal, PAIRING)
    keep(journal, 1)
    put_in_force(journal, 1)
    journal.close()


def another_comes(folder: Path) -> None:
    """It is kept, and put in force."""
    journal = opened(folder)
    DEATH.begin()
    keep(journal, 2)
    put_in_force(journal, 2, "debt-advice")


def the_old_or_the_new_one_is_whole(folder: Path) -> None:
    journal = opened(folder)
    found, waits = kept.in_force(journal), kept.newest(journal)
    assert found in ((sealed(1),), (sealed(2), sealed(1)))
    assert waits == "tag 2" if len(found) == 2 else waits in ("tag 1", "tag 2")
    assert strip.is_due(journal) == (len(found) == 2)
    journal.close()


def test_a_kill_at_any_step_leaves_the_old_revision_or_the_new_one() -> None:
    assert every_kill(another_comes, the_old_or_the_new_one_is_whole, the_first_in_force) > 10
