"""One activity in a few lines: what, where, when, how many came, and whether it became what it was meant to be."""

from datetime import timedelta

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.catalogue.activity import types
from desk.catalogue.fold import fits
from desk.counter import outreach
from desk.counter import post as posts
from desk.counter.activity import Told
from desk.model.activity import Activity, Quality
from desk.text import say_weekday
from ui.outside.words import at_site, quality_words, type_words
from ui.theme import Theme
from ui.widgets.button import Button, Segments
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.order import follow
from ui.widgets.pick import Choices, Pick
from ui.widgets.stepper import Stepper

_FEW = 8
"""Places a press can choose; the others are found by their name."""
_LINES = ("what", "where", "when", "people", "quality")
_PEOPLE_WIDE, _PLACE_WIDE = 200, 320


class Form(QWidget):
    """`kept` carries what was told (Told) and the id of the activity that is corrected, None for a new one; `left` and
    `dropped` are for one that is corrected: leave it as it was, or take it back."""

    kept = Signal(object, object)
    left = Signal()
    dropped = Signal(str)

    def __init__(self, desk: OpenDesk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.corrects: Activity | None = None
        self._shown = False
        self.type: str | None = None
        self.day = desk.counter.clock.now().day
        self._labels = {name: Label(theme, weight="semibold", wrap=True) for name in _LINES}
        self.what = Pick(theme, self._types)
        self.where, self.place = Segments(theme, [], None), Field(theme, icon="location-pin")
        self.when = Stepper(theme, icons=("chevron-left", "chevron-right"))
        self.people = Field(theme, icon="person-group")
        self.people.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,5}"), self))
        self.quality = Segments(theme, [(None, ""), *((each, "") for each in Quality)], None)
        self.said = Label(theme, tone="ink_soft", wrap=True)
        self.keep = Button(theme, look="main", key="Enter")
        self.leave, self.drop = Button(theme, key="Esc"), Button(theme, icon="trash")
        self._build()
        self._listen()

    def _build(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.space(1), theme.space(3))
        column.setSpacing(theme.space(0.75))
        self._places = QVBoxLayout()
        self._places.setSpacing(theme.space(1))
        self._places.addWidget(self.where)
        self._places.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeft)
        parts = {"what": self.what, "where": self._places, "when": self.when, "people": self.people}
        for name, part in (parts | {"quality": self.quality}).items():
            column.addWidget(self._labels[name])
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
            column.addSpacing(theme.space(0.75))
        row = QHBoxLayout()
        row.setSpacing(theme.space(1.5))
        for button in (self.keep, self.leave, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.said)
        column.addLayout(row)
        column.addStretch(1)

    def _listen(self) -> None:
        self.what.chosen.connect(self._take_type)
        self.when.stepped.connect(self._step)
        self.place.textChanged.connect(self._place_typed)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.left)
        self.drop.clicked.connect(lambda: self.dropped.emit(self.corrects.id) if self.corrects else None)
        self._theme.changed.connect(self._restyle)
        self._restyle()

    def take(self, activity: Activity | None) -> None:
        """Correct this one; None is a new one, of today and here."""
        self.corrects = activity
        self.type = activity.type if activity else None
        self.day = activity.day if activity else self._desk.counter.clock.now().day
        attendance = activity.attendance if activity else None
        self.people.setText("" if attendance is None else f"{attendance}")
        self.quality.set_value(activity.quality if activity else None)
        self.said.setText("")
        self._show_places(activity.place if activity else None)
        self.show_all()

    def first(self) -> None:
        """Ready for the first line."""
        self.what.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps it; Esc leaves what is corrected as it was."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_all(self) -> None:
        """Everything as it is now, in the language of now."""
        today = self._desk.counter.clock.now().day
        self._show_type()
        self.when.show_value(say_weekday(self._desk.language, self.day), most=self.day >= today)
        self.leave.setVisible(self.corrects is not None)
        self.drop.setVisible(self.corrects is not None)
        self.keep.setText(self.tr("Keep the correction") if self.corrects else self.tr("Write it down"))

    def _keep(self) -> None:
        if self.type is None:
            self.said.setText(self.tr("What was it? Choose that first."))
            self.first()
            return
        place = self.place.text().strip() or self.where.value
        people = self.people.text()
        told = Told(
            self.type, self.day, None if place is None else str(place), self.quality.value,  # type: ignore[arg-type]
            int(people) if people else None,
        )  # fmt: skip
        self.kept.emit(told, self.corrects.id if self.corrects else None)

    def _take_type(self, type_id: object) -> None:
        self.type = None if type_id is None else str(type_id)
        self.said.setText("")
        self._show_type()
        following = self.what.field if self.type is None else self.people
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_type(self) -> None:
        """The one that was chosen, and the way back to the others; all of them while none is."""
        self.what.set_value(self.type)
        self.what.field.show()

    def _step(self, by: int) -> None:
        self.day = min(self.day + timedelta(days=by), self._desk.counter.clock.now().day)
        self.show_all()

    def _types(self, typed: str) -> Choices:
        language = self._desk.language
        fitting = [each for each in types() if any(fits(typed, name) for name in each.labels.values())]
        fitting.sort(key=lambda each: not fits(typed, each.label(language)))
        found = [(each.id, each.label(language)) for each in fitting]
        if self.type is None or typed:
            return found
        return [(self.type, type_words(self.type, language)), (None, self.tr("Something else"))]

    def _show_places(self, value: str | None, typed: str = "") -> None:
        """The site itself and the places it goes to; another one is typed."""
        known = [(place.id, place.name) for place in posts.stops(self._desk.counter)[:_FEW]]
        choices = [(None, at_site()), *known]
        fresh = Segments(self._theme, choices, value if value in dict(choices) else None)
        self._places.replaceWidget(self.where, fresh)
        follow(self.place.previousInFocusChain(), *fresh.buttons)
        self.where.hide()
        self.where.deleteLater()
        self.where = fresh
        self._shown = True
        self.where.set_name(self._labels["where"].text())
        unknown = value is not None and value not in dict(choices)
        self.place.setText(outreach.place_of(self._desk.counter, value).name if unknown and value else typed)

    def _place_typed(self, text: str) -> None:
        """What is typed is where it was, and no place that is known."""
        self.where.setEnabled(not text.strip())

    def _restyle(self) -> None:
        self.people.setFixedWidth(self._theme.scaled(_PEOPLE_WIDE))
        self.place.setFixedWidth(self._theme.scaled(_PLACE_WIDE))

    def retranslate(self) -> None:
        """New words."""
        words = {
            "what": self.tr("What was it?"), "where": self.tr("Where was it?"), "when": self.tr("Which day?"),
            "people": self.tr("How many came?"),
            "quality": self.tr("Did it become what it was meant to be? What those who held it say of it."),
        }  # fmt: skip
        for name, text in words.items():
            self._labels[name].setText(text)
        self.what.set_name(words["what"])
        self.what.retranslate()
        self.place.set_placeholder(self.tr("Another place, by its name"))
        self.people.set_placeholder(self.tr("Not counted"))
        self.people.setAccessibleName(words["people"])
        self.when.set_names(self.tr("One day earlier"), self.tr("One day later"))
        self.quality.set_texts(quality_words())
        self.quality.set_name(words["quality"])
        self.leave.setText(self.tr("Leave it as it was"))
        self.drop.setText(self.tr("Take it back"))
        value = self.where.value if self._shown else None
        self._show_places(str(value) if value is not None else None, self.place.text())
        self.show_all()
