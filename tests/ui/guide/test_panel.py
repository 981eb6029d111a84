"""Facts about a guide beside the counter: the keys lead through it, and every way out of it is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from desk.app import OpenDesk, open_desk
from desk.counter import guide as guides
from desk.counter import visit as visits
from desk.guides.shelf import Shelf
from desk.model.visit import Channel, Inquiry, Outcome
from desk.text import RESOURCES
from tests.builders import FakeClock
from tests.typist import Typist
from ui.counter.screen import CounterScreen
from ui.guide.panel import GuidePanel
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.offer import OfferButton
from ui.window.main_window import MainWindow


@pytest.fixture
def counter(window: MainWindow) -> CounterScreen:
    return window.screens["counter"]


@pytest.fixture
def typist(window: MainWindow, time: FakeClock) -> Typist:
    return Typist(window, time)


@pytest.fixture
def panel(window: MainWindow, typist: Typist) -> GuidePanel:
    """A guide that was opened on the newest visit, an electronic identity at the desk."""
    typist.keys("4 Ctrl+Enter")
    return window.findChild(GuidePanel)


def the_inquiry(desk: OpenDesk) -> Inquiry:
    (visit,) = visits.today(desk.counter)
    return visit.inquiries[-1]


def read(panel: GuidePanel) -> str:
    """The words of the step at hand."""
    return " ".join(label.text() for label in panel.page.step.findChildren(Label))


def offers(panel: GuidePanel) -> list[str]:
    return [offer.accessibleName() for offer in panel.page.step.findChildren(OfferButton)]


def test_a_guide_opens_on_the_visit_and_gets_the_digits(
    desk: OpenDesk, counter: CounterScreen, panel: GuidePanel, window: MainWindow
) -> None:
    assert panel.isVisible()
    assert counter.mode == "guide"
    assert not any(tile.has_digit for tile in counter.parts.board.tiles)
    assert read(panel) == "What do you need help with?"
    assert offers(panel)[0] == "1 Getting an electronic identity"
    assert window.focusWidget() is panel
    assert (the_inquiry(desk).category, the_inquiry(desk).guide) == ("electronic-id", "e-id-no")


def test_a_guide_from_a_search_logs_the_visit_with_its_channel(
    desk: OpenDesk, counter: CounterScreen, typist: Typist
) -> None:
    typist.keys("F4 2")
    typist.words("electronic")
    typist.keys("Ctrl+Enter")
    (visit,) = visits.today(desk.counter)
    assert (visit.channel, visit.inquiries[0].guide) == (Channel.PHONE, "e-id-no")
    assert (counter.parts.tick.done, counter.parts.tick.text) == (True, "Electronic ID")


def test_answers_ticks_and_limits_lead_to_the_end_which_sets_the_outcome(
    desk: OpenDesk, counter: CounterScreen, panel: GuidePanel, typist: Typist
) -> None:
    typist.keys("1 1")
    assert "You may not" in read(panel)
    typist.keys("Enter 1")
    assert panel.page.number.text() == "step 5"
    typist.keys("Enter")
    assert panel.page.number.text() == "step 5", "an item is not ticked yet"
    typist.keys("1 2 3 4 Enter 1")
    assert "Electronic ID: Helped to do it themselves" in read(panel)
    assert the_inquiry(desk).outcome is None
    typist.keys("Enter")
    assert the_inquiry(desk).outcome is Outcome.HELPED
    assert the_inquiry(desk).step == "done"
    assert not panel.running
    assert not panel.isVisible()
    assert counter.mode == "tiles"
    assert counter.parts.tick.text == "Helped to do it themselves"


def test_the_path_so_far_is_shown_and_backspace_goes_back_along_it(panel: GuidePanel, typist: Typist) -> None:
    typist.keys("1 1")
    assert "✓ Yes – " in read(panel)
    typist.keys("Backspace Backspace")
    assert panel.page.number.text() == "step 1"
    typist.keys("Enter")
    assert panel.page.number.text() == "step 2", "Enter repeats the answer given before"


def test_leaving_keeps_the_step_where_it_stopped(
    desk: OpenDesk, counter: CounterScreen, panel: GuidePanel, typist: Typist
) -> None:
    typist.keys("1 1 0")
    assert (the_inquiry(desk).step, the_inquiry(desk).outcome) == ("limit", None)
    assert not panel.running
    assert counter.parts.tick.text == "Guide left; Ctrl+Enter goes on there"


def test_the_strip_says_that_a_guide_was_left_and_the_line_of_keys_how_to_go_on(
    counter: CounterScreen, panel: GuidePanel, typist: Typist
) -> None:
    strip = counter.parts.strip
    assert strip.row(0).inquiries[0].known == ("with the guide",)
    assert "go-on" in counter.resting
    typist.keys("0")
    assert strip.row(0).inquiries[0].known == ("guide left before its end",)
    assert "go-on" not in counter.resting
    typist.keys("Ctrl+Enter")
    assert panel.running
    assert strip.row(0).inquiries[0].known == ("with the guide",)


def test_esc_and_f10_move_the_digits_between_guide_and_tiles(
    desk: OpenDesk, counter: CounterScreen, panel: GuidePanel, typist: Typist
) -> None:
    typist.keys("Esc")
    assert counter.mode == "tiles"
    assert offers(panel)[0] == "Getting an electronic identity", "no keycap where the key does not act"
    typist.keys("1")
    assert len(visits.today(desk.counter)) == 2
    typist.keys("F10 1")
    assert panel.page.number.text() == "step 2"
    assert len(visits.today(desk.counter)) == 2


def test_a_search_borrows_the_digits_and_gives_them_back(
    desk: OpenDesk, counter: CounterScreen, panel: GuidePanel, typist: Typist
) -> None:
    typist.words("bank")
    assert counter.mode == "hits"
    typist.keys("1")
    assert len(visits.today(desk.counter)) == 2
    assert counter.mode == "guide"


def test_a_guide_whose_visit_is_taken_back_closes(
    desk: OpenDesk, counter: CounterScreen, panel: GuidePanel, typist: Typist
) -> None:
    typist.keys("1 Ctrl+Z Ctrl+Z")
    assert visits.today(desk.counter) == ()
    assert not panel.running
    assert counter.mode == "tiles"


Breaker = Callable[[str, str], None]


@pytest.fixture
def break_guide(desk: OpenDesk, counter: CounterScreen, tmp_path: Path) -> Breaker:
    """Replaces a part of the guide to an electronic identity in Norway; another broken one comes before it."""

    def break_it(part: str, by: str) -> None:
        (tmp_path / "a.json").write_text('{"category": "moving", "countries": ["NO"], }', encoding="utf-8")
        text = (RESOURCES / "guides" / "e-id-no.json").read_text(encoding="utf-8")
        (tmp_path / "e-id-no.json").write_text(text.replace(part, by, 1), encoding="utf-8")
        desk.guides = Shelf(tmp_path)
        counter.guide.look_again()

    return break_it


@pytest.mark.parametrize("mistake", [('"countries":', ', "countries":'), ('"goto"', '"goes"'), ("{", "")])
@pytest.mark.parametrize("keys", ["4 Ctrl+Enter", "e l e c t r Ctrl+Enter"])
def test_of_a_broken_guide_the_true_sentence_is_said(
    counter: CounterScreen, typist: Typist, break_guide: Breaker, mistake: tuple[str, str], keys: str
) -> None:
    break_guide(*mistake)
    typist.keys(keys)
    window = counter.window()
    assert isinstance(window, MainWindow)
    assert "e-id-no.json" in window.banner.accessibleName()
    assert not counter.guide.open


def test_a_guide_of_which_nothing_can_be_read_is_said_where_none_is_found(
    desk: OpenDesk, window: MainWindow, typist: Typist, tmp_path: Path
) -> None:
    counter = window.screens["counter"]
    (tmp_path / "torn.json").write_bytes(b"")
    desk.guides = Shelf(tmp_path)
    counter.guide.look_again()
    typist.keys("4 Ctrl+Enter")
    assert "torn.json" in window.banner.accessibleName()
    assert not counter.parts.tick.text.startswith("There is no guide")


def test_a_guide_follows_its_question_when_another_is_taken_away(
    desk: OpenDesk, counter: CounterScreen, panel: GuidePanel, typist: Typist
) -> None:
    typist.keys("0 + 1 + 8 Ctrl+Enter")
    typist.keys("F2 2 6")
    assert panel.running
    typist.keys("1 1 0")
    (visit,) = visits.today(desk.counter)
    assert [(each.category, each.step) for each in visit.inquiries] == [
        ("electronic-id", "limit"),
        ("digital-mailbox", None),
    ]


def test_a_second_guide_leaves_the_first_where_it_is(desk: OpenDesk, panel: GuidePanel, typist: Typist) -> None:
    typist.keys("1")
    typist.words("electronic")
    typist.keys("Ctrl+Enter")
    first, second = visits.today(desk.counter)
    assert (first.inquiries[0].step, panel.run.visit) == ("number", second.id)
    assert guides.finish_interrupted(desk.counter).visits == ()


def test_closing_the_window_leaves_the_guide(desk: OpenDesk, window: MainWindow, panel: GuidePanel) -> None:
    window.close()
    assert the_inquiry(desk).step == "what"
    assert not panel.running


def test_taking_back_the_guide_of_an_older_visit_ends_it_and_writes_nothing(
    desk: OpenDesk, panel: GuidePanel, typist: Typist
) -> None:
    typist.keys("4 Enter")
    before = the_inquiry(desk)
    assert before.step == "for-another"
    typist.keys("Ctrl+Enter 1")
    assert panel.page.number.text() == "step 2", "one that ended begins anew"
    typist.keys("Ctrl+Z")
    assert not panel.running
    assert the_inquiry(desk) == before
    assert guides.finish_interrupted(desk.counter).visits == ()


def test_a_guide_that_was_left_is_taken_up_where_it_stopped(
    desk: OpenDesk, panel: GuidePanel, typist: Typist, window: MainWindow
) -> None:
    typist.keys("1 1 Enter 1 2 3 0")
    assert not panel.running
    typist.keys("1 Up Down Ctrl+Enter")
    assert panel.page.number.text() == "step 5"
    assert [offer.isChecked() for offer in panel.page.step.findChildren(OfferButton)][:4] == [False, True, True, False]
    assert len(visits.today(desk.counter)) == 2, "no visit is written for it"
    typist.keys("Backspace Backspace Backspace")
    assert offers(panel)[0] == "1 Yes"
    typist.keys("Enter Enter Enter 1 4 Enter 1 Enter")
    assert visits.today(desk.counter)[0].inquiries[0].outcome is Outcome.HELPED


def test_taking_back_that_a_guide_was_left_leaves_it_open_when_it_was_taken_up(
    desk: OpenDesk, panel: GuidePanel, typist: Typist
) -> None:
    typist.keys("1 1 0 Ctrl+Enter Ctrl+Z")
    assert panel.running
    typist.keys("Ctrl+Z")
    assert (panel.running, the_inquiry(desk).guide) == (False, None)


def test_a_tick_below_the_edge_is_brought_into_sight(panel: GuidePanel, typist: Typist, theme: Theme) -> None:
    typist.keys("1 1 Enter 1")
    theme.change(choice="light", text_size=200)
    step = panel.run.at
    typist.keys("4")
    assert panel.run.at == step
    ticked = panel.page.step.offer("4")
    assert ticked is not None
    assert ticked.visibleRegion().boundingRect().height() == ticked.height()


def test_a_guide_killed_in_the_middle_stops_where_it_was(
    desk: OpenDesk, panel: GuidePanel, typist: Typist, time: FakeClock, window: MainWindow
) -> None:
    typist.keys("1 1 Enter")
    for timer in window.findChildren(QTimer):
        timer.stop()
    desk.close()  # as a kill does: nobody left the guide, and nothing is due any more
    again = open_desk(desk.settings, time.clock, desk.keys)
    guides.finish_interrupted(again.counter)
    assert the_inquiry(again).step == "bank"
    resumed = guides.resume(again.counter, again.guides, panel.run.visit, "electronic-id")
    assert (resumed.at, resumed.given) == ("bank", {"what": "get", "number": "yes"})
    again.close()
    panel.course.run = None


def test_the_mouse_answers_too(panel: GuidePanel, typist: Typist) -> None:
    typist.click(panel.page.step.findChildren(OfferButton)[0])
    assert panel.page.number.text() == "step 2"


def test_a_burst_answers_nothing(desk: OpenDesk, panel: GuidePanel, typist: Typist, window: MainWindow) -> None:
    typist.scan("1111111111")
    assert panel.page.number.text() == "step 1"
    assert len(visits.today(desk.counter)) == 1
    assert "scanned card" in window.banner.notice.text


def test_the_words_follow_the_language(panel: GuidePanel, desk: OpenDesk) -> None:
    from dataclasses import replace

    desk.change(replace(desk.settings.preferences, language="sv"))
    assert read(panel) == panel.run.guide.step("what").text["sv"]
