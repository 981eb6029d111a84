"""Where this program works now, and where else it may: what the municipality published of the sites it writes for."""

from dataclasses import replace

from desk.changes import Changes
from desk.counter import sample
from desk.counter.counter import Counter
from desk.errors import NowhereYet
from desk.journal import outbox
from desk.journal import shift as kept_shifts
from desk.journal import site as kept
from desk.model.record import new_id
from desk.model.shift import Shift
from desk.model.site import Desk, Place, Post, ServedBy, Site


def where(counter: Counter) -> Post | None:
    """The post, or None before anybody has said where we are working."""
    return kept.post(counter.journal)


def here(counter: Counter) -> Post:
    """The post. Raises NowhereYet before anybody has said where we are working."""
    post = where(counter)
    if post is None:
        raise NowhereYet()
    return post


def called(counter: Counter) -> tuple[str, ...]:
    """The ids of the site where we work: its own, and the one this device typed before it knew that.

    Raises NowhereYet.
    """
    site = here(counter).site.id
    published = {each.id for each in counter.publication.sites}
    if site not in published:
        return (site,)
    return (site, *(each for each in kept.sites(counter.journal) if each not in published))


def offered(counter: Counter) -> tuple[Post, ...]:
    """Where this device may work: the desks that are published of the sites it writes for. Empty where nobody has said.

    A site without desks is offered as it is; the desk stays this device's own.
    """
    its_own, known = outbox.sites(counter.journal), counter.publication
    found: list[Post] = []
    for site in known.sites:
        if site.id in its_own and not site.retired:
            desks = [desk for desk in known.desks if desk.site == site.id and not desk.retired]
            found += [Post(site, desk) for desk in desks or [_own_desk(counter, site)]]
    return tuple(found)


def stops(counter: Counter) -> tuple[Place, ...]:
    """The stops of the vehicle where we work, or the places the site goes out to, as published: along the way."""
    post = where(counter)
    places = counter.publication.places if post else ()
    return tuple(place for place in places if post and place.site == post.site.id and not place.retired)


def stop(counter: Counter) -> Place | None:
    """The stop or place where we are; None at the site itself. One that nobody published has its id for a name."""
    post = where(counter)
    if post is None or post.place is None:
        return None
    known = next((place for place in counter.publication.places if place.id == post.place), None)
    return known or Place(post.place, post.site.id, post.place)


def work_at(counter: Counter, site_name: str, *, desk_name: str = "", served_by: ServedBy | None = None) -> Changes:
    """Say where we are working. A renamed site stays the same site; its id is random until it is paired."""
    name = " ".join(site_name.split())
    if not name:
        raise NowhereYet()
    before = where(counter)
    site = replace(before.site, name=name) if before else Site(new_id(), name)
    desk_id = before.desk.id if before else new_id()
    desk = Desk(desk_id, site.id, " ".join(desk_name.split()), served_by)
    return _put(counter, Post(site, desk, before.place if before else None))


def stand_at(counter: Counter, post: Post) -> Changes:
    """We work at one of the posts that are `offered`. A shift that runs goes on there, as a new one from now on."""
    before, now = where(counter), counter.clock.now()
    running = kept_shifts.current(counter.journal, before.desk.id) if before else None
    moved: tuple[Shift, ...] = ()
    if running is not None and running.desk != post.desk.id:
        begun = Shift(new_id(), post.site.id, post.desk.id, running.served_by, now)
        moved = (replace(running, closed=now), begun)
    return _put(counter, post, moved)


def serve(counter: Counter, served_by: ServedBy | None) -> Changes:
    """Say whose desk it is; the rest stays."""
    post = here(counter)
    return _put(counter, replace(post, desk=replace(post.desk, served_by=served_by)))


def move_to(counter: Counter, place: str | None) -> Changes:
    """We are at this stop now; None is at the site itself. Visits already logged stay where they were."""
    return _put(counter, replace(here(counter), place=place))


def _own_desk(counter: Counter, site: Site) -> Desk:
    post = where(counter)
    return replace(post.desk, site=site.id) if post else Desk(new_id(), site.id, "")


def _put(counter: Counter, post: Post, shifts: tuple[Shift, ...] = ()) -> Changes:
    with counter.journal.writing() as writer:
        kept.put_post(writer, post)
        for shift in shifts:
            kept_shifts.put(writer, shift, counted=sample.is_counted(counter, shift))
    return counter.announcer.announce(Changes(shifts=shifts, settings=True))
