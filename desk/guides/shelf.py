"""The guides at hand: read when the first one is asked for, and found by category and country."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from desk.errors import BrokenGuide
from desk.guides.load import load_all
from desk.model.guide import Guide


class Shelf(Sequence[Guide]):
    """The guides of a folder. Those that cannot be used are left out; `broken` says why.

    A start needs only to know what there are guides for: `categories` says so without reading them in full.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def broken(self) -> tuple[BrokenGuide, ...]:
        """What is wrong with the guides that were left out."""
        return self._read[1]

    def categories(self, country: str) -> frozenset[str]:
        """The ids of the categories that have a guide in this country; a broken one may still be among them."""
        return frozenset(category for category, countries in self._labels if country in countries)

    def __getitem__(self, index: int) -> Guide:  # type: ignore[override]
        return self._read[0][index]

    def __len__(self) -> int:
        return len(self._read[0])

    def __iter__(self) -> Iterator[Guide]:
        return iter(self._read[0])

    @cached_property
    def _read(self) -> tuple[tuple[Guide, ...], tuple[BrokenGuide, ...]]:
        broken: list[BrokenGuide] = []
        return load_all(self._folder, broken.append), tuple(broken)

    @cached_property
    def _labels(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Category and countries of each document; what is no guide at all has neither."""
        import json

        found = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                read = json.loads(path.read_bytes())
                found.append((str(read["category"]), tuple(str(country) for country in read["countries"])))
            except (OSError, ValueError, KeyError, TypeError):
                continue
        return tuple(found)


def for_category(guides: Sequence[Guide], category_id: str, country: str, day: date | None = None) -> Guide | None:
    """The guide for a category in a country: the newest one; with a `day`, none that is valid only later."""
    fitting = [
        guide
        for guide in guides
        if guide.category == category_id and country in guide.countries and (day is None or guide.valid_from <= day)
    ]
    return max(fitting, key=lambda guide: (guide.valid_from, guide.revision), default=None)
