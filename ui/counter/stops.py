"""Where one may go from here: the stops of the day, and the desks."""

from desk.changes import Changes
from desk.counter import place as places
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.model.site import Post
from ui.counter.hands import Stop
from ui.words import at_the_site, post_words


def stops(counter: Counter) -> tuple[Stop, ...]:
    """The stops in the order of the day, then the desks where there are several, with those where we are among them;
    last that we are at no stop. Empty where there is no other."""
    at = posts.stop(counter)
    found = [Stop(each.id, each.name, here=at is not None and each.id == at.id) for each in places.in_order(counter)]
    found += _desks(counter)
    none = (Stop(None, at_the_site()),) if at else ()
    return (*found, *none) if none or any(not each.here for each in found) else ()


def proposed(counter: Counter) -> Stop | None:
    """The stop where we should be by the timetable, if we are not there."""
    found = places.proposed(counter)
    return Stop(found.id, found.name) if found else None


def go_to(counter: Counter, stop: Stop) -> Changes:
    """We are there now."""
    return posts.stand_at(counter, stop.post) if stop.post else posts.move_to(counter, stop.id)


def _desks(counter: Counter) -> list[Stop]:
    """The desks, if there is another; one at the same site has the same stop."""
    here = posts.here(counter)
    found = []
    for post in posts.offered(counter):
        same = (post.site.id, post.desk.id) == (here.site.id, here.desk.id)
        place = here.place if post.site.id == here.site.id else None
        found.append(Stop(post.desk.id, post_words(post), Post(post.site, post.desk, place), here=same))
    return found if any(not stop.here for stop in found) else []
