"""Facts about a number or a date while it is typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.guides.conditions import normal
from desk.model.guide import Reply, Step, StepKind, Within
from tests.desk.guides.making import words
from ui.step.typing import BETWEEN, YEARS, Typed, Wrong, begin


def typed(digits: str, of: Typed) -> Typed:
    for digit in digits:
        of = of.press(digit)
    return of


@given(st.dates(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)), st.sampled_from(["dmy", "ymd", "mdy"]))
def test_every_day_can_be_typed_in_every_order(day: date, order: str) -> None:
    parts = {"d": f"{day.day:02}", "m": f"{day.month:02}", "y": f"{day.year:04}"}
    assert typed("".join(parts[each] for each in order), Typed(order)).answer() == day.isoformat()


@given(st.text("0123456789", max_size=12), st.integers(0, 20), st.integers(20, 999))
def test_what_a_number_takes_is_an_answer_and_nothing_else_is(digits: str, least: int, most: int) -> None:
    step = Step("n", StepKind.ASK, words(), reply=Reply.NUMBER, least=least, most=most)
    field = begin(step, "dmy", None, date(2026, 3, 2))
    assert field is not None
    after = typed(digits, field)
    assert len(after.text) <= after.longest
    answer = after.answer()
    assert isinstance(answer, Wrong) is (not after.text or normal(step, after.text) is None)
    if not isinstance(answer, Wrong):
        assert normal(step, answer) == answer


@given(st.dates(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)), st.dates(), st.none() | st.sampled_from(Within))
def test_what_a_date_takes_on_a_day_is_an_answer_and_nothing_else_is(
    day: date, today: date, within: Within | None
) -> None:
    step = Step("d", StepKind.ASK, words(), reply=Reply.DATE, within=within)
    field = begin(step, "ymd", None, today)
    assert field is not None
    answer = typed(f"{day:%Y%m%d}", field).answer()
    assert (None if isinstance(answer, Wrong) else answer) == normal(step, day.isoformat(), today)


@pytest.mark.parametrize(
    ("digits", "shown"),
    [("4", "04"), ("49", "0409"), ("311", "311"), ("3112", "3112"), ("312", "3102"), ("33", "3"), ("0113", "011")],
)
def test_zeros_come_by_themselves(digits: str, shown: str) -> None:
    assert typed(digits, Typed("dmy")).text == shown


@pytest.mark.parametrize("sign", [".", "-", "/", ", "])
@given(st.dates(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31)), st.sampled_from(["dmy", "ymd", "mdy"]), st.booleans())
def test_a_day_is_the_same_with_signs_between_its_parts_and_without_zeros(
    sign: str, day: date, order: str, zeros: bool
) -> None:
    parts = {"d": f"{day.day:02}", "m": f"{day.month:02}", "y": f"{day.year:04}"}
    if not zeros:
        parts |= {"d": f"{day.day}", "m": f"{day.month}"}
    field = Typed(order)
    for key in sign.join(parts[each] for each in order):
        field = field.between() if key in BETWEEN else field.press(key)
    if not zeros and order[-1] != "y" and len(parts[order[-1]]) == 1:
        field = field.between()
    assert field.answer() == day.isoformat()


def test_what_is_refused_is_typed_anew_and_what_is_not_whole_goes_on() -> None:
    no_day = typed("31022005", Typed("dmy"))
    assert no_day.answer() is Wrong.NO_DAY
    assert no_day.refused(Wrong.NO_DAY).press("1").text == "1"
    short = typed("3101", Typed("dmy"))
    assert short.answer() is Wrong.UNFINISHED
    assert short.refused(Wrong.UNFINISHED).press("2").text == "31012"
    assert typed("01018000", Typed("dmy")).answer() is Wrong.NO_DAY


def test_nothing_is_typed_where_nothing_of_the_kind_is_asked() -> None:
    assert begin(Step("s", StepKind.SAY, words()), "dmy", None, date(2026, 3, 2)) is None
