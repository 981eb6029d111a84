"""Where those who were led through a guide ended or stopped.

Nothing hidden can be read off an answer: the steps are cut from all who started, and so are the months; the steps
before an end and the outcomes are cut from all who stopped, and one revision is cut from all of them. What would tell
more about a hidden count than that it is small is left out: the outcomes first, then the months, then the whole
(`desk.privacy.disclosure.keeps_secret`).
"""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from desk.analysis.steps import Steps
from desk.model.guide import Guide, StepKind
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Source
from desk.model.visit import Outcome
from desk.privacy.disclosure import LEAST, THRESHOLD, Sum, keeps_secret, shown

if TYPE_CHECKING:
    from numpy import ndarray


class Ended(NamedTuple):
    """What inquiries that followed the guide are told apart by; unknown is None."""

    month: str
    step: str | None
    outcome: str | None


def journey(  # noqa: PLR0913
    steps: Iterable[Steps],
    question: JourneyQuestion,
    guide: Guide | None,
    sensitive: Collection[str],
    source: Source,
    *,
    threshold: int = THRESHOLD,
    until: str | None = None,
) -> Journey:
    """The answer to a question from tables of steps; none may hold part of another's (site, month).

    `guide` is any revision of it, None where it is not known: then which of its steps are ends is not known either, and
    there are no outcomes. A guide is sensitive when it says so, or when it was followed for a category in `sensitive`.
    """
    threshold = max(threshold, LEAST)
    tables = list(steps)
    pooled = (guide is not None and guide.sensitive) or any(_is_sensitive(each, question, sensitive) for each in tables)
    asked = replace(question, site=None) if pooled else question
    parts = _Parts(_counted(tables, asked), guide)
    told = _told(parts, _held(tables, asked, guide, threshold), threshold)
    return Journey(question, source, threshold, **told, pooled=pooled, until=until)


def _is_sensitive(table: Steps, question: JourneyQuestion, sensitive: Collection[str]) -> bool:
    import numpy as np

    rows = _of_guide(table, question)
    categories = np.unique(table.codes["category"][rows]).tolist()
    return any(table.labels["category"][code] in sensitive for code in categories)


def _of_guide(table: Steps, question: JourneyQuestion) -> "ndarray":
    return _is(table, "guide", question.guide)


def _is(table: Steps, column: str, label: str) -> "ndarray":
    import numpy as np

    labels = table.labels[column]
    return table.codes[column] == labels.index(label) if label in labels else np.zeros(len(table), bool)


def _held(tables: Sequence[Steps], question: JourneyQuestion, guide: Guide | None, threshold: int) -> "frozenset[Part]":
    """What is not told of one revision because of the others: all of them are told together too, and who subtracts
    those that are told from that must not be left with a small count."""
    if question.revision is None:
        return frozenset()
    numbers = {number for table in tables for number in table.revision[_of_guide(table, question)].tolist()}
    by = {each: _Parts(_counted(tables, replace(question, revision=each)), guide).counts for each in numbers}
    mine = by.get(question.revision, Counter())
    return frozenset(
        part for part in mine
        if question.revision in _hidden({each: counts[part] for each, counts in by.items()}, threshold)
    )  # fmt: skip


def _hidden(counts: Mapping[int, int], threshold: int) -> Iterator[int]:
    """The revisions of which a count is not told: the small ones, and the next ones until these are together not."""
    together = 0
    for revision in sorted((each for each in counts if counts[each]), key=lambda each: (counts[each], each)):
        if counts[revision] < threshold or 0 < together < threshold:
            together += counts[revision]
            yield revision


def _counted(tables: Iterable[Steps], question: JourneyQuestion) -> Counter[Ended]:
    """How many inquiries there were of each kind."""
    found: Counter[Ended] = Counter()
    for table in tables:
        rows = _of_guide(table, question)
        if question.site is not None:
            rows = rows & _is(table, "site", question.site)
        if question.revision is not None:
            rows = rows & (table.revision == question.revision)
        for key, n in _summed(table, rows):
            if question.first <= key.month <= question.last:
                found[key] += n
    return found


def _summed(table: Steps, rows: "ndarray") -> Iterator[tuple[Ended, int]]:
    import numpy as np

    columns = [table.codes[name][rows] for name in Ended._fields]
    if not rows.any():
        return
    kinds, at = np.unique(np.stack(columns), axis=1, return_inverse=True)
    sums = np.zeros(kinds.shape[1], np.int64)
    np.add.at(sums, at.ravel(), table.inquiries[rows])
    for codes, n in zip(kinds.T.tolist(), sums.tolist(), strict=True):
        labels = (table.labels[name][code] or None for name, code in zip(Ended._fields, codes, strict=True))
        yield Ended(*labels), n  # type: ignore[arg-type]


def _told(parts: "_Parts", held: "frozenset[Part]", threshold: int) -> dict[str, object]:
    """What of it may be told, but what is `held` back."""
    told, sums = parts.shown("step", held, threshold), parts.cut("step")
    for kind in ("all", "month", "outcome"):
        also, cut = told | parts.shown(kind, held, threshold), sums + parts.cut(kind)
        if keeps_secret(cut, also, threshold):
            told, sums = also, cut
    steps = parts.named(told, "step")
    return {
        "started": told.get(_ALL),
        "unsaid": steps.pop(None, None),
        "steps": steps,
        "outcomes": {name and Outcome(name): n for name, n in parts.named(told, "outcome").items()},
        "months": parts.named(told, "month"),
    }


_ALL, _STOPPED = ("all", None), ("stopped", None)
Part = tuple[str, str | None]


class _Parts:
    """The counts by what they are cut into, and what adds up to what."""

    def __init__(self, found: Mapping[Ended, int], guide: Guide | None) -> None:
        self.counts: Counter[Part] = Counter()
        ends = {step.id for step in guide.steps if step.kind is StepKind.END} if guide else set()
        for key, n in found.items():
            self.counts[_ALL] += n
            self.counts["step", key.step] += n
            self.counts["month", key.month] += n
            if guide is not None and key.step is not None and key.step not in ends:
                self.counts["outcome", key.outcome] += n
        every = [("step", step.id) for step in guide.steps] if guide else []
        self._steps = tuple(dict.fromkeys([*every, *self._those("step")]))
        self._stops = tuple(each for each in self._steps if guide and each[1] is not None and each[1] not in ends)

    def _those(self, kind: str) -> list[Part]:
        return [name for name in self.counts if name[0] == kind]

    def shown(self, kind: str, held: frozenset[Part], threshold: int) -> dict[Hashable, int]:
        """Those of a kind that are not too small, nor held back."""
        those = {name: self.counts[name] for name in self._those(kind) if name not in held}
        return {name: n for name, n in those.items() if shown(n, threshold) is not None}

    def cut(self, kind: str) -> list[Sum]:
        """What those of a kind add up to."""
        if kind == "step":
            return [Sum(_ALL, self._steps), Sum(_STOPPED, self._stops)]
        if kind == "outcome":
            return [Sum(_STOPPED, tuple(("outcome", each) for each in (None, *Outcome)))] if self._stops else []
        return [Sum(_ALL, tuple(self._those("month")))] if kind == "month" else []

    @staticmethod
    def named(told: Mapping[Hashable, int], kind: str) -> dict[str | None, int]:
        """What is told of a kind, by name, in their order."""
        found = {name[1]: n for name, n in told.items() if isinstance(name, tuple) and name[0] == kind}
        return dict(sorted(found.items(), key=lambda each: each[0] or ""))
