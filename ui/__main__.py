"""The command `skranke`."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desk.errors import DeskError
from desk.settings import Preferences, Settings, read_settings
from desk.text import explain
from ui.ready import APT_LINE, obstacle

__all__ = ["APT_LINE", "main"]

_ABOUT = """\
Skranke logs what people ask for at a combined library and citizen-service counter: one key, one visit.

  skranke                 opens the counter
  skranke demo            opens it full of example visits; nothing is kept
  skranke demo --tour DIR leaves pictures of every screen in DIR; needs no display

Everything is kept on this computer, encrypted. SKRANKE_HOME=DIR keeps it all below one folder."""


def parser() -> argparse.ArgumentParser:
    """What can be asked for on the command line."""
    whole = argparse.ArgumentParser(
        prog="skranke", description=_ABOUT, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = whole.add_subparsers(dest="verb", metavar="demo")
    demo = verbs.add_parser("demo", help="open the counter on example visits; nothing is kept")
    demo.add_argument("--tour", metavar="DIR", type=Path, help="leave pictures of every screen in DIR and end")
    return whole


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    asked = parser().parse_args(arguments)
    tour = asked.tour if asked.verb == "demo" else None
    if tour is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        settings = read_settings()
    except DeskError as error:
        return _cannot_begin(error)
    problem = obstacle(os.environ)
    if problem is not None:
        print(explain(problem, settings.preferences.language), file=sys.stderr)
        return 1
    if asked.verb == "demo":
        return _demo(settings, tour)
    from desk.app import open_desk
    from ui.application import run

    return run(lambda: open_desk(settings), settings)


def _demo(settings: Settings, tour: Path | None) -> int:
    from desk.app import system_clock
    from desk.demo.open import open_demo
    from ui.application import run

    if tour is not None:
        from ui.tour import take_tour

        return take_tour(tour)
    with open_demo(system_clock(), settings.preferences) as desk:
        return run(lambda: desk, desk.settings)


def _cannot_begin(error: DeskError) -> int:
    """Even the settings cannot be read: in a window if there is one, and on the command line."""
    from ui.application import run_trouble

    preferences = Preferences()
    print(explain(error, preferences.language), file=sys.stderr)
    return 1 if obstacle(os.environ) else run_trouble(error, preferences)


if __name__ == "__main__":
    sys.exit(main())
