"""The reports screen: the page is there to read at once, and leaves as a PDF where a person wants it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLayout
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import shift, visit
from desk.errors import DeskError, MissingFont
from desk.model.paper import Leaf
from desk.model.shift import Shift
from desk.model.site import ServedBy
from tests.builders import FakeClock
from tests.ui.conftest import Around, Shower
from ui.reports.page import POINT, WHOLE
from ui.reports.screen import ReportsScreen
from ui.saving import SaveSheet
from ui.tasks import Tasks
from ui.widgets.banner import Notice


class Viewer:
    """Stands in for the system's PDF viewer: remembers what it was given to show."""

    def __init__(self) -> None:
        self.there = True
        self.shown: list[Path] = []
        self.read: list[bytes] = []

    def __call__(self, url: QUrl) -> bool:
        self.shown.append(Path(url.toLocalFile()))
        self.read.append(self.shown[-1].read_bytes())
        return self.there


@pytest.fixture
def viewer() -> Viewer:
    return Viewer()


@pytest.fixture
def notices(around: Around) -> list[object]:
    heard: list[object] = []
    around[1].notice.connect(heard.append)
    around[1].trouble.connect(heard.append)
    return heard


@pytest.fixture
def two_shifts(desk: OpenDesk, time: FakeClock) -> tuple[Shift, ...]:
    """A closed one with three visits, and a running one with one; the newest first."""
    shift.take_over(desk.counter, ServedBy.CITIZEN)
    visit.log(desk.counter, ["moving"], times=3)
    time.advance(3600)
    shift.take_over(desk.counter, ServedBy.LIBRARY)
    visit.log(desk.counter, ["reservation"])
    time.advance(60)
    return shift.recent(desk.counter)


@pytest.fixture
def screen(around: Around, show: Shower, viewer: Viewer, qtbot: QtBot) -> Iterator[ReportsScreen]:
    made = ReportsScreen(*around, opener=viewer)
    made.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    made.resize(1200, 700)
    show(made)
    made.arrive()
    settle(made, qtbot)
    yield made
    made.close_down()


def settle(screen: ReportsScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.idle)


def named(screen: ReportsScreen) -> str:
    """The name the report's file is offered under."""
    assert screen.made is not None
    return f"{screen.made.file_name}.pdf"


def saving(screen: ReportsScreen, folder: Path) -> SaveSheet:
    """The sheet that asks where, with this folder typed into it."""
    QTest.keyClick(screen.list, Qt.Key.Key_S)
    sheet = screen.outgoing.sheet
    assert sheet is not None
    sheet.folder.clear()
    QTest.keyClicks(sheet.folder, str(folder))
    return sheet


def test_before_the_first_shift_it_says_what_will_be_here(screen: ReportsScreen) -> None:
    assert screen.nothing.isVisible()
    assert not screen.tools.isVisible()
    QTest.keyClicks(screen, "s+-01")
    QTest.keyClick(screen, Qt.Key.Key_Return)
    assert screen.outgoing.sheet is None


@pytest.mark.usefixtures("two_shifts")
class TestWithShifts:
    def test_the_newest_is_shown_first_and_the_arrows_choose_another(
        self, screen: ReportsScreen, two_shifts: tuple[Shift, ...], qtbot: QtBot
    ) -> None:
        assert screen.made is not None
        assert screen.made.about == two_shifts[0]
        QTest.keyClick(screen.list, Qt.Key.Key_Down)
        settle(screen, qtbot)
        assert screen.made.about == two_shifts[1]
        assert screen.page.paper.drawn

    def test_a_report_that_was_asked_for_is_shown(
        self, screen: ReportsScreen, two_shifts: tuple[Shift, ...], qtbot: QtBot
    ) -> None:
        screen.show_report(two_shifts[1])
        settle(screen, qtbot)
        assert screen.made is not None
        assert (screen.made.about, screen.list.value) == (two_shifts[1], two_shifts[1])

    def test_a_report_asked_for_before_the_list_is_there_is_shown_too(
        self, around: Around, show: Shower, two_shifts: tuple[Shift, ...], qtbot: QtBot
    ) -> None:
        made = ReportsScreen(*around)
        made.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        show(made)
        made.arrive()
        made.show_report(two_shifts[1])
        settle(made, qtbot)
        assert made.made is not None
        assert made.made.about == two_shifts[1]
        assert made.list.value == two_shifts[1]
        made.close_down()

    def test_the_page_says_everything_in_words_too(self, screen: ReportsScreen) -> None:
        seen = QAccessible.queryAccessibleInterface(screen.page)
        words = seen.text(QAccessible.Text.Description)
        assert "Elvebyen innbyggertorg" in words
        assert "Reservation: 1" in words

    def test_the_picture_has_the_pixels_of_the_screen(self, screen: ReportsScreen, qtbot: QtBot) -> None:
        screen.page.zoom(1.0)
        settle(screen, qtbot)
        image = screen.page.paper.images[0]
        assert abs(image.width() - 595 * POINT * screen.devicePixelRatioF()) < 2

    def test_plus_and_minus_change_the_size_and_zero_shows_the_whole_page(
        self, screen: ReportsScreen, qtbot: QtBot
    ) -> None:
        QTest.keyClicks(screen.list, "0")
        whole = screen.page.percent
        QTest.keyClicks(screen.list, "+")
        larger = screen.page.percent
        QTest.keyClicks(screen.list, "-")
        QTest.keyClicks(screen.list, "1")
        settle(screen, qtbot)
        wide = screen.page.percent
        assert whole < larger < wide <= 125
        assert screen.page.verticalScrollBar().maximum() > 0
        QTest.keyClick(screen.list, Qt.Key.Key_PageDown)
        assert screen.page.verticalScrollBar().value() > 0

    def test_the_whole_page_follows_the_window(self, screen: ReportsScreen, qtbot: QtBot) -> None:
        screen.page.zoom(WHOLE)
        before = screen.page.percent
        screen.resize(1200, 500)
        settle(screen, qtbot)
        assert screen.page.percent < before

    def test_a_visit_that_comes_while_it_is_shown_is_on_the_page(
        self, screen: ReportsScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
    ) -> None:
        visit.log(desk.counter, ["wifi"])
        time.advance(60)
        screen.refresh()
        settle(screen, qtbot)
        assert screen.made is not None
        assert "Wi-Fi: 1" in screen.made.words

    def test_a_page_that_was_being_made_is_not_taken_for_the_new_one(
        self, screen: ReportsScreen, desk: OpenDesk, time: FakeClock, qtbot: QtBot
    ) -> None:
        screen.refresh()
        screen.show_report(shift.recent(desk.counter, 1)[0])
        visit.log(desk.counter, ["wifi"])
        time.advance(60)
        screen.refresh()
        settle(screen, qtbot)
        assert screen.made is not None
        assert "Wi-Fi: 1" in screen.made.words

    def test_enter_opens_a_copy_that_goes_with_the_window(self, screen: ReportsScreen, viewer: Viewer) -> None:
        QTest.keyClick(screen.list, Qt.Key.Key_Return)
        assert viewer.read[0].startswith(b"%PDF")
        assert viewer.shown[0].name == named(screen)
        screen.close_down()
        assert not viewer.shown[0].exists()

    def test_without_a_viewer_it_says_so(self, screen: ReportsScreen, viewer: Viewer, notices: list[object]) -> None:
        viewer.there = False
        screen.open_page()
        assert isinstance(notices[-1], Notice)
        assert notices[-1].text.startswith("No program here opens PDF files")

    def test_it_is_saved_where_a_person_says(
        self, screen: ReportsScreen, tmp_path: Path, notices: list[object], viewer: Viewer, qtbot: QtBot
    ) -> None:
        sheet = saving(screen, tmp_path)
        QTest.keyClick(sheet.folder, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(notices))
        file = tmp_path / named(screen)
        assert file.read_bytes().startswith(b"%PDF")
        notice = notices[-1]
        assert isinstance(notice, Notice)
        assert notice.text == f"Saved: {file}"
        notice.actions[0][1]()
        assert viewer.shown == [file]
        assert screen.outgoing.sheet is None

    def test_the_folder_is_offered_again_next_time(
        self, screen: ReportsScreen, tmp_path: Path, notices: list[object], qtbot: QtBot
    ) -> None:
        QTest.keyClick(saving(screen, tmp_path).folder, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(notices))
        QTest.keyClick(screen.list, Qt.Key.Key_S)
        assert screen.outgoing.sheet is not None
        assert screen.outgoing.sheet.folder.text() == str(tmp_path)
        screen.outgoing.sheet.put_away()

    def test_a_file_of_that_name_is_replaced_only_when_a_person_says_so(
        self, screen: ReportsScreen, tmp_path: Path, notices: list[object], tasks: Tasks, qtbot: QtBot
    ) -> None:
        file = tmp_path / named(screen)
        file.write_text("mine")
        sheet = saving(screen, tmp_path)
        QTest.keyClick(sheet.folder, Qt.Key.Key_Return)
        assert sheet.say.text() == "There is a file of this name already. Replacing it cannot be undone."
        qtbot.waitUntil(lambda: tasks.idle)
        assert file.read_text() == "mine"
        QTest.keyClick(sheet.save, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(notices))
        assert file.read_bytes().startswith(b"%PDF")

    def test_another_name_takes_the_question_back(self, screen: ReportsScreen, tmp_path: Path) -> None:
        (tmp_path / named(screen)).write_text("mine")
        sheet = saving(screen, tmp_path)
        QTest.keyClick(sheet.folder, Qt.Key.Key_Return)
        QTest.keyClicks(sheet.name, "x")
        assert (sheet.say.text(), sheet.save.text()) == ("", "Save")
        sheet.put_away()

    def test_a_folder_that_is_not_there_is_said_on_the_sheet_and_another_can_be_chosen(
        self, screen: ReportsScreen, tmp_path: Path, notices: list[object], qtbot: QtBot
    ) -> None:
        sheet = saving(screen, tmp_path / "gone")
        QTest.keyClick(sheet.folder, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(sheet.say.text()))
        assert sheet.say.text().startswith(f"There is no folder {tmp_path / 'gone'}")
        sheet.folder.setText(str(tmp_path))
        QTest.keyClick(sheet.folder, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(notices))
        assert list(tmp_path.glob("*.pdf"))

    def test_a_folder_nobody_may_write_in_is_one_sentence(
        self, screen: ReportsScreen, tmp_path: Path, qtbot: QtBot
    ) -> None:
        (tmp_path / "file").write_text("a file where a folder should be")
        sheet = saving(screen, Path("/proc"))
        QTest.keyClick(sheet.folder, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(sheet.say.text()))
        assert sheet.say.text().startswith("The report could not be saved in /proc (")
        sheet.put_away()

    def test_esc_saves_nothing(self, screen: ReportsScreen, tmp_path: Path, tasks: Tasks, qtbot: QtBot) -> None:
        sheet = saving(screen, tmp_path)
        QTest.keyClick(sheet.folder, Qt.Key.Key_Escape)
        assert screen.outgoing.sheet is None
        qtbot.waitUntil(lambda: tasks.idle)
        assert list(tmp_path.glob("*.pdf")) == []

    def test_the_usual_folders_are_one_press_away(self, screen: ReportsScreen, tmp_path: Path) -> None:
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        documents.mkdir(parents=True, exist_ok=True)
        sheet = saving(screen, tmp_path)
        sheet.offered[0].click()
        assert sheet.folder.text() == str(documents)
        sheet.put_away()
        documents.rmdir()

    def test_what_goes_wrong_is_said_in_place_of_the_page_and_can_be_tried_again(
        self, screen: ReportsScreen, qtbot: QtBot
    ) -> None:
        error: DeskError = MissingFont(font="Inter", folder="/fonts")
        screen._fail(error)
        assert screen.meanwhile.again.isVisible()
        assert screen.meanwhile.again.text() == "Try again"
        screen.meanwhile.again.click()
        settle(screen, qtbot)
        assert screen.page.isVisible()

    def test_a_page_that_takes_long_says_so_and_esc_stops_it(self, screen: ReportsScreen, qtbot: QtBot) -> None:
        screen.refresh()
        screen._show_waiting()
        assert (screen.meanwhile.again.text(), screen.meanwhile.again.key) == ("Cancel", "Esc")
        QTest.keyClick(screen.list, Qt.Key.Key_Escape)
        settle(screen, qtbot)
        assert screen.meanwhile.again.text() == "Make the page"
        screen.meanwhile.again.click()
        settle(screen, qtbot)
        assert screen.page.isVisible()

    def test_in_a_narrow_window_icon_and_key_are_enough(self, screen: ReportsScreen, qtbot: QtBot) -> None:
        screen.resize(780, 480)
        settle(screen, qtbot)
        assert (screen.tools.save.text(), screen.tools.save.accessibleName()) == ("", "Save as PDF")
        screen._theme.change(choice="light", text_size=200)
        settle(screen, qtbot)
        parts = [screen.list, screen.tools.open, screen.tools.save]
        assert [part for part in parts if part.mapTo(screen, part.rect().topRight()).x() >= screen.width()] == []


class TestLeaves:
    @pytest.mark.parametrize("leaf", Leaf)
    def test_a_leaf_for_the_counter_needs_no_shift(
        self, screen: ReportsScreen, leaf: Leaf, viewer: Viewer, qtbot: QtBot
    ) -> None:
        screen.show_report(leaf)
        settle(screen, qtbot)
        screen.arrive()
        settle(screen, qtbot)
        assert screen.made is not None
        assert (screen.made.about, screen.list.value, screen.page.paper.drawn) == (leaf, leaf, True)
        assert "Elvebyen innbyggertorg" in screen.page.accessibleDescription()
        QTest.keyClick(screen.list, Qt.Key.Key_Return)
        assert viewer.read == [screen.made.pdf]

    def test_a_card_tells_the_keys_that_were_chosen_here(
        self, screen: ReportsScreen, desk: OpenDesk, qtbot: QtBot
    ) -> None:
        desk.change(replace(desk.settings.preferences, keys={"correct": "§", "several": ""}))
        screen.show_report(Leaf.CARD)
        settle(screen, qtbot)
        assert screen.made is not None
        told = screen.made.words.splitlines()
        assert "§ correct" in told
        assert not any(line.endswith("several") for line in told)

    @pytest.mark.usefixtures("two_shifts")
    def test_it_stands_below_the_shifts(self, screen: ReportsScreen, qtbot: QtBot) -> None:
        QTest.keyClick(screen.list, Qt.Key.Key_End)
        settle(screen, qtbot)
        assert screen.made is not None
        assert screen.made.about is Leaf.CARD
