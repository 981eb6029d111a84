"""Facts about the keys of the counter. The machine is pure, so a property can try every hand."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.category import Side
from desk.model.period import moment
from desk.model.visit import Channel, Effort, Inquiry, Outcome, Visit
from ui.counter.belong import Belong, Elsewhere
from ui.counter.hands import DIGITS, Ask, Hands, Picker, Place, Sight, Stop, place
from ui.counter.intent import (
    Add,
    ChangeCategory,
    GuideKey,
    Hint,
    Intent,
    Log,
    MoveTo,
    OpenGuide,
    Redo,
    RemoveInquiry,
    SetChannel,
    SetEffort,
    SetOutcome,
    SetTime,
    TakeBack,
    Undo,
)
from ui.counter.keyboard import asks_whom, press, settle
from ui.counter.keyboard import typed as searched
from ui.counter.referral import CarryOn, HandOn, SentBy

KEYS = (*DIGITS, *'+*aåø -"!', "", "Enter", "Ctrl+Enter", "Backspace", "Esc", "Up", "Down", "Ctrl+Z", "Ctrl+Y")
KEYS += ("F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12")


def visit(name: str, *categories: str) -> Visit:
    at = moment(datetime(2026, 11, 16, 10, 42, tzinfo=UTC), "Europe/Oslo")
    inquiries = tuple(Inquiry(category) for category in categories or ("loan",))
    return Visit(name, 0, None, True, "o", "s", "d", None, at, inquiries)


NEW, OLD = visit("new", "eid", "print"), visit("old", "loan")
TILES = ("loan", "hold", "find", "eid", "tax", "move", "print", "mail", "way", "hours")
QUAY = Stop("quay", "Quay")
SIGHT = Sight(
    TILES, ("passport", "password"), frozenset({"eid", "passport"}), (NEW, OLD), True, (12, 0), (QUAY,),
    elsewhere=Elsewhere((OLD,)), proposed=QUAY,
)  # fmt: skip
EMPTY = Sight(TILES)


def typed(keys: str, sight: Sight = SIGHT, hands: Hands | None = None) -> tuple[Hands, list[Intent]]:
    """Press keys written with spaces between them; what they asked for."""
    hands, asked = hands or Hands(), []
    for key in keys.split():
        hands, intent = press(hands, key, sight)
        asked += [intent] if intent else []
    return hands, asked


@pytest.mark.parametrize(("digit", "category"), tuple(zip(DIGITS, TILES, strict=True)))
def test_a_digit_logs_its_favourite(digit: str, category: str) -> None:
    assert typed(digit) == (Hands(), [Log(category)])


STORIES = {
    "letters and Enter log the first hit": ("p a Enter", [Log("passport")]),
    "while letters stand a digit logs the hit it is on": ("p a 2", [Log("password")]),
    "a digit with no hit on it logs nothing": ("p a 3", []),
    "plus adds to the newest visit": ("+ 7", [Add("new", "print")]),
    "plus and a search add as well": ("+ p a Enter", [Add("new", "passport")]),
    "plus and an arrow add to an older visit": ("+ Down 7", [Add("old", "print")]),
    "minus adds to the visit before": ("- 7", [Add("old", "print")]),
    "minus and plus add to the newest": ("- + 7", [Add("new", "print")]),
    "minus once more goes on, round and round": ("- - 7", [Add("new", "print")]),
    "F2 twice corrects another visit": ("F2 F2 2 1 7", [ChangeCategory("old", 0, "print")]),
    "F11 says how many of the last belong here": ("F11 1", [Belong((OLD,))]),
    "F12 says where we are": ("F12 1", [MoveTo(QUAY)]),
    "Enter says that we are at the stop of the timetable": ("Enter", [MoveTo(QUAY)]),
    "F12 and Enter do too": ("F12 Enter", [MoveTo(QUAY)]),
    "F12 once more is still that question": ("F12 F12 1", [MoveTo(QUAY)]),
    "Enter says so only while nothing is pending": ("F4 2 Enter * 3 Enter Enter", []),
    "twice plus is plus": ("+ + 7", [Add("new", "print")]),
    "star, a number, Enter and a digit log several": ("* 1 2 Enter 1", [Log("loan", 12)]),
    "star, a number and letters log several": ("* 3 p Enter", [Log("passport", 3)]),
    "star without a number logs one": ("* Enter 1", [Log("loan", 1)]),
    "star and zero log one": ("* 0 Enter 1", [Log("loan", 1)]),
    "a third digit after star takes the place of the second": ("* 1 2 3 Enter 1", [Log("loan", 13)]),
    "a number can be mended": ("* 1 2 Backspace 5 Enter 1", [Log("loan", 15)]),
    "the channel is the next visit's and no later one's": ("F4 2 1 1", [Log("loan", 1, Channel.PHONE), Log("loan")]),
    "the channel waits while a question is added": ("F4 2 + 1 2", [Add("new", "loan"), Log("hold", 1, Channel.PHONE)]),
    "several by telephone": ("* 5 Enter F4 2 1", [Log("loan", 5, Channel.PHONE)]),
    "the channel desk is nothing pending": ("F4 2 F4 1 Esc 1", [Log("loan")]),
    "the outcome of the newest question": ("F3 3", [SetOutcome("new", 1, Outcome.REFERRED)]),
    "the outcome of an older visit": ("Down F3 2", [SetOutcome("old", 0, Outcome.HELPED)]),
    "an open picker follows the arrows": ("F3 Down 2", [SetOutcome("old", 0, Outcome.HELPED)]),
    "the outcome can be unsaid": ("F3 0", [SetOutcome("new", 1, None)]),
    "the effort in two keys": ("F5 3", [SetEffort("new", 1, Effort.DUG)]),
    "another category, by a digit": ("F2 1 1 4", [ChangeCategory("new", 0, "eid")]),
    "another category, by a search": ("Down F2 1 p Enter", [ChangeCategory("old", 0, "passport")]),
    "a corrected outcome": ("F2 2 2 1", [SetOutcome("new", 1, Outcome.ANSWERED)]),
    "a corrected effort": ("F2 1 3 1", [SetEffort("new", 0, Effort.AT_ONCE)]),
    "a corrected channel": ("Down F2 4 2", [SetChannel("old", Channel.PHONE)]),
    "a corrected time": ("Down F2 5 0 9 1 5", [SetTime("old", 9, 15)]),
    "a corrected time of three digits": ("Down F2 5 9 1 5", [SetTime("old", 9, 15)]),
    "a corrected time on the hour": ("Down F2 5 0 9 Enter", [SetTime("old", 9, 0)]),
    "an impossible minute is not taken": ("Down F2 5 0 9 7 1 5", [SetTime("old", 9, 15)]),
    "an impossible hour is not taken": ("Down F2 5 2 4 Backspace 9 0 0", [SetTime("old", 9, 0)]),
    "a time to come is refused": ("Down F2 5 1 2 0 1", [Hint.LATER_THAN_NOW]),
    "one question of two is taken away": ("F2 1 6", [RemoveInquiry("new", 0)]),
    "the only question cannot be taken away": ("Down F2 6", []),
    "a whole visit is taken back": ("Down F2 7", [TakeBack("old")]),
    "Backspace goes one picker back": ("F2 1 2 Backspace 3 1", [SetEffort("new", 0, Effort.AT_ONCE)]),
    "Backspace closes the first picker": ("F3 Backspace 1", [Log("loan")]),
    "handed to a colleague by side": ("F7 2", [HandOn("new", 1, Side.CITIZEN)]),
    "sent here by a side": ("Down F8 1", [SentBy("old", 0, Side.LIBRARY)]),
    "whom it went to can be unsaid": ("F7 0 F8 0", [HandOn("new", 1, None), SentBy("new", 1, None)]),
    "continued from a colleague is one key": ("F9", [CarryOn("new", True)]),
    "F2 leads to the question, its own key to whom it went": ("F2 1 F7 3", [HandOn("new", 0, Side.DIGITAL)]),
    "Backspace leads back from there": ("F2 1 F8 Backspace 6", [RemoveInquiry("new", 0)]),
    "undo and redo": ("Ctrl+Z Ctrl+Y", [Undo(), Redo()]),
    "Ctrl+Enter opens the first hit's guide": ("p Ctrl+Enter", [OpenGuide("passport")]),
    "a guide for the next visit takes its channel": ("F4 2 p Ctrl+Enter", [OpenGuide("passport", None, Channel.PHONE)]),
    "a guide can be added to a visit": ("+ p Ctrl+Enter", [OpenGuide("passport", "new")]),
    "Ctrl+Enter opens the guide of the highlighted visit": ("Ctrl+Enter", [OpenGuide("eid", "new")]),
    "a visit without a guide says so": ("Down Ctrl+Enter", [Hint.NO_GUIDE]),
    "the digits go to the guide and come back": ("F10 3 F10 1", [GuideKey("3"), Log("loan")]),
    "Esc takes the digits from the guide": ("F10 Esc 1", [Log("loan")]),
    "Enter and Backspace go to the guide": ("F10 Enter Backspace", [GuideKey("Enter"), GuideKey("Backspace")]),
    "a search borrows the digits from the guide": ("F10 p 2 3", [Log("password"), GuideKey("3")]),
    "plus borrows the digits from the guide": ("F10 + 1 3", [Add("new", "loan"), GuideKey("3")]),
    "letters close a picker and search": ("F3 p Enter", [Log("passport")]),
    "signs do nothing": ('! " # -', []),
}


@pytest.mark.parametrize("story", STORIES)
def test_what_keys_ask_for(story: str) -> None:
    keys, asked = STORIES[story]
    assert typed(keys)[1] == asked


def test_on_an_empty_day_there_is_nothing_to_add_to_or_correct() -> None:
    for key in ("+", "F2", "F3", "F5", "F6", "F7", "F8", "F9", "Ctrl+Enter"):
        assert press(Hands(), key, EMPTY) == (Hands(), Hint.NOTHING_YET)
    assert press(Hands(), "Down", EMPTY) == (Hands(), None)
    assert press(Hands(), "F10", EMPTY) == (Hands(), Hint.NO_GUIDE_OPEN)


def test_what_stands_between_the_parts_of_a_date_goes_to_the_guide_and_to_no_other_visit() -> None:
    typing = replace(SIGHT, guide_types=True)
    asked = typed("F10 1 - . / , 2", typing)[1]
    assert asked == [GuideKey(key) for key in "1-./,2"]
    assert typed("F10 1 -", SIGHT)[0].adding


def test_a_search_without_a_hit_says_so_and_stays() -> None:
    hands = Hands(search="xyz")
    assert press(hands, "Enter", EMPTY) == (hands, Hint.NO_HIT)


def test_a_space_belongs_to_a_search_and_starts_none() -> None:
    assert press(Hands(), " ", SIGHT) == (Hands(), None)
    assert press(Hands(search="bank"), " ", SIGHT) == (Hands(search="bank "), None)


def test_what_goes_from_the_strip_is_let_go() -> None:
    gone = replace(SIGHT, strip=(OLD,), guide_open=False)
    assert settle(Hands(highlight="new", guide=True), gone) == Hands()
    assert settle(Hands(picker=Picker(Ask.OUTCOME, "new", 1)), gone) == Hands()
    assert settle(Hands(changing=("new", 0)), gone) == Hands()
    assert settle(Hands(picker=Picker(Ask.OUTCOME, "old", 0)), gone).picker is not None
    assert settle(Hands(adding=True), EMPTY) == Hands()


def reached(keys: list[str]) -> Hands:
    hands = Hands()
    for key in keys:
        hands, _ = press(hands, key, SIGHT)
    return hands


hands_of_any_kind = st.lists(st.sampled_from(KEYS), max_size=25).map(reached)


@given(hands_of_any_kind)
def test_one_esc_leaves_nothing_pending_and_a_second_frees_the_guide(hands: Hands) -> None:
    once, said = press(hands, "Esc", SIGHT)
    assert (once.pending, said) == (False, None)
    assert press(once, "Esc", SIGHT)[0] == Hands(highlight=hands.highlight)


@given(hands_of_any_kind, st.sampled_from(KEYS))
def test_only_a_digit_or_enter_can_log_and_only_what_the_keycap_was_drawn_on(hands: Hands, key: str) -> None:
    after, intent = press(hands, key, SIGHT)
    if isinstance(intent, Log | Add | ChangeCategory):
        drawn = SIGHT.hits if place(hands) is Place.HITS else SIGHT.tiles
        assert place(hands) in (Place.HITS, Place.TILES)
        assert key in tuple(DIGITS) or (key == "Enter" and place(hands) is Place.HITS)
        assert intent.category == drawn[DIGITS.index(key) if key != "Enter" else 0]
        assert not after.search


@given(hands_of_any_kind, st.sampled_from(KEYS))
def test_nothing_sticks_to_the_next_person(hands: Hands, key: str) -> None:
    after, intent = press(hands, key, SIGHT)
    if isinstance(intent, Log):
        assert not after.pending
        assert intent.channel is (hands.channel or Channel.DESK)
        assert 1 <= intent.times <= 99


@given(hands_of_any_kind)
def test_a_search_never_holds_a_digit_and_letters_always_search(hands: Hands) -> None:
    assert not set(searched(hands)) & set(DIGITS)
    after, intent = press(hands, "å", SIGHT)
    assert (searched(after), intent) == (searched(hands) + "å", None)
    assert place(after) is Place.PICKER if asks_whom(hands) else Place.HITS


@given(hands_of_any_kind)
def test_hands_that_nothing_moved_settle_as_they_are(hands: Hands) -> None:
    assert settle(hands, SIGHT) == hands


def test_enter_with_nothing_pending_and_nothing_meant_does_nothing() -> None:
    assert typed("Enter", EMPTY) == (Hands(), [])
