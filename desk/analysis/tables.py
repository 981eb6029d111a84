"""Count tables in columns: what is written to a file, read from it without a copy, and computed with.

Labels (ids, months) stand once in a tuple, sorted; columns hold their numbers there. An unknown is the label "".
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desk.analysis.counts import BasketKey, Counted, DayCount, DayKey, baskets

if TYPE_CHECKING:
    from numpy import ndarray

HEAD = ("site", "served_by", "desk", "channel", "month")
"""The columns every table is filtered by, in the order of its keys."""


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

    keys = sorted(counts, key=_order)
    labels, codes = _heads(keys, HEAD)
    categories, members = _numbered([each for key in keys for each in key.basket])
    starts = np.zeros(len(keys) + 1, np.int32)
    np.cumsum([len(key.basket) for key in keys], out=starts[1:])
    live = np.array([key.entered_live for key in keys], bool)
    visits = np.array([counts[key] for key in keys], np.int64)
    return Baskets(labels, codes, categories, starts, members, live, visits)


def decode(table: Baskets) -> dict[BasketKey, int]:
    """The counts of a table by their keys."""
    heads = zip(*(_named(table.labels[name], table.codes[name]) for name in HEAD), strict=True)
    names = [table.categories[code] for code in table.members.tolist()]
    starts, live, visits = table.starts.tolist(), table.entered_live.tolist(), table.visits.tolist()
    return {
        BasketKey(*head, tuple(names[starts[row] : starts[row + 1]]), live[row]): visits[row]
        for row, head in enumerate(heads)
    }


def encode_days(counts: Mapping[DayKey, DayCount]) -> Days:
    """As `encode`, of categories by day."""
    import numpy as np

    keys = sorted(counts, key=lambda key: tuple(each or "" for each in (*key[:5], key.category)) + (key.day or 0,))
    labels, codes = _heads([(*key[:5], key.category) for key in keys], (*HEAD, "category"))
    day = np.array([key.day or 0 for key in keys], np.int8)
    numbers = np.array([counts[key] for key in keys], np.int64).reshape(-1, 2)
    return Days(labels, codes, day, numbers[:, 0], numbers[:, 1])


def decode_days(table: Days) -> dict[DayKey, DayCount]:
    """The counts of a table by their keys."""
    heads = zip(*(_named(table.labels[name], table.codes[name]) for name in (*HEAD, "category")), strict=True)
    numbers = map(DayCount, table.inquiries.tolist(), table.visits.tolist())
    days = (day or None for day in table.day.tolist())
    return {DayKey(*head[:5], day, head[5]): number for head, day, number in zip(heads, days, numbers, strict=True)}


def _heads(
    keys: Sequence[Sequence[Any]], names: Sequence[str]
) -> "tuple[dict[str, tuple[str, ...]], dict[str, ndarray]]":
    labels, codes = {}, {}
    for place, name in enumerate(names):
        labels[name], codes[name] = _numbered([key[place] or "" for key in keys])
    return labels, codes


def _order(key: BasketKey) -> tuple[Any, ...]:
    return *(each or "" for each in key[:5]), key.basket, key.entered_live


def _numbered(values: list[str]) -> "tuple[tuple[str, ...], ndarray]":
    import numpy as np

    labels = tuple(sorted(set(values)))
    number = {label: code for code, label in enumerate(labels)}
    return labels, np.array([number[value] for value in values], np.int32)


def _named(labels: tuple[str, ...], codes: "ndarray") -> Iterator[str | None]:
    return (labels[code] or None for code in codes.tolist())
