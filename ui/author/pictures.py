"""A picture for a step: chosen on a sheet, made fit beside the screen, kept with the draft."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from desk.app import OpenDesk
from desk.counter import draft as drafts
from desk.errors import DeskError
from desk.guides import edit
from desk.guides.pictures import named
from desk.model.guide import Picture
from ui.author import files
from ui.author.choosing import Choosing
from ui.author.writing import Writing
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.rows import Row

ENDINGS = (".png", ".jpg", ".jpeg")


class Pictures(QObject):
    """Puts pictures into the draft that `writing` is at."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, writing: Writing) -> None:
        super().__init__(writing)
        self._desk, self._bridge, self._tasks, self._writing = desk, bridge, tasks, writing

    def ask(self, theme: Theme, window: QWidget, step_id: str) -> None:
        """Which picture this step shows: one of the guide, one that was copied, or a file."""
        there = [Row(name, name, name, "", self.tr("in this guide already")) for name in named(self._writing.guide)]
        title = self.tr("Which picture? Type its place, if it is not among these")
        found = files.rows(ENDINGS, QStandardPaths.StandardLocation.PicturesLocation)
        rows = [*there, *self._copied(), *found]
        take, typed = partial(self.take, step_id=step_id), partial(files.typed, endings=ENDINGS)
        Choosing(theme, window, title, rows, take, typed=typed).bring()

    def take(self, value: object, step_id: str) -> None:
        """A step shows this from now on: a name, a file, or a picture that was copied."""
        if isinstance(value, str):
            self._show(value, step_id)
            return
        draft = self._writing.draft
        if draft is None:
            return
        taken = {**self._writing.album.shown(self._writing.guide), **drafts.own_pictures(self._desk.counter, draft.id)}

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

    def _refuse(self, error: DeskError) -> None:
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
