"""`skranke demo`, as a newcomer starts it: a full counter at once, and nothing of it afterwards.

In a process of its own: an application that has ended its loop is no good to other tests.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.desk.demo.gone import is_gone

ROOT = Path(__file__).parents[2]
USE_IT = """
import json, sys, tempfile
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desk.counter import visit
from ui.__main__ import main as start
from ui.filling import Filling
from ui.window.main_window import MainWindow

qt = QApplication(["skranke"])
seen = {}

def window():
    return next((each for each in qt.topLevelWidgets() if isinstance(each, MainWindow)), None)

def use():
    if window() is None:
        seen["filling"] = [each.isVisible() for each in qt.topLevelWidgets() if isinstance(each, Filling)]
        begin.start()
        return
    seen["before"] = visit.count_today(window().desk.counter)
    seen["marked"] = window().desk.settings.demo and window().bar.example.isVisible()
    seen["address"] = window().desk.pairing.address
    seen["folders"] = len(list(Path(tempfile.gettempdir()).glob("skranke-*")))
    QTest.keyClick(window().focusWidget(), "1")
    wait.start()

def leave():
    seen["after"] = visit.count_today(window().desk.counter)
    if seen["after"] == seen["before"]:
        wait.start()
    else:
        qt.quit()

begin, wait = QTimer(singleShot=True, interval=0), QTimer(singleShot=True, interval=10)
begin.timeout.connect(use)
wait.timeout.connect(leave)
begin.start()
seen["code"] = start(["demo"])
print(json.dumps(seen))
"""


def test_the_demo_opens_a_full_counter_and_leaves_nothing(tmp_path: Path) -> None:
    home, scratch = tmp_path / "home", tmp_path / "scratch"
    home.mkdir()
    scratch.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "SKRANKE_"))}
    environment |= {"HOME": str(home), "TMPDIR": str(scratch), "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", USE_IT], cwd=ROOT, env=environment, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert ran.stderr == ""
    seen = json.loads(ran.stdout)
    assert seen["before"] > 5
    assert seen == {**seen, "after": seen["before"] + 1, "marked": True, "folders": 1, "code": 0}
    assert seen["filling"] == [True]
    assert is_gone(seen["address"])
    assert list(scratch.iterdir()) == []
    assert [path for path in home.rglob("*") if path.is_file()] == []
