"""A note: a few words about one visit, for those who work at this computer."""

from dataclasses import dataclass

from desk.model.period import Moment

LONGEST = 200
"""Signs a note may have."""


@dataclass(frozen=True, slots=True)
class Note:
    """What was written about a visit (its id), and when. It has no other fields: it never leaves the device."""

    visit: str
    text: str
    at: Moment
