"""What the invented municipality publishes: files without a mistake, that say of its sites what its plan says."""

from datetime import date
from pathlib import Path

import pytest

from desk.catalogue.folder import mistakes, read_folder
from desk.catalogue.gather import publication_of
from desk.demo.publication import FILES, names_of, write_publication
from desk.demo.season import read_season
from desk.demo.town import read_town
from desk.model.category import Side
from desk.model.directory import weekly
from desk.model.publication import Publication
from desk.model.site import Model
from desk.text import LANGUAGES

TOWN = read_town()


def published(folder: Path, language: str) -> Publication:
    write_publication(folder / language, TOWN, language, date(2026, 11, 20))
    sheets = read_folder(folder / language)
    assert mistakes(sheets) == {}
    sites, desks = ({row.cells["id"]: row.cells["id"] for row in sheets[f].rows} for f in ("sites.csv", "desks.csv"))
    return publication_of(sheets, 1, sites, desks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_published_in_every_language_and_names_what_the_plan_names(language: str, tmp_path: Path) -> None:
    said = published(tmp_path, language)
    assert {site.id: site.name for site in said.sites} == {p.id: p.names[language]["site"] for p in TOWN.plans}
    assert {(desk.id, desk.site, desk.name, desk.served_by) for desk in said.desks} == {
        (plan.desk, plan.id, plan.names[language]["desk"], plan.served_by) for plan in TOWN.plans
    }
    bus, season = TOWN.plan("bus"), read_season()
    stops = {(stop.key, bus.id, stop.names[language], bus.areas[stop.area][language]) for stop in bus.stops}
    out = {(outing.place, plan.id) for plan in TOWN.plans for outing in season.sites[plan.key].outings}
    places = {(place.id, place.site, place.name, place.area) for place in said.places}
    assert {place for place in places if place[1] == bus.id} == stops
    assert {place[:2] for place in places - stops} == out
    assert {name for *_, name, _ in places - stops} == {season.places[place][language] for place, _ in out}
    areas = {called[language] for called in (*season.areas.values(), *bus.areas.values())}
    assert {area for *_, area in places} == areas
    assert {place.municipality for place in said.places} == {TOWN.names[language]}


def test_its_bookmobile_calls_at_its_stops_when_the_plan_says_so(tmp_path: Path) -> None:
    calls = {
        (stop.key, call.weekday, call.start.hour * 60 + call.start.minute, call.end.hour * 60 + call.end.minute)
        for stop in TOWN.plan("bus").stops
        for call in stop.calls
    }
    assert {(place.id, *each) for place in published(tmp_path, "nb").places for each in weekly(place.times)} == calls


def test_the_joint_counter_was_two_that_were_put_together_and_the_bus_is_a_vehicle(tmp_path: Path) -> None:
    said = published(tmp_path, "nb")
    joint = said.sites[0]
    assert (joint.model, joint.events[0].model) == (Model.CO_LOCATED, Model.JOINT)
    (moved_in,) = said.sites[1].events
    assert (moved_in.since, moved_in.model) == (date(2026, 10, 26), Model.CO_LOCATED), "the Monday of week 5"
    assert [site.name for site in said.sites if site.vehicle] == ["Bokbussen"]


def test_its_desks_are_staffed_when_the_plan_says_so(tmp_path: Path) -> None:
    said = published(tmp_path, "nb")
    found = {(each.desk, each.weekday): (each.start.hour, each.end.hour) for each in said.hours}
    plans = [(plan.desk, weekday, day) for plan in TOWN.plans for weekday, day in enumerate(plan.days)]
    assert found == {(desk, weekday): day.hours for desk, weekday, day in plans if day.hours}


def test_whom_the_plan_refers_to_is_in_the_directory_and_helps_with_it(tmp_path: Path) -> None:
    units = {unit.id: unit for unit in published(tmp_path, "sv").directory}
    assert units["housing-office"].called("sv") == "Bostadskontoret"
    assert units["housing-office"].address == TOWN.plan("centre").names["sv"]["site"]
    assert all(category in units[unit].helps for category, unit in TOWN.plan("joint").referred.items())


def test_both_sides_offer_some_of_the_same(tmp_path: Path) -> None:
    said = published(tmp_path, "nb")
    by_side = {
        side: {each.category for each in said.offerings if each.side is side} for side in (Side.LIBRARY, Side.CITIZEN)
    }
    assert len(by_side[Side.LIBRARY] & by_side[Side.CITIZEN]) > 5
    assert {site.id for site in said.sites} == {each.site for each in said.offerings}


def test_every_word_that_stands_for_a_name_stands_for_one() -> None:
    names = [each for plan in TOWN.plans for each in (plan.key, *plan.areas, *(stop.key for stop in plan.stops))]
    assert len(set(names)) == len(names)
    used = {cell for file in FILES.glob("*.csv") for cell in file.read_text(encoding="utf-8").split(";") if "$" in cell}
    assert {each.strip()[1:].split("\n")[0] for each in used} <= {*names_of(TOWN, "nb"), "reorganised"}
