"""The reports there are, beside the page: the last shifts, leaves for the counter, and figures that were asked for."""

from collections.abc import Sequence

from desk.app import OpenDesk
from desk.model.overlap import Source
from desk.model.paper import Leaf
from desk.model.shift import Shift
from desk.text import nearest_language
from ui.reports.leaves import leaf_rows
from ui.reports.make import About, Figures, GuideReport
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.rows import Row, Rows
from ui.widgets.side import Side
from ui.widgets.spoken import Spoken
from ui.words import shift_signs, shift_words

_WIDE, _SHARE = 304, 0.36


class Listing(Spoken, Side):
    """`rows` holds what each report is about."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _WIDE, _SHARE)
        self.rows = Rows(theme)
        self._title = Label(theme, "", "body", weight="semibold", wrap=True)
        self._title.setContentsMargins(theme.space(1.5), 0, theme.space(1.5), 0)
        self.body.setContentsMargins(theme.space(1.5), theme.space(2.5), theme.space(1.5), theme.space(1))
        self.body.addWidget(self._title)
        self.body.addWidget(self.rows, 1)
        self._retranslate()

    def show_reports(self, desk: OpenDesk, shifts: Sequence[tuple[Shift, int]], wanted: About | None) -> About | None:
        """List these shifts, each with how many visits it had, and what else there is. Returns what is highlighted:
        what is wanted, if that is there still, else the first."""
        today, language = desk.counter.clock.now().day, desk.language
        rows = [Row(s.id, s, *shift_words(s, number, today, language), shift_signs(s)) for s, number in shifts]
        rows += leaf_rows() if rows or isinstance(wanted, Leaf) else []
        if isinstance(wanted, Figures):
            rows.insert(0, Row(wanted.id, wanted, *self._words_of(wanted, language)))
        self.rows.show_rows(rows)
        known: dict[str, About] = {row.id: row.value for row in rows}  # type: ignore[misc]
        shown = known.get(row_of(wanted)) if wanted else None
        shown = shown or next(iter(known.values()), None)
        if shown is not None:
            self.rows.highlight(row_of(shown))
        return shown

    def _words_of(self, about: Figures, language: str) -> tuple[str, str, str]:
        """The row of what was counted."""
        if isinstance(about, GuideReport):
            return (
                about.guide.title[nearest_language(about.guide.languages, language)],
                "",
                self.tr("Journey and blueprint"),
            )
        everywhere = self.tr("All sites") if about.tallies.source is Source.SERVER else self.tr("This computer")
        return self.tr("What else was counted"), "", about.place or everywhere

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Reports and forms"))
        self.rows.setAccessibleName(self.tr("Reports and forms"))


def row_of(about: About) -> str:
    """The id of its row."""
    return about.value if isinstance(about, Leaf) else about.id
