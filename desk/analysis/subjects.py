"""How an overlap reads the catalogue: which categories are one, which are left out, and whose subject each is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.model.category import Catalogue, Category, Kind, Side
from desk.model.overlap import POOLED

if TYPE_CHECKING:
    from numpy import ndarray

DROPPED = -1


@dataclass(frozen=True, slots=True)
class Subjects:
    """What may stand in a matrix: `names` in catalogue order, the pooled ones of each side last; `side` of each.

    `number` says for each category of the catalogue which of them it is, or DROPPED.
    """

    names: tuple[str, ...]
    side: tuple[Side, ...]
    number: dict[str, int]

    def of(self, side: Side) -> "ndarray":
        """The numbers of a side's subjects, int [..], in their order."""
        import numpy as np

        return np.array([number for number, each in enumerate(self.side) if each is side], np.int64)

    def numbers(self, categories: Sequence[str]) -> "ndarray":
        """The number of each of these categories, int [..]. One that the catalogue lacks is a subject of its own,
        of no side: it gets a number above all others.
        """
        import numpy as np

        beyond = len(self.names)
        return np.array([self.number.get(each, beyond + n) for n, each in enumerate(categories)], np.int64)


def subjects(catalogue: Catalogue) -> Subjects:
    """The subjects of a catalogue. A category that was merged is the one it was merged into.

    Directional ones are left out. A sensitive one, and one merged into or out of a sensitive one, is pooled with the
    others of its side.
    """
    known = {category.id: category for category in catalogue.categories}
    names: dict[str, Side] = {}
    pooled = {f"{POOLED}:{side}": side for side in Side}
    named: dict[str, str | None] = {}
    for category in catalogue.categories:
        way = list(_way(category, known))
        last = way[-1]
        if last.kind is Kind.DIRECTIONAL:
            named[category.id] = None
        elif any(each.sensitive for each in way):
            named[category.id] = f"{POOLED}:{last.side}"
        else:
            named[category.id] = last.id
    used = {name for name in named.values() if name is not None}
    names = {each.id: each.side for each in catalogue.categories if each.id in used}
    names |= {name: side for name, side in pooled.items() if name in used}
    number = {name: place for place, name in enumerate(names)}
    numbers = {each: DROPPED if name is None else number[name] for each, name in named.items()}
    return Subjects(tuple(names), tuple(names.values()), numbers)


def _way(category: Category, known: dict[str, Category]) -> Iterator[Category]:
    """A category and those it was merged into, one after the other; a circle is left where it would close."""
    seen: set[str] = set()
    found: Category | None = category
    while found is not None and found.id not in seen:
        yield found
        seen.add(found.id)
        found = known.get(found.into) if found.into else None
