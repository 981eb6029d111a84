"""Silences nobody has explained: what is recorded of them, so that a shift claims to have counted no more than so."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from desk.app import OpenDesk, open_desk
from desk.counter import day, known, paper, post, shift, visit
from desk.counter.counter import Counter
from desk.counter.silence import AT_ONCE, Silences
from desk.errors import JournalBusy
from desk.journal import shift as kept_shifts
from desk.model.coverage import Coverage, Status
from desk.model.hours import Stretch, union, within, without
from desk.model.part import Part
from desk.model.site import Desk, Post
from desk.model.typed import Typed
from desk.settings import settings_in
from tests.builders import FakeClock
from tests.examples import examples

MONDAY = date(2026, 3, 2)
HOUR = 3600
Told = set[tuple[str, str, str]]


def settle(counter: Counter) -> int:
    """Settle everything; how many transactions it took."""
    silences, times = Silences(counter), 0
    while (unsettled := silences.look()) is not None:
        silences.settle(unsettled)
        times += 1
    return times


def rows(counter: Counter) -> Sequence[tuple[str, int, str, str, str]]:
    """Live coverage as it will leave: id, rev, status, from and to."""
    query = """SELECT id, rev, payload ->> 'status', payload ->> 'from', payload ->> 'to'
        FROM record WHERE kind = 'coverage' AND live ORDER BY utc, number"""
    with counter.journal.reading() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def told(counter: Counter) -> list[tuple[str, str, str]]:
    """The same without its head, by the clock alone."""
    return [(status, start[11:16], end[11:16]) for _, _, status, start, end in rows(counter)]


def shares(counter: Counter) -> dict[str, tuple[Stretch, ...]]:
    """What a reader makes of the records: what is closed, not counted or unknown holds over the shift around it."""
    of_status = {
        status: [_stretch(start, end) for _, _, each, start, end in rows(counter) if each == status]
        for status in ("closed", "not-counted", "unknown", "counted")
    }
    left, found = union(part for parts in of_status.values() for part in parts), {}
    for status, parts in of_status.items():
        found[status], left = within(left, parts), without(left, parts)
    return found


def _stretch(*ends: str) -> Stretch:
    start, end = (datetime.fromisoformat(each).astimezone(UTC) for each in ends)
    return Stretch(start, end)


def morning(counter: Counter, time: FakeClock) -> None:
    """A shift from 9 to 12 that was silent from 9:10 to 11:30."""
    shift.take_over(counter)
    for minutes in (10, 140):
        time.advance(minutes * 60)
        visit.log(counter, ["moving"])
    time.advance(30 * 60)
    shift.close(counter)


def test_a_shift_with_a_silence_leaves_it_open_until_somebody_says_what_it_was(
    counter: Counter, time: FakeClock
) -> None:
    morning(counter, time)
    assert settle(counter) == 1
    assert told(counter) == [("counted", "09:00", "12:00"), ("unknown", "09:10", "11:30")]
    (gap,) = day.gaps(counter, MONDAY)
    assert day.said(counter, MONDAY) == (), "that it is unknown is no answer"
    assert settle(counter) == 0
    record = rows(counter)[1]
    (said,) = day.tell(counter, gap, Status.COUNTED).day
    assert settle(counter) == 0
    assert rows(counter)[1] == (record[0], 1, "counted", *record[3:]), "a newer rev of the same record"
    assert isinstance(said, Coverage)
    day.take_back(counter, said)
    settle(counter)
    assert told(counter) == [("counted", "09:00", "12:00"), ("unknown", "09:10", "11:30")]


def test_a_silence_that_runs_on_into_the_next_shift_is_open_in_each_and_answered_once(
    counter: Counter, time: FakeClock
) -> None:
    shift.take_over(counter)
    for _ in range(2):
        time.advance(30 * 60)
        visit.log(counter, ["moving"])
    time.advance(30 * 60)
    shift.take_over(counter)
    assert settle(counter) == 0, "half an hour is no silence yet"
    time.advance(HOUR)
    visit.log(counter, ["moving"])
    settle(counter)
    open_yet = [("unknown", "10:00", "10:30")]
    assert told(counter) == [("counted", "09:00", "10:30"), *open_yet], "the second shift still runs"
    shift.close(counter)
    settle(counter)
    assert told(counter)[1:] == [*open_yet, ("counted", "10:30", "11:30"), ("unknown", "10:30", "11:30")]
    day.tell(counter, Stretch(*_utc("10:00", "11:30")), Status.NOT_COUNTED)
    settle(counter)
    assert told(counter)[1:] == [("not-counted", "10:00", "11:30"), ("counted", "10:30", "11:30")]


def _utc(*clock: str) -> tuple[datetime, datetime]:
    start, end = (datetime.fromisoformat(f"2026-03-02T{each}+01:00").astimezone(UTC) for each in clock)
    return start, end


def test_what_comes_to_be_known_later_mends_what_was_open(counter: Counter, time: FakeClock) -> None:
    counter.in_force.typed = Typed(hours="man-fre 9-16")
    morning(counter, time)
    time.advance(4 * HOUR)
    settle(counter)
    whole = [("unknown", "09:10", "12:00")]
    assert told(counter)[1:] == whole, "it went on beyond the shift"
    sheet = paper.sheet(counter, MONDAY, [paper.Marks("moving", Part.MIDDAY, 1)])
    paper.write_some(counter, sheet)
    settle(counter)
    assert told(counter)[1:] == [("unknown", "09:10", "11:00")]
    paper.write_some(counter, paper.removal(counter, MONDAY))
    settle(counter)
    assert told(counter)[1:] == whole


def test_a_shift_at_another_desk_keeps_its_silence_open_after_one_moved_on(counter: Counter, time: FakeClock) -> None:
    here = post.here(counter)
    shift.take_over(counter)
    time.advance(2 * HOUR)
    post.stand_at(counter, Post(here.site, Desk("7e" * 16, here.site.id, "2")))
    settle(counter)
    assert told(counter) == [("counted", "09:00", "11:00"), ("unknown", "09:00", "11:00")]
    (there,) = kept_shifts.recent(counter.journal, here.desk.id, 5)
    assert [str(start.local.time()) for start, _ in known.of_shift(counter, there).silent] == ["09:00:00"]


def test_a_shift_that_never_was_leaves_nothing_open(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter)
    time.advance(2 * HOUR)
    shift.close(counter)
    settle(counter)
    (closed,) = shift.recent(counter)
    shift.reopen(counter, closed)
    settle(counter)
    assert told(counter) == [], "it runs again, and says nothing yet"
    shift.take_back(counter, closed, None)
    settle(counter)
    assert told(counter) == []


def test_what_was_written_meanwhile_is_never_written_over(counter: Counter, time: FakeClock) -> None:
    morning(counter, time)
    silences = Silences(counter)
    stale = silences.look()
    assert stale is not None
    (gap,) = day.gaps(counter, MONDAY)
    day.tell(counter, gap, Status.CLOSED)
    silences.settle(stale)
    assert silences.look() is None
    assert told(counter)[1:] == [("closed", "09:10", "11:30")]
    assert silences.settle(obstacle := JournalBusy()) is obstacle


def test_weeks_of_it_are_written_a_few_at_a_time(counter: Counter, time: FakeClock) -> None:
    for _ in range(AT_ONCE + 1):
        shift.take_over(counter)
        time.advance(2 * HOUR)
        shift.close(counter)
        time.advance(22 * HOUR)
    assert settle(counter) == 2
    assert len(rows(counter)) == 2 * (AT_ONCE + 1)


@contextmanager
def a_desk(time: FakeClock) -> Iterator[OpenDesk]:
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(settings_in(Path(folder)), time.clock)
        post.work_at(desk.counter, "Elvebyen")
        yield desk
        desk.close()


def act(counter: Counter, what: str) -> None:
    """One thing that happens at a counter."""
    today, gaps = counter.clock.now().day, day.gaps(counter, counter.clock.now().day)
    said = day.said(counter, today)
    match what:
        case "visit":
            visit.log(counter, ["moving"])
        case "undo":
            visit.undo(counter)
        case "take over":
            shift.take_over(counter)
        case "close":
            shift.close(counter)
        case "away" if said:
            day.take_back(counter, said[-1])
        case "again" if said:
            day.tell_again(counter, said[0], Status.CLOSED)
        case Status() if gaps:
            day.tell(counter, gaps[len(what) % len(gaps)], what)


HAPPENED = st.lists(
    st.tuples(
        st.sampled_from(["visit", "visit", "undo", "take over", "close", "away", "again", *list(Status)[:3]]),
        st.sampled_from([0, 7, 31, 64]),
    ),
    min_size=4,
    max_size=14,
)


@settings(max_examples=examples(8))
@given(HAPPENED)
def test_in_whatever_order_it_comes_staffed_time_is_counted_or_not_or_closed_or_unknown(
    happened: Sequence[tuple[str, int]],
) -> None:
    often, late = FakeClock(), FakeClock()
    with a_desk(often) as one, a_desk(late) as other:
        for what, minutes in happened:
            for desk, time in ((one, often), (other, late)):
                act(desk.counter, what)
                time.advance(minutes * 60)
            settle(one.counter)
        for desk in (one, other):
            shift.close(desk.counter)
            settle(desk.counter)
        assert shares(one.counter) == shares(other.counter)
        found = shares(one.counter)
        ran = [each for each in shift.recent(one.counter, 50) if each.closed]
        staffed = union(Stretch(each.opened.utc, each.closed.utc) for each in ran if each.closed)
        everything = union(part for parts in found.values() for part in parts)
        assert sum((each.length for parts in found.values() for each in parts), timedelta()) == sum(
            (each.length for each in everything), timedelta()
        )
        assert without(staffed, everything) == ()
        assert found["unknown"] == within(day.gaps(one.counter, MONDAY), staffed)
