"""Facts about the screen of the directory: found by typing, read across the counter, referred to with Enter."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import visit as visits
from desk.model.directory import Unit, UnitKind
from tests.builders import FakeClock
from tests.typist import Typist
from ui.directory.screen import DirectoryScreen
from ui.widgets.label import Label
from ui.window.main_window import MainWindow

OWN = Unit(
    "servicetorget", UnitKind.DEPARTMENT, "Servicetorget", {"en": "Service square"}, ("tax-online", "from-elsewhere"),
    ("parkeringskort",), "Closed in July", "mo-th 08:00-15:30; fr 08:00-14:00", "32 04 00 00",
    "https://www.elvebyen.example/torg", "torg@elvebyen.example", "Torget 1",
)  # fmt: skip


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


@pytest.fixture
def directory(desk: OpenDesk, window: MainWindow, typist: Typist) -> DirectoryScreen:
    """The directory of a municipality in Norway with one entry of its own."""
    desk.counter.in_force.publication = replace(desk.publication, directory=(OWN,))
    desk.change(replace(desk.settings.preferences, country="NO"))
    desk.announcer.announce(Changes(catalogue=True))
    typist.keys("Ctrl+8")
    return window.screens["directory"]


def names(directory: DirectoryScreen) -> list[str]:
    model = directory.rows.model()
    return [str(model.index(row, 0).data()).split(",")[0] for row in range(model.rowCount())]


def told(directory: DirectoryScreen) -> list[str]:
    return [label.text() for label in directory.entry.findChildren(Label) if label.isVisible()]


def test_the_municipality_s_own_come_first_and_all_is_told_of_it(directory: DirectoryScreen) -> None:
    assert names(directory)[:2] == ["Service square", "County Governor"]
    assert told(directory) == [
        "The municipality", "Service square", "Open now, until 15:30", "32 04 00 00", "elvebyen.example/torg",
        "torg@elvebyen.example", "Torget 1", "Opening hours", "Monday–Thursday", "08:00–15:30", "Friday",
        "08:00–14:00", "Saturday–Sunday", "closed", "Closed in July", "Helps with", "Tax online", "Also found by",
        "parkeringskort",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("hours", "said"),
    [(-2, "Opens at 08:00"), (7, "Closed now, opens Tuesday 08:00"), (24 * 4 + 6, "Closed now, opens Monday 08:00")],
)
def test_when_it_opens_again_is_told(
    directory: DirectoryScreen, time: FakeClock, typist: Typist, hours: int, said: str
) -> None:
    time.advance(hours * 3600)
    typist.keys("Ctrl+1 Ctrl+8")
    assert told(directory)[2] == said


def test_it_follows_the_time_while_it_is_on_screen(directory: DirectoryScreen, time: FakeClock) -> None:
    time.advance(6.5 * 3600)
    directory._minute.timeout.emit()
    QApplication.processEvents()
    assert told(directory)[2] == "Closed now, opens Tuesday 08:00"


def test_typing_finds_by_name_by_word_and_by_subject(directory: DirectoryScreen, typist: Typist) -> None:
    for typed, found in (("nav", "Norwegian Labour and Welfare Administration"), ("parkeringskort", "Service square"),
                         ("norskprøve", "Directorate for Higher Education and Skills (HK-dir)")):  # fmt: skip
        typist.words(typed)
        assert names(directory)[0] == found
        typist.keys("Esc")
    assert len(names(directory)) > 20


def test_where_nobody_is_called_that_it_says_so_and_enter_refers_nobody(
    directory: DirectoryScreen, typist: Typist, window: MainWindow
) -> None:
    typist.words("qqqq")
    assert names(directory) == []
    typist.keys("Enter")
    assert window.here == "directory"


def test_enter_refers_the_highlighted_visit(
    desk: OpenDesk, directory: DirectoryScreen, typist: Typist, window: MainWindow
) -> None:
    typist.keys("Ctrl+1 4 5 Down Ctrl+8 Down Up Enter")
    assert window.here == "counter"
    referred = {visit.inquiries[0].category: visit.inquiries[0].referred_to for visit in visits.today(desk.counter)}
    assert referred == {"electronic-id": "servicetorget", "tax-online": None}
    typist.keys("Ctrl+Z")
    assert {visit.inquiries[0].referred_to for visit in visits.today(desk.counter)} == {None}


def test_on_an_empty_day_there_is_nobody_to_refer(
    desk: OpenDesk, directory: DirectoryScreen, typist: Typist, window: MainWindow
) -> None:
    typist.keys("Enter")
    assert "Nothing is logged yet today" in window.screens["counter"].parts.tick.text
    assert visits.today(desk.counter) == ()


def test_another_country_has_others(desk: OpenDesk, directory: DirectoryScreen, typist: Typist) -> None:
    desk.change(replace(desk.settings.preferences, country="SE", language="sv"))
    typist.rest()
    assert names(directory)[:2] == ["Servicetorget", "1177"]
    assert told(directory)[0] == "Kommunen"
