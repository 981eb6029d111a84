"""Several programs on one journal: they start at once, write at once, and one is killed. Every tick is kept once."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from desk.errors import JournalBusy
from desk.journal import replay
from desk.journal import visit as visits
from desk.journal.database import Journal
from desk.journal.opening import open_journal
from desk.keys import FileKeys
from tests.builders import SITE, FakeClock, a_visit, at, written

ROOT = Path(__file__).parents[3]
EACH = 25


def opened(folder: Path) -> Journal:
    return open_journal(folder / "journal", folder / "spool", FileKeys(folder / "keys"), FakeClock().clock)


def program(folder: Path) -> None:
    """Logs visits and shows each as done; presses again when the other one writes."""
    journal = opened(folder)
    print("open", flush=True)
    for _ in range(EACH):
        visit = a_visit()
        while True:
            try:
                written(journal, visit)
                break
            except JournalBusy:
                pass
        print(visit.id, flush=True)
    journal.close()


def start(folder: Path) -> subprocess.Popen[str]:
    call = [sys.executable, "-m", "tests.desk.journal.test_two_programs", str(folder)]
    return subprocess.Popen(call, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def ticks(running: subprocess.Popen[str], enough: int | None = None) -> list[str]:
    """What a program shows as done: all of it, or as much as it has shown when it is killed after `enough`."""
    assert running.stdout is not None
    shown = []
    with running.stdout:
        for line in running.stdout:
            shown.append(line.strip())
            if len(shown) == enough:
                running.kill()
    running.wait()
    assert shown[0] == "open"
    return shown[1:]


def kept(folder: Path) -> list[str]:
    with closing(opened(folder)) as journal:
        replay.put_back(journal, replay.missing(journal))
        return sorted(visit.id for visit in visits.on_day(journal, SITE, at().day))


def test_programs_that_start_at_once_make_one_journal_and_keep_every_tick(tmp_path: Path) -> None:
    running = [start(tmp_path) for _ in range(4)]
    shown = [tick for each in running for tick in ticks(each)]
    assert [each.returncode for each in running] == [0] * 4
    assert len(shown) == 4 * EACH
    assert kept(tmp_path) == sorted(shown)
    assert len(list((tmp_path / "spool").iterdir())) == 1
    assert len(list((tmp_path / "keys").iterdir())) == 1


def test_a_program_starts_while_another_one_is_writing(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as busy, busy.writing():
        opened(tmp_path).close()


def test_one_that_is_killed_takes_no_tick_with_it_and_stops_nobody(tmp_path: Path) -> None:
    victim, other = start(tmp_path), start(tmp_path)
    shown = ticks(victim, enough=10) + ticks(other)
    assert other.returncode == 0
    found = kept(tmp_path)
    assert set(shown) <= set(found)
    # The visit the victim was about to show may be there as well.
    assert len(found) - len(shown) <= 1


if __name__ == "__main__":
    program(Path(sys.argv[1]))
