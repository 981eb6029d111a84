"""Notes on visits: off, or for how many days they stay. Whatever deletes notes asks first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desk.app import OpenDesk
from desk.counter import note as notes
from desk.settings import NOTES
from ui.bridge import Bridge
from ui.keymap import keymap
from ui.settings.keep import keep
from ui.settings.setting import Choose, Section
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet

USUAL = 14


class NotesSection(Section):
    """Off unless somebody turns them on."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._bridge = desk, bridge
        self.sheet: Sheet | None = None
        self._days = Choose(theme, NOTES, desk.settings.preferences.notes, self._names)
        self.add(self._words, self._days)
        self._days.chosen.connect(self._choose)

    def heading(self) -> str:
        """See Section."""
        return self.tr("Notes")

    def follow(self) -> None:
        """Show what is kept now."""
        self.retranslate()
        self._days.set_value(self._desk.settings.preferences.notes)

    def _choose(self, days: int) -> None:
        kept = self._desk.settings.preferences.notes
        going = notes.going(self._desk.counter, days) if days < kept else 0
        if going:
            self._days.set_value(kept)
            self._ask(days, going)
        else:
            keep(self._desk, self._bridge, notes=days)

    def _ask(self, days: int, going: int) -> None:
        theme = self._theme
        self.sheet = sheet = Sheet(theme, self.window(), self.tr("Delete %n note(s)?", "", going), 480)
        told = self.tr("They lie on this computer alone: once deleted they cannot be brought back.")
        sheet.body.addWidget(Label(theme, told, wrap=True))
        delete, stay = Button(theme, self.tr("Delete"), look="main"), Button(theme, self.tr("Keep them"))
        row = QHBoxLayout()
        row.setSpacing(theme.space(1.5))
        for button in (delete, stay):
            row.addWidget(button)
        row.addStretch(1)
        sheet.body.addLayout(row)
        delete.clicked.connect(lambda: self._delete(days))
        stay.clicked.connect(sheet.put_away)
        sheet.closed.connect(self._forget)
        sheet.bring()
        stay.setFocus(Qt.FocusReason.PopupFocusReason)

    def _delete(self, days: int) -> None:
        if self.sheet is not None:
            self.sheet.put_away()
        if self._bridge.attempt(lambda: notes.forget(self._desk.counter, days)) is not None:
            keep(self._desk, self._bridge, notes=days)

    def _forget(self) -> None:
        self.sheet = None

    def _words(self) -> Sequence[str]:
        return self.tr("Notes on visits"), self.tr(
            "A few words on a visit, for those who work at this computer: they stay on it, are in no report, and are "
            "deleted after these days. What points to one person is refused: identity numbers, phone numbers, e-mail "
            "addresses, numbers of accounts and cards."
        ) + self._its_key()

    def _its_key(self) -> str:
        """How one is written, unless its key is turned off."""
        caps = keymap(self._desk.settings.preferences.keys).caps_for("Ctrl+N")
        return " " + self.tr("At the counter {key} writes one.").format(key="+".join(caps)) if caps else ""

    def _names(self) -> Sequence[str]:
        usual = self.tr("%n days, as usual", "", USUAL)
        return [
            self.tr("Off") if not days else usual if days == USUAL else self.tr("%n days", "", days) for days in NOTES
        ]
