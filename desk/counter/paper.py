"""What was counted on paper while nothing could be logged: a sheet of totals becomes visits, as one act.

A sheet is written in pieces, so that no key at the counter waits for it; every piece is durable before the next one.
When one cannot be written, what is left of the sheet is known exactly, and writing goes on from there. What was
entered before is counted out of the journal, so that nobody enters a sheet twice without seeing it.
"""

from collections import Counter as Tally
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter.acts import Act, ActKind
from desk.counter.counter import Counter
from desk.counter.errors import NotThen
from desk.errors import DeskError
from desk.journal import shift as kept_shifts
from desk.journal import visit as kept
from desk.model.part import Part, begun, middle, stretch
from desk.model.period import Moment
from desk.model.record import new_id, new_op
from desk.model.shift import Shift
from desk.model.site import Post, ServedBy
from desk.model.visit import Entered, Inquiry, Precision, Visit, revised

MOST_DAYS = 31
"""Days back that a sheet can be entered for."""

MOST = 999
"""Marks in one field of a sheet, at most."""

PIECE = 12
"""Visits written in one transaction: below 5 ms."""

_SHIFTS = 200
"""Shifts looked through for the one that was open then: more than a month has."""


@dataclass(frozen=True, slots=True)
class Marks:
    """So many marks about a category in a part of the day."""

    category: str
    part: Part
    count: int


@dataclass(slots=True)
class Sheet:
    """A sheet on its way into the journal, or out of it: its visits in order, those `written` first, and what each
    was `before` (None: new). `told` are those that were announced."""

    before: tuple[Visit | None, ...]
    visits: tuple[Visit, ...]
    written: int = 0
    told: int = 0
    act: Act | None = None

    @property
    def left(self) -> int:
        """Visits not written yet."""
        return len(self.visits) - self.written


def days(counter: Counter) -> tuple[date, ...]:
    """The days a sheet can be entered for, today first."""
    today = counter.clock.now().day
    return tuple(today - timedelta(days=back) for back in range(MOST_DAYS + 1))


def parts(counter: Counter, day: date) -> tuple[Part, ...]:
    """The parts of a day that can be entered: those that have begun."""
    return begun(day, counter.clock.now())


def entered(counter: Counter, day: date) -> Mapping[tuple[str, Part], int]:
    """What was entered from paper for a day at this desk already: marks by category and part."""
    return Tally(
        (inquiry.category, visit.part)
        for visit in _on_paper(counter, day)
        for inquiry in visit.inquiries
        if visit.part is not None
    )


def sheet(
    counter: Counter, day: date, marks: Sequence[Marks], place: str | None = None, half: Sheet | None = None
) -> Sheet:
    """The visits of a sheet, one for each mark, not yet written; `place` is the stop it was kept at. With `half`, one
    that could not be written to its end, these are the rest of it: all of it is one act.

    Raises NotThen for a day or a part that cannot be entered, NowhereYet before anybody said where we are working.
    """
    post, now, known = posts.here(counter), counter.clock.now(), set(parts(counter, day))
    if day not in days(counter) or any(each.part not in known for each in marks):
        raise NotThen()
    shifts = kept_shifts.recent(counter.journal, post.desk.id, _SHIFTS)
    of_part = {part: _one_of(counter, post, _when(post, day, part, now, shifts)) for part in known}
    made = (
        replace(of_part[each.part], id=new_id(), place=place, inquiries=(Inquiry(each.category),))
        for each in marks
        for _ in range(min(each.count, MOST))
    )
    visits = tuple(made)
    if half is None or half.act is None or not counter.acts.holds(half.act):
        return Sheet((None,) * len(visits), visits)
    done = half.written
    return Sheet(half.before[:done] + (None,) * len(visits), half.visits[:done] + visits, done, done, half.act)


def removal(counter: Counter, day: date) -> Sheet:
    """Everything that was entered from paper for a day at this desk, to be taken back: a sheet entered twice."""
    before = tuple(_on_paper(counter, day))
    return Sheet(before, tuple(revised(visit, new_op(), live=False) for visit in before))


def write_some(counter: Counter, sheet: Sheet) -> Changes:
    """Write the next piece of a sheet. What was written is announced at its end, or when it comes no further; once
    the act was taken back there is no more of it.

    Raises what writing raises; then nothing of this piece was written, and the same call tries it again.
    """
    if sheet.act is not None and not counter.acts.holds(sheet.act):
        sheet.visits = sheet.visits[: sheet.written]
        return Changes()
    try:
        _write(counter, sheet)
    except DeskError:
        _tell(counter, sheet)
        raise
    return Changes() if sheet.left else _tell(counter, sheet)


def _write(counter: Counter, sheet: Sheet) -> None:
    """One transaction, if anything is left."""
    upto = min(sheet.written + PIECE, len(sheet.visits))
    piece, before = sheet.visits[sheet.written : upto], sheet.before[sheet.written : upto]
    if not piece:
        return
    with counter.journal.writing() as writer:
        kept.write(writer, piece, before=before, who=piece[0].desk or "")
    sheet.written = upto
    kind = ActKind.PAPER if sheet.before[0] is None else ActKind.PAPER_OUT
    act = Act(kind, sheet.before[:upto], sheet.visits[:upto], counter.clock.monotonic())
    counter.acts.grew(sheet.act, act)
    sheet.act = act


def _tell(counter: Counter, sheet: Sheet) -> Changes:
    """Announce what was written since the last time."""
    fresh, sheet.told = sheet.visits[sheet.told : sheet.written], sheet.written
    return counter.announcer.announce(Changes(visits=fresh)) if fresh else Changes()


def _on_paper(counter: Counter, day: date) -> list[Visit]:
    """The visits of a day at this desk that came from paper and still count."""
    desk = posts.here(counter).desk.id
    found = [visit for site in posts.called(counter) for visit in kept.on_day(counter.journal, site, day)]
    return [visit for visit in found if visit.entered is Entered.PAPER and visit.desk == desk]


def _one_of(counter: Counter, post: Post, when: tuple[Moment, ServedBy | None]) -> Visit:
    """A visit of a part of a day. Nobody noted how people came, so the channel stays unknown."""
    at, served_by = when
    return Visit(
        id="", rev=0, op=None, live=True, origin=counter.journal.origin, tenant=counter.journal.tenant,
        site=post.site.id, desk=post.desk.id, place=None, at=at, inquiries=(), channel=None, served_by=served_by,
        entered=Entered.PAPER, precision=Precision.PART_OF_DAY, catalogue_revision=counter.catalogue.revision,
    )  # fmt: skip


def _when(post: Post, day: date, part: Part, now: Moment, shifts: Sequence[Shift]) -> tuple[Moment, ServedBy | None]:
    """The moment that stands for a part of a day at a desk, and who staffed it then."""
    start, end = stretch(day, part, now)
    then = [each for each in shifts if _overlap(each, start, end)]
    return _within(then, start, middle(day, part, now)), _served_by(then, post)


def _overlap(shift: Shift, start: Moment, end: Moment) -> bool:
    return shift.opened.utc < end.utc and (shift.closed is None or shift.closed.utc > start.utc)


def _runs_at(shift: Shift, at: Moment) -> bool:
    return shift.opened.utc <= at.utc and (shift.closed is None or at.utc < shift.closed.utc)


def _served_by(then: Sequence[Shift], post: Post) -> ServedBy | None:
    """Who staffed the desk in that part of the day: unknown where one shift says this and another that."""
    said = {shift.served_by or post.desk.served_by for shift in then} or {post.desk.served_by}
    return said.pop() if len(said) == 1 else None


def _within(then: Sequence[Shift], start: Moment, usual: Moment) -> Moment:
    """Where a visit of that part stands among the others of this device: in a shift that was open, if there was one,
    so that the shift's report has it."""
    if not then or any(_runs_at(shift, usual) for shift in then):
        return usual
    return max(start, then[0].opened, key=lambda each: each.utc)
