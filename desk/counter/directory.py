"""Whom people can be referred to from here, and whom this desk refers to most."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, timedelta

from desk.catalogue import directory as units
from desk.counter import post as posts
from desk.counter.counter import Counter
from desk.journal import referral as kept
from desk.model.directory import Unit

LATELY = timedelta(weeks=8)


def at_hand(counter: Counter, country: str) -> tuple[Unit, ...]:
    """The municipality's own entries, then those of the country. Raises BrokenCatalogue."""
    return units.at_hand(counter.publication.directory, country)


def known(counter: Counter) -> dict[str, Unit]:
    """Every entry by its id, also those nobody is referred to any more. Raises BrokenCatalogue."""
    return {unit.id: unit for unit in (*units.starter(), *counter.publication.directory)}


def names(counter: Counter, language: str) -> dict[str, str]:
    """What every entry is called in a language, by its id."""
    return {each: unit.called(language) for each, unit in known(counter).items()}


def usual(counter: Counter) -> Mapping[str, int]:
    """How often this desk referred to each entry in the last weeks, up to last midnight: what lies on a digit in the
    morning lies there all day. Empty before anybody has said where we are working."""
    post, now = posts.where(counter), counter.clock.now()
    if post is None:
        return {}
    midnight = now.local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
    end = replace(now, utc=midnight)
    return kept.referred(counter.journal, post.desk.id, replace(now, utc=midnight - LATELY), end)


def in_order(found: Iterable[Unit], category: str | None, often: Mapping[str, int]) -> tuple[Unit, ...]:
    """These entries: those that help with a category first, then those referred to most often; else as they come."""
    return tuple(sorted(found, key=lambda unit: (category not in unit.helps, -often.get(unit.id, 0))))
