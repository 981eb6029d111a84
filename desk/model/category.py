"""The category: what an inquiry is about; and the catalogue, the list of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Side(StrEnum):
    """Whose subject it is."""

    LIBRARY = "library"
    CITIZEN = "citizen"
    DIGITAL = "digital"
    OTHER = "other"


class Kind(StrEnum):
    """What is done for the person (ISO 2789 and counting weeks need it)."""

    DIRECTIONAL = "directional"
    INFORMATION = "information"
    GUIDANCE = "guidance"
    SELF_SERVICE = "self-service"
    TRANSACTION = "transaction"


@dataclass(frozen=True, slots=True)
class Category:
    """One thing people ask about. `id` is a stable slug and never reused.

    `labels` and `hints` are by language (hints may lack one), `synonyms` are the words people really say, by
    language. `icon` names a file in resources/icons. A `sensitive` category is masked where visitors could read it.
    A `retired` one is offered no more, and one that was merged `into` another is that other from now on; what was
    logged under either stays as it was written. A trial service has a first and a last day, `since` and `until`: it is
    offered on them and between them, and what was logged keeps it.
    """

    id: str
    side: Side
    kind: Kind
    labels: Mapping[str, str]
    synonyms: Mapping[str, tuple[str, ...]]
    icon: str
    sensitive: bool = False
    hints: Mapping[str, str] | None = None
    retired: bool = False
    into: str | None = None
    since: date | None = None
    until: date | None = None

    def runs(self, day: date) -> bool:
        """Whether a trial has begun and is not over; of what is no trial, always."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    @property
    def offered(self) -> bool:
        """Whether it can be chosen for a new inquiry."""
        return not self.retired and self.into is None

    def label(self, language: str) -> str:
        """The name in a language the catalogue is checked to have."""
        return self.labels[language]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A whole list at one revision. `favourites` are the ids on the digits 1 to 9 and 0, in that order."""

    revision: int
    categories: tuple[Category, ...]
    favourites: tuple[str, ...]

    def find(self, category_id: str) -> Category | None:
        """The category with this id, or None: nothing is refused because a category is unknown here."""
        return next((category for category in self.categories if category.id == category_id), None)

    @property
    def trials(self) -> bool:
        """Whether anything in it has a first or a last day."""
        return any(category.since or category.until for category in self.categories)

    def on(self, day: date) -> "Catalogue":
        """The same list as it is offered on a day: a trial that has not begun or is over is as good as retired."""
        return replace(self, categories=tuple(
            category if category.runs(day) else replace(category, retired=True) for category in self.categories
        ))  # fmt: skip
