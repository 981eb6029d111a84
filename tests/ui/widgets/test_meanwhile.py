"""What stands where something is being made: told only when it takes long, with one button that stops or begins it."""

from pytestqt.qtbot import QtBot

from tests.ui.conftest import Shower
from ui.theme import Theme
from ui.widgets.meanwhile import Meanwhile


def heard(part: Meanwhile) -> list[str]:
    said: list[str] = []
    part.slow.connect(lambda: said.append("slow"))
    part.stopped.connect(lambda: said.append("stopped"))
    part.wanted.connect(lambda: said.append("wanted"))
    return said


def test_only_what_takes_longer_than_a_blink_is_told(theme: Theme, show: Shower, qtbot: QtBot) -> None:
    quick, slow = Meanwhile(theme, "hourglass"), Meanwhile(theme, "hourglass")
    said, late = heard(quick), heard(slow)
    show(quick)
    for part in (quick, slow):
        part.begin()
    quick.end()
    qtbot.waitUntil(lambda: late == ["slow"])
    assert said == []


def test_the_button_stops_what_is_being_made_and_begins_what_is_not(theme: Theme, show: Shower) -> None:
    part = Meanwhile(theme, "hourglass")
    said = heard(part)
    show(part)
    part.tell("It is being made", "", "Cancel", stops=True)
    assert (part.stoppable, part.again.key) == (True, "Esc")
    part.again.click()
    part.tell("It was not made", "Nothing is lost.", "Make it")
    assert not part.stoppable
    part.again.click()
    part.tell("There is nothing to make", "")
    assert said == ["stopped", "wanted"] and not part.again.isVisible()
