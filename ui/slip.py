"""The visitor's slip of a guide: choosing its language, seeing the page, and printing it from the system's viewer.

Which language was chosen is kept nowhere: each slip begins anew, with the language of the screen.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk import paperwork
from desk.app import OpenDesk
from desk.catalogue.fold import fold
from desk.errors import DeskError
from desk.guides import slip as slips
from desk.guides.facts import expired, standing_on
from desk.handing import guide_slip
from desk.model.guide import Guide, Slip
from desk.text import RESOURCES, explain, say_day, say_language
from ui.tasks import Cancelled, Task, Tasks
from ui.theme import Theme
from ui.viewer import Viewer
from ui.widgets.button import Button
from ui.widgets.card import paint_box
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows
from ui.widgets.sheet import Sheet

_LIST, _ROW = 340, 48
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_HIGH = (300, 620)
"""Of the page on screen, in pixels: the least and the most."""
_AROUND = 190
"""What stands over and under it."""
A4 = (595.28, 841.89)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which slip of which guide, and whose desk makes it; a `trial` says on the page that it is one."""

    desk: OpenDesk
    guide: Guide
    slip: Slip
    trial: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A slip in a language: the PDF, and its page as a picture."""

    language: str
    pdf: bytes
    image: QImage


class SlipSheet(Sheet):
    """The languages a slip can be had in at the left, the page at the right. Letters find a language, the arrows move,
    Enter shows the page in the system's viewer, where it is printed; then the sheet is gone. `shown` says so."""

    shown = Signal()

    def __init__(self, theme: Theme, window: QWidget, wanted: Wanted, tasks: Tasks, viewer: Viewer) -> None:
        _give_fonts()
        self._high = min(max(window.height() - theme.scaled(_AROUND), _HIGH[0]), _HIGH[1])
        across = round(self._high * A4[0] / A4[1]) * 100 // theme.text_size
        title = self.tr("A slip for the visitor: in which language?")
        if wanted.trial:
            title = self.tr("A trial of the slip: in which language?")
        super().__init__(theme, window, title, _LIST + across + 72)
        self._desk, self._about, self._tasks, self._viewer = wanted.desk, wanted, tasks, viewer
        self._made: dict[str, Made] = {}
        self._task: Task | None = None
        self._wanted = False
        self.search = Field(theme, self.tr("Find a language"), icon="magnifying-glass")
        self.rows = Rows(theme, tall=_ROW)
        self.rows.setAccessibleName(self.tr("Languages"))
        self.none = Label(theme, self.tr("The slip is not written in that language."), tone="ink_soft", wrap=True)
        self.doubt = Label(theme, self._doubts(), tone="attention", wrap=True)
        self.trouble = Label(theme, "", tone="attention", wrap=True)
        self.button = Button(theme, self.tr("Show and print"), look="main", key="Enter")
        self.page = _Page(theme, QSize(round(self._high * A4[0] / A4[1]), self._high))
        self._build_slip()
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._find)
        self.rows.moved.connect(self._choose)
        self.rows.asked.connect(lambda _language: self._print())
        self.button.clicked.connect(self._print)
        self._find()

    def _build_slip(self) -> None:
        theme = self._theme
        left = QVBoxLayout()
        left.setSpacing(theme.space(1))
        self.doubt.setVisible(bool(self.doubt.text()))
        for part in (self.search, self.none, self.rows, self.doubt, self.trouble, self.button):
            left.addWidget(part, 1 if part is self.rows else 0)
        across = QHBoxLayout()
        across.setSpacing(theme.space(3))
        across.addLayout(left, 1)
        across.addWidget(self.page, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)

    def _doubts(self) -> str:
        """What of the page nobody vouches for any more: that is looked up before the visitor takes it home."""
        desk, facts, said = self._desk, standing_on(self._about.slip, self._about.guide.facts), []
        for fact in expired(facts, desk.counter.clock.now().day):
            text = self.tr("“{fact}” was true until {day}; ask {owner} before you hand this out.")
            day = say_day(desk.language, fact.until or date.max, "long")
            said.append(text.format(fact=fact.text.get(desk.language, fact.id), day=day, owner=fact.owner))
        return "\n".join(said)

    def bring(self) -> None:
        """Lay it over the window; what is typed searches at once."""
        super().bring()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Nobody waits for a page any more."""
        self._stop()
        super().put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What scrolls the sheet must not take the arrows from the list."""
        arrow = isinstance(event, QKeyEvent) and event.key() in _ARROWS and event.type() == QEvent.Type.KeyPress
        if watched is self.search and arrow:
            self.rows.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows and Enter are the list's, wherever the focus is; Esc empties the line first."""
        if event.key() in _ARROWS:
            self.rows.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._print()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _find(self) -> None:
        typed, own = fold(self.search.text()).strip(), self._desk.language
        there = [self._row(language) for language in slips.languages(self._about.slip, self._about.guide.facts)]
        fitting = [row for row in there if _is_called(row, typed)]
        fitting.sort(key=lambda row: (not fold(row.title).startswith(typed), row.id != own, row.title.casefold()))
        self.rows.show_rows(fitting)
        if typed and fitting:
            self.rows.highlight(fitting[0].id)
        self.rows.setVisible(bool(fitting))
        self.none.setVisible(not fitting)
        self._choose(self.rows.value)

    def _row(self, language: str) -> Row:
        """A language as staff call it, and as those do who speak it."""
        called, itself = say_language(self._desk.language, language), say_language(language, language)
        beside = "" if itself.casefold() == called.casefold() else itself
        return Row(language, language, called[:1].upper() + called[1:], beside, "")

    def _choose(self, language: object) -> None:
        """Show the page in this language; it is made beside the screen."""
        self._stop()
        self.trouble.hide()
        made = self._made.get(str(language))
        self.page.show_page(made.image if made else None, self.rows.words if language else "")
        if language and not made:
            scale = self._high * self.devicePixelRatioF() / A4[1]
            self._task = self._tasks.run(
                lambda cancelled, _progress: make(self._about, str(language), scale, cancelled),
                self._arrived, self._failed,
            )  # fmt: skip

    def _arrived(self, made: object) -> None:
        self._task = None
        if isinstance(made, Made):
            self._made[made.language] = made
            self.page.show_page(made.image, self.rows.words)
            if self._wanted:
                self._print()

    def _failed(self, error: DeskError) -> None:
        self._task, self._wanted = None, False
        self.trouble.setText(explain(error, self._desk.language))
        self.trouble.show()

    def _print(self) -> None:
        """Into the viewer; as soon as the page is there, if it is not yet. Only the newest copy stays."""
        made = self._made.get(str(self.rows.value))
        self._wanted = made is None and self._task is not None
        if made is not None:
            self.put_away()
            self._viewer.throw_away()
            if self._viewer.open_copy(made.pdf, self._about.guide.id):
                self.shown.emit()

    def _stop(self) -> None:
        self._wanted = False
        if self._task is not None:
            self._task.cancel()
            self._task = None


def make(wanted: Wanted, language: str, scale: float, cancelled: Cancelled) -> Made | None:
    """The slip in a language, and its page at `scale` pixels a point; None when nobody waits for it any more.

    For a worker thread.
    """
    pdf = guide_slip(wanted.desk, wanted.guide, wanted.slip, language, trial=wanted.trial)
    if cancelled():
        return None
    (page,) = paperwork.pages(pdf, scale)
    image = QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBX8888).copy()
    return Made(language, pdf, image)


def _is_called(row: Row, typed: str) -> bool:
    """Whether this is part of what the language is called here, by itself or in English; or it is its code."""
    return typed == row.id or any(typed in fold(name) for name in (row.name, say_language("en", str(row.id))))


class _Page(QWidget):
    """The page as paper; empty while it is made."""

    def __init__(self, theme: Theme, size: QSize) -> None:
        super().__init__()
        self._theme, self._image = theme, QImage()
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_page(self, image: QImage | None, name: str) -> None:
        """Show this page; `name` is the language it is in."""
        self._image = image or QImage()
        self.setAccessibleName(self.tr("The page in this language: {language}").format(language=name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper."""
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), Qt.GlobalColor.white, None, 0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            painter.drawImage(self.rect(), self._image)
        painter.setPen(self._theme.colour("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


@cache
def _give_fonts() -> None:
    """The letters in which other languages call themselves, where the system has none."""
    for file in sorted((RESOURCES / "fonts" / "slip").glob("Noto*-Regular.ttf")):
        QFontDatabase.addApplicationFont(str(file))
