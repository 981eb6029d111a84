"""What visitors answer: kept without a moment, and shown only as far as nobody can be made out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.changes import Changes
from desk.counter import answer as answers
from desk.counter import urn
from desk.counter.counter import Counter
from desk.model.answer import Face, Question, Result, Scale
from desk.text import LANGUAGES
from tests.builders import FakeClock

MONTH = 31 * 24 * 3600
ASKED = answers.starter()[0]


def give(counter: Counter, great: int, good: int, poor: int, bad: int) -> None:
    for face, times in zip(Face, (great, good, poor, bad), strict=True):
        for _ in range(times):
            answers.give(counter, ASKED, face)


def shown(counter: Counter, time: FakeClock) -> Result:
    time.advance(MONTH)
    (found,) = answers.results(counter)
    return found


def test_the_usual_question_comes_first_and_every_text_is_there_in_every_language() -> None:
    assert answers.starter()[0].texts["en"] == "Did you get help with what you came for?"
    assert len({each.id for each in answers.starter()}) == len(answers.starter())
    assert all(set(each.texts) == set(LANGUAGES) for each in answers.starter())
    assert {len(set(answers.words(scale, language))) for scale in Scale for language in LANGUAGES} == {4}
    assert {each.scale for each in answers.starter()} == set(Scale)
    assert {tuple(answers.said(language)) for language in LANGUAGES} == {tuple(answers.said("nb"))}
    assert all(text.strip() for language in LANGUAGES for text in answers.said(language).values())


def test_a_municipality_asks_its_own_questions_and_still_reads_what_was_asked_before(counter: Counter) -> None:
    assert answers.chosen(counter, "welcome-here").id == "welcome-here"
    assert answers.chosen(counter, "gone") == answers.starter()[0]
    own = Question("our-own", Scale.FEEL, dict.fromkeys(LANGUAGES, "How are the chairs?"))
    counter.in_force.publication = replace(counter.publication, questions=(own,))
    assert answers.questions(counter) == (own,)
    assert answers.chosen(counter, "welcome-here") == own
    assert answers.find(counter, "welcome-here") == answers.starter()[3]
    assert answers.find(counter, "gone") is None


def test_an_answer_says_so_and_nothing_of_it_is_shown_before_its_month_is_over(counter: Counter) -> None:
    heard: list[Changes] = []
    counter.announcer.listen(heard.append)
    answers.give(counter, ASKED, Face.GOOD)
    assert heard == [Changes(voices=True)]
    give(counter, 9, 9, 9, 9)
    assert answers.results(counter) == ()


@pytest.mark.parametrize(
    ("faces", "shows"),
    [
        ((2, 1, 0, 1), ()),
        ((30, 1, 0, 2), (33,)),
        ((30, 1, 4, 2), (37, (31, 6))),
        ((30, 12, 5, 6), (53, (42, 11), (30, 12, 5, 6))),
    ],
)
def test_few_answers_are_shown_together_or_not_at_all(
    counter: Counter, time: FakeClock, faces: tuple[int, int, int, int], shows: tuple[object, ...]
) -> None:
    give(counter, *faces)
    assert shown(counter, time) == Result("2026-03", ASKED.id, *shows)  # type: ignore[arg-type]


@given(st.tuples(*[st.integers(0, 12)] * 4))
def test_no_hidden_count_can_be_worked_out(faces: tuple[int, int, int, int]) -> None:
    found = answers._result("2026-03", "q", dict(zip(Face, faces, strict=True)))
    parts = found.faces or found.halves or ((found.total,) if found.total is not None else ())
    assert all(part >= 5 for part in parts)
    assert found.total is None or sum(parts) == found.total == sum(faces)


def test_months_are_apart_and_the_newest_comes_first(counter: Counter, time: FakeClock) -> None:
    give(counter, 6, 0, 0, 0)
    time.advance(MONTH)
    give(counter, 7, 0, 0, 0)
    time.advance(MONTH)
    assert [(each.month, each.total) for each in answers.results(counter)] == [("2026-04", 7), ("2026-03", 6)]


def test_when_the_month_is_over_they_are_on_their_way(counter: Counter, time: FakeClock) -> None:
    give(counter, 3, 0, 0, 0)
    assert not urn.release(counter)
    time.advance(MONTH)
    heard: list[Changes] = []
    counter.announcer.listen(heard.append)
    assert not urn.release(counter)
    assert heard == [Changes(voices=True, delivery=True)]
    assert not urn.release(counter)


def test_a_month_of_a_clock_that_ran_ahead_is_released_once_that_is_put_right(
    counter: Counter, time: FakeClock
) -> None:
    right = time.now
    time.set(right.replace(year=2036))
    give(counter, 1, 0, 0, 0)
    time.set(right)
    heard: list[Changes] = []
    counter.announcer.listen(heard.append)
    urn.release(counter)
    assert heard == [Changes(voices=True, delivery=True)]
