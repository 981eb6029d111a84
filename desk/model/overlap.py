"""Overlap: what people ask of both sides in one visit, as it crosses from the analysis to the wire and the screens.

A *companion slot* of a visit with two or more categories is a pair (focus, companion) of different categories in it:
a visit with three categories has six. Only visits entered live count, and no directional questions. Sensitive
categories are one category of their side.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk.model.category import Side
from desk.model.site import ServedBy
from desk.model.visit import Channel

POOLED = "sensitive"
"""What the sensitive categories of a side are called together, followed by `:` and the side."""


class Source(StrEnum):
    """Where an answer comes from."""

    SERVER = "server"
    """All counters of the municipality, as far as they have delivered."""
    JOURNAL = "journal"
    """What this device has logged itself."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: months `first` to `last` (`2026-03`, both included), and which of the rest; None is all."""

    first: str
    last: str
    site: str | None = None
    served_by: ServedBy | None = None
    channel: Channel | None = None
    rows: Side = Side.LIBRARY
    columns: Side = Side.CITIZEN


@dataclass(frozen=True, slots=True)
class Cell:
    """Two categories in one visit: in how many visits (`n`) as it is told, or None when that is too few to be shown."""

    row: str
    column: str
    n: int | None


@dataclass(frozen=True, slots=True)
class Link:
    """Two categories that go together more often than their own frequencies say.

    `odds` is the Mantel-Haenszel odds ratio over companion slots, within site, served_by, month and basket size, with
    its 95 % interval `low` to `high`, to two digits; `n` visits hold both, as it is told. Never made from a count that
    is hidden.
    """

    row: str
    column: str
    n: int
    odds: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Overlap:
    """The answer to a question: counts are told in steps (`desk.privacy.disclosure`), and hidden below `threshold`.

    `rows` and `columns` are category ids in the order of the matrix (most asked first), `cells` those of the matrix
    row by row, `links` the strongest first. `visits` is how many visits were counted and `several` how many of them
    hold two or more categories; None when hidden. `until` is the last day that is in it (`2026-03-14`), or None.
    `reason` is a sentence for `desk.text.say`, with `facts` for its braces: why the server could not be asked.
    """

    question: Question
    source: Source
    threshold: int
    visits: int | None
    several: int | None
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[Cell, ...]
    links: tuple[Link, ...]
    until: str | None = None
    reason: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
