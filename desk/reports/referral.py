"""Whom a shift referred people to, on its report: by entry of the directory; of sensitive subjects only how many."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desk.model.category import Catalogue
from desk.model.visit import Visit
from desk.reports.content import Bar, BarList, Columns, Group, Report
from desk.reports.day import side_of
from desk.text import say

MOST = 5
"""Entries that are named; the page has room for no more."""


def with_referrals(report: Report, visits: Sequence[Visit], catalogue: Catalogue, names: Mapping[str, str]) -> Report:
    """The report with whom people were referred to, below what they asked about; as it is when nobody was.

    `names` are those of the entries by id; one without a name is told by its id.
    """
    bars = _bars(visits, catalogue, names, report.language)
    if not bars:
        return report
    told = BarList(say(report.language, "Referred to"), (Group(bars),), long=True)
    at = next(at for at, block in enumerate(report.blocks) if isinstance(block, Columns))
    columns = report.blocks[at]
    assert isinstance(columns, Columns)
    below = replace(columns, left=(*columns.left, told))
    return replace(report, blocks=(*report.blocks[:at], below, *report.blocks[at + 1 :]))


def _bars(visits: Sequence[Visit], catalogue: Catalogue, names: Mapping[str, str], language: str) -> tuple[Bar, ...]:
    """The entries, most often first; the rest of them together, and those that would tell a sensitive subject."""
    asked = [each for visit in visits for each in visit.inquiries if each.referred_to is not None]
    open_ones = [each for each in asked if side_of(each.category, catalogue) is not None]
    counts = Counter(names.get(each.referred_to or "", each.referred_to or "") for each in open_ones)
    ranked = sorted(counts.items(), key=lambda each: (-each[1], each[0].casefold()))
    bars = [Bar(name, count) for name, count in ranked[:MOST]]
    if others := sum(count for _name, count in ranked[MOST:]):
        bars.append(Bar(say(language, "Others"), others))
    if hidden := len(asked) - len(open_ones):
        bars.append(Bar(say(language, "Sensitive subjects (all together)"), hidden))
    return tuple(bars)
