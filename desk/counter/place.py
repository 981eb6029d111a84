"""Where we should be by the timetable. It is proposed and never taken by itself: the bus may be late, or pass by."""

from dataclasses import replace
from datetime import timedelta

from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.model import timetable
from desk.model.period import Moment
from desk.model.site import Place


def proposed(counter: Counter) -> Place | None:
    """The stop that fits timetable and clock, where we are not there; None also where no timetable is published."""
    post = posts.where(counter)
    return timetable.fitting(posts.stops(counter), post.place if post else None, counter.clock.now().local)


def in_order(counter: Counter) -> tuple[Place, ...]:
    """The stops in the order of the day, which stays the same all day."""
    return timetable.in_order(posts.stops(counter), counter.clock.now().local)


def came(counter: Counter) -> Moment | None:
    """When we came to the stop where we are by the timetable of today; None where that says nothing."""
    here, now = posts.here(counter).place, counter.clock.now()
    ago = timetable.since(posts.stops(counter), here, now.local) if here else None
    return None if ago is None else replace(now, utc=now.utc.replace(second=0, microsecond=0) - timedelta(minutes=ago))


def next_look(counter: Counter) -> float | None:
    """Seconds until another stop may fit; None when nothing more changes today."""
    return timetable.next_change(posts.stops(counter), counter.clock.now().local)
