"""Activities, with keys alone: written down, corrected, taken back, and the month with its sums."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton, QWidget

from desk.app import OpenDesk
from desk.counter import activity, post
from desk.counter.activity import Told
from desk.model.activity import Quality
from desk.model.site import Place
from tests.builders import FakeClock
from tests.ui.conftest import Around, Shower
from ui.outside.activities import Activities
from ui.outside.screen import OutsideScreen
from ui.widgets.banner import Notice

MARCH, TODAY = "2026-03", date(2026, 3, 2)


@pytest.fixture
def said(around: Around) -> list[object]:
    """Notices and troubles, in the order they came."""
    told: list[object] = []
    around[1].notice.connect(told.append)
    around[1].trouble.connect(told.append)
    return told


@pytest.fixture
def screen(around: Around, show: Shower, said: list[object]) -> OutsideScreen:
    desk = around[0]
    site = post.here(desk.counter).site
    force = desk.counter.in_force
    force.publication = replace(force.publication, sites=(site,), places=(Place("torget", site.id, "Torget"),))
    made = OutsideScreen(*around)
    made.resize(1200, 700)
    show(made)
    made.arrive()
    made.turn()
    return made


@pytest.fixture
def page(screen: OutsideScreen) -> Activities:
    return screen.activities


def press(key: Qt.Key, times: int = 1, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for _ in range(times):
        focus = QGuiApplication.focusObject()
        assert isinstance(focus, QWidget)
        QTest.keyClick(focus, key, held)


def write(text: str) -> None:
    focus = QGuiApplication.focusObject()
    assert isinstance(focus, QWidget)
    QTest.keyClicks(focus, text)


def kept(desk: OpenDesk, month: str = MARCH) -> list[Told]:
    found = activity.of_month(desk.counter, month)
    return [Told(each.type, each.day, each.place, each.quality, each.attendance) for each in found]


def choose(page: Activities, text: str) -> None:
    QCoreApplication.processEvents()  # choices made anew are shown then
    next(each for each in page.form.findChildren(QRadioButton) if each.text() == text and each.isVisible()).click()


def test_an_activity_is_written_down_with_keys_alone(page: Activities, desk: OpenDesk, said: list[object]) -> None:
    write("lang")
    press(Qt.Key.Key_Return)
    assert page.form.type == "language-cafe"
    write("14")
    press(Qt.Key.Key_Return)
    assert kept(desk) == [Told("language-cafe", TODAY, attendance=14)]
    assert isinstance(said[-1], Notice)
    assert said[-1].text == "Written down: Language café, Mon 2 Mar, 14 people came."
    assert page.form.type is None


def test_an_activity_is_found_by_its_name_in_every_language(page: Activities) -> None:
    write("lese")
    assert page.form.what.fitting.words() == ["Reading group"]
    press(Qt.Key.Key_Return)
    assert page.form.type == "reading-group"


def test_what_nobody_counted_or_said_stays_unknown(page: Activities, desk: OpenDesk) -> None:
    choose(page, "Debate")
    page.form.keep.click()
    assert kept(desk) == [Told("debate", TODAY)]
    assert page.list.row(page.list.currentIndex()).below == "Not counted"  # type: ignore[union-attr]


def test_place_day_and_quality_are_told_too(page: Activities, desk: OpenDesk) -> None:
    choose(page, "Lecture")
    choose(page, "Torget")
    choose(page, "It became more than that")
    page.form.when.less.click()
    page.form.people.setText("40")
    press(Qt.Key.Key_Return)
    assert kept(desk, MARCH) == [Told("lecture", date(2026, 3, 1), "torget", Quality.MORE, 40)]


def test_nothing_is_written_before_it_is_said_what_it_was(page: Activities, desk: OpenDesk) -> None:
    page.form.people.setText("40")
    page.form.keep.click()
    assert kept(desk) == []
    assert page.form.said.text() == "What was it? Choose that first."
    assert page.form.what.field.hasFocus()


def test_a_day_to_come_cannot_be_chosen(page: Activities) -> None:
    assert not page.form.when.more.isEnabled()
    page.form.when.less.click()
    assert page.form.when.more.isEnabled()
    page.form.when.more.click()
    assert page.form.day == TODAY


def test_a_place_that_is_typed_is_the_one_of_that_name_and_none_of_a_person(
    page: Activities, desk: OpenDesk, said: list[object]
) -> None:
    choose(page, "Debate")
    page.form.place.setText("torget")
    page.form.keep.click()
    choose(page, "Debate")
    page.form.place.setText("hos kari@example.org")
    page.form.keep.click()
    assert [each.place for each in kept(desk)] == ["torget"]
    assert not isinstance(said[-1], Notice)
    assert page.form.place.text() == "hos kari@example.org"
    page.form.place.setText("Grendehuset")
    page.form.keep.click()
    assert [each.place for each in kept(desk)] == ["Grendehuset", "torget"]


def test_one_of_the_list_is_corrected_and_others_are_left_as_they_were(page: Activities, desk: OpenDesk) -> None:
    activity.log(desk.counter, Told("lecture", TODAY, "Grendehuset", Quality.LESS, 40))
    page.list.setFocus()
    press(Qt.Key.Key_Return)
    form = page.form
    assert (form.type, form.place.text(), form.people.text()) == ("lecture", "Grendehuset", "40")
    assert form.quality.value is Quality.LESS
    form.people.setText("41")
    form.people.setFocus()
    press(Qt.Key.Key_Return)
    assert kept(desk) == [Told("lecture", TODAY, "Grendehuset", Quality.LESS, 41)]
    page.list.setFocus()
    press(Qt.Key.Key_Return)
    form.people.setText("99")
    press(Qt.Key.Key_Escape)
    assert (form.corrects, form.people.text(), kept(desk)[0].attendance) == (None, "", 41)


def test_what_was_done_last_is_undone_with_one_key(
    page: Activities, desk: OpenDesk, time: FakeClock, said: list[object]
) -> None:
    activity.log(desk.counter, Told("lecture", TODAY))
    page.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert kept(desk) == []
    page.form.quality.setFocus()
    page.form.keep.setFocus()
    press(Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert [each.type for each in kept(desk)] == ["lecture"]
    page.undo()
    assert isinstance(said[-1], Notice)
    assert said[-1].text == "There is nothing to take back here."
    choose(page, "Debate")
    page.form.keep.click()
    time.advance(121)
    page.undo()
    assert len(kept(desk)) == 2


def test_the_month_has_its_sums_and_what_nobody_counted_stands_apart(page: Activities, desk: OpenDesk) -> None:
    for told in (Told("lecture", TODAY, attendance=40), Told("lecture", TODAY), Told("debate", TODAY, attendance=0)):
        activity.log(desk.counter, told)
    assert page.total.text() == "3 activities · 40 people came · 1 not counted"
    cells = [page._table.itemAt(at).widget().text() for at in range(page._table.count())]
    assert cells == ["Lecture", "2", "40 people came · 1 not counted", "Debate", "1", "0 people came"]


def test_the_months_are_turned_and_none_is_to_come(page: Activities, desk: OpenDesk) -> None:
    activity.log(desk.counter, Told("lecture", date(2026, 1, 31)))
    press(Qt.Key.Key_PageUp, 2)
    assert page.turner.text == "January 2026"
    assert page.list.value is not None
    press(Qt.Key.Key_PageDown, 5)
    assert page.turner.text == "March 2026"
    assert page.list.value is None


def test_a_type_that_only_a_newer_list_has_is_shown_and_kept(page: Activities, desk: OpenDesk) -> None:
    activity.log(desk.counter, Told("space-flight", TODAY))
    page.list.setFocus()
    press(Qt.Key.Key_Return)
    page.form.people.setText("3")
    page.form.keep.click()
    assert kept(desk) == [Told("space-flight", TODAY, attendance=3)]


def test_another_language_leaves_what_is_half_told(around: Around, page: Activities) -> None:
    choose(page, "Lecture")
    choose(page, "Torget")
    page.form.people.setText("12")
    page.form.quality.set_value(Quality.AS_MEANT)
    page.retranslate()
    form = page.form
    assert (form.type, form.where.value, form.people.text(), form.quality.value) == (
        "lecture", "torget", "12", Quality.AS_MEANT,
    )  # fmt: skip
