"""Hours, closed days and sample weeks as people type them."""

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.hours import Dated, Days
from desk.model.typed import NotRead, closed_of, hours_of, samples_of

WORKDAYS = {day: [(time(9), time(16))] for day in range(5)}


def read(text: str) -> dict[int, list[tuple[time, time]]]:
    found: dict[int, list[tuple[time, time]]] = {}
    for each in hours_of(text, "d"):
        found.setdefault(each.weekday, []).append((each.start, each.end))
    return found


@pytest.mark.parametrize(
    "text",
    ["man-fre 9-16", "Mandag – fredag: 09.00–16.00", "mån-fre 9-16", "ma-vr 9:00-16:00", "Mon-Fri 9-16",
     "måndag-fredag 9-16", "ma di wo do vr 9-16", "ma + di 9-16, wo-vr 9-16", "tys-fre 9-16; mån 9-16"],
)  # fmt: skip
def test_the_same_week_is_read_in_every_language(text: str) -> None:
    assert read(text) == WORKDAYS


def test_a_day_may_have_several_openings_and_go_past_midnight_or_the_weekend() -> None:
    assert read("man 9-12, 13-16:30") == {0: [(time(9), time(12)), (time(13), time(16, 30))]}
    assert read("fre-man 20-2, sun 0-24") == {
        4: [(time(20), time(2))], 5: [(time(20), time(2))], 6: [(time(20), time(2)), (time(), time())],
        0: [(time(20), time(2))],
    }  # fmt: skip
    assert read("") == {}


@pytest.mark.parametrize("text", ["man", "9-16", "man 25-26", "xyz 9-16", "man 9-9", "man 9-16 fre", "m4n 9-16"])
def test_what_cannot_be_read_is_named(text: str) -> None:
    with pytest.raises(NotRead) as told:
        hours_of(text, "d")
    assert told.value.part == text


def test_closed_days_come_every_year_unless_they_have_one() -> None:
    eve = [Days(Dated.CLOSED, date(year, 12, 24), date(year, 12, 24)) for year in (2025, 2026, 2027)]
    assert closed_of("24.12", 2026) == tuple(eve)
    assert closed_of("2026-12-24, 31/12 2026".replace(" 2026", ".2026"), 2026) == (
        eve[1], Days(Dated.CLOSED, date(2026, 12, 31), date(2026, 12, 31)),
    )  # fmt: skip
    assert closed_of("24.12-2.1", 2026)[1] == Days(Dated.CLOSED, date(2026, 12, 24), date(2027, 1, 2))
    assert closed_of("29.2", 2025) == (Days(Dated.CLOSED, date(2024, 2, 29), date(2024, 2, 29)),)
    for odd in ("31.2", "christmas", "2026-02-30", "5.3.2026-1.3.2026"):
        with pytest.raises(NotRead):
            closed_of(odd, 2026)


def test_sample_weeks_are_whole_weeks_and_the_53rd_only_where_there_is_one() -> None:
    assert [each.since for each in samples_of("53", 2026)] == [date(2026, 12, 28)]
    found = samples_of("10-11, 40", 2026)
    assert {(each.since.isocalendar().week, (each.until - each.since).days) for each in found} == {
        (10, 6), (11, 6), (40, 6),
    }  # fmt: skip
    for odd in ("0", "54", "11-10", "week 10"):
        with pytest.raises(NotRead):
            samples_of(odd, 2026)


@given(st.text(max_size=20) | st.from_regex(r"[mtfls][aoiur]n?[-–]?[0-9 .:,-]{0,12}", fullmatch=True))
def test_whatever_is_typed_is_read_or_named(text: str) -> None:
    for read_it in (lambda: hours_of(text, "d"), lambda: closed_of(text, 2026), lambda: samples_of(text, 2026)):
        with suppress(NotRead):
            read_it()
