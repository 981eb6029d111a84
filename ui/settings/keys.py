"""The keys of the counter, and the single keys of the other screens: each can be another one, or none (WCAG 2.1.4)."""

from collections.abc import Sequence

from desk.app import OpenDesk
from ui import commands
from ui.bridge import Bridge
from ui.commands import Command
from ui.keymap import MOVABLE, OFF, REMAPPABLE, SINGLES, Keymap, can_have, caps_of, keymap, usual
from ui.settings.keep import keep
from ui.settings.key_choice import KeyChoice
from ui.settings.setting import Press, Section
from ui.theme import Theme


class _Keys(Section):
    """A key for each of these commands. Worn at once: on the screen, in the line of keys below it, and in F1."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme, listed: Sequence[Command]) -> None:
        super().__init__(theme)
        self._desk, self._bridge, self._listed = desk, bridge, listed
        self.choices: dict[str, KeyChoice] = {}

    def _add_all(self) -> None:
        for command in self._listed:
            self._add(command)
        self.follow()

    def _add(self, command: Command) -> None:
        moves = command not in SINGLES or command in MOVABLE
        choice = KeyChoice(self._theme, usual(command), lambda key: self._objection(command, key), moves=moves)
        self.choices[command.id] = choice
        self.add(lambda: (self._called(command), ""), choice)
        choice.chosen.connect(lambda key: self._choose(command, key))

    def _called(self, command: Command) -> str:
        return command.words()[:1].upper() + command.words()[1:]

    def follow(self) -> None:
        """Show what is kept now."""
        keys = self._keys
        for command in self._listed:
            self.choices[command.id].set_value(keys.keys[command.id])

    @property
    def _keys(self) -> Keymap:
        return keymap(self._desk.settings.preferences.keys)

    def _choose(self, command: Command, key: str) -> None:
        key = key.upper() if len(key) == 1 and command in SINGLES else key
        keep(self._desk, self._bridge, keys=self._keys.with_key(command.id, key))

    def _objection(self, command: Command, key: str) -> str:
        """Why the command cannot have a key, in one sentence."""
        key = key.upper() if len(key) == 1 and command in SINGLES else key
        if key == OFF or not can_have(command.id, key):
            said = " ".join(caps_of(key)) if key.isprintable() else ""
            text = self.tr("{key} cannot be used here; press a function key, Ctrl and a letter, or a sign such as §.")
            plain = self.tr("This key cannot be used; press a function key, Ctrl and a letter, or a sign such as §.")
            return text.format(key=said) if said else plain
        other = self._keys.taken(key, command.id)
        if other is None:
            return ""
        text = self.tr("{key} already means “{what}”; press another key, or turn that one off first.")
        return text.format(key=" ".join(caps_of(key)), what=other.words())


class KeysSection(_Keys):
    """The keys of the counter."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(desk, bridge, theme, REMAPPABLE)
        self._all = Press(theme, "", "arrow-undo", lambda: (self.tr("All keys as usual"),))
        self.add(self._words, self._all)
        self._all.button.clicked.connect(lambda: keep(desk, bridge, keys={}))
        self._add_all()

    def heading(self) -> str:
        """See Section."""
        return self.tr("Keys at the counter")

    def follow(self) -> None:
        """Show what is kept now."""
        super().follow()
        self._all.button.setEnabled(bool(self._desk.settings.preferences.keys))

    def _words(self) -> Sequence[str]:
        return self.tr("Other keys"), self.tr(
            "Each of these can have another key, or none. It goes by the sign the key writes, on every keyboard and on "
            "the numpad. Digits, letters, Enter, Esc and the arrows stay as they are."
        )


class OtherKeysSection(_Keys):
    """The single keys of the other screens. One that has several signs can be turned off."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__(desk, bridge, theme, SINGLES)
        self.add(self._words)
        self._add_all()

    def heading(self) -> str:
        """See Section."""
        return self.tr("Single keys on the other screens")

    def _called(self, command: Command) -> str:
        screen = commands.command(commands.UNDER.get(command.screen, command.screen)).words()
        return self.tr("{screen}: {what}").format(screen=screen, what=command.words())

    def _words(self) -> Sequence[str]:
        return self.tr("Letters, digits and signs"), self.tr(
            "A letter alone does something there. Each can have another key, or none; digits and signs that belong "
            "together can be turned off. Everything is there by Tab and Enter too."
        )
