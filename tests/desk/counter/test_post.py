"""Facts about where we are working."""

from dataclasses import replace

import pytest

from desk.app import OpenDesk, open_desk
from desk.counter import post, shift, visit
from desk.counter.counter import Counter
from desk.errors import NowhereYet
from desk.journal import outbox
from desk.model.site import Desk, Post, ServedBy
from desk.settings import settings_in
from tests.builders import DESK, SITE, FakeClock
from tests.desk.sync.arriving import PAIRING
from tests.desk.sync.publications import BUS, a_publication


def test_a_renamed_site_stays_the_same_site(counter: Counter) -> None:
    before = post.here(counter)
    post.work_at(counter, "  Elvebyen   bibliotek ")
    after = post.here(counter)
    assert (after.site.name, after.site.id, after.desk.id) == ("Elvebyen bibliotek", before.site.id, before.desk.id)


def test_a_name_of_blanks_is_no_place(counter: Counter) -> None:
    with pytest.raises(NowhereYet):
        post.work_at(counter, "   ")


def test_the_place_and_the_visits_are_there_after_a_restart(desk: OpenDesk, time: FakeClock) -> None:
    (logged,) = visit.log(desk.counter, ["moving"]).visits
    here = post.here(desk.counter)
    desk.close()
    again = open_desk(settings_in(desk.settings.config.parent), time.clock, desk.keys)
    assert post.here(again.counter) == here
    assert visit.latest(again.counter) == (logged,)
    again.close()


def test_a_new_device_is_nowhere_yet(tmp_path_factory: pytest.TempPathFactory) -> None:
    fresh = open_desk(settings_in(tmp_path_factory.mktemp("new")), FakeClock().clock)
    assert post.where(fresh.counter) is None
    fresh.close()


def paired(counter: Counter, site: str = SITE, **parts: object) -> None:
    """The device belongs to a municipality that published the site."""
    published = a_publication(1, **parts)
    counter.in_force.publication = published
    outbox.pair(counter.journal, replace(PAIRING, site=site))


def test_a_device_that_is_not_paired_is_offered_nothing(counter: Counter) -> None:
    counter.in_force.publication = a_publication(1)
    assert (post.offered(counter), post.stops(counter), post.stop(counter)) == ((), (), None)


def test_only_the_desks_of_its_own_site_that_are_not_retired_are_offered(counter: Counter) -> None:
    one, gone = Desk("d3" * 16, SITE, "One", ServedBy.JOINT), Desk("d4" * 16, SITE, "Gone", retired=True)
    paired(counter, desks=(one, gone, Desk("d2" * 16, BUS, "Bussen")))
    assert [(each.site.name, each.desk) for each in post.offered(counter)] == [("Elvebyen", one)]


def test_the_desks_of_every_site_it_writes_for_are_offered(counter: Counter) -> None:
    paired(counter, desks=(Desk("d3" * 16, SITE, "One"), Desk("d2" * 16, BUS, "Bussen")))
    pairing = outbox.pairing(counter.journal)
    for told, names in (((SITE, BUS), ["One", "Bussen"]), ((BUS,), ["Bussen"]), ((), [])):
        with counter.journal.writing() as writer:
            outbox.begin(writer, pairing, "9e" * 16)
            outbox.keep_sites(writer, pairing, told)
        assert [each.desk.name for each in post.offered(counter)] == names


def test_a_site_without_desks_is_offered_with_the_desk_of_the_device(counter: Counter) -> None:
    own = post.here(counter).desk
    paired(counter, desks=())
    assert post.offered(counter) == (Post(a_publication().sites[0], replace(own, site=SITE)),)


def test_standing_there_takes_over_ids_names_and_side_and_the_day_goes_on(counter: Counter) -> None:
    shift.take_over(counter, ServedBy.CITIZEN)
    (before,) = visit.log(counter, ["moving"]).visits
    paired(counter)
    post.stand_at(counter, post.offered(counter)[0])
    here = post.here(counter)
    assert (here.site.id, here.desk) == (SITE, Desk(DESK, SITE, "Skranke 1", ServedBy.JOINT))
    (after,) = visit.log(counter, ["moving"]).visits
    assert (after.site, after.desk, after.served_by) == (SITE, DESK, ServedBy.CITIZEN)
    assert visit.latest(counter) in ((after, before), (before, after))
    assert (visit.today(counter), visit.count_today(counter)) == ((before, after), 2)
    assert shift.current(counter) is not None


def test_a_stop_is_kept_until_the_next_and_through_a_new_name(counter: Counter) -> None:
    paired(counter, BUS)
    post.stand_at(counter, post.offered(counter)[0])
    assert [stop.name for stop in post.stops(counter)] == ["Skoger skole"]
    post.move_to(counter, "skoger-skole")
    post.serve(counter, ServedBy.LIBRARY)
    found = post.stop(counter)
    assert found is not None and found.name == "Skoger skole"
    assert visit.log(counter, ["moving"]).visits[0].place == "skoger-skole"
    counter.in_force.publication = a_publication(2, places=())
    unknown = post.stop(counter)
    assert unknown is not None and unknown.name == "skoger-skole"
    post.move_to(counter, None)
    assert post.stop(counter) is None
