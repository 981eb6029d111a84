"""The matrix on its card, what its signs mean, and what was left out."""

from PySide6.QtWidgets import QWidget

from ui.overlap.figures import Figures
from ui.overlap.grid import Grid
from ui.overlap.legend import Legend
from ui.overlap.telling import Telling
from ui.theme import Theme
from ui.widgets.card import Card, Line
from ui.widgets.label import Label


class MatrixCard(Card):
    """Shows an answer."""

    def __init__(self, theme: Theme, telling: Telling, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=2.5, parent=parent)
        self._telling = telling
        self.grid, self.legend = Grid(theme), Legend(theme)
        self.left_out = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self.body.setSpacing(theme.space(1.5))
        for part in (self.grid, Line(theme), self.legend, self.left_out):
            self.body.addWidget(part)

    def show_figures(self, figures: Figures) -> None:
        """Show these."""
        telling, threshold = self._telling, figures.overlap.threshold
        spoken = [
            [telling.cell(figures.pair(row, column), threshold) for column in range(len(figures.columns))]
            for row in range(len(figures.rows))
        ]
        few = telling.few(figures.overlap)
        self.grid.show_figures(figures, few, spoken)
        self.grid.setAccessibleName(telling.matrix())
        self.legend.show_words(few, telling.fewer(threshold), telling.range(figures), telling.more_often())
        self.left_out.setText(telling.left_out(threshold))
