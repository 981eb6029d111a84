"""A publication as it travels: it comes out as it went in, or not at all."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.model.publication import Publication
from desk.model.site import Desk
from desk.sync.envelope import Garbled
from desk.sync.publication import MOST, Newer, pack, unpack
from desk.sync.signature import tag
from desk.sync.transport import ANSWER_LIMIT
from tests.desk.sync.publications import a_publication, publications
from tests.examples import examples


def changed(**parts: Any) -> bytes:
    """The bytes of a publication in which something is not as it should be."""
    return json.dumps(json.loads(pack(a_publication())) | parts).encode()


@settings(max_examples=examples(20))
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


@settings(max_examples=examples(20))
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
