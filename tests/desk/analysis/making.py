"""Visits to count, a small catalogue to read them by, and the plain arithmetic that the fast one must agree with."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import permutations
from random import Random
from typing import Any

import numpy as np
from hypothesis import strategies as st

from desk.analysis.counts import Counted, Followed
from desk.analysis.subjects import subjects
from desk.model.category import Catalogue, Category, Kind, Side
from desk.model.overlap import Question
from tests.builders import DESK, SITE

MARCH = Question("2026-03", "2026-03")


def a_category(name: str, side: Side, kind: Kind = Kind.INFORMATION, **fields: Any) -> Category:
    """A category called by its id."""
    return Category(name, side, kind, {}, {}, "book", **fields)


def a_catalogue(*categories: Category) -> Catalogue:
    """A catalogue of these."""
    return Catalogue(1, categories, ())


SMALL = a_catalogue(
    *(a_category(f"l{n}", Side.LIBRARY) for n in range(3)),
    *(a_category(f"c{n}", Side.CITIZEN) for n in range(3)),
    a_category("where", Side.OTHER, Kind.DIRECTIONAL),
    a_category("debt", Side.CITIZEN, sensitive=True),
    a_category("custody", Side.CITIZEN, sensitive=True),
    a_category("old", Side.LIBRARY, retired=True, into="l0"),
    a_category("older", Side.CITIZEN, into="old"),
    a_category("sign", Side.LIBRARY, into="where"),
)
"""With whatever a catalogue may hold; `unheard` and `of` in a visit are not in it."""


def a_counted(*categories: str, **fields: Any) -> Counted:
    """A visit of 2 March 2026 at a desk."""
    known: dict[str, Any] = {
        "site": SITE, "served_by": None, "desk": DESK, "channel": "desk", "month": "2026-03", "day": 2,
        "categories": categories, "entered_live": True,
    }  # fmt: skip
    return Counted(**(known | fields))


_ids = [*(category.id for category in SMALL.categories), "unheard", "of"]
followed = st.builds(
    Followed, st.sampled_from(["c0", "c1", "debt"]), st.sampled_from(["a-guide", "another"]),
    st.none() | st.integers(0, 2), st.none() | st.sampled_from(["who", "papers", "done", "elsewhere", "gone"]),
    st.none() | st.sampled_from(["helped", "referred"]),
)  # fmt: skip
counted_visits = st.builds(
    Counted, st.sampled_from(["51" * 16, "52" * 16]), st.sampled_from([None, "library", "citizen"]),
    st.sampled_from([None, DESK]), st.sampled_from([None, "desk", "phone"]), st.sampled_from(["2026-03", "2026-04"]),
    st.none() | st.integers(1, 28), st.lists(st.sampled_from(_ids), max_size=6).map(tuple), st.booleans(),
    st.lists(followed, max_size=3).map(tuple),
    st.booleans(),
)  # fmt: skip


def held(rows: Iterable[Counted], catalogue: Catalogue, question: Question) -> Iterator[tuple[Any, frozenset[str]]]:
    """The visits that are asked for: stratum without size, and what each holds once it is read by the catalogue."""
    names = subjects(catalogue)
    for row in rows:
        asked = question.first <= row.month <= question.last and row.entered_live and not row.continued
        asked = asked and question.site in (None, row.site)
        asked = asked and question.served_by in (None, row.served_by) and question.channel in (None, row.channel)
        if asked:
            numbers = {each: names.number.get(each) for each in row.categories}
            basket = {each if n is None else names.names[n] for each, n in numbers.items() if n != -1}
            yield (row.site, row.served_by, row.month), frozenset(basket)


def slot_tables(baskets: Iterable[tuple[Any, frozenset[str]]], one: str, other: str) -> list["np.ndarray"]:
    """The 2x2 table of each stratum, slot by slot: focus is `one` or not, companion is `other` or not."""
    tables: dict[Any, np.ndarray] = {}
    for where, basket in baskets:
        table = tables.setdefault((where, len(basket)), np.zeros((2, 2)))
        for focus, companion in permutations(sorted(basket), 2):
            if focus != other:
                table[int(focus != one), int(companion != other)] += 1
    return [table for table in tables.values() if table.any()]


def together(baskets: Iterable[tuple[Any, frozenset[str]]]) -> Counter[tuple[str, str]]:
    """How many visits hold both of two, either way round."""
    return Counter(pair for _, basket in baskets for pair in permutations(basket, 2))


def drawn_visits(n: int, seed: int, linked: tuple[str, str] | None = None, times: float = 1.0) -> list[Counted]:
    """Visits to two sites that are asked about different things, in which nothing is linked but perhaps two."""
    random = Random(seed)
    names = [category.id for category in PLAIN.categories]
    found = []
    for _ in range(n):
        site = random.choice("ab")
        weights = {name: (i % 7 + 1) * (3 if (i % 2 == 0) == (site == "a") else 1) for i, name in enumerate(names)}
        basket: list[str] = []
        for _ in range(random.choice([1, 1, 1, 1, 2, 2, 3])):
            at_hand = {name: weights[name] for name in names if name not in basket}
            if linked and basket and basket[-1] in linked:
                other = linked[basket[-1] == linked[0]]
                at_hand |= {other: at_hand[other] * times} if other in at_hand else {}
            basket += random.choices(list(at_hand), list(at_hand.values()))
        found.append(a_counted(*basket, site=site))
    return found


PLAIN = a_catalogue(
    *(a_category(f"l{n:02}", Side.LIBRARY) for n in range(20)),
    *(a_category(f"c{n:02}", Side.CITIZEN) for n in range(20)),
)
"""Forty categories, half of each side."""
