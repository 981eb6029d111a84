"""Who counts, and when: one at a time, until nothing is stale; what goes wrong is said once and tried again."""

import shutil
from pathlib import Path

import pytest

from desk.central import counts, tables
from desk.central.errors import CountsBusy, CountsFailed
from desk.central.watching import PAUSE, REST, Watch, alone, count_all, watch
from desk.errors import DeskError
from tests.desk.central.making import Central, a_counter
from tests.desk.sync.making import a_visit_row


def counted(central: Central) -> int:
    found = counts.read(central.store.folder, central.tenant.id, "2026-01", "2026-12")
    return sum(int(table.visits.sum()) for table in found)


def a_watch(central: Central) -> tuple[Watch, list[DeskError]]:
    said: list[DeskError] = []
    return Watch(central.store, central.store.folder, lambda: True, said.append), said


def test_everything_is_counted_when_it_is_asked_for_by_hand(central: Central) -> None:
    counter = a_counter(central)
    counter.send(*(a_visit_row(month=f"2026-0{n}") for n in range(1, 6)))
    count_all(central.store, central.store.folder)
    assert (counted(central), central.rows(tables.stale)) == (5, [])


def test_what_comes_is_counted_once_nothing_more_comes_and_what_is_removed_comes_back(central: Central) -> None:
    counter, (watch, said) = a_counter(central), a_watch(central)
    watch.look(0)
    for n in (1, 3):
        counter.send(*(a_visit_row() for _ in range(n)))
        watch.look(n)
        assert counted(central) < n
        watch.look(n + PAUSE)
    assert counted(central) == 4
    shutil.rmtree(central.store.folder / counts.FOLDER)
    watch.look(4)
    assert (counted(central), said) == (4, [])


def test_what_never_stops_coming_is_counted_every_second(central: Central) -> None:
    counter, (watch, _) = a_counter(central), a_watch(central)
    watch.look(0)
    seen = []
    for n in range(1, 8):
        counter.send(a_visit_row())
        watch.look(n * PAUSE)
        seen.append(counted(central))
    assert seen == [0, 0, 3, 3, 3, 6, 6]


def test_two_never_count_at_once(central: Central) -> None:
    with alone(central.store.folder):
        with pytest.raises(CountsBusy, match="already"):
            count_all(central.store, central.store.folder)
        with pytest.raises(CountsBusy):
            watch(central.store, central.store.folder, lambda: True, print)
    count_all(central.store, central.store.folder)


def test_what_goes_wrong_is_said_once_and_tried_again_after_a_rest(central: Central) -> None:
    watch, said = a_watch(central)
    place = central.store.folder / counts.FOLDER
    a_counter(central).send(a_visit_row())
    place.write_text("in the way")
    for now in range(20):
        watch.look(now)
    assert [type(error) for error in said] == [CountsFailed]
    place.unlink()
    watch.look(19 + REST)
    assert counted(central) == 1


def test_what_was_left_half_written_is_swept_first(central: Central) -> None:
    half: Path = central.store.folder / counts.FOLDER / "7e" / ".x.part"
    half.parent.mkdir(parents=True)
    half.write_bytes(b"")
    count_all(central.store, central.store.folder)
    assert not half.exists()
