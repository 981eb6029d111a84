"""What may be told of everything that is counted beside the questions of visits (`desk.analysis.tally`).

Each count passes `desk.privacy.disclosure`: the whole, what all sites have of each value, what each site has of each,
what each has in all, and the months. What is added up over them (people at activities, what an observer saw) is what it
would be if there were as many as are told, to the nearest five: else it would give away how many there are.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from desk.analysis.tally import TallyTable, decode_tallies
from desk.model.overlap import Source
from desk.model.tallies import AMOUNTS, CUTS, MONTH, SITE, Kind, Tallies, Tally, TallyQuestion
from desk.model.year import begin
from desk.privacy.disclosure import LEAST, THRESHOLD, shown, told_of

FIVE = 5
"""What is added up is told to the nearest so many."""
_ALL = "all"


class _Name(NamedTuple):
    """What is counted: a value of a cut at a site; an empty site is all of them, and the cut _ALL the whole."""

    cut: str
    site: str
    value: str


_Counts = Mapping[_Name, Counter[str]]
"""How many of each by month."""


def tallies(
    tables: Iterable[TallyTable],
    question: TallyQuestion,
    areas: Mapping[str, str],
    source: Source,
    *,
    threshold: int = THRESHOLD,
) -> Tallies:
    """The answer to a question from tables; none may hold part of another's (site, month).

    They begin with the January of the first month that is asked for. `areas` says in which area a place lies; one that
    is not in it may have been typed by hand, and is never named.
    """
    threshold = max(threshold, LEAST)
    found = _counted(tables, question, areas)
    order = sorted(found, key=lambda each: (tuple(Kind).index(each[0]), each[1]))
    told = [_Told(question, kind, found[kind, group], threshold).tally(group) for kind, group in order]
    some = tuple(each for each in told if each.whole is not None or each.parts)
    return Tallies(question, source, threshold, some)


def _counted(
    tables: Iterable[TallyTable], question: TallyQuestion, areas: Mapping[str, str]
) -> dict[tuple[Kind, str], _Counts]:
    found: dict[tuple[Kind, str], dict[_Name, Counter[str]]] = {}
    for table in tables:
        for key, n in decode_tallies(table).items():
            if not begin(question.first) <= key.month <= question.last:
                continue
            of_kind = found.setdefault((key.kind, key.group), defaultdict(Counter))
            value = areas.get(key.value, "") if key.kind is Kind.OUTREACH else key.value
            for site in ("", key.site):
                of_kind[_Name(key.cut, site, value)][key.month] += n
                if key.cut == CUTS[key.kind][0]:
                    of_kind[_Name(_ALL, site, "")][key.month] += n
    return {key: dict(of_kind) for key, of_kind in found.items()}


class _Told:
    """What may be told of one kind."""

    def __init__(self, question: TallyQuestion, kind: Kind, counts: _Counts, threshold: int) -> None:
        self._kind, self._counts, self._threshold = kind, counts, threshold
        self._first, self._last, self._site = question.first, question.last, question.site or ""

    def tally(self, group: str) -> Tally:
        """All of it: of one site the first cut alone, and no sites."""
        whole, first = _Name(_ALL, self._site, ""), CUTS[self._kind][0]
        cuts = {cut: dict(self._values(cut)) for cut in (CUTS[self._kind] if not self._site else (first,))}
        cuts |= {cut: dict(self._amounts(cut, first)) for cut in AMOUNTS.get(self._kind, ())}
        months = sorted(month for month in self._counts.get(whole, ()) if self._first <= month <= self._last)
        cuts[MONTH] = {month: n for month in months if (n := self._told(whole, month, month)) is not None}
        if not self._site:
            sites = sorted({name.site for name in self._counts if name.site})
            cuts[SITE] = {site: n for site in sites if (n := self._told(_Name(_ALL, site, ""))) is not None}
        parts = {cut: values for cut, values in cuts.items() if values}
        return Tally(self._kind, group, self._told(whole), parts)

    def _told(self, name: _Name, first: str = "", last: str = "") -> int | None:
        counts = self._counts.get(name, Counter())
        return shown(told_of(counts, first or self._first, last or self._last), self._threshold)

    def _names(self, cut: str) -> Iterator[_Name]:
        return (name for name in self._counts if name.cut == cut and name.site == self._site)

    def _values(self, cut: str) -> Iterator[tuple[str, int]]:
        for name in self._names(cut):
            if (n := self._told(name)) is not None:
                yield name.value, n

    def _amounts(self, cut: str, first: str) -> Iterator[tuple[str, int]]:
        """What is added up over the values that are told."""
        for name in self._names(cut):
            counted = name._replace(cut=first)
            if (n := self._told(counted)) is not None:
                amount = self._in_all(name) * n / self._in_all(counted)
                if rounded := shown(round(amount / FIVE) * FIVE, self._threshold):
                    yield name.value, rounded

    def _in_all(self, name: _Name) -> int:
        return sum(n for month, n in self._counts[name].items() if self._first <= month <= self._last)
