"""Stories play on the real window and a real journal, as the tests of the screens do."""

import pytest

from tests.builders import FakeClock
from tests.typist import Typist
from tests.ui.conftest import desk, qt, qtbot, theme, time, unplaced_desk, window, words
from ui.window.main_window import MainWindow

__all__ = ["desk", "qt", "qtbot", "theme", "time", "typist", "unplaced_desk", "window", "words"]


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    """Somebody at the keys of the window."""
    return Typist(window, time)
