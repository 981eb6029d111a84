"""Guides that were published, here or by the server: as the shelf takes them from the journal, which is asked late."""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desk.guides.errors import BrokenGuide
from desk.guides.shelf import Document, Published

if TYPE_CHECKING:
    from desk.counter.counter import Counter
    from desk.model.guide import Guide
    from desk.model.shelved import Shelved


def published(counter: "Counter") -> Published:
    """All of it, for a shelf."""
    return Published(*(partial(verb, counter) for verb in (documents, find, picture, revisions)))


def documents(counter: "Counter") -> Iterator[Document]:
    """What is offered: of each guide those revisions that may count today."""
    import json

    from desk.journal import shelf as kept
    from desk.model.shelved import may_count

    def begins(each: "Shelved") -> str:
        return str(json.loads(each.head).get("valid_from", ""))

    for each in may_count(kept.offered(counter.journal), begins, counter.clock.now().day):
        yield _document(counter, each)


def find(counter: "Counter", guide_id: str, revision: int) -> "Guide | None":
    """A guide that was published, in any revision that lies here and can be read."""
    from desk.journal import shelf as kept

    data = kept.document(counter.journal, guide_id, revision)
    with suppress(BrokenGuide):
        return _read(f"{guide_id}@{revision}", data) if data is not None else None
    return None


def picture(counter: "Counter", guide_id: str, revision: int, file: str) -> bytes | None:
    """A picture of such a guide, by its file's name."""
    from desk.journal import shelf as kept

    return kept.picture(counter.journal, guide_id, revision, file)


def revisions(counter: "Counter", guide_id: str) -> tuple[int, ...]:
    """Which revisions of a guide lie here, the newest first."""
    from desk.journal import shelf as kept

    return tuple(each.revision for each in kept.revisions(counter.journal, guide_id))


def _document(counter: "Counter", shelved: "Shelved") -> Document:
    from desk.guides.labels import label
    from desk.journal import shelf as kept

    def read() -> "Guide":
        return _read(name, kept.document(counter.journal, shelved.guide, shelved.revision) or b"")

    name = f"{shelved.guide}@{shelved.revision}"
    return Document(name, label(shelved.head.encode()), read)


def _read(name: str, data: bytes) -> "Guide":
    from desk.guides.load import read

    return read(Path(name), data)
