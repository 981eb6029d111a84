"""Guides that were published, here or by the server: as the shelf takes them from the journal."""

import json
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path

from desk.counter.counter import Counter
from desk.guides.shelf import Document
from desk.journal import shelf as kept
from desk.model.guide import Guide
from desk.model.shelved import Shelved


def documents(counter: Counter) -> Iterator[Document]:
    """What lies in the journal and is offered, for a shelf: of each guide those revisions that may count today."""
    for each in wanted(kept.offered(counter.journal), counter.clock.now().day):
        yield _document(counter, each)


def find(counter: Counter, guide_id: str, revision: int) -> Guide | None:
    """A guide that was published, in any revision that lies here. Raises BrokenGuide."""
    data = kept.document(counter.journal, guide_id, revision)
    return _read(f"{guide_id}@{revision}", data) if data is not None else None


def picture(counter: Counter, guide_id: str, revision: int, file: str) -> bytes | None:
    """A picture of such a guide, by its file's name."""
    return kept.picture(counter.journal, guide_id, revision, file)


def wanted(revisions: tuple[Shelved, ...], today: date) -> Iterator[Shelved]:
    """Of each guide the newest revision, and those before it as long as it is true only later."""
    by_guide = sorted(revisions, key=lambda each: (each.guide, -each.revision))
    for _, each_guide in groupby(by_guide, key=lambda each: each.guide):
        for each in each_guide:
            yield each
            if json.loads(each.head).get("valid_from", "") <= today.isoformat():
                break


def _document(counter: Counter, shelved: Shelved) -> Document:
    from desk.guides.labels import label

    def read() -> Guide:
        return _read(name, kept.document(counter.journal, shelved.guide, shelved.revision) or b"")

    name = f"{shelved.guide}@{shelved.revision}"
    return Document(name, label(shelved.head.encode()), read)


def _read(name: str, data: bytes) -> Guide:
    from desk.guides.load import read

    return read(Path(name), data)
