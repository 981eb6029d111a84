"""A guide published at one counter, through a real server, to another: on its shelf whole, but not within a run."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from desk import publishing
from desk.app import OpenDesk, open_desk
from desk.central import guides, tenants
from desk.changes import Changes
from desk.counter import guide as runs
from desk.counter.post import work_at
from desk.errors import NotPublished, Reason
from desk.guides import run as following
from desk.keys import MemoryKeys
from desk.model.delivery import State
from desk.model.shelved import Done, Newer
from desk.settings import settings_in
from desk.sync import offering
from tests.builders import FakeClock
from tests.desk.central.making import served
from tests.desk.guides.making import a_guide
from tests.desk.sync.servers import Central, a_central


class Counter:
    """A counter that is paired."""

    def __init__(self, folder: Path, time: FakeClock, central: Central, address: str) -> None:
        self.desk: OpenDesk = open_desk(settings_in(folder), time.clock, MemoryKeys())
        work_at(self.desk.counter, "Elvebyen")
        code = self.desk.ask_for_code(address, "Counter 1")
        self.device = central.approve(code.code)
        approved = self.desk.poll(code)
        assert approved is not None
        self.desk.belong(code, approved)

    def deliver(self) -> Changes:
        """One round, and rest; then what came is put in force."""
        self.desk.send_now()
        for _ in range(20):
            if self.desk.settle(self.desk.ask_server()).state is State.SENT and self.desk.next_try() > 0:
                return self.desk.activate()
        raise AssertionError(self.desk.delivery)

    def publish(self, based: int, **changed: object) -> Done | Newer:
        return publishing.settle(self.desk, publishing.publish(self.desk, a_guide(**changed), based))

    def newest(self) -> tuple[int | None, str]:
        found = self.desk.guides.newest("a-guide")
        guide = self.desk.guides.find("a-guide", found) if found is not None else None
        return found, guide.note if guide else ""


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Counter, Counter, Central]]:
    time = FakeClock()
    with ExitStack() as left:
        central = left.enter_context(a_central(tmp_path / "central", time))
        address = left.enter_context(served(central))  # type: ignore[arg-type]
        made = [Counter(tmp_path / name, time, central, address) for name in ("one", "other")]
        for each in made:
            left.callback(each.desk.close)
        yield made[0], made[1], central


def allow(central: Central, counter: Counter) -> None:
    with central.store.writing() as connection:
        guides.allow(connection, tenants.tenant(connection), counter.device, True, 0)


def test_what_one_counter_publishes_is_on_the_shelf_of_both_and_an_open_run_keeps_its_own(
    two: tuple[Counter, Counter, Central],
) -> None:
    one, other, central = two
    allow(central, one)
    assert one.publish(0, note="First") == Done("a-guide", 1)
    assert (one.deliver(), other.deliver()) == (
        Changes(catalogue=True, guides=True),
        Changes(catalogue=True, guides=True),
    )
    assert one.newest() == other.newest() == (1, "First")
    guide = other.desk.guides.find("a-guide", 1)
    assert guide is not None
    run = runs.start(other.desk.counter, guide)
    one.publish(1, note="Second")
    other.deliver()
    assert (other.newest(), run.guide.note) == ((2, "Second"), "First")
    runs.leave(other.desk.counter, following.take(run, following.choices(run)[0]))
    assert other.deliver() == Changes()


def test_two_who_change_the_same_one_are_given_the_choice(two: tuple[Counter, Counter, Central]) -> None:
    one, other, central = two
    allow(central, one)
    allow(central, other)
    one.publish(0)
    other.deliver()
    one.publish(1, note="Of one")
    assert other.publish(1, note="Of the other") == Newer(2, a_guide(revision=2, note="Of one"))
    assert other.publish(2, note="Of both") == Done("a-guide", 3)
    one.deliver()
    assert one.newest() == (3, "Of both")


def test_why_it_was_not_published_is_told(two: tuple[Counter, Counter, Central]) -> None:
    one, _, _ = two
    with pytest.raises(NotPublished) as told:
        publishing.publish(one.desk, a_guide(), 0)
    reason = told.value.facts["reason"]
    assert isinstance(reason, Reason) and reason.message == offering.NOT_ALLOWED
    assert one.device in str(reason)
