"""Whatever the journal forgets, the spool remembers: lost logs, lost commits, damaged pages."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desk.errors import JournalDamaged
from desk.journal import replay, shift, site
from desk.journal import visit as visits
from desk.journal.database import Journal
from desk.journal.opening import rebuild
from desk.journal.replay import Returned
from desk.keys import MemoryKeys
from desk.model.shift import Shift
from desk.model.site import Desk, Post, Site
from desk.model.visit import Channel, Visit, revised
from tests.builders import DESK, OSLO, SITE, FakeClock, a_journal, a_visit, at, written

DAY = at().day
POST = Post(Site(SITE, "Elvebyen"), Desk(DESK, SITE, "Skranke 2"))


def settle(folder: Path, keys: MemoryKeys) -> None:
    """A journal that has a post and is closed again."""
    with a_journal(folder, keys=keys) as journal, journal.writing() as writer:
        site.put_post(writer, POST)


@contextmanager
def forgotten(folder: Path, keys: MemoryKeys, clock: FakeClock | None = None) -> Iterator[Journal]:
    """A journal whose file forgets all that is written in the block; the spool does not."""
    shutil.copytree(folder / "journal", folder / "before")
    with a_journal(folder, keys=keys, clock=clock.clock if clock else None) as journal:
        yield journal
    shutil.rmtree(folder / "journal")
    (folder / "before").rename(folder / "journal")


def put_all_back(journal: Journal) -> Returned:
    back = Returned()
    lost = replay.missing(journal)
    for start in range(0, len(lost), replay.CHUNK):
        some = replay.put_back(journal, lost[start : start + replay.CHUNK])
        back = Returned(back.visits + some.visits, back.shifts + some.shifts, back.settings or some.settings)
    return back


def flip(file: Path, spot: int) -> None:
    data = bytearray(file.read_bytes())
    data[spot] ^= 0x40
    file.write_bytes(data)


def test_a_whole_journal_misses_nothing(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    with a_journal(tmp_path, keys=keys) as journal:
        written(journal, a_visit(), a_visit())
    with a_journal(tmp_path, keys=keys) as journal:
        assert replay.missing(journal) == ()


def test_lost_visits_come_back_in_their_order_with_their_corrections(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    one, two, three = a_visit(), a_visit(at=at(hour=8)), a_visit()
    later = revised(one, "aa", channel=Channel.PHONE)
    with forgotten(tmp_path, keys) as journal:
        written(journal, one, two)
        written(journal, later, before={one.id: one})
        written(journal, three)
        history = visits.history(journal, one.id)
    with a_journal(tmp_path, keys=keys) as journal:
        assert visits.latest(journal, SITE, 9) == ()
        assert put_all_back(journal) == Returned(visits=(later, two, three))
        assert visits.latest(journal, SITE, 9) == (three, two, later)
        assert visits.history(journal, one.id) == history
        assert replay.missing(journal) == ()


def test_a_lost_correction_comes_back_and_is_logged_by_whom_and_when_it_was_made(
    tmp_path: Path, keys: MemoryKeys, time: FakeClock
) -> None:
    settle(tmp_path, keys)
    first = a_visit()
    with a_journal(tmp_path, keys=keys) as journal:
        written(journal, first)
    second, third = revised(first, "aa", channel=Channel.PHONE), revised(first, "bb", channel=Channel.CHAT)
    third = replace(third, rev=2)
    time.advance(600)
    with forgotten(tmp_path, keys, time) as journal:
        written(journal, second, before={first.id: first})
        written(journal, third, before={first.id: second})
    with a_journal(tmp_path, keys=keys) as journal:
        assert put_all_back(journal).visits == (third,)
        made = [(each.before, each.after, each.when) for each in visits.history(journal, first.id)]
    assert made == [(first, second, time.clock.now()), (second, third, time.clock.now())]


def test_what_was_corrected_since_keeps_the_newer_rev(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    first = a_visit()
    with a_journal(tmp_path, keys=keys) as journal:
        written(journal, first)
    with forgotten(tmp_path, keys) as journal:
        written(journal, revised(first, "zz", channel=Channel.PHONE), before={first.id: first})
    newer = replace(first, rev=2, op="aa", channel=Channel.CHAT)
    with a_journal(tmp_path, keys=keys) as journal:
        written(journal, newer, before={first.id: first})
        assert put_all_back(journal) == Returned()
        assert visits.get(journal, first.id) == newer


def test_shifts_and_their_coverage_and_posts_come_back_too(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    opened = Shift("5f" * 16, SITE, DESK, None, at(hour=9))
    closed = replace(opened, closed=at(hour=15))
    moved = replace(POST, place="Torget")
    with forgotten(tmp_path, keys) as journal, journal.writing() as writer:
        shift.put(writer, opened)
        shift.put(writer, closed)
        site.put_post(writer, moved)
    with a_journal(tmp_path, keys=keys) as journal:
        assert put_all_back(journal) == Returned(shifts=(closed,), settings=True)
        assert shift.recent(journal, DESK, 9) == (closed,)
        assert site.post(journal) == moved
        assert site.post_of_shift(journal, opened.id) == POST
        with journal.writing() as writer:
            shift.put(writer, opened)
        assert replay.missing(journal) == ()


def test_a_post_chosen_since_stays_the_one_that_holds(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    with forgotten(tmp_path, keys) as journal, journal.writing() as writer:
        site.put_post(writer, replace(POST, place="Torget"))
    chosen = replace(POST, place="Skolen")
    with a_journal(tmp_path, keys=keys) as journal:
        with journal.writing() as writer:
            site.put_post(writer, chosen)
        assert put_all_back(journal).settings
        assert site.post(journal) == chosen
        assert replay.missing(journal) == ()


def test_a_journal_that_lost_even_its_place_has_it_again_when_it_opens(tmp_path: Path, keys: MemoryKeys) -> None:
    with a_journal(tmp_path, keys=keys):
        pass
    with forgotten(tmp_path, keys) as journal:
        with journal.writing() as writer:
            site.put_post(writer, POST)
        kept = written(journal, a_visit())
    with a_journal(tmp_path, keys=keys) as journal:
        assert site.post(journal) == POST
        # The visits are left to the check that tells a person of them.
        assert visits.latest(journal, SITE, 9) == ()
        replay.put_back(journal, replay.missing(journal))
        assert visits.latest(journal, SITE, 9) == kept


def without_log(folder: Path) -> Path:
    """A copy of everything, made in the middle of the work, in which the write-ahead log is missing."""
    copy = folder / "copy"
    shutil.copytree(folder / "journal", copy / "journal", ignore=shutil.ignore_patterns("*-wal", "*-shm"))
    shutil.copytree(folder / "spool", copy / "spool")
    return copy


@pytest.mark.parametrize("commits", [1, 400])
def test_a_deleted_write_ahead_log_costs_nothing(tmp_path: Path, keys: MemoryKeys, commits: int) -> None:
    settle(tmp_path, keys)
    with a_journal(tmp_path, keys=keys) as journal:
        kept = sum((written(journal, a_visit()) for _ in range(commits)), ())
        copy = without_log(tmp_path)
    # With many commits part of the log had gone into the database, and the rest is missing in its middle.
    with a_journal(copy, keys=keys) as journal:
        found = visits.count_on_day(journal, SITE, DAY)
        assert found < commits
        assert bool(found) == (commits > 1)
        put_all_back(journal)
        assert visits.on_day(journal, SITE, DAY) == kept
        replay.check(journal)


def test_segments_of_a_running_program_are_passed_over(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    with a_journal(tmp_path, keys=keys) as running, a_journal(tmp_path, keys=keys) as journal:
        kept = written(running, a_visit())
        with journal.writing() as writer:
            # As if the running program were between spool and commit.
            writer.connection.exec_driver_sql("DELETE FROM record")
        assert replay.missing(journal) == ()
        running.close()
        assert [entry.row["id"] for entry in replay.missing(journal)] == [kept[0].id]


def test_the_clock_orders_nothing(tmp_path: Path, keys: MemoryKeys, time: FakeClock) -> None:
    settle(tmp_path, keys)
    one = a_visit()
    two = revised(one, "aa", channel=Channel.PHONE)
    with forgotten(tmp_path, keys, time) as journal:
        time.set(datetime(2036, 3, 2, tzinfo=ZoneInfo(OSLO)))
        written(journal, one)
        time.set(datetime(2025, 1, 1, tzinfo=ZoneInfo(OSLO)))
        written(journal, two, before={one.id: one})
    with a_journal(tmp_path, keys=keys) as journal:
        assert put_all_back(journal).visits == (two,)


class Impatient:
    """Cancels after being asked a number of times."""

    def __init__(self, patience: int) -> None:
        self.left = patience

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_a_check_can_be_cancelled_at_any_time_and_then_says_nothing(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    with forgotten(tmp_path, keys) as journal:
        written(journal, *(a_visit() for _ in range(300)))
    with a_journal(tmp_path, keys=keys) as journal:
        patience, lost = 0, ()
        while not lost:
            lost = replay.missing(journal, Impatient(patience))
            patience += 1
    assert len(lost) == 300
    assert patience > 3


def test_a_damaged_page_is_found_and_the_journal_rebuilt(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    with a_journal(tmp_path, keys=keys) as journal:
        kept = written(journal, *(a_visit() for _ in range(200)))
    with a_journal(tmp_path, keys=keys) as journal:
        replay.checkpoint(journal)
    file = tmp_path / "journal" / "journal.db"
    pages = file.stat().st_size // 4096
    flip(file, (pages - 2) * 4096 + 99)
    with a_journal(tmp_path, keys=keys) as journal:
        with pytest.raises(JournalDamaged):
            replay.missing(journal)
        with pytest.raises(JournalDamaged):
            written(journal, *(a_visit() for _ in range(200)))
    journal = rebuild(tmp_path / "journal", tmp_path / "spool", keys, FakeClock().clock)
    assert visits.on_day(journal, SITE, DAY) == kept
    assert site.post(journal) == POST
    replay.check(journal)
    journal.close()


def names(folder: Path) -> list[str]:
    return sorted(path.suffix if path.suffix != ".db" else path.name for path in folder.glob("spool/*/*"))


def test_a_verified_segment_is_not_read_again(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    with a_journal(tmp_path, keys=keys) as journal:
        written(journal, a_visit())
    with a_journal(tmp_path, keys=keys) as journal:
        replay.checkpoint(journal)
    assert names(tmp_path) == [".verified", ".verified"]
    with a_journal(tmp_path, keys=keys) as journal:
        with journal.writing() as writer:
            writer.connection.exec_driver_sql("DELETE FROM record")
        assert replay.missing(journal) == ()


def test_a_segment_is_not_verified_while_it_holds_what_the_journal_lacks(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    with forgotten(tmp_path, keys) as journal:
        written(journal, a_visit())
    with a_journal(tmp_path, keys=keys) as journal:
        replay.checkpoint(journal)
        assert len(replay.missing(journal)) == 1


def test_a_segment_is_not_verified_while_its_commits_lie_in_the_log_alone(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    with a_journal(tmp_path, keys=keys) as journal, a_journal(tmp_path, keys=keys) as other:
        with journal.reading() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM record").scalar()
            written(other, a_visit())
            other.close()
            replay.checkpoint(journal)
        # The first segment was in the database before that view was taken; the other one's was not.
        assert names(tmp_path).count(".verified") == 0
        replay.checkpoint(journal)
        assert names(tmp_path).count(".verified") == 2


def test_what_was_settled_beside_the_work_does_not_need_the_log_any_more(tmp_path: Path, keys: MemoryKeys) -> None:
    settle(tmp_path, keys)
    with a_journal(tmp_path, keys=keys) as journal:
        kept = written(journal, a_visit())
        assert replay.settle(journal)
        written(journal, a_visit())
        copy = without_log(tmp_path)
    with a_journal(copy, keys=keys) as journal:
        assert visits.on_day(journal, SITE, DAY) == kept


def test_ticks_that_are_settled_from_time_to_time_never_let_the_log_grow(tmp_path: Path, keys: MemoryKeys) -> None:
    with a_journal(tmp_path, keys=keys) as journal:
        for _ in range(20):
            for _ in range(20):
                written(journal, a_visit())
            assert replay.settle(journal)
        assert (tmp_path / "journal" / "journal.db-wal").stat().st_size < 1000 * 4096


def fill_and_age(folder: Path, keys: MemoryKeys, time: FakeClock, days: float) -> tuple[Visit, ...]:
    """A journal with a verified segment that is some days old."""
    settle(folder, keys)
    with a_journal(folder, keys=keys, clock=time.clock) as journal:
        kept = written(journal, *(a_visit() for _ in range(5)))
        corrected = revised(kept[0], "aa", channel=Channel.PHONE)
        written(journal, corrected, before={corrected.id: kept[0]})
    with a_journal(folder, keys=keys, clock=time.clock) as journal:
        replay.checkpoint(journal)
        time.advance(days * 86400)
        replay.checkpoint(journal)
    return (corrected, *kept[1:])


def test_a_verified_segment_stays_a_month(tmp_path: Path, keys: MemoryKeys, time: FakeClock) -> None:
    fill_and_age(tmp_path, keys, time, 29.9)
    assert names(tmp_path) == [".verified", ".verified"]


def test_when_segments_go_a_spare_of_the_whole_journal_lies_there(
    tmp_path: Path, keys: MemoryKeys, time: FakeClock
) -> None:
    kept = fill_and_age(tmp_path, keys, time, 30.1)
    assert names(tmp_path) == ["spare.db"]
    with a_journal(tmp_path, keys=keys) as journal:
        kept += written(journal, a_visit())
    shutil.rmtree(tmp_path / "journal")
    journal = rebuild(tmp_path / "journal", tmp_path / "spool", keys, time.clock)
    assert visits.on_day(journal, SITE, DAY) == kept
    assert site.post(journal) == POST
    assert len(visits.history(journal, kept[0].id)) == 1
    journal.close()


def test_a_damaged_spare_is_not_trusted(tmp_path: Path, keys: MemoryKeys, time: FakeClock) -> None:
    fill_and_age(tmp_path, keys, time, 30.1)
    with a_journal(tmp_path, keys=keys) as journal:
        kept = written(journal, a_visit())
    (spare,) = tmp_path.glob("spool/*/spare.db")
    flip(spare, 3 * 4096 + 9)
    shutil.rmtree(tmp_path / "journal")
    journal = rebuild(tmp_path / "journal", tmp_path / "spool", keys, time.clock)
    assert visits.on_day(journal, SITE, DAY) == kept
    journal.close()
