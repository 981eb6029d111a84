"""Looking after the journal beside what staff do: putting back what a crash took, and sending again what must go with
less. In small pieces, so that the next key does not wait."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desk.changes import Changes
from desk.counter.counter import Counter
from desk.journal import replay, strip

if TYPE_CHECKING:
    from desk.journal.spool import Entry


def check(counter: Counter, cancelled: Callable[[], bool]) -> "tuple[Entry, ...]":
    """Compare the journal with its spare copy: what is missing. For a worker thread; reads only.

    Raises JournalDamaged when the journal itself is not as it was written.
    """
    return replay.missing(counter.journal, cancelled)


def put_back(counter: Counter, lost: "Sequence[Entry]") -> Changes:
    """Put back what the check found missing, on the main thread: at most `replay.CHUNK` of it at a time."""
    return counter.announcer.announce(Changes(*replay.put_back(counter.journal, lost)))


def note_checked(counter: Counter, cancelled: Callable[[], bool]) -> None:
    """Note what is verified, once everything missing was put back. For a worker thread."""
    replay.checkpoint(counter.journal, cancelled)


def strip_due(counter: Counter) -> bool:
    """Whether visits are left that are to be sent again with less, since their subject has become sensitive."""
    return strip.is_due(counter.journal)


def strip_some(counter: Counter) -> Changes:
    """Write a newer rev of some of those visits, on the main thread: a few milliseconds. Raises as writing does."""
    with counter.journal.writing() as writer:
        written = strip.some(writer)
    return counter.announcer.announce(Changes(visits=written, delivery=True)) if written else Changes()
