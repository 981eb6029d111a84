"""Facts about what was counted on paper: the totals of a sheet become visits, as one act."""

from collections import Counter as Tally
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.analysis.counts import baskets, counted, pairs
from desk.changes import Announcer, Changes
from desk.counter import paper, pieces, shift, visit
from desk.counter.acts import ActKind, Acts
from desk.counter.counter import Counter, InForce
from desk.counter.errors import NotThen
from desk.counter.paper import Marks, Sheet
from desk.counter.post import serve, work_at
from desk.errors import DiskFull
from desk.journal import visit as kept
from desk.journal.opening import open_journal
from desk.keys import MemoryKeys
from desk.model.category import Catalogue
from desk.model.part import Part
from desk.model.publication import Publication
from desk.model.site import ServedBy
from desk.model.visit import Entered, Precision, to_record
from tests.builders import FakeClock
from tests.desk.journal.disks import FailingDisk
from tests.examples import examples

YESTERDAY, TODAY = date(2026, 3, 1), date(2026, 3, 2)
CATEGORIES = ("electronic-id", "moving", "print-and-scan", "loan-and-return")


def write_all(counter: Counter, sheet: Sheet) -> int:
    """Write a sheet to its end; how many pieces it took."""
    pieces = 0
    while sheet.left:
        paper.write_some(counter, sheet)
        pieces += 1
    return pieces


def put_down(counter: Counter, marks: Sequence[Marks], day: date = YESTERDAY) -> Sheet:
    sheet = paper.sheet(counter, day, marks)
    write_all(counter, sheet)
    return sheet


def undo(counter: Counter) -> None:
    """Ctrl+Z, and the moments after it."""
    visit.undo(counter)
    pieces.finish(counter)


def totals(marks: Iterable[Marks]) -> dict[tuple[str, Part], int]:
    found: Tally[tuple[str, Part]] = Tally()
    for each in marks:
        found[each.category, each.part] += each.count
    return +found


def test_a_mark_is_a_visit_of_a_part_of_a_day_and_nothing_more_is_known(counter: Counter) -> None:
    put_down(counter, [Marks("moving", Part.AFTERNOON, 2)])
    one, two = kept.on_day(counter.journal, visit.new_visit(counter, (), None).site, YESTERDAY)
    assert (one.id != two.id, one.part, one.entered) == (True, Part.AFTERNOON, Entered.PAPER)
    assert (one.precision, one.channel, one.served_by) == (Precision.PART_OF_DAY, None, None)
    assert one.inquiries[0].outcome is None


def test_a_sheet_goes_in_by_pieces_and_out_as_one_act(counter: Counter, time: FakeClock) -> None:
    sheet = paper.sheet(counter, TODAY, [Marks("moving", Part.MORNING, 38)])
    assert write_all(counter, sheet) == -(-38 // paper.PIECE)
    act = visit.undoable(counter)
    assert act is not None and (act.kind, len(act.after), visit.count_today(counter)) == (ActKind.PAPER, 38, 38)
    undo(counter)
    assert (visit.count_today(counter), paper.entered(counter, TODAY)) == (0, {})
    visit.redo(counter)
    pieces.finish(counter)
    assert paper.entered(counter, TODAY) == {("moving", Part.MORNING): 38}
    time.advance(121)
    assert visit.undoable(counter) is None


MARKS = st.lists(
    st.builds(Marks, st.sampled_from(CATEGORIES), st.sampled_from(Part), st.integers(0, 30)), max_size=8
)  # fmt: skip


@settings(max_examples=examples(10), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(marks=MARKS, live=st.integers(0, 2), undone=st.booleans())
def test_the_journal_holds_what_the_sheet_says_and_after_undo_nothing_of_it(
    counter: Counter, marks: list[Marks], live: int, undone: bool
) -> None:
    day = YESTERDAY if undone else TODAY - timedelta(days=7)
    before, today = dict(paper.entered(counter, day)), visit.count_today(counter)
    sheet = paper.sheet(counter, day, marks)
    paper.write_some(counter, sheet)
    for _ in range(live):  # somebody is served while it is being written
        visit.log(counter, ["opening-hours"])
    write_all(counter, sheet)
    assert paper.entered(counter, day) == totals([*marks, *(Marks(*key, n) for key, n in before.items())])
    assert visit.count_today(counter) == today + live
    if undone and sheet.act:
        for _ in range(live + 1):
            undo(counter)
        assert paper.entered(counter, day) == before


def test_taken_back_while_it_is_written_it_goes_no_further(counter: Counter) -> None:
    sheet = paper.sheet(counter, TODAY, [Marks("moving", Part.MORNING, 38)])
    paper.write_some(counter, sheet)
    undo(counter)
    assert paper.write_some(counter, sheet) == Changes()
    assert (sheet.left, visit.count_today(counter)) == (0, 0)


def test_a_sheet_entered_twice_is_taken_out_again_even_the_next_day(counter: Counter, time: FakeClock) -> None:
    marks = [Marks("moving", Part.MORNING, 20), Marks("electronic-id", Part.EVENING, 1)]
    put_down(counter, marks)
    put_down(counter, marks)
    time.advance(86_400)
    assert sum(paper.entered(counter, YESTERDAY).values()) == 42
    write_all(counter, paper.removal(counter, YESTERDAY))
    assert paper.entered(counter, YESTERDAY) == {}
    undo(counter)
    assert sum(paper.entered(counter, YESTERDAY).values()) == 42


@pytest.mark.parametrize(
    ("day", "part"),
    [(TODAY, Part.MIDDAY), (TODAY + timedelta(days=1), Part.MORNING), (TODAY - timedelta(days=32), Part.MORNING)],
)
def test_a_time_to_come_or_long_ago_is_refused_whole(counter: Counter, day: date, part: Part) -> None:
    with pytest.raises(NotThen):
        paper.sheet(counter, day, [Marks("moving", Part.MORNING, 1), Marks("moving", part, 1)])


def test_what_came_from_paper_is_exact_in_no_figure(counter: Counter) -> None:
    sheet = put_down(counter, [Marks("moving", Part.MORNING, 3)], TODAY)
    told = {to_record(each).payload["hour"] for each in sheet.visits}
    assert told == {9}  # what names the morning, whenever it was entered
    rows = [counted(each, ()) for each in sheet.visits]
    assert not any(row.entered_live for row in rows)
    assert pairs(baskets(rows)) == {}


def test_the_last_visits_are_of_those_who_stood_here(counter: Counter) -> None:
    (logged,) = visit.log(counter, ["opening-hours"]).visits
    put_down(counter, [Marks("moving", Part.MORNING, 30)], TODAY)
    assert visit.latest(counter) == (logged,)


def test_a_shift_that_was_open_in_that_part_has_it_in_its_report(counter: Counter, time: FakeClock) -> None:
    serve(counter, ServedBy.CITIZEN)
    time.advance(90 * 60)  # half past ten: after the hour that stands for the morning
    shift.take_over(counter, ServedBy.LIBRARY)
    time.advance(2 * 3600)
    put_down(counter, [Marks("moving", Part.MORNING, 2), Marks("moving", Part.MIDDAY, 1)], TODAY)
    time.advance(60)
    (running,) = shift.recent(counter)
    found = shift.visits_of(counter, running)
    assert [(each.part, each.served_by) for each in found] == [
        (Part.MORNING, ServedBy.LIBRARY), (Part.MORNING, ServedBy.LIBRARY), (Part.MIDDAY, ServedBy.LIBRARY),
    ]  # fmt: skip


def test_where_two_shifts_say_different_things_nobody_knows_who_served(counter: Counter, time: FakeClock) -> None:
    shift.take_over(counter, ServedBy.LIBRARY)
    time.advance(1800)
    shift.take_over(counter, ServedBy.CITIZEN)
    time.advance(60)
    (written,) = put_down(counter, [Marks("moving", Part.MORNING, 1)], TODAY).visits
    assert written.served_by is None


def test_a_full_disk_half_way_leaves_what_is_known_exactly(tmp_path: Path, time: FakeClock) -> None:
    disk = FailingDisk()
    journal = open_journal(tmp_path / "journal", tmp_path / "spool", MemoryKeys(), time.clock, disk=disk)
    nothing = Publication(Catalogue(0, (), ()))
    counter = Counter(journal, InForce(nothing), time.clock, Announcer(), Acts())
    work_at(counter, "Elvebyen")
    sheet = paper.sheet(counter, YESTERDAY, [Marks("moving", Part.MORNING, 38)])
    paper.write_some(counter, sheet)
    disk.fail("write")
    for _ in range(2):
        with pytest.raises(DiskFull):
            paper.write_some(counter, sheet)
    there = sum(paper.entered(counter, YESTERDAY).values())
    assert (there, sheet.written, sheet.left) == (paper.PIECE, paper.PIECE, 38 - paper.PIECE)
    disk.work()
    write_all(counter, sheet)
    assert sum(paper.entered(counter, YESTERDAY).values()) == 38
    undo(counter)
    assert paper.entered(counter, YESTERDAY) == {}
    journal.close()
