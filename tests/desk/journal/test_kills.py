"""Kill the program at every step of what it writes: every tick survives."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

from desk.errors import JournalDamaged
from desk.journal import guide, replay, shift, site
from desk.journal import visit as visits
from desk.journal.database import Journal
from desk.journal.opening import open_journal, rebuild, set_aside
from desk.keys import FileKeys
from desk.model.record import precedence
from desk.model.shift import Shift
from desk.model.site import Desk, Post, Site
from desk.model.visit import Channel, Visit, revised
from tests.builders import DESK, SITE, FakeClock, a_visit, at, written
from tests.desk.journal.dying import DEATH, STRIDES, DyingDisk, every_kill, tick, ticks

POST = Post(Site(SITE, "Elvebyen"), Desk(DESK, SITE, ""))
DAY = at().day


def opened(folder: Path, time: FakeClock | None = None) -> Journal:
    keys, clock = FileKeys(folder / "keys"), (time or FakeClock()).clock
    return open_journal(folder / "journal", folder / "spool", keys, clock, disk=DyingDisk())


def rebuilt(folder: Path) -> Journal:
    return rebuild(folder / "journal", folder / "spool", FileKeys(folder / "keys"), FakeClock().clock)


def log(folder: Path, journal: Journal, visit: Visit, before: Visit | None = None) -> None:
    written(journal, visit, before={visit.id: before} if before else None)
    tick(folder, json.dumps([visit.id, visit.rev, visit.op]))


def a_day(folder: Path) -> None:
    """From the very first start: a place, visits, a correction, an undo, a guide, a shift; two starts."""
    DEATH.begin()
    one, two, shift_now = a_visit(), a_visit(), Shift("5f" * 16, SITE, DESK, None, at(hour=9))
    journal = opened(folder)
    with journal.writing() as writer:
        site.put_post(writer, POST)
        shift.put(writer, shift_now)
    log(folder, journal, one)
    log(folder, journal, revised(one, "aa", channel=Channel.PHONE), one)
    journal.close()
    journal = opened(folder)
    log(folder, journal, two)
    log(folder, journal, revised(two, "bb", live=False), two)
    with journal.writing() as writer:
        guide.put_run(writer, guide.RunRow(one.id, 0, "eid", 1, "start", one.day))
        shift.put(writer, replace(shift_now, closed=at(hour=15)))
    tick(folder, json.dumps([shift_now.id, 0, None]))
    journal.close()


def every_tick_survives(folder: Path) -> None:
    """At the rev that was ticked or the one that was being written, in a journal that is whole."""
    journal = opened(folder)
    replay.put_back(journal, replay.missing(journal))
    replay.checkpoint(journal)
    with journal.reading() as connection:
        rows = connection.exec_driver_sql("SELECT id, rev, op FROM record").all()
    kept = {record_id: precedence(rev, op) for record_id, rev, op in rows}
    shown: dict[str, tuple[int, str]] = {}
    for record_id, rev, op in map(json.loads, ticks(folder)):
        shown[record_id] = precedence(rev, op)
    assert all(kept[record_id] >= rev for record_id, rev in shown.items())
    assert sum(kept[record_id] != shown.get(record_id) for record_id in kept) <= 1
    log(folder, journal, a_visit())
    journal.close()


@STRIDES
def test_every_tick_of_a_day_survives_a_kill_at_any_step(stride: int) -> None:
    assert every_kill(a_day, every_tick_survives, stride=stride) > 100


def filled(folder: Path) -> None:
    """A journal with a verified segment of a month ago, a spare, and three visits since."""
    time = FakeClock()
    for _ in range(2):
        journal = opened(folder, time)
        with journal.writing() as writer:
            site.put_post(writer, POST)
        for _ in range(3):
            log(folder, journal, a_visit())
        journal.close()
        journal = opened(folder, time)
        replay.checkpoint(journal)
        time.advance(31 * 86400)
        replay.checkpoint(journal)
        journal.close()


def all_ticks_in(journal: Journal, folder: Path) -> None:
    replay.put_back(journal, replay.missing(journal))
    found = {visit.id for visit in visits.on_day(journal, SITE, DAY)}
    journal.close()
    assert found == {json.loads(each)[0] for each in ticks(folder)}


def losses(folder: Path) -> None:
    """The journal has forgotten three visits."""
    journal = opened(folder)
    with journal.writing() as writer:
        site.put_post(writer, POST)
    journal.close()
    shutil.copytree(folder / "journal", folder / "before")
    journal = opened(folder)
    for _ in range(3):
        log(folder, journal, a_visit())
    journal.close()
    shutil.rmtree(folder / "journal")
    (folder / "before").rename(folder / "journal")


def a_check(folder: Path) -> None:
    """Three visits are put back, then two segments are verified."""
    DEATH.begin()
    journal = opened(folder)
    replay.put_back(journal, replay.missing(journal))
    replay.checkpoint(journal)


def nothing_is_missing(folder: Path) -> None:
    all_ticks_in(opened(folder), folder)
    shutil.rmtree(folder / "journal")
    all_ticks_in(rebuilt(folder), folder)


@STRIDES
def test_a_check_killed_at_any_step_loses_nothing(stride: int) -> None:
    assert every_kill(a_check, nothing_is_missing, losses, stride) > 20


def old_segments(folder: Path) -> None:
    """Two verified segments."""
    journal = opened(folder)
    with journal.writing() as writer:
        site.put_post(writer, POST)
    journal.close()
    journal = opened(folder)
    for _ in range(3):
        log(folder, journal, a_visit())
    journal.close()
    journal = opened(folder)
    replay.checkpoint(journal)
    journal.close()


def segments_go(folder: Path) -> None:
    """A month later a spare is written, and they go."""
    time = FakeClock()
    time.advance(31 * 86400)
    journal = opened(folder, time)
    DEATH.begin()
    replay.checkpoint(journal)


@STRIDES
def test_segments_that_go_when_the_program_is_killed_leave_the_spare_behind(stride: int) -> None:
    assert every_kill(segments_go, nothing_is_missing, old_segments, stride) > 5


def a_damaged_first_page(folder: Path) -> None:
    """A spare and a segment are there."""
    filled(folder)
    journal = opened(folder)
    log(folder, journal, a_visit())
    journal.close()
    file = folder / "journal" / "journal.db"
    file.write_bytes(bytes(4096) + file.read_bytes()[4096:])


def a_rebuild(folder: Path) -> None:
    DEATH.begin()
    rebuilt(folder).close()


def is_rebuilt_in_the_end(folder: Path) -> None:
    try:
        journal = opened(folder)
    except JournalDamaged:
        journal = rebuilt(folder)
    all_ticks_in(journal, folder)


@STRIDES
def test_a_rebuild_killed_at_any_step_is_done_again(stride: int) -> None:
    assert every_kill(a_rebuild, is_rebuilt_in_the_end, a_damaged_first_page, stride) > 20


def a_setting_aside(folder: Path) -> None:
    DEATH.begin()
    set_aside(folder / "journal", FakeClock().clock)


def is_here_or_there(folder: Path) -> None:
    """The journal is here still, or all of it can be put back here."""
    try:
        journal = opened(folder)
    except JournalDamaged:
        journal = rebuilt(folder)
    if site.post(journal) is None:
        journal.close()
        (aside,) = folder.glob("journal-set-aside-*")
        shutil.copytree(aside, folder / "journal", dirs_exist_ok=True)
        journal = opened(folder)
    all_ticks_in(journal, folder)


def test_setting_a_journal_aside_can_be_killed_too() -> None:
    assert every_kill(a_setting_aside, is_here_or_there, filled) > 4
