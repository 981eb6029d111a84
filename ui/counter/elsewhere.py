"""Where we are, and what follows from it: what was logged elsewhere today, for F11 and for the strip, which says where
that was; and the stop at which the timetable has us."""

from collections.abc import Callable

from desk.changes import Changes
from desk.counter import place as places
from desk.counter import post as posts
from desk.counter import replace as replacing
from desk.counter.counter import Counter
from desk.model.visit import Visit
from ui.counter.belong import Elsewhere
from ui.counter.hands import Stop
from ui.counter.stops import proposed
from ui.words import at_the_site, post_words


class Watch:
    """Keeps what was read, so that no tick waits for it: a new visit is here, and changes nothing of it.

    `until`: the moment, on the clock that never goes back, at which another stop fits (None: not today).
    """

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self.found = Elsewhere()
        self.proposed: Stop | None = None
        self.until: float | None = None
        self._here: tuple[str, str | None] | None = None

    def look(self) -> None:
        """Read it anew: we are somewhere else, or the clock has gone on."""
        post = posts.here(self._counter)
        self._here = post.desk.id, post.place
        self.proposed = proposed(self._counter)
        wait = places.next_look(self._counter)
        self.until = None if wait is None else self._counter.clock.monotonic() + wait
        found = replacing.elsewhere(self._counter)
        likely = replacing.likely(self._counter, found) if found else 0
        self.found = Elsewhere(found, likely, here_words(self._counter))

    def follow(self, changes: Changes) -> None:
        """Something was written: what counts is where we are, and what was or is elsewhere."""
        known = {visit.id for visit in self.found.visits}
        moved = (visit.id in known or (visit.desk, visit.place) != self._here for visit in changes.visits)
        if changes.settings or any(moved):
            self.look()


def here_words(counter: Counter) -> str:
    """What the place is called where we are: the stop, or else the site and the desk."""
    stop = posts.stop(counter)
    return stop.name if stop else post_words(posts.here(counter))


def where_words(counter: Counter) -> Callable[[Visit], str]:
    """Says of a visit where it was logged, where that is not here."""
    here, called, known = posts.here(counter), posts.called(counter), counter.publication
    names = {each.id: each.name for each in (*known.sites, *known.desks, *known.places)}

    def say(visit: Visit) -> str:
        parts = [names.get(visit.site, "") if visit.site not in called else ""]
        parts += [names.get(visit.desk or "", "") if visit.desk != here.desk.id else ""]
        if visit.place != here.place:
            parts.insert(0, names.get(visit.place, visit.place) if visit.place else at_the_site())
        return " · ".join(part for part in parts if part)

    return say
