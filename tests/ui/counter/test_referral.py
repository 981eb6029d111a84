"""Referring at the counter: what F6 asks for, and what the real window shows and writes."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import directory, visit
from desk.model.visit import Outcome
from tests.builders import FakeClock
from tests.typist import Typist
from tests.ui.counter.test_keyboard import SIGHT, typed
from ui.counter.hands import Ask, place
from ui.counter.intent import Hint, Intent, Log, RemoveInquiry
from ui.counter.referral import Refer, Whom
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow

TAX, NAV = Whom("skatteetaten", "Skatteetaten", "skatteetaten.no"), Whom("nav", "NAV", "nav.no")
OFFERED = replace(SIGHT, units=(TAX, NAV))

STORIES: dict[str, tuple[str, list[Intent]]] = {
    "a referral is two keys": ("F6 2", [Refer("new", 1, "nav")]),
    "the referral of an older visit": ("Down F6 1", [Refer("old", 0, "skatteetaten")]),
    "whom it was can be unsaid": ("F6 0", [Refer("new", 1, None)]),
    "a digit nobody lies on does nothing": ("F6 3", []),
    "letters search the directory and Enter takes the first": ("F6 n a v Enter", [Refer("new", 1, "skatteetaten")]),
    "after letters a digit takes what it is on, and 0 nobody": ("F6 n 0 2", [Refer("new", 1, "nav")]),
    "Enter without letters takes nobody": ("F6 Enter Esc", []),
    "F2 leads to the question, F6 to whom": ("F2 1 F6 1", [Refer("new", 0, "skatteetaten")]),
    "Backspace takes a letter, then leads back": ("F2 1 F6 n Backspace Backspace 6", [RemoveInquiry("new", 0)]),
    "nothing of it stays for the next visit": ("F6 n Esc 1", [Log("loan")]),
}


@pytest.mark.parametrize("story", STORIES)
def test_what_keys_ask_for(story: str) -> None:
    keys, asked = STORIES[story]
    assert typed(keys, OFFERED)[1] == asked


def test_where_nobody_is_called_that_enter_says_so_and_the_letters_stay() -> None:
    hands, asked = typed("F6 x y Enter", SIGHT)
    assert asked == [Hint.NO_HIT]
    assert hands.picker is not None
    assert hands.picker.typed == "xy"


@pytest.fixture
def counter(window: MainWindow) -> CounterScreen:
    return window.screens["counter"]


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def offered(counter: CounterScreen) -> list[str]:
    return [button.text() for button in counter.parts.offers.buttons]


@pytest.fixture
def at_home(desk: OpenDesk) -> OpenDesk:
    """A desk in Norway."""
    desk.change(replace(desk.settings.preferences, country="NO"))
    return desk


def test_who_helps_with_it_lies_on_the_first_digits(at_home: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("5 F6")
    assert counter.mode == "referral"
    assert offered(counter)[0] == "Norwegian Tax Administration"
    typist.keys("1")
    [logged] = visit.today(at_home.counter)
    assert (logged.inquiries[0].outcome, logged.inquiries[0].referred_to) == (Outcome.REFERRED, "skatteetaten")
    assert counter.parts.tick.text == "Referred: Norwegian Tax Administration"
    typist.keys("Ctrl+Z")
    assert visit.today(at_home.counter)[0].inquiries[0].referred_to is None


def test_letters_search_and_the_box_shows_them(at_home: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 F6")
    typist.words("fastlege")
    assert counter.parts.box.line.text() == "fastlege"
    assert offered(counter)[0] == "Helsenorge, the health portal"
    typist.keys("Enter")
    assert counter.parts.box.line.text() == ""
    assert visit.today(at_home.counter)[0].inquiries[0].referred_to == "helsenorge"


def test_the_usual_ones_come_next_from_the_next_day_on(
    at_home: OpenDesk, counter: CounterScreen, typist: Typist, time: FakeClock
) -> None:
    typist.keys("5 F6")
    assert "kartverket" not in [each.id for each in counter.sight.units]
    typist.words("tinglysing")
    typist.keys("Enter")
    time.advance(24 * 3600)
    counter.refresh()
    typist.keys("5 F6")
    helping = [each.id for each in directory.at_hand(at_home.counter, "NO") if "tax-online" in each.helps]
    assert [each.id for each in counter.sight.units][: len(helping) + 1] == [*helping, "kartverket"]


def test_the_directory_is_read_in_a_worker_before_it_is_asked_for(
    at_home: OpenDesk, counter: CounterScreen, typist: Typist, qtbot: QtBot
) -> None:
    referrals = counter.outlook.referrals
    referrals.prepare()
    referrals._soon.timeout.emit()
    qtbot.waitUntil(lambda: referrals._read is not None)
    read = referrals._read
    typist.keys("1 F6 n")
    assert referrals._read is read
    at_home.change(replace(at_home.settings.preferences, country="SE"))
    typist.keys("Esc F6")
    assert "skatteverket" in [each.id for each in counter.sight.units]


def test_whom_a_sensitive_question_went_to_is_not_shown(
    at_home: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    logged = visit.log(at_home.counter, ["debt-and-budget"]).visits[0]
    typist.keys("F6 1")
    shown = visit.find(at_home.counter, logged.id)
    assert shown.inquiries[0].referred_to is not None
    assert counter.outlook.telling.inquiries(shown)[0].known == ("Referred",)
    assert counter.parts.tick.text == "Referred"


def test_the_picker_names_no_more_than_can_be_seen(at_home: OpenDesk, window: MainWindow, typist: Typist) -> None:
    counter = window.screens["counter"]
    window.resize(1024, 560)
    typist.keys("1 F6")
    card = counter.parts.offers
    assert 1 < len(card.buttons) - 1 <= 9
    assert all(card.rect().contains(button.geometry()) for button in card.buttons)
    assert card.geometry().bottom() <= card.parentWidget().height() + 40
    assert place(counter.hands).value == "picker"
    assert counter.hands.picker is not None
    assert counter.hands.picker.ask is Ask.REFERRED
