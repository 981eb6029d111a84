"""Where one may go from here: the next stops along the way, and the other desks."""

from dataclasses import replace

from desk.changes import Changes
from desk.counter import place as places
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.model.site import Post
from ui.counter.hands import Stop
from ui.words import at_the_site, post_words

NEAR = 9
"""Stops and desks a digit can choose; the others are found by typing, in the settings."""


def ahead(counter: Counter) -> tuple[Stop, ...]:
    """The stops in the order in which they come, by the timetable of today and then as published, round and round; then
    the other desks; last that we are at no stop. Empty where there is no other."""
    none = (Stop(None, at_the_site()),) if posts.stop(counter) else ()
    found = [Stop(each.id, each.name) for each in places.coming(counter)] + [_desk(post) for post in _others(counter)]
    return (*found[:NEAR], *none)


def proposed(counter: Counter) -> Stop | None:
    """The stop where we should be by the timetable, if we are not there."""
    found = places.proposed(counter)
    return Stop(found.id, found.name) if found else None


def go_to(counter: Counter, stop: Stop) -> Changes:
    """We are there now."""
    return posts.stand_at(counter, stop.post) if stop.post else posts.move_to(counter, stop.id)


def _others(counter: Counter) -> list[Post]:
    """The other desks; one at the same site has the same stop."""
    here = posts.here(counter)
    offered = [post for post in posts.offered(counter) if (post.site.id, post.desk.id) != (here.site.id, here.desk.id)]
    return [replace(post, place=here.place if post.site.id == here.site.id else None) for post in offered]


def _desk(post: Post) -> Stop:
    return Stop(post.desk.id, post_words(post), post)
