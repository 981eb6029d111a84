"""What is set apart: seen without a word of what it says, and counted once it may be."""

import json
from pathlib import Path

import msgspec
import pytest

from desk.central import apart, devices, quarantine, tables
from desk.central.__main__ import main
from desk.central.apart import Apart
from desk.central.intake import take
from desk.model.delivery import Why
from desk.sync.columns import arrival
from tests.desk.central.making import NOON, Central, Counter, a_counter
from tests.desk.central.publishing import planned, published
from tests.desk.sync.making import ORIGIN, a_visit_row

UNKNOWN, MARKER = "77" * 16, "Kari Nordmann"


def seen(central: Central) -> set[Apart]:
    with central.store.reading() as connection:
        return set(apart.listed(connection, central.tenant.id))


def let_write(counter: Counter, site: str) -> None:
    """As a server does that was restored: the device may, and nobody remembers how that came."""
    own = {"tenant": counter.device.tenant, "device": counter.device.id, "site": site}
    with counter.central.store.writing() as connection:
        connection.execute(tables.device_site.insert(), own)


def test_what_is_set_apart_is_seen_by_device_site_and_reason_and_by_nothing_else(central: Central) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    published(central.store)
    bus = next(row["id"] for row in central.rows(tables.site) if row["name"] == "Bokbussen")
    odd = msgspec.to_builtins(a_visit_row()) | {"site": MARKER, "hour": 99}
    with central.store.writing() as connection:
        take(connection, counter.device, [arrival("visit", odd)], NOON)
    counter.send(a_visit_row(site=bus), a_visit_row(site=bus), a_visit_row(site=UNKNOWN))
    device = counter.device.id
    assert seen(central) == {
        Apart(device, "Counter 1", bus, "Bokbussen", Why.FOREIGN_SITE, 2),
        Apart(device, "Counter 1", UNKNOWN, None, Why.UNKNOWN_SITE, 1),
        Apart(device, "Counter 1", None, None, Why.MALFORMED, 1),
    }
    assert set(quarantine.overview(central.store, "en")) == {
        f"{device} “Counter 1”, “Bokbussen” {bus}: 2 records, the device does not write for that site.",
        f"{device} “Counter 1”, {UNKNOWN}: 1 record, nobody knows that site.",
        f"{device} “Counter 1”, no site: 1 record, not readable.",
    }


def test_the_reason_is_what_is_so_now(central: Central) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    [bus] = [site.id for site in planned(central.store).publication.sites if site.vehicle]
    visit = a_visit_row(site=bus)
    counter.send(visit)
    assert [row["why"] for row in central.rows(tables.quarantine)] == ["unknown-site"]
    before = central.rows(tables.digest)
    published(central.store)
    assert [row["why"] for row in central.rows(tables.quarantine)] == ["foreign-site"]
    assert central.rows(tables.digest) == before
    newer = msgspec.structs.replace(visit, rev=1, op="ab" * 8, site=UNKNOWN)
    counter.send(visit, newer, visit)
    assert [(row["rev"], row["why"]) for row in central.rows(tables.quarantine)] == [(1, "unknown-site")]


def test_what_may_count_now_is_counted_when_it_is_tried_again(central: Central) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    published(central.store)
    bus = next(row["id"] for row in central.rows(tables.site) if row["name"] == "Bokbussen")
    ours, strange = a_visit_row(site=bus), a_visit_row(site=UNKNOWN)
    of_another = a_visit_row(site=bus, origin="0e" * 16)
    counter.send(ours, strange, of_another)
    assert quarantine.retry(central.store, NOON, "en") == ["0 records count now; still set apart: 3."]
    let_write(counter, bus)
    assert quarantine.retry(central.store, NOON, "en") == ["2 records count now; still set apart: 1."]
    assert {row["id"] for row in central.rows(tables.record)} == {ours.id, of_another.id}
    assert [row["id"] for row in central.rows(tables.quarantine)] == [strange.id]
    last = central.rows(tables.audit)[-1]
    assert (last["what"], json.loads(last["facts"])) == ("retried", {"counted": 2})


def test_nothing_is_counted_of_a_device_that_is_let_in_no_more(central: Central) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    published(central.store)
    bus = next(row["id"] for row in central.rows(tables.site) if row["name"] == "Bokbussen")
    counter.send(a_visit_row(site=bus))
    let_write(counter, bus)
    with central.store.writing() as connection:
        devices.revoke(connection, central.tenant.id, counter.device.id, NOON)
    assert quarantine.retry(central.store, NOON, "en") == ["0 records count now; still set apart: 1."]
    again = a_counter(central, site_name="Bokbussen", origin=ORIGIN)
    assert again.device.origin == counter.device.origin
    assert seen(central) == set()


def test_a_supervisor_asks_on_the_command_line(
    central: Central, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(central.store.folder)]
    assert main(["quarantine", "list", *data]) == 0
    assert capsys.readouterr().out == "Nothing is set apart.\n"
    a_counter(central).send(a_visit_row(site=UNKNOWN))
    assert main(["quarantine", "retry", *data]) == 0
    assert capsys.readouterr().out == "0 records count now; still set apart: 1.\n"
    assert main(["quarantine", "list", "--data", str(tmp_path / "nowhere")]) == 1
