"""The line of the day on a card: when people came, drawn and in words."""

from ui.theme import Theme
from ui.widgets.card import Card
from ui.widgets.chart import Chart
from ui.widgets.label import Label


class DayLine(Card):
    """Not to be seen before there is something to show. Put what belongs below the line in `body`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=2.5)
        self._title = Label(theme, "", "large", weight="semibold")
        self._note = Label(theme, "", "body", tone="ink_soft", wrap=True)
        self.chart = Chart()
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)
        self.body.addSpacing(theme.space(1))
        self.body.addWidget(self.chart)
        self.hide()

    def show_line(self, title: str, note: str, svg: str) -> None:
        """The line as it is now; without a drawing the card says what will be drawn."""
        self._title.setText(title)
        self._note.setText(note or self._no_line())
        self.chart.setVisible(bool(svg))
        self.chart.show_svg(svg, note)
        self.show()

    def _no_line(self) -> str:
        return self.tr(
            "When people came will be drawn here, from the first shift or visit of the day on: "
            "each question a sign on the line, and a gap where nobody was counting."
        )
