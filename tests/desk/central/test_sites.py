"""Which sites a device may write for: added and taken away by a supervisor, and told to the device."""

import json

import pytest

from desk.central import audit, devices, pairing, tables
from desk.central.errors import LastSite, NotItsSite, UnknownDevice, UnknownSiteName
from desk.central.sites import Wish
from desk.model.delivery import Why
from tests.desk.catalogue.files import the_rows
from tests.desk.central.making import NOON, Central, Counter, a_counter
from tests.desk.central.publishing import published
from tests.desk.sync.making import a_visit_row


def ids(central: Central) -> dict[str, str]:
    return {row["name"]: row["id"] for row in central.rows(tables.site)}


def change(counter: Counter, *, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> list[str]:
    return pairing.change_sites(counter.central.store, Wish(counter.device.id, add, remove), NOON, "en")


def at_elvebyen(central: Central) -> Counter:
    published(central.store)
    return a_counter(central, site_name="Elvebyen")


def test_a_device_hears_of_every_site_it_may_write_for(central: Central) -> None:
    counter = at_elvebyen(central)
    known = ids(central)
    assert counter.open().sites == [known["Elvebyen"]]
    assert change(counter, add=("bokbussen", "Elvebyen")) == ["“Counter 1” writes for Bokbussen, Elvebyen."]
    assert counter.open().sites == sorted(known.values())
    assert change(counter) == ["“Counter 1” writes for Bokbussen, Elvebyen."]
    assert change(counter, remove=(known["Elvebyen"],)) == ["“Counter 1” writes for Bokbussen."]
    assert counter.open().sites == [known["Bokbussen"]]


def test_what_was_set_apart_counts_once_its_site_is_added(central: Central) -> None:
    counter = at_elvebyen(central)
    bus = ids(central)["Bokbussen"]
    moved, other = a_visit_row(site=bus), a_visit_row(site=bus)
    assert {each.why for each in counter.send(moved, other).quarantined} == {Why.FOREIGN_SITE}
    change(counter, add=("Bokbussen",))
    assert {row["id"] for row in central.rows(tables.record)} == {moved.id, other.id}
    assert central.rows(tables.quarantine) == []


def test_a_site_taken_away_keeps_what_was_counted_and_takes_nothing_new(central: Central) -> None:
    counter = at_elvebyen(central)
    bus = ids(central)["Bokbussen"]
    change(counter, add=("Bokbussen",))
    before, after = a_visit_row(site=bus), a_visit_row(site=bus)
    counter.send(before)
    cells = central.rows(tables.stale)
    change(counter, remove=("Bokbussen",))
    assert [each.why for each in counter.send(before, after).quarantined] == [Why.FOREIGN_SITE]
    assert [(row["id"], row["site"]) for row in central.rows(tables.record)] == [(before.id, bus)]
    assert central.rows(tables.stale) == cells


def test_every_change_is_in_the_log_and_what_was_so_already_is_not(central: Central) -> None:
    counter = at_elvebyen(central)
    change(counter, add=("Bokbussen", "Bokbussen", "Elvebyen"), remove=("Elvebyen",))
    facts = {"device": counter.device.id}
    site = ids(central)
    noted = [(row["what"], json.loads(row["facts"])) for row in central.rows(tables.audit)[-2:]]
    assert noted == [
        ("site-added", facts | {"site": site["Bokbussen"]}), ("site-removed", facts | {"site": site["Elvebyen"]}),
    ]  # fmt: skip
    with central.store.reading() as connection:
        assert audit.broken(connection, central.tenant.id) is None


def test_what_cannot_be_done_is_not_begun(central: Central) -> None:
    counter = at_elvebyen(central)
    before = central.rows(tables.device_site), central.rows(tables.audit)
    with pytest.raises(UnknownSiteName) as unknown:
        change(counter, add=("Bokbussen", "Nowhere"))
    assert unknown.value.facts == {"name": "Nowhere", "known": "Bokbussen, Elvebyen"}
    with pytest.raises(NotItsSite) as other:
        change(counter, remove=("Bokbussen",))
    assert other.value.facts == {"device": "Counter 1", "name": "Bokbussen", "known": "Elvebyen"}
    with pytest.raises(LastSite):
        change(counter, remove=("Elvebyen",))
    with pytest.raises(UnknownDevice):
        pairing.change_sites(central.store, Wish("nobody", ("Elvebyen",)), NOON, "en")
    assert (central.rows(tables.device_site), central.rows(tables.audit)) == before


def test_of_two_sites_of_a_name_the_one_that_is_not_retired_is_meant(central: Central) -> None:
    counter = at_elvebyen(central)
    old = ids(central)["Bokbussen"]
    rows = [row | {"retired": "yes" if row["id"] == "bokbussen" else ""} for row in the_rows()["sites.csv"]]
    published(central.store, the_rows(sites=[*rows, {"id": "ny", "name": "Bokbussen"}]))
    change(counter, add=("Bokbussen",))
    assert old not in counter.open().sites
    change(counter, add=(old,))
    assert old in counter.open().sites


def test_nothing_more_is_counted_of_a_device_that_was_revoked(central: Central) -> None:
    counter = at_elvebyen(central)
    counter.send(a_visit_row(site=ids(central)["Bokbussen"]))
    with central.store.writing() as connection:
        devices.revoke(connection, central.tenant.id, counter.device.id, NOON)
    change(counter, add=("Bokbussen",))
    assert central.rows(tables.record) == []
