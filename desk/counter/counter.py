"""What every verb at the counter needs, in one hand."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from desk.changes import Announcer
from desk.counter.acts import Acts
from desk.journal.database import Journal
from desk.model.category import Catalogue
from desk.model.period import Clock, Moment
from desk.model.publication import Publication
from desk.model.typed import Typed


@dataclass(slots=True)
class InForce:
    """The publication that holds now, and its tag (None: the starter, which ships). Another takes its place whole.

    `typed` is what this device says of its days where nothing of them is published. `of_day` is a catalogue, the day it
    was last asked for (None: it is the same on every day), and what of it was offered then.
    """

    publication: Publication
    tag: str | None = None
    typed: Typed = field(default_factory=Typed)
    of_day: tuple[Catalogue, date | None, Catalogue] | None = None

    def offered(self, today: Callable[[], Moment]) -> Catalogue:
        """The catalogue as it is offered today. The clock is asked only where something in it is a trial."""
        whole, known = self.publication.catalogue, self.of_day
        if known is None or known[0] is not whole:
            known = self.of_day = whole, date.min if whole.trials else None, whole
        day = known[1] and today().day
        if day != known[1]:
            known = self.of_day = whole, day, whole.on(day)
        return known[2]


@dataclass(frozen=True, slots=True)
class Counter:
    """The collaborators of the verbs. `acts` remembers what this program did, for undo and redo."""

    journal: Journal
    in_force: InForce
    clock: Clock
    announcer: Announcer
    acts: Acts

    @property
    def publication(self) -> Publication:
        """What the municipality says of itself, as it holds now."""
        return self.in_force.publication

    @property
    def typed(self) -> Typed:
        """What this device says of its own days."""
        return self.in_force.typed

    @property
    def catalogue(self) -> Catalogue:
        """What people can ask about, as it holds now and is offered today."""
        return self.in_force.offered(self.clock.now)
