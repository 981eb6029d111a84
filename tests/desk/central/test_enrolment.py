"""Who may come in: a short code that does not last, and a secret that cannot be guessed."""

import re

import pytest

from desk.central import audit, enrolment, pairing, tables, tenants
from desk.central.enrolment import GUESSES, GUESSING, LASTS, TRIES, WAITING
from desk.central.errors import RetiredSiteName, TooManyAsking, TooManyGuesses, UnknownSiteName, WrongCode
from desk.sync.wire import Approved, Asked, Expired, Pending, Polled
from tests.builders import SITE
from tests.desk.catalogue.files import the_rows
from tests.desk.central.making import NOON, Central, asking
from tests.desk.central.publishing import published
from tests.desk.sync.making import ORIGIN

WRONG = "BBBBBBBB"


def ask(central: Central, **fields: str) -> Asked:
    with central.store.writing() as connection:
        return enrolment.ask(connection, tenants.tenant(connection), asking(**fields), central.now)


def poll(central: Central, asked: Asked) -> Polled:
    with central.store.reading() as connection:
        return enrolment.poll(
            connection, tenants.server(connection), tenants.tenant(connection), asked.secret, central.now
        )


def approve(central: Central, code: str, *sites: str) -> list[str]:
    return pairing.approve(central.store, code, sites, central.now, "en")


def sites(central: Central) -> dict[str, str]:
    return {row["name"]: row["id"] for row in central.rows(tables.site)}


def test_a_device_that_is_approved_hears_where_it_belongs(central: Central) -> None:
    asked = ask(central)
    assert poll(central, asked) == Pending()
    assert approve(central, asked.code) == ["“Counter 1” is let in; it counts for Torget."]
    (device,), (site,) = central.rows(tables.device), central.rows(tables.site)
    with central.store.reading() as connection:
        server, tenant = tenants.server(connection), tenants.tenant(connection)
    assert poll(central, asked) == Approved(
        tenant.id, "Drammen", device["id"], server.public_key.hex(), server.generation, site["id"], "Torget"
    )
    assert central.rows(tables.site_alias) == [
        {"tenant": tenant.id, "origin": ORIGIN, "typed": SITE, "site": site["id"]}
    ]
    assert (device["origin"], device["revoked"], device["seen"]) == (ORIGIN, False, None)


def test_an_answer_that_was_lost_can_be_heard_again_for_a_week(central: Central) -> None:
    asked = ask(central)
    approve(central, asked.code)
    central.now += 6 * 24 * 3600
    ask(central)
    assert isinstance(poll(central, asked), Approved)
    central.now += 2 * 24 * 3600
    ask(central)
    assert poll(central, asked) == Expired()


def test_a_code_is_typed_as_people_type(central: Central) -> None:
    asked = ask(central)
    assert re.fullmatch("[BCDFGHJKLMNPQRSTVWXZ]{8}", asked.code)
    approve(central, f" {asked.code[:4].lower()}-{asked.code[4:]} ")
    assert isinstance(poll(central, asked), Approved)


def test_a_code_is_good_once(central: Central) -> None:
    asked = ask(central)
    approve(central, asked.code)
    with pytest.raises(WrongCode):
        approve(central, asked.code)
    assert len(central.rows(tables.device)) == 1


def test_a_code_lasts_ten_minutes(central: Central) -> None:
    asked = ask(central)
    central.now += LASTS - 1
    assert poll(central, asked) == Pending()
    central.now += 1
    assert poll(central, asked) == Expired()
    with pytest.raises(WrongCode):
        approve(central, asked.code)


def test_five_wrong_codes_make_every_waiting_one_void(central: Central) -> None:
    first, second = ask(central), ask(central, device_name="Counter 2")
    for _ in range(TRIES - 1):
        with pytest.raises(WrongCode):
            approve(central, WRONG)
    approve(central, second.code)
    with pytest.raises(WrongCode):
        approve(central, WRONG)
    assert poll(central, first) == Expired()
    with pytest.raises(WrongCode):
        approve(central, first.code)
    assert isinstance(poll(central, second), Approved)


def test_many_wrong_codes_stop_every_approval_for_a_while(central: Central) -> None:
    for _ in range(GUESSES):
        with pytest.raises(WrongCode):
            approve(central, WRONG)
    asked = ask(central)
    central.now += 60
    with pytest.raises(TooManyGuesses) as stopped:
        approve(central, asked.code)
    assert stopped.value.facts == {"minutes": GUESSING // 60 - 1}
    central.now += GUESSING - 60
    approve(central, ask(central).code)


def test_only_so_many_may_wait_at_once(central: Central) -> None:
    for _ in range(WAITING):
        ask(central)
    with pytest.raises(TooManyAsking):
        ask(central)
    central.now += LASTS
    ask(central)


def test_neither_code_nor_secret_is_kept(central: Central) -> None:
    asked = ask(central)
    kept = repr(central.rows(tables.pairing))
    assert asked.code not in kept
    assert asked.secret not in kept


def test_a_site_is_found_by_its_name_however_it_is_typed(central: Central) -> None:
    approve(central, ask(central, site_name="Fjell  bibliotek").code)
    approve(central, ask(central, origin="0e" * 16, site_name="fjell BIBLIOTEK ").code)
    approve(central, ask(central, origin="0d" * 16, site_name="Hos oss").code, "Fjell bibliotek")
    assert [row["name"] for row in central.rows(tables.site)] == ["Fjell  bibliotek"]
    assert len({row["site"] for row in central.rows(tables.site_alias)}) == 1


def test_a_site_that_is_named_has_to_be_there(central: Central) -> None:
    approve(central, ask(central).code)
    asked = ask(central, origin="0e" * 16)
    with pytest.raises(UnknownSiteName) as refused:
        approve(central, asked.code, "Torgte")
    assert refused.value.facts == {"name": "Torgte", "known": "Torget"}
    assert poll(central, asked) == Pending()


def test_a_device_that_is_paired_again_is_bound_anew(central: Central) -> None:
    approve(central, ask(central).code)
    approve(central, ask(central, site_name="Other").code)
    (alias,) = central.rows(tables.site_alias)
    assert [row["name"] for row in central.rows(tables.site) if row["id"] == alias["site"]] == ["Other"]
    assert len(central.rows(tables.device)) == 2


def test_a_site_that_was_published_never_comes_to_mean_another_one(central: Central) -> None:
    published(central.store)
    known = sites(central)
    approve(central, ask(central, site=known["Bokbussen"]).code, "Elvebyen")
    assert central.rows(tables.site_alias) == []
    assert [row["site"] for row in central.rows(tables.device_site)] == [known["Elvebyen"]]


def test_a_device_at_a_published_site_is_paired_there_again_by_the_name_of_today(central: Central) -> None:
    published(central.store)
    asked = ask(central, site=sites(central)["Bokbussen"], site_name="The old bus")
    with central.store.reading() as connection:
        assert [each.site_name for each in enrolment.waiting(connection, central.tenant, NOON)] == ["Bokbussen"]
    assert approve(central, asked.code) == ["“Counter 1” is let in; it counts for Bokbussen."]
    assert len(central.rows(tables.site)) == 2


def test_nobody_is_paired_to_a_site_that_is_retired(central: Central) -> None:
    rows = [row | {"retired": "yes" if row["id"] == "bokbussen" else ""} for row in the_rows()["sites.csv"]]
    published(central.store, the_rows(sites=rows))
    old = sites(central)["Bokbussen"]
    asked = ask(central, site_name="bokbussen", site="0b" * 16)
    for wanted in ([], ["BOKBUSSEN"]):
        with pytest.raises(RetiredSiteName) as refused:
            approve(central, asked.code, *wanted)
        assert refused.value.facts == {"name": (wanted or ["bokbussen"])[0], "known": "Elvebyen"}
    approve(central, asked.code, "Elvebyen")
    published(central.store, the_rows(sites=[*rows, {"id": "ny", "name": "Bokbussen"}]))
    approve(central, ask(central, origin="0e" * 16, site_name="Bokbussen").code)
    assert len(central.rows(tables.device_site)) == 2
    assert old not in {row["site"] for row in central.rows(tables.device_site)}


def test_a_device_may_be_let_in_for_several_sites_and_stands_at_the_first(central: Central) -> None:
    published(central.store)
    known, asked = sites(central), ask(central)
    assert approve(central, asked.code, "Bokbussen", "Elvebyen", "bokbussen") == [
        "“Counter 1” is let in; it counts for Bokbussen, Elvebyen."
    ]
    assert {row["site"] for row in central.rows(tables.device_site)} == set(known.values())
    assert [row["site"] for row in central.rows(tables.site_alias)] == [known["Bokbussen"]]
    approved = poll(central, asked)
    assert isinstance(approved, Approved)
    assert approved.site == known["Bokbussen"]


def test_what_was_done_is_in_the_log(central: Central) -> None:
    approve(central, ask(central).code)
    (device,) = central.rows(tables.device)
    pairing.revoke(central.store, device["id"], NOON, "en")
    assert [row["what"] for row in central.rows(tables.audit)] == ["founded", "site", "paired", "revoked"]
    with central.store.reading() as connection:
        assert audit.broken(connection, central.tenant.id) is None
