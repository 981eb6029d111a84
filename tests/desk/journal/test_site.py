"""The post: where this device works."""

from desk.journal import site
from desk.journal.database import Journal
from desk.model.site import Desk, Post, ServedBy, Site
from tests.builders import FakeClock

LIBRARY = Post(Site("s1", "Elvebyen"), Desk("d1", "s1", "Skranke 2", ServedBy.JOINT))
BUS = Post(Site("s2", "Bokbussen"), Desk("d2", "s2", ""), place="Torget")


def put(journal: Journal, post: Post) -> None:
    with journal.writing() as writer:
        assert site.put_post(writer, post) == post


def test_before_anybody_said_there_is_no_post(journal: Journal) -> None:
    assert site.post(journal) is None


def test_the_last_post_is_the_one_that_holds(journal: Journal, time: FakeClock) -> None:
    for post in (LIBRARY, BUS, LIBRARY):
        put(journal, post)
        time.advance(-3600)
        assert site.post(journal) == post
