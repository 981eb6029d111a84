"""A catalogue from a real server to the counter: in force whole, followed by all, the starter again if it is lost."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from desk.app import OpenDesk, open_desk
from desk.catalogue.load import starter
from desk.changes import Changes
from desk.counter import upkeep
from desk.counter import visit as visits
from desk.counter.post import work_at
from desk.keys import KeyStore, MemoryKeys
from desk.model.category import Catalogue
from desk.model.delivery import State
from desk.model.publication import Publication
from desk.settings import settings_in
from desk.text import LANGUAGES
from tests.builders import FakeClock
from tests.desk.central.making import served
from tests.desk.sync.publications import a_publication
from tests.desk.sync.servers import Central, a_central


class Town:
    """A server on a real port, and a counter paired with it that can be started again."""

    def __init__(self, folder: Path, time: FakeClock, central: Central, address: str) -> None:
        self.folder, self.time, self.central = folder, time, central
        self.keys: KeyStore = MemoryKeys()
        self.desk = self.start()
        work_at(self.desk.counter, "Elvebyen")
        code = self.desk.ask_for_code(address, "Counter 1")
        central.approve(code.code)
        approved = self.desk.poll(code)
        assert approved is not None
        self.desk.belong(code, approved)

    def start(self) -> OpenDesk:
        self.desk = open_desk(settings_in(self.folder), self.time.clock, self.keys)
        return self.desk

    def again(self) -> OpenDesk:
        self.desk.close()
        return self.start()

    def deliver(self) -> None:
        """One round, and rest."""
        self.desk.send_now()
        for _ in range(12):
            if self.desk.settle(self.desk.ask_server()).state is State.SENT and self.desk.next_try() > 0:
                return
        raise AssertionError(self.desk.delivery)

    def strip(self) -> None:
        while upkeep.strip_due(self.desk.counter):
            upkeep.strip_some(self.desk.counter)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    time = FakeClock()
    with ExitStack() as open_:
        central = open_.enter_context(a_central(tmp_path / "central", time))
        made = Town(tmp_path, time, central, open_.enter_context(served(central)))  # type: ignore[arg-type]
        yield made
        made.desk.close()


def published(revision: int = 1, **changed: dict[str, object]) -> Publication:
    """The starter's categories, some of them changed, as {id with underscores: {field: value}}."""
    ids = {name.replace("_", "-"): fields for name, fields in changed.items()}
    known = starter()
    categories = tuple(replace(each, **ids.get(each.id, {})) for each in known.categories)  # type: ignore[arg-type]
    return a_publication(revision, catalogue=Catalogue(revision, categories, known.favourites))


def found(desk: OpenDesk, typed: str) -> list[str]:
    return [hit.category.id for hit in desk.search.find(typed, "en")]


def test_what_came_is_in_force_once_it_is_activated_and_everything_follows(town: Town) -> None:
    town.central.publish(published(3, library_card={"labels": dict.fromkeys(LANGUAGES, "Kard")}))
    said: list[Changes] = []
    town.desk.announcer.listen(said.append)
    town.deliver()
    assert (town.desk.catalogue.revision, town.desk.renewable) == (0, True)
    assert town.desk.activate() == Changes(catalogue=True) == said[-1]
    assert (town.desk.catalogue.revision, town.desk.renewable) == (3, False)
    assert found(town.desk, "kard") == ["library-card"]
    assert town.desk.publication.sites == a_publication().sites
    assert town.desk.catalogue.favourites == starter().favourites
    (logged,) = visits.log(town.desk.counter, ["library-card"]).visits
    assert logged.catalogue_revision == 3
    assert town.desk.activate() == Changes()


def test_it_is_in_force_at_the_next_start_and_one_that_came_last_is_too(town: Town) -> None:
    town.central.publish(published(1))
    town.deliver()
    assert town.again().catalogue.revision == 1
    town.central.publish(published(2))
    town.deliver()
    assert town.desk.catalogue.revision == 1
    assert town.again().catalogue.revision == 2


def test_what_is_retired_is_found_no_more_but_keeps_its_name(town: Town) -> None:
    visits.log(town.desk.counter, ["library-card"])
    town.central.publish(published(1, library_card={"retired": True}))
    town.deliver()
    town.desk.activate()
    assert "library-card" not in found(town.desk, "library card")
    category = town.desk.catalogue.find("library-card")
    assert category is not None and category.label("en") == "Library card"


def test_a_damaged_revision_leaves_the_starter_and_is_fetched_again(town: Town) -> None:
    town.central.publish(published(1))
    town.deliver()
    town.desk.activate()
    with town.desk.counter.journal.writing() as writer:
        writer.connection.exec_driver_sql("UPDATE publication SET body = X'00', activated = 1")
    assert town.again().catalogue.revision == 0
    town.deliver()
    town.desk.activate()
    assert town.desk.catalogue.revision == 1


def test_what_becomes_sensitive_loses_its_day_at_the_server_and_keeps_it_here(town: Town) -> None:
    (one, other) = (visits.log(town.desk.counter, [each]).visits[0] for each in ("library-card", "moving"))
    town.deliver()
    before = town.central.payload(one.id)
    assert (before["day"], before["hour"], before["desk"]) == (one.day.day, one.hour, one.desk)
    town.central.publish(published(1, library_card={"sensitive": True}))
    town.deliver()
    town.desk.activate()
    town.again()
    town.strip()
    town.deliver()
    after = town.central.payload(one.id)
    assert {name: after[name] for name in ("day", "hour", "desk", "place", "rev")} == {
        "day": None, "hour": None, "desk": None, "place": None, "rev": 1,
    }  # fmt: skip
    assert [inquiry[-1] for inquiry in after["inquiries"]] == [None]
    assert town.central.payload(other.id)["rev"] == 0
    standing = visits.find(town.desk.counter, one.id)
    assert (standing.at, standing.desk) == (one.at, one.desk)


def test_an_act_can_be_taken_back_although_its_subject_became_sensitive(town: Town) -> None:
    (one,) = visits.log(town.desk.counter, ["library-card"]).visits
    visits.add(town.desk.counter, one.id, "moving")
    town.deliver()
    town.central.publish(published(1, library_card={"sensitive": True}))
    town.deliver()
    town.desk.activate()
    town.strip()
    (undone,) = visits.undo(town.desk.counter).visits
    assert undone.basket == {"library-card"}
    (gone,) = visits.undo(town.desk.counter).visits
    assert not gone.live
    (back,) = visits.redo(town.desk.counter).visits
    assert back.live
    town.deliver()
    assert town.central.payload(one.id)["day"] is None
