"""Facts about logging a visit and correcting it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desk.app import open_desk
from desk.changes import Changes
from desk.counter import shift, visit
from desk.counter.acts import ActKind
from desk.counter.counter import Counter
from desk.counter.errors import NotThen, VisitGone
from desk.counter.post import work_at
from desk.errors import NowhereYet
from desk.model.part import Part
from desk.model.site import ServedBy
from desk.model.visit import Channel, Effort, Entered, Inquiry, Outcome, Precision, to_record
from desk.settings import settings_in
from tests.builders import FakeClock
from tests.examples import examples


def one(changes: Changes) -> str:
    (written,) = changes.visits
    return written.id


def test_a_logged_visit_holds_what_is_known_and_nothing_else(counter: Counter, time: FakeClock) -> None:
    (logged,) = visit.log(counter, ["electronic-id"]).visits
    assert visit.latest(counter) == (logged,)
    assert logged.inquiries == (Inquiry("electronic-id"),)
    assert (logged.rev, logged.op, logged.channel, logged.served_by) == (0, None, Channel.DESK, None)
    assert logged.at == time.clock.now()


def test_before_anybody_says_where_nothing_is_logged(tmp_path_factory: pytest.TempPathFactory) -> None:
    desk = open_desk(settings_in(tmp_path_factory.mktemp("new")), FakeClock().clock)
    with pytest.raises(NowhereYet):
        visit.log(desk.counter, ["electronic-id"])
    desk.close()


def test_several_visits_are_one_act(counter: Counter) -> None:
    assert len(visit.log(counter, ["loan-return"], times=12).visits) == 12
    assert visit.count_today(counter) == 12
    visit.undo(counter)
    assert visit.count_today(counter) == 0
    visit.redo(counter)
    assert visit.count_today(counter) == 12


def test_a_question_is_added_to_the_same_visit(counter: Counter) -> None:
    visit_id = one(visit.log(counter, ["electronic-id"]))
    visit.add(counter, visit_id, "print-scan")
    assert [i.category for i in visit.find(counter, visit_id).inquiries] == ["electronic-id", "print-scan"]
    assert visit.count_today(counter) == 1


def test_outcome_effort_and_channel_are_corrections(counter: Counter) -> None:
    visit_id = one(visit.log(counter, ["electronic-id", "print-scan"]))
    visit.set_outcome(counter, visit_id, Outcome.HELPED)
    visit.set_effort(counter, visit_id, Effort.LOOKED, index=0)
    visit.set_channel(counter, visit_id, Channel.PHONE)
    found = visit.find(counter, visit_id)
    assert found.inquiries == (
        Inquiry("electronic-id", effort=Effort.LOOKED),
        Inquiry("print-scan", outcome=Outcome.HELPED),
    )
    assert (found.channel, found.rev) == (Channel.PHONE, 3)


def test_a_changed_category_keeps_the_outcome_but_not_the_guide(counter: Counter) -> None:
    visit_id = one(visit.log(counter, ["electronic-id"]))
    visit.set_outcome(counter, visit_id, Outcome.REFERRED)
    visit.change_category(counter, visit_id, 0, "moving")
    assert visit.find(counter, visit_id).inquiries == (Inquiry("moving", outcome=Outcome.REFERRED),)


def test_taking_the_only_question_away_takes_the_visit_back(counter: Counter) -> None:
    visit_id = one(visit.log(counter, ["electronic-id"]))
    visit.remove_inquiry(counter, visit_id, 0)
    with pytest.raises(VisitGone):
        visit.find(counter, visit_id)


def test_a_changed_time_moves_the_hour_and_says_it_was_entered_late(counter: Counter) -> None:
    visit_id = one(visit.log(counter, ["electronic-id"]))
    visit.change_time(counter, visit_id, 8, 20)
    found = visit.find(counter, visit_id)
    assert (found.at.local.strftime("%H:%M"), found.hour, found.entered) == ("08:20", 8, Entered.LATE)


@pytest.mark.parametrize("back", [0, 1])
def test_of_a_visit_in_the_morning_nothing_more_exact_is_kept(counter: Counter, time: FakeClock, back: int) -> None:
    time.advance(6 * 3600)
    visit_id = one(visit.log(counter, ["electronic-id"]))
    day = time.clock.now().day - timedelta(days=back)
    visit.change_part(counter, visit_id, day, Part.MORNING)
    found = visit.find(counter, visit_id)
    assert (found.day, found.part, found.entered) == (day, Part.MORNING, Entered.LATE)
    assert (found.precision, to_record(found).payload["hour"]) == (Precision.PART_OF_DAY, 9)
    visit.change_time(counter, visit_id, 8, 20)
    assert (visit.find(counter, visit_id).part, visit.find(counter, visit_id).hour) == (None, 8)


def test_a_part_of_the_day_to_come_is_refused(counter: Counter, time: FakeClock) -> None:
    visit_id = one(visit.log(counter, ["electronic-id"]))
    with pytest.raises(NotThen):
        visit.change_part(counter, visit_id, time.clock.now().day, Part.AFTERNOON)
    assert visit.find(counter, visit_id).rev == 0


def test_undo_says_what_it_takes_back_for_two_minutes(counter: Counter, time: FakeClock) -> None:
    visit.log(counter, ["electronic-id"])
    time.advance(120)
    act = visit.undoable(counter)
    assert act is not None and act.kind is ActKind.LOG
    time.advance(1)
    assert visit.undoable(counter) is None
    assert visit.undo(counter) == Changes()
    assert visit.count_today(counter) == 1


def test_a_correction_that_changes_nothing_writes_nothing_and_leaves_the_last_act(counter: Counter) -> None:
    visit_id = visit.log(counter, ["electronic-id"]).visits[0].id
    visit.set_outcome(counter, visit_id, Outcome.ANSWERED)
    before, act = visit.find(counter, visit_id), visit.undoable(counter)
    told = [
        visit.change_category(counter, visit_id, 0, "electronic-id"),
        visit.set_outcome(counter, visit_id, Outcome.ANSWERED),
        visit.set_channel(counter, visit_id, Channel.DESK),
        visit.set_effort(counter, visit_id, None),
    ]
    assert (told, visit.find(counter, visit_id), visit.undoable(counter)) == ([Changes()] * 4, before, act)


def test_undo_of_a_correction_brings_back_what_was_before_it(counter: Counter) -> None:
    visit_id = one(visit.log(counter, ["electronic-id"]))
    before = visit.find(counter, visit_id)
    visit.change_category(counter, visit_id, 0, "moving")
    visit.undo(counter)
    after = visit.find(counter, visit_id)
    assert replace(after, rev=0, op=None) == before
    assert after.rev == 2


def test_a_new_act_ends_what_could_be_put_back(counter: Counter) -> None:
    visit.log(counter, ["electronic-id"])
    visit.undo(counter)
    visit.log(counter, ["moving"])
    assert visit.redoable(counter) is None


def test_undo_leaves_what_another_window_has_corrected_since(counter: Counter) -> None:
    visit_id = one(visit.log(counter, ["electronic-id"]))
    other_window = replace_acts(counter)
    visit.change_category(other_window, visit_id, 0, "moving")
    assert visit.undo(counter) == Changes()
    assert visit.find(counter, visit_id).inquiries == (Inquiry("moving"),)


def test_the_running_shift_says_who_serves_and_else_the_desk(counter: Counter) -> None:
    work_at(counter, "Elvebyen", desk_name="2", served_by=ServedBy.CITIZEN)
    assert visit.log(counter, ["moving"]).visits[0].served_by is ServedBy.CITIZEN
    shift.take_over(counter, ServedBy.JOINT)
    assert visit.log(counter, ["moving"]).visits[0].served_by is ServedBy.JOINT


def test_every_write_is_announced(counter: Counter) -> None:
    heard: list[Changes] = []
    counter.announcer.listen(heard.append)
    changes = [visit.log(counter, ["moving"]), visit.undo(counter), visit.redo(counter)]
    assert heard == changes


def replace_acts(counter: Counter) -> Counter:
    """The same journal in another window, which has its own acts."""
    from desk.counter.acts import Acts

    return replace(counter, acts=Acts())


class UndoHistory(RuleBasedStateMachine):
    """Whatever is logged, added, taken back and put back: today's list equals a plain list with an undo stack."""

    def __init__(self) -> None:
        super().__init__()
        import tempfile
        from pathlib import Path

        self.folder = tempfile.TemporaryDirectory()
        self.desk = open_desk(settings_in(Path(self.folder.name)), FakeClock().clock)
        work_at(self.desk.counter, "Elvebyen")
        self.now: dict[str, tuple[str, ...]] = {}
        self.past: list[dict[str, tuple[str, ...]]] = []
        self.future: list[dict[str, tuple[str, ...]]] = []

    def _did(self, fresh: dict[str, tuple[str, ...]]) -> None:
        self.past.append(self.now)
        self.future.clear()
        self.now = fresh

    @rule(category=st.sampled_from(["moving", "loan-return"]), times=st.integers(1, 3))
    def log(self, category: str, times: int) -> None:
        changes = visit.log(self.desk.counter, [category], times=times)
        self._did(self.now | {each.id: (category,) for each in changes.visits})

    @precondition(lambda self: self.now)
    @rule(data=st.data(), category=st.sampled_from(["moving", "loan-return"]))
    def add(self, data: st.DataObject, category: str) -> None:
        visit_id = data.draw(st.sampled_from(sorted(self.now)))
        visit.add(self.desk.counter, visit_id, category)
        self._did(self.now | {visit_id: (*self.now[visit_id], category)})

    @precondition(lambda self: self.now)
    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        visit_id = data.draw(st.sampled_from(sorted(self.now)))
        visit.take_back(self.desk.counter, visit_id)
        self._did({key: value for key, value in self.now.items() if key != visit_id})

    @rule()
    def undo(self) -> None:
        visit.undo(self.desk.counter)
        if self.past:
            self.future.append(self.now)
            self.now = self.past.pop()

    @rule()
    def redo(self) -> None:
        visit.redo(self.desk.counter)
        if self.future:
            self.past.append(self.now)
            self.now = self.future.pop()

    @invariant()
    def today_is_what_the_list_says(self) -> None:
        kept = {each.id: tuple(i.category for i in each.inquiries) for each in visit.today(self.desk.counter)}
        assert kept == self.now
        assert visit.count_today(self.desk.counter) == len(self.now)

    def teardown(self) -> None:
        self.desk.close()
        self.folder.cleanup()


UndoHistory.TestCase.settings = settings(
    max_examples=examples(6), stateful_step_count=15, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestUndoHistory = UndoHistory.TestCase
