"""A publication as the files people edit: rows of cells, and CSV that a spreadsheet opens with a double click."""

import csv
import io
from collections.abc import Iterator, Mapping
from enum import StrEnum

from desk.catalogue.directory_cells import NAMES, RULES
from desk.catalogue.folder import FILES
from desk.catalogue.forms import FORMS, WEEKDAYS
from desk.catalogue.validate import COLUMNS, DIGITS
from desk.model.category import Catalogue
from desk.model.directory import Unit
from desk.model.publication import Publication
from desk.model.site import Site
from desk.text import LANGUAGES

Rows = Mapping[str, list[dict[str, str]]]
"""The rows of each file, by its name."""


def rows_of(publication: Publication, slugs: Mapping[str, str]) -> Rows:
    """What the files hold that describe this publication. `slugs` are those of sites and desks, by their ids."""
    events = [(slugs[site.id], event) for site in publication.sites for event in site.events]
    return {
        "catalogue.csv": list(_catalogue(publication.catalogue)),
        "sites.csv": [_site(site, slugs[site.id]) for site in publication.sites],
        "events.csv": [_row(site, each.what, each.since, each.model, file="events.csv") for site, each in events],
        "desks.csv": [
            _row(slugs[each.id], slugs[each.site], each.name, each.served_by, each.retired, file="desks.csv")
            for each in publication.desks
        ],
        "places.csv": [
            _row(
                each.id, slugs[each.site], each.name, each.area, each.municipality, each.retired, each.times,
                each.weeks, file="places.csv",
            )
            for each in publication.places
        ],
        "offerings.csv": [
            _row(
                each.category, slugs[each.site], each.side, each.level, each.form, each.since, each.until,
                each.confirmed_by, file="offerings.csv",
            )
            for each in publication.offerings
        ],
        "hours.csv": [
            _row(
                slugs[each.desk], WEEKDAYS[each.weekday], f"{each.start:%H:%M}", f"{each.end:%H:%M}", each.since,
                not each.staffed, file="hours.csv",
            )
            for each in publication.hours
        ],
        "days.csv": [
            _row(slugs[each.site] if each.site else None, each.what, each.since, each.until, file="days.csv")
            for each in publication.days
        ],
        "directory.csv": [_unit(each) for each in publication.directory],
        "questions.csv": [
            _row(each.id, each.scale, *(each.texts[language] for language in LANGUAGES), file="questions.csv")
            for each in publication.questions
        ],
    }  # fmt: skip


def files_of(rows: Rows) -> dict[str, bytes]:
    """The bytes of each file: UTF-8 with a byte order mark, `;` between cells."""
    return {name: _csv(columns_of(name), rows[name]) for name in FILES}


def columns_of(file: str) -> tuple[str, ...]:
    """The columns of a file, in their order."""
    return tuple(FORMS[file].rules) if file in FORMS else COLUMNS


def _csv(columns: tuple[str, ...], rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def _row(*values: object, file: str) -> dict[str, str]:
    return dict(zip(columns_of(file), map(_cell, values), strict=True))


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else value.value if isinstance(value, StrEnum) else str(value)


def _site(site: Site, slug: str) -> dict[str, str]:
    return _row(slug, site.name, site.model, site.vehicle, site.retired, site.zone, file="sites.csv")


def _unit(unit: Unit) -> dict[str, str]:
    row = {name: _cell(getattr(unit, name)) for name in RULES if hasattr(unit, name)}
    names = {name: unit.names.get(language, "") for name, language in NAMES.items()}
    return {name: (row | names)[name] for name in RULES} | {
        "helps": "|".join(unit.helps),
        "words": "|".join(unit.words),
    }


def _catalogue(catalogue: Catalogue) -> Iterator[dict[str, str]]:
    digits = dict(zip(catalogue.favourites, DIGITS, strict=False))
    for each in catalogue.categories:
        row = {"id": each.id, "side": each.side, "kind": each.kind, "sensitive": each.sensitive, "icon": each.icon}
        row |= {"favourite": digits.get(each.id), "retired": each.retired, "into": each.into}
        row |= {"from": each.since, "until": each.until}
        for language in LANGUAGES:
            row[f"label_{language}"] = each.labels[language]
            row[f"hint_{language}"] = (each.hints or {}).get(language)
            row[f"synonyms_{language}"] = "|".join(each.synonyms.get(language, ()))
        yield {name: _cell(row[name]) for name in COLUMNS}
