"""Fills the example: each site's counter through its verbs, and the server from the counters, through the real sync."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from desk import publishing
from desk.app import OpenDesk, open_desk
from desk.counter.bring import bring_in, bring_in_beside
from desk.counter.counter import Counter
from desk.counter.post import here, stand_at
from desk.demo.beside import beside
from desk.demo.example import Example, example
from desk.demo.guide import changed, offered
from desk.demo.led import GuideOf, led
from desk.demo.outside import with_outings
from desk.demo.plan import Plan
from desk.demo.publication import write_publication
from desk.demo.server import ExampleServer, NoExampleServer
from desk.demo.town import Town
from desk.errors import Reason
from desk.model.delivery import State
from desk.model.period import Clock
from desk.model.site import Desk, Post, Site
from desk.model.visit import Visit
from desk.settings import Preferences, settings_in

TOLD_IN = 11
"""Parts of telling the server: four counters are filled, the lists published, all let in, and five deliver."""

YET_TO_SEND = 3
"""Visits that are still on their way when the window opens."""


@dataclass(frozen=True, slots=True)
class Filled:
    """What was logged at a counter, and the newest visits of it that are not in the journal yet."""

    example: Example
    rest: tuple[Visit, ...] = ()


def fill(
    counter: Counter, plan: Plan, language: str, rest: int = 0, guide_of: GuideOf = lambda _category, _day: None
) -> Filled:
    """Stand at an invented counter, and log eight weeks that end now: first the ticks, then their corrections, and
    what else was counted.

    The newest `rest` visits are left for `log_rest`. `guide_of` is what the inquiries about a category follow.
    """
    names = plan.names[language]
    stand_at(counter, Post(Site(plan.id, names["site"]), Desk(plan.desk, plan.id, names["desk"], plan.served_by)))
    now, origin = counter.clock.now(), counter.journal.origin
    drawn = example(plan, counter.catalogue, here(counter), now, origin)
    drawn = with_outings(plan, counter.catalogue.revision, now, origin, drawn)
    drawn = replace(drawn, visits=led(drawn.visits, guide_of), corrections=led(drawn.corrections, guide_of))
    corrected = {visit.id for visit in drawn.corrections}
    newest = [visit for visit in drawn.visits if visit.id not in corrected]
    left = tuple(newest[len(newest) - rest :])
    ticked = {visit.id: visit for visit in drawn.visits}
    bring_in(counter, [visit for visit in drawn.visits if visit not in left], drawn.shifts, who="example")
    before = tuple(ticked[visit.id] for visit in drawn.corrections)
    bring_in(counter, drawn.corrections, before=before, who="example")
    bring_in_beside(counter, beside(plan, drawn, now, origin), who="example")
    return Filled(drawn, left)


def log_rest(counter: Counter, filled: Filled) -> None:
    """Log what was left."""
    bring_in(counter, filled.rest, who="example")


def tell_server(desk: OpenDesk, server: ExampleServer, town: Town, folder: Path, step: Callable[[], object]) -> None:
    """Let the server have what the open counter logged, and what the other sites log on counters of their own.

    Those are gone afterwards; one of them published a guide, and the open one may publish others.

    `step` is called TOLD_IN times. Raises NoExampleServer, NotPublished, and whatever pairing raises.
    """
    clock, preferences = desk.counter.clock, desk.settings.preferences
    write_publication(folder / "publication", town, preferences.language, clock.now().day)
    assert server.address  # it has made its data by then
    published = server.begin("catalogue", "publish", str(folder / "publication"), "--yes")
    with ExitStack() as others:
        desks = [desk]
        for plan in town.plans[1:]:
            desks.append(others.enter_context(_other(plan, folder, clock, preferences)))
            step()
        published()
        step()
        let_in(desks, [plan.names[preferences.language]["desk"] for plan in town.plans], server)
        step()
        allowed = server.begin("guides", "allow", *(_device(each) for each in desks[:2]))
        for each in desks[2:]:
            deliver(each)
            step()
        allowed()
        publish(desks[1])
        for each in desks[:2]:
            deliver(each)
            step()


def publish(desk: OpenDesk) -> None:
    """Publish from this counter, through the server, the guide that the municipality changed. Raises NotPublished."""
    later = changed(desk)
    publishing.settle(desk, publishing.publish(desk, later, later.revision - 1))


def _device(desk: OpenDesk) -> str:
    """What the server calls a counter that it let in."""
    assert desk.pairing is not None
    return desk.pairing.device


def guides_of(desk: OpenDesk) -> GuideOf:
    """The guides that were offered at a counter, each looked for once: the one that was changed since it was."""
    later = changed(desk)
    return cache(lambda category, day: offered(desk, category, day, later))


def let_in(desks: Sequence[OpenDesk], names: Sequence[str], server: ExampleServer) -> None:
    """Pair counters, by their devices' names, with the server: each shows a code, and all are approved at once."""
    codes = [desk.ask_for_code(server.address, name) for desk, name in zip(desks, names, strict=True)]
    server.run("pair", "approve", *(code.code for code in codes))
    for desk, code in zip(desks, codes, strict=True):
        approved = desk.poll(code)
        if approved is None:
            raise NoExampleServer(reason=code.address)
        desk.belong(code, approved)


def deliver(desk: OpenDesk) -> None:
    """Send until the server has everything and both sides have compared; then what it publishes holds.

    Raises NoExampleServer.
    """
    delivery = desk.delivery
    while delivery.waiting or not desk.next_try():
        delivery = desk.settle(desk.ask_server())
        if delivery.state not in (State.SENDING, State.SENT):
            raise NoExampleServer(reason=Reason(delivery.reason or "", delivery.facts))
    desk.activate()


@contextmanager
def _other(plan: Plan, folder: Path, clock: Clock, preferences: Preferences) -> Iterator[OpenDesk]:
    """The counter of another site, full and not yet sent."""
    settings = settings_in(folder / plan.key, keys="memory", demo=True, language=preferences.language)
    desk = open_desk(settings, clock=clock)
    try:
        fill(desk.counter, plan, preferences.language, guide_of=guides_of(desk))
        yield desk
    finally:
        desk.close()
