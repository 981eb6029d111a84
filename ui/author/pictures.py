"""The pictures of the draft that is written: chosen on a sheet, made fit beside the screen, kept with the draft.

A name never stands for two pictures in one draft, so taking back and putting back go by the names alone.
"""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.counter import draft as drafts
from desk.errors import DeskError, Reason
from desk.guides import edit
from desk.guides.pictures import named, refused
from desk.model.guide import Picture
from ui.author.choosing import Choosing
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.rows import Row

if TYPE_CHECKING:
    from ui.author.writing import Writing

ENDINGS = (".png", ".jpg", ".jpeg")
_PLACES = (
    QStandardPaths.StandardLocation.PicturesLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
)
_MOST = 60


class Pictures(QObject):
    """Those of one draft after the other; `writing` knows which."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, writing: "Writing") -> None:
        super().__init__(writing)
        self._desk, self._bridge, self._tasks, self._writing = desk, bridge, tasks, writing
        self._known: dict[tuple[str, str], bytes] = {}

    def find(self, file: str) -> bytes | None:
        """A picture by its name; None when it is not to be had. Safe in a worker thread."""
        draft = self._writing.draft
        if draft is None:
            return None
        key = (draft.id, file)
        if key not in self._known:
            found = drafts.picture(self._desk.counter, self._desk.guides, draft, file)
            if found is None:
                return None
            self._known[key] = found
        return self._known[key]

    def refused(self, file: str) -> Reason | None:
        """Why a picture cannot be shown; None when it can. Safe in a worker thread."""
        return refused(file, self.find(file))

    def shown(self) -> dict[str, bytes]:
        """Those the guide shows, by name."""
        found = {file: self.find(file) for file in named(self._writing.guide)}
        return {file: body for file, body in found.items() if body is not None}

    def forget(self) -> None:
        """Another draft: nothing of this one stays in memory."""
        self._known.clear()

    def ask(self, theme: Theme, window: QWidget, step_id: str) -> None:
        """Which picture this step shows: one of the guide, one that was copied, or a file."""
        folders = dict.fromkeys(Path(QStandardPaths.writableLocation(place)) for place in _PLACES)
        files = sorted((each for folder in folders for each in _in(folder)), reverse=True)
        there = [Row(name, name, name, "", self.tr("in this guide already")) for name in named(self._writing.guide)]
        title = self.tr("Which picture? Type its place, if it is not among these")
        rows = [*there, *self._copied(), *(_row(file) for _, file in files[:_MOST])]
        Choosing(theme, window, title, rows, lambda value: self.take(value, step_id), typed=_typed).bring()

    def take(self, value: object, step_id: str) -> None:
        """A step shows this from now on: a name, a file, or a picture that was copied."""
        if isinstance(value, str):
            self._show(value, step_id)
            return
        draft = self._writing.draft
        if draft is None:
            return
        taken = {**self.shown(), **drafts.own_pictures(self._desk.counter, draft.id)}

        def done(made: object) -> None:
            name, body = made  # type: ignore[misc]
            self._keep(draft.id, name, body, step_id)

        self._tasks.run(lambda _cancelled, _progress: _made(value, taken), done, self._refuse)

    def _keep(self, draft_id: str, name: str, body: bytes, step_id: str) -> None:
        draft = self._writing.draft
        if draft is None or draft.id != draft_id:
            return  # another draft is at hand by now
        try:
            name = drafts.add_picture(self._desk.counter, draft_id, name, body)
        except DeskError as error:
            self._bridge.trouble.emit(error)
        else:
            self._show(name, step_id)

    def _show(self, name: str, step_id: str) -> None:
        """What is on it stays said: mostly it is the same page, as it looks now."""
        step = next((each for each in self._writing.guide.steps if each.id == step_id), None)
        if step is not None:
            path = ("steps", edit.place(self._writing.guide, step_id), "picture")
            self._writing.set(path, Picture(name, step.picture.alt if step.picture else {}))

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._bridge.trouble.emit(error)

    def _copied(self) -> list[Row]:
        image = QGuiApplication.clipboard().image()
        if image.isNull():
            return []
        size = self.tr("{across} × {down} dots").format(across=image.width(), down=image.height())
        return [Row("#copied", image, self.tr("The picture that was copied"), "", size)]


def _made(value: object, taken: dict[str, bytes]) -> tuple[str, bytes]:
    """The picture, and the name it gets. Raises PictureNotTaken. For a worker thread."""
    from desk.guides import taking

    if isinstance(value, QImage):
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        value.save(buffer, "PNG")
        return taking.take_body("picture", buffer.data().data(), taken)
    return taking.take(Path(str(value)), taken)


def _in(folder: Path) -> list[tuple[float, Path]]:
    """The pictures in a folder, and when each was made; none where it cannot be read."""
    with suppress(OSError):
        return [(file.stat().st_mtime, file) for file in folder.iterdir() if _fits(file)]
    return []


def _fits(file: Path) -> bool:
    return file.suffix.lower() in ENDINGS and file.is_file()


def _row(file: Path) -> Row:
    return Row(str(file), file, file.name, "", str(file.parent))


def _typed(text: str) -> list[Row]:
    file = Path(text).expanduser()
    return [_row(file)] if _fits(file) else []
