"""One table of keys: complete, without two meanings for one key in one place."""

from collections import Counter
from itertools import product

import pytest
from PySide6.QtGui import QKeySequence

from ui import commands
from ui.commands import COMMANDS, MODES, SCREENS

PLACES = [(screen, mode) for screen, modes in MODES.items() for mode in modes]


def test_no_two_commands_have_one_name() -> None:
    assert [name for name, times in Counter(entry.id for entry in COMMANDS).items() if times > 1] == []


def test_every_command_acts_somewhere() -> None:
    nowhere = [entry.id for entry in COMMANDS if not any(entry.acts(screen, mode) for screen, mode in PLACES)]
    assert nowhere == []


@pytest.mark.parametrize(("screen", "mode"), PLACES)
def test_a_key_has_one_meaning_where_it_acts(screen: str, mode: str) -> None:
    caps = Counter(entry.caps for entry in COMMANDS if entry.acts(screen, mode))
    assert [keys for keys, times in caps.items() if times > 1] == []


@pytest.mark.parametrize(("screen", "mode"), PLACES)
def test_the_footer_shows_only_what_acts_and_always_the_way_to_all_keys(screen: str, mode: str) -> None:
    shown = commands.shown(screen, mode)
    assert all(entry.acts(screen, mode) for entry in shown)
    assert shown[-1] == commands.command("help")


def test_each_screen_has_its_key_and_the_numbers_kept_free_stay_free() -> None:
    keys = {name: commands.command(name).sequence for name in SCREENS}
    assert keys == {
        "counter": "Ctrl+1",
        "guides": "Ctrl+2",
        "shift": "Ctrl+3",
        "overlap": "Ctrl+4",
        "reports": "Ctrl+5",
        "devices": "Ctrl+6",
        "settings": "Ctrl+7",
        "directory": "Ctrl+8",
        "outside": "Ctrl+9",
    }


def test_a_shortcut_is_what_its_keycaps_say() -> None:
    windows = [entry for entry in COMMANDS if entry.sequence]
    assert [entry.id for entry in windows if QKeySequence(entry.sequence).toString() != "+".join(entry.caps)] == []


def test_every_mode_of_a_command_is_a_mode_of_its_screen() -> None:
    known = set(product(MODES, [""])) | set(PLACES)
    strange = [(entry.id, mode) for entry in COMMANDS for mode in entry.modes if (entry.screen, mode) not in known]
    assert strange == []
