"""The guides at hand: read when the first one is asked for, and found by category and country."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desk.errors import BrokenGuide

if TYPE_CHECKING:
    from desk.model.guide import Guide

Label = tuple[str, tuple[str, ...]]
"""The category a document is about, and the countries it is for."""

_CATEGORY = re.compile(r'"category"\s*:\s*"([^"]+)"')
_COUNTRIES = re.compile(r'"countries"\s*:\s*\[([^]]*)\]')


class Shelf(Sequence["Guide"]):
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
        return frozenset(category for category, countries in self._labels.values() if country in countries)

    def why_none(self, category: str | None, country: str) -> BrokenGuide | None:
        """Why there is no guide for a category: its document is broken. Where that is not so, or None is asked for,
        one that does not even say what it is about: it may be that one. Reads them all."""
        unsaid = None
        for broken in self.broken:
            about, countries = self._labels.get(Path(str(broken.facts["file"])), (None, ()))
            if about is None:
                unsaid = unsaid or broken
            elif about == category and country in countries:
                return broken
        return unsaid

    def __getitem__(self, index: int) -> "Guide":  # type: ignore[override]
        return self._read[0][index]

    def __len__(self) -> int:
        return len(self._read[0])

    def __iter__(self) -> "Iterator[Guide]":
        return iter(self._read[0])

    @cached_property
    def _read(self) -> "tuple[tuple[Guide, ...], tuple[BrokenGuide, ...]]":
        from desk.guides.load import load_all

        broken: list[BrokenGuide] = []
        return load_all(self._folder, broken.append), tuple(broken)

    @cached_property
    def _labels(self) -> dict[Path, Label]:
        """What each document says it is about; what is no guide at all says nothing."""
        found = {path: _label(path) for path in sorted(self._folder.glob("*.json"))}
        return {path: label for path, label in found.items() if label is not None}


def _label(path: Path) -> Label | None:
    import json

    data = b""
    try:
        data = path.read_bytes()
        read = json.loads(data)
        return str(read["category"]), tuple(str(country) for country in read["countries"])
    except (OSError, ValueError, KeyError, TypeError):
        return _spelt_out(data.decode("utf-8", errors="replace"))


def _spelt_out(text: str) -> Label | None:
    """The label of a document that a comma too many has made unreadable: it still stands there for people."""
    category, countries = _CATEGORY.search(text), _COUNTRIES.search(text)
    if category is None or countries is None:
        return None
    return category.group(1), tuple(re.findall(r'"([^"]+)"', countries.group(1)))


def for_category(guides: "Sequence[Guide]", category_id: str, country: str, day: date | None = None) -> "Guide | None":
    """The guide for a category in a country: the newest one; with a `day`, none that is valid only later."""
    fitting = [
        guide
        for guide in guides
        if guide.category == category_id and country in guide.countries and (day is None or guide.valid_from <= day)
    ]
    return max(fitting, key=lambda guide: (guide.valid_from, guide.revision), default=None)
