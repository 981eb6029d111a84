"""Saving the report of a shift that waits to be closed: it is one thing less to do."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desk.counter import closing, shift
from tests.builders import FakeClock
from tests.ui.conftest import Around, Shower
from ui.reports.make import make
from ui.reports.outgoing import Outgoing
from ui.widgets.label import Label


def test_a_saved_report_is_noted_on_the_shift_that_waits(
    around: Around, show: Shower, time: FakeClock, tmp_path: Path, qtbot: QtBot
) -> None:
    desk, bridge, tasks, theme = around
    shift.take_over(desk.counter)
    time.advance(3600)
    shift.take_over(desk.counter)
    (before,) = closing.waiting(desk.counter)
    window = show(Label(theme, ""))
    window.resize(900, 600)
    outgoing = Outgoing(desk, bridge, tasks, theme, lambda _url: True)
    outgoing.ask_where(make(desk, before.shift), window)
    assert outgoing.sheet is not None
    outgoing.sheet.chosen.emit(tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: outgoing.sheet is None)
    (after,) = closing.waiting(desk.counter)
    assert (before.saved, after.saved) == (False, True)
