"""What every verb at the counter needs, in one hand."""

from dataclasses import dataclass

from desk.changes import Announcer
from desk.counter.acts import Acts
from desk.journal.database import Journal
from desk.model.category import Catalogue
from desk.model.period import Clock


@dataclass(frozen=True, slots=True)
class Counter:
    """The collaborators of the verbs. `acts` remembers what this program did, for undo and redo."""

    journal: Journal
    catalogue: Catalogue
    clock: Clock
    announcer: Announcer
    acts: Acts
