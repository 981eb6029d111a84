"""Where the work is done: sites, their desks and places, and the post a program stands at."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ServedBy(StrEnum):
    """Who staffs a shift, or whose desk it is."""

    LIBRARY = "library"
    CITIZEN = "citizen"
    JOINT = "joint"


class Model(StrEnum):
    """How library and citizen service stand to each other at a site."""

    SEPARATE = "separate"
    CO_LOCATED = "co-located"
    CO_ORGANISED = "co-organised"
    JOINT = "joint"


class Happening(StrEnum):
    """What can happen to a site, so that counts before and after are not the same thing."""

    REORGANISED = "reorganised"
    HOURS_CHANGED = "hours-changed"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a site on a date; `model` is the one it has since, if it was reorganised."""

    what: Happening
    since: date
    model: Model | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """A place with counters, or a vehicle. `id` is random until pairing binds it to one of the municipality's.

    `model` is the one it had before its first event; None while nobody has said. A `retired` site, desk or place is
    not offered any more, but keeps its name for what was logged there. `zone` is the IANA zone its hours are in; empty
    where that is the zone of its counters.
    """

    id: str
    name: str
    model: Model | None = None
    vehicle: bool = False
    events: tuple[Event, ...] = ()
    retired: bool = False
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """One counter position at a site; `served_by` is None while nobody has said."""

    id: str
    site: str
    name: str
    served_by: ServedBy | None = None
    retired: bool = False


class Weeks(StrEnum):
    """The weeks in which a stop is called at, by their ISO numbers."""

    EVEN = "even"
    ODD = "odd"


@dataclass(frozen=True, slots=True)
class Place:
    """A stop of the bookmobile or somewhere outside a site; `site` is the vehicle or the site that goes there.

    `times` tells when it is called at in a week (`weekly` reads it), `weeks` whether in every second one only; both
    are empty where nobody has said.
    """

    id: str
    site: str
    name: str
    area: str = ""
    municipality: str = ""
    retired: bool = False
    times: str = ""
    weeks: Weeks | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """Where this program stands: the site, the desk, and the bookmobile stop or outreach place if there is one."""

    site: Site
    desk: Desk
    place: str | None = None
