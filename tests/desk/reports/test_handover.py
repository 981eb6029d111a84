"""What a shift handed over, on its report: counts, and no words."""

from desk import paperwork
from desk.app import OpenDesk
from desk.counter import handover, shift, visit
from desk.reports.handover import with_handed_over
from tests.builders import FakeClock
from tests.desk.counter.conftest import desk

__all__ = ["desk"]


def test_the_report_tells_how_many_of_each_and_nothing_of_the_words(desk: OpenDesk, time: FakeClock) -> None:
    shift.take_over(desk.counter)
    visit.log(desk.counter, ("library-card",))
    for item in ("call-back", "call-back", "printer-down"):
        handover.add(desk.counter, item)
    handover.say(desk.counter, "the lift is being mended")
    time.advance(3600)
    shift.take_over(desk.counter)
    handover.done(desk.counter, handover.board(desk.counter).left[0])  # done later it was handed over all the same
    said = paperwork.in_words(paperwork.shift_report(desk, shift.recent(desk.counter)[1]))
    assert "Left for the next shift" in said
    assert "Call back promised: 2" in said or "Call back promised 2" in said
    assert "Printer or copier down" in said
    assert "lift" not in said


def test_a_shift_that_left_nothing_has_no_such_part(desk: OpenDesk, time: FakeClock) -> None:
    shift.take_over(desk.counter)
    time.advance(3600)
    report = paperwork.shift_report(desk, shift.recent(desk.counter)[0])
    assert with_handed_over(report, ()) is report
    assert "Left for the next shift" not in paperwork.in_words(report)


def test_without_any_visit_it_is_told_too(desk: OpenDesk, time: FakeClock) -> None:
    shift.take_over(desk.counter)
    handover.add(desk.counter, "room-booked")
    time.advance(3600)
    report = paperwork.shift_report(desk, shift.recent(desk.counter)[0])
    assert "Room is booked" in paperwork.in_words(report)
    assert paperwork.paper(report).startswith(b"%PDF")
