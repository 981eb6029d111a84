"""Where things lie on this computer, and what protects them."""

from collections.abc import Sequence

from desk.app import OpenDesk
from ui.bridge import Bridge
from ui.settings.setting import Read, Section
from ui.theme import Theme


class PlacesSection(Section):
    """Facts to read and to copy; nothing to choose."""

    def __init__(self, desk: OpenDesk, _bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._where = desk.keys.where
        settings = desk.settings
        self.add(self._journal_words, Read(theme, str(settings.journal)))
        self.add(self._spool_words, Read(theme, str(settings.spool)))
        self.add(self._key_words, Read(theme, str(settings.config.parent)) if self._where == "file" else None)

    def heading(self) -> str:
        """See Section."""
        return self.tr("Where it is kept")

    def follow(self) -> None:
        """They stay where they are for the run."""

    def _journal_words(self) -> Sequence[str]:
        return self.tr("Journal"), self.tr("Every visit, encrypted. Nothing is sent anywhere.")

    def _spool_words(self) -> Sequence[str]:
        return self.tr("Spare copy"), self.tr("Each tick a second time, encrypted, in case the journal is damaged.")

    def _key_words(self) -> Sequence[str]:
        sentences = {
            "system": self.tr("It is kept in the key store of this computer, for the user who is signed in."),
            "file": self.tr(
                "This computer has no key store, so the key is kept in a file that only the user who is signed in may "
                "read. That protects nothing if the computer is stolen."
            ),
            "memory": self.tr("It is forgotten when this window closes, and what was logged goes with it."),
        }
        return self.tr("Key"), sentences[self._where]
