"""The question and the answer on the wire: what goes in comes out, and what is no answer is refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.category import Side
from desk.model.overlap import Cell, Link, Overlap, Question, Source
from desk.model.site import ServedBy
from desk.model.visit import Channel
from desk.sync.asked import MONTHS
from desk.sync.envelope import Garbled, read, write
from desk.sync.overlap import Given, LinkRow, overlap_of, read_question, wanted
from desk.sync.overlap import given as as_sent

ASKED = Question("2026-01", "2026-03")
TOLD = Overlap(
    ASKED, Source.SERVER, 5, 90, 40, ("books", "events"), ("moving",),
    (Cell("books", "moving", 12), Cell("events", "moving", None)), (Link("books", "moving", 12, 2.5, 1.2, 5.1),),
    "2026-03-14",
)  # fmt: skip

months = st.dates().map(lambda day: f"{day:%Y-%m}".rjust(7, "0"))
questions = st.builds(
    Question, months, months, st.none() | st.binary(min_size=16, max_size=16).map(bytes.hex),
    st.none() | st.sampled_from(ServedBy), st.none() | st.sampled_from(Channel), st.sampled_from(Side),
    st.sampled_from(Side),
)  # fmt: skip
names = st.lists(st.text("abcdef-", min_size=1, max_size=8), unique=True, max_size=4).map(tuple)


def months_between(question: Question) -> int:
    first, last = (int(month[:4]) * 12 + int(month[5:]) for month in (question.first, question.last))
    return last - first


@given(questions)
def test_a_question_arrives_as_it_was_asked_or_not_at_all(question: Question) -> None:
    plain = write(wanted(question))
    narrowed = sum(each is not None for each in (question.site, question.served_by, question.channel))
    if 0 <= months_between(question) < MONTHS and narrowed < 2:
        assert read_question(plain) == question
    else:
        with pytest.raises(Garbled):
            read_question(plain)


@given(names, names, st.data())
def test_an_answer_arrives_as_it_was_given(
    rows: tuple[str, ...], columns: tuple[str, ...], data: st.DataObject
) -> None:
    counts = st.none() | st.integers(5, 10**6)
    cells = tuple(Cell(row, column, data.draw(counts)) for row in rows for column in columns if row != column)
    times = st.lists(st.floats(0.01, 1e6), min_size=3, max_size=3).map(sorted)
    linked = [cell for cell in cells if cell.n is not None]
    links = tuple(
        Link(cell.row, cell.column, cell.n or 0, odds, low, high)
        for cell in linked
        for low, odds, high in [data.draw(times)]
    )
    told = Overlap(ASKED, Source.SERVER, 5, data.draw(counts), data.draw(counts), rows, columns, cells, links)
    assert overlap_of(read(write(as_sent(told)), Given), ASKED) == told


def test_the_last_day_comes_with_it() -> None:
    assert overlap_of(as_sent(TOLD), ASKED) == TOLD


@pytest.mark.parametrize(
    "wrong",
    [
        {"rows": ["books"]},
        {"columns": []},
        {"n": [[12], [None], [5]]},
        {"n": [[12, 6], [None, 5]]},
        {"links": [LinkRow(2, 0, 12, 2.5, 1.2, 5.1)]},
        {"links": [LinkRow(0, 1, 12, 2.5, 1.2, 5.1)]},
        {"links": [LinkRow(0, 0, 12, 2.5, 3.0, 5.1)]},
        {"until": "yesterday"},
        {"until": "2026-02-30"},
    ],
)
def test_what_is_no_matrix_is_refused(wrong: dict[str, object]) -> None:
    sent = as_sent(TOLD)
    changed = Given(**{name: wrong.get(name, getattr(sent, name)) for name in Given.__struct_fields__})  # type: ignore[arg-type]
    with pytest.raises(Garbled):
        overlap_of(changed, ASKED)


@pytest.mark.parametrize("times", ["0", "-1.5", "1e999", "null", '"3"'])
def test_times_that_cannot_be_drawn_are_refused(times: str) -> None:
    plain = write(as_sent(TOLD)).replace(b"[0,0,12,2.5,", f"[0,0,12,{times},".encode())
    with pytest.raises(Garbled):
        read(plain, Given)


@pytest.mark.parametrize("plain", [b"", b"{}", b"<html>", b"[]", b"\xff", write(replace(ASKED, first="2026-13"))])
def test_what_is_no_question_is_refused(plain: bytes) -> None:
    with pytest.raises(Garbled):
        read_question(plain)
