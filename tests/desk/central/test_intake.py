"""What the server makes of records: the merge, whatever the network did; and nothing that may not count."""

import json
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.central import tables
from desk.central.digests import digests
from desk.central.intake import take
from desk.model.delivery import Stretch, Why, digest
from desk.sync.columns import Arrival, Misfit, arrival
from desk.sync.rows import VisitRow
from desk.sync.wire import SetApart
from tests.builders import SITE
from tests.desk.central.making import NOON, Central, Counter, a_central, a_counter
from tests.desk.sync.making import ORIGIN, a_coverage_row, a_visit_row
from tests.examples import examples

UNKNOWN, OP = "77" * 16, "ab" * 8


def cells(central: Central) -> dict[tuple[str, str], int]:
    """The cells to be counted again, by the name of their site and month, and how often they were touched."""
    names = {row["id"]: row["name"] for row in central.rows(tables.site)}
    return {(names[row["site"]], row["month"]): row["turn"] for row in central.rows(tables.stale)}


def counted(central: Central) -> set[tuple[str, int, str | None, bool]]:
    return {(row["id"], row["rev"], row["op"] or None, row["live"]) for row in central.rows(tables.record)}


def test_a_visit_is_kept_with_all_it_says(central: Central) -> None:
    counter, row = a_counter(central), a_visit_row("passport", day=None, hour=None)
    assert counter.send(row).applied == 1
    (kept,) = central.rows(tables.record)
    (site,) = central.rows(tables.site)
    payload = json.loads(kept.pop("payload"))
    assert kept == {
        "tenant": central.tenant.id, "id": row.id, "kind": "visit", "rev": 0, "op": "", "live": True,
        "origin": ORIGIN, "typed": SITE, "site": site["id"], "month": "2026-03", "day": None, "arrived": NOON,
        "odd_day": False,
    }  # fmt: skip
    assert payload["inquiries"] == [["passport", *[None] * 8]]
    assert payload["desk"] == row.desk


def test_the_site_a_device_typed_is_the_one_it_was_bound_to(central: Central) -> None:
    one = a_counter(central)
    other = a_counter(central, site_name=" TORGET", site="52" * 16, origin="0e" * 16)
    one.send(a_visit_row())
    other.send(a_visit_row(site="52" * 16, origin="0e" * 16))
    assert len({row["site"] for row in central.rows(tables.record)}) == 1
    assert cells(central) == {("Torget", "2026-03"): 2}


def test_the_same_records_again_change_nothing(central: Central) -> None:
    counter, rows = a_counter(central), [a_visit_row(), a_coverage_row()]
    assert counter.send(*rows) == msgspec.structs.replace(counter.send(*rows), applied=2, stale=0)
    before = central.rows(tables.record), cells(central)
    central.now += 60
    assert counter.send(*rows).stale == 2
    assert (central.rows(tables.record), cells(central)) == before


def test_a_visit_twice_in_one_batch_counts_once(central: Central) -> None:
    row = a_visit_row()
    newer = msgspec.structs.replace(row, rev=1, op=OP, live=False)
    answer = a_counter(central).send(row, newer, row, newer)
    assert (answer.applied, answer.stale) == (2, 2)
    assert counted(central) == {(row.id, 1, OP, False)}


def test_a_visit_moved_to_another_site_and_month_makes_both_cells_stale(central: Central) -> None:
    counter = a_counter(central)
    with central.store.writing() as connection:
        connection.execute(tables.site.insert(), {"tenant": central.tenant.id, "id": UNKNOWN, "name": "Bus"})
        own = {"tenant": central.tenant.id, "device": counter.device.id, "site": UNKNOWN}
        connection.execute(tables.device_site.insert(), own)
    row = a_visit_row()
    counter.send(row)
    counter.send(msgspec.structs.replace(row, rev=1, op=OP, site=UNKNOWN, month="2026-02"))
    assert cells(central) == {("Torget", "2026-03"): 2, ("Bus", "2026-02"): 1}
    counter.send(row)
    assert cells(central) == {("Torget", "2026-03"): 2, ("Bus", "2026-02"): 1}


def test_a_site_nobody_bound_is_set_apart_and_acknowledged(central: Central) -> None:
    counter, row = a_counter(central), a_visit_row(site=UNKNOWN)
    assert counter.send(row, a_visit_row()).quarantined == [SetApart(row.id, Why.UNKNOWN_SITE)]
    assert counter.send(row).quarantined == [SetApart(row.id, Why.UNKNOWN_SITE)]
    (kept,) = central.rows(tables.quarantine)
    assert (kept["id"], kept["device"], kept["month"]) == (row.id, counter.device.id, "2026-03")
    assert arrival("visit", json.loads(kept["content"]))[-1] == arrival("visit", msgspec.to_builtins(row))[-1]
    assert row.id not in {each[0] for each in counted(central)}
    assert cells(central) == {("Torget", "2026-03"): 1}


def test_a_device_cannot_count_for_another_site(central: Central) -> None:
    counter = a_counter(central)
    a_counter(central, site_name="Library", site=UNKNOWN, origin="0e" * 16)
    library = next(row["id"] for row in central.rows(tables.site) if row["name"] == "Library")
    row = a_visit_row(site=library)
    assert counter.send(row).quarantined == [SetApart(row.id, Why.FOREIGN_SITE)]
    assert central.rows(tables.record) == []
    assert cells(central) == {}


def test_what_was_set_apart_counts_once_its_site_is_bound(central: Central) -> None:
    rows = [a_visit_row(site=UNKNOWN), a_visit_row(site=UNKNOWN)]
    a_counter(central).send(*rows)
    a_counter(central, site=UNKNOWN, site_name="Bus")
    assert {each[0] for each in counted(central)} == {row.id for row in rows}
    assert central.rows(tables.quarantine) == []
    assert cells(central) == {("Bus", "2026-03"): 1}


def test_a_newer_rev_that_fits_takes_the_place_of_one_that_did_not(central: Central) -> None:
    counter, row = a_counter(central), a_visit_row(site=UNKNOWN, rev=1, op=OP)
    counter.send(row)
    counter.send(msgspec.structs.replace(row, site=SITE, rev=0, op=None))
    assert counted(central) == {(row.id, 0, None, True)}
    assert [each["rev"] for each in central.rows(tables.quarantine)] == [1]
    counter.send(msgspec.structs.replace(row, site=SITE, rev=2))
    assert counted(central) == {(row.id, 2, OP, True)}
    assert central.rows(tables.quarantine) == []


def test_a_record_set_apart_once_more_in_another_month_leaves_the_first(central: Central) -> None:
    counter, row = a_counter(central), a_visit_row(site=UNKNOWN)
    counter.send(row)
    assert [each.month for each in counter.open().differ] == ["2026-03"]
    counter.send(msgspec.structs.replace(row, rev=1, op=OP, month="2026-02"))
    assert [each.month for each in counter.open().differ] == ["2026-02"]


@pytest.mark.parametrize(
    ("month", "day", "odd"),
    [
        ("2026-03", 2, False), ("2026-03", 3, False), ("2026-03", 4, True), ("2036-03", 2, True),
        ("2025-03", 1, False), ("2025-02", 28, True), ("2026-04", None, True), ("2026-03", None, False),
        ("9999-12", 31, True), ("0001-01", 1, True),
    ],
)  # fmt: skip
def test_a_day_that_cannot_be_is_counted_and_flagged(central: Central, month: str, day: int | None, odd: bool) -> None:
    assert a_counter(central).send(a_visit_row(month=month, day=day)).applied == 1
    assert [row["odd_day"] for row in central.rows(tables.record)] == [odd]


def test_a_batch_of_many_is_looked_up_whole(central: Central) -> None:
    counter, rows = a_counter(central), [a_visit_row() for _ in range(1000)]
    assert counter.send(*rows).applied == 1000
    assert counter.send(*rows).stale == 1000


# Any interleaving, repetition and grouping.

IDS = [f"{n:02x}" * 16 for n in (1, 2, 3)]
REVS = [(0, None), (1, "00" * 8), (1, "11" * 8), (2, "00" * 8)]


def _version(record_id: str, rev: tuple[int, str | None], shape: str) -> Arrival | Misfit:
    """The one content that this rev of this record has: of a month, at a site that is known or not, or malformed."""
    month = f"2026-{1 + (int(record_id[:2], 16) + rev[0] + len(rev[1] or '')) % 3:02}"
    site = UNKNOWN if shape == "unknown" else SITE
    fields: dict[str, Any] = {"id": record_id, "rev": rev[0], "op": rev[1], "month": month, "site": site}
    row: VisitRow = a_visit_row(**fields, live=rev[0] != 2)
    return arrival("visit", msgspec.to_builtins(row) | ({"hour": 99} if shape == "malformed" else {}))


SHAPES = st.sampled_from(["fits", "fits", "unknown", "malformed"])
CONTENTS = st.fixed_dictionaries({(each, rev): SHAPES for each in IDS for rev in REVS})
POSTS = st.lists(st.lists(st.sampled_from([(each, rev) for each in IDS for rev in REVS]), max_size=6), max_size=6)


def _rank(record: Arrival | Misfit) -> tuple[int, str]:
    return record.rev, record.op or ""


def _expected(sent: Sequence[Arrival | Misfit]) -> tuple[dict[str, Any], dict[str, Any]]:
    """By the words of the rule: what stands, and what is set apart, of everything sent."""
    fitting: dict[str, Any] = {}
    apart: dict[str, Any] = {}
    for record in sent:
        fits = isinstance(record, Arrival) and record.site == SITE
        best = fitting if fits else apart
        best[record.id] = max(best.get(record.id, record), record, key=_rank)
    above = {each: r for each, r in apart.items() if each not in fitting or _rank(r) > _rank(fitting[each])}
    return fitting, above


def _take(counter: Counter, posts: Sequence[Sequence[Arrival | Misfit]]) -> None:
    for post in posts:
        with counter.central.store.writing() as connection:
            result = take(connection, counter.device, post, NOON)
        assert result.applied + result.stale + len(result.apart) == len(post)


@settings(max_examples=examples(20))
@given(CONTENTS, POSTS)
def test_whatever_the_network_did_the_server_holds_the_merge(
    contents: dict[Any, str], posts: list[list[tuple[str, tuple[int, str | None]]]]
) -> None:
    batches = [[_version(*each, contents[each]) for each in post] for post in posts]
    sent = [record for post in batches for record in post]
    fitting, above = _expected(sent)
    with tempfile.TemporaryDirectory() as folder, a_central(Path(folder)) as central:
        _take(a_counter(central), batches)
        kept = {row["id"]: (row["rev"], row["op"], row["month"], row["live"]) for row in central.rows(tables.record)}
        apart = {row["id"]: (row["rev"], row["op"]) for row in central.rows(tables.quarantine)}
        touched = {month for _, month in cells(central)}
        with central.store.writing() as connection:
            found = digests(connection, central.tenant.id, [ORIGIN])
    assert kept == {each: (*_rank(r), r.month, r.live) for each, r in fitting.items()}
    assert apart == {each: _rank(r) for each, r in above.items()}
    assert {r.month for r in fitting.values()} <= touched
    newest = fitting | above
    by_month = {r.month: [each for each in newest.values() if each.month == r.month] for r in newest.values()}
    assert found == {
        Stretch(ORIGIN, month): digest((r.id, r.rev, r.op) for r in group) for month, group in by_month.items()
    }


@settings(max_examples=examples(10))
@given(CONTENTS, POSTS, st.randoms())
def test_digests_taken_between_the_batches_end_the_same(contents: dict[Any, str], posts: Any, random: Any) -> None:
    batches = [[_version(*each, contents[each]) for each in post] for post in posts]
    found = []
    for look in (False, True):
        with tempfile.TemporaryDirectory() as folder, a_central(Path(folder)) as central:
            counter = a_counter(central)
            for post in batches:
                _take(counter, [post])
                if look and random.random() < 0.7:
                    with central.store.writing() as connection:
                        digests(connection, central.tenant.id, [ORIGIN])
            with central.store.writing() as connection:
                found.append(digests(connection, central.tenant.id, [ORIGIN]))
    assert found[0] == found[1]


def test_an_unreadable_record_without_a_month_is_kept_and_in_no_digest(central: Central) -> None:
    counter = a_counter(central)
    with central.store.writing() as connection:
        result = take(connection, counter.device, [arrival("visit", {"id": None})], NOON)
    assert [why for _, why in result.apart] == [Why.MALFORMED]
    (kept,) = central.rows(tables.quarantine)
    assert (kept["origin"], kept["month"], kept["content"]) == (ORIGIN, "", '{"id":null}')
    assert counter.open().differ == []
