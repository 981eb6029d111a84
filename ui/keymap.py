"""Which key does what at the counter: the usual keys, and those that were chosen instead on this computer.

A key that was chosen stands for the usual one: only the way from the keyboard to the counter and the keycaps on the
screen know of it. What may be chosen are function keys, Ctrl with a letter, and single signs: letters search, digits
log, and Enter, Esc, Backspace and the arrows mean everywhere what they always mean.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ui.commands import COMMANDS, Command

OFF = ""
"""The key of a command that was turned off."""
FIXED = ("Enter", "Ctrl+Enter", "Backspace", "Esc", "Up", "Down", "Tab")
IN_WORDS = "-'’./&"
"""Signs that belong to the words while something is searched for, whatever else they do before that."""
_FUNCTION = re.compile(r"F([2-9]|1[0-2])")
_CONTROL = re.compile(r"Ctrl\+[BD-UWYZ]")
"""Without A, C, V and X: those select, copy, paste and cut wherever there is text."""


def usual(command: Command) -> str:
    """The key a command has unless another was chosen, as the keyboard names it."""
    return "+".join(command.caps) if command.caps[0] in ("Ctrl", "Alt") else command.caps[0]


def may_be(key: str) -> bool:
    """Whether a key can be chosen for a command."""
    if len(key) == 1:
        return key.isprintable() and not key.isalnum() and not key.isspace() and key not in "↑↓←→"
    return bool(_FUNCTION.fullmatch(key) or _CONTROL.fullmatch(key))


OF_THE_WINDOW: Mapping[str, Command] = {each.sequence: each for each in COMMANDS if each.sequence}
"""What has a key on every screen keeps it."""

REMAPPABLE: tuple[Command, ...] = tuple(
    {
        usual(each): each
        for each in reversed(COMMANDS)
        if each.screen == "counter" and (len(each.caps) == 1 or each.caps[0] == "Ctrl") and may_be(usual(each))
    }.values()
)[::-1]
"""The commands of the counter whose key can be changed or turned off, in the order of the table."""


@dataclass(frozen=True, slots=True)
class Keymap:
    """`keys` is the key of each command that can be remapped; `chosen` what of it is not as usual; `refused` are the
    entries of the settings file that cannot be used."""

    keys: Mapping[str, str]
    chosen: Mapping[str, str]
    refused: tuple[str, ...] = ()

    def meaning(self, key: str, *, searching: bool = False) -> str:
        """The usual key that a pressed one stands for; empty when it means nothing at the counter."""
        if not key:
            return OFF
        if searching and len(key) == 1 and key in IN_WORDS:
            return key
        for each in REMAPPABLE:
            if key == self.keys[each.id]:
                return usual(each)
        if any(key == usual(each) for each in REMAPPABLE):
            return OFF
        return key if len(key) == 1 or key in FIXED else OFF

    def caps(self, command: Command) -> tuple[str, ...]:
        """What the keycaps of a command say now; none when it was turned off."""
        key = self.keys.get(command.id)
        return command.caps if key is None else caps_of(key)

    def caps_for(self, key: str) -> tuple[str, ...]:
        """The keycaps of what a usual key does."""
        found = next((each for each in REMAPPABLE if usual(each) == key), None)
        return caps_of(key) if found is None else self.caps(found)

    def taken(self, key: str, command_id: str) -> Command | None:
        """Which other command has this key."""
        if key in OF_THE_WINDOW:
            return OF_THE_WINDOW[key]
        return next((each for each in REMAPPABLE if each.id != command_id and self.keys[each.id] == key), None)

    def with_key(self, command_id: str, key: str) -> dict[str, str]:
        """What is chosen once this command has that key."""
        command = next(each for each in REMAPPABLE if each.id == command_id)
        others = {each: kept for each, kept in self.chosen.items() if each != command_id}
        return others if key == usual(command) else {**others, command_id: key}


def caps_of(key: str) -> tuple[str, ...]:
    """What stands on the keycaps of a key."""
    if not key:
        return ()
    return tuple(key.split("+", 1)) if key.startswith("Ctrl+") else (key,)


def keymap(chosen: Mapping[str, str]) -> Keymap:
    """The keys as they are with what was chosen. Worked out once for the same choice."""
    return _keymap(tuple(chosen.items()))


@lru_cache(maxsize=8)
def _keymap(chosen: Sequence[tuple[str, str]]) -> Keymap:
    known = {each.id: usual(each) for each in REMAPPABLE}
    free = {key for _, key in chosen if not key or (may_be(key) and key not in OF_THE_WINDOW)}
    sound = {each: key for each, key in chosen if key in free and known.get(each, key) != key}
    while True:
        keys = {**known, **sound}
        twice = [each for each in sound if keys[each] and list(keys.values()).count(keys[each]) > 1]
        if not twice:
            break
        del sound[twice[-1]]
    refused = tuple(f"{each} = {key}" for each, key in chosen if keys.get(each) != key)
    return Keymap(keys, sound, refused)
