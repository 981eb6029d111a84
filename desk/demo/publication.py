"""What the invented municipality publishes: the files in resources/demo/publication, with the names of a language."""

import shutil
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from string import Template

from desk.demo.season import read_season
from desk.demo.town import Town
from desk.text import RESOURCES

FILES = RESOURCES / "demo" / "publication"
STARTER = RESOURCES / "catalogue" / "starter.csv"


def write_publication(folder: Path, town: Town, language: str, today: date) -> None:
    """Leave the files in a folder as `skranke-central catalogue publish` reads them, beside the starter categories."""
    folder.mkdir(parents=True)
    shutil.copyfile(STARTER, folder / "catalogue.csv")
    names = {**names_of(town, language), "reorganised": reorganised(town, today).isoformat()}
    for file in FILES.glob("*.csv"):
        filled = Template(file.read_text(encoding="utf-8")).substitute(names)
        (folder / file.name).write_text(filled, encoding="utf-8")


def names_of(town: Town, language: str) -> Mapping[str, str]:
    """What the sites, their desks, the stops and their areas are called, by the words that stand for them."""
    names = {"town": town.names[language]}
    for plan in town.plans:
        names |= {plan.key: plan.names[language]["site"], f"{plan.key}_desk": plan.names[language]["desk"]}
        names |= {stop.key: stop.names[language] for stop in plan.stops}
        names |= {area: called[language] for area, called in plan.areas.items()}
    out = {**read_season().places, **read_season().areas}
    return names | {each: called[language] for each, called in out.items()}


def reorganised(town: Town, today: date) -> date:
    """When citizen services moved in with a branch library: the Monday from which it is asked for them more."""
    plan = town.plan("east")
    return today - timedelta(days=today.weekday(), weeks=plan.weeks - plan.trends[0].from_week)
