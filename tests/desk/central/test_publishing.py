"""Revisions: numbered upwards, signed, whole; and what publishing does to sites, slugs and what was set apart."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from desk.catalogue.writing import rows_of
from desk.central import audit, devices, publishing, tables, tenants
from desk.central.errors import Meanwhile, TooLargeToPublish
from desk.model.publication import Publication
from desk.sync.publication import unpack
from desk.sync.signature import follow, is_signed, tag
from desk.sync.wire import SetApart
from tests.desk.catalogue.files import the_rows
from tests.desk.central.making import NOON, Central, a_counter
from tests.desk.central.publishing import carried_out, planned, published
from tests.desk.sync.making import a_visit_row
from tests.desk.sync.publications import a_publication


def in_force(central: Central) -> publishing.Revision | None:
    with central.store.reading() as connection:
        return publishing.in_force(connection, central.tenant.id)


def server(central: Central) -> tenants.Server:
    with central.store.reading() as connection:
        return tenants.server(connection)


def renewed_key(central: Central) -> tenants.Server:
    with central.store.writing() as connection:
        return publishing.renew_key(connection, tenants.server(connection), tenants.tenant(connection), NOON)


def test_what_is_published_is_signed_whole_and_in_force(central: Central) -> None:
    assert in_force(central) is None
    made = published(central.store)
    assert in_force(central) == made
    assert made.number == 1
    found = unpack(made.body)
    assert found.catalogue == a_publication(1).catalogue
    assert [site.name for site in found.sites] == ["Elvebyen", "Bokbussen"]
    assert made.tag == tag(made.body)
    assert is_signed(server(central).public_key.hex(), central.tenant.id, made.body, made.signature)
    last = central.rows(tables.audit)[-1]
    assert (last["what"], last["facts"]) == ("published", f'{{"revision": 1, "tag": "{made.tag}"}}')
    with central.store.reading() as connection:
        assert audit.broken(connection, central.tenant.id) is None


def test_a_slug_means_the_same_site_and_desk_in_every_revision(central: Central) -> None:
    first = unpack(published(central.store).body)
    renamed = [row | {"name": f"{row['name']} ny"} for row in the_rows()["sites.csv"]]
    second = unpack(published(central.store, the_rows(sites=renamed)).body)
    assert [site.id for site in second.sites] == [site.id for site in first.sites]
    assert (second.desks, second.places, second.offerings) == (first.desks, first.places, first.offerings)
    assert {row["slug"] for row in central.rows(tables.slug)} == {"elvebyen", "bokbussen", "skranke-1", "bussen"}
    assert {row["name"] for row in central.rows(tables.site)} == {"Elvebyen ny", "Bokbussen ny"}


def test_the_same_files_are_known_to_be_in_force(central: Central) -> None:
    assert not planned(central.store).is_in_force
    starter = rows_of(Publication(a_publication().catalogue), {})
    assert not planned(central.store, starter).is_in_force
    published(central.store)
    assert planned(central.store).is_in_force
    plan = planned(central.store, the_rows(places=[]))
    assert not plan.is_in_force


def test_rolling_back_is_a_higher_number_with_the_old_content(central: Central) -> None:
    first = published(central.store)
    published(central.store, the_rows(offerings=[]))
    third = published(central.store)
    assert third.number == 3
    old, new = unpack(first.body), unpack(third.body)
    assert replace(new, catalogue=replace(new.catalogue, revision=1)) == old
    assert third.tag != first.tag


def test_a_site_that_pairing_made_stays_the_same_site(central: Central) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    [site] = central.rows(tables.site)
    counter.send(a_visit_row())
    found = unpack(published(central.store).body)
    assert found.sites[0].id == site["id"]
    assert counter.send(a_visit_row()).applied == 1
    assert {row["site"] for row in central.rows(tables.record)} == {site["id"]}
    with central.store.reading() as connection:
        assert publishing.base(connection, central.tenant).paired == {}


def test_a_site_with_devices_is_not_forgotten(central: Central) -> None:
    a_counter(central, site_name="Torvet")
    plan = planned(central.store)
    assert [f"{file}: {reason}" for file, reason in plan.lost("nb")] == [
        "sites.csv: torvet (Torvet) is missing; write it again, with yes under “retired”"
    ]
    with pytest.raises(Meanwhile):
        carried_out(central.store, plan)
    more = the_rows(sites=[*the_rows()["sites.csv"], {"id": "torvet", "name": "Torvet 1", "retired": "yes"}])
    plan = planned(central.store, more)
    assert plan.lost("nb") == []
    assert "sites.csv: “Torvet”, as devices called it, is “Torvet 1”" in [f"{a}: {b}" for a, b in plan.changes("nb")]
    assert unpack(carried_out(central.store, plan).body).sites[-1].retired


def test_a_site_that_nobody_uses_any_more_is_let_go(central: Central) -> None:
    counter = a_counter(central, site_name="Torvet")
    with central.store.writing() as connection:
        devices.revoke(connection, central.tenant.id, counter.device.id, NOON)
    assert planned(central.store).lost("nb") == []
    other = a_counter(central, site_name="Torvet")
    other.send(a_visit_row())
    with central.store.writing() as connection:
        devices.revoke(connection, central.tenant.id, other.device.id, NOON)
    assert [file for file, _ in planned(central.store).lost("nb")] == ["sites.csv"]


def test_the_starter_categories_count_as_published(central: Central) -> None:
    rows = the_rows()
    plan = planned(central.store, rows | {"catalogue.csv": rows["catalogue.csv"][1:]})
    assert [file for file, _ in plan.lost("nb")] == ["catalogue.csv"]
    assert [file for file, _ in planned(central.store).changes("nb")] == [
        "sites.csv", "sites.csv", "events.csv", "desks.csv", "desks.csv", "places.csv", "offerings.csv",
        "offerings.csv", "hours.csv", "hours.csv", "days.csv", "days.csv", "directory.csv", "directory.csv",
        "questions.csv",
    ]  # fmt: skip


def test_what_was_planned_is_not_done_when_something_else_was_published_or_paired_since(central: Central) -> None:
    plan = planned(central.store)
    published(central.store, the_rows(offerings=[]))
    with pytest.raises(Meanwhile):
        carried_out(central.store, plan)
    plan = planned(central.store)
    a_counter(central, site_name="Torvet")
    before = central.rows(tables.revision)
    with pytest.raises(Meanwhile):
        carried_out(central.store, plan)
    assert central.rows(tables.revision) == before


def test_what_no_counter_would_take_is_not_published() -> None:
    one = a_publication()
    publishing.fits(one)
    many = tuple(replace(one.places[0], id=f"stop-{number}") for number in range(40_000))
    with pytest.raises(TooLargeToPublish):
        publishing.fits(replace(one, places=many))


def test_what_was_set_apart_is_taken_up_when_its_site_is_published(central: Central) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    [bus] = [site.id for site in planned(central.store).publication.sites if site.vehicle]
    visit = a_visit_row(site=bus)
    assert counter.send(visit).quarantined == [SetApart(visit.id, "unknown-site")]
    with central.store.writing() as connection:
        # A restored server: the device may write for the bus, and nobody remembers the bus.
        own = {"tenant": central.tenant.id, "device": counter.device.id, "site": bus}
        connection.execute(tables.device_site.insert(), own)
    published(central.store)
    assert [row["id"] for row in central.rows(tables.record)] == [visit.id]
    assert central.rows(tables.quarantine) == []


def test_a_site_that_is_published_is_still_not_everybodys(central: Central) -> None:
    counter = a_counter(central, site_name="Elvebyen")
    [bus] = [site.id for site in planned(central.store).publication.sites if site.vehicle]
    counter.send(a_visit_row(site=bus))
    published(central.store)
    assert central.rows(tables.record) == []
    assert len(central.rows(tables.quarantine)) == 1


def test_a_new_key_is_vouched_for_by_the_old_one_and_signs_what_is_in_force(central: Central) -> None:
    old, before = server(central), published(central.store)
    new = renewed_key(central)
    assert new == server(central) != old
    assert follow(old.public_key.hex(), old.chain) == old.public_key.hex()
    assert follow(old.public_key.hex(), new.chain) == new.public_key.hex()
    after = in_force(central)
    assert after is not None
    assert replace(after, signature=before.signature) == before
    assert is_signed(new.public_key.hex(), central.tenant.id, after.body, after.signature)
    third = renewed_key(central)
    assert follow(old.public_key.hex(), third.chain) == third.public_key.hex()
    assert [row["what"] for row in central.rows(tables.audit)[-2:]] == ["key", "key"]


def test_a_new_key_before_anything_was_published_signs_the_first(central: Central) -> None:
    new = renewed_key(central)
    made = published(central.store)
    assert is_signed(new.public_key.hex(), central.tenant.id, made.body, made.signature)


def test_an_exception_while_publishing_leaves_nothing(central: Central) -> None:
    plan = planned(central.store)
    before = {table.name: central.rows(table) for table in (tables.revision, tables.slug, tables.site, tables.audit)}
    with pytest.raises(RuntimeError), central.store.writing() as connection:
        publishing.publish(connection, tenants.server(connection), tenants.tenant(connection), plan, NOON)
        connection.execute(update(tables.revision).values(number=7))
        raise RuntimeError
    tables_now = (tables.revision, tables.slug, tables.site, tables.audit)
    assert {table.name: central.rows(table) for table in tables_now} == before
