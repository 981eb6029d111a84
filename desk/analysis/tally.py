"""Everything that is counted beside the questions of visits: what a record adds to it, and the counts in columns.

A record adds one to each cut of its kind (`desk.model.tallies.CUTS`), so that every cut adds up to the same whole, and
to each amount what it holds. A place is counted by its id or name here; which area it lies in is for the publication to
say when a question is asked.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desk.analysis.tables import heads, joined_heads, named, rows_of
from desk.model import activity, answer, check, door, reach, suggestion
from desk.model.reach import About
from desk.model.tallies import Kind
from desk.model.visit import Channel

if TYPE_CHECKING:
    from numpy import ndarray

VISIT = "visit"
OTHERS = (activity.KIND, answer.KIND, check.KIND, door.KIND, reach.KIND, suggestion.KIND)
"""The kinds of record that are counted here besides visits."""

LABELLED = ("site", "month", "kind", "group", "cut", "value")
"""The columns that hold labels."""


class Counts(NamedTuple):
    """What one record adds: `n` to a value of a cut."""

    kind: Kind
    group: str
    cut: str
    value: str
    n: int


class TallyKey(NamedTuple):
    """What everything is counted by."""

    site: str
    month: str
    kind: Kind
    group: str
    cut: str
    value: str


class Passed(NamedTuple):
    """Whom a question went to: an entry of the directory, or a side."""

    referred_to: str | None
    handed_to: str | None


def of_visit(channel: str | None, place: str | None, continued: bool, asked: Iterable[Passed]) -> Iterator[Counts]:
    """What a visit adds. One that is continued from a colleague is no conversation of its own."""
    for each in asked:
        if each.referred_to is not None:
            yield Counts(Kind.REFERRED, "", "unit", each.referred_to, 1)
        if each.handed_to is not None:
            yield Counts(Kind.HANDED, "", "side", each.handed_to, 1)
    if channel == Channel.OUTREACH and not continued:
        yield Counts(Kind.OUTREACH, "", "area", place or "", 1)


def of_record(kind: str, payload: Mapping[str, object]) -> Iterator[Counts]:
    """What a record of one of OTHERS adds; nothing where its payload is not what it should be."""

    def text(name: str) -> str:
        found = payload.get(name)
        return found if isinstance(found, str) else ""

    def number(name: str) -> int | None:
        found = payload.get(name)
        return found if isinstance(found, int) else None

    if kind == activity.KIND:
        yield Counts(Kind.ACTIVITY, "", "type", text("type"), 1)
        yield Counts(Kind.ACTIVITY, "", "quality", text("quality"), 1)
        yield Counts(Kind.ACTIVITY, "", "people", text("type"), number("attendance") or 0)
    elif kind == suggestion.KIND:
        yield Counts(Kind.SUGGESTION, "", "theme", text("theme"), 1)
        yield Counts(Kind.SUGGESTION, "", "became", text("became"), 1)
    elif kind == answer.KIND:
        yield Counts(Kind.ANSWER, text("question"), "face", text("face"), 1)
    elif kind == reach.KIND:
        about = text("about")
        yield Counts(Kind.FIRST_VISIT if about == About.FIRST_VISIT else Kind.LANGUAGE, "", "about", about, 1)
    elif kind == door.KIND:
        yield Counts(Kind.DOOR, "", "door", "", number("count") or 0)
    elif kind == check.KIND:
        yield from _checked(number("contacts"), number("logged"))


def _checked(contacts: int | None, logged: int | None) -> Iterator[Counts]:
    """An observer who saw nobody, or of whom it is not known what was logged meanwhile, says nothing of the log."""
    if contacts and logged is not None:
        yield Counts(Kind.CHECK, "", "check", "", 1)
        yield Counts(Kind.CHECK, "", "seen", "", contacts)
        # More were logged than seen: the observer missed some, and of those nothing is known.
        yield Counts(Kind.CHECK, "", "logged", "", min(contacts, logged))


def tallied(rows: Iterable[tuple[str, str, Iterable[Counts]]]) -> dict[TallyKey, int]:
    """Records by (site, month, what they add), counted. Whoever counts brings each once, at its newest rev."""
    found: Counter[TallyKey] = Counter()
    for site, month, adds in rows:
        for kind, group, cut, value, n in adds:
            found[TallyKey(site, month, kind, group, cut, value)] += n
    return {key: n for key, n in found.items() if n}


@dataclass(frozen=True, slots=True, eq=False)
class TallyTable:
    """The same in N rows: `labels` and `codes` as in Baskets, by LABELLED; `n` is int64 [N]."""

    labels: Mapping[str, tuple[str, ...]]
    codes: "Mapping[str, ndarray]"
    n: "ndarray"

    def __len__(self) -> int:
        return len(self.n)


def encode_tallies(counts: Mapping[TallyKey, int]) -> TallyTable:
    """The counts in columns, in the order of their keys: equal counts give equal tables."""
    import numpy as np

    rows = sorted((*map(str, key), n) for key, n in counts.items())
    *labelled, n = zip(*rows, strict=True) if rows else ((),) * (len(LABELLED) + 1)
    return TallyTable(*heads(labelled, LABELLED), np.array(n, np.int64))


def decode_tallies(table: TallyTable) -> dict[TallyKey, int]:
    """The counts of a table by their keys."""
    every = zip(*(named(table.labels[name], table.codes[name]) for name in LABELLED), strict=True)
    return {
        TallyKey(site or "", month or "", Kind(kind or ""), group or "", cut or "", value or ""): n
        for (site, month, kind, group, cut, value), n in zip(every, table.n.tolist(), strict=True)
    }


def replaced_tallies(table: TallyTable, sites: Collection[str], fresh: TallyTable) -> TallyTable:
    """The table with the rows of these sites taken out and the fresh ones, of these sites alone, put in."""
    import numpy as np

    rows = rows_of(table, sites, fresh)
    return TallyTable(*joined_heads(table, fresh, LABELLED, rows), np.concatenate([table.n, fresh.n])[rows])
