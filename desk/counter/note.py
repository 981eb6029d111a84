"""Notes on visits: off unless turned on, for this computer alone, and gone after some days.

`days` is what the user chose (`Preferences.notes`): how long a note stays, or 0 when notes are off.
"""

from collections.abc import Collection, Mapping
from datetime import timedelta

from desk.changes import Changes
from desk.counter.acts import LIFETIME
from desk.counter.counter import Counter
from desk.counter.errors import PointsToSomebody
from desk.counter.visit import find
from desk.errors import Reason
from desk.journal import note as kept
from desk.model.note import LONGEST, Note

SETTLED = timedelta(seconds=LIFETIME + 60)
"""How long after its visit was taken back a note waits for it to be brought back."""


def keep(counter: Counter, visit_id: str, text: str) -> Changes:
    """Keep a note on a visit, in place of the one it has; an empty text deletes that.

    Raises PointsToSomebody when the text holds what must not be kept, VisitGone, and what writing raises. What is
    beyond LONGEST signs is cut off.
    """
    text = checked(text)
    visit = find(counter, visit_id)
    with counter.journal.writing() as writer:
        if text:
            kept.put(writer, Note(visit.id, text, counter.clock.now()))
        else:
            kept.drop(writer, [visit.id])
    return counter.announcer.announce(Changes(notes=True))


def checked(text: str) -> str:
    """Free words in one line, at most LONGEST signs. Raises PointsToSomebody when they hold what must not be kept."""
    from desk.privacy.identifiers import found  # its patterns take as long to make ready as a whole start may
    from desk.privacy.likeness import LOOKS_LIKE

    text = " ".join(text.split())[:LONGEST].strip()
    kind = found(text)
    if kind is not None:
        raise PointsToSomebody(kind=Reason(LOOKS_LIKE[kind]))
    return text


def of(counter: Counter, visits: Collection[str], days: int) -> Mapping[str, str]:
    """What is noted on these visits (ids), each by its visit. Nothing while notes are off."""
    if not days or not visits:
        return {}
    now, stays = counter.clock.now().utc, timedelta(days=days)
    notes = kept.of(counter.journal, visits)
    return {visit: note.text for visit, note in notes.items() if abs(now - note.at.utc) <= stays}


def going(counter: Counter, days: int) -> int:
    """How many notes would be deleted if notes stayed for `days` from now on."""
    return kept.count(counter.journal, counter.clock.now(), days)


def forget(counter: Counter, days: int) -> Changes:
    """Notes stay for `days` from now on: delete the older ones, all of them with 0, before that is chosen."""
    with counter.journal.writing() as writer:
        if not days:
            kept.drop_all(writer)
        else:
            while kept.drop_some(writer, counter.clock.now(), days, SETTLED) == kept.PIECE:
                pass
    return counter.announcer.announce(Changes(notes=True))


def expire(counter: Counter, days: int) -> bool:
    """Delete a piece of what has expired, also of visits that were taken back; whether there may be more of it."""
    if not going(counter, 0):
        return False
    with counter.journal.writing() as writer:
        gone = kept.drop_some(writer, counter.clock.now(), days, SETTLED)
    if gone:
        counter.announcer.announce(Changes(notes=True))
    return gone == kept.PIECE
