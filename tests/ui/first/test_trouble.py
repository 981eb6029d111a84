"""A start that cannot go on."""

from tests.ui.conftest import Shower
from tests.ui.reading import read
from ui.first.trouble import Trouble, Way
from ui.theme import Theme
from ui.widgets.button import Button


def buttons(window: Trouble) -> dict[str, Button]:
    return {each.text(): each for each in window.findChildren(Button) if each.isVisible()}


def test_it_says_what_happened_and_what_can_be_done(theme: Theme, show: Shower) -> None:
    done: list[str] = []
    window = Trouble(theme, "No key.", (Way("Try again", lambda: done.append("again")), Way("Close", lambda: None)))
    show(window)
    assert read(window) == "No key."
    assert list(buttons(window)) == ["Try again", "Close"]
    assert buttons(window)["Try again"].hasFocus()
    buttons(window)["Try again"].click()
    assert done == ["again"]


def test_what_is_not_done_in_passing_is_asked_first(theme: Theme, show: Shower) -> None:
    done: list[str] = []
    window = Trouble(theme, "No key.", (Way("Set aside", lambda: done.append("aside"), "Set it aside?"),))
    show(window)
    buttons(window)["Set aside"].click()
    assert (read(window), done) == ("Set it aside?", [])
    assert buttons(window)["No, go back"].hasFocus()
    buttons(window)["No, go back"].click()
    assert read(window) == "No key."
    buttons(window)["Set aside"].click()
    buttons(window)["Set aside"].click()
    assert done == ["aside"]


def test_while_something_is_done_there_is_nothing_to_press(theme: Theme, show: Shower) -> None:
    window = Trouble(theme, "Damaged.", (Way("Rebuild", lambda: window.work("Rebuilding.")),))
    show(window)
    buttons(window)["Rebuild"].click()
    assert read(window) == "Rebuilding."
    assert buttons(window) == {}
