"""Which sheet is being typed in: of what day, and at which stop it was kept."""

from desk.counter import paper
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.model.site import Place


class Which:
    """Today's at first, of the stop where we are."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self.day = self._today = counter.clock.now().day
        self.place: Place | None = None

    def arrive(self, begun: bool) -> None:
        """A new day begins with today's, and the stop where we are by now; one that is `begun` stays what it is."""
        today = self._counter.clock.now().day
        if today != self._today:
            self._today = today
            self.day = self.day if begun and self.day in paper.days(self._counter) else today
        if not begun:
            self.place = posts.stop(self._counter)

    def turn(self, back: int) -> None:
        """Another day: one earlier or one later, as far as there are any."""
        days = paper.days(self._counter)
        at = days.index(self.day) if self.day in days else 0
        self.day = days[min(max(at + back, 0), len(days) - 1)]

    def next_stop(self) -> None:
        """It was kept at another stop: the next one along the way, then none."""
        stops: list[Place | None] = [*posts.stops(self._counter), None]
        self.place = stops[(stops.index(self.place) + 1) % len(stops)] if self.place in stops else stops[0]
