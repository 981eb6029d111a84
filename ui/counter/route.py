"""The picker of stops: each has the same digit all day, nine a page. No Qt in here."""

from ui.counter.hands import DIGITS, Picker, Sight, Stop
from ui.counter.turns import Page

NEAR = 9
"""Stops and desks on a page, each with its digit."""


def listed(picker: Picker, sight: Sight) -> tuple[tuple[str, Stop | Page], ...]:
    """A page of them, each on its digit; F12 once more is the next page."""
    numbered = [stop for stop in sight.stops if stop.id]
    page = _page(picker, sight, numbered)
    shown = zip(DIGITS, numbered[page * NEAR : (page + 1) * NEAR], strict=False)
    more = (("F12", next_stops(picker, sight)),) if len(numbered) > NEAR else ()
    return (*shown, *(("0", stop) for stop in sight.stops if not stop.id), *more)


def next_stops(picker: Picker, sight: Sight) -> Page:
    """The stops after those that are listed; after the last ones the first again."""
    numbered = [stop for stop in sight.stops if stop.id]
    return Page((_page(picker, sight, numbered) + 1) % max(-(-len(numbered) // NEAR), 1))


def _page(picker: Picker, sight: Sight, numbered: list[Stop]) -> int:
    """The page that was turned to; at first that of the stop of the timetable, or of the one after where we are."""
    if picker.index >= 0:
        return picker.index
    if sight.proposed in numbered:
        return numbered.index(sight.proposed) // NEAR
    after = next((at for at, stop in enumerate(numbered, 1) if stop.here), 0)
    return after % len(numbered) // NEAR if numbered else 0
