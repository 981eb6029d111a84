"""Publications: one by hand, and any by hypothesis; and servers' keys."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import strategies as st

from desk.catalogue.load import starter
from desk.model.answer import Question, Scale
from desk.model.category import Catalogue, Category, Kind, Side
from desk.model.directory import Unit, UnitKind
from desk.model.hours import Dated, Days, Hours
from desk.model.offering import Form, Level, Offering
from desk.model.publication import Publication
from desk.model.site import Desk, Event, Happening, Model, Place, ServedBy, Site, Weeks
from desk.text import LANGUAGES
from tests.builders import DESK, SITE

BUS = "b5" * 16


def a_publication(revision: int = 1, **parts: Any) -> Publication:
    """The starter's categories at a branch and on a bookmobile with one stop; any part may be given."""
    last, moved = date(2026, 6, 30), Event(Happening.REORGANISED, date(2026, 1, 5), Model.JOINT)
    known: dict[str, Any] = {
        "catalogue": _starter(),
        "sites": (
            Site(SITE, "Elvebyen", Model.SEPARATE, events=(moved,), zone="Europe/Oslo"),
            Site(BUS, "Bokbussen", vehicle=True),
        ),
        "desks": (Desk(DESK, SITE, "Skranke 1", ServedBy.JOINT), Desk("d2" * 16, BUS, "Bussen")),
        "places": (Place(
                "skoger-skole", BUS, "Skoger skole", "Skoger", "Drammen", times="tu 10:15-11:00", weeks=Weeks.EVEN
            ),),
        "offerings": (
            Offering("library-card", SITE, Side.LIBRARY, Level.HANDLES, Form.PHYSICAL, date(2025, 1, 1)),
            Offering("electronic-id", SITE, Side.CITIZEN, Level.HELPS, Form.DIGITAL, date(2025, 1, 1), last, "Service"),
        ),
        "hours": (
            Hours(DESK, 0, time(9), time(16), date(2026, 1, 5)),
            Hours(DESK, 0, time(16), time(0), date(2026, 1, 5), staffed=False),
        ),
        "days": (
            Days(Dated.CLOSED, date(2026, 12, 24), date(2026, 12, 31)),
            Days(Dated.SAMPLE, date(2026, 3, 2), date(2026, 3, 8), SITE),
        ),
        "directory": (
            Unit(
                "tax-office", UnitKind.AGENCY, "Skatteetaten", {"en": "Tax Administration"}, ("tax-online", "moving"),
                ("skattekontor",), "Only by appointment", "mo-fr 09:00-15:00", "80 08 00 00",
                "https://www.skatteetaten.no", "post@example.no", "Storgata 1",
            ),
            Unit("old-friends", UnitKind.VOLUNTEERS, "Bibliotekets venner", retired=True),
        ),
        "questions": (Question("chairs", Scale.FEEL, {each: f"Chairs? {each}" for each in LANGUAGES}),),
    }  # fmt: skip
    whole = Publication(**(known | parts))
    return replace(whole, catalogue=replace(whole.catalogue, revision=revision))


def a_key() -> Ed25519PrivateKey:
    """A server's signing key."""
    return Ed25519PrivateKey.generate()


def public(key: Ed25519PrivateKey) -> str:
    """Its public half, as devices pin it."""
    return key.public_key().public_bytes_raw().hex()


@cache
def _starter() -> Catalogue:
    return starter()


_ids = st.binary(min_size=16, max_size=16).map(bytes.hex)
_slugs = st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)
_names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
_texts = st.text(max_size=10)


def _words(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from(LANGUAGES), values)


def _categories(names: Sequence[str]) -> st.SearchStrategy[tuple[Category, ...]]:
    labels = st.fixed_dictionaries(dict.fromkeys(LANGUAGES, _names))
    each = st.builds(
        Category, st.just(""), st.sampled_from(Side), st.sampled_from(Kind), labels,
        _words(st.lists(_names, max_size=2).map(tuple)), _slugs, st.booleans(), st.none() | _words(_names),
        st.booleans(), st.none() | st.sampled_from(names),
    )  # fmt: skip
    every = st.tuples(*(each for _ in names))
    return every.map(lambda found: tuple(replace(a, id=name) for a, name in zip(found, names, strict=True)))


def _sites(ids: Sequence[str]) -> st.SearchStrategy[tuple[Site, ...]]:
    models, days = st.none() | st.sampled_from(Model), st.dates()
    events = st.lists(st.builds(Event, st.sampled_from(Happening), days, models), max_size=2).map(tuple)
    each = st.builds(Site, st.just(""), _names, models, st.booleans(), events, st.booleans(), _texts)
    every = st.tuples(*(each for _ in ids))
    return every.map(lambda found: tuple(replace(a, id=one) for a, one in zip(found, ids, strict=True)))


@st.composite
def publications(draw: st.DrawFn) -> Publication:
    """Any publication that is whole: everything it names is in it."""
    names = draw(st.lists(_slugs, min_size=1, max_size=4, unique=True))
    ids = draw(st.lists(_ids, min_size=1, max_size=3, unique=True))
    categories, site = draw(_categories(names)), st.sampled_from(ids)
    favourites = draw(st.lists(st.sampled_from(names), max_size=3, unique=True).map(tuple))
    desks = st.builds(Desk, _ids, site, _names, st.none() | st.sampled_from(ServedBy), st.booleans())
    times = st.sampled_from(("", "mo-fr 10:15-11:00; sa 12:00-13:00"))
    places = st.builds(
        Place, _slugs, site, _names, _texts, _texts, st.booleans(), times, st.none() | st.sampled_from(Weeks)
    )
    offerings = st.builds(
        Offering, st.sampled_from(names), site, st.sampled_from(Side), st.sampled_from(Level), st.sampled_from(Form),
        st.dates(), st.none() | st.dates(), _texts,
    )  # fmt: skip
    hours = draw(st.lists(st.builds(
        Hours, st.just(""), st.integers(0, 6), st.times(), st.times(), st.dates(), st.booleans()
    ), max_size=3))  # fmt: skip
    units = st.builds(
        Unit, _slugs, st.sampled_from(UnitKind), _names, _words(_names),
        st.lists(st.sampled_from(names), max_size=2).map(tuple), st.lists(_names, max_size=2).map(tuple), _texts,
        st.sampled_from(("", "mo-fr 09:00-15:00; sa 10:00-12:00 13:00-14:00")), _texts, _texts, _texts, _texts,
        st.sampled_from(("", "NO", "NL")), st.booleans(),
    )  # fmt: skip
    days = st.builds(Days, st.sampled_from(Dated), st.dates(), st.dates(), st.none() | site)
    kept = draw(st.lists(desks, max_size=2, unique_by=lambda each: each.id).map(tuple))
    return Publication(
        Catalogue(draw(st.integers(1, 2**53)), categories, favourites),
        draw(_sites(ids)),
        kept,
        draw(st.lists(places, max_size=2, unique_by=lambda each: each.id).map(tuple)),
        draw(st.lists(offerings, max_size=3).map(tuple)),
        tuple(replace(each, desk=draw(st.sampled_from(kept)).id) for each in hours if kept),
        draw(st.lists(days, max_size=2).map(tuple)),
        draw(st.lists(units, max_size=2, unique_by=lambda each: each.id).map(tuple)),
    )
