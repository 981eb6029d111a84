"""Where to save what was made: a sheet with the folder and the name, and Enter. A file that is there is asked about,
and the file is written beside the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.app import OpenDesk
from desk.errors import DeskError
from desk.text import explain
from ui import places
from ui.bridge import Bridge
from ui.tasks import Tasks
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Kind:
    """What is saved: the title of the sheet, the endings its file may have, an icon, what the endings mean."""

    title: str
    endings: tuple[str, ...]
    icon: str
    about: str = ""


class SaveSheet(Sheet):
    """`chosen` carries the file to write. It goes away by itself only when told to.

    A name without an ending of its kind gets that of the `file` it begins with.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, window: QWidget, kind: Kind, file: Path) -> None:
        super().__init__(theme, window, kind.title, 640)
        self._kind, self._ending = kind, file.suffix
        self._asked_about: Path | None = None
        self._under_way = False
        self.folder = Field(theme, icon="folder")
        self.name = Field(theme, icon=kind.icon)
        self.about = Label(theme, kind.about, "small", tone="ink_soft", wrap=True)
        self.about.setVisible(bool(kind.about))
        self.say = Label(theme, "", "body", tone="attention", wrap=True)
        self.save = Button(theme, look="main", key="Enter")
        self.folder.setText(str(file.parent))
        self.name.setText(file.name)
        self._fill(theme)
        self._retranslate()
        for field in (self.folder, self.name):
            field.returnPressed.connect(self._choose)
            field.textEdited.connect(self._calm)
        self.save.clicked.connect(self._choose)

    def _fill(self, theme: Theme) -> None:
        self._folder_title = Label(theme, "", "body", weight="semibold")
        self._name_title = Label(theme, "", "body", weight="semibold")
        chips = QWidget()
        offered = Flow(chips, theme.space(1))
        self.offered: list[Button] = []
        for folder in _folders():
            button = Button(theme, folder.name or str(folder))
            button.setAccessibleDescription(str(folder))
            button.clicked.connect(lambda _checked=False, folder=folder: self._take_folder(folder))
            offered.addWidget(button)
            self.offered.append(button)
        self._keys = QHBoxLayout()
        self._keys.addWidget(self.say, 1)
        self._keys.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addWidget(self._folder_title)
        self.body.addWidget(self.folder)
        self.body.addWidget(chips)
        self.body.addSpacing(theme.space(1))
        self.body.addWidget(self._name_title)
        self.body.addWidget(self.name)
        self.body.addWidget(self.about)
        self.body.addSpacing(theme.space(1))
        self.body.addLayout(self._keys)

    def bring(self) -> None:
        """Enter saves at once where it was saved last."""
        super().bring()
        self.save.setFocus()

    def tell(self, sentence: str) -> None:
        """Say what went wrong; the sheet stays, so that another folder can be chosen."""
        self._under_way = False
        self.folder.setFocus()
        self._say(sentence, above=True)

    def _take_folder(self, folder: Path) -> None:
        self.folder.setText(str(folder))
        self._calm()
        self.save.setFocus()

    def _say(self, sentence: str, *, above: bool = False) -> None:
        """Beside the button, or above the folder: next to what has the focus, so that it is in sight with it."""
        if above:
            self.body.insertWidget(0, self.say)
        else:
            self._keys.insertWidget(0, self.say, 1)
        self.say.setText(sentence)
        self._place()

    def _calm(self) -> None:
        self._asked_about = None
        self._say("")
        self._retranslate()

    def _choose(self) -> None:
        """Write, unless a file of that name is there and nobody has said yet that it may go."""
        name = self.name.text().strip()
        if not name or self._under_way:
            self.name.setFocus()
            return
        if Path(name).suffix.lower() not in self._kind.endings:
            name += self._ending
        file = places.typed(self.folder.text()) / name
        if places.is_there(file) and file != self._asked_about:
            self._asked_about = file
            self.save.setText(self.tr("Replace it"))
            self.save.setFocus()
            self._say(self.tr("There is a file of this name already. Replacing it cannot be undone."))
            return
        self._under_way = True
        self.chosen.emit(file)

    def _retranslate(self) -> None:
        self._folder_title.setText(self.tr("Folder"))
        self._name_title.setText(self.tr("File name"))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.name.setAccessibleName(self.tr("File name"))
        self.save.setText(self.tr("Save"))


class Saving(QObject):
    """Saves one kind of thing, and remembers the folder and the ending of the last time."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._tasks, self._theme = desk, bridge, tasks, theme
        self._folder: Path | None = None
        self._ending: str | None = None
        self.sheet: SaveSheet | None = None

    def ask_file(
        self, window: QWidget, kind: Kind, name: str, write: Callable[[Path], None], saved: Callable[[Path], object]
    ) -> None:
        """Ask where to save it under this name, without its ending. `write` raises DeskErrors, in a worker thread;
        `saved` is told once it is written."""
        ending = self._ending if self._ending in kind.endings else kind.endings[0]
        file = (self._folder or _folders()[0]) / f"{name}{ending}"
        sheet = self.sheet = SaveSheet(self._theme, window, kind, file)
        sheet.chosen.connect(lambda file: self._write(file, sheet, write, saved))
        sheet.closed.connect(self._forget)
        sheet.bring()

    def _forget(self) -> None:
        self.sheet = None

    def _write(
        self, file: Path, sheet: SaveSheet, write: Callable[[Path], None], saved: Callable[[Path], object]
    ) -> None:
        def done(_nothing: object) -> None:
            self._folder, self._ending = file.parent, file.suffix
            if self.sheet is sheet:
                sheet.put_away()
            saved(file)

        def failed(error: DeskError) -> None:
            if self.sheet is sheet:
                sheet.tell(explain(error, self._desk.language))
            else:
                self._bridge.trouble.emit(error)

        self._tasks.run(lambda _cancelled, _progress: write(file), done, failed)


def _folders() -> tuple[Path, ...]:
    return places.usual() or (Path.home(),)
