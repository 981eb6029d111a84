"""What is asked: which two sides, over which months, at one site or all. Every choice has a key."""

from datetime import date

from desk.model.category import Side
from desk.model.overlap import Question
from ui.span import SpanChoices
from ui.theme import Theme
from ui.widgets.button import Segments
from ui.widgets.order import follow
from ui.words import word

SIDES = ((Side.LIBRARY, Side.CITIZEN), (Side.LIBRARY, Side.DIGITAL), (Side.CITIZEN, Side.DIGITAL))
"""What the digits 1 to 3 say, in that order."""


class Choices(SpanChoices):
    """The sides with the digits 1 to 3, the months with 4 to 6."""

    def __init__(self, theme: Theme) -> None:
        self.sides = Segments(theme, [(pair, "") for pair in SIDES], SIDES[0], keys=("1", "2", "3"))
        super().__init__(theme, ("4", "5", "6"))
        self.lines.insertWidget(0, self.sides)
        follow(self.sides, *self.sides.buttons, *self.months.buttons, self.where)
        self.sides.chosen.connect(self.changed)

    def question(self, today: date) -> Question:
        """What is asked now."""
        rows, columns = self.sides.value
        return Question(*self.span(today), self.site.id if self.site else None, rows=rows, columns=columns)

    def key(self, typed: str) -> bool:
        """A key acts; returns whether it means something here."""
        if typed not in tuple("123"):
            return super().key(typed)
        self.sides.set_value(SIDES[int(typed) - 1])
        self.changed.emit()
        return True

    def retranslate(self) -> None:
        """The words of the choices."""
        super().retranslate()
        self.sides.set_texts([f"{word(rows)} × {word(columns)}" for rows, columns in SIDES])
        self.sides.set_name(self.tr("Which two sides"))
