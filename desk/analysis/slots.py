"""The sums behind an overlap: vectors that add up, table by table, over all pairs at once.

Of one stratum (site, served_by, month, basket size k) with V visits, c_i of them with category i and a_ij with both:

    a = a_ij    b = c_i (k - 1) - a    c = c_j (k - 1) - a    T = V k (k - 1) - c_j (k - 1)    d = T - a - b - c

are the companion slots by focus (i or not) and companion (j or not); those whose focus is j are left out, since j is no
companion there. Most pairs never meet in a stratum (a = 0): their sums are products of matrices, and only where a pair
did meet its exact terms take their place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desk.analysis.subjects import DROPPED, Subjects
from desk.analysis.tables import Baskets
from desk.model.overlap import Question

if TYPE_CHECKING:
    from numpy import ndarray


_NAMES = ("r", "s", "pr", "rest", "qs", "against")


@dataclass(slots=True, eq=False)
class Met:
    """For each row i and column j of a matrix [R, C] `n` visits with both (int64); `visits` and `several` as in
    Overlap.
    """

    n: "ndarray"
    visits: int = field(default=0, kw_only=True)
    several: int = field(default=0, kw_only=True)


@dataclass(slots=True, eq=False)
class Sums(Met):
    """The same, and over all strata, for each i and j, of the Mantel-Haenszel terms P = (a + d) / T, Q = (b + c) / T,
    R = a d / T, S = b c / T the sums of R, S, P R, P S + Q R (`rest`) and Q S (float64). `against` is the sum of b c,
    whole numbers: 0 where nothing speaks against a link. `expected` visits with both there would be without one:
    c_i (k - 1) of T slots, in each of which j is a companion as often as everywhere.
    """

    r: "ndarray"
    s: "ndarray"
    pr: "ndarray"
    rest: "ndarray"
    qs: "ndarray"
    against: "ndarray"
    expected: "ndarray"


@dataclass(frozen=True, slots=True, eq=False)
class _Slots:
    """What is left of a table for a question: entries (basket, subject), by basket.

    `basket` and `subject` int64 [E]; of each basket its `size` and its `visits` int64 [B], and its `stratum` int64 [B],
    a number in range(strata) shared by baskets of one stratum.
    """

    basket: "ndarray"
    subject: "ndarray"
    size: "ndarray"
    visits: "ndarray"
    stratum: "ndarray"
    strata: int


def sums(tables: Iterable[Baskets], question: Question, names: Subjects, rows: "ndarray", columns: "ndarray") -> Sums:
    """The sums over all tables for the subjects numbered in `rows` [R] and `columns` [C]."""
    import numpy as np

    shape = len(rows), len(columns)
    found = Sums(np.zeros(shape, np.int64), *(np.zeros(shape) for _ in range(7)))
    for slots in _each(tables, question, names, found):
        _add(found, slots, rows, columns)
    return found


def met(tables: Iterable[Baskets], question: Question, names: Subjects, rows: "ndarray", columns: "ndarray") -> Met:
    """Of the same sums the counts alone, which cost less."""
    import numpy as np

    found = Met(np.zeros((len(rows), len(columns)), np.int64))
    for slots in _each(tables, question, names, found):
        _, row, column, both = _met(slots, rows, columns)
        np.add.at(found.n, (row, column), both.astype(np.int64))
    return found


def _each(tables: Iterable[Baskets], question: Question, names: Subjects, found: Met) -> Iterator[_Slots]:
    """What each table holds of what is asked; those without a month of it are not looked at."""
    for table in tables:
        if any(question.first <= month <= question.last for month in table.labels["month"]):
            slots = _slots(table, question, names, found)
            if slots is not None:
                yield slots


def _slots(table: Baskets, question: Question, names: Subjects, found: Met) -> _Slots | None:
    """The baskets of a table that are asked for and hold two or more subjects; counts the visits on the way."""
    import numpy as np

    wanted = np.flatnonzero(_wanted(table, question))
    numbers = names.numbers(table.categories)
    lengths = (table.starts[1:] - table.starts[:-1])[wanted].astype(np.int64)
    basket = np.repeat(np.arange(len(wanted)), lengths)
    begins = np.cumsum(lengths) - lengths
    entry = np.arange(len(basket)) - begins[basket] + table.starts[wanted].astype(np.int64)[basket]
    subject = numbers[table.members[entry]]
    kept = subject != DROPPED
    basket, subject = basket[kept], subject[kept]
    kept = _distinct(basket, subject, numbers)
    basket, subject = basket[kept], subject[kept]
    size = np.bincount(basket, minlength=len(wanted))
    visits = table.visits[wanted]
    found.visits += int(visits[size > 0].sum())
    several = size > 1
    found.several += int(visits[several].sum())
    if not several.any():
        return None
    new = np.cumsum(several) - 1
    entries = several[basket]
    chosen = wanted[several]
    stratum, strata = _strata(table, chosen, size[several])
    return _Slots(new[basket[entries]], subject[entries], size[several], visits[several], stratum, strata)


def _wanted(table: Baskets, question: Question) -> "ndarray":
    """Which rows a question is about, bool [N]."""
    months = [question.first <= month <= question.last for month in table.labels["month"]]
    asked = {"site": question.site, "served_by": question.served_by, "channel": question.channel}
    wanted = table.entered_live & _among(table, "month", months)
    for name, value in asked.items():
        if value is not None:
            wanted &= _among(table, name, [label == value for label in table.labels[name]])
    return wanted


def _among(table: Baskets, name: str, wanted: list[bool]) -> "ndarray":
    import numpy as np

    return np.array(wanted, bool)[table.codes[name]]


def _distinct(basket: "ndarray", subject: "ndarray", numbers: "ndarray") -> "ndarray":
    """Which entries to keep so that each subject stands once in a basket, bool [E]: two categories may be one."""
    import numpy as np

    times = np.bincount(numbers[numbers != DROPPED], minlength=1)
    kept = np.ones(len(subject), bool)
    shared = np.flatnonzero((times > 1)[subject])
    _, first = np.unique(basket[shared] * len(times) + subject[shared], return_index=True)
    kept[shared] = False
    kept[shared[first]] = True
    return kept


def _strata(table: Baskets, chosen: "ndarray", size: "ndarray") -> "tuple[ndarray, int]":
    import numpy as np

    key = size.astype(np.int64)
    for name in ("site", "served_by", "month"):
        key = key * len(table.labels[name]) + table.codes[name][chosen]
    there = np.bincount(key) > 0
    return (np.cumsum(there) - 1)[key], int(there.sum())


def _add(found: Sums, slots: _Slots, rows: "ndarray", columns: "ndarray") -> None:
    """Add the terms of all strata of a table, first as if no pair had met, then what meeting changed."""
    import numpy as np

    visits = np.bincount(slots.stratum, slots.visits, slots.strata)
    size = np.zeros(slots.strata)
    size[slots.stratum] = slots.size
    held = _held(slots, int(max(rows.max(initial=-1), columns.max(initial=-1))) + 1)
    in_rows, in_columns = held[:, rows], held[:, columns]
    share = in_columns / ((visits * size)[:, None] - in_columns)
    once = (size - 1)[:, None] * in_rows
    apart = once.T @ share
    squares = (once * in_rows).T @ (share**2 / np.maximum(in_columns, 1)) + once.T @ (share**2)
    found.expected += apart
    found.s += apart
    found.rest += apart - squares
    found.qs += squares
    found.against += once.T @ ((size - 1)[:, None] * in_columns)

    stratum, row, column, both = _met(slots, rows, columns)
    np.add.at(found.n, (row, column), both.astype(np.int64))
    seen = visits[stratum], size[stratum], in_rows[stratum, row], in_columns[stratum, column]
    for name, exact, without in zip(_NAMES, _terms(both, *seen), _terms(both * 0, *seen), strict=True):
        np.add.at(getattr(found, name), (row, column), exact - without)


def _terms(both: "ndarray", visits: "ndarray", size: "ndarray", one: "ndarray", other: "ndarray") -> "list[ndarray]":
    """R, S, P R, P S + Q R, Q S and b c of one stratum's table each."""
    more = size - 1
    slots = more * (visits * size - other)
    b, c = one * more - both, other * more - both
    d = slots - both - b - c
    p, q, r, s = (both + d) / slots, (b + c) / slots, both * d / slots, b * c / slots
    return [r, s, p * r, p * s + q * r, q * s, b * c]


def _held(slots: _Slots, most: int) -> "ndarray":
    """How many visits of each stratum hold each of the first `most` subjects, float64 [strata, most]."""
    import numpy as np

    width = max(int(slots.subject.max()) + 1, most)
    key = slots.stratum[slots.basket] * width + slots.subject
    held = np.bincount(key, slots.visits[slots.basket], slots.strata * width)
    return held.reshape(slots.strata, width)[:, :most]


def _places(slots: _Slots, subjects: "ndarray") -> "ndarray":
    """Where each entry's subject stands among these, int64 [E]; -1 when it does not."""
    import numpy as np

    place = np.full(int(max(slots.subject.max(), subjects.max(initial=0))) + 1, -1)
    place[subjects] = np.arange(len(subjects))
    return place[slots.subject]


def _met(slots: _Slots, rows: "ndarray", columns: "ndarray") -> "tuple[ndarray, ndarray, ndarray, ndarray]":
    """Stratum, row, column and visits (float64) of each pair that met in a stratum."""
    import numpy as np

    in_rows, in_columns, keys, visits = _places(slots, rows), _places(slots, columns), [], []
    sizes = slots.size[slots.basket]
    for size in np.unique(slots.size).tolist():
        entries = np.flatnonzero(sizes == size).reshape(-1, size)
        basket = slots.basket[entries[:, 0]]
        row, column = in_rows[entries], in_columns[entries]
        pair = (row[:, :, None] >= 0) & (column[:, None, :] >= 0) & ~np.eye(size, dtype=bool)
        of, one, other = np.nonzero(pair)
        keys.append((slots.stratum[basket[of]] * len(rows) + row[of, one]) * len(columns) + column[of, other])
        visits.append(slots.visits[basket[of]])
    both = _summed(np.concatenate(keys), np.concatenate(visits))
    line, column = np.divmod(both[0], max(len(columns), 1))
    stratum, row = np.divmod(line, max(len(rows), 1))
    return stratum, row, column, both[1]


def _summed(keys: "ndarray", weights: "ndarray") -> "tuple[ndarray, ndarray]":
    """Each key once, in order, and the sum of its weights (float64)."""
    import numpy as np

    if len(keys) == 0 or keys.max() > 8 * len(keys) + 1_000_000:  # few among very many: no room for each
        kinds, place = np.unique(keys, return_inverse=True)
        return kinds, np.bincount(place, weights, len(kinds))
    kinds = np.flatnonzero(np.bincount(keys))
    return kinds, np.bincount(keys, weights)[kinds]
