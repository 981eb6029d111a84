"""Overlap: which categories people bring to the counter together, and more often than chance would have it.

Most visits hold one question, so whatever is not linked at all seems to avoid each other when visits are compared. What
is compared instead are the companion slots of visits with two or more categories (see `desk.model.overlap`): is the
companion j more often where the focus is i? One 2x2 table for each site, served_by, month and basket size; what these
say together is the Mantel-Haenszel odds ratio, with the interval of Robins, Breslow and Greenland (1986).

Nothing hidden can be read off an answer, nor off two of them: each count passes `desk.privacy.disclosure`, and rows and
columns, their order and the links are made of the counts that are told. Odds and interval are what they would be if so
many had met as are told.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from desk.analysis.slots import Met, Sums, met, sums
from desk.analysis.subjects import Subjects, subjects
from desk.analysis.tables import Baskets
from desk.model.category import Catalogue
from desk.model.overlap import Cell, Link, Overlap, Question, Source
from desk.model.year import years
from desk.privacy.disclosure import LEAST, THRESHOLD, shown, told

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

    They begin with the January of the first month that is asked for: what came before is needed to tell what came then.
    `rows` and `columns` are those with a cell that is shown, the most asked together first, then in catalogue order; a
    category of both is no cell with itself. A link is listed when its cell is shown, the lower bound is above 1, and it
    is among those found at FALSE_LINKS; of two that stand in both orders (a side with itself) the one in catalogue
    order is listed.
    """
    threshold = max(threshold, LEAST)
    names = subjects(catalogue)
    rows, columns = names.of(question.rows), names.of(question.columns)
    found, tell = _found(tuple(baskets), question, names, rows, columns)
    counts = [[shown(n, threshold) for n in line] for line in tell.n.tolist()]
    cells = {
        (names.names[row], names.names[column]): counts[i][j]
        for i, row in enumerate(rows.tolist())
        for j, column in enumerate(columns.tolist())
        if row != column
    }
    in_rows = _in_order(cells, 0, (names.names[row] for row in rows))
    in_columns = _in_order(cells, 1, (names.names[column] for column in columns))
    return Overlap(
        question, source, threshold,
        visits=shown(tell.visits, threshold),
        several=shown(tell.several, threshold),
        rows=in_rows,
        columns=in_columns,
        cells=tuple(Cell(*key, cells[key]) for key in ((r, c) for r in in_rows for c in in_columns) if key in cells),
        links=tuple(_links(found, names, rows, columns, cells)),
        until=until,
    )  # fmt: skip


def _found(
    baskets: Sequence[Baskets], question: Question, names: Subjects, rows: "ndarray", columns: "ndarray"
) -> tuple[Sums, Met]:
    """The sums over all months that are asked for, and the counts as they may be told."""
    import numpy as np

    found = sums((), question, names, rows, columns)
    tell = Met(np.zeros_like(found.n))
    for year in years(question.first, question.last):
        here = names, rows, columns
        within = sums(baskets, replace(question, first=year.first, last=year.last), *here)
        span = year.before
        before = met(baskets, replace(question, first=span[0], last=span[1]), *here) if span else None
        for each in fields(Met):
            counted, earlier = getattr(within, each.name), getattr(before, each.name) if before else None
            setattr(tell, each.name, getattr(tell, each.name) + told(counted, earlier))
        for each in fields(Sums):
            setattr(found, each.name, getattr(found, each.name) + getattr(within, each.name))
    return found, tell


def _in_order(cells: Cells, side: int, names: Iterable[str]) -> tuple[str, ...]:
    """The categories of one side of the matrix, by what is shown of them; those with nothing to show are left out."""
    total = dict.fromkeys(names, 0)
    for key, n in cells.items():
        total[key[side]] += n or 0
    return tuple(sorted((name for name in total if total[name]), key=lambda name: -total[name]))


def _links(found: Sums, names: Subjects, rows: "ndarray", columns: "ndarray", cells: Cells) -> Iterator[Link]:
    estimated = estimates(found)
    candidates = []
    for i, row in enumerate(rows.tolist()):
        for j, column in enumerate(columns.tolist()):
            one, other = names.names[row], names.names[column]
            n = cells.get((one, other))
            if n is not None and not (row > column and (other, one) in cells):
                counted = int(found.n[i, j])
                link = Link(one, other, n, *_as_if(n / counted, [float(each[i, j]) for each in estimated]))
                candidates.append((chance(min(n, counted), float(found.expected[i, j])), link))
    tried = len(cells) - sum((other, one) in cells for one, other in cells) // 2
    kept = _unlikely(candidates, tried)
    return iter(sorted((link for link in kept if link.low > 1), key=lambda link: (-link.low, -link.n, link.row)))


def _as_if(times: float, estimated: Sequence[float]) -> Iterator[float]:
    """Odds, lower and upper bound as if so many times as many had met: more of them, and so much the surer.

    To two digits: from more of them it could be seen how many there were.
    """
    odds = estimated[0] * times
    for each in estimated:
        yield float(f"{odds * (each / estimated[0]) ** times**-0.5:.2g}")


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
