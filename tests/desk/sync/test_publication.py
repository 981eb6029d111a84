"""A publication as it travels: it comes out as it went in, or not at all."""

import json
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.model.publication import Publication
from desk.model.site import Desk
from desk.sync.envelope import Garbled
from desk.sync.publication import MOST, Newer, follow, is_signed, pack, renewed, sign, tag, unpack
from desk.sync.transport import ANSWER_LIMIT
from tests.desk.sync.publications import a_key, a_publication, public, publications

TENANT = "7e" * 16


def changed(**parts: Any) -> bytes:
    """The bytes of a publication in which something is not as it should be."""
    return json.dumps(json.loads(pack(a_publication())) | parts).encode()


@settings(max_examples=60)
@given(publications())
def test_what_goes_in_comes_out(publication: Publication) -> None:
    body = pack(publication)
    assert unpack(body) == publication
    assert pack(unpack(body)) == body


def test_the_same_publication_has_the_same_bytes_whatever_the_order_of_its_words() -> None:
    one = a_publication()
    first, *others = one.catalogue.categories
    turned = {language: first.labels[language] for language in reversed(first.labels)}
    other = replace(one, catalogue=replace(one.catalogue, categories=(replace(first, labels=turned), *others)))
    assert list(turned) != list(first.labels)
    assert pack(other) == pack(one)
    assert tag(pack(other)) == tag(pack(one)) != tag(pack(a_publication(2)))


def test_two_thousand_categories_in_six_languages_fit_an_answer() -> None:
    one = a_publication()
    every = tuple(
        replace(each, id=f"{each.id}-{turn}") for turn in range(34) for each in one.catalogue.categories
    )  # fmt: skip
    many = replace(one, catalogue=replace(one.catalogue, categories=every, favourites=()), offerings=(), directory=())
    body = pack(many)
    assert len(every) > 2000
    assert len(body) < MOST < ANSWER_LIMIT
    assert unpack(body) == many


@settings(max_examples=60)
@given(st.data())
def test_a_publication_cut_at_any_byte_is_refused(data: st.DataObject) -> None:
    body = pack(a_publication())
    with pytest.raises(Garbled):
        unpack(body[: data.draw(st.integers(0, len(body) - 1))])


@given(st.binary(max_size=100) | st.recursive(st.none() | st.text(), st.lists).map(lambda it: json.dumps(it).encode()))
def test_rubbish_is_refused(body: bytes) -> None:
    with pytest.raises(Garbled):
        unpack(body)


def test_what_is_not_of_the_form_is_refused() -> None:
    plain = json.loads(pack(a_publication()))
    category = plain["catalogue"]["categories"][0]
    shapes: list[dict[str, Any]] = [
        {"colour": "red"},
        {"sites": [site | {"colour": "red"} for site in plain["sites"]]},
        {"sites": [site | {"id": "elvebyen"} for site in plain["sites"]]},
        {"sites": [site | {"name": "two\nlines"} for site in plain["sites"]]},
        {"catalogue": plain["catalogue"] | {"revision": 0}},
        {"catalogue": plain["catalogue"] | {"categories": []}},
        {"catalogue": plain["catalogue"] | {"categories": [category | {"labels": {"nb": "Lån"}}]}},
        {"offerings": [each | {"since": "soon"} for each in plain["offerings"]]},
        {"places": None},
    ]
    for shape in shapes:
        with pytest.raises(Garbled):
            unpack(changed(**shape))
    unpack(changed())


def test_what_names_something_that_is_not_in_it_is_refused() -> None:
    one = a_publication()
    merged = replace(one.catalogue.categories[0], into="nowhere")
    broken = [
        replace(one, sites=one.sites[:1]),
        replace(one, sites=(*one.sites, one.sites[0])),
        replace(one, desks=(*one.desks, Desk(one.desks[0].id, one.sites[0].id, "Again"))),
        replace(one, places=one.places * 2),
        replace(one, directory=one.directory * 2),
        replace(one, directory=(replace(one.directory[0], helps=("nowhere",)),)),
        replace(one, directory=(replace(one.directory[0], times="mo 15:00-09:00"),)),
        replace(one, catalogue=replace(one.catalogue, favourites=("nowhere",))),
        replace(one, catalogue=replace(one.catalogue, favourites=one.catalogue.favourites[:1] * 2)),
        replace(one, catalogue=replace(one.catalogue, categories=(merged, *one.catalogue.categories[1:]))),
        replace(one, catalogue=replace(one.catalogue, categories=one.catalogue.categories * 2)),
        replace(one, catalogue=replace(one.catalogue, categories=one.catalogue.categories[:1], favourites=())),
    ]
    for publication in broken:
        with pytest.raises(Garbled):
            unpack(pack(publication))


def test_what_a_newer_server_writes_is_told_from_rubbish() -> None:
    with pytest.raises(Newer):
        unpack(changed(form=2, weather=[]))
    for form in (0, "2", None, True):
        with pytest.raises(Garbled) as caught:
            unpack(changed(form=form))
        assert not isinstance(caught.value, Newer)


def test_only_the_servers_key_signs_for_a_municipality() -> None:
    key, body = a_key(), pack(a_publication())
    signature = sign(key, TENANT, body)
    assert is_signed(public(key), TENANT, body, signature)
    assert not is_signed(public(a_key()), TENANT, body, signature)
    assert not is_signed(public(key), "00" * 16, body, signature)
    assert not is_signed(public(key), TENANT, body + b" ", signature)
    assert not is_signed(public(key), TENANT, body, signature.replace(signature[0], "x"))
    assert not is_signed(public(key), TENANT, body, "")
    assert not is_signed(public(key), TENANT, body, key.sign(body).hex())


def test_a_device_follows_the_servers_keys_from_the_one_it_knows() -> None:
    keys = [a_key() for _ in range(4)]
    chain = public(keys[0])
    for old, new in pairwise(keys):
        assert follow(public(old), chain) == public(old)
        chain = renewed(chain, old, public(new))
    assert {follow(public(key), chain) for key in keys} == {public(keys[-1])}
    assert follow(public(a_key()), chain) is None


def test_a_chain_that_is_forged_cut_or_missing_leads_to_no_other_key() -> None:
    first, second, thief = a_key(), a_key(), a_key()
    chain = renewed(public(first), first, public(second))
    forged = renewed(public(first), thief, public(thief))
    assert follow(public(first), forged) is None
    assert follow(public(first), chain.replace(public(second), public(thief))) is None
    assert follow(public(second), f"{forged[:-64]}{public(second)}") == public(second)
    assert follow(public(first), chain[:-1]) is None
    assert follow(public(first), "rubbish") is None
    assert follow(public(first), "") == public(first)


def test_what_is_signed_says_what_it_is_for_in_words_both_sides_keep_to() -> None:
    """Written out here: other words on one side, or the same for both purposes, and a server's signatures are void."""
    old, new, body = a_key(), a_key(), pack(a_publication())
    of_key = f"skranke server key {public(new)}".encode()
    of_catalogue = f"skranke catalogue {TENANT} {tag(body)}".encode()
    assert renewed(public(old), old, public(new)) == f"{public(old)} {old.sign(of_key).hex()} {public(new)}"
    assert follow(public(old), f"{public(old)} {old.sign(of_key).hex()} {public(new)}") == public(new)
    assert sign(old, TENANT, body) == old.sign(of_catalogue).hex()
    assert is_signed(public(old), TENANT, body, old.sign(of_catalogue).hex())


def test_a_signature_for_one_purpose_is_none_for_the_other() -> None:
    """Even where a municipality were called so that both texts ended alike."""
    old, new, body = a_key(), a_key(), pack(a_publication())
    for tenant in (TENANT, public(new), f"server key {public(new)}"):
        signature = sign(old, tenant, body)
        assert follow(public(old), f"{public(old)} {signature} {public(new)}") is None
    vouched = renewed(public(old), old, tag(body)).split(" ")[1]
    assert not is_signed(public(old), TENANT, body, vouched)
    assert not is_signed(public(old), "", body, vouched)
