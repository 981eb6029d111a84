"""Shelves with guides that were published here and nothing else, for tests."""

from pathlib import Path

from desk.guides.labels import Label
from desk.guides.shelf import Document, Published, Shelf
from desk.model.guide import Guide


def document_of(guide: Guide) -> Document:
    """A guide as it lies on a shelf, with what its label says."""
    label = Label(**{name: getattr(guide, name) for name in Label.__struct_fields__})
    return Document(f"{guide.id} {guide.revision}", label, lambda: guide)


def on_the_shelf(*guides: Guide, older: Guide | None = None, pictures: dict[str, bytes] | None = None) -> Shelf:
    """Every revision of these guides; `older` is one that another has replaced, `pictures` are all by their file."""
    documents, found = [document_of(each) for each in guides], pictures or {}
    kept = {(older.id, older.revision): older} if older else {}
    published = Published(
        lambda: documents, lambda *wanted: kept.get(wanted), lambda _id, _revision, file: found.get(file)
    )
    return Shelf(Path("nowhere"), published)
