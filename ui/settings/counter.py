"""At the counter: whose public services the guides explain, and the guard against barcode scanners."""

from collections.abc import Sequence

from desk.app import OpenDesk
from desk.settings import COUNTRIES, DETAILS, HOTKEYS
from ui.bridge import Bridge
from ui.settings.keep import keep
from ui.settings.setting import Choose, Section
from ui.small.hotkey import has_hotkeys
from ui.theme import Theme

GAPS = (0, 20, 40, 80, 120)
"""The guard's waits to choose from, in milliseconds. Another one in the config file is shown among them."""


class CounterSection(Section):
    """What the counter does differently from place to place."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._desk = desk
        kept = desk.settings.preferences
        self._gaps = sorted({*GAPS, kept.scanner_gap})
        self._detail = Choose(theme, DETAILS, kept.detail, self._detail_names)
        self._country = Choose(theme, COUNTRIES, kept.country, self._countries)
        self._hotkey = Choose(theme, HOTKEYS, kept.hotkey, self._hotkey_names) if has_hotkeys() else None
        self._gap = Choose(theme, self._gaps, kept.scanner_gap, self._gap_names)
        self.add(self._country_words, self._country)
        self.add(self._gap_words, self._gap)
        self.add(self._detail_words, self._detail)
        self.add(self._hotkey_words, self._hotkey)
        self._detail.chosen.connect(lambda one_in: keep(desk, bridge, detail=one_in))
        if self._hotkey is not None:
            self._hotkey.chosen.connect(lambda keys: keep(desk, bridge, hotkey=keys))
        self._country.chosen.connect(lambda code: keep(desk, bridge, country=code))
        self._gap.chosen.connect(lambda gap: keep(desk, bridge, scanner_gap=gap))

    def heading(self) -> str:
        """See Section."""
        return self.tr("The counter")

    def follow(self) -> None:
        """Show what is kept now."""
        kept = self._desk.settings.preferences
        self._country.set_value(kept.country)
        self._gap.set_value(kept.scanner_gap)
        self._detail.set_value(kept.detail)
        if self._hotkey is not None:
            self._hotkey.set_value(kept.hotkey)

    def _country_words(self) -> Sequence[str]:
        return self.tr("Country"), self.tr(
            "Whose public services the guides explain, and whose public holidays are kept."
        )

    def _gap_words(self) -> Sequence[str]:
        return self.tr("Guard against barcode scanners"), self.tr(
            "A scanner types faster than any person. Skranke waits this long after a digit before it writes, so that "
            "a card read by mistake logs nothing. 40 ms stops scanners as they are shipped; a slow one, over Bluetooth "
            "for instance, needs 80."
        )

    def _detail_words(self) -> Sequence[str]:
        return self.tr("Detail sample"), self.tr(
            "Of about one in so many visits, drawn by lot, the counter asks how it ended and what it took. Such a "
            "visit is marked; nothing waits for the answer."
        )

    def _hotkey_words(self) -> Sequence[str]:
        if self._hotkey is None:
            return self.tr("A key everywhere"), self.tr(
                "On this desktop no program may have a key while another has the keyboard: Alt+Tab brings Skranke up."
            )
        return self.tr("A key everywhere"), self.tr(
            "Brings Skranke up from under other programs. Only this key is asked for: what is typed elsewhere is never "
            "seen."
        )

    def _hotkey_names(self) -> Sequence[str]:
        return [keys.replace("+", " ") or self.tr("Off") for keys in HOTKEYS]

    def _detail_names(self) -> Sequence[str]:
        return [self.tr("one in {n}").format(n=n) if n else self.tr("Off") for n in DETAILS]

    def _countries(self) -> Sequence[str]:
        return self.tr("Norway"), self.tr("Denmark"), self.tr("Sweden"), self.tr("The Netherlands")

    def _gap_names(self) -> Sequence[str]:
        names = {0: self.tr("Off"), 40: self.tr("{ms} ms, as usual").format(ms=40)}
        return [names.get(gap) or self.tr("{ms} ms").format(ms=gap) for gap in self._gaps]
