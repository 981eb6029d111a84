"""Shifts, and the coverage records they leave: zero visits apart from nobody counting."""

from dataclasses import replace

from sqlalchemy import text

from desk.journal import shift as shifts
from desk.journal.database import Journal
from desk.model.record import new_id
from desk.model.shift import Shift
from desk.model.site import ServedBy
from tests.builders import DESK, SITE, at


def put(journal: Journal, *some: Shift) -> None:
    with journal.writing() as writer:
        for shift in some:
            shifts.put(writer, shift)


def a_shift(hour: int = 9, desk: str = DESK, served_by: ServedBy | None = None) -> Shift:
    return Shift(new_id(), SITE, desk, served_by, at(hour=hour))


def coverage(journal: Journal) -> list[tuple[object, ...]]:
    with journal.reading() as connection:
        rows = connection.execute(text("SELECT id, rev, live, day, payload FROM record WHERE kind = 'coverage'"))
        return [tuple(row) for row in rows]


def test_a_shift_runs_until_it_is_closed(journal: Journal) -> None:
    shift = a_shift(served_by=ServedBy.JOINT)
    put(journal, shift)
    assert shifts.current(journal, DESK) == shift
    assert shifts.current(journal, "other") is None
    closed = replace(shift, closed=at(hour=15))
    put(journal, closed)
    assert shifts.current(journal, DESK) is None
    assert shifts.recent(journal, DESK, 5) == (closed,)


def test_the_recent_ones_come_in_the_order_they_were_begun(journal: Journal) -> None:
    one, two, three = a_shift(12), a_shift(9), a_shift(15)
    put(journal, one, two, three, a_shift(desk="other"))
    put(journal, replace(one, closed=at(hour=13)))
    assert shifts.recent(journal, DESK, 5) == (three, two, replace(one, closed=at(hour=13)))
    assert shifts.recent(journal, DESK, 1) == (three,)


def test_a_running_shift_covers_nothing_yet(journal: Journal) -> None:
    put(journal, a_shift())
    assert coverage(journal) == []


def test_a_closed_shift_is_a_stretch_of_time_that_was_counted(journal: Journal) -> None:
    shift = replace(a_shift(), closed=at(hour=15, minute=30))
    put(journal, shift)
    payload = f'{{"desk":"{DESK}","from":"2026-03-02T09:00+01:00","to":"2026-03-02T15:30+01:00","status":"counted"}}'
    assert coverage(journal) == [(shift.id, 0, 1, "2026-03-02", payload)]


def test_a_shift_that_runs_on_takes_its_coverage_back_until_it_is_closed_again(journal: Journal) -> None:
    shift = a_shift()
    put(journal, replace(shift, closed=at(hour=12)))
    put(journal, shift)
    ((_, rev, live, _, _),) = coverage(journal)
    assert (rev, live) == (1, 0)
    put(journal, replace(shift, served_by=ServedBy.LIBRARY))
    assert coverage(journal)[0][1] == 1
    put(journal, replace(shift, closed=at(hour=15)))
    ((_, rev, live, _, payload),) = coverage(journal)
    assert (rev, live) == (2, 1)
    assert '"to":"2026-03-02T15:00+01:00"' in payload


def test_what_is_put_twice_is_covered_once(journal: Journal) -> None:
    shift = replace(a_shift(), closed=at(hour=12))
    put(journal, shift)
    put(journal, shift)
    assert [row[1] for row in coverage(journal)] == [0]


def test_a_shift_closed_before_the_pairing_keeps_its_one_coverage(journal: Journal) -> None:
    shift = replace(a_shift(), closed=at(hour=12))
    put(journal, shift)
    journal.tenant = "elvebyen"
    put(journal, replace(shift, closed=at(hour=13)))
    assert [(row[0], row[1]) for row in coverage(journal)] == [(shift.id, 1)]
