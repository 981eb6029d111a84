"""What many tests build: a clock the test moves, visits, and journals on a real disk."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from desk.journal import visit as kept
from desk.journal.database import Journal
from desk.journal.opening import open_journal
from desk.keys import KeyStore, MemoryKeys
from desk.model.period import Clock, Moment, moment
from desk.model.record import new_id
from desk.model.visit import Inquiry, Visit

OSLO = "Europe/Oslo"
MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=ZoneInfo(OSLO))
SITE, DESK = "51" * 16, "de" * 16


class FakeClock:
    """Time that passes only when told to; begins on Monday 2 March 2026 at 09:00 in Oslo."""

    def __init__(self, start: datetime = MORNING) -> None:
        self.now = start
        self.seconds = 0.0
        self.clock = Clock(lambda: moment(self.now, OSLO), lambda: self.seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass, on the wall and in spans."""
        self.now = (self.now.astimezone(UTC) + timedelta(seconds=seconds)).astimezone(ZoneInfo(OSLO))
        self.seconds += seconds

    def set(self, now: datetime) -> None:
        """Put the clock on the wall to another time, as a person or a dead battery does; spans do not notice."""
        self.now = now


def at(day: int = 2, hour: int = 9, minute: int = 0, month: int = 3) -> Moment:
    """A moment in Oslo in 2026."""
    return moment(datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo(OSLO)), OSLO)


def a_visit(*categories: str, **fields: object) -> Visit:
    """A visit at rev 0 with one inquiry for each category (default one, `library-card`)."""
    known: dict[str, object] = {
        "id": new_id(), "rev": 0, "op": None, "live": True, "origin": "0" * 32, "site": SITE, "desk": DESK,
        "place": None, "at": at(), "inquiries": tuple(map(Inquiry, categories or ("library-card",))),
    }  # fmt: skip
    return Visit(**(known | fields))  # type: ignore[arg-type]


def open_test_journal(folder: Path, *, keys: KeyStore | None = None, clock: Clock | None = None) -> Journal:
    """A journal in `folder`/journal with its spool in `folder`/spool."""
    return open_journal(folder / "journal", folder / "spool", keys or MemoryKeys(), clock or FakeClock().clock)


@contextmanager
def a_journal(folder: Path, *, keys: KeyStore | None = None, clock: Clock | None = None) -> Iterator[Journal]:
    """The same, closed at the end."""
    journal = open_test_journal(folder, keys=keys, clock=clock)
    try:
        yield journal
    finally:
        journal.close()


def written(journal: Journal, *visits: Visit, before: Mapping[str, Visit] | None = None) -> tuple[Visit, ...]:
    """Write visits in one transaction; `before` says by id what a correction replaces."""
    known = before or {}
    with journal.writing() as writer:
        return kept.write(writer, visits, before=[known.get(visit.id) for visit in visits], who="desk")


def filled_journal(folder: Path, n: int, *, keys: KeyStore | None = None) -> Journal:
    """A journal with `n` visits over eight weeks of days from 09:00 to 16:59, written in big transactions."""
    journal = open_test_journal(folder, keys=keys)
    start = moment(MORNING - timedelta(days=55), OSLO).utc
    for first in range(0, n, 5000):
        batch = [_nth(i, n, start, journal.origin) for i in range(first, min(first + 5000, n))]
        written(journal, *batch)
    return journal


def _nth(i: int, n: int, start: datetime, origin: str) -> Visit:
    day, of_day = divmod(i * 56, n)
    utc = start + timedelta(days=day, seconds=of_day * 8 * 3600 // n)
    return a_visit(f"category-{i % 60}", at=Moment(utc, 60, OSLO), origin=origin)
