"""Folding a long list, and walking through a report."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desk.model.category import Side
from desk.model.visit import Visit
from desk.reports.content import Bar, BarList, Columns, Edition, Group, every, shorten
from desk.reports.shift import asked_about, shift_report
from tests.desk.reports.examples import CATALOGUE, MADE, POST, SHIFT, some_visits


def a_list(*counts: int, long: bool = True) -> BarList:
    bars = tuple(Bar(f"b{index}", count, Side.LIBRARY) for index, count in enumerate(counts))
    return BarList("List", (Group(bars, "Library", Side.LIBRARY), Group((Bar("pooled", 1),))), long=long)


def test_what_there_is_no_room_for_becomes_one_row() -> None:
    short = shorten(a_list(9, 7, 5, 3), 2, "en")
    bars = (Bar("b0", 9, Side.LIBRARY), Bar("b1", 7, Side.LIBRARY), Bar("2 further categories", 8, Side.LIBRARY))
    assert short.groups == (Group(bars, "Library", Side.LIBRARY), Group((Bar("pooled", 1),)))


def test_the_largest_of_each_group_is_always_named() -> None:
    library = Group(tuple(Bar(f"l{count}", count) for count in (90, 80, 70)), "Library", Side.LIBRARY)
    citizen = Group(tuple(Bar(f"c{count}", count) for count in (9, 8, 7)), "Citizen services", Side.CITIZEN)
    short = shorten(BarList("List", (library, citizen), long=True), 1, "en")
    labels = [[bar.label for bar in group.bars] for group in short.groups]
    assert labels == [["l90", "2 further categories"], ["c9", "2 further categories"]]


def test_one_row_alone_is_not_folded() -> None:
    assert shorten(a_list(9, 7, 5), 2, "en") == a_list(9, 7, 5)


def test_a_closed_list_is_never_folded() -> None:
    assert shorten(a_list(9, 7, 5, 3, long=False), 1, "en") == a_list(9, 7, 5, 3, long=False)


@given(some_visits(), st.integers(0, 12))
def test_folding_loses_nothing_from_the_sums(visits: list[Visit], most: int) -> None:
    whole = asked_about(visits, CATALOGUE, "en")
    short = shorten(whole, most, "en")
    assert [group.total for group in short.groups] == [group.total for group in whole.groups]
    assert sum(len(group.bars) for group in short.groups) <= most + 2 * len(whole.groups)


def test_columns_are_walked_from_the_left() -> None:
    report = shift_report(SHIFT, POST, (), CATALOGUE, Edition("en", MADE))
    left, right = a_list(1), a_list(2)
    figures, line, note = report.blocks
    wide = replace(report, blocks=(figures, line, Columns((left,), (right,)), note))
    assert list(every(wide)) == [figures, line, left, right, note]
