"""The counter on a throw-away journal with a server of its own: made full of examples, and gone when it is left."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

from desk.app import OpenDesk, open_desk
from desk.demo.example import zone_of
from desk.demo.fill import TOLD_IN, YET_TO_SEND, fill, guides_of, log_rest, tell_server
from desk.demo.plan import Plan
from desk.demo.server import ExampleServer, a_server
from desk.demo.town import read_town
from desk.errors import DeskError
from desk.model.period import Clock, Moment, moment
from desk.settings import Preferences, settings_in

STANDS_AT = time(14, 10)
STEPS = 1 + TOLD_IN


def raise_it(trouble: DeskError) -> None:
    """Let nothing pass."""
    raise trouble


@contextmanager
def open_demo(  # noqa: PLR0913  whoever opens it may want to see three things of it
    clock: Clock,
    preferences: Preferences,
    folder: Path | None = None,
    *,
    tell: Callable[[DeskError], object] = raise_it,
    step: Callable[[], object] = lambda: None,
    meet: Callable[[ExampleServer], object] = lambda _server: None,
) -> Iterator[OpenDesk]:
    """An open desk with eight weeks of example visits, and a server that has those of four other sites as well.

    Everything lies in a folder of its own, the keys in memory only: the user's journal, key store and config file are
    neither read nor written. Outside the example's opening hours its clock stands at the last afternoon it was open,
    and runs from there. `folder` is made and goes at the end, and so does the server. When there can be no server,
    `tell` hears why, and the desk keeps to itself. `step` is called STEPS times, so that somebody can be shown how far
    it is; `meet` is given the server, which may be ended before the rest.
    """
    town = read_town()
    plan = town.plans[0]
    if folder is None:
        folder = Path(tempfile.mkdtemp(prefix="skranke-demo-"))
    try:
        settings = replace(settings_in(folder / "joint", demo=True), preferences=preferences)
        stood = demo_clock(clock, plan)
        with a_server(folder / "server", town.names[preferences.language], stood.now()) as server:
            desk = open_desk(settings, clock=stood)
            try:
                filled = fill(desk.counter, plan, preferences.language, YET_TO_SEND, guides_of(desk))
                step()
                try:
                    tell_server(desk, server, town, folder, step)
                except DeskError as trouble:
                    tell(trouble)
                meet(server)
                log_rest(desk.counter, filled)
                yield desk
            finally:
                desk.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def demo_clock(clock: Clock, plan: Plan) -> Clock:
    """The same clock while the example is open; else one that runs from the last open afternoon."""
    real = clock.now()
    start = last_open(real, plan)
    ahead = start.utc - real.utc

    def now() -> Moment:
        utc = clock.now().utc + ahead
        return moment(utc.astimezone(zone_of(real)), real.zone)

    return Clock(now, clock.monotonic) if ahead else clock


def last_open(real: Moment, plan: Plan) -> Moment:
    """The moment itself while the example is open and staffed; else the last open day's afternoon."""
    day = real.day
    hours = plan.hours(day)
    minute = real.local.time()
    closed = [c for c in plan.closures_on(day, plan.weeks) if c.start <= minute < c.end]
    if hours and hours[0] < minute.hour + minute.minute / 60 and minute.hour < hours[1] and not closed:
        return real
    if not hours or minute.hour < STANDS_AT.hour + 1:
        day -= timedelta(days=1)
    while not plan.hours(day):
        day -= timedelta(days=1)
    return moment(datetime.combine(day, STANDS_AT, zone_of(real)), real.zone)
