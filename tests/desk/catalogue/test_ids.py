"""Which id stands behind a slug: the one it had, the one of a site that pairing made, or one of its own."""

from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue.cells import LONGEST_ID, an_id_or_number
from desk.catalogue.ids import desk_ids, made, site_ids, slugged, slugs

TENANT, A, B = "7e" * 16, "aa" * 16, "bb" * 16


def test_a_slug_keeps_its_id_whatever_the_site_is_called() -> None:
    assert site_ids(TENANT, [("torget", "Anything")], {"torget": A}, {A: "Torget", B: "Anything"}) == {"torget": A}


def test_a_site_that_pairing_made_is_taken_by_its_name_its_slug_or_its_id() -> None:
    names = {A: "Torget  Bibliotek", B: "Åssiden"}
    assert site_ids(TENANT, [("main", "torget bibliotek")], {}, names) == {"main": A}
    assert site_ids(TENANT, [("torget-bibliotek", "Hovedbiblioteket")], {}, names) == {"torget-bibliotek": A}
    assert site_ids(TENANT, [(B, "Another name")], {}, names) == {B: B}
    assert site_ids(TENANT, [("assiden", "Torget Bibliotek"), ("x", "Åssiden")], {}, names) == {"assiden": A, "x": B}


def test_a_site_is_taken_once() -> None:
    found = site_ids(TENANT, [("torget", "Somewhere"), ("main", "Torget")], {}, {A: "Torget"})
    assert found == {"torget": made(TENANT, "site", "torget"), "main": A}


def test_a_new_site_may_have_the_name_that_a_published_one_had() -> None:
    found = site_ids(TENANT, [("torget", "Torget nord"), ("sor", "Torget")], {"torget": A}, {A: "Torget"})
    assert found == {"torget": A, "sor": made(TENANT, "site", "sor")}


def test_a_new_slug_has_an_id_of_its_own_that_another_server_would_give_it_too() -> None:
    [one] = site_ids(TENANT, [("torget", "Torget")], {}, {}).values()
    assert one == site_ids(TENANT, [("torget", "Other")], {}, {A: "Åssiden"})["torget"]
    assert len({one, made("00" * 16, "site", "torget"), made(TENANT, "desk", "torget")}) == 3
    assert desk_ids(TENANT, ["torget", A, "old"], {"old": B}) == {
        "torget": made(TENANT, "desk", "torget"),
        A: A,
        "old": B,
    }


def test_a_name_becomes_a_slug() -> None:
    names = ["Åssiden 2", "Bok & bjørn", "  2. etasje", "Æ", "Библиотека", "x" * 60, "St. Hallvard's"]
    assert [slugged(name) for name in names] == [
        "assiden-2", "bok-bjorn", "etasje", "a", "", "x" * LONGEST_ID, "st-hallvard-s",
    ]  # fmt: skip


@given(st.lists(st.text(max_size=50), max_size=6), st.sets(st.sampled_from(["a", "b", "c"])))
def test_every_site_gets_a_slug_of_its_own(names: list[str], taken: set[str]) -> None:
    called = {f"{number:032x}": name for number, name in enumerate(names)}
    found = slugs(called, taken)
    assert found.keys() == called.keys()
    assert len({*found.values(), *taken}) == len(names) + len(taken)
    assert all(not list(an_id_or_number("id", slug)) for slug in found.values())


@given(
    st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(["A", "B", "C", "Torg"])), unique_by=lambda it: it[0])
)
def test_no_two_slugs_stand_for_the_same_site(rows: list[tuple[str, str]]) -> None:
    names = {A: "A", B: "b", "cc" * 16: "Torg", "dd" * 16: "D"}
    found = site_ids(TENANT, rows, {"d": "dd" * 16}, names)
    assert len(set(found.values())) == len(rows)
    again = site_ids(TENANT, rows, found, names)
    assert again == found
