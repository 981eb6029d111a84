"""Facts about where we are working."""

import pytest

from desk.app import OpenDesk, open_desk
from desk.counter import post, visit
from desk.counter.counter import Counter
from desk.errors import NowhereYet
from desk.settings import settings_in
from tests.builders import FakeClock


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
