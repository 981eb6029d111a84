"""Where the work is done: sites, their desks, and the post a program stands at."""

from dataclasses import dataclass
from enum import StrEnum


class ServedBy(StrEnum):
    """Who staffs a shift, or whose desk it is."""

    LIBRARY = "library"
    CITIZEN = "citizen"
    JOINT = "joint"


@dataclass(frozen=True, slots=True)
class Site:
    """A place with counters, or a vehicle. `id` is random until pairing binds it to one of the municipality's."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Desk:
    """One counter position at a site; `served_by` is None while nobody has said."""

    id: str
    site: str
    name: str
    served_by: ServedBy | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """Where this program stands: the site, the desk, and the bookmobile stop or outreach place if there is one."""

    site: Site
    desk: Desk
    place: str | None = None
