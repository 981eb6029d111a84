"""Words for the next shift: off unless somebody turns them on. Turning them off deletes them, and says so first."""

from collections.abc import Sequence

from desk.app import OpenDesk
from desk.counter import handover
from ui.bridge import Bridge
from ui.settings.keep import keep
from ui.settings.setting import Choose, Section
from ui.theme import Theme


class HandoverSection(Section):
    """What else a shift may leave besides the items of the list."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._bridge = desk, bridge
        self._on = Choose(theme, (False, True), desk.settings.preferences.handover_words, self._names)
        self.add(self._words, self._on)
        self._on.chosen.connect(self._choose)

    def heading(self) -> str:
        """See Section."""
        return self.tr("Hand-over")

    def follow(self) -> None:
        """Show what is kept now."""
        self.retranslate()
        self._on.set_value(self._desk.settings.preferences.handover_words)

    def _choose(self, on: bool) -> None:
        if on or self._bridge.attempt(lambda: handover.forget_words(self._desk.counter)) is not None:
            keep(self._desk, self._bridge, handover_words=on)

    def _words(self) -> Sequence[str]:
        return self.tr("Words for the next shift"), self.tr(
            "A few words beside the list of things to hand over: they stay on this computer, are in no report, and go "
            "after two shifts or fourteen days; turning them off deletes them at once. What points to one person is "
            "refused, as in notes."
        )

    def _names(self) -> Sequence[str]:
        return [self.tr("Off"), self.tr("On")]
