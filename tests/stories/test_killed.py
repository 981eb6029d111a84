"""The program is killed in the middle of a day: every tick survives, and a guide is kept where it stopped."""

import os
import subprocess
import sys
from pathlib import Path

from desk.app import open_desk
from desk.counter import guide as guides
from desk.counter import visit as visits
from desk.model.visit import Outcome
from desk.settings import settings_in
from tests.builders import FakeClock

ROOT = Path(__file__).parents[2]

DAY = """
import os, signal, sys
from pathlib import Path
from desk.app import open_desk
from desk.counter.post import work_at
from desk.settings import settings_in
from tests.builders import FakeClock
from tests.typist import Typist
from ui.application import make_qt
from ui.window.main_window import MainWindow
from ui.text import Words
from ui.theme import Theme

qt, _ = make_qt()
time = FakeClock()
desk = open_desk(settings_in(Path(sys.argv[1]), keys="file"), time.clock)
work_at(desk.counter, "Elvebyen innbyggertorg")
theme, words = Theme("light", 100), Words()
words.speak("en")
window = MainWindow(desk, theme, words)
window.resize(1366, 768)
window.show()
window.activateWindow()
qt.processEvents()
typist = Typist(window, time)
for keys in sys.argv[2:]:
    typist.keys(keys)
    print(window.screens["counter"].parts.tick.text, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed(folder: Path, *keys: str) -> list[str]:
    """Play the keys in a program of its own that dies after the last one; what it said after each."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", DAY, str(folder), *keys]
    answer = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert answer.returncode == -9, answer.stderr
    return answer.stdout.splitlines()


def test_every_tick_survives_a_kill(tmp_path: Path) -> None:
    said = killed(tmp_path, "1", "4", "+ 7", "F3 2", "* 3 Enter 9")
    assert said == [
        "Loan and return",
        "Electronic ID",
        "+ Print and scan",
        "Helped to do it themselves",
        "3 × Find the way",
    ]
    desk = open_desk(settings_in(tmp_path, keys="file"), FakeClock().clock)
    seen = [[(each.category, each.outcome) for each in visit.inquiries] for visit in visits.today(desk.counter)]
    desk.close()
    assert seen == [
        [("loan-and-return", None)],
        [("electronic-id", None), ("print-and-scan", Outcome.HELPED)],
        *[[("find-the-way", None)]] * 3,
    ]


def test_a_guide_that_was_killed_is_kept_where_it_stopped(tmp_path: Path) -> None:
    killed(tmp_path, "4 Ctrl+Enter", "1 1 Enter")
    desk = open_desk(settings_in(tmp_path, keys="file"), FakeClock().clock)
    changes = guides.finish_interrupted(desk.counter)
    (visit,) = visits.today(desk.counter)
    desk.close()
    assert (visit.inquiries[0].guide, visit.inquiries[0].step) == ("e-id-no", "bank")
    assert changes.visits == (visit,)
