"""The parts screens are made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.ui.conftest import Shower
from ui.theme import Theme
from ui.widgets.banner import Banner, Notice
from ui.widgets.button import Button, Choice, Segments
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.hints import Hints
from ui.widgets.keycap import KeyCap
from ui.widgets.label import ElidedLabel, Label
from ui.widgets.side_mark import SideMark


@given(widths=some.lists(some.integers(10, 300), max_size=12), room=some.integers(300, 900))
def test_what_flows_keeps_its_order_never_overlaps_and_stays_inside(
    qapp: QApplication, widths: list[int], room: int
) -> None:
    outer = QWidget()
    flow = Flow(outer, 8)
    parts = [QWidget() for _ in widths]
    for part, width in zip(parts, widths, strict=True):
        part.setFixedSize(width, 20)
        flow.addWidget(part)
        part.show()
    flow.setGeometry(QRect(0, 0, room, 1000))
    boxes = [part.geometry() for part in parts]
    assert all(box.right() < room and box.left() >= 0 for box in boxes)
    assert [(box.top(), box.left()) for box in boxes] == sorted((box.top(), box.left()) for box in boxes)
    assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])
    assert flow.heightForWidth(room) == max((box.bottom() + 1 for box in boxes), default=0)


def test_one_choice_holds_and_arrows_move_it(theme: Theme, show: Shower) -> None:
    picked: list[object] = []
    choices = Segments(theme, [("nb", "Bokmål"), ("da", "Dansk"), ("nl", "Nederlands")], "da")
    choices.chosen.connect(picked.append)
    show(choices)
    first, second, third = choices.findChildren(Choice)
    assert [each.isChecked() for each in (first, second, third)] == [False, True, False]
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert (choices.value, picked) == ("nl", ["nl"])
    QTest.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert (choices.value, picked) == ("nb", ["nl", "nb"])
    choices.set_value("da")
    assert picked == ["nl", "nb"]


def test_a_line_has_no_menu_whose_words_are_not_ours(theme: Theme, show: Shower) -> None:
    field = Field(theme, "Find")
    show(field)
    QApplication.sendEvent(field, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5)))
    assert QApplication.activePopupWidget() is None
    assert field.accessibleName() == "Find"


def test_an_enter_somebody_listens_to_goes_no_further(theme: Theme, show: Shower) -> None:
    class Around(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.heard = 0

        def keyPressEvent(self, _event: QKeyEvent) -> None:
            self.heard += 1

    around = Around()
    column, field, button = QVBoxLayout(around), Field(theme, "Folder"), Button(theme, "Replace it")
    column.addWidget(field)
    column.addWidget(button)
    show(around)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert around.heard == 1
    field.returnPressed.connect(button.setFocus)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert around.heard == 1


def test_a_double_click_does_not_answer_what_its_first_half_asked(theme: Theme, show: Shower) -> None:
    button, digit, out = Button(theme, "Save"), Button(theme, "1"), Button(theme, "Out", icon="trash")
    heard: list[str] = []
    for each in (button, digit, out):
        each.clicked.connect(lambda _checked=False, each=each: heard.append(each.text()))
    button.clicked.connect(lambda: button.setText("Replace it"))
    for each in (show(button), show(digit), show(out)):
        QTest.mouseClick(each, Qt.MouseButton.LeftButton)
        QTest.mouseDClick(each, Qt.MouseButton.LeftButton)
        QTest.mouseRelease(each, Qt.MouseButton.LeftButton)
    assert heard == ["Save", "1", "1", "Out"]


def test_words_that_do_not_fit_are_cut_and_told_whole(theme: Theme, show: Shower) -> None:
    label = ElidedLabel(theme, "Medborgarservice och medborgarbibliotek")
    show(label)
    label.resize(80, 30)
    assert label.toolTip() == label.text()
    label.resize(800, 30)
    assert label.toolTip() == ""


def test_a_button_tells_its_words_when_they_are_cut(theme: Theme, show: Shower) -> None:
    button = Button(theme, "Sett til side og begynn på nytt", icon="checkmark", key="Enter")
    show(button)
    button.resize(120, 40)
    button.grab()
    assert button.toolTip() == button.text()
    button.resize(button.sizeHint())
    button.grab()
    assert button.toolTip() == ""


@pytest.mark.parametrize("size", [100, 125, 150, 175, 200])
def test_everything_grows_with_the_text(theme: Theme, size: int) -> None:
    parts = [KeyCap(theme, "F2"), SideMark(theme, "library"), Field(theme), Button(theme, "Begin")]
    before = [part.sizeHint().expandedTo(part.minimumSize()).height() for part in parts]
    theme.change(choice="light", text_size=size)
    after = [part.sizeHint().expandedTo(part.minimumSize()).height() for part in parts]
    assert after == pytest.approx([height * size / 100 for height in before], abs=1)


def test_a_banner_shows_one_sentence_and_forgets_the_last_one(theme: Theme, show: Shower) -> None:
    outer = QWidget()
    column = QVBoxLayout(outer)
    banner = Banner(theme)
    column.addWidget(banner)
    show(outer)
    banner.show_notice(Notice("One.", "attention", (("Do", lambda: None), ("Leave", lambda: None))))
    banner.show_notice(Notice("Two.", "done"))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert banner.accessibleName() == "Two."
    assert [each.text() for each in banner.findChildren(Button) if each.text()] == []
    banner.clear()
    assert not banner.isVisible()


def test_hints_are_named_for_a_screen_reader(theme: Theme) -> None:
    hints = Hints(theme)
    hints.show_hints([(("Ctrl", "Z"), "take back"), (("F1",), "all keys")])
    assert hints.accessibleName() == "Ctrl Z: take back, F1: all keys"


def test_a_label_is_plain_text_whatever_stands_in_it(theme: Theme, show: Shower) -> None:
    label = Label(theme, "<b>Nordvik</b>")
    show(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_enter_presses_a_button_but_not_behind_a_scanned_card(theme: Theme, show: Shower) -> None:
    button = Button(theme, "Try again")
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    show(button)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 2
    for stamp, key, text in (
        (5000, Qt.Key.Key_1, "1"),
        (5004, Qt.Key.Key_Return, "\r"),
        (9000, Qt.Key.Key_Enter, "\r"),
    ):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(stamp)
        QApplication.sendEvent(button, event)
    assert len(pressed) == 3
