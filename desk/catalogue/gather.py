"""From sheets without mistakes to the publication they describe. Pure."""

from collections.abc import Iterator, Mapping
from datetime import date

from desk.catalogue.cells import SWITCH, day, hour
from desk.catalogue.directory import unit_of
from desk.catalogue.folder import CATALOGUE, SITES, Sheets
from desk.catalogue.forms import WEEKDAYS
from desk.catalogue.load import catalogue_of
from desk.model.answer import Question, Scale
from desk.model.category import Side
from desk.model.hours import Dated, Days, Hours
from desk.model.offering import Form, Level, Offering
from desk.model.publication import Publication
from desk.model.site import Desk, Event, Happening, Model, Place, ServedBy, Site, Weeks
from desk.text import LANGUAGES

Cells = Mapping[str, str]


def publication_of(sheets: Sheets, revision: int, sites: Mapping[str, str], desks: Mapping[str, str]) -> Publication:
    """The publication in these sheets. `sites` and `desks` are the ids on the counters by slug.

    The sheets have no mistakes (`desk.catalogue.folder.mistakes`), else this raises anything.
    """
    happened: dict[str, list[Event]] = {}
    for cells in _rows(sheets, "events.csv"):
        model = Model(cells["model"]) if cells["model"] else None
        event = Event(Happening(cells["what"]), _date(cells, "since"), model)
        happened.setdefault(cells["site"], []).append(event)
    return Publication(
        catalogue_of(sheets[CATALOGUE], revision),
        tuple(_site(cells, sites, happened.get(cells["id"], [])) for cells in _rows(sheets, SITES)),
        tuple(_desk(cells, sites, desks) for cells in _rows(sheets, "desks.csv")),
        tuple(_place(cells, sites) for cells in _rows(sheets, "places.csv")),
        tuple(_offering(cells, sites) for cells in _rows(sheets, "offerings.csv")),
        tuple(_hours(cells, desks) for cells in _rows(sheets, "hours.csv")),
        tuple(_days(cells, sites) for cells in _rows(sheets, "days.csv")),
        tuple(map(unit_of, _rows(sheets, "directory.csv"))),
        tuple(map(_question, _rows(sheets, "questions.csv"))),
    )


def _rows(sheets: Sheets, file: str) -> Iterator[Cells]:
    yield from (row.cells for row in sheets[file].rows) if file in sheets else ()


def _site(cells: Cells, sites: Mapping[str, str], happened: list[Event]) -> Site:
    model = Model(cells["model"]) if cells["model"] else None
    events = tuple(sorted(happened, key=lambda event: (event.since, event.what)))
    told = _yes(cells, "vehicle"), events, _yes(cells, "retired"), cells.get("zone", "")
    return Site(sites[cells["id"]], cells["name"], model, *told)


def _desk(cells: Cells, sites: Mapping[str, str], desks: Mapping[str, str]) -> Desk:
    side = ServedBy(cells["side"]) if cells["side"] else None
    return Desk(desks[cells["id"]], sites[cells["site"]], cells["name"], side, _yes(cells, "retired"))


def _place(cells: Cells, sites: Mapping[str, str]) -> Place:
    names = (cells["name"], cells["area"], cells["municipality"])
    weeks = Weeks(cells["weeks"]) if cells.get("weeks") else None
    when = cells.get("times", ""), weeks
    return Place(cells["id"], sites[cells["site"]], *names, _yes(cells, "retired"), *when)


def _offering(cells: Cells, sites: Mapping[str, str]) -> Offering:
    what = (Side(cells["side"]), Level(cells["level"]), Form(cells["form"]))
    until = day(cells["until"])
    return Offering(
        cells["category"], sites[cells["site"]], *what, _date(cells, "since"), until, cells["confirmed_by"]
    )  # fmt: skip


def _hours(cells: Cells, desks: Mapping[str, str]) -> Hours:
    start, end = hour(cells["from"]), hour(cells["to"])
    assert start is not None and end is not None
    weekday = WEEKDAYS.index(cells["weekday"].lower())
    return Hours(desks[cells["desk"]], weekday, start, end, _date(cells, "since"), not _yes(cells, "unstaffed"))


def _days(cells: Cells, sites: Mapping[str, str]) -> Days:
    since = _date(cells, "since")
    until = day(cells.get("until", "")) or since
    return Days(Dated(cells["what"]), since, until, sites[cells["site"]] if cells["site"] else None)


def _question(cells: Cells) -> Question:
    return Question(cells["id"], Scale(cells["scale"]), {each: cells[f"text_{each}"] for each in LANGUAGES})


def _date(cells: Cells, column: str) -> date:
    found = day(cells[column])
    assert found is not None, column
    return found


def _yes(cells: Cells, column: str) -> bool:
    return SWITCH[cells.get(column, "").lower()]
