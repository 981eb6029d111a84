"""Facts about a guide at the counter: it logs by itself, and where it stopped is kept."""

from dataclasses import replace

import pytest

from desk.app import OpenDesk, open_desk
from desk.counter import guide as guides
from desk.counter import visit
from desk.counter.acts import Acts
from desk.guides import run as runs
from desk.guides.run import Run
from desk.model.guide import Guide, StepKind
from desk.model.visit import Inquiry, Outcome
from desk.settings import settings_in
from tests.builders import FakeClock


@pytest.fixture
def guide(desk: OpenDesk) -> Guide:
    return next(each for each in desk.guides if "NO" in each.countries and each.category == "electronic-id")


def onward(run: Run) -> Run:
    """One step on, by the first answer and every tick."""
    step = runs.current(run)
    if step.kind is StepKind.ASK:
        return runs.answer(run, step.answers[0].id)
    for item in step.items:
        run = runs.tick(run, item.id)
    return runs.go_on(run)


def test_starting_a_guide_writes_the_visit_at_once(desk: OpenDesk, guide: Guide) -> None:
    run = guides.start(desk.counter, guide)
    (logged,) = visit.latest(desk.counter)
    assert logged.id == run.visit
    assert logged.inquiries == (
        Inquiry("electronic-id", guide=guide.id, guide_revision=guide.revision, step=guide.start),
    )


def test_the_end_sets_outcome_and_effort_in_one_newer_rev(desk: OpenDesk, guide: Guide) -> None:
    run = guides.start(desk.counter, guide)
    while not runs.ended(run):
        run = onward(run)
        guides.keep(desk.counter, run)
    guides.end(desk.counter, run)
    (ended,) = visit.latest(desk.counter)
    step = runs.current(run)
    assert (ended.rev, ended.inquiries[0].step) == (1, step.id)
    assert (ended.inquiries[0].outcome, ended.inquiries[0].effort) == (step.outcome, step.effort)


def test_leaving_keeps_the_step_and_knows_no_outcome(desk: OpenDesk, guide: Guide) -> None:
    run = onward(guides.start(desk.counter, guide))
    guides.keep(desk.counter, run)
    guides.leave(desk.counter, run)
    (left,) = visit.latest(desk.counter)
    assert (left.rev, left.inquiries[0].step, left.inquiries[0].outcome) == (1, run.at, None)


def test_a_guide_can_follow_a_visit_that_is_already_there(desk: OpenDesk, guide: Guide) -> None:
    (logged,) = visit.log(desk.counter, ["electronic-id", "print-scan"]).visits
    visit.set_outcome(desk.counter, logged.id, Outcome.HELPED, index=0)
    run = guides.start(desk.counter, guide, visit_id=logged.id)
    found = visit.find(desk.counter, logged.id)
    assert (run.visit, run.inquiry) == (logged.id, 0)
    assert (found.inquiries[0].guide, found.inquiries[0].outcome) == (guide.id, Outcome.HELPED)
    assert visit.count_today(desk.counter) == 1


def test_after_a_kill_the_next_start_keeps_where_it_stopped(desk: OpenDesk, guide: Guide, time: FakeClock) -> None:
    run = onward(guides.start(desk.counter, guide))
    guides.keep(desk.counter, run)
    desk.close()
    again = open_desk(settings_in(desk.settings.config.parent), time.clock, desk.keys)
    (changed,) = guides.finish_interrupted(again.counter).visits
    assert (changed.rev, changed.inquiries[0].step) == (1, run.at)
    assert guides.finish_interrupted(again.counter).visits == ()
    assert visit.undoable(again.counter) is None
    again.close()


def test_a_guide_in_another_running_program_goes_on(desk: OpenDesk, guide: Guide, time: FakeClock) -> None:
    guides.start(desk.counter, guide)
    other = open_desk(settings_in(desk.settings.config.parent), time.clock, desk.keys)
    assert guides.finish_interrupted(other.counter).visits == ()
    other.close()


def test_a_visit_taken_back_in_the_middle_stays_taken_back(desk: OpenDesk, guide: Guide) -> None:
    run = guides.start(desk.counter, guide)
    visit.undo(desk.counter)
    assert guides.leave(desk.counter, run).visits == ()
    assert visit.count_today(desk.counter) == 0


def test_an_inquiry_changed_in_the_middle_is_not_overwritten(desk: OpenDesk, guide: Guide) -> None:
    run = guides.start(desk.counter, guide)
    window = replace(desk.counter, acts=Acts())
    visit.change_category(window, run.visit or "", 0, "moving")
    assert guides.leave(desk.counter, run).visits == ()
    assert visit.latest(desk.counter)[0].inquiries == (Inquiry("moving"),)
