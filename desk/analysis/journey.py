"""Where those who were led through a guide ended or stopped.

Each count passes `desk.privacy.disclosure`: all who started, each step, each month, and what became of those who
stopped before an end.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from desk.analysis.steps import Steps
from desk.model.guide import Guide, StepKind
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Source
from desk.model.visit import Outcome
from desk.model.year import begin
from desk.privacy.disclosure import LEAST, THRESHOLD, shown, told_of

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

    They begin with the January of the first month that is asked for. `guide` is any revision of it, None where it is
    not known: then which of its steps are ends is not known either, and there are no outcomes. A guide is sensitive
    when it says so, or when it was followed for a category in `sensitive`.
    """
    threshold = max(threshold, LEAST)
    tables = list(steps)
    pooled = (guide is not None and guide.sensitive) or any(_is_sensitive(each, question, sensitive) for each in tables)
    asked = replace(question, site=None) if pooled else question
    told = _told(_parts(_counted(tables, asked), guide), question, threshold)
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


def _counted(tables: Iterable[Steps], question: JourneyQuestion) -> Counter[Ended]:
    """How many inquiries there were of each kind, since January."""
    found: Counter[Ended] = Counter()
    for table in tables:
        rows = _of_guide(table, question)
        if question.site is not None:
            rows = rows & _is(table, "site", question.site)
        if question.revision is not None:
            rows = rows & (table.revision == question.revision)
        for key, n in _summed(table, rows):
            if begin(question.first) <= key.month <= question.last:
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


Part = tuple[str, str | None]
"""What is counted: a step, an outcome, or all; and which."""
_ALL = ("all", None)


def _parts(found: Mapping[Ended, int], guide: Guide | None) -> dict[Part, Counter[str]]:
    """How many there are of each by month."""
    counts: dict[Part, Counter[str]] = defaultdict(Counter)
    ends = {step.id for step in guide.steps if step.kind is StepKind.END} if guide else set()
    for key, n in found.items():
        counts[_ALL][key.month] += n
        counts["step", key.step][key.month] += n
        if guide is not None and key.step is not None and key.step not in ends:
            counts["outcome", key.outcome][key.month] += n
    return counts


def _told(counts: Mapping[Part, Counter[str]], question: JourneyQuestion, threshold: int) -> dict[str, object]:
    """What of it may be told."""

    def told(part: Part, first: str = question.first, last: str = question.last) -> int | None:
        return shown(told_of(counts.get(part, Counter()), first, last), threshold)

    def named(kind: str) -> dict[str | None, int]:
        found = {part[1]: n for part in counts if part[0] == kind and (n := told(part)) is not None}
        return dict(sorted(found.items(), key=lambda each: each[0] or ""))

    steps = named("step")
    months = sorted(month for month in counts.get(_ALL, ()) if month >= question.first)
    return {
        "started": told(_ALL),
        "unsaid": steps.pop(None, None),
        "steps": steps,
        "outcomes": {name and Outcome(name): n for name, n in named("outcome").items()},
        "months": {month: n for month in months if (n := told(_ALL, month, month)) is not None},
    }
