"""What visitors say, as a screen reader walks it: everything to use or read has a role and a name."""

from dataclasses import replace

import pytest

from desk.app import OpenDesk
from desk.counter import suggestion as ideas
from desk.privacy import pin
from tests.ui.test_accessibility import nameless, roleless, silent
from ui.window.main_window import MainWindow


@pytest.mark.parametrize("name", ["ask", "ask_reach", "show_so_far", "written", "turn_kiosk", "pin"])
def test_everything_has_a_role_and_a_name(window: MainWindow, desk: OpenDesk, name: str) -> None:
    chosen = {"reach": True, "idea_words": "here", "kiosk_pin": pin.sealed("2580")}
    desk.change(replace(desk.settings.preferences, **chosen))  # type: ignore[arg-type]
    _, idea = ideas.count(desk.counter, ideas.themes()[0])
    voices = window.voices
    acts = {"written": lambda: voices._write_down(idea), "turn_kiosk": window.kiosk.turn, "pin": window.kiosk.turn}
    acts.get(name, getattr(voices, name, None))()  # type: ignore[misc]
    if name == "pin":
        window.kiosk.window.ask_pin()  # type: ignore[union-attr]
    shown = window.kiosk.window or voices.sheet
    assert shown is not None and shown.isVisible()
    assert (nameless(shown), roleless(shown), silent(shown)) == ([], [], [])
    if voices.sheet is not None:
        voices.sheet.put_away()
