"""What one shift leaves for the next: items from a closed list, each said by a mark of its own.

One key is one mark, so that nothing is ever an increment: a mark that is told twice is the same mark, and one device
that is done with what it saw takes nothing away from what another added meanwhile.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desk.model.period import Moment
from desk.model.record import Record, new_op, precedence

KIND = "handover"
"""The kind of its record."""

STAYS = timedelta(days=14)
"""What nobody was done with for so long is not told any more: it was forgotten, or is no news."""

AT_MOST = 500
"""Marks of one site that are told to its other devices, the newest days first."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something to hand over; `id` is a slug that is kept for ever, `labels` its name by language."""

    id: str
    labels: Mapping[str, str]

    def label(self, language: str) -> str:
        """Its name in a language; every list has all six."""
        return self.labels[language]


@dataclass(frozen=True, slots=True)
class Handover:
    """One mark at its newest rev. `count` is what is left of it: 0 once somebody is done with it; not `live` when it
    never was. `day` is the one it was made on, in every rev.

    `origin` is the device that wrote this rev, which need not be the one that made the mark: any device of the site may
    be done with it. `at` and `desk` stay on the device that made it, and are None elsewhere.
    """

    id: str
    rev: int
    op: str | None
    live: bool
    origin: str
    site: str
    day: date
    item: str
    count: int = 1
    at: Moment | None = None
    desk: str | None = None
    tenant: str | None = None

    @property
    def open(self) -> bool:
        """Whether there is still something to do."""
        return self.live and self.count > 0


def to_record(handover: Handover) -> Record:
    """The record of a mark: the item and the count, and nothing of who or at what time of the day."""
    payload: dict[str, object] = {"item": handover.item, "count": handover.count}
    head = handover.tenant, handover.id, KIND, handover.rev, handover.op, handover.live, handover.origin, handover.site
    return Record(*head, handover.day, payload)


def revised(handover: Handover, origin: str, *, live: bool, count: int) -> Handover:
    """The next rev, written by the device `origin`."""
    return replace(handover, rev=handover.rev + 1, op=new_op(), origin=origin, live=live, count=count)


def merged(*copies: Iterable[Handover]) -> tuple[Handover, ...]:
    """Each mark once, at its highest (rev, op), by the day it was made; the order they come in does not matter."""
    best: dict[str, Handover] = {}
    for each in (each for several in copies for each in several):
        known = best.get(each.id)
        if known is None or _rank(each) > _rank(known):
            best[each.id] = _with_place(each, known)
        else:
            best[each.id] = _with_place(known, each)
    return tuple(sorted(best.values(), key=lambda each: (each.day, each.id)))


def still_open(marks: Iterable[Handover], today: date) -> tuple[Handover, ...]:
    """Those with something left to do that are not too old to tell."""
    return tuple(each for each in marks if each.open and each.day >= today - STAYS)


def _rank(each: Handover) -> tuple[int, str]:
    return precedence(each.rev, each.op)


def _with_place(best: Handover, other: Handover | None) -> Handover:
    """Where and when it was made is known to one copy alone, and does not get lost with it."""
    if other is None or best.at is not None:
        return best
    return replace(best, at=other.at, desk=other.desk)
