"""When a visit was, where nobody remembers the hour: in a part of today, or of yesterday. No Qt in here."""

from dataclasses import dataclass

from desk.model.part import BEGINS, Part


@dataclass(frozen=True, slots=True)
class When:
    """A part of the day so many days `back`."""

    part: Part
    back: int


@dataclass(frozen=True, slots=True)
class SetPart:
    """The visit was in a part of the day, and that is all that is known."""

    visit: str
    when: When


def offered(now: tuple[int, int]) -> tuple[tuple[str, When], ...]:
    """The parts that can be chosen at a time of day (hour, minute), each under its digit, which is always the same:
    1 to 4 are those of today that have begun, 5 to 8 those of yesterday."""
    today = [When(part, 0) for part in Part]
    every = zip("12345678", (*today, *(When(part, 1) for part in Part)), strict=True)
    return tuple((digit, when) for digit, when in every if when.back or BEGINS[when.part] <= now[0])
