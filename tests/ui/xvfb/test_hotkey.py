"""The key that brings the counter up from under another program, on a real X server."""

from collections.abc import Iterator
from contextlib import contextmanager

from Xlib import XK, X
from Xlib.display import Display

from tests.ui.xvfb.conftest import Program, Screen


@contextmanager
def another_program(screen: Screen) -> Iterator[Display]:
    """A window of somebody else's, with the keyboard."""
    display = Display(screen.display)
    window = display.screen().root.create_window(0, 0, 200, 100, 0, X.CopyFromParent, event_mask=X.KeyPressMask)
    window.map()
    display.sync()
    screen.run("xdotool", "windowfocus", "--sync", str(window.id))
    try:
        yield display
    finally:
        display.close()


def keys_seen(display: Display) -> list[str]:
    """The keys that program was told of."""
    display.sync()
    events = [display.next_event() for _ in range(display.pending_events())]
    pressed = [event for event in events if event.type == X.KeyPress]
    return [XK.keysym_to_string(display.keycode_to_keysym(event.detail, 0)) for event in pressed]


def test_one_key_brings_the_counter_up_and_no_other_key_is_seen(screen: Screen, program: Program) -> None:
    assert program.have("Ctrl+Alt+S")["hotkey"] == "Ctrl+Alt+S"
    with another_program(screen) as other:
        program.until(lambda state: not state["active"])
        program.press("a", "s")
        assert keys_seen(other) == ["a", "s"], "what is typed there stays there"
        assert program.state()["search"] == ""
        program.press("ctrl+alt+s")
        program.until(lambda state: state["active"])


def test_it_leads_to_the_counter_from_every_screen(program: Program) -> None:
    program.have("Ctrl+Alt+S")
    program.press("ctrl+7")
    program.until(lambda state: state["here"] == "settings")
    program.press("ctrl+alt+s")
    program.until(lambda state: state["here"] == "counter")
    program.press("4")
    program.until(lambda state: state["visits"] == [["electronic-id"]])


def test_a_key_that_another_program_has_is_said_and_changes_nothing(screen: Screen, program: Program) -> None:
    with another_program(screen) as other:
        root, code = other.screen().root, other.keysym_to_keycode(XK.XK_Pause)
        root.grab_key(code, 0, True, X.GrabModeAsync, X.GrabModeAsync)
        other.sync()
        state = program.have("Pause")
    assert state["hotkey"] == ""
    assert state["banner"].startswith("Another program has Pause already, so Skranke has no key everywhere")
    assert program.have("Ctrl+Alt+Space")["hotkey"] == "Ctrl+Alt+Space"
    assert program.have("")["hotkey"] == ""


def test_in_a_training_the_key_brings_up_the_training(program: Program) -> None:
    program.have("Ctrl+Alt+S")
    program.ask("training")
    state = program.until(lambda state: bool(state["hotkey"]))
    assert state["banner"].startswith("The training has begun")
