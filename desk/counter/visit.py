"""Logging a visit, and every correction of one. A correction is a new rev; nothing is erased.

Every verb is one transaction on the journal and returns once it is durable: the tick on screen comes after it.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, timedelta
from heapq import nlargest
from itertools import chain

from desk.changes import Changes
from desk.counter import pieces
from desk.counter import post as posts
from desk.counter import shift as shifts
from desk.counter.acts import Act, ActKind, Step
from desk.counter.counter import Counter
from desk.counter.detail import drawn
from desk.counter.errors import NotThen, VisitGone
from desk.journal import shift as kept_shifts
from desk.journal import visit as kept
from desk.journal.writer import Writer
from desk.model.part import Part, begun, middle
from desk.model.record import new_id, new_op
from desk.model.visit import Channel, Effort, Entered, Inquiry, Outcome, Precision, Visit, ended, revised

AT_MOST = 99
"""Visits one act may log: more is a slip of the finger."""


_LONG = {ActKind.PLACE, ActKind.PAPER, ActKind.PAPER_OUT}
"""Acts that may be too long for one transaction."""


def log(counter: Counter, category_ids: Sequence[str], *, times: int = 1, channel: Channel = Channel.DESK) -> Changes:
    """Log `times` visits (1 to 99), each with one inquiry per category, as one act."""
    first = new_visit(counter, tuple(Inquiry(category) for category in category_ids), channel)
    if times == 1:
        first = replace(first, sample_n=drawn(first.id, counter.typed.detail))
    others = (replace(first, id=new_id()) for _ in range(min(times, AT_MOST) - 1))
    fresh = (first, *others)
    return write(counter, ActKind.LOG, (None,) * len(fresh), fresh)


def add(counter: Counter, visit_id: str, category_id: str) -> Changes:
    """Add a question to a visit."""
    return _correct(counter, visit_id, lambda visit: visit.inquiries + (Inquiry(category_id),), kind=ActKind.ADD)


def set_outcome(counter: Counter, visit_id: str, outcome: Outcome | None, index: int = -1) -> Changes:
    """Say how an inquiry ended; `index` counts the visit's inquiries, the newest is -1."""

    def change(visit: Visit) -> tuple[Inquiry, ...]:
        fresh = ended(visit.inquiries[index], outcome)
        whom = {"referred_to": fresh.referred_to, "handed_to": fresh.handed_to}
        return _changed(visit, index, outcome=outcome, **whom)

    return _correct(counter, visit_id, change)


def set_effort(counter: Counter, visit_id: str, effort: Effort | None, index: int = -1) -> Changes:
    """Say how much an inquiry took."""
    return _correct(counter, visit_id, lambda visit: _changed(visit, index, effort=effort))


def change_category(counter: Counter, visit_id: str, index: int, category_id: str) -> Changes:
    """The inquiry was about something else; what else is known of it stays, but a guide of the old category goes."""
    fresh = {"category": category_id, "guide": None, "guide_revision": None, "step": None}

    def change(visit: Visit) -> tuple[Inquiry, ...]:
        same = visit.inquiries[index].category == category_id
        return visit.inquiries if same else _changed(visit, index, **fresh)

    return _correct(counter, visit_id, change)


def remove_inquiry(counter: Counter, visit_id: str, index: int) -> Changes:
    """Take one question away; the last one takes the visit with it."""
    visit = find(counter, visit_id)
    if len(visit.inquiries) == 1:
        return take_back(counter, visit_id)
    at = range(len(visit.inquiries))[index]
    return _correct(counter, visit_id, lambda visit: visit.inquiries[:at] + visit.inquiries[at + 1 :])


def set_channel(counter: Counter, visit_id: str, channel: Channel) -> Changes:
    """The person came another way."""
    visit = find(counter, visit_id)
    return _revise(counter, ActKind.CORRECT, visit, channel=channel)


def change_time(counter: Counter, visit_id: str, hour: int, minute: int) -> Changes:
    """The visit was at another time of its day (24-hour clock, its own offset); it becomes a late entry."""
    visit = find(counter, visit_id)
    local = visit.at.local.replace(hour=hour, minute=minute, second=0, microsecond=0)
    at = replace(visit.at, utc=(local - timedelta(minutes=visit.at.offset)).replace(tzinfo=UTC))
    return _revise(counter, ActKind.CORRECT, visit, at=at, precision=Precision.EXACT, entered=_later(visit))


def change_part(counter: Counter, visit_id: str, day: date, part: Part) -> Changes:
    """The visit was in a part of a day, and that is all anybody remembers: a late entry without an hour.

    Raises NotThen for a part that has not begun yet.
    """
    visit, now = find(counter, visit_id), counter.clock.now()
    if part not in begun(day, now):
        raise NotThen()
    changes = {"at": middle(day, part, now), "precision": Precision.PART_OF_DAY, "entered": _later(visit)}
    return _revise(counter, ActKind.CORRECT, visit, **changes)


def take_back(counter: Counter, visit_id: str) -> Changes:
    """The visit never was. It stays in the journal as taken back."""
    return _revise(counter, ActKind.TAKE_BACK, find(counter, visit_id), live=False)


def undo(counter: Counter) -> Changes:
    """Take back this program's last act; empty when there is none younger than two minutes."""
    pieces.finish(counter)
    act = counter.acts.undoable(counter.clock.monotonic())
    return _reverse(counter, act, counter.acts.undid) if act else Changes()


def redo(counter: Counter) -> Changes:
    """Put back the act that was taken back last; empty when there is none younger than two minutes."""
    pieces.finish(counter)
    act = counter.acts.redoable(counter.clock.monotonic())
    return _reverse(counter, act, counter.acts.redid) if act else Changes()


def undoable(counter: Counter) -> Act | None:
    """What `undo` would take back now."""
    return counter.acts.undoable(counter.clock.monotonic())


def redoable(counter: Counter) -> Act | None:
    """What `redo` would put back now."""
    return counter.acts.redoable(counter.clock.monotonic())


def find(counter: Counter, visit_id: str) -> Visit:
    """The visit at its newest rev. Raises VisitGone when it was taken back or never was here."""
    visit = kept.get(counter.journal, visit_id)
    if visit is None or not visit.live:
        raise VisitGone()
    return visit


def latest(counter: Counter, limit: int = 12) -> tuple[Visit, ...]:
    """The last visits of this site, the newest first."""
    with counter.journal.reading():
        found = [kept.latest(counter.journal, site, limit) for site in posts.called(counter)]
    return found[0] if len(found) == 1 else tuple(nlargest(limit, chain(*found), key=lambda visit: visit.at.utc))


def today(counter: Counter) -> tuple[Visit, ...]:
    """Every visit of this site today, by time of day."""
    day = counter.clock.now().day
    found = [kept.on_day(counter.journal, site, day) for site in posts.called(counter)]
    return found[0] if len(found) == 1 else tuple(sorted(chain(*reversed(found)), key=lambda visit: visit.at.utc))


def count_today(counter: Counter) -> int:
    """How many visits this site has today; one that goes on where a colleague left it is no new one."""
    day, journal = counter.clock.now().day, counter.journal
    with journal.reading():
        found = [(kept.count_on_day(journal, each, day), kept.continued_on_day(journal, each, day))
                 for each in posts.called(counter)]  # fmt: skip
    return sum(every - again for every, again in found)


def new_visit(counter: Counter, inquiries: tuple[Inquiry, ...], channel: Channel | None) -> Visit:
    """A visit here and now, not yet written."""
    journal = counter.journal
    with journal.reading():
        post = posts.here(counter)
        running = kept_shifts.current(journal, post.desk.id)
    return Visit(
        id=new_id(), rev=0, op=None, live=True, origin=journal.origin, tenant=journal.tenant,
        site=post.site.id, desk=post.desk.id, place=post.place, at=counter.clock.now(), inquiries=inquiries,
        channel=channel, served_by=(running.served_by if running else None) or post.desk.served_by,
        catalogue_revision=counter.catalogue.revision,
    )  # fmt: skip


def write(
    counter: Counter,
    kind: ActKind,
    before: tuple[Visit | None, ...],
    after: tuple[Visit, ...],
    also: Callable[[Writer], None] = lambda writer: None,
) -> Changes:
    """Write visits as one act that can be taken back; `also` writes more in the same transaction.

    A correction that changes nothing is none: nothing is written, and nothing is announced.
    """
    if kind is ActKind.CORRECT and all(map(_as_it_was, before, after)):
        return Changes()
    _keep(counter, before, after, also)
    counter.acts.did(Act(kind, before, after, counter.clock.monotonic()))
    return counter.announcer.announce(Changes(visits=after))


def settle(
    counter: Counter,
    before: tuple[Visit | None, ...],
    after: tuple[Visit, ...],
    also: Callable[[Writer], None] = lambda writer: None,
) -> Changes:
    """Write what no person did just now: it is no act, and one key does not take it back."""
    _keep(counter, before, after, also)
    return counter.announcer.announce(Changes(visits=after))


def _keep(
    counter: Counter,
    before: tuple[Visit | None, ...],
    after: tuple[Visit, ...],
    also: Callable[[Writer], None] = lambda writer: None,
) -> None:
    with counter.journal.writing() as writer:
        kept.write(writer, after, before=before, who=after[0].desk or "")
        also(writer)


def _as_it_was(before: Visit | None, after: Visit) -> bool:
    return before is not None and before == replace(after, rev=before.rev, op=before.op)


def _later(visit: Visit) -> Entered:
    """How a visit came in whose time was said afterwards; what came from paper came from paper."""
    return Entered.LATE if visit.entered is Entered.LIVE else visit.entered


def _changed(visit: Visit, index: int, **changes: object) -> tuple[Inquiry, ...]:
    at = range(len(visit.inquiries))[index]
    fresh = replace(visit.inquiries[at], **changes)  # type: ignore[arg-type]
    return visit.inquiries[:at] + (fresh,) + visit.inquiries[at + 1 :]


def _correct(
    counter: Counter,
    visit_id: str,
    change: Callable[[Visit], tuple[Inquiry, ...]],
    kind: ActKind = ActKind.CORRECT,
) -> Changes:
    visit = find(counter, visit_id)
    return _revise(counter, kind, visit, inquiries=change(visit))


def _revise(counter: Counter, kind: ActKind, visit: Visit, **changes: object) -> Changes:
    return write(counter, kind, (visit,), (revised(visit, new_op(), **changes),))


def _reverse(counter: Counter, act: Act, note: Callable[[Act], None]) -> Changes:
    """Bring each visit back to what it was before the act, as a newer rev.

    A visit that somebody has corrected since, in another window, keeps that correction. One that has only got a newer
    rev says the same as before.
    """
    if act.kind in (ActKind.TAKE_OVER, ActKind.IDEA):
        from desk.counter import suggestion as ideas

        turned, changes = (ideas if act.idea else shifts).turn_back(counter, act)
        note(turned)
        return changes
    if act.kind in _LONG:
        steps = tuple(map(_back, act.before, act.after))
        return pieces.begin(counter, act.kind, steps, note, tuple((after, before) for before, after in act.shifts))
    current = tuple(kept.get(counter.journal, visit.id) for visit in act.after)
    pairs = [(now, _as_before(old, now)) for now, old, left in zip(current, act.before, act.after, strict=True)
             if now is not None and _says_the_same(now, left)]  # fmt: skip
    before, after = tuple(now for now, _ in pairs), tuple(back for _, back in pairs)
    if pairs:
        _keep(counter, before, after)
    note(Act(act.kind, before, after, counter.clock.monotonic()))
    return counter.announcer.announce(Changes(visits=after))


def _back(old: Visit | None, left: Visit) -> Step:
    return left.id, lambda now: _as_before(old, now) if _says_the_same(now, left) else None


def _says_the_same(now: Visit, left: Visit) -> bool:
    return (now.rev, now.op) == (left.rev, left.op) or now == replace(left, rev=now.rev, op=now.op)


def _as_before(old: Visit | None, now: Visit) -> Visit:
    if old is None:
        return revised(now, new_op(), live=False)
    return replace(old, rev=now.rev + 1, op=new_op())
