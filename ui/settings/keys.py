"""The keys of the counter: each can be another one, or none (WCAG 2.1.4)."""

from collections.abc import Sequence

from desk.app import OpenDesk
from ui.bridge import Bridge
from ui.commands import Command
from ui.keymap import OFF, REMAPPABLE, Keymap, caps_of, keymap, may_be, usual
from ui.settings.keep import keep
from ui.settings.key_choice import KeyChoice
from ui.settings.setting import Press, Section
from ui.theme import Theme


class KeysSection(Section):
    """Worn at once: at the counter, in the line of keys below it, and in F1."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(theme)
        self._desk, self._bridge = desk, bridge
        self._all = Press(theme, "", "arrow-undo", lambda: (self.tr("All keys as usual"),))
        self.add(self._words, self._all)
        self._all.button.clicked.connect(lambda: keep(desk, bridge, keys={}))
        self.choices: dict[str, KeyChoice] = {}
        for command in REMAPPABLE:
            self._add(command)
        self.follow()

    def _add(self, command: Command) -> None:
        choice = KeyChoice(self._theme, usual(command), lambda key: self._objection(command, key))
        self.choices[command.id] = choice
        self.add(lambda: (command.words()[:1].upper() + command.words()[1:], ""), choice)
        choice.chosen.connect(lambda key: self._choose(command, key))

    def heading(self) -> str:
        """See Section."""
        return self.tr("Keys at the counter")

    def follow(self) -> None:
        """Show what is kept now."""
        keys = self._keys
        for command in REMAPPABLE:
            self.choices[command.id].set_value(keys.keys[command.id])
        self._all.button.setEnabled(bool(self._desk.settings.preferences.keys))

    @property
    def _keys(self) -> Keymap:
        return keymap(self._desk.settings.preferences.keys)

    def _choose(self, command: Command, key: str) -> None:
        keep(self._desk, self._bridge, keys=self._keys.with_key(command.id, key))

    def _objection(self, command: Command, key: str) -> str:
        """Why the command cannot have a key, in one sentence."""
        if key == OFF or not may_be(key):
            said = " ".join(caps_of(key)) if key.isprintable() else ""
            text = self.tr("{key} cannot be used here; press a function key, Ctrl and a letter, or a sign such as §.")
            plain = self.tr("This key cannot be used; press a function key, Ctrl and a letter, or a sign such as §.")
            return text.format(key=said) if said else plain
        other = self._keys.taken(key, command.id)
        if other is None:
            return ""
        text = self.tr("{key} already means “{what}”; press another key, or turn that one off first.")
        return text.format(key=" ".join(caps_of(key)), what=other.words())

    def _words(self) -> Sequence[str]:
        return self.tr("Other keys"), self.tr(
            "Each of these can have another key, or none. It goes by the sign the key writes, on every keyboard and on "
            "the numpad. Digits, letters, Enter, Esc and the arrows stay as they are."
        )
