"""What the library put on: a form for one activity, and the month with its sums and its list."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from desk.app import OpenDesk
from desk.counter import activity as activities
from desk.counter import outreach
from desk.counter.activity import Deed, Told
from desk.errors import DeskError
from desk.model.activity import Activity, Sum, sums, total
from desk.text import say_day
from ui.bridge import Bridge
from ui.outside.form import Form
from ui.outside.words import activities_words, people_words, row_of, type_words, uncounted_words
from ui.theme import Theme
from ui.widgets.banner import Notice
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.rows import Rows
from ui.widgets.scroll import Scroll
from ui.widgets.stepper import Stepper

UNDO_SECONDS = 120
_NARROW = 900
_ROW_HIGH, _ROWS = 60, 5


class Activities(QWidget):
    """The last deed can be taken back for two minutes; later ones by correcting them in the list."""

    def __init__(self, desk: OpenDesk, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self._desk, self._bridge, self._theme = desk, bridge, theme
        self._last: tuple[Deed, float] | None = None
        self.month = _first(desk.counter.clock.now().day)
        self.form = Form(desk, theme)
        self._title = Label(theme, kind="large", weight="semibold", wrap=True)
        self.turner = Stepper(theme, kind="large", icons=("chevron-left", "chevron-right"))
        self.total = Label(theme, weight="medium", wrap=True, figures=True)
        self._table = QGridLayout()
        self._nothing = Label(theme, tone="ink_soft", wrap=True)
        self.list = Rows(theme, "pencil", press_asks=True)
        self._build()
        self._listen()

    def _build(self) -> None:
        theme = self._theme
        card = Card(theme, padding=2.5)
        card.body.addWidget(self._title)
        card.body.addSpacing(theme.space(1))
        card.body.addWidget(self.form)
        self._month = QWidget()
        month = QVBoxLayout(self._month)
        month.setContentsMargins(0, 0, 0, 0)
        month.setSpacing(theme.space(1))
        month.addWidget(self.turner)
        month.addWidget(self.total)
        self._table.setHorizontalSpacing(theme.space(3))
        self._table.setVerticalSpacing(theme.space(0.5))
        self._table.setColumnStretch(0, 2)
        self._table.setColumnStretch(2, 3)
        month.addLayout(self._table)
        month.addWidget(self._nothing)
        month.addWidget(self.list)
        month.addStretch(1)
        inside = QWidget()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._across.setContentsMargins(0, 0, theme.space(3), theme.space(3))
        self._across.setSpacing(theme.space(3))
        self._across.addWidget(card, 3)
        self._across.addWidget(self._month, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(theme, inside))

    def _listen(self) -> None:
        self.form.kept.connect(self._keep)
        self.form.left.connect(lambda: self._begin(None))
        self.form.dropped.connect(self._drop)
        self.turner.stepped.connect(self._turn)
        self.list.asked.connect(self._begin)
        self._theme.changed.connect(self._lay_out)
        for key, by in (("PgUp", -1), ("PgDown", 1)):
            turn = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            turn.activated.connect(lambda by=by: self._turn(by))

    def arrive(self) -> None:
        """It is up: today may be another day than when it was up last."""
        if self.form.corrects is None and not self.form.people.text() and self.form.type is None:
            self.form.take(None)
        self.refresh()
        self.list.highlight(None)
        self.form.first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes back the highlighted one."""
        chosen = self.list.value
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and isinstance(chosen, Activity):
            self._drop(chosen.id)
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """The month as it is kept now."""
        counter, language = self._desk.counter, self._desk.language
        found = activities.of_month(counter, f"{self.month:%Y-%m}")
        self.turner.show_value(
            say_day(language, self.month, "MMMM y"), most=self.month >= _first(counter.clock.now().day)
        )
        of_type = sums(found)
        self.total.setText(_sum_words(total(of_type)))
        self.total.setVisible(bool(found))
        self._fill(of_type, language)
        self._nothing.setVisible(not found)
        self.list.show_rows([row_of(each, language, self._place_name) for each in found])
        self.list.setVisible(bool(found))
        self.list.setFixedHeight(self._theme.scaled(_ROW_HIGH) * min(max(len(found), 1), _ROWS) + 4)

    def undo(self) -> None:
        """Take back what was done last; after two minutes, or when somebody changed it since, it stands."""
        last, self._last = self._last, None
        if last is None or self._desk.counter.clock.monotonic() - last[1] > UNDO_SECONDS:
            self._bridge.notice.emit(self._no_undo())
            return
        deed = self._attempt(lambda: activities.undo(self._desk.counter, last[0]))
        if deed is None:
            self._bridge.notice.emit(self._no_undo())
        else:
            self._bridge.notice.emit(self._undone())

    def _keep(self, told: Told, activity_id: str | None) -> None:
        counter = self._desk.counter
        try:
            told = self._placed(told)
        except DeskError as error:
            self._bridge.trouble.emit(error)
            return
        if activity_id is None:
            deed = self._attempt(lambda: activities.log(counter, told))
        else:
            deed = self._attempt(lambda: activities.correct(counter, activity_id, told))
        if deed is not None:
            self.month = _first(deed.after.day)
            self._did(deed, self._kept)

    def _drop(self, activity_id: str) -> None:
        deed = self._attempt(lambda: activities.take_back(self._desk.counter, activity_id))
        if deed is not None:
            self._did(deed, self._dropped)

    def _did(self, deed: Deed, said: Callable[[Activity], Notice]) -> None:
        self._last = deed, self._desk.counter.clock.monotonic()
        self._begin(None)
        self.refresh()
        self.list.highlight(deed.after.id)
        self._bridge.notice.emit(said(deed.after))

    def _placed(self, told: Told) -> Told:
        """A place that was typed is one that is published, if it is called so. Raises PlacePointsToSomebody."""
        if told.place is None:
            return told
        known = {place.id for place in self._desk.publication.places}
        place = told.place if told.place in known else outreach.named(self._desk.counter, told.place).id
        return Told(told.type, told.day, place or None, told.quality, told.attendance)

    def _attempt(self, verb: Callable[[], Deed | None]) -> Deed | None:
        try:
            return verb()
        except DeskError as error:
            self._bridge.trouble.emit(error)
            return None

    def _begin(self, activity: object) -> None:
        self.form.take(activity if isinstance(activity, Activity) else None)
        self._tell_title()
        self.form.first()

    def _turn(self, by: int) -> None:
        other = _first(self.month + timedelta(days=31)) if by > 0 else _first(self.month - timedelta(days=1))
        self.month = min(other, _first(self._desk.counter.clock.now().day))
        self.refresh()

    def _place_name(self, place: str) -> str:
        return outreach.place_of(self._desk.counter, place).name

    def _fill(self, found: tuple[Sum, ...], language: str) -> None:
        """The table of the month: a line for each type."""
        while (item := self._table.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, each in enumerate(found if len(found) > 1 else ()):
            texts = (type_words(each.type, language), f"{each.times}", _came(each))
            for column, (text, tone) in enumerate(zip(texts, ("ink", "ink", "ink_soft"), strict=True)):
                label = Label(self._theme, text, kind="small", figures=True, wrap=column != 1, tone=tone)
                label.setAlignment(Qt.AlignmentFlag.AlignRight if column == 1 else Qt.AlignmentFlag.AlignLeft)
                self._table.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def _kept(self, activity: Activity) -> Notice:
        words = self.tr("Written down: {what}.").format(what=self._words(activity))
        return Notice(words, "done", ((self.tr("Take it back"), self.undo),), lambda: self._kept(activity))

    def _dropped(self, activity: Activity) -> Notice:
        words = self.tr("Taken back: {what}.").format(what=self._words(activity))
        return Notice(words, "done", ((self.tr("Put it back"), self.undo),), lambda: self._dropped(activity))

    def _undone(self) -> Notice:
        return Notice(self.tr("It is again as it was before."), "done", again=self._undone)

    def _no_undo(self) -> Notice:
        return Notice(self.tr("There is nothing to take back here."), again=self._no_undo)

    def _words(self, activity: Activity) -> str:
        row = row_of(activity, self._desk.language, self._place_name)
        return ", ".join((row.title, row.beside, row.below))

    def _tell_title(self) -> None:
        corrected = self.form.corrects is not None
        self._title.setText(self.tr("Correct an activity") if corrected else self.tr("An activity of the library"))

    def retranslate(self) -> None:
        """New words."""
        self._tell_title()
        self._nothing.setText(
            self.tr("What the library put on in this month will stand here, with its sums. So far it is empty.")
        )
        self.list.setAccessibleName(self.tr("The activities of the month"))
        self.list.setAccessibleDescription(self.tr("Enter corrects, Del takes back"))
        self.turner.set_names(self.tr("One month earlier"), self.tr("One month later"))
        self.form.retranslate()
        self.refresh()

    def resizeEvent(self, event: object) -> None:
        """In a narrow window the month stands below the form."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._lay_out()

    def _lay_out(self) -> None:
        narrow = self.width() < self._theme.scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._across.setDirection(way)


def _first(day: date) -> date:
    """The first day of a day's month."""
    return day.replace(day=1)


def _came(found: Sum) -> str:
    """How many came to those of one type, and to how many of them nobody knows."""
    if found.uncounted == found.times:
        return people_words(None)
    return " · ".join([people_words(found.people), *([uncounted_words(found.uncounted)] if found.uncounted else [])])


def _sum_words(found: Sum) -> str:
    return " · ".join((activities_words(found.times), _came(found)))
