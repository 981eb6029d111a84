"""What every question to a server shares on the wire, whatever it is about: its months, and how far the answer reaches.

The months of a question are bounded, and so are the rows of an answer.
"""

from datetime import date
from typing import TypeVar

from desk.sync.envelope import Garbled, read
from desk.sync.shape import Count, Id, Month, Shape
from desk.sync.wire import WIRE

MONTHS = 120
"""Months one question may span, at most."""


class Asked(Shape):
    """A question; the server knows whose records it may count."""

    wire: Count
    first: Month
    last: Month
    site: Id | None


A = TypeVar("A", bound=Asked)


def read_asked(plain: bytes, shape: type[A]) -> A:
    """A question of a shape. Raises Garbled, also when its months run backwards or are too many."""
    asked = read(plain, shape)
    if asked.wire != WIRE:
        raise Garbled(f"version {asked.wire}")
    if not 0 <= _number(asked.last) - _number(asked.first) < MONTHS:
        raise Garbled(f"from {asked.first} to {asked.last} is not 1 to {MONTHS} months")
    return asked


def until(text: str | None) -> str | None:
    """The day an answer reaches to, if it is one. Raises Garbled when it is something else."""
    try:
        return text and date.fromisoformat(text).isoformat()
    except ValueError as problem:
        raise Garbled(f"{text} is no day") from problem


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:])
