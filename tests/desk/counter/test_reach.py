"""First visits and languages: off by default, one at a time, and tied to nothing."""

from pathlib import Path

from sqlalchemy import text

from desk.counter import reach, urn
from desk.counter import visit as visits
from desk.counter.counter import Counter
from desk.model.reach import About, Tallied
from desk.settings import read_settings
from tests.builders import FakeClock

MONTH = 31 * 24 * 3600


def test_it_is_off_unless_turned_on(tmp_path: Path) -> None:
    assert read_settings({"SKRANKE_HOME": str(tmp_path)}).preferences.reach is False


def test_tallies_are_shown_when_the_month_is_over_and_they_are_not_few(counter: Counter, time: FakeClock) -> None:
    for about, times in ((About.FIRST_VISIT, 6), (About.ARABIC, 4)):
        for _ in range(times):
            reach.tally(counter, about)
    assert reach.results(counter) == ()
    time.advance(MONTH)
    assert set(reach.results(counter)) == {
        Tallied("2026-03", About.FIRST_VISIT, 6), Tallied("2026-03", About.ARABIC, None),
    }  # fmt: skip


def test_a_mistake_is_taken_out_again(counter: Counter, time: FakeClock) -> None:
    changes, which = reach.tally(counter, About.FIRST_VISIT)
    assert changes.voices and reach.take_out(counter, which).voices
    assert not reach.take_out(counter, which).voices
    time.advance(MONTH)
    assert reach.results(counter) == ()


def test_nothing_in_the_journal_ties_a_tally_to_the_visit_beside_it(counter: Counter, time: FakeClock) -> None:
    """Two visits with a tally between them: their numbers and change numbers have no gap where the tally was made."""
    visits.log(counter, ["reservation"])
    reach.tally(counter, About.UKRAINIAN)
    time.advance(60)
    visits.log(counter, ["printing"])
    with counter.journal.reading() as connection:
        rows = connection.execute(text("SELECT number, seq, kind FROM record ORDER BY number")).all()
    assert rows == [(1, 1, "visit"), (2, 2, "visit")]
    time.advance(MONTH)
    urn.release(counter)
    with counter.journal.reading() as connection:
        last = connection.execute(text("SELECT kind, day, desk FROM record ORDER BY number DESC LIMIT 1")).one()
    assert last == ("reach", "2026-03-01", None)
