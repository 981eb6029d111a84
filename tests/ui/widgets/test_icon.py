"""Icons: every one that is named is there, in the colour that is asked for, crisp."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from desk.catalogue.load import starter
from ui.theme import ICONS
from ui.widgets.icon import file_name, has_icon, pixmap
from ui.window.screens import ICONS as SCREEN_ICONS

UI = Path(__file__).parent.parent.parent.parent / "ui"
TAKES_ICON = {
    "Icon": 1,
    "Empty": 1,
    "NavButton": 1,
    "Pill": 1,
    "Sign": 1,
    "paint_icon": 2,
    "show_icon": 0,
    "show_state": 0,
}


def named_in(path: Path) -> set[str]:
    """Literal icon names handed to what draws icons."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        asked = [word.value for word in node.keywords if word.arg == "icon"]
        asked += node.args[TAKES_ICON[name] : TAKES_ICON[name] + 1] if name in TAKES_ICON else []
        found |= {each.value for each in asked if isinstance(each, ast.Constant) and isinstance(each.value, str)}
    return found


def test_every_icon_named_in_the_code_is_there() -> None:
    named = set().union(*(named_in(path) for path in UI.rglob("*.py")), SCREEN_ICONS.values())
    assert len(named) > 10
    assert {name for name in named if not has_icon(name)} == set()


def test_every_category_has_an_icon() -> None:
    assert [category.id for category in starter().categories if not has_icon(category.icon)] == []


@pytest.mark.parametrize(
    ("aksel", "file"),
    [("Books", "books"), ("FileText", "file-text"), ("Buildings2", "buildings-2"), ("XMark", "x-mark"), ("dot", "dot")],
)
def test_an_icon_may_be_named_as_aksel_does(aksel: str, file: str) -> None:
    assert file_name(aksel) == file


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_it_is_drawn_in_the_pixels_of_the_screen(qt: QApplication, ratio: float) -> None:
    drawn = pixmap("books", QColor("#0B5268"), 24, ratio)
    assert drawn.width() == 24 * ratio
    assert drawn.devicePixelRatio() == ratio
    image = drawn.toImage()
    inked = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
             if image.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert inked == {"#0b5268"}


@pytest.mark.parametrize("name", ["", "no-such-icon", "../theme"])
def test_a_name_nobody_knows_is_a_dot(qt: QApplication, name: str) -> None:
    red = QColor("#FF0000")
    assert pixmap(name, red, 24).toImage() == pixmap("dot", red, 24).toImage()


def test_icons_have_their_licence_beside_them() -> None:
    assert "MIT License" in (ICONS / "LICENSE.txt").read_text(encoding="utf-8")
