"""A guide that is being changed, in the window."""

import pytest

from tests.builders import FakeClock
from tests.typist import Typist
from ui.author.screen import AuthorScreen
from ui.window.main_window import MainWindow


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


@pytest.fixture
def author(window: MainWindow, typist: Typist) -> AuthorScreen:
    """The Norwegian guide, being changed; its first step is at hand."""
    typist.keys("Ctrl+2")
    typist.words("bankid")
    typist.keys("F2")
    screen = window.screens["author"]
    assert screen.writing.guide.id == "e-id-no"
    screen.writing.go(screen.writing.guide.start)
    return screen
