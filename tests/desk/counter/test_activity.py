"""Activities: written down, corrected, taken back, and each of it undone."""

import json
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from desk.changes import Changes
from desk.counter import activity
from desk.counter.activity import Deed, Told
from desk.counter.counter import Counter
from desk.counter.errors import ActivityGone
from desk.counter.post import here
from desk.model.activity import MOST, Quality
from tests.builders import FakeClock

LECTURE = Told("lecture", date(2026, 3, 2), "Torget", Quality.AS_MEANT, 40)


def told_of(counter: Counter, month: str = "2026-03") -> list[Told]:
    found = activity.of_month(counter, month)
    return [Told(each.type, each.day, each.place, each.quality, each.attendance) for each in found]


def test_what_was_told_is_kept_at_the_site_where_we_work(counter: Counter) -> None:
    heard: list[Changes] = []
    counter.announcer.listen(heard.append)
    kept = activity.log(counter, LECTURE).after
    assert (kept.site, kept.rev, kept.live, kept.origin) == (here(counter).site.id, 0, True, counter.journal.origin)
    assert told_of(counter) == [LECTURE]
    assert heard == [Changes(activities=(kept,))]


def test_what_nobody_knows_stays_unknown(counter: Counter) -> None:
    activity.log(counter, Told("debate", date(2026, 3, 1)))
    assert told_of(counter) == [Told("debate", date(2026, 3, 1), None, None, None)]


def test_one_that_has_not_been_yet_is_of_today_and_more_people_than_there_are_is_a_slip(counter: Counter) -> None:
    activity.log(counter, Told("games", date(2026, 4, 1), attendance=10**9))
    assert told_of(counter) == [Told("games", date(2026, 3, 2), attendance=MOST)]


def test_a_month_has_its_own_the_last_day_first(counter: Counter) -> None:
    for day in (date(2026, 1, 31), date(2026, 2, 1), date(2026, 2, 28), date(2026, 3, 1)):
        activity.log(counter, Told("games", day))
    assert [each.day for each in told_of(counter, "2026-02")] == [date(2026, 2, 28), date(2026, 2, 1)]


def test_a_correction_and_a_taking_back_are_newer_revs_and_leave_what_was(counter: Counter) -> None:
    first = activity.log(counter, LECTURE).after
    deed = activity.correct(counter, first.id, replace(LECTURE, attendance=41, day=date(2026, 2, 27)))
    assert (deed.before, deed.after.rev, deed.after.at) == (first, 1, first.at)
    assert [each.attendance for each in told_of(counter, "2026-02")] == [41]
    activity.take_back(counter, first.id)
    assert told_of(counter) == told_of(counter, "2026-02") == []
    with counter.journal.reading() as connection:
        rows = connection.execute(text("SELECT before, after FROM correction ORDER BY number")).all()
    people = [json.loads(json.loads(side)["payload"])["attendance"] for row in rows for side in row]
    assert people == [40, 41, 41, 41]


def test_what_was_taken_back_is_gone_for_a_correction(counter: Counter) -> None:
    first = activity.log(counter, LECTURE).after
    activity.take_back(counter, first.id)
    with pytest.raises(ActivityGone):
        activity.correct(counter, first.id, LECTURE)
    with pytest.raises(ActivityGone):
        activity.take_back(counter, "0" * 32)


def test_everything_can_be_undone_and_the_undoing_too(counter: Counter, time: FakeClock) -> None:
    first = activity.log(counter, LECTURE)
    time.advance(3600)
    other = replace(LECTURE, type="debate")
    corrected = activity.correct(counter, first.after.id, other)
    back = activity.undo(counter, corrected)
    assert told_of(counter) == [LECTURE]
    assert back is not None
    activity.undo(counter, back)
    assert told_of(counter) == [other]
    gone = activity.take_back(counter, first.after.id)
    assert activity.undo(counter, gone) is not None
    assert told_of(counter) == [other]


def test_a_new_one_that_is_undone_never_was(counter: Counter) -> None:
    deed = activity.log(counter, LECTURE)
    undone = activity.undo(counter, deed)
    assert undone is not None
    assert (undone.after.live, undone.after.rev, told_of(counter)) == (False, 1, [])


def test_what_somebody_changed_since_is_not_undone(counter: Counter) -> None:
    deed = activity.log(counter, LECTURE)
    activity.correct(counter, deed.after.id, replace(LECTURE, attendance=50))
    assert activity.undo(counter, deed) is None
    assert activity.undo(counter, Deed(None, replace(deed.after, id="0" * 32))) is None
    assert [each.attendance for each in told_of(counter)] == [50]
