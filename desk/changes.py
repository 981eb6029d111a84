"""What a write changed, and the announcer that tells those who listen."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.model.activity import Activity
    from desk.model.check import Check
    from desk.model.coverage import Coverage
    from desk.model.door import Door
    from desk.model.handover import Handover
    from desk.model.shift import Shift
    from desk.model.visit import Visit


@dataclass(frozen=True, slots=True)
class Changes:
    """What one write changed, as the new values. Empty when nothing did. `settings`: a setting, the post, or those that
    are offered; `delivery`: what waits for the server, or why; `notes`: a note was written, or went; `catalogue`:
    another one is in force; `voices`: what visitors said; `day`: what was
    said of the day; `handover`: what is left for the next shift, here or as others told, `marks` those written;
    `closings`: which shifts wait to be closed; `drafts`: a guide that is being written; `guides`: others are offered,
    and the catalogue with them, since that is what finds them."""

    visits: "tuple[Visit, ...]" = ()
    shifts: "tuple[Shift, ...]" = ()
    settings: bool = False
    delivery: bool = False
    notes: bool = False
    catalogue: bool = False
    voices: bool = False
    day: "tuple[Coverage | Door | Check, ...]" = ()
    handover: bool = False
    closings: bool = False
    marks: "tuple[Handover, ...]" = ()
    activities: "tuple[Activity, ...]" = ()
    drafts: bool = False
    guides: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.visits + other.visits,
            self.shifts + other.shifts,
            self.settings or other.settings,
            self.delivery or other.delivery,
            self.notes or other.notes,
            self.catalogue or other.catalogue,
            self.voices or other.voices,
            self.day + other.day,
            self.handover or other.handover,
            self.closings or other.closings,
            self.marks + other.marks,
            self.activities + other.activities,
            self.drafts or other.drafts,
            self.guides or other.guides,
        )


class Announcer:
    """Passes each Changes on to every listener, in the order they came."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changes], None]] = []

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Add a listener; returns the function that takes it away again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def announce(self, changes: Changes) -> Changes:
        """Tell everybody; returns the same changes."""
        for listener in tuple(self._listeners):
            listener(changes)
        return changes
