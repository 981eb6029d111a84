"""Settings: kept and worn at once, explained, found by typing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from desk.app import OpenDesk
from desk.counter import note as notes
from desk.counter import visit as visits
from desk.counter.post import here
from desk.model.site import ServedBy
from desk.settings import read_settings, settings_in
from desk.text import LANGUAGES
from tests.desk.sync.arriving import PAIRING, arrive
from tests.desk.sync.publications import BUS, a_publication
from tests.ui.conftest import Around, Shower
from ui.settings.notes import NotesSection
from ui.settings.screen import SettingsScreen
from ui.settings.setting import Read, Setting
from ui.text import Words
from ui.theme import Theme
from ui.widgets.button import Button
from ui.widgets.field import Field


@pytest.fixture
def screen(around: Around, show: Shower) -> SettingsScreen:
    made = SettingsScreen(*around)
    made.resize(1200, 700)
    show(made)
    made.arrive()
    return made


def choose(screen: SettingsScreen, words: str) -> None:
    next(each for each in screen.findChildren(QRadioButton) if each.text() == words).click()


def shown(screen: SettingsScreen) -> list[str]:
    return [each.accessibleName() for each in screen.findChildren(Setting) if each.isVisible()]


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Nederlands", lambda chosen: chosen.language == "nl"),
        ("Sweden", lambda chosen: chosen.country == "SE"),
        ("Dark", lambda chosen: chosen.theme == "dark"),
        ("150%", lambda chosen: chosen.text_size == 150),
        ("80 ms", lambda chosen: chosen.scanner_gap == 80),
    ],
)
def test_a_choice_is_kept_at_once(
    screen: SettingsScreen, desk: OpenDesk, words: str, kept: Callable[[object], bool]
) -> None:
    choose(screen, words)
    assert kept(desk.settings.preferences)
    home = {"SKRANKE_HOME": str(desk.settings.config.parent)}
    assert read_settings(home).preferences == desk.settings.preferences


def test_the_place_is_renamed_and_stays_the_same_place(screen: SettingsScreen, desk: OpenDesk) -> None:
    before = here(desk.counter)
    line = next(each for each in screen.findChildren(Field) if each.text() == before.site.name)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Nordvik")
    QTest.keyClick(line, Qt.Key.Key_Return)
    after = here(desk.counter)
    assert (after.site.id, after.site.name, after.desk.id) == (before.site.id, "Nordvik", before.desk.id)


def test_an_emptied_place_comes_back(screen: SettingsScreen, desk: OpenDesk) -> None:
    name = here(desk.counter).site.name
    line = next(each for each in screen.findChildren(Field) if each.text() == name)
    line.setFocus()
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == here(desk.counter).site.name == name


def test_who_serves_can_be_said_and_unsaid(screen: SettingsScreen, desk: OpenDesk) -> None:
    choose(screen, "Both together")
    assert here(desk.counter).desk.served_by is ServedBy.JOINT
    choose(screen, "Not said")
    assert here(desk.counter).desk.served_by is None


def test_typing_finds_a_setting_by_its_explanation_or_its_choices(screen: SettingsScreen) -> None:
    QTest.keyClicks(screen.seek, "scanner card")
    assert shown(screen) == ["Guard against barcode scanners"]
    screen.seek.clear()
    QTest.keyClicks(screen.seek, "nederlands")
    assert shown(screen) == ["Language"]


def test_coming_back_what_is_typed_replaces_what_was_sought_before(screen: SettingsScreen) -> None:
    QTest.keyClicks(screen.seek, "scanner card")
    screen.arrive()
    QTest.keyClicks(screen.seek, "nederlands")
    assert shown(screen) == ["Language"]


def test_a_letter_seeks_anew_after_a_choice_was_pressed(screen: SettingsScreen) -> None:
    QTest.keyClicks(screen.seek, "scanner card")
    pressed = next(each for each in screen.findChildren(QRadioButton) if each.isVisible())
    QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
    pressed.setFocus()
    for letter in "nederl":
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, letter)
    assert shown(screen) == ["Language"]


def test_nothing_found_says_so_and_escape_shows_all_again(screen: SettingsScreen) -> None:
    QTest.keyClicks(screen.seek, "zebra")
    assert shown(screen) == []
    assert screen._nothing.isVisible()
    QTest.keyClick(screen.seek, Qt.Key.Key_Escape)
    assert len(shown(screen)) == sum(each.fits for each in screen.findChildren(Setting))
    assert not screen._nothing.isVisible()


def test_it_says_where_the_journal_lies_and_copies_it(screen: SettingsScreen, desk: OpenDesk) -> None:
    reads = screen.findChildren(Read)
    assert [each.words() for each in reads] == [(str(desk.settings.journal),), (str(desk.settings.spool),)]
    reads[0]._copy.click()
    assert QGuiApplication.clipboard().text() == str(desk.settings.journal)


def test_a_key_in_a_file_is_said_to_protect_nothing_against_theft(screen: SettingsScreen) -> None:
    section = screen.sections[-1]
    section._where = "file"
    section.retranslate()
    assert "protects nothing if the computer is stolen" in section.settings[-1]._why.text()


def test_it_fits_at_200_per_cent_in_every_language(screen: SettingsScreen, theme: Theme, words: Words) -> None:
    theme.change(choice="light", text_size=200)
    for language in LANGUAGES:
        words.speak(language)
        QApplication.processEvents()
        screen.resize(1366 - 182, 560)
        assert all(each.width() <= screen.width() for each in screen.findChildren(Setting)), language
        assert screen.minimumSizeHint().width() <= screen.width(), language


def test_a_wait_from_the_config_file_is_shown_among_the_others(desk: OpenDesk, around: Around, show: Shower) -> None:
    desk.settings = settings_in(desk.settings.config.parent, scanner_gap=55)
    screen = SettingsScreen(*around)
    show(screen)
    checked = [each.text() for each in screen.findChildren(QRadioButton) if each.isChecked()]
    assert "55 ms" in checked


def test_a_paired_device_chooses_among_what_is_published_instead_of_writing(
    screen: SettingsScreen, desk: OpenDesk
) -> None:
    assert shown(screen)[:3] == ["Place", "Desk", "Who serves here"]
    arrive(desk.counter.journal, a_publication(1), replace(PAIRING, site=BUS))
    desk.activate()
    assert shown(screen)[:2] == ["Place and desk", "Who serves here"]
    choose(screen, "Bokbussen · Bussen")
    assert (here(desk.counter).site.id, here(desk.counter).desk.name) == (BUS, "Bussen")
    assert shown(screen)[:3] == ["Place and desk", "Stop", "Who serves here"]
    choose(screen, "Skoger skole")
    choose(screen, "Library")
    post = here(desk.counter)
    assert (post.place, post.desk.served_by) == ("skoger-skole", ServedBy.LIBRARY)
    choose(screen, "At no stop")
    assert here(desk.counter).place is None


def test_notes_are_turned_on_without_a_question(screen: SettingsScreen, desk: OpenDesk) -> None:
    assert desk.settings.preferences.notes == 0
    choose(screen, "14 days, as usual")
    assert desk.settings.preferences.notes == 14


@pytest.mark.parametrize(("answer", "left"), [("Delete", 0), ("Keep them", 1)])
def test_turning_notes_off_asks_before_it_deletes_them(
    screen: SettingsScreen, desk: OpenDesk, answer: str, left: int
) -> None:
    choose(screen, "14 days, as usual")
    visit = visits.log(desk.counter, ["reservation"]).visits[0].id
    notes.keep(desk.counter, visit, "x")
    choose(screen, "30 days")
    assert desk.settings.preferences.notes == 30
    section = next(each for each in screen.sections if isinstance(each, NotesSection))
    next(each for each in section.findChildren(QRadioButton) if each.text() == "Off").click()
    assert (desk.settings.preferences.notes, notes.going(desk.counter, 0)) == (30, 1)
    sheet = section.sheet
    assert sheet is not None and sheet.accessibleName() == "Delete 1 note?"
    next(each for each in sheet.findChildren(Button) if each.text() == answer).click()
    assert (desk.settings.preferences.notes, notes.going(desk.counter, 0)) == (30 * left, left)
    assert section._days.value == 30 * left
