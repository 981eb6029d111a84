"""Keys that were chosen instead of the usual ones: each means one thing, and nothing is lost."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.commands import COMMANDS, command
from ui.keymap import FIXED, REMAPPABLE, keymap, may_be, usual

IDS = [each.id for each in REMAPPABLE]
KEYS = (
    "+",
    "-",
    "§",
    "F2",
    "F6",
    "F12",
    "Ctrl+N",
    "Ctrl+K",
    "Ctrl+C",
    "a",
    "7",
    " ",
    "Enter",
    "",
    "F1",
    "F13",
    "Ctrl+1",
)
choices = st.dictionaries(st.sampled_from([*IDS, "log", "nonsense"]), st.sampled_from(KEYS), max_size=8)


def test_every_single_key_of_the_counter_can_be_changed_but_those_that_mean_the_same_everywhere() -> None:
    fixed = {*FIXED, "↑", "1–9", "0–9", "A–Z", "0", "PgUp"}
    alt = {usual(each) for each in COMMANDS if each.caps[0] == "Alt"}
    told = {usual(each) for each in COMMANDS if each.screen == "counter"} - fixed - alt
    assert told == {usual(each) for each in REMAPPABLE}
    assert {"+", "*", "F2", "Ctrl+N", "Ctrl+Z"} <= told


@given(choices)
def test_whatever_stands_in_the_file_no_key_means_two_things_and_each_entry_is_kept_or_told(
    chosen: dict[str, str],
) -> None:
    keys = keymap(chosen)
    worn = [keys.keys[each] for each in IDS if keys.keys[each]]
    assert [key for key, times in Counter(worn).items() if times > 1] == []
    assert {keys.meaning(key) for key in worn} == {usual(each) for each in REMAPPABLE if keys.keys[each.id]}
    assert keys.meaning("") == ""
    kept = {each: key for each, key in chosen.items() if keys.keys.get(each) == key}
    assert len(kept) + len(keys.refused) == len(chosen)
    assert {each for each in IDS if keys.keys[each] != usual(command(each))} == set(keys.chosen) <= set(kept)


@given(choices, st.sampled_from("aåé7"), st.sampled_from(FIXED))
def test_letters_digits_and_the_keys_of_every_screen_stay_what_they_are(
    chosen: dict[str, str], sign: str, fixed: str
) -> None:
    assert (keymap(chosen).meaning(sign), keymap(chosen).meaning(fixed)) == (sign, fixed)


def test_a_key_that_was_given_away_or_turned_off_means_nothing() -> None:
    keys = keymap({"add": "§", "effort": "", "outcome": "F5"})
    assert [keys.meaning(key) for key in ("§", "+", "F5", "F3", "Ctrl+J", "Ctrl+L")] == ["+", "", "F3", "", "", ""]
    assert [keys.caps(command(each)) for each in ("add", "effort", "outcome", "note", "log")] == [
        ("§",), (), ("F5",), ("Ctrl", "N"), ("1–9", "0"),
    ]  # fmt: skip
    assert keys.caps_for("Ctrl+Enter") == ("Ctrl", "Enter")


def test_a_sign_of_a_word_searches_while_something_is_searched_for() -> None:
    keys = keymap({"add": "&"})
    assert [keys.meaning("&"), keys.meaning("&", searching=True)] == ["+", "&"]


def test_what_has_a_key_on_every_screen_keeps_it() -> None:
    keys = keymap({"add": "Ctrl+K"})
    assert (keys.refused, keys.meaning("+")) == (("add = Ctrl+K",), "+")
    assert keys.taken("Ctrl+K", "add") == command("kiosk")


def test_two_commands_can_swap_their_keys() -> None:
    keys = keymap({"correct": "F3", "outcome": "F2"})
    assert (keys.meaning("F3"), keys.meaning("F2"), keys.refused) == ("F2", "F3", ())


def test_choosing_the_usual_key_again_is_choosing_nothing() -> None:
    keys = keymap({"add": "§", "effort": "Ctrl+J"})
    assert keys.with_key("add", "+") == {"effort": "Ctrl+J"}
    assert keys.with_key("add", "") == {"effort": "Ctrl+J", "add": ""}


@pytest.mark.parametrize("key", ["a", "å", "5", " ", "F1", "Ctrl+C", "Ctrl+1", "Esc", "ab", ""])
def test_what_has_a_meaning_of_its_own_is_nobody_elses(key: str) -> None:
    assert not may_be(key)
