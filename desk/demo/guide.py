"""The guide that the invented municipality changed: resources/demo/guide.toml."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from desk.app import OpenDesk
from desk.model.guide import Fact, Guide
from desk.text import RESOURCES

FILE = RESOURCES / "demo" / "guide.toml"


def changed(desk: OpenDesk, file: Path = FILE) -> Guide:
    """The revision after the one that ships, with the municipality's own fact in it."""
    import tomllib

    read = tomllib.loads(file.read_text(encoding="utf-8"))
    language, today = desk.settings.preferences.language, desk.counter.clock.now().day
    shipped = desk.guides.find(read["guide"], desk.guides.newest(read["guide"]) or 0)
    assert shipped is not None
    since = today - timedelta(weeks=read["weeks"])

    def said(fact: Fact) -> Fact:
        own = replace(fact, text=read["text"], owner=read["owner"][language], since=since)
        return own if fact.id == read["fact"] else fact

    return replace(
        shipped, revision=shipped.revision + 1, valid_from=since, note=read["note"][language],
        facts=tuple(map(said, shipped.facts)),
    )  # fmt: skip


def offered(desk: OpenDesk, category: str, day: date, later: Guide) -> Guide | None:
    """The guide that was offered for a category on a day: the changed one since it is true."""
    if category == later.category and day >= later.valid_from:
        return later
    return desk.guides.for_category(category, desk.settings.preferences.country, desk.counter.clock.now().day)
