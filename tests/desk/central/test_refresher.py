"""The refresher: whatever came in, and whenever it looked, the files say what the records say."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from desk.analysis.counts import (
    BasketKey,
    Counted,
    DayCount,
    DayKey,
    Followed,
    StepKey,
    baskets,
    category_days,
    counted,
    guide_steps,
)
from desk.analysis.tally import Passed, TallyKey, decode_tallies, of_record, of_visit, tallied
from desk.catalogue.load import starter
from desk.central import counts, tables, tenants
from desk.central.intake import take
from desk.central.refresher import refresh
from desk.central.store import Store
from desk.keys import MemoryKeys
from desk.model.record import new_id, precedence
from desk.model.visit import Channel, Entered, Inquiry, Outcome
from desk.sync.columns import arrival
from desk.sync.rows import ActivityRow, VisitRow
from tests.builders import SITE, FakeClock, a_journal, a_visit, at, written
from tests.desk.analysis.decoding import decode, decode_days, decode_steps
from tests.desk.central.making import NOON, Central, Counter, a_central, a_counter
from tests.desk.sync import servers
from tests.desk.sync.making import ORIGIN, a_coverage_row, a_visit_row, an_inquiry
from tests.examples import examples

OP, BUS = "0a" * 8, "b5" * 16


Stored = tuple[dict[BasketKey, int], dict[DayKey, DayCount], dict[StepKey, int]]


def stored(store: Store) -> Stored:
    """Everything the files say."""
    with store.reading() as connection:
        whole = store.folder, tenants.tenant(connection).id, "0000-00", "9999-99"
    found: Stored = {}, {}, {}
    for table in counts.read(*whole):
        found[0].update(decode(table))
    for days in counts.read_days(*whole):
        found[1].update(decode_days(days))
    for steps in counts.read_steps(*whole):
        found[2].update(decode_steps(steps))
    return found


def others(store: Store) -> dict[TallyKey, int]:
    """What the files say beside the questions of visits."""
    with store.reading() as connection:
        tenant = tenants.tenant(connection).id
    tables_of = counts.read_tallies(store.folder, tenant, "0000-00", "9999-99")
    return {key: n for table in tables_of for key, n in decode_tallies(table).items()}


def contents(central: Central) -> set[tuple[str, bytes]]:
    """The files by name without number."""
    paths = (central.store.folder / counts.FOLDER).rglob("*.arrow")
    return {(path.name.rsplit(".", 2)[0], path.read_bytes()) for path in paths}


def row_counted(row: VisitRow, site: str) -> Counted:
    """By the words of the rule: what is counted of a row on the wire."""
    asked = tuple(inquiry.category for inquiry in row.inquiries)
    followed = tuple(
        Followed(each.category, each.guide, each.guide_revision, each.step, each.outcome)
        for each in row.inquiries
        if each.guide
    )
    return Counted(
        site,
        row.served_by,
        row.desk,
        row.channel,
        row.month,
        row.day,
        asked,
        row.entered == "live",
        followed,
        row.continued,
    )


def a_bus(central: Central, counter: Counter) -> None:
    """A second site that the counter may write for."""
    with central.store.writing() as connection:
        connection.execute(tables.site.insert(), {"tenant": central.tenant.id, "id": BUS, "name": "Bus"})
        own = {"tenant": central.tenant.id, "device": counter.device.id, "site": BUS}
        connection.execute(tables.device_site.insert(), own)


def test_only_what_stands_is_counted_and_only_visits(central: Central) -> None:
    counter = a_counter(central)
    rows = [a_visit_row("a", "b"), a_visit_row("a", "a", entered=Entered.PAPER), a_visit_row("c")]
    counter.send(*rows, a_coverage_row(), msgspec.structs.replace(rows[2], rev=1, op=OP, live=False))
    assert refresh(central.store, central.store.folder) == 1
    site = central.rows(tables.site)[0]["id"]
    standing = [row_counted(row, site) for row in rows[:2]]
    assert stored(central.store) == (baskets(standing), category_days(standing), guide_steps(standing))
    assert central.rows(tables.stale) == []
    assert refresh(central.store, central.store.folder, whole=True) == 0


def test_a_visit_that_is_moved_leaves_one_month_and_site_for_another(central: Central) -> None:
    counter, row = a_counter(central), a_visit_row("a")
    a_bus(central, counter)
    counter.send(row, a_visit_row("b"))
    refresh(central.store, central.store.folder)
    moved = msgspec.structs.replace(row, rev=1, op=OP, site=BUS, month="2026-02")
    counter.send(moved)
    assert refresh(central.store, central.store.folder) == 2
    assert {(key.site == BUS, key.month, key.basket): n for key, n in stored(central.store)[0].items()} == {
        (True, "2026-02", ("a",)): 1, (False, "2026-03", ("b",)): 1,
    }  # fmt: skip
    counter.send(msgspec.structs.replace(moved, rev=2, live=False))
    refresh(central.store, central.store.folder)
    assert counts.there(central.store.folder) == {(central.tenant.id, "2026-03")}


def an_activity(**fields: Any) -> ActivityRow:
    """A reading hour that thirty came to."""
    known = {"id": new_id(), "rev": 0, "op": None, "live": True, "origin": ORIGIN, "site": SITE, "month": "2026-03",
             "day": 2, "type": "reading", "quality": None, "attendance": 30, "place": None}  # fmt: skip
    return ActivityRow(**(known | fields))


def test_what_is_no_visit_is_counted_once_however_often_it_is_sent_and_corrected(central: Central) -> None:
    counter, held = a_counter(central), an_activity()
    passed = msgspec.structs.replace(an_inquiry("moving"), referred_to="nav")
    counter.send(held, an_activity(month="2026-02"), a_visit_row(inquiries=[passed], channel=Channel.OUTREACH))
    counter.send(held)
    assert refresh(central.store, central.store.folder) == 2
    counter.send(msgspec.structs.replace(held, rev=1, op=OP, attendance=40), held)
    refresh(central.store, central.store.folder)
    site = central.rows(tables.site)[0]["id"]
    assert others(central.store) == tallied(
        [
            (site, "2026-02", of_record("activity", {"type": "reading", "attendance": 30})),
            (site, "2026-03", of_record("activity", {"type": "reading", "attendance": 40})),
            (site, "2026-03", of_visit("outreach", None, False, [Passed("nav", None)])),
        ]
    )
    before = contents(central)
    shutil.rmtree(central.store.folder / counts.FOLDER)
    assert refresh(central.store, central.store.folder, whole=True) == 2
    assert contents(central) == before
    counter.send(msgspec.structs.replace(held, rev=2, op=OP, live=False))
    refresh(central.store, central.store.folder)
    assert {(key.month, key.kind) for key in others(central.store)} == {
        ("2026-02", "activity"), ("2026-03", "referred"), ("2026-03", "outreach"),
    }  # fmt: skip


class Interrupted:
    """A store into which something comes right after every look."""

    def __init__(self, store: Store, comes: Iterator[object]) -> None:
        self._store, self._comes = store, comes
        self.writing, self.folder = store.writing, store.folder

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._store.reading() as connection:
            yield connection
        next(self._comes, None)


def test_what_comes_while_it_is_counted_stays_stale(central: Central) -> None:
    counter = a_counter(central)
    counter.send(a_visit_row("a"))
    busy = Interrupted(central.store, (counter.send(a_visit_row(name)) for name in "bc"))
    refresh(busy, central.store.folder)  # type: ignore[arg-type]
    assert sorted(key.basket for key in stored(central.store)[0]) == [("a",), ("b",)]
    assert [row["turn"] for row in central.rows(tables.stale)] == [3]
    assert refresh(central.store, central.store.folder) == 1
    assert (len(stored(central.store)[0]), central.rows(tables.stale)) == (3, [])


def test_files_that_are_gone_or_of_another_generation_come_back_byte_for_byte(central: Central) -> None:
    counter = a_counter(central)
    counter.send(*(a_visit_row("a", f"c{n % 7}", month=f"2026-{n % 4 + 1:02}") for n in range(40)))
    refresh(central.store, central.store.folder)
    before = contents(central)
    shutil.rmtree(central.store.folder / counts.FOLDER)
    assert refresh(central.store, central.store.folder) == 0
    assert refresh(central.store, central.store.folder, whole=True) == 4
    assert contents(central) == before
    with central.store.writing() as connection:
        connection.execute(tables.server.update().values(generation="0" * 32))
    assert refresh(central.store, central.store.folder, whole=True) == 4
    assert {name for name, _ in contents(central)} == {name for name, _ in before}
    assert contents(central).isdisjoint(before)


def test_a_stop_is_heard_between_two_months(central: Central) -> None:
    a_counter(central).send(*(a_visit_row(month=f"2026-{n:02}") for n in range(1, 6)))
    answers = iter([True, True, False, False, False])
    refresh(central.store, central.store.folder, wanted=lambda: next(answers))
    assert len(counts.there(central.store.folder)) == 2
    assert len(central.rows(tables.stale)) == 3


def test_a_full_disk_leaves_what_was_there_and_is_made_good_later(central: Central) -> None:
    counter = a_counter(central)
    counter.send(a_visit_row("a"))
    refresh(central.store, central.store.folder)
    before, place = contents(central), central.store.folder / counts.FOLDER
    counter.send(a_visit_row("b"))
    place.rename(place.with_name("elsewhere"))
    place.write_text("in the way")
    with pytest.raises(counts.CountsFailed):
        refresh(central.store, central.store.folder)
    place.unlink()
    place.with_name("elsewhere").rename(place)
    assert contents(central) == before
    assert refresh(central.store, central.store.folder) == 1
    assert len(stored(central.store)[0]) == 2


def test_the_server_counts_what_the_device_counts_of_its_own_journal(tmp_path: Path) -> None:
    time, keys = FakeClock(), MemoryKeys()
    sensitive = {category.id for category in starter().categories if category.sensitive}
    assert sensitive
    with servers.a_central(tmp_path / "central", time) as server, a_journal(tmp_path, keys=keys, clock=time.clock) as j:
        client = servers.paired(j, keys, server)
        client.sensitive = sensitive
        visits = written(
            j, *(a_visit("loan", name, origin=j.origin, at=at(day=n + 1)) for n, name in enumerate(sensitive))
        )
        visits += written(j, *(a_visit("loan", "loan", origin=j.origin, entered=how) for how in Entered))
        led = Inquiry("electronic-id", Outcome.HELPED, guide="e-id-no", guide_revision=1, step="done")
        both = [(led, led), (led, Inquiry(next(iter(sensitive))))]
        visits += written(j, *(a_visit(origin=j.origin, inquiries=each) for each in both))
        servers.until_rest(client, time)
        refresh(server.store, tmp_path / "central")
        central = Central(server.store)
        site = central.rows(tables.site)[0]["id"]
        own = [counted(visit, sensitive)._replace(site=site) for visit in visits]
        assert stored(central.store) == (baskets(own), category_days(own), guide_steps(own))


# Any batches, any order, a look at any time, and now and then the files are gone.

IDS = [f"{n:02x}" * 16 for n in (1, 2, 3, 4)]
REVS = [(0, None), (1, "00" * 8), (1, "11" * 8), (2, "00" * 8)]
CONTENTS = st.fixed_dictionaries(
    {
        (each, rev): st.fixed_dictionaries(
            {
                "site": st.sampled_from([SITE, SITE, BUS]), "live": st.sampled_from([True, True, False]),
                "month": st.sampled_from(["2026-02", "2026-03"]), "day": st.sampled_from([None, 1, 2]),
                "categories": st.lists(st.sampled_from("abc"), max_size=3), "entered": st.sampled_from(Entered),
            }
        )
        for each in IDS
        for rev in REVS
    }
)  # fmt: skip
STEPS = st.lists(
    st.lists(st.sampled_from([(each, rev) for each in IDS for rev in REVS]), max_size=5)
    | st.sampled_from(["look", "look", "lost"]),
    max_size=10,
)  # fmt: skip


def _row(key: tuple[str, tuple[int, str | None]], content: Mapping[str, Any]) -> VisitRow:
    fields = {name: value for name, value in content.items() if name != "categories"}
    row = a_visit_row(id=key[0], rev=key[1][0], op=key[1][1], **fields)
    return msgspec.structs.replace(row, inquiries=[a_visit_row(each).inquiries[0] for each in content["categories"]])


@settings(max_examples=examples(10))
@given(CONTENTS, STEPS)
def test_whatever_came_the_files_are_a_plain_count_of_the_merged_records(
    contents_of: dict[Any, Any], steps: list[Any]
) -> None:
    rows = {key: _row(key, content) for key, content in contents_of.items()}
    merged: dict[str, VisitRow] = {}
    with tempfile.TemporaryDirectory() as folder, a_central(Path(folder)) as central:
        counter = a_counter(central)
        a_bus(central, counter)
        (known,) = {row["id"] for row in central.rows(tables.site)} - {BUS}
        for step in steps:
            if step == "lost":
                shutil.rmtree(central.store.folder / counts.FOLDER, ignore_errors=True)
            elif step == "look":
                refresh(central.store, central.store.folder)
            else:
                with central.store.writing() as connection:
                    take(
                        connection,
                        counter.device,
                        [arrival("visit", msgspec.to_builtins(rows[key])) for key in step],
                        NOON,
                    )
                for row in (rows[key] for key in step):
                    merged[row.id] = max(merged.get(row.id, row), row, key=lambda each: precedence(each.rev, each.op))
        refresh(central.store, central.store.folder, whole=True)
        plain = [row_counted(row, BUS if row.site == BUS else known) for row in merged.values() if row.live]
        assert stored(central.store) == (baskets(plain), category_days(plain), guide_steps(plain))
        once = contents(central)
        shutil.rmtree(central.store.folder / counts.FOLDER, ignore_errors=True)
        refresh(central.store, central.store.folder, whole=True)
        assert contents(central) == once
