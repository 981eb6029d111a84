"""The timetable of a vehicle: at which of its stops it should be. Pure.

Unknown stays unknown: a stop without times is never meant, and where nothing is said of a day nothing fits it.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from desk.model.directory import weekly
from desk.model.site import Place, Weeks

EARLY = 15
"""Minutes before its time in which a stop fits already: people wait there when the bus comes."""


class Call(NamedTuple):
    """A vehicle stands at a place, in minutes since midnight, `end` not included."""

    start: int
    end: int
    place: Place


def calls(places: Iterable[Place], now: datetime) -> tuple[Call, ...]:
    """Where it stands on the day of `now` (the clock on the wall), by time."""
    week = Weeks.ODD if now.isocalendar().week % 2 else Weeks.EVEN
    found = [
        Call(each.start, each.end, place)
        for place in places
        if place.times and place.weeks in (None, week)
        for each in weekly(place.times)
        if each.day == now.weekday()
    ]
    return tuple(sorted(found, key=lambda call: call[:2]))


def fitting(places: Iterable[Place], here: str | None, now: datetime) -> Place | None:
    """The place that fits the clock, where that is not `here`: one where it should stand now, else one where it will
    within a quarter of an hour."""
    minute, today = _minute(now), calls(places, now)
    standing = [call.place for call in today if call.start <= minute < call.end]
    soon = [call.place for call in today if minute < call.start <= minute + EARLY]
    meant = standing or soon[:1]
    return meant[0] if meant and here not in {place.id for place in meant} else None


def since(places: Iterable[Place], here: str, now: datetime) -> int | None:
    """Minutes since it came `here` by the timetable of today; None where that says nothing."""
    minute = _minute(now)
    started = [call.start for call in calls(places, now) if call.place.id == here and call.start <= minute]
    return minute - max(started) if started else None


def in_order(places: Sequence[Place], now: datetime) -> tuple[Place, ...]:
    """The places in the order of the day: those of today's timetable by time, then all others as they are listed. The
    same all day, wherever the vehicle is."""
    ordered = {place.id: place for place in (*(call.place for call in calls(places, now)), *places)}
    return tuple(ordered.values())


def next_change(places: Iterable[Place], now: datetime) -> float | None:
    """Seconds until another place may fit; None when nothing more changes today."""
    seconds = _minute(now) * 60 + now.second + now.microsecond / 1e6
    edges = {edge * 60 for call in calls(places, now) for edge in (call.start - EARLY, call.start, call.end)}
    return min((edge - seconds for edge in edges if edge > seconds), default=None)


def _minute(now: datetime) -> int:
    return now.hour * 60 + now.minute
