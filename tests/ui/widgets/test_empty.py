"""An empty place: words, and an icon where there is room for it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.empty import Empty
from ui.widgets.icon import Icon
from ui.widgets.label import Label


def test_in_a_low_place_the_icon_leaves_the_room_to_the_words(qtbot: QtBot, theme: Theme) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    words = "Press the digit on a tile, or type what they ask."
    place = Empty(theme, "person-group", "Nobody yet today", words, around)
    around.resize(300, 400)
    around.show()
    icon = place.findChild(Icon)
    assert icon is not None
    for height, shown in ((400, True), (70, False), (400, True)):
        place.resize(300, height)
        assert icon.isVisible() is shown


def test_no_word_is_cut_where_the_words_have_room_and_the_icon_has_none(qtbot: QtBot, theme: Theme) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    words = "Press the digit on a tile, or type what they ask. Each visit appears here and can be corrected."
    place = Empty(theme, "person-group", "Nobody yet today", words, around)
    around.resize(200, 400)
    around.show()
    for height in range(400, 130, -10):
        place.resize(200, height)
        place.body.activate()
        for label in place.findChildren(Label):
            assert label.height() >= label.heightForWidth(label.width()), (height, label.text())
