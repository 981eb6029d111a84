"""Whom the counter offers to refer to: read in a worker beside the screen, or when F6 is pressed before that."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desk.app import OpenDesk
from desk.errors import DeskError
from desk.model.visit import Visit
from ui.counter.hands import Ask, Picker
from ui.counter.referral import Whom
from ui.tasks import Latest, Tasks
from ui.units import short

if TYPE_CHECKING:
    from desk.catalogue.directory import Finder
    from desk.model.directory import Unit

SOON = 800
"""Milliseconds after the counter is on screen: its first picture and the search of categories go before."""


@dataclass(frozen=True, slots=True)
class _Read:
    """Those at hand, how they are found, and how often this desk referred to each up to this day's midnight."""

    day: date
    units: "tuple[Unit, ...]"
    finder: "Finder"
    usual: Mapping[str, int]


class Referrals(QObject):
    """Remembers what it read: for a day, and until `renew`."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(tasks)
        self._known: Mapping[str, Unit] | None = None
        self._read: _Read | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._prepare)

    def renew(self) -> None:
        """Another catalogue is in force, or another country, language or desk: read again when it is asked for."""
        self._latest.cancel()
        self._known = self._read = None

    def prepare(self) -> None:
        """The counter is on screen."""
        self._soon.start()

    def stop(self) -> None:
        """The counter is off the screen."""
        self._soon.stop()
        self._latest.cancel()

    def called(self, unit_id: str) -> str:
        """The name of an entry; of one that is not known here its id."""
        from desk.counter import directory

        if self._known is None:
            self._known = directory.known(self._desk.counter)
        unit = self._known.get(unit_id)
        return unit.called(self._desk.language) if unit else unit_id

    def offered(self, picker: Picker | None, visit: Visit | None, room: int) -> tuple[Whom, ...]:
        """What the digits of F6 stand for, at most `room`: what was typed, else who helps with it and is usual."""
        if picker is None or picker.ask is not Ask.REFERRED or visit is None:
            return ()
        if self._read is None or self._read.day != self._today:
            self._read = self._look()
        read, language, now = self._read, self._desk.language, self._desk.counter.clock.now()
        if picker.typed:
            found = read.finder.find(picker.typed, language, room)
        else:
            from desk.counter import directory

            found = directory.in_order(read.units, visit.inquiries[picker.index].category, read.usual)
        return tuple(Whom(unit.id, unit.called(language), short(unit, now)) for unit in found[:room])

    @property
    def _today(self) -> date:
        return self._desk.counter.clock.now().day

    def _look(self) -> _Read:
        from desk.catalogue.directory import Finder
        from desk.counter import directory

        desk = self._desk
        units = directory.at_hand(desk.counter, desk.settings.preferences.country)
        finder = Finder(units, {each.id: each for each in desk.catalogue.categories})
        return _Read(self._today, units, finder, directory.usual(desk.counter))

    def _prepare(self) -> None:
        if self._read is None or self._read.day != self._today:
            self._latest.ask(lambda _cancelled, _progress: self._look_ahead(), self._take, self._go_without)

    def _look_ahead(self) -> _Read:
        read = self._look()
        read.finder.prepare()
        return read

    def _take(self, read: object) -> None:
        if isinstance(read, _Read):
            self._read = read

    def _go_without(self, _error: DeskError) -> None:
        """A journal that cannot be read now is said where it matters: at F6."""
