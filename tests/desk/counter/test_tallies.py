"""What else was counted, by a counter's own verbs: from its journal, and from the server it delivered to over HTTP."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk import figures
from desk.app import OpenDesk
from desk.central import pairing
from desk.central.refresher import refresh
from desk.counter import activity, answer, check, door, outreach, referral, suggestion, urn, visit
from desk.counter.activity import Told
from desk.counter.counter import Counter
from desk.counter.tallies import own_tallies
from desk.model.activity import Quality
from desk.model.answer import Face
from desk.model.category import Side
from desk.model.check import Check
from desk.model.overlap import Source
from desk.model.site import Place
from desk.model.suggestion import Became, Suggestion
from desk.model.tallies import MONTH, SITE, Kind, Tallies, Tally, TallyQuestion
from tests.builders import FakeClock, at
from tests.desk.central.making import Central, a_central, served

MARCH = TallyQuestion("2026-03", "2026-03")


def never() -> bool:
    return False


@pytest.fixture
def busy(desk: OpenDesk, time: FakeClock) -> Counter:
    """Counted in March: referrals, an outing, activities, ideas, faces, the door and six check counts; now April."""
    counter = desk.counter
    square = Place("square", "", "The square", area="Centre")
    counter.in_force.publication = replace(counter.publication, places=(square,))
    time.advance(6 * 3600)
    for unit in ["nav"] * 7 + ["skatteetaten"]:
        (logged,) = visit.log(counter, ["moving"]).visits
        referral.refer(counter, logged.id, unit)
    for _ in range(6):
        (logged,) = visit.log(counter, ["moving"]).visits
        referral.hand_on(counter, logged.id, Side.CITIZEN)
    outreach.log(counter, "square", "library-card", times=9)
    outreach.log(counter, "typed by hand", "library-card", times=6)
    # Two in February put the seven of March on the third step of the year.
    for _ in range(2):
        activity.log(counter, Told("reading", date(2026, 2, 10), None, Quality.MORE, 12))
    held = [activity.log(counter, Told("reading", at().day, None, Quality.MORE, 12)) for _ in range(7)]
    activity.correct(counter, held[0].after.id, Told("reading", at().day, None, Quality.MORE, 30))
    activity.take_back(counter, activity.log(counter, Told("talk", at().day)).after.id)
    hours = suggestion.themes()[0]
    for _ in range(6):
        _, idea = suggestion.count(counter, hours)
        assert isinstance(idea, Suggestion)
        suggestion.say_became(counter, idea.id, Became.DONE)
    for face in [Face.GREAT] * 8 + [Face.GOOD] * 6:
        answer.give(counter, answer.starter()[0], face)
    door.tell(counter, 143, at(hour=9), at(hour=15))
    time.advance(1800)
    for minute in range(6):
        check.tell(counter, 30, at(hour=14), at(hour=15, minute=minute + 1))
    time.advance(31 * 24 * 3600)
    urn.release(counter)
    return counter


def told(tallies: Tallies, kind: Kind) -> Tally:
    (found,) = tallies.of(kind)
    return found


def look(found: Tallies, theme: str) -> None:
    referred = told(found, Kind.REFERRED)
    assert (referred.whole, referred.parts["unit"]) == (6, {"nav": 6})
    assert told(found, Kind.HANDED).parts["side"] == {"citizen": 6}
    assert told(found, Kind.OUTREACH).parts["area"] == {"Centre": 9, "": 6}
    held = told(found, Kind.ACTIVITY)
    assert (held.whole, held.parts["people"], held.parts["quality"]) == (
        9, {"reading": 130}, {"more": 9},
    )  # fmt: skip
    idea = told(found, Kind.SUGGESTION)
    assert (idea.parts["theme"], idea.parts["became"]) == ({theme: 6}, {"done": 6})
    assert told(found, Kind.ANSWER).parts["face"] == {"great": 6, "good": 6}
    assert told(found, Kind.DOOR).parts[MONTH] == {"2026-03": 141}
    seen = told(found, Kind.CHECK)
    assert (seen.whole, seen.parts["seen"], seen.parts["logged"]) == (6, {"": 180}, {"": 175})


def test_a_counter_that_reports_to_nobody_tells_what_was_counted_there(desk: OpenDesk, busy: Counter) -> None:
    found = figures.tallies(desk, MARCH)
    assert (found.source, found.reason) == (Source.JOURNAL, None)
    look(found, suggestion.themes()[0].id)
    assert figures.tallies(desk, TallyQuestion("2026-04", "2026-04")).tallies == ()
    assert own_tallies(busy, MARCH, None, lambda: True).tallies == ()


def test_a_check_count_keeps_what_was_logged_when_it_was_written(busy: Counter, time: FakeClock) -> None:
    (first, *_) = check.between(busy, at(hour=9), at(hour=23))
    assert isinstance(first, Check)
    assert first.logged == 29


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Central]:
    with a_central(tmp_path) as server:
        yield server


def test_what_was_delivered_and_counted_is_told_to_every_device(
    desk: OpenDesk, busy: Counter, central: Central, time: FakeClock
) -> None:
    own = figures.tallies(desk, MARCH)
    central.now += 31 * 24 * 3600
    with served(central) as address:
        code = desk.ask_for_code(address, "Counter 1")
        pairing.approve(central.store, code.code, (), central.now, "en")
        approved = desk.poll(code)
        assert approved is not None
        desk.belong(code, approved)
        for _ in range(20):
            desk.settle(desk.ask_server())
        refresh(central.store, central.store.folder)
        found = figures.tallies(desk, MARCH)
        site = told(found, Kind.DOOR).parts[SITE]
        here = figures.tallies(desk, replace(MARCH, site=next(iter(site))))
    assert (found.source, found.until) == (Source.SERVER, "2026-03-02")
    # The server knows no area of a place that it did not publish; all else is as the device counts it.
    assert told(found, Kind.OUTREACH).parts["area"] == {"": 15}
    apart = [each for each in found.tallies if each.kind is not Kind.OUTREACH]
    assert [(each.kind, each.whole) for each in apart] == [
        (each.kind, each.whole) for each in own.tallies if each.kind is not Kind.OUTREACH
    ]
    assert told(here, Kind.DOOR).whole == 141
    away = figures.tallies(desk, MARCH)
    assert away.source is Source.JOURNAL
    assert away.reason is not None
