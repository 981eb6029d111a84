"""Visits: written, corrected, merged and read back as they were."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from desk.journal import visit as visits
from desk.journal.database import Journal
from desk.journal.visit import Correction
from desk.model.category import Side
from desk.model.period import Moment, moment
from desk.model.record import precedence
from desk.model.site import ServedBy
from desk.model.visit import Channel, Effort, Entered, Inquiry, Outcome, Precision, Visit, revised
from tests.builders import DESK, OSLO, SITE, FakeClock, a_visit, at, written
from tests.examples import examples

SAME_JOURNAL = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(20))

maybe = st.none() | st.text(max_size=6)
inquiries = st.builds(
    Inquiry,
    category=st.text(min_size=1, max_size=6),
    outcome=st.none() | st.sampled_from(Outcome),
    effort=st.none() | st.sampled_from(Effort),
    referred_to=maybe,
    handed_to=st.none() | st.sampled_from(Side),
    sent_here_by=st.none() | st.sampled_from(Side),
    guide=maybe,
    guide_revision=st.none() | st.integers(0, 99),
    step=maybe,
)
moments = st.builds(
    Moment,
    st.datetimes(datetime(2016, 1, 2), datetime(2036, 1, 1)).map(lambda when: when.replace(tzinfo=ZoneInfo("UTC"))),
    st.integers(-720, 840),
    st.sampled_from([OSLO, "Europe/Amsterdam", "UTC"]),
)
any_visits = st.builds(
    a_visit,
    at=moments,
    inquiries=st.lists(inquiries, min_size=1, max_size=4).map(tuple),
    channel=st.none() | st.sampled_from(Channel),
    served_by=st.none() | st.sampled_from(ServedBy),
    entered=st.sampled_from(Entered),
    precision=st.sampled_from(Precision),
    catalogue_revision=st.integers(0, 9),
    sample_n=st.none() | st.integers(1, 9),
    continued=st.booleans(),
    place=maybe,
    desk=maybe,
    live=st.booleans(),
)


@SAME_JOURNAL
@given(visit=any_visits)
def test_a_visit_comes_back_exactly_as_it_was_written(journal: Journal, visit: Visit) -> None:
    assert written(journal, visit) == (visit,)
    assert visits.get(journal, visit.id) == visit


def test_a_visit_nobody_wrote_is_none(journal: Journal) -> None:
    assert visits.get(journal, "0" * 32) is None


REVS = st.lists(
    st.tuples(st.integers(0, 3), st.sampled_from(["aa", "bb", "cc"]), st.booleans()), min_size=1, max_size=7
)


@SAME_JOURNAL
@given(revs=REVS, data=st.data())
def test_in_whatever_order_revs_arrive_the_highest_rev_and_op_wins(
    journal: Journal, revs: list[tuple[int, str, bool]], data: st.DataObject
) -> None:
    first = a_visit()
    copies = [replace(first, rev=rev, op=op if rev else None, live=live) for rev, op, live in revs]
    # Copies of one rev and op are one and the same correction.
    known = {(copy.rev, copy.op): copy for copy in copies}
    arriving = data.draw(st.permutations([known[copy.rev, copy.op] for copy in copies]))
    for copy in arriving:
        written(journal, copy, before={first.id: first})
    assert visits.get(journal, first.id) == max(known.values(), key=lambda copy: precedence(copy.rev, copy.op))


def test_one_who_corrects_too_late_is_given_what_stands(journal: Journal) -> None:
    first = a_visit()
    theirs, ours = revised(first, "bb", live=False), revised(first, "aa", channel=Channel.PHONE)
    written(journal, first)
    assert written(journal, theirs, before={first.id: first}) == (theirs,)
    assert written(journal, ours, before={first.id: first}) == (theirs,)


def test_every_correction_keeps_before_and_after_and_who_and_when(journal: Journal, time: FakeClock) -> None:
    first = a_visit()
    second = revised(first, "aa", channel=Channel.PHONE)
    third = revised(second, "bb", live=False)
    written(journal, first)
    assert visits.history(journal, first.id) == ()
    time.advance(60)
    written(journal, second, before={first.id: first})
    noted = time.clock.now()
    # The clock of the machine goes back a year; the order of corrections does not.
    time.set(datetime(2025, 3, 2, 9, 0, tzinfo=ZoneInfo(OSLO)))
    written(journal, third, before={second.id: second})
    assert visits.history(journal, first.id) == (
        Correction(first, second, "desk", noted),
        Correction(second, third, "desk", time.clock.now()),
    )


def test_each_new_visit_pairs_with_what_it_was_before(journal: Journal) -> None:
    with pytest.raises(ValueError, match="longer"), journal.writing() as writer:
        visits.write(writer, [a_visit()], before=[], who="desk")
    assert visits.latest(journal, SITE, 9) == ()


def test_the_latest_are_those_written_last_whatever_the_clock_said(journal: Journal) -> None:
    one, two, three = a_visit(at=at(day=5)), a_visit(at=at(day=1)), a_visit(at=at(day=3))
    elsewhere, gone = a_visit(site="other"), a_visit()
    for visit in (one, two, three, elsewhere, gone):
        written(journal, visit)
    taken_back = revised(gone, "aa", live=False)
    later = revised(one, "aa", channel=Channel.EMAIL)
    written(journal, taken_back, later, before={gone.id: gone, one.id: one})
    assert visits.latest(journal, SITE, 9) == (three, two, later)
    assert visits.latest(journal, SITE, 2) == (three, two)


def test_a_day_has_its_live_visits_by_time_and_their_number(journal: Journal) -> None:
    late, early, other_day = a_visit(at=at(hour=16)), a_visit(at=at(hour=9)), a_visit(at=at(day=3))
    gone = a_visit()
    written(journal, late, early, other_day, gone, a_visit(site="other"))
    written(journal, revised(gone, "aa", live=False), before={gone.id: gone})
    assert visits.on_day(journal, SITE, date(2026, 3, 2)) == (early, late)
    assert visits.count_on_day(journal, SITE, date(2026, 3, 2)) == 2
    assert visits.count_on_day(journal, SITE, date(2026, 3, 4)) == 0


def test_a_day_of_25_hours_is_one_local_day_and_keeps_it(journal: Journal) -> None:
    def autumn(day: int, hour: int, fold: int = 0) -> Moment:
        return moment(datetime(2026, 10, day, hour, 30, tzinfo=ZoneInfo(OSLO), fold=fold), OSLO)

    day = [
        a_visit(at=autumn(25, 0)),
        a_visit(at=autumn(25, 2)),
        a_visit(at=autumn(25, 2, 1)),
        a_visit(at=autumn(25, 23)),
    ]
    written(journal, a_visit(at=autumn(24, 23)), *day, a_visit(at=autumn(26, 0)))
    assert visits.on_day(journal, SITE, date(2026, 10, 25)) == tuple(day)


def test_between_takes_the_first_moment_and_leaves_the_last(journal: Journal) -> None:
    nine, ten, eleven = (a_visit(at=at(hour=hour)) for hour in (9, 10, 11))
    written(journal, ten, nine, eleven, a_visit(at=at(hour=10), desk="other"))
    assert visits.between(journal, DESK, at(hour=9), at(hour=11)) == (nine, ten)


def test_in_a_transaction_one_reads_what_one_just_wrote_and_others_do_not(journal: Journal) -> None:
    visit = a_visit()
    with journal.writing() as writer:
        visits.write(writer, [visit], before=[None], who="desk")
        assert visits.get(writer, visit.id) == visit
        assert visits.get(journal, visit.id) is None


def test_a_visit_from_before_the_pairing_is_found_and_corrected_after_it(journal: Journal) -> None:
    first = a_visit()
    written(journal, first)
    journal.tenant = "elvebyen"
    second = revised(first, "aa", channel=Channel.PHONE)
    written(journal, second, before={first.id: first})
    assert visits.get(journal, first.id) == second
    assert len(visits.history(journal, first.id)) == 1


ASKED = [
    (lambda journal: visits.count_on_day(journal, SITE, date(2026, 3, 2)), "COVERING INDEX record_of_day"),
    (lambda journal: visits.latest(journal, SITE, 12), "INDEX record_newest"),
    (lambda journal: visits.on_day(journal, SITE, date(2026, 3, 2)), "INDEX record_of_day"),
    (lambda journal: visits.between(journal, DESK, at(), at()), "INDEX record_at_desk"),
    (lambda journal: visits.get(journal, "0" * 32), "INDEX sqlite_autoindex_record_1"),
]


@pytest.mark.parametrize(("ask", "index"), ASKED)
def test_what_the_screen_asks_all_day_is_answered_by_an_index(
    journal: Journal, ask: Callable[[Journal], object], index: str
) -> None:
    asked: list[tuple[str, object]] = []

    def note(_c: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        asked.append((statement, parameters))

    with journal.reading() as connection:
        event.listen(connection, "before_cursor_execute", note)
        ask(journal)
        event.remove(connection, "before_cursor_execute", note)
        ((statement, parameters),) = asked
        (first, *_) = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    assert index in first[-1]
