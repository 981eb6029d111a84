"""Where this program works now."""

from desk.changes import Changes
from desk.counter.counter import Counter
from desk.errors import NowhereYet
from desk.journal import site as kept
from desk.model.record import new_id
from desk.model.site import Desk, Post, ServedBy, Site


def where(counter: Counter) -> Post | None:
    """The post, or None before anybody has said where we are working."""
    return kept.post(counter.journal)


def here(counter: Counter) -> Post:
    """The post. Raises NowhereYet before anybody has said where we are working."""
    post = where(counter)
    if post is None:
        raise NowhereYet()
    return post


def work_at(counter: Counter, site_name: str, *, desk_name: str = "", served_by: ServedBy | None = None) -> Changes:
    """Say where we are working. A renamed site stays the same site; its id is random until it is paired."""
    name = " ".join(site_name.split())
    if not name:
        raise NowhereYet()
    before = where(counter)
    site = Site(before.site.id if before else new_id(), name)
    desk_id = before.desk.id if before else new_id()
    post = Post(site, Desk(desk_id, site.id, " ".join(desk_name.split()), served_by))
    with counter.journal.writing() as writer:
        kept.put_post(writer, post)
    return counter.announcer.announce(Changes(settings=True))
