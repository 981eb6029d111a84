"""How a draft begins: it asks what it has to know on a sheet, then keeps the first of it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.counter import draft as drafts
from desk.errors import DeskError, Reason
from desk.guides import beside, edit
from desk.guides.errors import SeveralServices, UnreadableGuide
from desk.guides.pictures import not_beside
from desk.guides.validate import Mistake, validate
from desk.model.draft import Draft
from desk.model.guide import Guide
from desk.text import nearest_language, say_reason
from ui.author import files
from ui.author.choosing import Choosing
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.banner import Notice
from ui.widgets.rows import Row
from ui.words import word

SERVICES = (".ttl", ".rdf", ".xml", ".jsonld")
FILES = (".xlsx", ".ods", ".json", *SERVICES)
_FEW = 3
MANY = "{mistakes}"
"""Mistakes come in sentences of their own."""


class Beginning(QObject):
    """`begun` carries the draft."""

    begun = Signal(object)

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._tasks, self._theme = desk, bridge, tasks, theme
        self.sheet: Choosing | None = None
        self.window: QWidget | None = None

    def empty(self, window: QWidget) -> None:
        """An empty guide, about what is chosen."""
        language = self._desk.language
        offered = [each for each in self._desk.catalogue.categories if each.offered]
        rows = [
            Row(each.id, each.id, each.label(language), "", word(each.side), (each.side.value,)) for each in offered
        ]
        self._ask(window, self.tr("What is the guide about?"), rows, self._empty)

    def from_shelf(self, window: QWidget) -> None:
        """The next version of a guide, or another guide that begins as a copy."""
        language, country = self._desk.language, self._desk.settings.preferences.country
        rows = []
        titles = {guide.id: guide.title[nearest_language(guide.languages, language)] for guide in self._desk.guides}
        for guide in sorted(self._desk.guides, key=lambda each: (country not in each.countries, titles[each.id])):
            where = ", ".join(guide.countries)
            next_one = self.tr("its next version · {where}").format(where=where)
            copy = self.tr("a copy, as another guide · {where}").format(where=where)
            rows.append(Row(f"{guide.id} next", (guide, True), titles[guide.id], "", next_one))
            rows.append(Row(f"{guide.id} copy", (guide, False), titles[guide.id], "", copy))
        self._ask(window, self.tr("Which guide?"), rows, lambda chosen: self.of(*chosen))  # type: ignore[misc]

    def from_file(self, window: QWidget) -> None:
        """A file of the usual folders, or one whose place is typed."""
        title = self.tr("Which file? Type its place, if it is not among these")
        self._ask(window, title, files.rows(FILES), self.read, typed=lambda text: files.typed(text, FILES))

    def of(self, guide: Guide, is_next: bool) -> None:
        """The next version of this guide, or another one that begins as its copy."""
        counter = self._desk.counter
        if is_next:
            self._begin(lambda: drafts.revise(counter, guide, self._desk.guides.pictures(guide)))
        else:
            copy = replace(guide, id=self._free(guide.id), revision=1, note="")
            self._begin(lambda: drafts.begin(counter, copy, pictures=self._desk.guides.pictures(guide)))

    def read(self, file: object, key: str | None = None) -> None:
        """Read a file beside the screen; what it cannot be read as is said. `key` chooses one of several services."""
        path, desk, languages = Path(str(file)), self._desk, self._languages()
        self._tasks.run(
            lambda _cancelled, _progress: _read(desk, path, key, languages), self._take,
            lambda problem: self._refuse(problem, path),
        )  # fmt: skip

    def _empty(self, category: object) -> None:
        country, day = self._desk.settings.preferences.country, self._desk.counter.clock.now().day
        guide = edit.blank(self._free(f"{category}-{country.lower()}"), str(category), country, day)
        self._begin(lambda: drafts.begin(self._desk.counter, replace(guide, languages=self._languages())))

    def _languages(self) -> tuple[str, ...]:
        """A new guide is in the languages of the newest that names any, a draft or a published one; else in all."""
        desk = self._desk
        heads = desk.guides.labels(desk.settings.preferences.country, desk.counter.clock.now().day)
        newest = sorted(heads, key=lambda head: head.valid_from, reverse=True)
        known = (*(draft.guide for draft in drafts.every(desk.counter)), *newest)
        return next((each.languages for each in known if each.languages), ())

    def _take(self, read: object) -> None:
        guide, left, pictures = read  # type: ignore[misc]
        based = self._made_from(guide) or None
        guide = replace(guide, revision=(based or 0) + 1)
        self._begin(lambda: drafts.begin(self._desk.counter, guide, based, pictures))
        if left:
            self._bridge.notice.emit(Notice(left, "attention"))

    def _made_from(self, guide: Guide) -> int | None:
        """The revision that a file changes: a file that was written out has the number after it. So whoever published
        since then is not written over, but chosen about."""
        newest = self._desk.guides.newest(guide.id)
        if newest is None or guide.revision > newest:
            return newest
        if self._desk.guides.find(guide.id, guide.revision) == guide:
            return guide.revision
        return max(guide.revision - 1, min(guide.revision, 1))

    def _refuse(self, error: DeskError, file: Path) -> None:
        if isinstance(error, SeveralServices):
            keys = str(error.facts["addresses"]).split(", ")
            rows = [Row(key, key, key, "", file.name) for key in keys]
            self._ask(self.window, self.tr("Which public service?"), rows, lambda key: self.read(file, str(key)))
            return
        self._bridge.trouble.emit(error)

    def _begin(self, verb: Callable[[], Draft]) -> None:
        try:
            draft = verb()
        except DeskError as error:
            self._bridge.trouble.emit(error)
        else:
            self.begun.emit(draft)

    def _free(self, like: str) -> str:
        """An id that no guide and no draft has."""
        taken = {guide.id for guide in self._desk.guides} | {each.guide.id for each in drafts.every(self._desk.counter)}
        return edit.fresh_id(taken, like[: edit.LONGEST_ID])

    def _ask(self, window: QWidget | None, title: str, rows: list[Row], chosen: Callable[[object], object],
             typed: Callable[[str], list[Row]] | None = None) -> None:  # fmt: skip
        if window is None:
            return
        self.window = window
        self.sheet = Choosing(self._theme, window, title, rows, chosen, typed=typed)
        self.sheet.bring()


def _read(
    desk: OpenDesk, file: Path, key: str | None, languages: tuple[str, ...]
) -> tuple[Guide, str, dict[str, bytes]]:
    """The guide in a file, what it says that found no place in it, and the pictures that lie beside it. One that is
    begun from a public service is to be in these `languages`.

    Raises DeskError. For a worker thread."""
    language = desk.language
    if file.suffix.lower() in SERVICES:
        from desk.guides.service import read_service

        found = read_service(file, desk.counter.clock.now().day, key=key, language=language)
        return (
            replace(found.guide, languages=languages),
            "; ".join(say_reason(language, each) for each in found.left),
            {},
        )
    from desk.guides.workbook.book import read_any, tell

    pictures: dict[str, bytes] = {}
    read = read_any(file, partial(_checked, desk, file, pictures))
    said = [tell(each, language) for each in read.mistakes]
    if read.guide is None:
        raise UnreadableGuide(file=file, reason=Reason(MANY, {"mistakes": "; ".join(said[:_FEW])}))
    more = f" (+{len(said) - _FEW})" if len(said) > _FEW else ""
    return read.guide, "; ".join(said[:_FEW]) + more, pictures


def _checked(desk: OpenDesk, file: Path, pictures: dict[str, bytes], guide: Guide) -> tuple[Mistake, ...]:
    """What is wrong with a guide in a file. Its pictures, which this gathers, lie beside the file, or on the shelf."""
    newest = replace(guide, revision=desk.guides.newest(guide.id) or 0)

    def refused(name: str) -> Reason | None:
        found = beside.picture(file, name) or desk.guides.picture(newest, name)
        if isinstance(found, bytes):
            pictures[name] = found
            return None
        return found or not_beside(name)

    return validate(guide, pictures=refused)
