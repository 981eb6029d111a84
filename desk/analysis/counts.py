"""Records to count tables: baskets, categories by day, pairs, and where guides stopped.

Categories are counted under the ids they were logged with: what was merged, retired or is directional is for the
catalogue to say when a question is asked. Whoever counts brings each visit once, at its newest rev, and leaves out
those taken back.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

from desk.model.visit import Entered, Visit


class Followed(NamedTuple):
    """A guide followed in an inquiry about `category`: the step it ended or stopped at, and the inquiry's outcome.

    Which steps were passed on the way is not recorded. `step` is None where the record does not tell it (any more).
    """

    category: str
    guide: str
    revision: int | None
    step: str | None
    outcome: str | None


class Counted(NamedTuple):
    """What is counted of a visit. `categories` has one for each inquiry, `month` is `2026-03`; unknown is None.

    `day` is the day of the month; None when a sensitive inquiry took it away, and with it the desk. One that is
    `continued` from a colleague is no visit of its own: its inquiries count, and it is in no basket.
    """

    site: str
    served_by: str | None
    desk: str | None
    channel: str | None
    month: str
    day: int | None
    categories: tuple[str, ...]
    entered_live: bool
    followed: tuple[Followed, ...] = ()
    continued: bool = False


class BasketKey(NamedTuple):
    """What baskets are counted by. `basket` is the visit's categories, each once, sorted."""

    site: str
    served_by: str | None
    desk: str | None
    channel: str | None
    month: str
    basket: tuple[str, ...]
    entered_live: bool


class DayKey(NamedTuple):
    """What categories are counted by; `day` is the day of the month, None where only the month is known."""

    site: str
    served_by: str | None
    desk: str | None
    channel: str | None
    month: str
    day: int | None
    category: str


class DayCount(NamedTuple):
    """`inquiries` about a category, in so many `visits`."""

    inquiries: int
    visits: int


class StepKey(NamedTuple):
    """What guides are counted by: never finer than a month. The last five are those of Followed."""

    site: str
    served_by: str | None
    desk: str | None
    channel: str | None
    month: str
    category: str
    guide: str
    revision: int | None
    step: str | None
    outcome: str | None


class PairKey(NamedTuple):
    """What pairs are counted by; `one` sorts before `other`."""

    site: str
    served_by: str | None
    desk: str | None
    channel: str | None
    month: str
    one: str
    other: str


def counted(visit: Visit, sensitive: Collection[str]) -> Counted:
    """What is counted of a visit on the device it was logged on, exactly as the server counts it."""
    categories = tuple(inquiry.category for inquiry in visit.inquiries)
    masked = any(category in sensitive for category in categories)
    desk, day = (None, None) if masked else (visit.desk, visit.day.day)
    live, month = visit.entered is Entered.LIVE, visit.day.isoformat()[:7]
    followed = tuple(
        Followed(each.category, each.guide, each.guide_revision, None if masked else each.step, each.outcome)
        for each in visit.inquiries
        if each.guide is not None
    )
    return Counted(
        visit.site, visit.served_by, desk, visit.channel, month, day, categories, live, followed, visit.continued
    )


def baskets(rows: Iterable[Counted]) -> dict[BasketKey, int]:
    """How many visits there were of each basket."""
    found = Counter(
        (*row[:5], tuple(sorted(set(row.categories))), row.entered_live) for row in rows if not row.continued
    )
    return {BasketKey._make(key): visits for key, visits in found.items()}


def category_days(rows: Iterable[Counted]) -> dict[DayKey, DayCount]:
    """How many inquiries there were about each category, and in how many visits."""
    every = list(rows)
    inquiries = Counter((*row[:6], category) for row in every for category in row.categories)
    again: Counter[tuple[object, ...]] = Counter()  # inquiries about what the same person was about already
    for row in every:
        if row.continued:
            again.update((*row[:6], category) for category in row.categories)
        elif len(set(row.categories)) < len(row.categories):
            repeated = Counter(row.categories) - Counter(set(row.categories))
            again.update((*row[:6], category) for category in repeated.elements())
    return {DayKey._make(key): DayCount(n, n - again[key]) for key, n in inquiries.items()}


def guide_steps(rows: Iterable[Counted]) -> dict[StepKey, int]:
    """How many inquiries followed each guide, by the step they ended or stopped at."""
    found = Counter((*row[:5], *each) for row in rows for each in row.followed)
    return {StepKey._make(key): inquiries for key, inquiries in found.items()}


def pairs(counts: Mapping[BasketKey, int]) -> dict[PairKey, int]:
    """How many visits hold both of two categories; only those entered live, since others are often noted one by one."""
    found: Counter[PairKey] = Counter()
    for key, visits in counts.items():
        if key.entered_live:
            for two in combinations(key.basket, 2):
                found[PairKey(*key[:5], *two)] += visits
    return dict(found)
