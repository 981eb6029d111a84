"""The tokens hold: every pair that is used together can be told apart, in every column."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from desk.errors import MissingScreenFont
from ui.theme import PART_CONTRAST, TEXT_CONTRAST, Theme, contrast, load_fonts, tokens

NEEDED = {"text": TEXT_CONTRAST, "parts": PART_CONTRAST}
PAIRS = [
    (kind, ink, ground, column)
    for kind, rows in tokens().pairs.items()
    for ink, grounds in rows.items()
    for ground, column in product(grounds, tokens().columns())
]


def test_contrast_is_what_wcag_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@pytest.mark.parametrize(("kind", "ink", "ground", "column"), PAIRS)
def test_what_is_used_together_can_be_told_apart(kind: str, ink: str, ground: str, column: str) -> None:
    colours = tokens().colours
    assert contrast(colours[ink][column], colours[ground][column]) >= NEEDED[kind][column]


def test_high_contrast_shows_every_border_and_a_ring_twice_as_thick() -> None:
    colours, rings = tokens().colours, tokens().focus_width
    faint = [name for name in ("line", "edge", "key_edge") for on in ("ground", "surface", "panel", "key")
             if contrast(colours[name]["contrast"], colours[on]["contrast"]) < PART_CONTRAST["contrast"]]  # fmt: skip
    assert faint == []
    assert rings["contrast"] == 2 * rings["light"] == 2 * rings["dark"]


@pytest.mark.parametrize(("column", "dark"), [("light", False), ("dark", True), ("contrast", True)])
def test_a_column_knows_whether_its_ground_is_dark(theme: Theme, column: str, dark: bool) -> None:
    theme.change(choice=column, text_size=100)
    assert theme.dark is dark


def test_every_colour_has_every_column_and_a_reason() -> None:
    columns = {*tokens().columns(), "for"}
    assert {name for name, row in tokens().colours.items() if set(row) != columns} == set()


def test_every_colour_that_carries_words_or_meaning_stands_in_a_pair() -> None:
    used = {name for rows in tokens().pairs.values() for ink, on in rows.items() for name in (ink, *on)}
    assert set(tokens().colours) - used == {"line", "key_edge"}


def test_there_are_five_sizes_of_text_that_grow_together(qt: QApplication) -> None:
    sizes = tokens().type
    assert len(sizes) == 5
    assert Theme("light", 200).px("body") == 2 * sizes["body"]


def test_rooms_are_steps_of_eight(theme: Theme) -> None:
    assert [theme.space(steps) for steps in (0.5, 1, 3)] == [4, 8, 24]


def test_changing_the_theme_is_worn_at_once_and_told(theme: Theme, qt: QApplication) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.column))
    theme.change(choice="dark", text_size=150)
    assert told == ["dark"]
    assert theme.dark
    assert qt.palette().window().color() == theme.colour("ground")
    assert qt.font().pixelSize() == theme.px("body")


def test_figures_line_up(theme: Theme) -> None:
    metrics = QFontMetrics(theme.font("body", figures=True))
    assert metrics.horizontalAdvance("11:11") == metrics.horizontalAdvance("08:08")


def test_fonts_are_ours_at_each_weight(theme: Theme) -> None:
    families = {weight: theme.font("body", weight).family() for weight in ("regular", "medium", "semibold")}
    assert families == dict(tokens().families)


def test_a_missing_font_is_one_sentence_and_text_is_still_drawn(tmp_path: Path, qt: QApplication) -> None:
    missing = load_fonts(tmp_path)
    assert isinstance(missing, MissingScreenFont)
    assert missing.facts == {"font": "Inter Skranke", "folder": tmp_path}
    assert QFontMetrics(QFont("Inter Skranke")).horizontalAdvance("skranke") > 0
