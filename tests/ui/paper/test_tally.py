"""Facts about the keys of the grid. The machine is pure, so a property can try every order of them."""

from hypothesis import given
from hypothesis import strategies as st

from desk.counter.paper import MOST, Marks
from desk.model.part import Part
from ui.paper.tally import PARTS, Tally, press

ROWS = ("loan", "eid", "tax")
EMPTY = Tally(ROWS)
KEYS = (*"0123456789", "Enter", "Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "Backspace", "Delete")


def typed(keys: str, tally: Tally = EMPTY) -> Tally:
    for key in keys.split():
        tally = press(tally, key)
    return tally


def test_digits_make_a_number_and_enter_goes_down_and_on_at_the_top_of_the_next_part() -> None:
    tally = typed("1 2 Enter 3 Enter Enter 4")
    assert tally.marks() == (
        Marks("loan", Part.MORNING, 12), Marks("loan", Part.MIDDAY, 4), Marks("eid", Part.MORNING, 3),
    )  # fmt: skip
    assert (tally.total, tally.of_row("loan"), tally.of_part(Part.MORNING)) == (19, 16, 15)


def test_coming_back_to_a_field_a_digit_begins_anew_and_backspace_takes_one_off() -> None:
    tally = typed("1 2 Down Up")
    assert press(tally, "3").total == 3
    assert press(tally, "Backspace").total == 1
    assert press(tally, "Delete").total == 0


def test_tab_goes_along_the_row_and_on_in_the_next_one() -> None:
    assert typed("Tab Tab Tab Tab").here == ("eid", Part.MORNING)
    assert typed("Tab Tab Tab Tab Shift+Tab").here == ("loan", Part.EVENING)
    assert typed("Shift+Tab").here == ("loan", Part.MORNING)
    assert typed("Down Down End Tab").here == ("tax", Part.EVENING)


def test_a_category_found_is_a_row_of_its_own_once() -> None:
    tally = typed("Right").at_category("pass")
    assert (tally.rows, tally.here) == ((*ROWS, "pass"), ("pass", Part.MIDDAY))
    assert tally.at_category("eid").rows == (*ROWS, "pass")


def test_a_category_looked_for_after_the_last_row_belongs_to_the_column_just_typed() -> None:
    tally = typed("5 Enter 2 Enter 3 Enter")
    assert tally.here == ("loan", Part.MIDDAY)
    assert tally.at_category("pass").here == ("pass", Part.MORNING)
    assert press(tally, "1").at_category("pass").here == ("pass", Part.MIDDAY)
    assert typed("5 Right").at_category("pass").here == ("pass", Part.MIDDAY)


def test_other_favourites_keep_what_has_a_number() -> None:
    tally = typed("5 Down 7")
    assert tally.keep(("tax", "new"), tally.counts).rows == ("tax", "new", "loan", "eid")


@given(st.lists(st.sampled_from(KEYS), max_size=60))
def test_sums_always_agree_and_no_field_holds_more_than_it_can(keys: list[str]) -> None:
    tally = EMPTY
    for key in keys:
        tally = press(tally, key)
    assert all(0 < count <= MOST for count in tally.counts.values())
    assert tally.total == sum(map(tally.of_row, ROWS)) == sum(map(tally.of_part, PARTS))
    assert tally.total == sum(mark.count for mark in tally.marks())
    assert tally.here in {(row, part) for row in ROWS for part in PARTS}


def test_without_rows_no_key_does_anything() -> None:
    assert all(press(Tally(()), key) == Tally(()) for key in KEYS)
