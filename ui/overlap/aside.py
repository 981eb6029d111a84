"""The ranked list with its title and scale: beside the matrix where there is room, else below it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.overlap.links import Axis, LinkRow, Links, Scale
from ui.theme import Theme
from ui.widgets.label import Label


class Aside(QWidget):
    """What goes together more often than chance, the strongest first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = Label(theme, "", "body", weight="semibold", wrap=True)
        self._note = Label(theme, "", "small", tone="ink_soft", wrap=True)
        self.axis, self.links = Axis(theme), Links(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(1.5), theme.space(2.5), theme.space(1.5), theme.space(2))
        column.setSpacing(theme.space(0.5))
        for label in (self._title, self._note):
            label.setContentsMargins(theme.space(1.5), 0, theme.space(1.5), 0)
            column.addWidget(label)
        column.addSpacing(theme.space(1))
        column.addWidget(self.axis)
        column.addWidget(self.links)
        column.addStretch(1)

    def show_links(self, rows: Sequence[LinkRow], scale: Scale) -> None:
        """Show these, on one scale."""
        self.axis.show_scale(scale)
        self.links.show_rows(rows, scale)
        for part in (self.axis, self.links):
            part.setVisible(bool(rows))

    def show_words(self, title: str, note: str) -> None:
        """What the list is, and how it is read; or that there is nothing in it."""
        self._title.setText(title)
        self._note.setText(note)
        self.links.setAccessibleName(title)
        self.links.setAccessibleDescription(note)
