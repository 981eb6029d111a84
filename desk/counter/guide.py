"""A guide at the counter: starting it logs the visit; how it ends, or where it stopped, is one newer rev.

Between the two only the device knows the step, so that a kill in the middle still leaves where it stopped. What was
left can be taken up again on the same day with its choices, and later at its step.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from desk.changes import Changes
from desk.counter import visit as visits
from desk.counter.acts import ActKind
from desk.counter.counter import Counter
from desk.guides import run as runs
from desk.guides.run import Kept, Run
from desk.guides.shelf import Shelf
from desk.journal import guide as kept
from desk.journal import visit as kept_visits
from desk.journal.guide import Chosen, RunRow
from desk.journal.writer import Writer
from desk.model.guide import Guide, Step, StepKind
from desk.model.record import new_op
from desk.model.visit import Channel, Inquiry, Outcome, Visit, ended, revised


def start(counter: Counter, guide: Guide, *, visit_id: str | None = None, channel: Channel = Channel.DESK) -> Run:
    """Begin a guide: on a new visit, or on the newest inquiry of `visit_id` that is about its category."""
    inquiry = Inquiry(guide.category, guide=guide.id, guide_revision=guide.revision, step=guide.start)
    before: Visit | None = None
    if visit_id is None:
        after = visits.new_visit(counter, (inquiry,), channel)
    else:
        before = visits.find(counter, visit_id)
        after = revised(before, new_op(), inquiries=_with(before, inquiry))
    at = max(i for i, each in enumerate(after.inquiries) if each.guide == guide.id)
    run = replace(runs.begin(guide, counter.clock.now().day), visit=after.id, inquiry=at)
    row = _row(counter, run)
    visits.write(counter, ActKind.GUIDE, (before,), (after,), also=lambda writer: kept.put_run(writer, row))
    return run


def resume(counter: Counter, guides: Shelf, visit_id: str, category: str) -> Run | None:
    """Take up the guide of a visit's newest inquiry about a category where it stopped, in the revision it was begun in.

    None when it has no guide, came to an end, or that revision is not to be had any more. Writes no visit.
    """
    visit = visits.find(counter, visit_id)
    at = max((i for i, each in enumerate(visit.inquiries) if each.category == category), default=None)
    if at is None or (guide := _stopped_in(guides, visit.inquiries[at])) is None:
        return None
    row = kept.run_of(counter.journal, visit_id)
    mine = row is not None and (row.guide, row.guide_revision) == (guide.id, guide.revision)
    step = row.step if row and mine else visit.inquiries[at].step or guide.start
    chosen = row.chosen if row and mine else None
    run = runs.restore(guide, step, counter.clock.now().day, Kept(chosen.trail, chosen.given) if chosen else None)
    there = {item.id for each in guide.steps for item in each.items}
    ticked = run.ticked | (chosen.ticked & there if chosen else frozenset())
    run = replace(run, visit=visit_id, inquiry=at, ticked=ticked)
    keep(counter, run)
    return run


@dataclass(frozen=True, slots=True)
class Stopped:
    """A visit in whose guide somebody is, or has been, before its end: the step, and whether it is `open` just now."""

    visit: Visit
    step: Step
    open: bool


def stopped_today(counter: Counter, guides: Shelf, guide_id: str) -> Stopped | None:
    """The newest visit of today in which a guide is open, or was left before its end; None when there is none."""
    for visit in reversed(visits.today(counter)):
        for inquiry in reversed(visit.inquiries):
            guide = _stopped_in(guides, inquiry) if inquiry.guide == guide_id else None
            row = kept.run_of(counter.journal, visit.id) if guide else None
            mine = row is not None and guide is not None and row.guide == guide.id
            at = row.step if row and mine else inquiry.step
            step = next((each for each in guide.steps if each.id == at), None) if guide else None
            if step is not None:
                return Stopped(visit, step, bool(row and mine and not row.left))
    return None


def keep(counter: Counter, run: Run) -> None:
    """Remember the step and what was chosen on this device, in case the program is killed in it."""
    with counter.journal.writing() as writer:
        kept.put_run(writer, _row(counter, run))


def end(counter: Counter, run: Run) -> Changes:
    """The guide reached an end: the inquiry takes its outcome and effort."""
    step = runs.current(run)
    return _stop(counter, run, over=True, outcome=step.outcome, **({"effort": step.effort} if step.effort else {}))


def leave(counter: Counter, run: Run) -> Changes:
    """The guide was left: the inquiry keeps the step where it stopped."""
    return _stop(counter, run, over=False)


def forget(counter: Counter, run: Run) -> Changes:
    """The visit went back to what it was before the guide began: the run is over, and nothing of it is written."""
    with counter.journal.writing() as writer:
        kept.drop_run(writer, run.visit or "")
    return Changes()


def finish_interrupted(counter: Counter) -> Changes:
    """Guides of programs that were killed stop where they were; those of other running programs go on."""
    changes = Changes()
    for row in kept.runs(counter.journal):
        if not counter.journal.alive(row.program or ""):
            changes |= _finish(counter, replace(row, left=True), partial(visits.settle, counter))
    return changes


def expire(counter: Counter) -> None:
    """The day is over: what was chosen in guides that were left is deleted; where they stopped is in the visits."""
    today = counter.clock.now().day
    if kept.are_old(counter.journal, today):
        with counter.journal.writing() as writer:
            kept.expire(writer, today)


def referred_to(run: Run) -> str | None:
    """The entry of the directory that the last step of that kind on the way named; None when there was none."""
    passed = (run.guide.step(each.step) for each in reversed(run.trail))
    return next((step.unit for step in passed if step.kind is StepKind.REFER and step.unit), None)


def _stopped_in(guides: Shelf, inquiry: Inquiry) -> Guide | None:
    """The guide an inquiry stopped in, in its own revision; None when it came to its end."""
    if inquiry.guide is None or inquiry.guide_revision is None:
        return None
    guide = guides.find(inquiry.guide, inquiry.guide_revision)
    ends = {step.id for step in guide.steps if step.kind is StepKind.END} if guide else set()
    return None if inquiry.step in ends else guide


def _with(visit: Visit, inquiry: Inquiry) -> tuple[Inquiry, ...]:
    """The newest inquiry of that category now follows the guide; if there is none, one is added."""
    same = [i for i, each in enumerate(visit.inquiries) if each.category == inquiry.category]
    if not same:
        return (*visit.inquiries, inquiry)
    guided = replace(
        visit.inquiries[same[-1]], guide=inquiry.guide, guide_revision=inquiry.guide_revision, step=inquiry.step
    )
    return visit.inquiries[: same[-1]] + (guided,) + visit.inquiries[same[-1] + 1 :]


def _row(counter: Counter, run: Run, *, left: bool = False) -> RunRow:
    known, guide = runs.keep(run), run.guide
    chosen = Chosen(known.trail, known.given, run.ticked, referred_to(run))
    day = counter.clock.now().day
    return RunRow(run.visit or "", run.inquiry, guide.id, guide.revision, run.at, day, chosen, left)


def _stop(counter: Counter, run: Run, *, over: bool, **known: object) -> Changes:
    write = partial(visits.write, counter, ActKind.GUIDE)
    return _finish(counter, _row(counter, run, left=True), write, over=over, **known)


def _finish(
    counter: Counter, row: RunRow, write: Callable[..., Changes], *, over: bool = False, **known: object
) -> Changes:
    """One newer rev with the step, unless the visit or its inquiry is gone. An ended run is forgotten, one that was
    left can be taken up again."""
    visit = kept_visits.get(counter.journal, row.visit)
    gone = visit is None or not visit.live or not _follows(visit, row)
    if visit is None or gone:
        with counter.journal.writing() as writer:
            kept.drop_run(writer, row.visit)
        return Changes()
    stopped = _stopped(visit.inquiries[row.inquiry], row, **known)
    inquiries = visit.inquiries[: row.inquiry] + (stopped,) + visit.inquiries[row.inquiry + 1 :]
    if inquiries == visit.inquiries and not over:
        with counter.journal.writing() as writer:
            kept.put_run(writer, row)
        return Changes()
    after = revised(visit, new_op(), inquiries=inquiries)
    return write((visit,), (after,), also=partial(_put_away, row=row, over=over))


def _put_away(writer: Writer, row: RunRow, *, over: bool) -> None:
    if over:
        kept.drop_run(writer, row.visit)
    else:
        kept.put_run(writer, row)


def _stopped(inquiry: Inquiry, row: RunRow, outcome: Outcome | None = None, **known: object) -> Inquiry:
    """The inquiry as the guide leaves it: a person referred on the way was referred, unless it ends otherwise."""
    whom = row.chosen.referred_to
    outcome = outcome or (Outcome.REFERRED if whom else None)
    if outcome is not None:
        inquiry = ended(inquiry, outcome)
    if outcome is Outcome.REFERRED and whom:
        known["referred_to"] = whom
    return replace(inquiry, step=row.step, **known)  # type: ignore[arg-type]


def _follows(visit: Visit, row: RunRow) -> bool:
    return row.inquiry < len(visit.inquiries) and visit.inquiries[row.inquiry].guide == row.guide
