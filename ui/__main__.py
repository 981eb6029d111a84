"""The command `skranke`."""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from desk.errors import DeskError, UnknownLanguage
from desk.settings import Preferences, Settings, guessed, read_settings
from desk.text import LANGUAGES, explain
from ui.ready import APT_LINE, obstacle

__all__ = ["APT_LINE", "main"]

_ABOUT = """\
Skranke logs what people ask for at a combined library and citizen-service counter: one key, one visit.

  skranke                 opens the counter
  skranke --training      opens it in training: everything works, nothing counts, and all of it goes at the end
  skranke demo            opens it on an example: five counters, eight weeks, a server; nothing is kept
  skranke demo --tour DIR leaves pictures of every screen in DIR; needs no display

Everything is kept on this computer, encrypted. SKRANKE_HOME=DIR keeps it all below one folder."""


def parser() -> argparse.ArgumentParser:
    """What can be asked for on the command line."""
    whole = argparse.ArgumentParser(
        prog="skranke", description=_ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    whole.add_argument("--training", action="store_true", help="open the counter in training: nothing counts")
    verbs = whole.add_subparsers(dest="verb", metavar="demo")
    demo = verbs.add_parser("demo", help="open the counter on an example with a server; nothing is kept")
    demo.add_argument("--tour", metavar="DIR", type=Path, help="leave pictures of every screen in DIR and end")
    demo.add_argument(
        "--languages", metavar="nb,nl", type=_languages, default=("nb", "nl"), help="the languages of the tour"
    )
    return whole


def _languages(text: str) -> tuple[str, ...]:
    """Language codes between commas; says which one is not ours."""
    codes = tuple(dict.fromkeys(code.strip() for code in text.split(",")))
    for code in codes:
        if code not in LANGUAGES:
            raise argparse.ArgumentTypeError(explain(UnknownLanguage(language=code), guessed().language))
    return codes


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    gc.disable()  # a start makes much and leaves nothing behind; once the window is there it is switched on again
    try:
        return _run(parser().parse_args(arguments))
    finally:
        gc.enable()


def _run(asked: argparse.Namespace) -> int:
    if asked.verb == "demo" and asked.tour is not None:
        return _tour(asked.tour, asked.languages)
    try:
        settings = read_settings()
    except DeskError as error:
        return _cannot_begin(error, guessed(), lambda: _run(asked))
    from desk.app import open_desk  # before Qt, whose Python part looks at every import that comes after it

    problem = obstacle(os.environ)
    if problem is not None:
        print(explain(problem, settings.preferences.language), file=sys.stderr)
        return 1
    if asked.verb == "demo":
        return _demo(settings)
    from ui.application import run

    return run(lambda: open_desk(settings), settings, training=asked.training)


def _demo(settings: Settings) -> int:
    from contextlib import ExitStack

    from PySide6.QtCore import QTimer

    from desk.app import OpenDesk, system_clock
    from desk.demo.open import STEPS, open_demo
    from ui.application import run
    from ui.filling import Filling
    from ui.theme import Theme

    said: list[DeskError] = []
    with ExitStack() as demo:

        def opener() -> OpenDesk:
            filling = Filling(Theme(settings.preferences.theme, settings.preferences.text_size), STEPS)
            filling.show()
            opened = open_demo(system_clock(), settings.preferences, tell=said.append, step=filling.step)
            try:
                return demo.enter_context(opened)
            finally:
                QTimer.singleShot(0, filling.leave)

        return run(opener, settings, said)


def _tour(folder: Path, languages: Sequence[str]) -> int:
    """Without a display, and without anything of the user's: not even the settings are read."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    problem = obstacle(os.environ)
    if problem is None:
        from desk.demo.open import open_demo
        from ui.tour import take_tour

        try:
            return take_tour(folder, open_demo, languages)
        except DeskError as error:
            problem = error
    print(explain(problem, guessed().language), file=sys.stderr)
    return 1


def _cannot_begin(error: DeskError, preferences: Preferences, again: Callable[[], int]) -> int:
    """Nothing can be opened at all: said in a window if there is one, and on the command line."""
    print(explain(error, preferences.language), file=sys.stderr)
    if obstacle(os.environ):
        return 1
    from ui.application import AGAIN, run_trouble

    code = run_trouble(error, preferences)
    return again() if code == AGAIN else code


if __name__ == "__main__":
    sys.exit(main())
