"""The drawing of the guide, laid out beside the screen, in a place that scrolls to the step at hand."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desk.guides.layout import Drawing, lay_out
from ui.author.canvas import Canvas
from ui.author.words import ICONS, step_words
from ui.author.writing import Writing
from ui.tasks import Latest, Tasks
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.spoken import Spoken

LARGE = 150
"""Per cent of text beyond which the drawing has no words below it."""


class Map(Spoken, QWidget):
    """Follows what is written, while it is on screen."""

    def __init__(self, theme: Theme, writing: Writing, tasks: Tasks) -> None:
        super().__init__()
        self._theme, self._writing = theme, writing
        self._layouts = Latest(tasks)
        self.canvas = Canvas(theme)
        self._hint = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.viewport().setAutoFillBackground(False)
        self.canvas.setAutoFillBackground(False)
        self._scroll.setWidget(self.canvas)
        self._scroll.setCornerWidget(QWidget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._hint)
        self._share()
        theme.changed.connect(self._share)
        self.canvas.asked.connect(writing.go)
        self.canvas.resized.connect(self._centre)
        writing.changed.connect(self.follow)
        writing.checked.connect(self._mark)
        writing.moved.connect(self._keep_in_sight)
        self._retranslate()

    def _share(self) -> None:
        """In large text the drawing needs the room; the keys stand in F1 too."""
        self._hint.setVisible(self._theme.text_size <= LARGE)

    def follow(self) -> None:
        """The guide is another one, or this came on screen: lay it out anew."""
        if self._writing.draft is None or not self.isVisible():
            return
        guide = self._writing.guide
        self._layouts.ask(lambda _cancelled, _progress: lay_out(guide), self._take)

    def _take(self, drawing: object) -> None:
        if isinstance(drawing, Drawing):
            other = drawing.places != self.canvas.drawing.places
            self.canvas.show_drawing(drawing)
            self._mark()
            if other:
                self._centre()

    def _mark(self) -> None:
        """What each step is called, what is wrong, and which is at hand."""
        if self._writing.draft is None:
            return
        guide, language, canvas = self._writing.guide, self._writing.language, self.canvas
        canvas.labels = {step.id: step_words(step, language) for step in guide.steps}
        canvas.icons = {step.id: ICONS[step.kind] for step in guide.steps}
        canvas.wrong = frozenset(each.step for each in self._writing.wrong if each.step)
        canvas.at = self._writing.at
        drawn, here = self.tr("Drawing of the guide"), canvas.labels.get(canvas.at, "")
        canvas.setAccessibleName(f"{drawn}: {here}" if here else drawn)
        canvas.update()

    def _keep_in_sight(self) -> None:
        """Another step is at hand: it moves no further than it must."""
        self._mark()
        if self.canvas.at in self.canvas.drawing.places:
            box, beside = self.canvas.box(self.canvas.at), self._theme.space(2)
            middle = box.center().toPoint()
            across, down = (round(each / 2) + beside for each in (box.width(), box.height()))
            self._scroll.ensureVisible(middle.x(), middle.y(), across, down)

    def _centre(self) -> None:
        """The step at hand in the middle; the first one where none is. The guide may have been left meanwhile."""
        if self._writing.draft is None:
            return
        canvas, start = self.canvas, self._writing.guide.start
        at = next((each for each in (canvas.at, start) if each in canvas.drawing.places), None)
        if at is not None:
            middle, place = canvas.box(at).center().toPoint(), self._scroll.viewport()
            self._scroll.horizontalScrollBar().setValue(middle.x() - place.width() // 2)
            self._scroll.verticalScrollBar().setValue(middle.y() - place.height() // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less: the step at hand stays in the middle of it."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._centre)

    def _retranslate(self) -> None:
        self.canvas.setAccessibleName(self.tr("Drawing of the guide"))
        self._hint.setText(
            self.tr(
                "Arrows: to the next step, Enter: its form. + and −: larger, smaller; 0: all of it; F4: the whole "
                "width. A dashed edge: a problem."
            )
        )
