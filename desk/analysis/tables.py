"""Count tables in columns: what is written to a file, read from it without a copy, and computed with.

Labels (ids, months) stand once in a tuple, sorted; columns hold their numbers there. An unknown is the label "".
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desk.analysis.counts import BasketKey, Counted, DayCount, DayKey, baskets

if TYPE_CHECKING:
    from numpy import ndarray

HEAD = ("site", "served_by", "desk", "channel", "month")
"""The columns every table is filtered by, in the order of its keys."""


class Table(Protocol):
    """What all tables share: `labels` and `codes` by column, and how many rows there are."""

    @property
    def labels(self) -> Mapping[str, tuple[str, ...]]:
        """The labels of each column."""

    @property
    def codes(self) -> "Mapping[str, ndarray]":
        """Their numbers, row by row."""

    def __len__(self) -> int: ...


@dataclass(frozen=True, slots=True, eq=False)
class Baskets:
    """The basket dictionary of N rows: `labels` and int32 `codes` [N] by the names of HEAD.

    Row r stands for `visits[r]` visits (int64) of one basket: the categories `members[starts[r]:starts[r + 1]]`
    (int32, numbers in `categories`), each once. `entered_live` is bool [N], `starts` int32 [N + 1].
    """

    labels: Mapping[str, tuple[str, ...]]
    codes: "Mapping[str, ndarray]"
    categories: tuple[str, ...]
    starts: "ndarray"
    members: "ndarray"
    entered_live: "ndarray"
    visits: "ndarray"

    def __len__(self) -> int:
        return len(self.visits)


@dataclass(frozen=True, slots=True, eq=False)
class Days:
    """Categories by day, N rows: `labels` and `codes` as in Baskets, by the names of HEAD and `category`.

    `day` is the day of the month, 0 where only the month is known; `inquiries` and `visits` are int64; all [N].
    """

    labels: Mapping[str, tuple[str, ...]]
    codes: "Mapping[str, ndarray]"
    day: "ndarray"
    inquiries: "ndarray"
    visits: "ndarray"

    def __len__(self) -> int:
        return len(self.visits)


def baskets_of(rows: Iterable[Counted]) -> Baskets:
    """The basket dictionary of these visits."""
    return encode(baskets(rows))


def encode(counts: Mapping[BasketKey, int]) -> Baskets:
    """The same counts in columns, in the order of their keys: equal counts give equal tables."""
    import numpy as np

    rows = sorted((*(each or "" for each in key[:5]), *key[5:], n) for key, n in counts.items())
    *head, baskets, live, visits = zip(*rows, strict=True) if rows else ((),) * 8
    categories, members = _numbered([each for basket in baskets for each in basket])
    starts = _starts(np.array([len(basket) for basket in baskets], np.int32))
    return Baskets(*heads(head, HEAD), categories, starts, members, np.array(live, bool), np.array(visits, np.int64))


def encode_days(counts: Mapping[DayKey, DayCount]) -> Days:
    """As `encode`, of categories by day."""
    import numpy as np

    rows = sorted((*(each or "" for each in key[:5]), key[6], key[5] or 0, *n) for key, n in counts.items())
    *head, day, inquiries, visits = zip(*rows, strict=True) if rows else ((),) * 9
    return Days(
        *heads(head, (*HEAD, "category")),
        np.array(day, np.int8),
        *(np.array(n, np.int64) for n in (inquiries, visits)),
    )


def replaced(table: Baskets, sites: Collection[str], fresh: Baskets) -> Baskets:
    """The table with the rows of these sites taken out and the fresh ones, of these sites alone, put in."""
    import numpy as np

    rows = rows_of(table, sites, fresh)
    lengths = np.concatenate([np.diff(each.starts) for each in (table, fresh)])
    begins = np.cumsum(lengths) - lengths
    starts = _starts(lengths[rows])
    entries = np.repeat(begins[rows] - starts[:-1], lengths[rows]) + np.arange(starts[-1])
    categories, members = _joined((table.categories, fresh.categories), (table.members, fresh.members), entries)
    others = (
        np.concatenate([getattr(each, name) for each in (table, fresh)])[rows] for name in ("entered_live", "visits")
    )
    return Baskets(*joined_heads(table, fresh, HEAD, rows), categories, starts, members, *others)


def replaced_days(table: Days, sites: Collection[str], fresh: Days) -> Days:
    """As `replaced`, of categories by day."""
    import numpy as np

    rows, names = rows_of(table, sites, fresh), ("day", "inquiries", "visits")
    others = (np.concatenate([getattr(each, name) for each in (table, fresh)])[rows] for name in names)
    return Days(*joined_heads(table, fresh, (*HEAD, "category"), rows), *others)


def rows_of(table: Table, sites: Collection[str], fresh: Table) -> "ndarray":
    """Which rows of the two, one after the other, make the new table: by site, and within it as they were."""
    import numpy as np

    stay = np.array([site not in sites for site in table.labels["site"]], bool)[table.codes["site"]]
    rows = np.concatenate([np.flatnonzero(stay), len(table) + np.arange(len(fresh))])
    both = [each.labels["site"] for each in (table, fresh)]
    _, site = _joined(both, [each.codes["site"] for each in (table, fresh)], rows)
    return rows[np.argsort(site, kind="stable")]


def joined_heads(
    table: Table, fresh: Table, names: Sequence[str], rows: "ndarray"
) -> "tuple[dict[str, tuple[str, ...]], dict[str, ndarray]]":
    """The labels and codes of these rows of the two, one after the other."""
    both = (table, fresh)
    found = {
        name: _joined([each.labels[name] for each in both], [each.codes[name] for each in both], rows) for name in names
    }
    return {name: labels for name, (labels, _) in found.items()}, {name: codes for name, (_, codes) in found.items()}


def _joined(
    labels: Sequence[tuple[str, ...]], codes: "Sequence[ndarray]", rows: "ndarray"
) -> "tuple[tuple[str, ...], ndarray]":
    """One column of several, and of it these rows; labels that no row has are gone."""
    import numpy as np

    every = sorted(set().union(*labels))
    number = {label: code for code, label in enumerate(every)}
    common = [
        np.array([number[label] for label in own], np.int32)[column] for own, column in zip(labels, codes, strict=True)
    ]
    chosen = np.concatenate(common)[rows]
    used = np.bincount(chosen, minlength=len(every)) > 0
    return tuple(label for label, is_used in zip(every, used, strict=True) if is_used), (
        np.cumsum(used, dtype=np.int32) - 1
    )[chosen]


def _starts(lengths: "ndarray") -> "ndarray":
    import numpy as np

    starts = np.zeros(len(lengths) + 1, np.int32)
    np.cumsum(lengths, out=starts[1:])
    return starts


def heads(
    columns: Sequence[Sequence[str]], names: Sequence[str]
) -> "tuple[dict[str, tuple[str, ...]], dict[str, ndarray]]":
    """Columns of plain values as labels and codes, by their names."""
    found = {name: _numbered(column) for name, column in zip(names, columns, strict=True)}
    return {name: labels for name, (labels, _) in found.items()}, {name: codes for name, (_, codes) in found.items()}


def _numbered(values: Sequence[str]) -> "tuple[tuple[str, ...], ndarray]":
    import numpy as np

    labels = tuple(sorted(set(values)))
    number = {label: code for code, label in enumerate(labels)}
    return labels, np.array([number[value] for value in values], np.int32)


def named(labels: tuple[str, ...], codes: "ndarray") -> Iterator[str | None]:
    """The labels of a column, row by row; the unknown one is None."""
    return (labels[code] or None for code in codes.tolist())
