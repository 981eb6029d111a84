"""A morning without the program: counted on paper, entered with a few keys, delivered, and counted once everywhere."""

import json
from collections import Counter
from pathlib import Path

from pytestqt.qtbot import QtBot
from sqlalchemy import select

from desk import paperwork
from desk.central import tables
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.reports.content import DayLine, Note, every
from tests.builders import FakeClock
from tests.desk.sync.servers import Central, a_central, paired, until_rest
from tests.typist import Typist
from ui.window.main_window import MainWindow


def at_server(central: Central) -> Counter[tuple[str, str, str, int]]:
    """The visits that count there: category, how they were entered, how exact, and the hour that is told."""
    record = tables.record
    with central.store.reading() as connection:
        rows = connection.execute(select(record).where(record.c.kind == "visit", record.c.live)).mappings().all()
    told = [json.loads(row["payload"]) for row in rows]
    return Counter((t["inquiries"][0][0], t["entered"], t["precision"], t["hour"]) for t in told)


def test_an_outage_on_paper_is_delivered_twice_and_counted_once(
    window: MainWindow, typist: Typist, time: FakeClock, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = window.desk

    def written() -> None:
        qtbot.waitUntil(lambda: window.screens["paper"].idle)

    typist.keys("Ctrl+3 t Ctrl+1 4 F2 8 1")  # nine o'clock: the shift, and somebody from before it
    typist.rest(3600)  # the power goes, and comes back at two
    typist.rest(4 * 3600)
    typist.keys("Ctrl+1 7")
    typist.keys("Ctrl+3 p 6 Enter 2 Enter 3 Enter 1 2 Right 5 Ctrl+Enter")
    written()
    typist.keys("Ctrl+Z")  # the sheet of another desk
    written()
    assert visits.count_today(desk.counter) == 2
    typist.keys("Ctrl+Enter")  # no, it was this one
    written()
    typist.keys("Ctrl+1")
    typist.scan("30129000123456")
    typist.rest(1)
    typist.keys("1")

    sheet = {("loan-and-return", 9): 6, ("reservation", 9): 2, ("find-in-collection", 9): 3}
    sheet |= {("electronic-id", 9): 12, ("electronic-id", 12): 5}
    expected = Counter({(what, "paper", "part-of-day", hour): n for (what, hour), n in sheet.items()})
    expected[("electronic-id", "late", "part-of-day", 9)] = 1
    expected[("print-and-scan", "live", "exact", 14)] = 1
    expected[("loan-and-return", "live", "exact", 14)] = 1
    with a_central(tmp_path / "central", time) as central:
        until_rest(paired(desk.counter.journal, desk.keys, central), time)
        assert at_server(central) == expected
        central.new_generation()  # as after a restore: everything is sent again
        until_rest(paired(desk.counter.journal, desk.keys, central), time)
        assert at_server(central) == expected

    time.advance(60)
    report = paperwork.shift_report(desk, shifts.recent(desk.counter)[0])
    (line,) = [block for block in every(report) if isinstance(block, DayLine)]
    (note,) = [block for block in every(report) if isinstance(block, Note)]
    assert sum(line.by_side) == 2
    assert any("28" in said and "paper" in said for said in note.lines)
