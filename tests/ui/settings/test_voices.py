"""Settings of what visitors say: kept at once, the PIN only as a hash, and nothing of it on until somebody wants it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton

from desk.app import OpenDesk
from desk.counter.errors import WrongPin
from desk.privacy import pin
from desk.settings import read_settings
from tests.ui.conftest import Around, Shower
from ui.settings.screen import SettingsScreen
from ui.settings.voices import VoicesSection


@pytest.fixture
def section(around: Around, show: Shower) -> VoicesSection:
    screen = SettingsScreen(*around)
    screen.resize(1200, 700)
    show(screen)
    return next(each for each in screen.sections if isinstance(each, VoicesSection))


def field(section: VoicesSection, name: str) -> QLineEdit:
    return next(each for each in section.findChildren(QLineEdit) if each.accessibleName().startswith(name))


def write(section: VoicesSection, name: str, text: str) -> None:
    line = field(section, name)
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def choose(section: VoicesSection, words: str, setting: str) -> None:
    found = [each for each in section.findChildren(QRadioButton) if each.text() == words]
    next(each for each in found if each.accessibleDescription() == setting).click()


def test_nothing_is_on_until_somebody_wants_it(desk: OpenDesk) -> None:
    kept = desk.settings.preferences
    assert (kept.kiosk_pin, kept.reach, kept.idea_words, kept.idea_address) == ("", False, "off", "")


def test_a_pin_is_kept_as_a_hash_and_never_shown_again(section: VoicesSection, desk: OpenDesk) -> None:
    assert field(section, "PIN").placeholderText() == "None"
    write(section, "PIN", "2580")
    assert pin.fits("2580", desk.settings.preferences.kiosk_pin)
    assert "2580" not in desk.settings.config.read_text(encoding="utf-8")
    line = field(section, "PIN")
    assert (line.text(), line.echoMode()) == ("", QLineEdit.EchoMode.Password)
    assert line.placeholderText() == "A PIN is set; a new one takes its place"
    write(section, "PIN", "13579")
    assert pin.fits("13579", desk.settings.preferences.kiosk_pin)


def test_what_is_no_pin_is_refused_and_the_one_before_holds(
    section: VoicesSection, around: Around, desk: OpenDesk
) -> None:
    told: list[object] = []
    around[1].trouble.connect(told.append)
    write(section, "PIN", "2580")
    write(section, "PIN", "12")
    assert [type(each) for each in told] == [WrongPin]
    assert pin.fits("2580", desk.settings.preferences.kiosk_pin)


def test_the_others_are_kept_and_read_again(section: VoicesSection, desk: OpenDesk) -> None:
    choose(section, "Do you feel welcome here?", "What visitors are asked")
    choose(section, "Here, and sent", "Ideas in words")
    choose(section, "Counted", "First visits and languages")
    write(section, "The municipality", "https://ideas.example")
    again = read_settings({"SKRANKE_HOME": str(desk.settings.config.parent)}).preferences
    assert (again.question, again.idea_words, again.reach) == ("welcome-here", "sent", True)
    assert again.idea_address == "https://ideas.example"
