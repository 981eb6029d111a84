"""Facts about the counter screen: the real window, a real journal, and somebody at the keys."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

from desk.app import OpenDesk, open_desk
from desk.counter import visit as visits
from desk.model.visit import Channel, Effort, Outcome, Visit
from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.window.main_window import MainWindow


@pytest.fixture
def counter(window: MainWindow) -> CounterScreen:
    return window.screens["counter"]


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


def kept(desk: OpenDesk) -> list[Visit]:
    """What the journal has of today, the oldest first."""
    return list(visits.today(desk.counter))


def categories(desk: OpenDesk) -> list[tuple[str, ...]]:
    return [tuple(inquiry.category for inquiry in visit.inquiries) for visit in kept(desk)]


def caps(counter: CounterScreen) -> bool:
    """Whether the tiles show their digits."""
    shown = {tile.has_digit for tile in counter.parts.board.tiles}
    assert len(shown) == 1
    return shown.pop()


def test_each_digit_logs_the_tile_it_is_drawn_on(desk: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    tiles = counter.parts.board.tiles
    assert "".join(tile.digit for tile in tiles) == "1234567890"
    typist.keys("1 2 3 4 5 6 7 8 9 0")
    assert categories(desk) == [(tile.category.id,) for tile in tiles]


def test_the_tick_comes_after_the_commit_and_says_what_was_written(counter: CounterScreen, typist: Typist) -> None:
    seen: list[tuple[str, int]] = []
    tick = counter.parts.tick
    counter._bridge.changed.connect(lambda changes: seen.append((tick.text, len(changes.visits))))
    typist.keys("1")
    assert seen == [("", 1)]
    assert (tick.done, tick.text, tick.detail) == (True, "Loan and return", "09:00")
    assert [tile.digit for tile in counter.parts.board.tiles if tile.ticked] == ["1"]


def test_letters_search_and_the_digits_move_onto_the_hits(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.words("pass")
    assert counter.mode == "hits"
    assert not caps(counter)
    first, second = (hit.category.id for hit in counter.outlook.hits[:2])
    typist.keys("2")
    assert categories(desk) == [(second,)]
    assert caps(counter)
    assert counter.parts.box.line.text() == ""
    typist.words("pass")
    typist.keys("Enter")
    assert categories(desk) == [(second,), (first,)]


def test_letters_of_every_language_search(counter: CounterScreen, typist: Typist) -> None:
    typist.words("åpø")
    assert counter.parts.box.line.text() == "åpø"


def test_a_search_without_hits_says_so_and_logs_nothing(desk: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.words("qqqqq")
    typist.keys("1 Enter")
    assert kept(desk) == []
    assert "Nothing is called that" in counter.parts.tick.text
    said = [each.text() for each in counter.parts.offers.findChildren(QLabel) if each.isVisible() and each.text()]
    assert len(said) == 1
    typist.keys("Esc")
    assert counter.parts.tick.text == ""


def test_plus_adds_to_the_highlighted_visit(desk: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 4 Down +")
    assert counter.mode == "adding"
    typist.keys("7")
    tiles = [tile.category.id for tile in counter.parts.board.tiles]
    assert categories(desk) == [(tiles[0], tiles[6]), (tiles[3],)]
    assert counter.mode == "tiles"


def test_a_new_visit_takes_the_highlight(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1 2 Down 3")
    assert counter.hands.highlight == counter.parts.strip.visits[0].id


def test_several_are_one_act(desk: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    typist.keys("* 1 2 Enter 9")
    assert len(kept(desk)) == 12
    assert counter.parts.tick.text.startswith("12 × ")
    typist.keys("Ctrl+Z")
    assert kept(desk) == []


def test_the_channel_is_shown_while_it_waits_and_is_gone_with_the_visit(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("F4 2")
    assert [token.text() for token in counter.parts.box._tokens] == ["By phone"]
    typist.keys("1 1")
    assert [visit.channel for visit in kept(desk)] == [Channel.PHONE, Channel.DESK]
    assert counter.parts.box._tokens == []


def test_outcome_and_effort_in_two_keys(desk: OpenDesk, typist: Typist) -> None:
    typist.keys("4 F3 3 F5 2")
    (visit,) = kept(desk)
    assert (visit.inquiries[0].outcome, visit.inquiries[0].effort) == (Outcome.REFERRED, Effort.LOOKED)


def test_a_picker_takes_the_digits_and_shows_them_on_its_answers(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("4 F3")
    assert counter.mode == "picker"
    assert not caps(counter)
    assert [button.accessibleName() for button in counter.parts.offers.buttons][:3] == [
        "1 Answered",
        "2 Helped to do it themselves",
        "3 Referred",
    ]
    typist.keys("Esc")
    assert caps(counter)
    assert not counter.parts.offers.isVisible()


def test_undo_says_what_it_took_back_and_redo_puts_it_back(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("1")
    assert counter.parts.undo.accessibleName() == "Ctrl+Z takes back Loan and return 09:00"
    typist.keys("Ctrl+Z")
    assert not any(tile.ticked for tile in counter.parts.board.tiles)
    assert kept(desk) == []
    assert (counter.parts.tick.text, counter.parts.tick.detail) == ("Taken back: Loan and return", "09:00")
    assert counter.parts.undo.accessibleName() == "Ctrl+Y puts back Loan and return 09:00"
    typist.keys("Ctrl+Y")
    assert len(kept(desk)) == 1


def test_after_two_minutes_nothing_is_offered_to_take_back(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("1")
    typist.rest(121)
    counter.refresh()
    assert counter.parts.undo.accessibleName() == ""
    typist.keys("Ctrl+Z")
    assert len(kept(desk)) == 1
    assert counter.parts.tick.text == "There is nothing left to take back."


def test_a_correction_after_the_fact_takes_at_most_seven_keys(desk: OpenDesk, typist: Typist) -> None:
    typist.keys("1 2")
    typist.rest(600)
    typist.keys("Down F2 1 4")
    typist.keys("F2 5 0 8 4 5")
    assert [(visit.inquiries[0].category, visit.at.local.hour, visit.at.local.minute) for visit in kept(desk)] == [
        ("electronic-id", 8, 45),
        ("reservation", 9, 0),
    ]


def test_a_sensitive_subject_is_masked_where_visitors_could_read(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    sensitive = next(category for category in desk.catalogue.categories if category.sensitive)
    typist.words(sensitive.label("en").lower())
    assert counter.outlook.hits[0].category == sensitive
    typist.keys("Enter")
    index = counter.parts.strip.model().index(0, 0)
    shown = " ".join([counter.parts.tick.text, counter.parts.undo.accessibleName(), index.data()])
    assert shown.count("Sensitive subject") == 3
    assert sensitive.label("en") not in shown


def test_what_another_program_wrote_is_there_when_the_window_is_taken_up(
    desk: OpenDesk, counter: CounterScreen, time: FakeClock
) -> None:
    other = open_desk(desk.settings, time.clock, desk.keys)
    visits.log(other.counter, ("reservation",))
    other.close()
    assert counter.parts.strip.visits == ()
    QApplication.sendEvent(counter, QEvent(QEvent.Type.ActivationChange))
    assert [visit.inquiries[0].category for visit in counter.parts.strip.visits] == ["reservation"]


def test_after_a_night_asleep_no_key_reaches_the_visits_of_yesterday(
    counter: CounterScreen, typist: Typist, desk: OpenDesk, time: FakeClock
) -> None:
    typist.keys("1 +")
    time.advance(24 * 3600)
    typist.keys("2")
    (today,) = visits.today(desk.counter)
    assert [visit.id for visit in counter.parts.strip.visits] == [today.id]
    assert [each.category for each in today.inquiries] == ["reservation"]


def test_at_midnight_the_strip_begins_anew(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1")
    assert len(counter.parts.strip.visits) == 1
    typist.rest(15 * 3600)
    counter.refresh()
    assert counter.parts.strip.visits == ()
    assert not counter.parts.strip.isVisible()


def test_the_mouse_does_what_the_keys_do(desk: OpenDesk, counter: CounterScreen, typist: Typist) -> None:
    parts = counter.parts
    typist.click(parts.board.tiles[3])
    typist.click(parts.board.tiles[0])
    older = parts.strip.visualRect(parts.strip.model().index(1, 0))
    typist.click(parts.strip.viewport(), older.center())
    assert counter.hands.highlight == parts.strip.visits[1].id
    typist.keys("F3")
    typist.click(parts.offers.buttons[1])
    typist.words("bank")
    typist.click(parts.offers.buttons[0])
    assert [(visit.inquiries[0].category, visit.inquiries[0].outcome) for visit in kept(desk)] == [
        ("electronic-id", Outcome.HELPED),
        ("loan-and-return", None),
        ("banking-and-payment", None),
    ]
    typist.click(parts.undo)
    assert len(kept(desk)) == 2
    typist.click(parts.undo)
    assert len(kept(desk)) == 3


def test_the_keycaps_on_the_highlighted_visit_can_be_pressed(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("1")
    strip = counter.parts.strip
    for cap, mode in (("F2", "picker"), ("+", "adding")):
        typist.click(strip.viewport(), strip.cap_centre(cap))
        assert counter.mode == mode
        typist.keys("Esc")


def test_tab_reaches_the_tiles_and_letters_lead_back_to_the_search(
    desk: OpenDesk, counter: CounterScreen, typist: Typist, window: MainWindow
) -> None:
    tile = counter.parts.board.tiles[0]
    tile.setFocus()
    typist.keys("Space")
    assert len(kept(desk)) == 1
    typist.keys("2 b")
    assert len(kept(desk)) == 2
    assert window.focusWidget() is counter.parts.box.line


def test_leaving_the_screen_keeps_nothing_pending(counter: CounterScreen, typist: Typist) -> None:
    typist.keys("F4 2")
    typist.words("ban")
    typist.keys("Ctrl+2 Ctrl+1")
    assert not counter.hands.pending


def test_a_key_that_could_not_be_written_can_be_pressed_again(
    desk: OpenDesk, counter: CounterScreen, typist: Typist, window: MainWindow, time: FakeClock
) -> None:
    typist.keys("F4 2")
    before = counter.hands
    other = open_desk(desk.settings, time.clock, desk.keys)
    with other.counter.journal.writing():  # the other program is in the middle of a write
        typist.keys("1")
    other.close()
    assert counter.hands == before
    assert window.banner.notice is not None
    assert "press the key again" in window.banner.notice.text
    typist.keys("1")
    assert [visit.channel for visit in kept(desk)] == [Channel.PHONE]
    assert window.banner.notice is None
