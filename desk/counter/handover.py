"""What one shift leaves for the next: adding to it, being done with it, and what there is at this site now.

Marks that were made at this desk since the shift began are ours to hand over; all others were left for us. Without a
shift, what was made since the last one ended is ours.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.counter.note import checked
from desk.journal import handover as kept
from desk.journal import shift as kept_shifts
from desk.journal.handover import Words
from desk.model.handover import STAYS, Handover, merged, revised, still_open
from desk.model.period import Moment
from desk.model.record import new_id
from desk.model.shift import Shift


@dataclass(frozen=True, slots=True)
class Line:
    """One item with its marks, those made first at the front; `since` is the day of the first."""

    item: str
    marks: tuple[Handover, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return sum(mark.count for mark in self.marks)

    @property
    def since(self) -> date:
        """The day of the first."""
        return min(mark.day for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Board:
    """What was `left` for us, what is `ours` to hand over, and the words that the shift before said at this device.

    `fresh` is how many things were left that nobody here has read yet. `heard` is when the other devices were last
    asked for theirs; None when they never were.
    """

    left: tuple[Line, ...] = ()
    ours: tuple[Line, ...] = ()
    words: tuple[Words, ...] = ()
    said: str = ""
    fresh: int = 0
    heard: Moment | None = None


def board(counter: Counter, *, words: bool = False) -> Board:
    """All of it, as it stands; `words` are read only where they are turned on. Raises NowhereYet."""
    journal, today = counter.journal, counter.clock.now().day
    with journal.reading():
        marks = still_open(_every(counter), today)
        here, running, since = posts.here(counter), _running(counter), _since(counter)
        seen, look = kept.seen(journal), kept.look(journal, here.site.id)
        told = [each for each in kept.words(journal) if each.at.day >= today - STAYS] if words else []
    ours = [mark for mark in marks if _is_ours(mark, here.desk.id, since)]
    left = [mark for mark in marks if mark not in ours]
    mine = running.id if running else ""
    before = tuple(each for each in told if each.shift != mine)[:1]
    return Board(
        _lines(left), _lines(ours), before, next((each.text for each in told if each.shift == mine), ""),
        sum(mark.count for mark in left if mark.id not in seen) + sum(each.shift not in seen for each in before),
        look.at if look else None,
    )  # fmt: skip


def fresh(counter: Counter, *, words: bool = False) -> int:
    """How many things were left for us that nobody here has read yet."""
    return board(counter, words=words).fresh


def add(counter: Counter, item: str) -> Changes:
    """One more of this item for the next shift."""
    post, now, journal = posts.here(counter), counter.clock.now(), counter.journal
    mark = Handover(new_id(), 0, None, True, journal.origin, post.site.id, now.day, item, at=now, desk=post.desk.id)
    return _write(counter, [mark])


def lower(counter: Counter, line: Line) -> Changes:
    """One fewer of what is ours: the last mark never was."""
    return take_back(counter, line.marks[-1])


def one_done(counter: Counter, line: Line) -> Changes:
    """One of what was left for us is done, on every device of the site."""
    return _turn(counter, line.marks[:1], over=True)


def done(counter: Counter, line: Line) -> Changes:
    """All of this is done, on every device of the site."""
    return _turn(counter, line.marks, over=True)


def put_back(counter: Counter, marks: Collection[Handover]) -> Changes:
    """These marks are again what they were; each is a newer rev of what stands now."""
    now = {mark.id: mark for mark in _every(counter)}
    return _write(counter, [_again(counter, now.get(old.id, old), old) for old in marks])


def take_back(counter: Counter, mark: Handover) -> Changes:
    """This mark never was."""
    return _turn(counter, [mark], over=False)


def see(counter: Counter) -> tuple[str, ...]:
    """Somebody has read all that was left for us; gives the ids that were not read before."""
    known, now = kept.seen(counter.journal), board(counter, words=True)
    found = [(mark.id, mark.day) for line in now.left for mark in line.marks if mark.id not in known]
    found += [(each.shift, each.at.day) for each in now.words if each.shift not in known]
    with counter.journal.writing() as writer:
        kept.see(writer, found, counter.clock.now().day - 2 * STAYS)
    counter.announcer.announce(Changes(handover=True))
    return tuple(each for each, _ in found)


def unsee(counter: Counter, ids: Collection[str]) -> Changes:
    """Nobody has read these after all."""
    with counter.journal.writing() as writer:
        kept.unsee(writer, ids)
    return counter.announcer.announce(Changes(handover=True))


def made_in(counter: Counter, shift: Shift) -> tuple[Handover, ...]:
    """The marks made at this device in a shift, also those somebody was done with since."""
    marks = kept.own(counter.journal, (shift.site,), shift.opened.day - STAYS)
    end = shift.closed
    return tuple(
        mark for mark in marks
        if mark.live and mark.desk == shift.desk and mark.at
        and shift.opened.utc <= mark.at.utc and (end is None or mark.at.utc < end.utc)
    )  # fmt: skip


def counts_of(counter: Counter, shift: Shift) -> tuple[tuple[str, int], ...]:
    """How many things of each item a shift handed over."""
    return tuple((line.item, len(line.marks)) for line in _lines(made_in(counter, shift)))


def say(counter: Counter, text: str) -> Changes:
    """Words for the next shift at this device, in place of those said before; an empty text deletes them.

    Raises PointsToSomebody when they hold what must not be kept, and what writing raises.
    """
    running = _running(counter)
    with counter.journal.writing() as writer:
        kept.put_words(writer, Words(running.id if running else "", checked(text), counter.clock.now()))
    return counter.announcer.announce(Changes(handover=True))


def forget_words(counter: Counter) -> Changes:
    """Delete what all shifts said."""
    said = kept.words(counter.journal)
    with counter.journal.writing() as writer:
        kept.drop_words(writer, [each.shift for each in said])
    return counter.announcer.announce(Changes(handover=True))


def _turn(counter: Counter, marks: Sequence[Handover], *, over: bool) -> Changes:
    """These are over (nothing is left to do), or never were; each is a newer rev of what stands now."""
    origin, now = counter.journal.origin, {mark.id: mark for mark in _every(counter)}
    stand = [now.get(mark.id, mark) for mark in marks]
    return _write(counter, [revised(mark, origin, live=over, count=0 if over else mark.count) for mark in stand])


def _again(counter: Counter, now: Handover, old: Handover) -> Handover:
    return revised(now, counter.journal.origin, live=old.live, count=old.count)


def _write(counter: Counter, marks: Sequence[Handover]) -> Changes:
    tenant, desk = counter.journal.tenant, posts.here(counter).desk.id
    with counter.journal.writing() as writer:
        kept.write(writer, [replace(mark, tenant=tenant) for mark in marks], desk)
    return counter.announcer.announce(Changes(handover=True, marks=tuple(marks)))


def _every(counter: Counter) -> tuple[Handover, ...]:
    """Every mark of our site, here and told by others, at its newest rev."""
    since, here = counter.clock.now().day - STAYS, posts.here(counter).site.id
    return merged(kept.own(counter.journal, posts.called(counter), since), kept.told(counter.journal, here))


def _running(counter: Counter) -> Shift | None:
    return kept_shifts.current(counter.journal, posts.here(counter).desk.id)


def _since(counter: Counter) -> Moment | None:
    """Since when what is made at this desk is ours to hand over; None: since ever."""
    last = kept_shifts.recent(counter.journal, posts.here(counter).desk.id, 1)
    return None if not last else last[0].closed or last[0].opened


def _is_ours(mark: Handover, desk: str, since: Moment | None) -> bool:
    return mark.at is not None and mark.desk == desk and (since is None or mark.at.utc >= since.utc)


def _lines(marks: Sequence[Handover]) -> tuple[Line, ...]:
    """By item; within one those that were told first, then ours in the order we made them."""
    by_item: dict[str, list[Handover]] = {}
    for mark in sorted(marks, key=_made):
        by_item.setdefault(mark.item, []).append(mark)
    return tuple(Line(item, tuple(found)) for item, found in sorted(by_item.items()))


def _made(mark: Handover) -> tuple[date, float, str]:
    return mark.day, mark.at.utc.timestamp() if mark.at else 0.0, mark.id
