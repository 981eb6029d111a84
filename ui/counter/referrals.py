"""Whom the counter offers to refer to: read when F6 is pressed for the first time, or a referral is to be told."""

from collections.abc import Mapping
from datetime import date

from desk.app import OpenDesk
from desk.catalogue.directory import Finder
from desk.counter import directory
from desk.model.directory import Unit
from desk.model.visit import Visit
from ui.counter.hands import Ask, Picker
from ui.counter.referral import Whom
from ui.units import short


class Referrals:
    """Remembers what it read until `renew`: names for good, whom this desk refers to most for a day."""

    def __init__(self, desk: OpenDesk) -> None:
        self._desk = desk
        self.renew()

    def renew(self) -> None:
        """Another catalogue is in force, or another country, language or desk: read again when it is asked for."""
        self._known: Mapping[str, Unit] | None = None
        self._at_hand: tuple[Unit, ...] = ()
        self._finder: Finder | None = None
        self._usual: tuple[date, Mapping[str, int]] | None = None

    def called(self, unit_id: str) -> str:
        """The name of an entry; of one that is not known here its id."""
        if self._known is None:
            self._known = directory.known(self._desk.counter)
        unit = self._known.get(unit_id)
        return unit.called(self._desk.language) if unit else unit_id

    def offered(self, picker: Picker | None, visit: Visit | None, room: int) -> tuple[Whom, ...]:
        """What the digits of F6 stand for, at most `room`: what was typed, else who helps with it and is usual."""
        if picker is None or picker.ask is not Ask.REFERRED or visit is None:
            return ()
        if not self._at_hand:
            self._at_hand = directory.at_hand(self._desk.counter, self._desk.settings.preferences.country)
        found = self._found(picker.typed, room) if picker.typed else self._first(visit.inquiries[picker.index].category)
        now, language = self._desk.counter.clock.now(), self._desk.language
        return tuple(Whom(unit.id, unit.called(language), short(unit, now)) for unit in found[:room])

    def _found(self, typed: str, room: int) -> tuple[Unit, ...]:
        if self._finder is None:
            categories = {each.id: each for each in self._desk.catalogue.categories}
            self._finder = Finder(self._at_hand, categories)
        return self._finder.find(typed, self._desk.language, room)

    def _first(self, category: str) -> tuple[Unit, ...]:
        today = self._desk.counter.clock.now().day
        if self._usual is None or self._usual[0] != today:
            self._usual = today, directory.usual(self._desk.counter)
        return directory.in_order(self._at_hand, category, self._usual[1])
