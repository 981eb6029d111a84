"""A guide at the counter: starting it logs the visit; how it ends, or where it stopped, is one newer rev.

Between the two only the device knows the step, so that a kill in the middle still leaves where it stopped.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from desk.changes import Changes
from desk.counter import visit as visits
from desk.counter.acts import ActKind
from desk.counter.counter import Counter
from desk.guides import run as runs
from desk.guides.run import Run
from desk.journal import guide as kept
from desk.journal import visit as kept_visits
from desk.journal.guide import RunRow
from desk.model.guide import Guide
from desk.model.record import new_op
from desk.model.visit import Channel, Inquiry, Visit, revised


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
    visits.write(counter, ActKind.GUIDE, (before,), (after,), also=lambda writer: kept.put_run(writer, _row(run)))
    return run


def keep(counter: Counter, run: Run) -> None:
    """Remember the step on this device, in case the program is killed in it."""
    with counter.journal.writing() as writer:
        kept.put_run(writer, _row(run))


def end(counter: Counter, run: Run) -> Changes:
    """The guide reached an end: the inquiry takes its outcome and effort."""
    step = runs.current(run)
    known = {"outcome": step.outcome} if step.outcome else {}
    return _stop(counter, run, **known, **({"effort": step.effort} if step.effort else {}))


def leave(counter: Counter, run: Run) -> Changes:
    """The guide was left: the inquiry keeps the step where it stopped."""
    return _stop(counter, run)


def forget(counter: Counter, run: Run) -> Changes:
    """The visit went back to what it was before the guide began: the run is over, and nothing of it is written."""
    with counter.journal.writing() as writer:
        kept.drop_run(writer, run.visit)
    return Changes()


def finish_interrupted(counter: Counter) -> Changes:
    """Guides of programs that were killed stop where they were; those of other running programs go on."""
    changes = Changes()
    for row in kept.runs(counter.journal):
        if not counter.journal.alive(row.program):
            changes |= _finish(counter, row, partial(visits.settle, counter))
    return changes


def _with(visit: Visit, inquiry: Inquiry) -> tuple[Inquiry, ...]:
    """The newest inquiry of that category now follows the guide; if there is none, one is added."""
    same = [i for i, each in enumerate(visit.inquiries) if each.category == inquiry.category]
    if not same:
        return (*visit.inquiries, inquiry)
    guided = replace(
        visit.inquiries[same[-1]], guide=inquiry.guide, guide_revision=inquiry.guide_revision, step=inquiry.step
    )
    return visit.inquiries[: same[-1]] + (guided,) + visit.inquiries[same[-1] + 1 :]


def _row(run: Run, program: str | None = None) -> RunRow:
    return RunRow(run.visit, run.inquiry, run.guide.id, run.guide.revision, run.at, program)


def _stop(counter: Counter, run: Run, **known: object) -> Changes:
    return _finish(counter, _row(run), partial(visits.write, counter, ActKind.GUIDE), **known)


def _finish(counter: Counter, row: RunRow, write: Callable[..., Changes], **known: object) -> Changes:
    """One newer rev with the step, unless the visit or its inquiry is gone; either way the run is over."""
    visit = kept_visits.get(counter.journal, row.visit)
    if visit is None or not visit.live or not _follows(visit, row):
        with counter.journal.writing() as writer:
            kept.drop_run(writer, row.visit)
        return Changes()
    stopped = replace(visit.inquiries[row.inquiry], step=row.step, **known)  # type: ignore[arg-type]
    inquiries = visit.inquiries[: row.inquiry] + (stopped,) + visit.inquiries[row.inquiry + 1 :]
    after = revised(visit, new_op(), inquiries=inquiries)
    return write((visit,), (after,), also=lambda writer: kept.drop_run(writer, row.visit))


def _follows(visit: Visit, row: RunRow) -> bool:
    return row.inquiry < len(visit.inquiries) and visit.inquiries[row.inquiry].guide == row.guide
