"""The refresher killed at each of its steps: what is read meanwhile is whole, and the next one makes it good."""

from collections import Counter
from pathlib import Path

import pyarrow.ipc

from desk.central import counts
from desk.central.refresher import refresh
from desk.central.starting import start
from desk.central.store import Store, open_store
from desk.central.watching import count_all
from tests.desk.central.making import NOON, Central, a_counter
from tests.desk.central.test_refresher import BUS, a_bus, stored
from tests.desk.journal.dying import DEATH, STRIDES, every_kill
from tests.desk.sync.making import a_visit_row

pyarrow.array([""])  # with all that it loads by then: once here, not after every fork
BEFORE = {("2026-03", "a"): 1, ("2026-03", "bus"): 1}
AFTER = {("2026-03", "a"): 2, ("2026-03", "bus"): 1, ("2026-04", "b"): 2}


def something_new(folder: Path) -> None:
    """One visit at each of two sites is counted; then come one more of that month, and two of another."""
    central = Central(start(folder, "Drammen", NOON))
    counter = a_counter(central)
    a_bus(central, counter)
    counter.send(a_visit_row("a"), a_visit_row("bus", site=BUS))
    refresh(central.store, folder)
    counter.send(a_visit_row("a"), *(a_visit_row("b", month="2026-04") for _ in range(2)))
    central.store.close()


def count_it(folder: Path) -> None:
    """What is killed."""
    store = open_store(folder)
    DEATH.begin()
    refresh(store, folder)
    store.close()


def it_is_counted_in_the_end(folder: Path) -> None:
    """Each file is the old one or the new one; and all are new once somebody counted again."""
    store = open_store(folder)
    for number in (0, 1):
        found = _by_month(store, number)
        for month in ("2026-03", "2026-04"):
            was, will = ({key: n for key, n in each.items() if key[0] == month} for each in (BEFORE, AFTER))
            assert {key: n for key, n in found.items() if key[0] == month} in (was, will)
    count_all(store, folder)
    assert _by_month(store, 0) == _by_month(store, 1) == AFTER
    files = [path for path in (folder / counts.FOLDER).rglob("*") if path.is_file()]
    assert len(files) == 2 * len(counts.Month._fields)
    store.close()


def _by_month(store: Store, number: int) -> Counter[tuple[str, str]]:
    """Visits by month and category, of the baskets (0) or the days (1)."""
    found: Counter[tuple[str, str]] = Counter()
    baskets, days, _steps = stored(store)
    for key, n in baskets.items() if number == 0 else ():
        found[key.month, key.basket[0]] += n
    for day, count in days.items() if number == 1 else ():
        found[day.month, day.category] += count.visits
    return found


@STRIDES
def test_a_refresher_killed_anywhere_leaves_whole_files_and_is_made_good(stride: int) -> None:
    assert every_kill(count_it, it_is_counted_in_the_end, something_new, stride) > 30
