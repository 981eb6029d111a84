"""What every verb at the counter needs, in one hand."""

from dataclasses import dataclass, field

from desk.changes import Announcer
from desk.counter.acts import Acts
from desk.journal.database import Journal
from desk.model.category import Catalogue
from desk.model.period import Clock
from desk.model.publication import Publication
from desk.model.typed import Typed


@dataclass(slots=True)
class InForce:
    """The publication that holds now, and its tag (None: the starter, which ships). Another takes its place whole.

    `typed` is what this device says of its days where nothing of them is published.
    """

    publication: Publication
    tag: str | None = None
    typed: Typed = field(default_factory=Typed)


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
        """What people can ask about, as it holds now."""
        return self.in_force.publication.catalogue
