"""What a shift report says."""

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given

from desk.model.category import Side
from desk.model.shift import Shift
from desk.model.site import ServedBy
from desk.model.visit import Channel, Effort, Entered, Inquiry, Outcome, Precision, Visit
from desk.reports.content import (
    Bar,
    BarList,
    Columns,
    DayLine,
    Edition,
    Figure,
    Figures,
    Group,
    Note,
    Part,
    Report,
    Span,
    every,
)
from desk.reports.day import wall
from desk.reports.shift import asked_about, shift_report
from tests.builders import a_visit, at
from tests.desk.reports.examples import CATALOGUE, HIDDEN, MADE, POST, SHIFT, some_visits

ENGLISH = Edition("en", MADE)
NOTHING_ABOUT_A_PERSON = "Nothing here is about a person: not about those who asked, nor about those who answered."


def report_of(*visits: Visit, shift: Shift = SHIFT, edition: Edition = ENGLISH) -> Report:
    return shift_report(shift, POST, visits, CATALOGUE, edition)


def lists(report: Report) -> dict[str, BarList]:
    return {block.title: block for block in every(report) if isinstance(block, BarList)}


def lines(report: Report) -> tuple[str, ...]:
    return next(block for block in every(report) if isinstance(block, Note)).lines


def figures(report: Report) -> tuple[Figure, ...]:
    return next(block for block in every(report) if isinstance(block, Figures)).items


def test_a_shift_report_says_all_it_knows_and_nothing_else() -> None:
    visits = (
        a_visit("loan", at=at(2, 9, 10)),
        a_visit(inquiries=(Inquiry("e-id", Outcome.HELPED), Inquiry("print")), at=at(2, 9, 50)),
        a_visit("debt", at=at(2, 11, 0), channel=Channel.PHONE),
        a_visit("way", at=at(2, 11, 5)),
    )
    starts = [wall(at(2, hour, minute)) for hour in (9, 10, 11, 12) for minute in (0, 30)]
    counts = [(1, 0, 0, 0), (0, 1, 1, 0), *[(0, 0, 0, 0)] * 2, (0, 0, 0, 1), *[(0, 0, 0, 0)] * 3]
    assert report_of(*visits) == Report(
        kind="Shift report",
        title="Elvebyen innbyggertorg",
        facts=("Monday, 2 March 2026", "09:05 to 12:40", "Desk 2", "staffed jointly"),
        language="en",
        file_name="skranke-shift-report-2026-03-02-0905",
        blocks=(
            Figures(
                (
                    Figure(4, "visits"),
                    Figure(5, "questions"),
                    Figure(1, "with several questions", "of 4 visits"),
                    Figure(1, "only about where or when", "of 5 questions"),
                )
            ),
            DayLine(
                "The line of the day",
                "4 questions from 09:05 to 12:40.",
                30,
                tuple(Part(start, count) for start, count in zip(starts, counts, strict=True)),
                (Span(wall(SHIFT.opened), wall(at(2, 12, 40))),),
            ),
            Columns((ASKED,), (ENDED, CAME)),
            Note(
                "How to read this",
                (
                    "A visit is one person or group who asked something; it may hold several questions, and each "
                    "question is counted once.",
                    "A zero means the shift was open and nothing was logged. Where the line is broken nobody counted, "
                    "and nothing is known.",
                    "What nobody said stays unknown; it is not shared out among the rest.",
                    "1 question on a sensitive subject is shown without its area or hour, and is not on the line.",
                    NOTHING_ABOUT_A_PERSON,
                ),
            ),
        ),
        footer=("Made with Skranke, 2 March 2026 12:45", "Kept here; nothing was sent"),
    )


ASKED = BarList(
    "What people asked about",
    (
        Group((Bar("Loan and return", 1, Side.LIBRARY),), "Library", Side.LIBRARY),
        Group((Bar("Electronic identity", 1, Side.CITIZEN),), "Citizen services", Side.CITIZEN),
        Group((Bar("Print and scan", 1, Side.DIGITAL),), "Digital help", Side.DIGITAL),
        Group((Bar("Finding the way", 1, Side.OTHER),), "Other", Side.OTHER),
        Group((Bar("Sensitive subjects (all together)", 1),)),
    ),
    long=True,
)
ENDED = BarList(
    "How it ended",
    (Group((Bar("Helped to do it themselves", 1), Bar("Not said", 4, known=False))),),
    "Known for 1 of 5 questions",
)
CAME = BarList("How they reached us", (Group((Bar("At the desk", 3), Bar("By phone", 1))),))


def test_an_empty_shift_is_a_row_of_zeros_and_has_no_lists() -> None:
    report = report_of()
    assert [figure.value for figure in figures(report)] == [0, 0, 0, 0]
    assert lists(report) == {}
    line = report.blocks[1]
    assert isinstance(line, DayLine)
    assert (line.note, line.by_side, len(line.parts)) == ("No question was logged.", (0, 0, 0, 0), 8)


def test_one_visit_is_written_in_the_singular() -> None:
    assert [(f.value, f.label, f.note) for f in figures(report_of(a_visit("loan", at=at(2, 10))))] == [
        (1, "visit", ""),
        (1, "question", ""),
        (0, "with several questions", "of 1 visit"),
        (0, "only about where or when", "of 1 question"),
    ]


def test_a_category_this_list_does_not_know_is_counted_but_not_named() -> None:
    asked = asked_about([a_visit("gone", "gone-too", "way")], CATALOGUE, "en")
    bars = (Bar("Not in this category list", 2, Side.OTHER), Bar("Finding the way", 1, Side.OTHER))
    assert asked.groups == (Group(bars, "Other", Side.OTHER),)


def test_the_largest_category_stands_first_and_equal_ones_by_name() -> None:
    asked = asked_about([a_visit("reserve", "loan"), a_visit("e-id"), a_visit("move", "move")], CATALOGUE, "en")
    labels = [[bar.label for bar in group.bars] for group in asked.groups]
    assert labels == [["Loan and return", "Reservation"], ["Moving house", "Electronic identity"]]


def test_what_is_known_for_everyone_says_nothing_about_unknown() -> None:
    report = report_of(a_visit(inquiries=(Inquiry("loan", Outcome.ANSWERED),), at=at(2, 10)))
    assert lists(report)["How it ended"].groups == (Group((Bar("Answered", 1),)),)
    assert not any("unknown; it" in line for line in lines(report))


def test_a_visit_that_goes_on_from_a_colleague_is_no_new_one_but_its_questions_count() -> None:
    report = report_of(a_visit("loan", at=at(2, 10)), a_visit("move", "e-id", at=at(2, 11), continued=True))
    assert [figure.value for figure in figures(report)[:3]] == [1, 3, 0]
    assert any(line.startswith("1 visit went on where a colleague had left it") for line in lines(report))


def test_hand_overs_are_listed_when_there_are_any() -> None:
    first = Inquiry("loan", handed_to=Side.CITIZEN, referred_to="a-unit")
    second = Inquiry("e-id", sent_here_by=Side.LIBRARY)
    report = report_of(a_visit(inquiries=(first, second), at=at(2, 10)))
    bars = (
        Bar("To a named service", 1),
        Bar("To citizen services", 1, Side.CITIZEN),
        Bar("Sent here by the library", 1, Side.LIBRARY),
    )
    assert lists(report)["Passed on and sent here"] == BarList("Passed on and sent here", (Group(bars),))


def test_it_says_how_many_came_from_paper_and_none_of_them_is_on_the_line() -> None:
    sheet = [
        a_visit("loan", at=at(2, 9, 0), entered=Entered.PAPER, precision=Precision.PART_OF_DAY, channel=None)
        for _ in range(3)
    ]
    report = report_of(*sheet, a_visit("loan", at=at(2, 9, 10)))
    assert "3 visits were entered from paper afterwards." in lines(report)
    (line,) = [block for block in every(report) if isinstance(block, DayLine)]
    assert (sum(line.by_side), figures(report)[0].value) == (1, 4)


def test_a_visit_without_its_hour_is_counted_and_said_to_be_missing_on_the_line() -> None:
    report = report_of(a_visit("loan", "move", at=at(2, 10), precision=Precision.PART_OF_DAY))
    assert figures(report)[1].value == 2
    (line,) = [block for block in every(report) if isinstance(block, DayLine)]
    assert line.note == "2 questions were entered without their hour and are not on the line."


@pytest.mark.parametrize(
    ("shift", "facts"),
    [
        (replace(SHIFT, closed=None), ("Monday, 2 March 2026", "since 09:05, still open", "Desk 2", "staffed jointly")),
        (
            replace(SHIFT, served_by=None, closed=at(3, 1, 30)),
            ("Monday, 2 March 2026", "09:05 to 3 March 2026 01:30", "Desk 2", "not said who staffed it"),
        ),
        (
            replace(SHIFT, served_by=ServedBy.LIBRARY),
            ("Monday, 2 March 2026", "09:05 to 12:40", "Desk 2", "staffed by the library"),
        ),
    ],
)
def test_the_facts_say_when_where_and_which_side_staffed_it(shift: Shift, facts: tuple[str, ...]) -> None:
    assert report_of(shift=shift).facts == facts


def test_a_desk_without_a_name_is_left_out_and_a_stop_is_named() -> None:
    post = replace(POST, desk=replace(POST.desk, name=""), place="Torvet")
    assert shift_report(SHIFT, post, (), CATALOGUE, ENGLISH).facts[2:] == ("Torvet", "staffed jointly")


def test_invented_figures_are_stamped() -> None:
    assert report_of().stamp == ""
    assert report_of(edition=Edition("en", MADE, example=True)).stamp == "Example: invented figures"


def test_how_much_work_a_question_was_changes_nothing_in_the_report() -> None:
    quick, slow = (
        a_visit(id="1" * 32, inquiries=(Inquiry("loan", effort=effort, guide="g", step="s"),), at=at(2, 10))
        for effort in (Effort.AT_ONCE, Effort.DUG)
    )
    assert report_of(quick) == report_of(slow)


@given(some_visits())
def test_every_question_is_counted_once(visits: list[Visit]) -> None:
    report = report_of(*visits)
    asked = Counter(inquiry.category for visit in visits for inquiry in visit.inquiries)
    assert [figure.value for figure in figures(report)[:2]] == [len(visits), asked.total()]
    assert all(block.total in (asked.total(), len(visits)) for title, block in lists(report).items() if title in ALL)
    assert sum(block.total for block in lists(report).values() if block.long) == asked.total()
    for category in CATALOGUE.categories:
        if category.id not in HIDDEN:
            bars = [bar for b in lists(report).values() for group in b.groups for bar in group.bars]
            shown = sum(bar.count for bar in bars if bar.label == category.label("en"))
            assert shown == asked[category.id]


ALL = {"What people asked about", "How it ended", "How they reached us"}


@given(some_visits())
def test_the_line_the_pool_and_those_without_an_hour_make_up_all_questions(visits: list[Visit]) -> None:
    report = report_of(*visits)
    line = next(block for block in every(report) if isinstance(block, DayLine))
    questions = [(visit, inquiry) for visit in visits for inquiry in visit.inquiries]
    pooled = sum(inquiry.category in HIDDEN for _, inquiry in questions)
    loose = sum(v.precision != Precision.EXACT and inquiry.category not in HIDDEN for v, inquiry in questions)
    assert sum(line.by_side) + pooled + loose == len(questions)


@given(some_visits())
def test_a_sensitive_subject_has_no_name_side_or_hour(visits: list[Visit]) -> None:
    def moved(visit: Visit) -> Visit:
        other = {"debt": "violence", "violence": "debt"}
        return replace(visit, inquiries=tuple(replace(i, category=other.get(i.category, i.category))
                                              for i in visit.inquiries))  # fmt: skip

    report = report_of(*visits)
    assert not any(name in repr(report) for name in HIDDEN.values())
    assert report_of(*map(moved, visits)) == report


@given(some_visits())
def test_the_order_in_which_visits_were_logged_changes_nothing(visits: list[Visit]) -> None:
    assert report_of(*random.Random(1).sample(visits, len(visits))) == report_of(*visits)
