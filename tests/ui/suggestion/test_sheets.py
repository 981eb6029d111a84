"""Ideas, first visits and languages at the counter: two keys, a slip, words read back, and what became of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk
from desk.counter import answer as answers
from desk.counter import suggestion as ideas
from desk.counter import visit as visits
from desk.journal import urn
from desk.model.answer import Face
from desk.model.suggestion import Became, Suggestion
from tests.builders import FakeClock
from ui.suggestion.digits import DigitSheet
from ui.suggestion.so_far import SoFarSheet
from ui.suggestion.written import WrittenSheet
from ui.window.main_window import MainWindow

KEY = Qt.Key
MONTH = 31 * 24 * 3600


@pytest.fixture
def voices(window: MainWindow, desk: OpenDesk) -> Iterator[MainWindow]:
    """A window whose municipality turned everything on."""
    chosen = {"reach": True, "idea_words": "here", "idea_address": "https://ideas.example"}
    desk.change(replace(desk.settings.preferences, **chosen))  # type: ignore[arg-type]
    yield window
    if window.voices.sheet is not None:
        window.voices.sheet.put_away()


def press(window: MainWindow, *keys: str) -> None:
    """Keys of a person, first for the window, then for what lies over it; the guard lets each through."""
    for key in keys:
        sheet = window.voices.sheet
        if sheet is None:
            QTest.keySequence(window, QKeySequence(key))
            continue
        QTest.keyClick(sheet, {"Del": KEY.Key_Delete, "Esc": KEY.Key_Escape}.get(key) or KEY(ord(key)))
        if isinstance(sheet, DigitSheet):
            sheet.gate.release(float("inf"))


def reads(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible() and each.text())


def act(window: MainWindow, words: str) -> None:
    """What the notice offers."""
    notice = window.banner.notice
    assert notice is not None
    dict(notice.actions)[words]()


def the_idea(desk: OpenDesk) -> Suggestion:
    (found,) = ideas.latest(desk.counter)
    return found


def test_an_idea_is_two_keys_and_the_counter_is_ready_again(voices: MainWindow, desk: OpenDesk) -> None:
    press(voices, "Ctrl+I", "2")
    assert the_idea(desk).theme == "events"
    assert voices.voices.sheet is None
    assert voices.banner.notice is not None and voices.banner.notice.text == "Counted: an idea, Events and courses."
    assert visits.count_today(desk.counter) == 0


def test_the_button_on_the_bar_does_the_same_by_touch(voices: MainWindow, desk: OpenDesk) -> None:
    voices.bar.voices.click()
    sheet = voices.voices.sheet
    assert isinstance(sheet, DigitSheet)
    sheet.offers[0].click()
    assert the_idea(desk).theme == "books-and-media"


def test_esc_counts_nothing_and_a_scanned_card_neither(voices: MainWindow, desk: OpenDesk, time: FakeClock) -> None:
    press(voices, "Ctrl+I", "Esc")
    assert voices.voices.sheet is None
    press(voices, "Ctrl+I")
    sheet = voices.voices.sheet
    assert isinstance(sheet, DigitSheet)
    for digit in "2580258025":
        sheet.gate.press(digit, True)
        time.advance(0.005)
    assert ideas.latest(desk.counter) == ()


def test_what_is_off_is_not_offered(window: MainWindow, desk: OpenDesk) -> None:
    press(window, "Ctrl+I")
    sheet = window.voices.sheet
    assert isinstance(sheet, DigitSheet)
    assert not [each for each in sheet.offers if "First visit" in each.text()]
    press(window, "1")
    assert [words for words, _act in window.banner.notice.actions] == ["Slip", "Take back"]  # type: ignore[union-attr]
    act(window, "Take back")
    assert ideas.latest(desk.counter) == ()


def test_a_first_visit_is_counted_for_the_month_and_can_be_taken_back(voices: MainWindow, desk: OpenDesk) -> None:
    press(voices, "Ctrl+I", "L", "2")
    act(voices, "Take back")
    press(voices, "Ctrl+I", "F")
    assert [(each.month, each.count) for each in urn.counts(desk.counter.journal, "reach")] == [("2026-03", 1)]
    act(voices, "Take back")
    assert urn.counts(desk.counter.journal, "reach") == ()


def test_the_slip_has_the_municipalitys_channel_and_is_thrown_away_with_the_window(
    voices: MainWindow, qtbot: QtBot
) -> None:
    opened: list[Path] = []
    voices.voices.viewer.opener = lambda url: not opened.append(Path(QUrl(url).toLocalFile()))
    press(voices, "Ctrl+I", "3")
    act(voices, "Slip")
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].read_bytes().startswith(b"%PDF")
    voices.close()
    assert not opened[0].exists()


def test_words_are_read_back_before_they_are_kept(voices: MainWindow, desk: OpenDesk) -> None:
    press(voices, "Ctrl+I", "4")
    act(voices, "In words")
    sheet = voices.voices.sheet
    assert isinstance(sheet, WrittenSheet)
    sheet.area.show_text("  a bench   in the sun ")
    sheet.area.entered.emit()
    assert ideas.words_of(desk.counter, [the_idea(desk)]) == {}
    assert sheet.back.text() == "a bench in the sun" and "Read it to the resident" in reads(sheet)
    sheet.change.click()
    assert sheet.area.isVisible() and not sheet.back.isVisible()
    sheet.area.entered.emit()
    sheet.enter.click()
    assert list(ideas.words_of(desk.counter, [the_idea(desk)]).values()) == ["a bench in the sun"]
    said = voices.banner.notice
    assert said is not None and said.text == "The idea is kept in words, on this computer alone, for 180 days."


def test_after_a_sheet_that_followed_another_the_keys_are_the_counters_again(voices: MainWindow) -> None:
    box = voices.focusWidget()
    press(voices, "Ctrl+I", "4")
    press(voices, "Ctrl+I", "0", "W")
    sheet = voices.voices.sheet
    assert isinstance(sheet, WrittenSheet)
    sheet.area.show_text("a bench")
    sheet.area.entered.emit()
    sheet.enter.click()
    assert voices.focusWidget() is box and box is not None


def test_a_number_of_a_person_is_refused_and_the_words_stand_there_to_be_mended(
    voices: MainWindow, desk: OpenDesk
) -> None:
    press(voices, "Ctrl+I", "4")
    act(voices, "In words")
    sheet = voices.voices.sheet
    assert isinstance(sheet, WrittenSheet)
    sheet.area.show_text("ring me on 912 34 567")
    sheet.area.entered.emit()
    assert "looks like a phone number" in reads(sheet) and "912 34 567" in sheet.area.text
    assert ideas.words_of(desk.counter, [the_idea(desk)]) == {}


def test_what_became_of_ideas_is_one_key_each(voices: MainWindow, desk: OpenDesk) -> None:
    for theme in ideas.themes()[:3]:
        ideas.count(desk.counter, theme)
    press(voices, "Ctrl+I", "0")
    sheet = voices.voices.sheet
    assert isinstance(sheet, SoFarSheet) and sheet.idea is not None
    assert sheet.idea.theme == "opening-hours"
    press(voices, "2")
    assert ideas.find(desk.counter, sheet.idea.id).became is Became.PLANNED
    QTest.keyClick(sheet.list, KEY.Key_Down)
    QTest.keyClick(sheet.list, KEY.Key_3)
    assert [each.became for each in ideas.latest(desk.counter)] == [Became.PLANNED, Became.DONE, None]


def test_an_idea_is_taken_back_by_pressing_twice(voices: MainWindow, desk: OpenDesk) -> None:
    ideas.count(desk.counter, ideas.themes()[0])
    press(voices, "Ctrl+I", "0", "Del")
    assert len(ideas.latest(desk.counter)) == 1
    press(voices, "Del")
    assert ideas.latest(desk.counter) == ()
    assert "No idea was told yet" in reads(voices.voices.sheet)  # type: ignore[arg-type]


def test_answers_are_shown_once_their_month_is_over_and_not_when_they_are_few(
    voices: MainWindow, desk: OpenDesk, time: FakeClock
) -> None:
    for question, times in ((0, 6), (1, 2)):
        for _ in range(times):
            answers.give(desk.counter, answers.starter()[question], Face.GREAT)
            answers.give(desk.counter, answers.starter()[0], Face.POOR)
    press(voices, "Ctrl+I", "0")
    assert "Answers are shown once their month is over." in reads(voices.voices.sheet)  # type: ignore[arg-type]
    press(voices, "Esc")
    time.advance(MONTH)
    press(voices, "Ctrl+I", "0")
    said = reads(voices.voices.sheet)  # type: ignore[arg-type]
    assert "March 2026 · Did you get help with what you came for?" in said
    assert "14 answers · Yes, fully / Mostly 6 · Only a little / No 8" in said
    assert "Too few answers to be shown." in said
