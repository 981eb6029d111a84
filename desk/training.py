"""The counter in training: on a journal of its own that is thrown away, so that nothing done in it is ever counted.

Each training lies in a folder of its own in `training`, beside the spool, and holds a lock named like it. Its key is in
memory only: what a kill leaves behind nobody can read, and the next start takes it away.
"""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from desk.app import OpenDesk, open_desk
from desk.counter.training import stand_in
from desk.files import writable
from desk.journal.spool import held
from desk.model.record import new_id
from desk.settings import Settings, settings_in


@contextmanager
def open_training(real: OpenDesk) -> Iterator[OpenDesk]:
    """An open desk like the real one, empty; when it is left it closes, and what was written in it goes.

    Of the real one it takes place, lists, guides, clock and settings, and only reads. Raises what opening a journal
    raises; then nothing was begun.
    """
    home, name = _home(real.settings), new_id()
    with ExitStack() as left:
        left.callback(_remove_empty, home)
        with writable(home):
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
            left.enter_context(held(home, name))
        left.callback(shutil.rmtree, home / name, ignore_errors=True)
        settings = replace(settings_in(home / name), preferences=real.settings.preferences, training=True)
        desk = open_desk(settings, real.counter.clock)
        left.callback(desk.close)
        stand_in(desk.counter, real.counter)
        desk.guides = real.guides
        desk.search_anew()
        yield desk


def sweep(settings: Settings) -> None:
    """Take away what trainings left behind that were killed. For a worker thread; those that run are let be."""
    home = _home(settings)
    for folder in home.glob("*/") if home.exists() else ():
        with held(home, folder.name) as free:
            if free:
                shutil.rmtree(folder, ignore_errors=True)
    _remove_empty(home)


def is_left(settings: Settings) -> bool:
    """Whether any training lies here, running or not."""
    return _home(settings).exists()


def _remove_empty(home: Path) -> None:
    with suppress(OSError):
        home.rmdir()  # unless another training runs


def _home(settings: Settings) -> Path:
    return settings.spool.parent / "training"
