"""Guides that are published, on this device or by the municipality's server, and those that are to be."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.model.guide import Guide
from desk.model.period import Moment


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
