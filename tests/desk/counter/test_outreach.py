"""Conversations outside: a visit each, at a place, on the channel of outreach."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.app import OpenDesk
from desk.counter import outreach, post, visit
from desk.counter.counter import Counter
from desk.counter.errors import PlacePointsToSomebody
from desk.model.site import Desk, Place, Post, Site
from desk.model.visit import Channel
from desk.privacy.identifiers import found
from tests.builders import FakeClock
from tests.desk.sync.publications import BUS, a_publication


@pytest.fixture
def bus(counter: Counter) -> Counter:
    """The bookmobile of a municipality that published one stop."""
    counter.in_force.publication = a_publication()
    post.stand_at(counter, Post(Site(BUS, "Bokbussen"), Desk("d2" * 16, BUS, "Bussen")))
    return counter


def test_a_tap_is_a_visit_outside_at_the_place_and_the_counter_stays_where_it_is(counter: Counter) -> None:
    changes = outreach.log(counter, "Torget", "events")
    (logged,) = changes.visits
    assert (logged.channel, logged.place, logged.basket) == (Channel.OUTREACH, "Torget", {"events"})
    assert (post.here(counter).place, visit.count_today(counter)) == (None, 1)


def test_several_people_are_several_visits_and_one_act(counter: Counter) -> None:
    outreach.log(counter, "Torget", "events", times=3)
    assert visit.count_today(counter) == 3
    act = outreach.last_act(counter)
    assert act is not None
    assert len(act.after) == 3
    visit.undo(counter)
    assert visit.count_today(counter) == 0


def test_only_what_was_logged_outside_is_taken_back_outside(counter: Counter) -> None:
    assert outreach.last_act(counter) is None
    visit.log(counter, ["library-card"])
    assert outreach.last_act(counter) is None
    visit.log(counter, ["library-card"], channel=Channel.OUTREACH)
    assert outreach.last_act(counter) is not None


def test_the_outing_is_what_was_logged_at_the_place_today(counter: Counter, time: FakeClock) -> None:
    outreach.log(counter, "Torget", "events")
    time.advance(24 * 3600)
    outreach.log(counter, "Skolen", "events", times=2)
    outreach.log(counter, "Torget", "library-card")
    visit.log(counter, ["library-card"])
    assert [len(outreach.outing(counter, place)) for place in ("Torget", "Skolen", None)] == [1, 2, 3]
    assert outreach.last_place(counter) == Place("Torget", post.here(counter).site.id, "Torget")
    time.advance(24 * 3600)
    assert outreach.last_place(counter) is None


def test_a_place_that_is_typed_as_a_published_one_is_that_one(bus: Counter) -> None:
    stop = post.stops(bus)[0]
    assert outreach.named(bus, "  SKOGER   skole ") == stop
    assert outreach.place_of(bus, stop.id) == stop
    assert outreach.named(bus, "Torget") == Place("Torget", BUS, "Torget")


@pytest.mark.parametrize("typed", ["kari@example.org", "01017012345", "+47 912 34 567"])
def test_what_points_to_somebody_is_no_place(counter: Counter, typed: str) -> None:
    with pytest.raises(PlacePointsToSomebody):
        outreach.named(counter, f"hos {typed}")


@given(typed=st.text(max_size=100))
def test_a_place_is_a_short_line_of_plain_signs(typed: str) -> None:
    try:
        name = outreach.tidy(typed)
    except PlacePointsToSomebody:
        return
    assert len(name) <= outreach.LONGEST
    assert name == " ".join(name.split())
    assert all(sign.isprintable() for sign in name)
    assert found(name) is None


def test_what_can_be_tapped_are_the_favourites_then_what_fits_outside_then_the_rest(desk: OpenDesk) -> None:
    ids = [category.id for category in outreach.offered(desk.counter)]
    assert ids[:10] == list(desk.catalogue.favourites)
    assert ids[10:] == list(outreach.FITTING)
    assert ids[-1] == "other"


def test_what_is_retired_is_not_offered(counter: Counter) -> None:
    known = counter.catalogue
    gone = tuple(replace(each, retired=each.id in ("events", "reservation")) for each in known.categories)
    counter.in_force.publication = replace(counter.publication, catalogue=replace(known, categories=gone))
    ids = [category.id for category in outreach.offered(counter)]
    assert "events" not in ids
    assert "reservation" not in ids
