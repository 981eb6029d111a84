"""Where one may go from here: the next stops along the way."""

from desk.counter import post as posts
from desk.counter.counter import Counter
from ui.counter.hands import Stop
from ui.words import at_the_site

NEAR = 9
"""Stops a digit can choose; the others are found by typing, in the settings."""


def ahead(counter: Counter) -> tuple[Stop, ...]:
    """The stops that come after this one, as published, round and round; last that we are at none. Empty where the
    site has none."""
    along = posts.stops(counter)
    here = posts.stop(counter)
    if not along:
        return ()
    at = next((number for number, each in enumerate(along, 1) if here and each.id == here.id), 0)
    turned = [each for each in (*along[at:], *along[:at]) if here is None or each.id != here.id]
    none = (Stop(None, at_the_site()),) if here else ()
    return (*(Stop(each.id, each.name) for each in turned[:NEAR]), *none)
