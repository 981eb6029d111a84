"""Where one may go from here: the next stops along the way, and the other desks."""

from dataclasses import replace

from desk.changes import Changes
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.model.site import Post
from ui.counter.hands import Stop
from ui.words import at_the_site, post_words

NEAR = 9
"""Stops and desks a digit can choose; the others are found by typing, in the settings."""


def ahead(counter: Counter) -> tuple[Stop, ...]:
    """The stops that come after this one, as published, round and round, then the other desks; last that we are at no
    stop. Empty where there is no other."""
    along = posts.stops(counter)
    here = posts.stop(counter)
    at = next((number for number, each in enumerate(along, 1) if here and each.id == here.id), 0)
    turned = [each for each in (*along[at:], *along[:at]) if here is None or each.id != here.id]
    none = (Stop(None, at_the_site()),) if here else ()
    found = [Stop(each.id, each.name) for each in turned] + [_desk(post) for post in _others(counter)]
    return (*found[:NEAR], *none)


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
