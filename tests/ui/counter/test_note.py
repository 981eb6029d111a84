"""Notes on the real window: one key, a few words, Enter; refused in a sentence, shown on the row, and gone with Esc."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desk.app import OpenDesk
from desk.counter import note as notes
from desk.counter import visit as visits
from desk.counter.errors import CardScanned
from desk.text import LANGUAGES
from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow


@pytest.fixture
def counter(window: MainWindow, desk: OpenDesk) -> CounterScreen:
    desk.change(replace(desk.settings.preferences, notes=14))
    return window.screens["counter"]


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def noted(desk: OpenDesk) -> dict[str, str]:
    """What is noted, by the first question of its visit."""
    asked = {visit.id: visit.inquiries[0].category for visit in visits.today(desk.counter)}
    return {asked[each]: text for each, text in notes.of(desk.counter, list(asked), 14).items()}


def aloud(counter: CounterScreen, row: int = 0) -> str:
    model = counter.parts.strip.model()
    return str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole))


def test_while_notes_are_off_the_key_says_so(window: MainWindow, typist: Typist, desk: OpenDesk) -> None:
    counter = window.screens["counter"]
    typist.keys("1 Ctrl+N")
    assert "Notes are off" in counter.parts.tick.text
    assert not counter.parts.note.isVisible()
    assert "note" in counter.resting


def test_one_key_a_few_words_and_enter(counter: CounterScreen, typist: Typist, desk: OpenDesk) -> None:
    typist.keys("1 2 Ctrl+N")
    assert counter.mode == "note"
    assert counter.parts.note.has_focus and counter.serving
    assert not any(tile.has_digit for tile in counter.parts.board.tiles)
    typist.words("7 ark på nynorsk")
    typist.keys("Enter")
    assert noted(desk) == {visits.latest(counter._desk.counter)[0].inquiries[0].category: "7 ark på nynorsk"}
    assert (counter.mode, counter.parts.tick.text, counter.serving) == ("tiles", "Noted", False)
    assert aloud(counter).endswith("note: 7 ark på nynorsk")
    assert counter.parts.strip.row(0).note == "7 ark på nynorsk"
    typist.keys("3")
    assert visits.count_today(desk.counter) == 3


def test_the_note_of_the_highlighted_visit_is_changed_and_deleted(
    counter: CounterScreen, typist: Typist, desk: OpenDesk
) -> None:
    typist.keys("1 2 Down Ctrl+N")
    typist.words("one")
    typist.keys("Enter Ctrl+N")
    typist.words(" two")
    typist.keys("Enter")
    assert list(noted(desk).values()) == ["one two"]
    typist.keys("Ctrl+N")
    counter.parts.note.area.clear()
    typist.keys("Enter")
    assert (noted(desk), counter.parts.tick.text) == ({}, "No note any more")


def test_escape_leaves_it_as_it_was(counter: CounterScreen, typist: Typist, desk: OpenDesk) -> None:
    typist.keys("1 Ctrl+N")
    typist.words("never mind")
    typist.keys("Esc")
    assert (noted(desk), counter.mode) == ({}, "tiles")
    typist.keys("Ctrl+N")
    assert counter.parts.note.area.text == ""


def test_a_number_of_a_person_is_refused_and_the_words_stand_there_to_be_mended(
    counter: CounterScreen, typist: Typist, desk: OpenDesk
) -> None:
    typist.keys("1 Ctrl+N")
    typist.words("call 912 34 567")
    typist.keys("Enter")
    place = counter.parts.note
    assert (noted(desk), counter.mode, place.area.text) == ({}, "note", "call 912 34 567")
    assert "looks like a phone number" in place._said.text()
    for _ in range(11):
        typist.keys("Backspace")
    assert "looks like" not in place._said.text()
    typist.words(" her later")
    typist.keys("Enter")
    assert list(noted(desk).values()) == ["call her later"]


def test_a_card_scanned_into_it_is_taken_out_again(
    counter: CounterScreen, typist: Typist, desk: OpenDesk, qt: QApplication
) -> None:
    said: list[object] = []
    counter._bridge.trouble.connect(said.append)
    typist.keys("1 Ctrl+N")
    typist.words("ab")
    area = counter.parts.note.area
    for at, sign in enumerate("3123400012345\r"):
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        event.setTimestamp(1000 + at * 5)
        QApplication.sendEvent(area, event)
    qt.processEvents()
    assert (area.text, noted(desk), counter.mode) == ("ab", {}, "note")
    area.undo()
    assert area.text == "ab"
    assert [type(each) for each in said] == [CardScanned]


def test_it_holds_two_hundred_signs_and_says_when_they_run_out(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 Ctrl+N")
    place = counter.parts.note
    place.area.show_text("a" * 170)
    assert place._room.text() == "30 left"
    place.area.insertPlainText("b" * 50)
    assert len(place.area.toPlainText()) == 200


def test_a_visit_logged_by_hand_meanwhile_takes_nothing_of_what_was_typed(
    counter: CounterScreen, typist: Typist, desk: OpenDesk
) -> None:
    typist.keys("1 Ctrl+N")
    typist.words("half")
    typist.click(counter.parts.board.tiles[1])
    assert visits.count_today(desk.counter) == 2
    assert counter.parts.note.has_focus
    typist.words(" done")
    typist.keys("Enter")
    assert noted(desk) == {counter.parts.board.tiles[0].category.id: "half done"}


def test_on_a_sensitive_subject_a_note_is_told_of_but_not_shown(
    counter: CounterScreen, typist: Typist, desk: OpenDesk
) -> None:
    sensitive = next(each for each in desk.catalogue.categories if each.sensitive)
    visit = visits.log(desk.counter, [sensitive.id]).visits[0]
    notes.keep(desk.counter, visit.id, "with her sister")
    assert counter.parts.strip.row(0).note == "Note"
    assert "sister" not in aloud(counter)
    typist.keys("Ctrl+N")
    assert counter.parts.note.area.text == "with her sister"


def test_a_visit_taken_back_takes_its_note_along_and_brings_it_back(
    counter: CounterScreen, typist: Typist, desk: OpenDesk
) -> None:
    typist.keys("1 Ctrl+N")
    typist.words("later")
    typist.keys("Enter Ctrl+Z")
    assert noted(desk) == {}
    typist.keys("Ctrl+Y")
    assert list(noted(desk).values()) == ["later"]
    assert counter.parts.strip.row(0).note == "later"


def test_another_screen_leaves_the_note(window: MainWindow, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 Ctrl+N")
    typist.words("half")
    window.show_screen("shift")
    window.show_screen("counter")
    assert (counter.mode, counter.parts.note.isVisible()) == ("tiles", False)


def test_a_long_note_takes_two_lines_of_its_row(counter: CounterScreen, typist: Typist, desk: OpenDesk) -> None:
    visit = visits.log(desk.counter, ["reservation"]).visits[0]
    strip = counter.parts.strip
    low = strip.sizeHintForRow(0)
    notes.keep(desk.counter, visit.id, "a word " * 28)
    line = strip.look.metrics["known"].lineSpacing()
    assert low + 2 * line <= strip.sizeHintForRow(0) <= low + 3 * line
    assert strip.look.pieces(strip.row(0), 300)[-1].text.endswith("…")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_fits_at_200_per_cent(
    counter: CounterScreen, typist: Typist, desk: OpenDesk, language: str, qt: QApplication
) -> None:
    visits.log(desk.counter, ["reservation"])
    desk.change(replace(desk.settings.preferences, language=language, text_size=200))
    typist.keys("Ctrl+N")
    counter.parts.note.area.show_text("010190 12345")
    typist.keys("Enter")
    qt.processEvents()
    said = counter.parts.note._said
    assert said.height() >= said.heightForWidth(said.width())
    assert counter.parts.note.area.accessibleName() and counter.parts.note._keep.text()
