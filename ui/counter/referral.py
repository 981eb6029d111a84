"""Whom a question went to, and who sent the person here: what F6 to F9 ask for. No Qt in here."""

from dataclasses import dataclass

from desk.model.category import Side


@dataclass(frozen=True, slots=True)
class Whom:
    """An entry of the directory: its id, its name, and on a line how to reach it."""

    id: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Refer:
    """The person was told to go to an entry of the directory (its id); None is not said."""

    visit: str
    index: int
    unit: str | None


@dataclass(frozen=True, slots=True)
class HandOn:
    """A colleague of a side took the question over; None is not said."""

    visit: str
    index: int
    side: Side | None


@dataclass(frozen=True, slots=True)
class SentBy:
    """A colleague of a side had sent the person here; None is not said."""

    visit: str
    index: int
    side: Side | None


@dataclass(frozen=True, slots=True)
class CarryOn:
    """The visit goes on where a colleague left it, or is a new one after all."""

    visit: str
    continued: bool
