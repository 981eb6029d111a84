"""The counter as a program of its own, which tells what it shows when it is asked for a line on its standard input.

Run as `python -m tests.ui.xvfb.program FOLDER`; the journal lies in FOLDER. Each line read is answered by one line
of JSON; `quit` ends it.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk, open_desk, system_clock
from desk.counter import visit as visits
from desk.counter.post import work_at
from desk.settings import settings_in
from ui.application import make_qt
from ui.main_window import MainWindow
from ui.text import Words
from ui.theme import Theme
from ui.training import Training


def state(desk: OpenDesk, window: MainWindow) -> dict[str, object]:
    """What the journal has of today, oldest first, and what the window shows."""
    counter = window.screens["counter"]
    notice = window.banner.notice
    return {
        "visits": [[each.category for each in visit.inquiries] for visit in visits.today(desk.counter)],
        "mode": counter.mode,
        "search": counter.parts.box.line.text(),
        "pending": [token.text() for token in counter.parts.box._tokens],
        "highlight": [visit.id for visit in counter.parts.strip.visits].index(counter.hands.highlight)
        if counter.hands.highlight
        else 0,
        "outcomes": [visit.inquiries[-1].outcome for visit in visits.today(desk.counter)],
        "banner": notice.text if notice else "",
        "tick": counter.parts.tick.text,
        "here": window.here,
        "help": window._help is not None,
        "active": window.isActiveWindow(),
        "hotkey": window._hotkey.keys if window._hotkey else "",
    }


def main(folder: Path) -> None:
    """Open the window and answer until told to quit."""
    qt, _missing = make_qt()
    desk = open_desk(settings_in(folder), system_clock())
    work_at(desk.counter, "Elvebyen innbyggertorg")
    theme, words = Theme("light", 100), Words()
    theme.wear()
    words.speak("en")
    window = MainWindow(desk, theme, words)
    window.resize(1366, 768)
    window.show()
    trainings: list[Training] = []
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def answer() -> None:
        line = sys.stdin.readline().strip()
        if line.startswith("hotkey"):
            desk.change(replace(desk.settings.preferences, hotkey=line.removeprefix("hotkey").strip()))
        if line == "training":
            trainings.append(Training(window, theme, words, lambda: None))
            QApplication.processEvents()
        if line in ("", "quit"):
            for training in trainings:
                training.end(told=False)
            window.close()
            QApplication.quit()
            return
        shown = trainings[-1] if trainings else None
        print(json.dumps(state(shown.desk, shown.window) if shown else state(desk, window)), flush=True)

    asked.activated.connect(answer)
    print(json.dumps({"window": int(window.winId())}), flush=True)
    qt.exec()
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
