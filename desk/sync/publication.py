"""A publication as it travels: its form, and its one spelling in bytes, which the server signs (`signature`)."""

from collections.abc import Iterable
from datetime import date, time
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from desk.model.answer import Scale
from desk.model.category import Kind, Side
from desk.model.directory import UnitKind, weekly
from desk.model.hours import Dated
from desk.model.offering import Form, Level
from desk.model.publication import Publication
from desk.model.site import Happening, Model, ServedBy, Weeks
from desk.sync.envelope import Garbled, read
from desk.sync.shape import Id, Name, Shape, Slug

FORM = 1
"""The version of this form. A device that reads an older one keeps what it has."""

MOST = 4_000_000
"""Bytes of a publication, at most: the answer it comes in fits what a device takes."""

_Language = Literal["nb", "nn", "da", "sv", "nl", "en"]
_Text = Annotated[str, Meta(max_length=200)]
_Country = Literal["", "NO", "DK", "SE", "NL"]
_Revision = Annotated[int, Meta(ge=1, le=2**53)]


_PARTS = ("catalogue", "sites", "desks", "places", "offerings", "hours", "days", "directory", "questions")


class Newer(Garbled):
    """It is of a newer form than this program reads."""


class _Labels(Shape):
    nb: Name
    nn: Name
    da: Name
    sv: Name
    nl: Name
    en: Name


class _Category(Shape):
    id: Slug
    side: Side
    kind: Kind
    labels: _Labels
    synonyms: dict[_Language, list[Name]]
    icon: Slug
    sensitive: bool
    hints: dict[_Language, Name] | None
    retired: bool
    into: Slug | None
    since: date | None = None
    until: date | None = None


class _Catalogue(Shape):
    revision: _Revision
    categories: Annotated[list[_Category], Meta(min_length=1)]
    favourites: Annotated[list[Slug], Meta(max_length=10)]


class _Event(Shape):
    what: Happening
    since: date
    model: Model | None


class _Site(Shape):
    id: Id
    name: Name
    model: Model | None
    vehicle: bool
    events: list[_Event]
    retired: bool
    zone: Annotated[str, Meta(max_length=64)] = ""


class _Desk(Shape):
    id: Id
    site: Id
    name: Name
    served_by: ServedBy | None
    retired: bool


class _Place(Shape):
    id: Slug
    site: Id
    name: Name
    area: _Text
    municipality: _Text
    retired: bool
    times: _Text = ""
    weeks: Weeks | None = None


class _Offering(Shape):
    category: Slug
    site: Id
    side: Side
    level: Level
    form: Form
    since: date
    until: date | None
    confirmed_by: _Text


class _Hours(Shape):
    desk: Id
    weekday: Annotated[int, Meta(ge=0, le=6)]
    start: time
    end: time
    since: date
    staffed: bool


class _Days(Shape):
    what: Dated
    since: date
    until: date
    site: Id | None


class _Unit(Shape):
    id: Slug
    kind: UnitKind
    name: Name
    names: dict[_Language, Name]
    helps: list[Slug]
    words: list[Name]
    hours: _Text
    times: _Text
    phone: _Text
    web: _Text
    email: _Text
    address: _Text
    country: _Country
    retired: bool


class _Question(Shape):
    id: Slug
    scale: Scale
    texts: _Labels


class Published(Shape):
    """All of it, as JSON."""

    form: Literal[1]
    catalogue: _Catalogue
    sites: list[_Site]
    desks: list[_Desk]
    places: list[_Place]
    offerings: list[_Offering]
    hours: list[_Hours] = msgspec.field(default_factory=list)
    days: list[_Days] = msgspec.field(default_factory=list)
    directory: list[_Unit] = msgspec.field(default_factory=list)
    questions: list[_Question] = msgspec.field(default_factory=list)


def pack(publication: Publication) -> bytes:
    """The bytes of a publication; the same publication always gives the same bytes."""
    parts = {name: getattr(publication, name) for name in _PARTS}
    return msgspec.json.encode({"form": FORM, **parts}, order="deterministic")


def unpack(body: bytes) -> Publication:
    """The publication in these bytes. Raises Garbled when it is none or names what is not in it, Newer as it says."""
    try:
        found = read(body, Published)
    except Garbled as problem:
        if _form(body) > FORM:
            raise Newer("this needs a newer program") from problem
        raise
    plain = msgspec.to_builtins(found)
    del plain["form"]
    publication = msgspec.convert(plain, Publication)
    _check(publication)
    return publication


def _form(body: bytes) -> int:
    """The version it claims to be, whatever else is in it; 0 when it claims none."""
    try:
        claims = read(body, dict[str, Any])
    except Garbled:
        return 0
    form = claims.get("form")
    return form if type(form) is int else 0


def _check(publication: Publication) -> None:
    """Every id is there once, and whatever is named is there. Raises Garbled."""
    catalogue = publication.catalogue
    categories = _once("category", (each.id for each in catalogue.categories))
    sites = _once("site", (each.id for each in publication.sites))
    desks = _once("desk", (each.id for each in publication.desks))
    _once("place", (each.id for each in publication.places))
    _once("entry of the directory", (each.id for each in publication.directory))
    _once("question", (each.id for each in publication.questions))
    _week(each.times for each in (*publication.directory, *publication.places))
    named = {*_once("favourite", catalogue.favourites), *(each.category for each in publication.offerings)}
    named |= {each for unit in publication.directory for each in unit.helps}
    named |= {each.into for each in catalogue.categories if each.into is not None}
    standing = {each.site for part in (publication.desks, publication.places, publication.offerings) for each in part}
    standing |= {each.site for each in publication.days if each.site is not None}
    if not named <= categories or not standing <= sites or not {each.desk for each in publication.hours} <= desks:
        raise Garbled("it names a category, a site or a desk that is not in it")


def _week(written: Iterable[str]) -> None:
    """All of these are weeks. Raises Garbled."""
    try:
        for each in written:
            weekly(each)
    except ValueError as problem:
        raise Garbled("a week in it is none") from problem


def _once(what: str, ids: Iterable[str]) -> set[str]:
    listed = list(ids)
    if len(set(listed)) < len(listed):
        raise Garbled(f"a {what} is in it twice")
    return set(listed)
