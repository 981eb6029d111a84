"""The guides at hand: those that ship with us, and those published here. A start reads none of them.

What each is about (its label) is read when it is first asked for, or by `prepare`; a guide itself when it is opened.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from desk.errors import Reason, mark
from desk.guides.errors import BrokenGuide, UnreadableGuide

if TYPE_CHECKING:
    from desk.guides.labels import Label
    from desk.model.guide import Guide

MOST = 12
"""Revisions of a guide that are opened to be chosen among."""


@dataclass(frozen=True, slots=True)
class Document:
    """A guide that is not read yet. `name` is what a mistake in it is told with: its file, or its id; `read` raises
    BrokenGuide. `label` is None where not even that can be read."""

    name: str
    label: "Label | None"
    read: "Callable[[], Guide]"


@dataclass(frozen=True, slots=True)
class Published:
    """What was published here, as the journal has it: of each guide the newest revision (and, while that is true only
    later, the one before it), any by id and revision, a picture of that by its file's name, and which revisions of a
    guide lie here."""

    documents: Callable[[], Iterable[Document]] = tuple
    find: "Callable[[str, int], Guide | None]" = lambda guide_id, revision: None
    picture: Callable[[str, int, str], bytes | None] = lambda guide_id, revision, file: None
    revisions: Callable[[str], Iterable[int]] = lambda guide_id: ()


@dataclass(slots=True)
class _Read:
    """What was opened so far, by the name of its document: the guide, or what is wrong with it; whether all were."""

    guides: "dict[str, Guide]" = field(default_factory=dict)
    broken: dict[str, BrokenGuide] = field(default_factory=dict)
    all: bool = False


class Shelf(Sequence["Guide"]):
    """The guides of a folder, and those published; of the same revision the one published.

    As a sequence it reads them all; those that cannot be used are left out, and `broken` says why.
    """

    def __init__(self, folder: Path, published: Published | None = None) -> None:
        self._folder, self._published = folder, published or Published()
        self._read = _Read()
        self._counting: tuple[date | None, list[Label]] = None, []

    def prepare(self) -> None:
        """Read what each guide is about, before anybody asks. Safe in a worker thread, harmless twice."""
        self._documents  # noqa: B018

    def renew(self) -> None:
        """Other guides were published: look again when the next one is asked for."""
        self.__dict__.pop("_documents", None)
        self._read, self._counting = _Read(), (None, [])

    @property
    def ready(self) -> bool:
        """Whether it is known already what each guide is about."""
        return "_documents" in self.__dict__

    def labels(self, country: str, day: date) -> "tuple[Label, ...]":
        """What can be told of the guides of a country without reading them, one label of each; also of retired ones."""
        return tuple(label for label in self._in_force(day) if country in label.countries)

    def categories(self, country: str, day: date) -> frozenset[str]:
        """The ids of the categories that have a guide in this country, if only later; a broken one may still be among
        them, a retired one is not."""
        from desk.guides.labels import retired

        spelt_out = (each.label for each in self._documents if each.label and not each.label.id)
        labels = (*self._in_force(day), *spelt_out)
        return frozenset(label.category for label in labels if country in label.countries and not retired(label, day))

    def asked(self, country: str, day: date) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """What people say who need a guide, and its title: category id -> language -> texts."""
        from desk.guides.labels import retired

        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for label in self.labels(country, day):
            if retired(label, day) or label.valid_from > day:
                continue
            texts = found.setdefault(label.category, {})
            for language, title in label.title.items():
                texts[language] = (*texts.get(language, ()), title, *label.asked.get(language, ()))
        return found

    def for_category(self, category: str, country: str, day: date) -> "Guide | None":
        """The newest guide for a category that is true on a day and can be used. Reads no other."""
        from desk.guides.labels import for_category

        for label in for_category(self._in_force(day), category, country, day):
            guide = self.find(label.id, label.revision)
            if guide is not None:
                return guide
        return None

    def find(self, guide_id: str, revision: int) -> "Guide | None":
        """A guide in one revision, also when it is retired or there is a newer one; None when it is not to be had."""
        for document in self._documents:
            if document.label and (document.label.id, document.label.revision) == (guide_id, revision):
                return self._open(document)
        return self._published.find(guide_id, revision)

    def revisions(self, guide_id: str) -> "tuple[Guide, ...]":
        """The revisions of a guide that lie here and can be read, the newest first and not more than MOST."""
        labels = (document.label for document in self._documents)
        here = {label.revision for label in labels if label and label.id == guide_id}
        numbers = sorted(here | {*self._published.revisions(guide_id)}, reverse=True)
        return tuple(guide for number in numbers[:MOST] if (guide := self.find(guide_id, number)) is not None)

    def newest(self, guide_id: str) -> int | None:
        """The highest revision of a guide that lies here, broken or not; None when there is no such guide."""
        labels = (document.label for document in self._documents)
        return max((label.revision for label in labels if label and label.id == guide_id), default=None)

    def sensitive(self) -> frozenset[str]:
        """The ids of the guides that whoever followed one is not told of by the day. Safe in a worker thread."""
        labels = (document.label for document in self._documents)
        return frozenset(label.id for label in labels if label and label.sensitive)

    def picture(self, guide: "Guide", file: str) -> bytes | None:
        """A picture that a guide shows, by its file's name; None when it is not to be had."""
        found = self._published.picture(guide.id, guide.revision, file)
        if found is None and Path(file).name == file:
            with suppress(OSError):
                found = (self._folder / "pictures" / file).read_bytes()
        return found

    def pictures(self, guide: "Guide") -> dict[str, bytes]:
        """The pictures a guide shows, by their files' names: those that are to be had."""
        from desk.guides.pictures import named

        found = {file: self.picture(guide, file) for file in named(guide)}
        return {file: body for file, body in found.items() if body is not None}

    @property
    def broken(self) -> tuple[BrokenGuide, ...]:
        """What is wrong with the guides that were left out. Reads them all, once; safe in a worker thread."""
        read = self._read
        for document in self._documents if not read.all else ():
            if document.name not in read.guides and document.name not in read.broken:
                try:
                    document.read()
                except BrokenGuide as problem:
                    read.broken[document.name] = problem
        read.all = True
        return tuple(read.broken.values())

    def why_none(self, category: str | None, country: str) -> BrokenGuide | None:
        """Why there is no guide for a category: its document is broken. Where that is not so, or None is asked for,
        one that does not even say what it is about: it may be that one. Reads no others."""
        unsaid = None
        for document in self._documents:
            label = document.label
            about = label is not None and label.category == category and country in label.countries
            if (about or label is None) and self._open(document) is None:
                if about:
                    return self._read.broken[document.name]
                unsaid = unsaid or self._read.broken[document.name]
        return unsaid

    def __getitem__(self, index: int) -> "Guide":  # type: ignore[override]
        return tuple(self)[index]

    def __len__(self) -> int:
        return len(tuple(iter(self)))

    def __iter__(self) -> "Iterator[Guide]":
        found = map(self._open, self._documents)
        return iter([guide for guide in found if guide is not None])

    def _in_force(self, day: date) -> "list[Label]":
        """One label of each guide."""
        if self._counting[0] == day:
            return self._counting[1]
        from desk.guides.labels import in_force

        revisions: dict[str, list[Label]] = {}
        for document in self._documents:
            if document.label and document.label.id:
                revisions.setdefault(document.label.id, []).append(document.label)
        found = [in_force(each, day) for each in revisions.values()]
        self._counting = day, found
        return found

    @cached_property
    def _documents(self) -> tuple[Document, ...]:
        """Each revision once; what has no id is there too, to be told of."""
        found: dict[object, Document] = {}
        for each in (*self._published.documents(), *_once(_of_folder(self._folder))):
            label = each.label
            found.setdefault((label.id, label.revision) if label and label.id else each.name, each)
        return tuple(found.values())

    def _open(self, document: Document) -> "Guide | None":
        name, read = document.name, self._read
        if name not in read.guides and name not in read.broken:
            try:
                read.guides[name] = document.read()
            except BrokenGuide as problem:
                read.broken[name] = problem
        return read.guides.get(name)


def _of_folder(folder: Path) -> Iterator[Document]:
    from desk.guides.labels import label

    for path in sorted(folder.glob("*.json")):
        try:
            about = label(path.read_bytes())
        except OSError:
            about = None
        yield Document(str(path), about, lambda path=path: _load(path))


def _once(found: Iterable[Document]) -> list[Document]:
    """A second document with the same id is none: it is kept to be told of, without a label."""
    files: dict[str, str] = {}
    kept = []
    for each in found:
        first = files.setdefault(each.label.id, each.name) if each.label and each.label.id else each.name
        kept.append(each if first == each.name else _twice(each, first))
    return kept


def _twice(document: Document, first: str) -> Document:
    guide_id = document.label.id if document.label else ""

    def read() -> "Guide":
        facts = {"id": guide_id, "other": Path(first).name}
        raise UnreadableGuide(file=Path(document.name), reason=Reason(mark("{other} has the id “{id}” already"), facts))

    return Document(document.name, None, read)


def _load(path: Path) -> "Guide":
    from desk.guides.load import load

    return load(path)
