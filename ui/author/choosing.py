"""Choosing one of many on a sheet: a line to type in, and below it those that fit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.catalogue.fold import fits, fold
from ui.theme import Theme
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows
from ui.widgets.sheet import Sheet

_TALL = 340
_LISTED = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Home, Qt.Key.Key_End)


class Choosing(Sheet):
    """Calls `chosen` with the value of the row that was taken, once it lies there no more. What is typed is given to
    `typed`, where there is one: it may add rows that it makes up."""

    def __init__(  # noqa: PLR0913  what it asks, of what, and what becomes of the answer
        self, theme: Theme, window: QWidget, title: str, rows: Sequence[Row], chosen: Callable[[object], object], *,
        at: str | None = None, typed: Callable[[str], Sequence[Row]] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, window, title, 640)
        self._every, self._chosen, self._typed = tuple(rows), chosen, typed
        self.search = Field(theme, icon="magnifying-glass")
        self.search.set_placeholder(self.tr("Type to find"))
        self.rows = Rows(theme, "arrow-right", press_asks=True)
        self.rows.setAccessibleName(title)
        self.rows.setFixedHeight(theme.scaled(_TALL))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.none = Label(theme, "", tone="ink_soft", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setMinimumHeight(theme.scaled(_TALL))
        for part in (self.search, self.rows, self.none):
            self.body.addWidget(part)
        self.search.textChanged.connect(self._show)
        self.rows.asked.connect(self._take)
        self._show()
        self.rows.highlight(at)

    def bring(self) -> None:
        """Ready to type."""
        super().bring()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self) -> None:
        """Those that begin so come first, then those with a word that does, then those that hold it."""
        text = self.search.text().strip()
        made = tuple(self._typed(text)) if self._typed else ()
        found = [row for row in self._every if fits(text, row.name) or text.casefold() in row.name.casefold()]
        found.sort(key=lambda row: (not fold(row.title).startswith(fold(text)), not fits(text, row.title)))
        self.rows.show_rows([*made, *found])
        if text and self.rows.value is not None:
            self.rows.highlight([*made, *found][0].id)
        self.rows.setVisible(bool(made or found))
        self.none.setText(self.tr("Nothing here is called that. Try another word.") if text else "")
        self.none.setVisible(not made and not found)

    def _take(self, value: object) -> None:
        self.put_away()
        self._chosen(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows and Enter belong to the list, wherever the focus is."""
        if event.key() in _LISTED:
            self.rows.keyPressEvent(event)
            event.accept()
        else:
            super().keyPressEvent(event)
