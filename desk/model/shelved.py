"""Guides that are published, on this device or by the municipality's server, and those that are to be."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Protocol, TypeVar

from desk.model.guide import Guide
from desk.model.period import Moment


class Revision(Protocol):
    """One revision of a guide, as whoever keeps or lists it has it."""

    @property
    def guide(self) -> str:
        """The guide's id."""

    @property
    def revision(self) -> int:
        """Its number; a higher one is newer."""


R = TypeVar("R", bound=Revision)


@dataclass(frozen=True, slots=True)
class Shelved:
    """One revision of a guide. `tag` is the SHA-256 of its document; `head` is the document (JSON) without its steps.

    `pictures` gives the tag of each by its file's name, `at` says when it was published or came, `tenant` is the
    municipality whose server sent it: empty where it was published on this device.
    """

    guide: str
    revision: int
    tag: str
    head: str
    pictures: Mapping[str, str]
    at: Moment
    tenant: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    """A guide was published, as this revision."""

    guide: str
    revision: int


@dataclass(frozen=True, slots=True)
class Newer:
    """It was not published: somebody published this revision since the one it was made from. A person has to choose:
    the one that is there, or their own as the revision after it. `theirs` is None where it cannot be read here."""

    revision: int
    theirs: Guide | None


@dataclass(frozen=True, slots=True)
class Wish:
    """A guide to be published, as `mine` would read (with the revision it gets), its document and its pictures by file
    name. `based` is the revision it was made from, 0 for a new guide. `answer` is None while nobody was asked."""

    mine: Guide
    based: int
    document: bytes
    pictures: Mapping[str, bytes]
    answer: Done | Newer | None = None


def may_count(revisions: Iterable[R], begins: Callable[[R], str | None], today: date) -> Iterator[R]:
    """Of each guide the newest revision, and those before it as long as it is true only later.

    `begins` gives the first day of one (ISO, empty: always true); None where that is not known, and then the ones
    before it are not looked at yet.
    """
    by_guide = sorted(revisions, key=lambda each: (each.guide, -each.revision))
    for _, of_one in groupby(by_guide, key=lambda each: each.guide):
        for each in of_one:
            yield each
            first = begins(each)
            if first is None or first <= today.isoformat():
                break
