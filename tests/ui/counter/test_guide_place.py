"""What the first guide needs is loaded in a quiet moment, piece by piece, so that it opens as fast as any other."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.window.main_window import MainWindow

ROOT = Path(__file__).parents[3]
FIRST = """
import sys
from pathlib import Path
from PySide6 import QtWidgets
from PySide6.QtCore import QEventLoop
from desk.app import open_desk
from desk.counter.post import work_at
from desk.settings import settings_in
from ui.application import Application, make_qt

qt, _ = make_qt()
desk = open_desk(settings_in(Path(sys.argv[1])))
work_at(desk.counter, "Elvebyen")
application = Application(desk.settings.preferences)
application.desk = desk
window = application.show_desk(desk)
counter = window.screens["counter"]
qt.processEvents()
early = {"ui.guide.panel", "desk.guides.load"} & sys.modules.keys()
early |= {kind for kind in ("QStyle", "QWizard") if kind in vars(QtWidgets)}  # PySide makes a class when it meets one
counter.guide.prepare(0)
while not counter.guide.ready:
    qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
desk.guides.prepare()  # as the search does by then
before = set(sys.modules)
counter.open_guide("electronic-id")
qt.processEvents()
late = {each for each in sys.modules.keys() - before if each.startswith(("ui.", "desk.guides.", "xml.", "babel"))}
print(counter.guide.open, sorted(early), sorted(late))
application.close()
"""


def test_the_first_guide_loads_nothing_any_more_and_the_start_loaded_none_of_it(tmp_path: Path) -> None:
    call = [sys.executable, "-c", FIRST, str(tmp_path)]
    answer = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout == "True [] []\n"


def test_a_panel_made_ahead_is_not_seen_and_takes_no_key(window: MainWindow, qtbot: QtBot) -> None:
    place = window.screens["counter"].guide
    place.prepare(0)
    qtbot.waitUntil(lambda: place.ready)
    assert (place.open, place.isVisible(), place.keys, place.about) == (False, False, frozenset(), None)
    assert not place.has_focus


def test_a_guide_asked_for_before_that_opens_at_once(window: MainWindow, qt: QApplication) -> None:
    counter = window.screens["counter"]
    assert not counter.guide.ready
    counter.open_guide("electronic-id")
    assert (counter.guide.open, counter.guide.ready) == (True, True)
    counter.act("0")
    qt.processEvents()
    assert not counter.guide.open
