"""What must not be shown: a small count may point at somebody. Every count that leaves the analysis comes by here."""

from collections.abc import Iterable

THRESHOLD = 5
"""Inside a municipality a count below this is hidden."""

LEAST = 3
"""No threshold is lower than this, whatever is asked for."""


def shown(n: int, threshold: int = THRESHOLD) -> int | None:
    """The count as it may be shown, or None when it is hidden. None at all is hidden like a few."""
    return n if n >= max(threshold, LEAST) else None


def shown_total(n: int, parts: Iterable[int], threshold: int = THRESHOLD) -> int | None:
    """A total as it may be shown beside counts that are parts of it and shown.

    It is hidden when it is small itself, and when what is left of it without one of the parts is: that rest is a count
    too, and anybody can subtract.
    """
    rest = n - max(parts, default=0)
    return n if shown(n, threshold) is not None and shown(rest, threshold) is not None else None
