"""The counter as a program of its own, which tells what it shows when it is asked for a line on its standard input.

Run as `python -m tests.ui.xvfb.program`; `open FOLDER` begins anew with a journal in that folder. Each line read is
answered by one line of JSON; `quit` ends it.
"""

import json
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSocketNotifier
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk, open_desk, system_clock
from desk.counter import visit as visits
from desk.counter.post import work_at
from desk.settings import settings_in
from ui.application import make_qt
from ui.text import Words
from ui.theme import Theme
from ui.window.main_window import MainWindow
from ui.window.training import Training


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
        "hotkey": window._summons.keys,
    }


class Opened:
    """A desk in a folder with its window, as the program's start leaves them."""

    def __init__(self, folder: Path, theme: Theme, words: Words) -> None:
        self.desk = open_desk(settings_in(folder), system_clock())
        work_at(self.desk.counter, "Elvebyen innbyggertorg")
        self._theme, self._words = theme, words
        self.window = MainWindow(self.desk, theme, words)
        self.window.resize(1366, 768)
        self.window.show()
        self._training: Training | None = None

    def have(self, hotkey: str) -> None:
        """Choose the key that brings the program up."""
        self.desk.change(replace(self.desk.settings.preferences, hotkey=hotkey))

    def train(self) -> None:
        """Begin a training."""
        self._training = Training(self.window, self._theme, self._words, lambda: None)
        QApplication.processEvents()

    def state(self) -> dict[str, object]:
        """Of the training, where there is one."""
        shown = self._training or self
        return state(shown.desk, shown.window)

    def close(self) -> None:
        """Close the window, and its journal after it."""
        if self._training is not None:
            self._training.end(told=False)
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.desk.close()


def main() -> None:
    """Open a window for each folder that is told, one after the other, and answer until told to quit."""
    qt, _missing = make_qt()
    theme, words = Theme("light", 100), Words()
    theme.wear()
    words.speak("en")
    opened: list[Opened] = []
    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def answer() -> None:
        verb, _, what = sys.stdin.readline().strip().partition(" ")
        if verb in ("", "quit", "open"):
            while opened:
                opened.pop().close()
        if verb in ("", "quit"):
            QApplication.quit()
            return
        if verb == "open":
            opened.append(Opened(Path(what), theme, words))
            print(json.dumps({"window": int(opened[0].window.winId())}), flush=True)
            return
        if verb == "hotkey":
            opened[0].have(what)
        if verb == "training":
            opened[0].train()
        print(json.dumps(opened[0].state()), flush=True)

    asked.activated.connect(answer)
    qt.exec()


if __name__ == "__main__":
    main()
