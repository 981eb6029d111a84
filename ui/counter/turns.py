"""Several visits open at once, and one logged a while ago: which visit a key means. No Qt in here.

The phone rings while somebody stands there. `+` adds to the visit that was dealt with last, `-` to the one before it:
`F4 2 5` logs the call, `- 7` is the second question of the person at the desk, and now that visit was dealt with last,
so that `- 3` is the caller's again. With three at once `- -` is the third. Two keys for the other person, three for
the third, and nothing has to be parked beforehand: nobody knows that the phone will ring. A bounce of `+` stays `+`.
The search says to which visit it goes, the strip frames it, and Esc leaves everything as it was.

A wrong key is noticed ten minutes later: F2 once more leads to the last ten visits, each on a digit, once more to the
ten before. Ten visits back are six keys (F2 F2 F2, the visit, the category, the right key), seven if that visit had
several questions; arrows and F2 are shorter for the last few.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desk.model.visit import Visit

DIGITS = "1234567890"


@dataclass(frozen=True, slots=True)
class Page:
    """Ten of the last visits (fewer in large text), one of which is to be corrected; 0 are the newest."""

    number: int


def in_turn(strip: Sequence[Visit], highlight: str | None, recent: Sequence[str]) -> tuple[Visit, ...]:
    """The visits as `-` comes to them: the highlighted one (else the newest), those dealt with last, all others."""
    known = {visit.id: visit for visit in strip}
    first = known.get(highlight or "") or (strip[0] if strip else None)
    order = ([first.id] if first else []) + [each for each in recent if each in known] + list(known)
    return tuple(known[each] for each in dict.fromkeys(order))


def dealt_with(recent: Sequence[str], visit_id: str) -> tuple[str, ...]:
    """The visits as they were last dealt with, once this one was."""
    return (visit_id, *(each for each in recent if each != visit_id))[: len(DIGITS)]


def earlier(strip: Sequence[Visit], page: int, room: int) -> tuple[tuple[str, Visit | Page], ...]:
    """The answers of the picker of visits as (key, visit or another page), `room` visits a page."""
    shown = tuple(zip(DIGITS, strip[page * room : (page + 1) * room], strict=False))
    return (*shown, ("F2", next_page(strip, page, room))) if len(strip) > room else shown


def next_page(strip: Sequence[Visit], page: int, room: int) -> Page:
    """Those before; after the last ones the newest again."""
    return Page(page + 1 if len(strip) > (page + 1) * room else 0)
