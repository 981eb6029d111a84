"""The calendar years that a stretch of months touches: what is counted is told year by year."""

from typing import NamedTuple

STEP = 3
"""A count that runs through a year is told in steps of so many (`desk.privacy.disclosure`)."""


class Year(NamedTuple):
    """One of them: its January `begin`, and the months `first` to `last` of it that are asked for (`2026-03`)."""

    begin: str
    first: str
    last: str

    @property
    def before(self) -> tuple[str, str] | None:
        """The first and the last month of the year before those that are asked for; None when there are none."""
        year, month = self.first.split("-")
        return (self.begin, f"{year}-{int(month) - 1:02}") if self.first != self.begin else None


def begin(month: str) -> str:
    """The January of a month."""
    return f"{month[:4]}-01"


def years(first: str, last: str) -> tuple[Year, ...]:
    """The years of the months `first` to `last`, both included."""
    numbers = range(int(first[:4]), int(last[:4]) + 1)
    return tuple(Year(f"{n:04}-01", max(first, f"{n:04}-01"), min(last, f"{n:04}-12")) for n in numbers)


def changed_by(first: str, last: str) -> int:
    """By how much a count of these months may be told too high or too low, at most."""
    return (STEP - 1) * len(years(first, last))
