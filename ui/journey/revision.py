"""Which revision of a guide the journey shows, or all together. Where there is only one there is nothing to choose."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal

from desk.model.guide import Guide
from desk.text import say_day
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.rows import Row, Rows
from ui.widgets.sheet import Sheet

KEY = "R"


class RevisionChoice(Button):
    """`changed`: a person chose another one. `chosen` is that revision, None for all of them."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, icon="files", key=KEY)
        self._theme, self._language = theme, ""
        self._every: tuple[Guide, ...] = ()
        self.chosen: Guide | None = None
        self.sheet: Sheet | None = None
        self.clicked.connect(self.ask)
        self.offer((), "")

    @property
    def has_several(self) -> bool:
        """Whether there is anything to choose."""
        return len(self._every) > 1

    def offer(self, every: Sequence[Guide], language: str) -> None:
        """The revisions of a guide that lie here, the newest first."""
        same = self.chosen is not None and bool(every) and every[0].id == self.chosen.id
        self._every, self._language = tuple(every), language
        self.chosen = self.chosen if same else None
        self.setVisible(self.has_several)
        self._name()

    def choose_all(self) -> None:
        """Choose all of them; nothing is asked for."""
        self.chosen = None
        self._name()

    def ask(self) -> None:
        """Lay the list over the window."""
        title = self.tr("Which version?")
        sheet = self.sheet = Sheet(self._theme, self.window(), title, 560)
        listed = Rows(self._theme, press_asks=True)
        listed.setAccessibleName(title)
        newest = self.tr("Drawn as the newest one")
        listed.show_rows([Row("", None, self.tr("All versions"), "", newest), *map(self._row, self._every)])
        listed.highlight(f"{self.chosen.revision}" if self.chosen else "")
        listed.setMinimumHeight(min(self._theme.scaled(60) * (len(self._every) + 1), self._theme.scaled(360)))
        listed.asked.connect(self._take)
        sheet.body.addWidget(listed)
        sheet.closed.connect(self._forget)
        sheet.bring()
        listed.setFocus(Qt.FocusReason.PopupFocusReason)

    def _row(self, guide: Guide) -> Row:
        since = self.tr("true from {day}").format(day=say_day(self._language, guide.valid_from, "medium"))
        below = " · ".join(each for each in (since, guide.note) if each)
        return Row(f"{guide.revision}", guide, self._said(guide), "", below)

    def _said(self, guide: Guide) -> str:
        return self.tr("Version {number}").format(number=guide.revision)

    def _take(self, guide: object) -> None:
        self.chosen = guide if isinstance(guide, Guide) else None
        if self.sheet is not None:
            self.sheet.put_away()
        self._name()
        self.changed.emit()

    def _forget(self) -> None:
        self.sheet = None

    def _name(self) -> None:
        self.setText(self._said(self.chosen) if self.chosen else self.tr("All versions"))
        self.setAccessibleName(self.tr("Version: {name}").format(name=self.text()))
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
