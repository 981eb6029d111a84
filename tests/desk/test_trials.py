"""A trial service: offered from its first day to its last, found and shown so, and kept by what was logged."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk.app import OpenDesk, open_desk
from desk.catalogue.load import catalogue_of
from desk.catalogue.sheet import parse
from desk.catalogue.writing import files_of, rows_of
from desk.changes import Changes
from desk.counter import visit as visits
from desk.counter.post import work_at
from desk.model.category import Catalogue
from desk.model.publication import Publication
from desk.settings import settings_in
from desk.sync.publication import pack, unpack
from tests.builders import FakeClock, at
from tests.desk.sync.publications import a_publication

DAY = 24 * 3600
WHOLE = a_publication().catalogue


def with_trial(since: date, until: date, category: str = "chess-in-the-park") -> Publication:
    """The starter's list with one more category, on trial."""
    trial = replace(WHOLE.categories[0], id=category, since=since, until=until, synonyms={})
    trial = replace(trial, labels=dict.fromkeys(trial.labels, "Chess in the park"))
    return a_publication(catalogue=replace(WHOLE, categories=(*WHOLE.categories, trial)))


@pytest.fixture
def desk(tmp_path: Path, time: FakeClock) -> Iterator[OpenDesk]:
    """On Monday 2 March 2026; the trial runs on Tuesday and Wednesday."""
    opened = open_desk(settings_in(tmp_path), time.clock)
    work_at(opened.counter, "Elvebyen")
    opened.counter.in_force.publication = with_trial(date(2026, 3, 3), date(2026, 3, 4))
    opened.activate()
    yield opened
    opened.close()


def found(desk: OpenDesk) -> bool:
    return "chess-in-the-park" in [hit.category.id for hit in desk.find("chess")]


def test_a_category_runs_on_its_first_and_its_last_day() -> None:
    trial = replace(WHOLE.categories[0], since=date(2026, 3, 3), until=date(2026, 3, 4))
    assert [trial.runs(at(day=day).day) for day in (2, 3, 4, 5)] == [False, True, True, False]
    assert WHOLE.categories[0].runs(date(1970, 1, 1))
    assert not WHOLE.trials and WHOLE.on(date(1970, 1, 1)) == WHOLE


def test_it_is_found_on_its_days_and_no_others(desk: OpenDesk, time: FakeClock) -> None:
    seen = []
    for _day in range(4):
        desk.activate()
        seen.append(found(desk))
        time.advance(DAY)
    assert seen == [False, True, True, False]


def test_when_the_day_turns_everything_hears_of_it_once(desk: OpenDesk, time: FakeClock) -> None:
    heard: list[Changes] = []
    desk.announcer.listen(heard.append)
    assert not desk.renewable and desk.activate() == Changes()
    time.advance(DAY)
    assert desk.renewable
    desk.activate()
    desk.activate()
    assert heard == [Changes(catalogue=True)] and not desk.renewable


def test_a_day_on_which_nothing_begins_or_ends_is_quiet_where_there_is_no_trial(tmp_path: Path) -> None:
    time = FakeClock()
    opened = open_desk(settings_in(tmp_path), time.clock)
    time.advance(DAY)
    assert not opened.renewable
    opened.close()


def test_what_was_logged_keeps_it_and_its_name_after_the_end(desk: OpenDesk, time: FakeClock) -> None:
    time.advance(DAY)
    desk.activate()
    visits.log(desk.counter, ["chess-in-the-park"])
    time.advance(3 * DAY)
    desk.activate()
    kept: Catalogue = desk.catalogue
    (logged,) = visits.latest(desk.counter)
    category = kept.find(logged.inquiries[0].category)
    assert category is not None and category.label("en") == "Chess in the park" and not category.offered


def test_it_travels_and_is_written_as_a_file_with_its_days() -> None:
    published = with_trial(date(2026, 3, 3), date(2026, 11, 30))
    assert unpack(pack(published)) == published
    slugs = {each.id: f"p{number}" for number, each in enumerate((*published.sites, *published.desks))}
    rows = rows_of(published, slugs)["catalogue.csv"]
    assert (rows[-1]["from"], rows[-1]["until"], rows[0]["from"]) == ("2026-03-03", "2026-11-30", "")
    read = catalogue_of(parse(files_of(rows_of(published, slugs))["catalogue.csv"]), published.revision)
    assert read.categories[-1] == replace(published.catalogue.categories[-1], synonyms=read.categories[-1].synonyms)
