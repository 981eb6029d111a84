"""What the counter has before it when a key comes, read beforehand so that no key waits for it, and named in words."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from desk.app import OpenDesk
from desk.catalogue.search import Hit
from desk.catalogue.trial import ended
from desk.changes import Changes
from desk.counter import note as notes
from desk.counter import visit as visits
from desk.model.category import Category
from desk.model.visit import Visit
from ui.counter.elsewhere import Watch, where_words
from ui.counter.guide_place import GuidePlace
from ui.counter.hands import Hands, Sight, Stop
from ui.counter.referral import Whom
from ui.counter.referrals import Referrals
from ui.counter.stops import stops
from ui.counter.telling import Running, Telling
from ui.tasks import Tasks

LATEST = 20
"""Visits the strip goes back to; older ones are for a screen of their own."""


class Found(NamedTuple):
    """The categories that fit what is typed, best first, and a trial of that name which has ended."""

    hits: tuple[Hit, ...] = ()
    over: Category | None = None


class Outlook:
    """`favourites` are the categories of the tiles, `found` what is there of what is typed, `telling`
    the words for all of it."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QObject, running: Running) -> None:
        """`running`: visit and question of the guide that is open."""
        self._desk, self._running = desk, running
        self._watch = Watch(desk.counter)
        self.referrals = Referrals(desk, tasks, parent)
        self.found = Found()
        self.favourites: tuple[Category, ...] = ()
        self._categories: dict[str, Category] = {}
        self._stops: tuple[Stop, ...] = ()
        self._units: tuple[Whom, ...] = ()
        self.take_catalogue()

    def sight(self, strip: tuple[Visit, ...], guide: GuidePlace, room: int) -> Sight:
        """What is on screen now, with these visits in the strip and room for so many in a picker."""
        now = self._desk.counter.clock.now().local
        return Sight(
            tiles=tuple(category.id for category in self.favourites),
            hits=tuple(hit.category.id for hit in self.hits),
            guided=guide.guided,
            strip=strip,
            guide_open=guide.open,
            now=(now.hour, now.minute),
            stops=self._stops,
            notes=self._notes_stay > 0,
            elsewhere=self._watch.found,
            proposed=self._watch.proposed,
            room=room,
            units=self._units,
            guide_types=guide.open and "type" in guide.keys,
        )

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The categories that fit what is typed."""
        return self.found.hits

    @property
    def until(self) -> float | None:
        """The moment, on the clock that never goes back, at which another stop fits; None: not today."""
        return self._watch.until

    @property
    def _notes_stay(self) -> int:
        """For how many days; 0 when notes are off."""
        return self._desk.settings.preferences.notes

    def look(self) -> None:
        """The day, another program or this one changed where we are and where one may go."""
        self._watch.look()
        self._stops = stops(self._desk.counter)

    def follow(self, changes: Changes) -> None:
        """Something was written."""
        self._watch.follow(changes)

    def latest(self) -> tuple[list[Visit], dict[str, str]]:
        """The last visits of today, the newest first, and the notes on them by visit."""
        counter = self._desk.counter
        today = counter.clock.now().day
        latest = [visit for visit in visits.latest(counter, LATEST) if visit.day == today]
        latest.sort(key=lambda visit: visit.at.utc, reverse=True)
        return latest, dict(notes.of(counter, [visit.id for visit in latest], self._notes_stay))

    def find(self, search: str, before: str, room: int) -> None:
        """The hits of what is typed now, at most `room`; while it is what was there before, the same ones."""
        if not search:
            self.found = Found()
        elif search != before or not self.hits:
            over = ended(self._desk.catalogue, self._desk.counter.clock.now().day, search)
            self.found = Found(self._desk.find(search)[: room - (over is not None)], over)

    def offer_units(self, hands: Hands, about: Visit | None, room: int) -> None:
        """The entries of the directory an open picker of them stands for, at most `room`."""
        self._units = self.referrals.offered(hands.picker, about, room)

    def take_catalogue(self) -> int:
        """The tiles and all names are those of the catalogue in force; returns how many can be chosen anew."""
        catalogue = self._desk.catalogue
        offered = {category.id for category in self._categories.values() if category.offered}
        self._categories = {category.id: category for category in catalogue.categories}
        chosen = [self._categories[each] for each in catalogue.favourites if each in self._categories]
        self.favourites = tuple(category for category in chosen if category.offered)[:10]
        self._name()
        return sum(category.offered and category.id not in offered for category in catalogue.categories)

    def renew(self) -> int:
        """Another catalogue is in force; returns how many can be chosen anew."""
        self.found, self._stops = Found(), stops(self._desk.counter)
        return self.take_catalogue()

    def retell(self) -> None:
        """Another language is spoken, or other settings hold."""
        self._name()
        self.found, self._stops = Found(), stops(self._desk.counter)

    def _name(self) -> None:
        self.referrals.renew()
        where = where_words(self._desk.counter)
        words = self._categories, self._desk.language, where, self.referrals.called
        self.telling = Telling(*words, running=self._running)
