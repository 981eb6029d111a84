"""The shifts before, each with its report, in a panel at the side; and the way to what was counted on paper."""

from collections.abc import Sequence
from datetime import date

from desk.model.shift import Shift
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows
from ui.widgets.side import Side
from ui.widgets.spoken import Spoken
from ui.words import shift_signs, shift_words

_WIDE, _SHARE = 352, 0.36


class Past(Spoken, Side):
    """Enter on a line of the `list` asks for its report."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _WIDE, _SHARE)
        self.list = Rows(theme, "file-text", press_asks=True)
        self.paper = Button(theme, icon="tasklist", key="P")
        self._title = Label(theme, "", "body", weight="semibold", wrap=True)
        self._nothing = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self._nothing.hide()
        self.body.setContentsMargins(theme.space(1.5), theme.space(2.5), theme.space(1.5), theme.space(1))
        for label in (self._title, self._nothing):
            label.setContentsMargins(theme.space(1.5), 0, theme.space(1.5), 0)
            self.body.addWidget(label)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)
        self.body.addWidget(self.paper)
        self._retranslate()

    def show_shifts(self, past: Sequence[tuple[Shift, int]], today: date, language: str) -> None:
        """These shifts with their number of visits, the newest first."""
        rows = (Row(s.id, s, *shift_words(s, visits, today, language), shift_signs(s)) for s, visits in past)
        self.list.show_rows(list(rows))
        self.list.setVisible(bool(past))
        self._nothing.setVisible(not past)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("The last shifts"))
        self._nothing.setText(self.tr("Shifts will be listed here, each with its report."))
        self.paper.setText(self.tr("Enter from paper"))
        self.paper.updateGeometry()
        self.list.setAccessibleName(self.tr("The last shifts"))
        self.list.setAccessibleDescription(self.tr("Enter opens the report"))
