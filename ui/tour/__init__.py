"""The tour: pictures of every screen, made without a display, and a page that shows them side by side.

Nothing of the user's is read or written. The clock stands still, so that the pictures are the same each time.
"""

import shutil
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from errno import EACCES, ENOSPC
from pathlib import Path
from typing import Any

from desk.app import OpenDesk, open_desk
from desk.errors import DiskFull, FolderUnwritable, TourNotMade, refusal
from desk.settings import Preferences, settings_in
from ui.application import make_qt
from ui.tour.page import Picture, write_page
from ui.tour.scenes import ON_A_FULL_DESK, ON_A_NEW_DESK, Scene
from ui.tour.stage import COLUMNS, COUNTRIES, Stage, StoodClock

LANGUAGES = ("nb", "nl")

DemoOpener = Callable[..., AbstractContextManager[OpenDesk]]
"""See `desk.demo.open.open_demo`."""


def take_tour(
    folder: Path, open_demo: DemoOpener, languages: Sequence[str] = LANGUAGES, columns: Sequence[str] = COLUMNS
) -> int:
    """Leave the pictures, a shift report and the page in a folder; returns the exit code. Raises TourNotMade."""
    qt, _missing = make_qt()
    blink = qt.cursorFlashTime()
    qt.setCursorFlashTime(0)
    try:
        taken = [picture for language in languages for picture in _tour_of(folder, language, columns, open_demo)]
        write_page(folder, languages, taken)
    except (OSError, FolderUnwritable, DiskFull) as problem:
        raise TourNotMade(folder=folder, reason=refusal(_first(problem))) from problem
    finally:
        qt.setCursorFlashTime(blink)
    print(f"{sum(len(picture.files) for picture in taken)} pictures: {folder / 'index.html'}", file=sys.stdout)
    return 0


def _first(problem: BaseException) -> OSError:
    """What the operating system refused, also where the journal of the example met it first."""
    cause = problem if isinstance(problem, OSError) else problem.__cause__
    return cause if isinstance(cause, OSError) else OSError(ENOSPC if isinstance(problem, DiskFull) else EACCES, "")


def _tour_of(folder: Path, language: str, columns: Sequence[str], open_demo: DemoOpener) -> list[Picture]:
    (folder / language).mkdir(parents=True, exist_ok=True)
    preferences = Preferences(language=language, country=COUNTRIES[language], theme=columns[0])
    shooting = _Shooting(folder, columns)
    return [*shooting.new_desk(preferences), *shooting.full_desk(preferences, open_demo)]


@dataclass(frozen=True, slots=True)
class _Shooting:
    """Where the pictures go, and in which columns of the theme they are taken."""

    folder: Path
    columns: Sequence[str]

    def new_desk(self, preferences: Preferences) -> list[Picture]:
        """A device that was started for the first time."""
        work, clock = self.folder / ".desk", StoodClock()
        settings = replace(settings_in(work), preferences=preferences)
        try:
            with Stage(open_desk(settings, clock.clock), clock) as stage:
                return [self._shoot(stage, scene) for scene in ON_A_NEW_DESK]
        finally:
            shutil.rmtree(work, ignore_errors=True)

    def full_desk(self, preferences: Preferences, open_demo: DemoOpener) -> list[Picture]:
        """The example after eight weeks."""
        clock, language = StoodClock(), preferences.language
        servers: list[Any] = []
        with (
            open_demo(clock.clock, preferences, self.folder / ".desk", meet=servers.append) as desk,
            Stage(desk, clock, servers[0].end) as stage,
        ):
            taken = [self._shoot(stage, scene) for scene in ON_A_FULL_DESK]
            stage.write_report(self.folder / language / "report.pdf", self.folder / language / "report.png")
            return taken

    def _shoot(self, stage: Stage, scene: Scene) -> Picture:
        language = stage.desk.language
        files = {column: f"{language}/{scene.name}-{column}.png" for column in self.columns}
        scene.show(stage)
        worn_first = sorted(files, key=lambda column: column != stage.worn)  # to change the looks of all takes long
        for column in worn_first:
            stage.wear(column)
            scene.each(stage)
            stage.take(self.folder / files[column])
        scene.after(stage)
        return Picture(language, scene.name, scene.words(), files)
