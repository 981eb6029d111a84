"""Which key does what: the usual keys, and those that were chosen instead on this computer.

A key that was chosen stands for the usual one: only the way from the keyboard to the screen and the keycaps on it know
of it. What may be chosen are function keys, Ctrl with a letter, and single signs: at the counter letters search, digits
log, and Enter, Esc, Backspace and the arrows mean everywhere what they always mean. On the other screens a single
letter may be chosen too, and digits be turned off; where something is typed letters and digits are what is typed.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ui.commands import COMMANDS, EVERYWHERE, Command

DIGITS = "1234567890"
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


_TYPED = ("paper", "settings", "directory", "guides")
"""Screens on which letters and digits are typed into something."""
_INSIDE = ("known-place", "try-answer")
"""What acts only in a field, or in a guide, that has the focus."""


def signs(command: Command) -> tuple[str, ...]:
    """The single signs that do it as a rule, `1–4` being four; none where it has another key too."""
    found: list[str] = []
    for cap in command.caps:
        if len(cap) == 3 and cap[1] == "–" and cap[0].isdecimal():
            found += DIGITS[DIGITS.index(cap[0]) : DIGITS.index(cap[2]) + 1]
        elif len(cap) == 1 and cap not in "↑↓←→":
            found += (cap, "-") if cap == "−" else (cap,)
        else:
            return ()
    return tuple(found)


SINGLES: tuple[Command, ...] = tuple(
    each for each in COMMANDS
    if each.screen not in ("counter", EVERYWHERE, *_TYPED) and each.id not in _INSIDE and signs(each)
)  # fmt: skip
"""The commands of the other screens that one sign does: each can be turned off."""

MOVABLE: tuple[Command, ...] = tuple(each for each in SINGLES if len(each.caps) == 1 and each.caps[0].isalpha())
"""Those of them that can have another key."""


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

    def meaning_on(self, screen: str, mode: str, key: str) -> str:
        """The usual sign that a key stands for on another screen than the counter, which is itself where nothing was
        chosen; empty when it means nothing there any more. Letters are large."""
        acting = [each for each in SINGLES if each.acts(screen, mode)]
        for each in acting:
            if each.id in self.chosen and key and key == self.chosen[each.id]:
                return signs(each)[0]
        return OFF if any(key in signs(each) for each in acting if each.id in self.chosen) else key

    def worn(self, screen: str, mode: str) -> dict[str, str]:
        """What the keycaps of usual signs say on a screen, where that is something else, or nothing."""
        chosen = [each for each in SINGLES if each.id in self.chosen and each.acts(screen, mode)]
        return {sign: " ".join(caps_of(self.chosen[each.id])) for each in chosen for sign in signs(each)}

    def caps(self, command: Command) -> tuple[str, ...]:
        """What the keycaps of a command say now; none when it was turned off."""
        key = self.keys.get(command.id)
        return command.caps if key is None or command.id not in self.chosen else caps_of(key)

    def caps_for(self, key: str) -> tuple[str, ...]:
        """The keycaps of what a usual key does."""
        found = next((each for each in REMAPPABLE if usual(each) == key), None)
        return caps_of(key) if found is None else self.caps(found)

    def taken(self, key: str, command_id: str) -> Command | None:
        """Which other command has this key."""
        if key in OF_THE_WINDOW:
            return OF_THE_WINDOW[key]
        others = (each for each in _beside(command_id) if each.id != command_id)
        return next((each for each in others if key in _held(each, self.keys)), None)

    def with_key(self, command_id: str, key: str) -> dict[str, str]:
        """What is chosen once this command has that key."""
        command = next(each for each in (*REMAPPABLE, *SINGLES) if each.id == command_id)
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
    known = {each.id: usual(each) for each in (*REMAPPABLE, *SINGLES)}
    sound = {each: key for each, key in chosen if known.get(each, key) != key and _can(each, key)}
    while True:
        keys = {**known, **sound}
        twice = [each for each in sound if keys[each] and _met(each, keys)]
        if not twice:
            break
        del sound[twice[-1]]
    refused = tuple(f"{each} = {key}" for each, key in chosen if keys.get(each) != key)
    return Keymap(keys, sound, refused)


def can_have(command_id: str, key: str) -> bool:
    """Whether a key can be chosen for this command."""
    if command_id in _COUNTER:
        return may_be(key)
    return command_id in _MOVES and (may_be(key) or (len(key) == 1 and key.isalpha() and key == key.upper()))


def _can(command_id: str, key: str) -> bool:
    return not key or (can_have(command_id, key) and key not in OF_THE_WINDOW)


def _beside(command_id: str) -> tuple[Command, ...]:
    """Whose keys must not be the same: those of the counter, or of the other screen."""
    if command_id in _COUNTER:
        return REMAPPABLE
    screen = next(each.screen for each in SINGLES if each.id == command_id)
    return tuple(each for each in COMMANDS if each.screen == screen)


def _held(command: Command, keys: Mapping[str, str]) -> tuple[str, ...]:
    """The keys that do a command now."""
    key = keys.get(command.id, usual(command))
    return (signs(command) or (key,)) if key == usual(command) else (key,)


def _met(command_id: str, keys: Mapping[str, str]) -> bool:
    others = (each for each in _beside(command_id) if each.id != command_id)
    return any(keys[command_id] in _held(each, keys) for each in others)


_COUNTER = frozenset(each.id for each in REMAPPABLE)
_MOVES = frozenset(each.id for each in MOVABLE)
