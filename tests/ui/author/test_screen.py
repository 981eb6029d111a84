"""Writing guides by keys and clicks: what is written is kept, checked, drawn, tried out, taken back and published."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk.app import OpenDesk, open_desk
from desk.counter import draft as drafts
from desk.counter import visit as visits
from desk.guides import edit
from desk.guides.parts import put
from desk.guides.workbook.book import write_workbook
from desk.model.guide import Reply
from desk.model.record import new_id
from tests.ui.author.keys import ALT, CONTROL, TEXT, press, settled, sheet
from ui.author.beside import Preview
from ui.author.fields import TextArea
from ui.author.screen import AuthorScreen
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.window.main_window import MainWindow


def kept(desk: OpenDesk) -> str:
    return drafts.every(desk.counter)[0].guide.steps[0].text["en"]


def test_what_is_typed_is_kept_and_one_key_takes_it_back(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot
) -> None:
    before = author.writing.guide
    press(window, Qt.Key.Key_F6)
    area = window.focusWidget()
    QTest.keyClicks(area, " Now?")
    assert author.writing.guide.steps[0].text["en"].endswith(" Now?")
    qtbot.waitUntil(lambda: kept(desk).endswith(" Now?"))
    press(window, Qt.Key.Key_Z, CONTROL)
    assert author.writing.guide == before
    assert kept(desk) == before.steps[0].text["en"]
    press(window, Qt.Key.Key_Y, CONTROL)
    assert kept(desk).endswith(" Now?")


def test_the_window_that_closes_keeps_the_last_letter(author: AuthorScreen, window: MainWindow, desk: OpenDesk) -> None:
    press(window, Qt.Key.Key_F6)
    QTest.keyClicks(window.focusWidget(), "!")
    author.close_down()
    assert kept(desk).endswith("!")


def test_what_cannot_be_written_just_now_stays_open_and_is_written_later(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk
) -> None:
    press(window, Qt.Key.Key_F6)
    other, mine = open_desk(desk.settings, desk.counter.clock, desk.keys), author.writing.draft
    with other.counter.journal.writing():
        QTest.keyClicks(window.focusWidget(), "!")
        author.leave()
        author.open(replace(mine, id=new_id()))
        assert author.mode == "writing" and author.writing.draft.id == mine.id
        assert window.banner.notice.kind == "attention"
    other.close()
    author.leave()
    assert author.mode == "begin" and kept(desk).endswith("!")


def test_a_new_step_comes_after_the_one_at_hand_and_goes_again(author: AuthorScreen, window: MainWindow) -> None:
    before = author.writing.guide
    author.writing.go("limit")
    press(window, Qt.Key.Key_N, CONTROL)
    QTest.keyClicks(window.focusWidget(), "Show")
    press(window, Qt.Key.Key_Return)
    assert author.writing.at == "show"
    assert author.writing.guide.step("limit").goto == "show"
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_Delete)
    assert [step.id for step in author.writing.guide.steps] == [step.id for step in before.steps]
    assert author.writing.guide.step("limit").goto == before.step("limit").goto


def test_a_step_moves_in_the_list_and_the_next_one_is_a_key_away(author: AuthorScreen, window: MainWindow) -> None:
    first, second = (step.id for step in author.writing.guide.steps[:2])
    press(window, Qt.Key.Key_Down, ALT)
    assert [step.id for step in author.writing.guide.steps[:2]] == [second, first]
    press(window, Qt.Key.Key_Up, CONTROL)
    assert author.writing.at == second


def test_the_next_step_is_a_key_away_from_a_button_too_and_beside_the_form(
    author: AuthorScreen, window: MainWindow
) -> None:
    for path in (("title",), ("category",), ("sensitive",)):
        author.writing.go("#guide")
        author.editor.form.take_focus(path)
        held = author.writing.guide
        press(window, Qt.Key.Key_Down, CONTROL)
        assert author.writing.at == "#facts"
        press(window, Qt.Key.Key_Down, CONTROL)
        assert (author.writing.at, author.writing.guide) == ("#scenarios", held)
        assert author.editor.form.isAncestorOf(window.focusWidget())
    press(window, Qt.Key.Key_F3)
    press(window, Qt.Key.Key_Up, CONTROL)
    assert window.focusWidget() is author.editor.preview


def test_where_an_answer_leads_is_chosen_among_the_steps(author: AuthorScreen, window: MainWindow) -> None:
    goto = author.editor.form.parts[("steps", 0, "answers", 0, "goto")]
    assert isinstance(goto, Button)
    goto.click()
    QTest.keyClicks(window.focusWidget(), "for-another")
    press(window, Qt.Key.Key_Return)
    assert author.writing.guide.steps[0].answers[0].goto == "for-another"


def test_the_languages_say_what_they_lack_and_a_key_goes_to_the_next(author: AuthorScreen, window: MainWindow) -> None:
    author.writing.set((*TEXT, "nb"), "")
    assert author.editor.languages.words()[0] == "nb  ⚠ 1"
    press(window, Qt.Key.Key_L, CONTROL)
    assert author.writing.language == "nb"
    words = " ".join(label.text() for label in author.editor.form.findChildren(Label))
    assert "missing: nb" in words
    assert "What do you need help with?" in words


def test_a_trial_goes_by_the_keys_of_the_counter_and_logs_nothing(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk
) -> None:
    press(window, Qt.Key.Key_F9)
    assert author.mode == "trying"
    press(window, Qt.Key.Key_1)
    preview = author.editor.findChild(Preview)
    assert preview.run.trail[0].step == author.writing.guide.start
    assert author.writing.at == preview.run.at
    press(window, Qt.Key.Key_Backspace)
    assert preview.run.at == author.writing.guide.start
    press(window, Qt.Key.Key_Escape)
    assert (author.mode, visits.today(desk.counter)) == ("writing", ())


def test_a_number_is_typed_in_a_trial_as_at_the_counter(author: AuthorScreen, window: MainWindow) -> None:
    start, onward = author.writing.guide.start, author.writing.guide.steps[0].answers[0].goto
    author.writing.take(edit.set_reply(author.writing.guide, start, Reply.NUMBER))
    press(window, Qt.Key.Key_F9)
    QTest.keyClicks(author.editor.preview, "12")
    press(window, Qt.Key.Key_Backspace)
    press(window, Qt.Key.Key_Return)
    assert author.editor.preview.run.given == {start: "1"}
    assert author.writing.at == onward


def test_a_guide_begins_from_a_spreadsheet_or_from_a_public_service_and_may_have_mistakes(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = put(put(author.writing.guide, ("id",), "mine"), (*TEXT, "nn"), "")
    author.leave()
    sheet_file, service = tmp_path / "guide.xlsx", Path("tests/desk/guides/services/cargo-bike.ttl")
    write_workbook(broken, sheet_file, "nb")
    for file in (sheet_file, service):
        press(window, Qt.Key.Key_F)
        QTest.keyClicks(window.focusWidget(), str(file.absolute()))
        press(window, Qt.Key.Key_Return)
        settled(qtbot, window)
        if file == service:  # it describes two
            QTest.keyClicks(window.focusWidget(), "membership")
            press(window, Qt.Key.Key_Return)
            settled(qtbot, window)
        assert author.writing.draft.based is None
        author.leave()
    assert "mine" in {each.guide.id for each in drafts.every(desk.counter)}
    assert len(drafts.every(desk.counter)) == 3


def test_a_draft_is_thrown_away_with_a_key_and_taken_back_with_another(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk
) -> None:
    author.leave()
    press(window, Qt.Key.Key_Delete)
    assert drafts.every(desk.counter) == ()
    of_a_draft = {"open-draft", "save-draft", "throw-draft"}
    assert author.resting == of_a_draft, "the footer shows none of their keys"
    window.banner.notice.actions[0][1]()
    assert author.resting == frozenset()
    assert len(drafts.every(desk.counter)) == 1
    press(window, Qt.Key.Key_Return)
    assert author.mode == "writing"


def test_an_empty_guide_is_about_what_was_chosen(author: AuthorScreen, window: MainWindow) -> None:
    author.leave()
    press(window, Qt.Key.Key_N)
    QTest.keyClicks(window.focusWidget(), "Passport")
    press(window, Qt.Key.Key_Return)
    guide = author.writing.guide
    assert (guide.category, guide.id, len(guide.steps)) == ("passport-and-id-card", "passport-and-id-card-no", 2)
    assert window.focusWidget() is author.editor.form.parts[("title",)]


def test_a_new_guide_is_in_the_languages_of_the_newest_that_names_any(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk
) -> None:
    for languages in ((), ("nb", "en")):
        author.writing.set(("languages",), languages)
        author.leave()
        press(window, Qt.Key.Key_N)
        press(window, Qt.Key.Key_Return)
        assert author.writing.guide.languages == languages
        author.leave()
        author.open(drafts.every(desk.counter)[-1])


def test_two_windows_on_one_draft_part_and_neither_loses_a_letter(
    author: AuthorScreen, window: MainWindow, desk: OpenDesk
) -> None:
    draft = author.writing.draft
    drafts.keep(desk.counter, replace(draft, guide=put(draft.guide, ("title", "en"), "Theirs")), draft)
    author.writing.set(("title", "en"), "Mine")
    assert "Nothing is lost" in window.banner.notice.text
    author.writing.set(("owner",), "Me")
    kept = {each.id: (each.guide.title["en"], each.guide.owner) for each in drafts.every(desk.counter)}
    assert kept == {draft.id: ("Theirs", draft.guide.owner), author.writing.draft.id: ("Mine", "Me")}
    author.leave()
    author.open(draft)
    assert author.writing.guide.title["en"] == "Theirs"


def test_a_day_is_typed_as_people_write_it_and_what_is_none_is_said_when_it_is_left(
    author: AuthorScreen, window: MainWindow
) -> None:
    author.writing.go("#guide")
    author.editor.form.take_focus(("valid_to",))
    line = window.focusWidget()
    assert line.placeholderText() == "no end"
    QTest.keyClicks(line, "31.1.20")

    def said() -> list[str]:
        return [label.text() for label in line.parentWidget().findChildren(Label) if label.isVisible()]

    assert said() == ["to the end of"]
    press(window, Qt.Key.Key_Tab)
    assert said() == ["to the end of", "Write a day as 2026-11-22."]
    line.setFocus()
    QTest.keyClicks(line, "28")
    press(window, Qt.Key.Key_Tab)
    assert (line.text(), author.writing.guide.valid_to) == ("2028-01-31", date(2028, 1, 31))


def test_the_focus_stays_where_something_is_chosen_among_a_few_and_goes_on_from_there(
    author: AuthorScreen, window: MainWindow
) -> None:
    author.writing.go("#guide")
    author.editor.take_focus(("sensitive",))
    press(window, Qt.Key.Key_Right)
    assert author.writing.guide.sensitive
    assert (window.focusWidget().text(), window.focusWidget().accessibleDescription()) == (
        "Sensitive subject",
        "What is asked here",
    )
    author.editor.take_focus(("languages",))
    window.focusWidget().setText("")
    QTest.keyClicks(window.focusWidget(), "nb en")
    press(window, Qt.Key.Key_Tab)
    assert author.writing.guide.languages == ("nb", "en")
    assert window.focusWidget().text() == "Sensitive subject"


def test_the_keys_of_the_editor_act_while_a_sentence_is_typed(author: AuthorScreen, window: MainWindow) -> None:
    press(window, Qt.Key.Key_F6)
    assert isinstance(window.focusWidget(), TextArea)
    press(window, Qt.Key.Key_F5)
    assert author.editor.views.value == "problems"
    author.editor.take_focus(TEXT)
    press(window, Qt.Key.Key_F9)
    assert author.mode == "trying"


def test_what_is_chosen_from_is_found_by_its_words_and_a_list_without_any_says_so(
    author: AuthorScreen, window: MainWindow
) -> None:
    author.leave()
    press(window, Qt.Key.Key_N)
    asked = sheet(window)
    QTest.keyClicks(window.focusWidget(), "card")
    assert asked.rows.words.startswith("Library card")
    QTest.keyClicks(window.focusWidget(), "zzz")
    assert (asked.none.isVisible(), asked.rows.isVisible()) == (True, False)
    press(window, Qt.Key.Key_Return)
    assert asked.isVisible()
