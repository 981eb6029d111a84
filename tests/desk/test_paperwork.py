"""Paperwork of an open desk: what a page says of the desk it is made at."""

from desk import paperwork
from desk.app import OpenDesk
from desk.counter import shift
from desk.journal import outbox
from tests.desk.counter.conftest import desk
from tests.desk.sync.arriving import PAIRING

__all__ = ["desk"]


def test_the_foot_of_a_shift_report_says_whether_what_was_logged_is_sent(desk: OpenDesk) -> None:
    shift.take_over(desk.counter)
    (running,) = shift.recent(desk.counter)
    assert paperwork.shift_report(desk, running).footer[1] == "Kept here; nothing was sent"
    outbox.pair(desk.counter.journal, PAIRING)
    assert paperwork.shift_report(desk, running).footer[1] == "Kept here and sent to the municipality"
