"""The shades of the matrix: each number can be read, in every column of the theme, and more is never lighter."""

import pytest
from PySide6.QtWidgets import QApplication

from desk.model.category import Side
from desk.model.overlap import Cell, Overlap, Question, Source
from ui.overlap.figures import LEVELS, Figures, Subject
from ui.overlap.shade import shade
from ui.theme import TEXT_CONTRAST, Theme, contrast, tokens

ONE = Subject("a", "A", Side.LIBRARY, "dot")


@pytest.mark.parametrize("column", tokens().columns())
def test_a_number_can_be_read_on_every_shade_and_the_shades_apart(column: str, qt: QApplication) -> None:
    theme = Theme(column, 100)
    pairs = [[colour.name() for colour in shade(theme, level)] for level in range(1, LEVELS + 1)]
    assert [contrast(ink, ground) >= TEXT_CONTRAST[column] for ground, ink in pairs] == [True] * LEVELS
    away = [contrast(ground, theme.hex("surface")) for ground, _ink in pairs]
    assert away == sorted(away)


def test_more_visits_are_never_lighter() -> None:
    columns = {f"{n}": Subject(f"{n}", f"{n}", Side.CITIZEN, "dot") for n in (5, 6, 20, 80, 400)}
    cells = tuple(Cell("a", name, int(name)) for name in columns)
    asked = Question("2026-01", "2026-03")
    overlap = Overlap(asked, Source.SERVER, 5, 900, 600, ("a",), tuple(columns), cells, ())
    figures = Figures(overlap, {"a": ONE}, columns)
    levels = [figures.level(int(name)) for name in columns]
    assert levels == sorted(levels)
    assert (levels[0], levels[-1]) == (1, LEVELS)
    assert (figures.least, figures.most) == (5, 400)
