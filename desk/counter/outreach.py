"""Out where people are: each conversation is a visit at a place, on the channel of outreach.

The outing is no thing of its own: it is what was logged out there today. So it is still there after a restart, and
nothing has to be begun or ended, or can be forgotten.
"""

from dataclasses import replace

from desk.catalogue.fold import fold
from desk.changes import Changes
from desk.counter import post as posts
from desk.counter.acts import Act, ActKind
from desk.counter.counter import Counter
from desk.counter.errors import PlacePointsToSomebody
from desk.counter.visit import AT_MOST, latest, new_visit, today, undoable, write
from desk.errors import Reason
from desk.model.category import Category
from desk.model.record import new_id
from desk.model.site import Place
from desk.model.visit import Channel, Inquiry, Visit
from desk.privacy.identifiers import found
from desk.privacy.likeness import LOOKS_LIKE

_FAR_BACK = 500
"""Visits that are looked through for places that were typed."""

LONGEST = 60
"""Signs the name of a place may have."""

FITTING = ("library-card", "events", "associations-and-volunteering", "feedback-and-ideas", "other")
"""What people speak of outside and seldom at a desk: offered besides the favourites, where the catalogue has it."""

REST = "other"
"""What is left when nothing else fits: it is always the last to be offered."""


def log(counter: Counter, place: str, category_id: str, *, times: int = 1) -> Changes:
    """Log `times` conversations (1 to 99) about a category at a place, as one act."""
    first = replace(new_visit(counter, (Inquiry(category_id),), Channel.OUTREACH), place=place)
    fresh = (first, *(replace(first, id=new_id()) for _ in range(min(times, AT_MOST) - 1)))
    return write(counter, ActKind.LOG, (None,) * len(fresh), fresh)


def named(counter: Counter, typed: str) -> Place:
    """The place with that name among those that are published; else one that is called what was typed.

    Raises PlacePointsToSomebody.
    """
    name = tidy(typed)
    known = next((place for place in posts.stops(counter) if fold(place.name) == fold(name)), None)
    return known or Place(name, posts.here(counter).site.id, name)


def tidy(typed: str) -> str:
    """The name of a place in one line of plain signs, at most LONGEST; empty when nothing is left.

    Raises PlacePointsToSomebody when what was typed looks like what points to a person.
    """
    name = " ".join("".join(sign if sign.isprintable() else " " for sign in typed).split())[:LONGEST].strip()
    kind = found(typed) or found(name)
    if kind is not None:
        raise PlacePointsToSomebody(kind=Reason(LOOKS_LIKE[kind]))
    return name


def place_of(counter: Counter, place: str) -> Place:
    """A place by its id; one that nobody published is called what it was typed as."""
    known = next((each for each in counter.publication.places if each.id == place), None)
    return known or Place(place, posts.here(counter).site.id, place)


def places(counter: Counter) -> tuple[Place, ...]:
    """Where we may be out: the places that are published, then those where we were lately, the last one first."""
    published = posts.stops(counter)
    known = {place.id for place in counter.publication.places}
    been = (each.place for each in latest(counter, _FAR_BACK) if each.channel is Channel.OUTREACH and each.place)
    return (*published, *(place_of(counter, each) for each in dict.fromkeys(been) if each not in known))


def outing(counter: Counter, place: str | None = None) -> tuple[Visit, ...]:
    """What was logged outside today, by time of day: at one place, or anywhere."""
    return tuple(
        visit
        for visit in today(counter)
        if visit.channel is Channel.OUTREACH and visit.place and place in (None, visit.place)
    )


def last_place(counter: Counter) -> Place | None:
    """Where we were out last today, if we were."""
    out = outing(counter)
    return place_of(counter, out[-1].place) if out and out[-1].place else None


def offered(counter: Counter) -> tuple[Category, ...]:
    """What can be logged with one tap: the favourites, in the order of their digits, then what fits outside."""
    catalogue = counter.catalogue
    ids = dict.fromkeys((*catalogue.favourites, *FITTING))
    known = (catalogue.find(each) for each in sorted(ids, key=lambda each: each == REST))
    return tuple(category for category in known if category is not None and category.offered)


def last_act(counter: Counter) -> Act | None:
    """What one tap would take back: the last act of this program, if it logged a conversation outside."""
    act = undoable(counter)
    outside = act is not None and all(visit.channel is Channel.OUTREACH for visit in act.after)
    return act if outside and act is not None and act.kind is ActKind.LOG else None
