"""Conversations outside, by finger and by keys: each tap one visit at the place, and nothing counted twice."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desk.app import OpenDesk
from desk.counter import outreach, post, visit
from desk.model.site import Place
from desk.model.visit import Channel
from tests.builders import FakeClock
from tests.ui.conftest import Around, Shower
from ui.outside.outing import Outing
from ui.outside.screen import OutsideScreen
from ui.outside.tile import BigTile
from ui.outside.touch import LEAST
from ui.theme import Theme


@pytest.fixture
def places(desk: OpenDesk) -> tuple[Place, ...]:
    """What the municipality published of where the site goes."""
    site = post.here(desk.counter).site
    known = (Place("torget", site.id, "Torget", "Sentrum"), Place("skole", site.id, "Skoger skole"))
    force = desk.counter.in_force
    force.publication = replace(force.publication, sites=(site,), places=known)
    return known


@pytest.fixture
def screen(around: Around, show: Shower, places: tuple[Place, ...]) -> OutsideScreen:
    made = OutsideScreen(*around)
    made.resize(1200, 700)
    show(made)
    made.arrive()
    return made


@pytest.fixture
def out(screen: OutsideScreen, places: tuple[Place, ...]) -> Outing:
    """Out on the square."""
    screen.go_to(places[0])
    return screen.outing


def logged(desk: OpenDesk) -> list[tuple[str, str | None]]:
    seen = visit.today(desk.counter)
    assert all(each.channel is Channel.OUTREACH for each in seen)
    return [(next(iter(each.basket)), each.place) for each in seen]


def tile(out: Outing, category: str) -> BigTile:
    return next(each for each, meant in out._meant.items() if meant.id == category)


def tap(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))


def type_key(screen: OutsideScreen, time: FakeClock, text: str) -> None:
    QTest.keyClicks(screen, text)
    time.advance(1)
    screen.gate.release(time.clock.monotonic())


def test_it_asks_where_we_are_and_the_places_that_are_known_have_keys(screen: OutsideScreen, time: FakeClock) -> None:
    assert screen.mode == "where"
    assert [(each.key, each.text()) for each in screen.where.grid.tiles] == [("1", "Torget"), ("2", "Skoger skole")]
    QTest.keyClicks(screen.where.field, "2")
    time.advance(1)
    screen.gate.release(time.clock.monotonic())
    assert (screen.mode, screen.outing.place and screen.outing.place.id) == ("outing", "skole")


def test_any_other_place_is_typed(screen: OutsideScreen, desk: OpenDesk) -> None:
    QTest.keyClicks(screen.where.field, "Kafe 3 Elver")
    QTest.keyClick(screen.where.field, Qt.Key.Key_Return)
    assert screen.outing.place is not None
    assert screen.outing.place.name == "Kafe 3 Elver"
    tap(screen.outing.grid.tiles[0])
    assert logged(desk) == [("loan-and-return", "Kafe 3 Elver")]
    screen.outing.elsewhere.click()
    assert [each.text() for each in screen.where.grid.tiles] == ["Torget", "Skoger skole", "Kafe 3 Elver"]


def test_a_place_that_points_to_somebody_is_refused_and_said(around: Around, screen: OutsideScreen) -> None:
    told: list[object] = []
    around[1].trouble.connect(told.append)
    QTest.keyClicks(screen.where.field, "kari@example.org")
    QTest.keyClick(screen.where.field, Qt.Key.Key_Return)
    assert (screen.mode, len(told)) == ("where", 1)
    assert screen.where.field.text() == "kari@example.org"


def test_a_tap_is_one_conversation_at_the_place(out: Outing, desk: OpenDesk) -> None:
    tap(tile(out, "events"))
    assert logged(desk) == [("events", "torget")]
    assert tile(out, "events").ticked
    assert "Events" in out.said.text()
    assert out._count.text() == "1"


def test_a_finger_that_bounces_counts_once_and_says_so(out: Outing, desk: OpenDesk, time: FakeClock) -> None:
    events = tile(out, "events")
    for _ in range(3):
        tap(events)
        time.advance(0.2)
    assert len(logged(desk)) == 1
    assert out.said.text() == "Tapped twice: counted once. For one more, tap again."
    tap(tile(out, "library-card"))
    time.advance(0.6)
    tap(tile(out, "library-card"))
    assert len(logged(desk)) == 3


def test_several_people_are_counted_with_one_tap_and_then_it_is_one_again(out: Outing, desk: OpenDesk) -> None:
    for _ in range(3):
        tap(out.stepper.more)
    tap(out.stepper.less)
    assert out.stepper.text == "3 people"
    tap(tile(out, "events"))
    assert len(logged(desk)) == 3
    assert out.stepper.text == "1 person"
    assert not out.stepper.less.isEnabled()


def test_one_tap_takes_the_last_one_back_whole(out: Outing, desk: OpenDesk, time: FakeClock) -> None:
    assert not out.undo.isEnabled()
    tap(tile(out, "events"))
    time.advance(1)
    tap(out.stepper.more)
    tap(tile(out, "library-card"))
    tap(out.undo)
    assert logged(desk) == [("events", "torget")]
    assert out.said.text().startswith("Taken back: 2 × Library card")
    tap(out.undo)
    assert logged(desk) == []
    assert not out.undo.isEnabled()


def test_a_visit_logged_at_the_counter_is_not_taken_back_out_here(out: Outing, desk: OpenDesk) -> None:
    visit.log(desk.counter, ["library-card"])
    assert not out.undo.isEnabled()
    out.take_back()
    assert visit.count_today(desk.counter) == 1


def test_everything_is_done_by_keys_too(screen: OutsideScreen, out: Outing, desk: OpenDesk, time: FakeClock) -> None:
    type_key(screen, time, "+")
    type_key(screen, time, "4")
    type_key(screen, time, "a")
    assert len(out.grid.tiles) == sum(each.offered for each in desk.catalogue.categories)
    QTest.keyClick(out.grid.tiles[0], Qt.Key.Key_Right)
    assert out.grid.tiles[1].hasFocus()
    QTest.keyClick(out.grid.tiles[1], Qt.Key.Key_Return)
    assert logged(desk) == [("electronic-id", "torget"), ("electronic-id", "torget"), ("reservation", "torget")]
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(logged(desk)) == 2
    type_key(screen, time, "p")
    assert screen.mode == "where"


def test_a_card_that_is_scanned_logs_nothing(screen: OutsideScreen, out: Outing, desk: OpenDesk) -> None:
    QTest.keyClicks(screen, "94612345")
    assert logged(desk) == []


def test_the_outing_goes_on_after_a_restart_and_ends_with_the_day(
    around: Around, show: Shower, out: Outing, desk: OpenDesk, time: FakeClock
) -> None:
    outreach.log(desk.counter, "skole", "events")
    again = OutsideScreen(*around)
    show(again)
    again.arrive()
    assert (again.mode, again.outing.place and again.outing.place.name) == ("outing", "Skoger skole")
    time.advance(24 * 3600)
    tomorrow = OutsideScreen(*around)
    show(tomorrow)
    tomorrow.arrive()
    assert tomorrow.mode == "where"


def test_sensitive_subjects_are_not_read_over_a_shoulder(out: Outing) -> None:
    out.turn()
    tap(tile(out, "debt-and-budget"))
    assert "Sensitive subject" in out.said.text()


def touchables(page: QWidget) -> list[QAbstractButton]:
    return [each for each in page.findChildren(QAbstractButton) if each.isVisibleTo(page)]


@pytest.mark.parametrize("size", [100, 200])
def test_everything_a_finger_needs_outside_is_large(
    screen: OutsideScreen, places: tuple[Place, ...], theme: Theme, size: int
) -> None:
    theme.change(choice="light", text_size=size)
    assert {each.height() >= LEAST for each in touchables(screen.where)} == {True}
    assert screen.where.field.height() >= LEAST
    assert screen.where.field.width() > 3 * screen.where.field.height()  # a name fits in it
    assert screen.where.go.maximumWidth() >= screen.where.go.sizeHint().width()
    screen.go_to(places[0])
    assert {min(each.height(), each.width()) >= LEAST for each in touchables(screen.outing)} == {True}
    QApplication.processEvents()
    assert len({each.height() for each in screen.outing.grid.tiles}) == 1


def test_every_control_has_a_name(screen: OutsideScreen, places: tuple[Place, ...]) -> None:
    screen.go_to(places[0])
    unnamed = [each for each in touchables(screen) if not (each.text() or each.accessibleName())]
    assert unnamed == []
    assert screen.where.field.accessibleName()
