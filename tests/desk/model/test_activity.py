"""The record of an activity, and what many of them come to."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desk.model.activity import Activity, Quality, Sum, revised, sums, to_record, total
from desk.model.record import Record
from tests.builders import SITE, at

LECTURE = Activity(
    "a" * 32, 0, None, True, "0" * 32, SITE, date(2026, 3, 2), at(), "lecture", "torget", Quality.MORE, 40
)  # fmt: skip


def test_an_activity_is_a_record_of_its_day_without_the_moment_it_was_written() -> None:
    payload = {"type": "lecture", "quality": "more", "attendance": 40, "place": "torget"}
    head = ("a" * 32, "activity", 0, None, True, "0" * 32, SITE, date(2026, 3, 2))
    assert to_record(LECTURE) == Record(None, *head, payload)


def test_a_correction_is_a_newer_rev() -> None:
    again = revised(LECTURE, "0a" * 8, attendance=None)
    assert (again.rev, again.op, again.attendance, again.type) == (1, "0a" * 8, None, "lecture")


def an_activity(type_id: str, attendance: int | None) -> Activity:
    return Activity("a" * 32, 0, None, True, "0" * 32, SITE, date(2026, 3, 2), at(), type_id, attendance=attendance)


def test_what_nobody_counted_is_not_taken_for_an_empty_room() -> None:
    found = sums([an_activity("lecture", 40), an_activity("lecture", None), an_activity("debate", 0)])
    assert found == (Sum("lecture", 2, 40, 1), Sum("debate", 1, 0, 0))
    assert total(found) == Sum("", 3, 40, 1)


_any = st.builds(an_activity, st.sampled_from(["lecture", "debate", "games"]), st.none() | st.integers(0, 500))


@given(st.lists(_any), st.randoms(use_true_random=False))
def test_the_sums_do_not_depend_on_the_order_and_lose_nobody(activities: list[Activity], chance: object) -> None:
    found = sums(activities)
    chance.shuffle(activities)  # type: ignore[attr-defined]
    assert sums(activities) == found
    people = sum(each.attendance for each in activities if each.attendance is not None)
    assert (total(found).times, total(found).people) == (len(activities), people)
    assert total(found).uncounted == sum(each.attendance is None for each in activities)
