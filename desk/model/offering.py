"""The offering: that a side offers a category at a site."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.model.category import Side


class Level(StrEnum):
    """How far it goes: tells about it, helps a person do it, or does it."""

    INFORMS = "informs"
    HELPS = "helps"
    HANDLES = "handles"


class Form(StrEnum):
    """Where it is to be had."""

    PHYSICAL = "physical"
    DIGITAL = "digital"


@dataclass(frozen=True, slots=True)
class Offering:
    """That a side offers a category at a site, from a date and perhaps to one (that day included).

    `confirmed_by` is the unit that says so, never a person; empty while nobody has confirmed it.
    """

    category: str
    site: str
    side: Side
    level: Level
    form: Form
    since: date
    until: date | None = None
    confirmed_by: str = ""
