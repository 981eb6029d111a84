"""Programs of their own on disks that are full, read-only or limited, for tests/desk/journal/test_other_disks.py.

python -m tests.desk.journal.other_disks WHAT FOLDER
"""

import json
import resource
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desk.errors import DeskError, DiskFull
from desk.journal import replay
from desk.journal import visit as visits
from desk.journal.database import Journal
from desk.journal.opening import open_journal, rebuild
from desk.keys import FileKeys
from tests.builders import SITE, FakeClock, a_visit, at, written

CLOCK = FakeClock().clock


def opened(journal: Path, spool: Path, keys: Path) -> Journal:
    return open_journal(journal, spool, FileKeys(keys), CLOCK)


def until_full(journal: Journal) -> tuple[int, str]:
    """Logs until the disk is full; how often, and the name of the error. A second try must fail alike."""
    for n in range(100_000):
        try:
            written(journal, a_visit())
        except DeskError as problem:
            with suppress(DiskFull):
                written(journal, a_visit())
            return n, type(problem).__name__
    raise AssertionError("never full")


def full(small: Path, large: Path, which: str) -> dict[str, object]:
    """The disk of the journal, of the spool or of both fills up; then there is room again."""
    places = {name: (small if which in (name, "both") else large) / name for name in ("journal", "spool")}
    room = small / "room"
    room.write_bytes(bytes(100_000))
    journal = opened(places["journal"], places["spool"], large / "keys")
    n, error = until_full(journal)
    read = visits.count_on_day(journal, SITE, at().day)
    room.unlink()
    written(journal, a_visit())
    journal.close()
    journal = opened(places["journal"], places["spool"], large / "keys")
    missing = len(replay.missing(journal))
    total = visits.count_on_day(journal, SITE, at().day)
    journal.close()
    (places["journal"] / "journal.db").unlink()
    journal = rebuild(places["journal"], places["spool"], FileKeys(large / "keys"), CLOCK)
    again = visits.count_on_day(journal, SITE, at().day)
    journal.close()
    return {"error": error, "read": read - n, "total": total - n, "missing": missing, "rebuilt": again - n}


def starting_full(small: Path, large: Path) -> dict[str, object]:
    """A first start, and a later one, on a disk without room."""
    found = {}
    places = (small / "journal", small / "spool", large / "keys")
    filler = small / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    found["first"] = _error(lambda: opened(*places))
    filler.unlink()
    journal = opened(*places)
    written(journal, a_visit())
    journal.close()
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    found["later"] = _error(lambda: opened(*places))
    filler.unlink()
    journal = opened(*places)
    found["kept"] = visits.count_on_day(journal, SITE, at().day)
    journal.close()
    return found


def limited(folder: Path) -> dict[str, object]:
    """No file may grow any more, which the system reports as an I/O error."""
    journal = opened(folder / "journal", folder / "spool", folder / "keys")
    n = len([written(journal, a_visit()) for _ in range(3)])
    size = (folder / "journal" / "journal.db-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    error = _error(lambda: written(journal, a_visit()))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    written(journal, a_visit())
    journal.close()
    journal = opened(folder / "journal", folder / "spool", folder / "keys")
    missing, total = len(replay.missing(journal)), visits.count_on_day(journal, SITE, at().day)
    journal.close()
    return {"error": error, "missing": missing, "total": total - n}


def unwritable(folder: Path, _: Path) -> dict[str, object]:
    """Nothing may be written below a folder that may hold a journal, or nothing yet."""
    return {"error": _error(lambda: opened(folder / "journal", folder / "spool", folder / "keys"))}


def _error(work: Callable[[], object]) -> str | None:
    try:
        work()
    except DeskError as problem:
        return type(problem).__name__
    return None


def main() -> None:
    """Print what was found as JSON."""
    what, *folders = sys.argv[1:]
    paths = list(map(Path, folders))
    works = {
        "limited": lambda: limited(*paths),
        "unwritable": lambda: unwritable(*paths),
        "starting": lambda: starting_full(*paths),
    }
    works |= {which: lambda which=which: full(*paths, which) for which in ("journal", "spool", "both")}
    print(json.dumps(works[what]()))


if __name__ == "__main__":
    main()
