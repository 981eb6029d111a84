"""What may be told of everything that is counted beside the questions of visits (`desk.analysis.tally`).

Nothing hidden can be read off an answer, nor off those about single sites of the same months put beside it. What each
site has of a value is told from the threshold on. What all have of it, the whole, the other cuts and the months are
told where they say no more of what is hidden than that it is small (`desk.privacy.disclosure.keeps_secret`); else there
are at least as many as are told one by one. So the sums form a tree, in which nothing follows that is not seen there.
What is added up (people at activities, what an observer saw) is added up over what is told alone.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desk.analysis.tally import TallyTable, decode_tallies
from desk.model.overlap import Source
from desk.model.tallies import AMOUNTS, CUTS, MONTH, SITE, Kind, Some, Tallies, Tally, TallyQuestion
from desk.privacy.disclosure import LEAST, THRESHOLD, Sum, keeps_secret, shown

Cell = tuple[str, str]
"""A site and a value."""
_ALL = ("all", "", "")


@dataclass(frozen=True, slots=True)
class _Counted:
    """One kind (and question): how many by site and value, for each cut and amount."""

    cuts: Mapping[str, Counter[Cell]] = field(default_factory=dict)

    def add(self, cut: str, site: str, value: str, n: int) -> None:
        self.cuts[cut][site, value] += n


def tallies(
    tables: Iterable[TallyTable],
    question: TallyQuestion,
    areas: Mapping[str, str],
    source: Source,
    *,
    threshold: int = THRESHOLD,
) -> Tallies:
    """The answer to a question from tables; none may hold part of another's (site, month).

    `areas` says in which area a place lies; one that is not in it may have been typed by hand, and is never named.
    """
    threshold = max(threshold, LEAST)
    found = _counted(tables, question, areas)
    order = sorted(found, key=lambda each: (tuple(Kind).index(each[0]), each[1]))
    told = [_Told(kind, found[kind, group], threshold).tally(group, question.site) for kind, group in order]
    some = tuple(each for each in told if each.whole or each.parts)
    return Tallies(question, source, threshold, some)


def _counted(
    tables: Iterable[TallyTable], question: TallyQuestion, areas: Mapping[str, str]
) -> dict[tuple[Kind, str], _Counted]:
    found: dict[tuple[Kind, str], _Counted] = {}
    for table in tables:
        for key, n in decode_tallies(table).items():
            if not question.first <= key.month <= question.last:
                continue
            cuts = (*CUTS[key.kind], *AMOUNTS.get(key.kind, ()), MONTH)
            of_kind = found.setdefault((key.kind, key.group), _Counted({cut: Counter() for cut in cuts}))
            value = areas.get(key.value, "") if key.kind is Kind.OUTREACH else key.value
            of_kind.add(key.cut, key.site, value, n)
            if key.cut == CUTS[key.kind][0]:
                of_kind.add(MONTH, key.site, key.month, n)
    return found


class _Told:
    """What may be told of one kind. A name is (cut, site, value); an empty site is all of them."""

    def __init__(self, kind: Kind, counted: _Counted, threshold: int) -> None:
        self._kind, self._cuts, self._threshold = kind, counted.cuts, threshold
        self._first = CUTS[kind][0]
        self.numbers: Counter[Hashable] = Counter()
        for (site, value), n in self._cuts[self._first].items():
            self.numbers[self._first, site, value] += n
            self.numbers[_ALL] += n
        for cut in (*CUTS[kind], MONTH):
            for (_, value), n in self._cuts[cut].items():
                self.numbers[cut, "", value] += n
        self.cells = [(self._first, *cell) for cell in self._cuts[self._first]]
        self.told, self._sums = self._large(self.cells), self._tree()
        self._tell_sums()
        self._tell_cuts()

    def _large(self, names: Iterable[Hashable]) -> dict[Hashable, int]:
        return {name: n for name in names if (n := shown(self.numbers[name], self._threshold)) is not None}

    def _of_all(self, cut: str) -> tuple[tuple[str, str, str], ...]:
        return tuple(dict.fromkeys((cut, "", value) for _, value in self._cuts[cut]))

    def _tree(self) -> list[Sum]:
        """All is the sum of what all sites have of each value, and that of what each has of it."""
        values = self._of_all(self._first)
        parts = [tuple(cell for cell in self.cells if cell[2] == value) for _, _, value in values]
        return [*(Sum(whole, each) for whole, each in zip(values, parts, strict=True)), Sum(_ALL, values)]

    def _tell_sums(self) -> None:
        """What all sites have of each value, one by one: only the whole, told after them, ties them together."""
        *values, whole = self._sums
        for each in values:
            parts = {part: self.told[part] for part in each.parts if part in self.told}
            parts |= self._large([each.whole])
            if each.whole in parts and keeps_secret([each], parts, self._threshold):
                self.told[each.whole] = parts[each.whole]
        told = self.told | self._large([whole.whole])
        if keeps_secret(self._sums, told, self._threshold):
            self.told = told

    def _tell_cuts(self) -> None:
        """The other cuts and the months, of all sites together: each whole or not at all."""
        for cut in (*CUTS[self._kind][1:], MONTH):
            names = self._of_all(cut)
            sums, told = [*self._sums, Sum(_ALL, names)], self.told | self._large(names)
            if keeps_secret(sums, told, self._threshold):
                self._sums, self.told = sums, told

    def tally(self, group: str, site: str | None) -> Tally:
        """What is told of all sites, or of one."""
        if site is None:
            cuts = {cut: dict(self._all_of(cut)) for cut in (*CUTS[self._kind], MONTH)}
            cuts[SITE] = {each: some for each in self._sites() if (some := self._site(each))}
            n = self.told.get(_ALL)
            known = max(sum(some.n for some in parts.values()) for parts in cuts.values())
            whole = Some(n) if n is not None else Some(known, False) if known else None
        else:
            cuts = {self._first: {name[2]: Some(self.told[name]) for name in self._cells_of(site) if name in self.told}}
            whole = self._site(site)
        cuts |= {cut: dict(self._amounts(cut, site)) for cut in AMOUNTS.get(self._kind, ())}
        return Tally(self._kind, group, whole, {cut: parts for cut, parts in cuts.items() if parts})

    def _all_of(self, cut: str) -> Iterator[tuple[str, Some]]:
        for name in self._of_all(cut):
            parts = [self.told.get((cut, *cell), 0) for cell in self._cuts[cut] if cell[1] == name[2]]
            if name in self.told:
                yield name[2], Some(self.told[name])
            elif cut == self._first and any(parts):
                yield name[2], Some(sum(parts), False)

    def _sites(self) -> tuple[str, ...]:
        return tuple(sorted({site for _, site, _ in self.cells}))

    def _cells_of(self, site: str) -> list[tuple[str, str, str]]:
        return [cell for cell in self.cells if cell[1] == site]

    def _site(self, site: str) -> Some | None:
        """All that is told of a site, and whether that is all there is."""
        cells = self._cells_of(site)
        n = sum(self.told.get(cell, 0) for cell in cells)
        return Some(n, all(cell in self.told for cell in cells)) if n else None

    def _amounts(self, cut: str, site: str | None) -> Iterator[tuple[str, Some]]:
        """What is added up over the cells that are told."""
        found: dict[str, list[int | None]] = {}
        for cell in self.cells:
            if site in (None, cell[1]):
                n = self._cuts[cut][cell[1:]] if cell in self.told else None
                found.setdefault(cell[2], []).append(None if n is None else n and shown(n, self._threshold))
        for value, amounts in found.items():
            if n := sum(amount or 0 for amount in amounts):
                yield value, Some(n, None not in amounts)
