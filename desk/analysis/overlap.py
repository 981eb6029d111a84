"""Overlap: which categories people bring to the counter together, and more often than chance would have it.

Most visits hold one question, so whatever is not linked at all seems to avoid each other when visits are compared. What
is compared instead are the companion slots of visits with two or more categories (see `desk.model.overlap`): is the
companion j more often where the focus is i? One 2x2 table for each site, served_by, month and basket size; what these
say together is the Mantel-Haenszel odds ratio, with the interval of Robins, Breslow and Greenland (1986).

Nothing hidden can be read off an answer: each count passes `desk.privacy.disclosure`, which also says what two answers
give away; rows and columns, their order and the links are made of shown counts alone; there are no totals by row, and
no total whose rest would be small.
"""

import math
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from desk.analysis.slots import Sums, sums
from desk.analysis.subjects import Subjects, subjects
from desk.analysis.tables import Baskets
from desk.model.category import Catalogue
from desk.model.overlap import Cell, Link, Overlap, Question, Source
from desk.privacy.disclosure import LEAST, THRESHOLD, shown, shown_total

if TYPE_CHECKING:
    from numpy import ndarray

FALSE_LINKS = 0.05
"""Among the links that are listed, the share that may be chance (Benjamini and Hochberg)."""

Cells = dict[tuple[str, str], int | None]
_Z = 1.959963984540054  # 97.5 % of a normal distribution lie below


def overlap(  # noqa: PLR0913
    baskets: Iterable[Baskets],
    question: Question,
    catalogue: Catalogue,
    source: Source,
    *,
    threshold: int = THRESHOLD,
    until: str | None = None,
) -> Overlap:
    """The answer to a question from basket dictionaries; none may hold part of another's (site, month).

    `rows` and `columns` are those with a cell that is shown, the most asked together first, then in catalogue order; a
    category of both is no cell with itself. A link is listed when its cell is shown, the lower bound is above 1, and it
    is among those found at FALSE_LINKS; `odds`, `low` and `high` are rounded to two places. Of two that stand in both
    orders (a side with itself) the one in catalogue order is listed.
    """
    threshold = max(threshold, LEAST)
    names = subjects(catalogue)
    rows, columns = names.of(question.rows), names.of(question.columns)
    found = sums(baskets, question, names, rows, columns)
    counts = [[shown(n, threshold) for n in line] for line in found.n.tolist()]
    cells = {
        (names.names[row], names.names[column]): counts[i][j]
        for i, row in enumerate(rows.tolist())
        for j, column in enumerate(columns.tolist())
        if row != column
    }
    in_rows = _in_order(cells, 0, (names.names[row] for row in rows))
    in_columns = _in_order(cells, 1, (names.names[column] for column in columns))
    seen = [n for n in cells.values() if n is not None]
    return Overlap(
        question, source, threshold,
        visits=shown_total(found.visits, seen, threshold),
        several=_several(found, seen, threshold),
        rows=in_rows,
        columns=in_columns,
        cells=tuple(Cell(*key, cells[key]) for key in ((r, c) for r in in_rows for c in in_columns) if key in cells),
        links=tuple(_links(found, names, rows, columns, cells)),
        until=until,
    )  # fmt: skip


def _in_order(cells: Cells, side: int, names: Iterable[str]) -> tuple[str, ...]:
    """The categories of one side of the matrix, by what is shown of them; those with nothing to show are left out."""
    total = dict.fromkeys(names, 0)
    for key, n in cells.items():
        total[key[side]] += n or 0
    return tuple(sorted((name for name in total if total[name]), key=lambda name: -total[name]))


def _several(found: Sums, seen: list[int], threshold: int) -> int | None:
    """The visits with two or more categories: also hidden when hardly any has one only."""
    if shown(found.visits - found.several, threshold) is None:
        return None
    return shown_total(found.several, seen, threshold)


def _links(found: Sums, names: Subjects, rows: "ndarray", columns: "ndarray", cells: Cells) -> Iterator[Link]:
    estimated = estimates(found)
    candidates = []
    for i, row in enumerate(rows.tolist()):
        for j, column in enumerate(columns.tolist()):
            one, other = names.names[row], names.names[column]
            n = cells.get((one, other))
            if n is not None and not (row > column and (other, one) in cells):
                link = Link(one, other, n, *(round(float(each[i, j]), 2) for each in estimated))
                candidates.append((chance(n, float(found.expected[i, j])), link))
    tried = len(cells) - sum((other, one) in cells for one, other in cells) // 2
    kept = _unlikely(candidates, tried)
    return iter(sorted((link for link in kept if link.low > 1), key=lambda link: (-link.low, -link.n, link.row)))


def _unlikely(found: list[tuple[float, Link]], tried: int) -> list[Link]:
    """Those of `tried` pairs that stand out; the pairs whose count is hidden stand for no link at all."""
    ordered = sorted(found, key=lambda each: each[0])
    ranks = [n for n, (likely, _) in enumerate(ordered, 1) if likely <= FALSE_LINKS * n / tried]
    return [link for _, link in ordered[: max(ranks, default=0)]]


def chance(n: int, expected: float) -> float:
    """How likely n or more are where so many are expected (Poisson): a little more than it is for a sum of strata.

    Of few visits the interval promises too much, since the more there are the surer it is; this does not.
    """
    if n <= expected:
        return 1.0
    term = total = math.exp(n * math.log(expected) - expected - math.lgamma(n + 1)) if expected > 0 else 0.0
    while term > total * 1e-12:
        n += 1
        term *= expected / n
        total += term
    return total


def estimates(found: Sums) -> "tuple[ndarray, ndarray, ndarray]":
    """Odds ratio, lower and upper bound (95 %), each [R, C].

    Where nothing speaks against a link its odds would be endless: there it is as if one more stratum had half a slot in
    each cell. NaN where nothing speaks for it.
    """
    import numpy as np

    # A table of four halves has R = S = 1/8, P R = Q S = 1/16, P S + Q R = 1/8.
    endless = found.against == 0
    half = np.where(endless, 0.125, 0.0)
    r, s = found.r + half, np.where(endless, half, found.s)
    pr, qs, rest = found.pr + half / 2, np.where(endless, half / 2, found.qs), found.rest + half
    with np.errstate(all="ignore"):
        odds = np.where(found.r > 0, r / s, np.nan)
        spread = np.sqrt(pr / (2 * r**2) + rest / (2 * r * s) + qs / (2 * s**2))
        low, high = odds * np.exp(-_Z * spread), odds * np.exp(_Z * spread)
    return odds, low, high
