"""Choosing one of many by its name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Shower
from ui.theme import Theme
from ui.widgets.pick import Choices, Find, Pick

NAMES = ("Torget", "Skoger skole", "Konnerud", "Solbergelva", "Krokstadelva", "Åssiden", "Fjell")


def find(names: tuple[str, ...]) -> Find:
    def fitting(typed: str) -> Choices:
        return [(name.casefold(), name) for name in names if name.casefold().startswith(typed.casefold())]

    return fitting


@pytest.fixture
def pick(theme: Theme, show: Shower) -> Pick:
    made = Pick(theme, find(NAMES))
    made.set_value("konnerud")
    show(made)
    return made


def test_typing_leaves_those_that_fit_and_enter_takes_the_first(pick: Pick) -> None:
    taken: list[object] = []
    pick.chosen.connect(taken.append)
    assert pick.fitting.words() == list(NAMES)
    QTest.keyClicks(pick.field, "s")
    assert pick.fitting.words() == ["Skoger skole", "Solbergelva"]
    QTest.keyClick(pick.field, Qt.Key.Key_Return)
    assert (taken, pick.field.text()) == (["skoger skole"], "")


def test_enter_on_an_empty_line_or_without_a_hit_takes_nothing_and_it_is_said_that_none_fits(pick: Pick) -> None:
    taken: list[object] = []
    pick.chosen.connect(taken.append)
    QTest.keyClick(pick.field, Qt.Key.Key_Return)
    QTest.keyClicks(pick.field, "x")
    QTest.keyClick(pick.field, Qt.Key.Key_Return)
    assert (taken, pick.fitting.isVisible(), pick.none.isVisible()) == ([], False, True)
    assert pick.none.text() == "Nothing is called that. Try another word."
    QTest.keyClick(pick.field, Qt.Key.Key_Escape)
    assert (pick.field.text(), pick.fitting.isVisible(), pick.none.isVisible()) == ("", True, False)


def test_few_choices_need_no_line(theme: Theme, show: Shower) -> None:
    few = Pick(theme, find(NAMES[:3]))
    show(few)
    few.set_value("torget")
    assert not few.field.isVisible()
