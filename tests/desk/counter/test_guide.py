"""Facts about a guide at the counter: it logs by itself, and where it stopped is kept."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.app import OpenDesk, open_desk
from desk.counter import guide as guides
from desk.counter import visit
from desk.counter.acts import Acts
from desk.guides import run as runs
from desk.guides.run import Passed, Run
from desk.model.guide import Guide, Item, Reply, Step, StepKind
from desk.model.visit import Inquiry, Outcome
from desk.settings import settings_in
from tests.builders import FakeClock
from tests.desk.guides.making import a_guide, ask, checklist, end, words
from tests.desk.guides.shelves import on_the_shelf


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


HAS = (Item("card", words()), Item("code", words()))
LONG = a_guide(
    Step("age", StepKind.ASK, words(), reply=Reply.NUMBER, goto="has", least=0, most=120),
    Step("has", StepKind.ASK, words(), reply=Reply.SEVERAL, items=HAS, goto="go"),
    Step("go", StepKind.REFER, words(), unit="tax-office", goto="papers"),
    checklist("papers", "sure", "passport", "phone"),
    ask("sure", yes="done", no="other"),
    end("done"),
    end("other", Outcome.REFERRED),
)  # fmt: skip


def at_papers(desk: OpenDesk) -> Run:
    """A run of LONG with an age, a choice, a referral and a tick."""
    run = runs.answer(guides.start(desk.counter, LONG), "42")
    run = runs.tick(runs.go_on(runs.go_on(runs.tick(run, "card"))), "phone")
    guides.keep(desk.counter, run)
    return run


def test_a_guide_that_was_left_goes_on_with_its_choices_and_without_numbers(desk: OpenDesk) -> None:
    run = at_papers(desk)
    guides.leave(desk.counter, run)
    again = guides.resume(desk.counter, on_the_shelf(LONG), run.visit or "", LONG.category)
    assert again is not None
    assert (again.at, again.visit, again.inquiry) == ("papers", run.visit, 0)
    assert again.given == {"has": "card"}
    assert again.ticked == {"card", "phone"}
    assert again.trail == (Passed("age"), Passed("has", "card"), Passed("go"))
    assert visit.latest(desk.counter)[0].rev == 1, "taking it up writes no visit"


def test_after_a_kill_it_goes_on_too_until_the_day_is_over(desk: OpenDesk, time: FakeClock) -> None:
    run = at_papers(desk)
    desk.close()
    again = open_desk(settings_in(desk.settings.config.parent), time.clock, desk.keys)
    guides.finish_interrupted(again.counter)
    shelf = on_the_shelf(LONG)
    resumed = guides.resume(again.counter, shelf, run.visit or "", LONG.category)
    assert resumed is not None
    assert resumed.ticked == {"card", "phone"}
    guides.leave(again.counter, resumed)
    guides.expire(again.counter)
    assert guides.resume(again.counter, shelf, run.visit or "", LONG.category) == resumed
    guides.leave(again.counter, resumed)
    time.advance(timedelta(days=1).total_seconds())
    guides.expire(again.counter)
    later = guides.resume(again.counter, shelf, run.visit or "", LONG.category)
    assert later is not None
    assert (later.at, dict(later.given), later.ticked) == ("papers", {}, frozenset())
    again.close()


def test_a_guide_finishes_in_the_revision_it_was_begun_in(desk: OpenDesk) -> None:
    run = at_papers(desk)
    guides.leave(desk.counter, run)
    gone = replace(LONG, valid_to=LONG.valid_from)
    renewed = a_guide(revision=2)
    for shelf in (on_the_shelf(gone), on_the_shelf(LONG, renewed)):
        resumed = guides.resume(desk.counter, shelf, run.visit or "", LONG.category)
        assert resumed is not None
        assert (resumed.guide.revision, resumed.at) == (1, "papers")
        guides.leave(desk.counter, resumed)
    assert guides.resume(desk.counter, on_the_shelf(renewed), run.visit or "", LONG.category) is None


def test_one_that_ended_is_not_taken_up_again(desk: OpenDesk) -> None:
    run = at_papers(desk)
    run = runs.answer(runs.go_on(runs.tick(run, "passport")), "yes")
    guides.end(desk.counter, run)
    assert guides.resume(desk.counter, on_the_shelf(LONG), run.visit or "", LONG.category) is None


def test_whom_the_guide_referred_to_is_in_the_record_unless_it_ended_otherwise(desk: OpenDesk) -> None:
    run = at_papers(desk)
    guides.leave(desk.counter, run)
    (left,) = visit.latest(desk.counter)[0].inquiries
    assert (left.step, left.outcome, left.referred_to) == ("papers", Outcome.REFERRED, "tax-office")
    run = runs.go_on(runs.tick(run, "passport"))
    for answer, outcome, whom in (("no", Outcome.REFERRED, "tax-office"), ("yes", Outcome.HELPED, None)):
        guides.end(desk.counter, runs.answer(run, answer))
        (ended,) = visit.latest(desk.counter)[0].inquiries
        assert (ended.outcome, ended.referred_to) == (outcome, whom)


def test_who_goes_back_over_a_referral_was_not_referred(desk: OpenDesk) -> None:
    run = runs.back(runs.back(at_papers(desk)))
    guides.leave(desk.counter, run)
    assert visit.latest(desk.counter)[0].inquiries[0].referred_to is None
