"""Reach: that somebody came for the first time, or which language was spoken. A tally for a month, and no more.

Each is counted by itself and belongs to nothing: not to a visit, a desk, a day or an hour, nor to one another: a first
visit and a language of the same person are two tallies that nothing ties together. Until its month is over a tally lies
in the urn (`desk.journal.urn`), so that neither the order in which records were written nor the hour they are sent at
says when it was made.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.model.record import Record

KIND = "reach"


class About(StrEnum):
    """What is counted: a first visit, or the language of a conversation where it was none of the place's own."""

    FIRST_VISIT = "first-visit"
    ENGLISH = "language-en"
    UKRAINIAN = "language-uk"
    ARABIC = "language-ar"
    POLISH = "language-pl"
    SOMALI = "language-so"
    TIGRINYA = "language-ti"
    TURKISH = "language-tr"
    PERSIAN = "language-fa"
    ANOTHER = "language-other"


@dataclass(frozen=True, slots=True)
class Reach:
    """One tally. `month` is `2026-03`."""

    id: str
    origin: str
    site: str
    month: str
    about: About
    tenant: str | None = None


@dataclass(frozen=True, slots=True)
class Tallied:
    """How many of it there were in a month that is over; None is hidden, since so few may point to somebody."""

    month: str
    about: About
    count: int | None


def to_record(reach: Reach) -> Record:
    """The record of a tally. Its day is the first of the month, for want of any, and does not leave the device."""
    first = date.fromisoformat(f"{reach.month}-01")
    payload = {"about": reach.about.value}
    return Record(reach.tenant, reach.id, KIND, 0, None, True, reach.origin, reach.site, first, payload)
