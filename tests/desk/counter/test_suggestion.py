"""Residents' ideas: counted under a theme, in words only where that is turned on, followed up, taken back."""

from pathlib import Path

import pytest
from sqlalchemy import text

from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import suggestion as ideas
from desk.counter import visit as visits
from desk.counter.counter import Counter
from desk.counter.errors import IdeaGone, IdeaPointsToSomebody
from desk.journal import outbox, spare
from desk.model.suggestion import KEEP, LONGEST, Became, Suggestion, Words
from desk.settings import read_settings
from desk.text import LANGUAGES, RESOURCES
from tests.builders import FakeClock

DAY = 24 * 3600
BENCH = "A bench in the sun outside the door"


@pytest.fixture
def idea(counter: Counter) -> Suggestion:
    return ideas.count(counter, ideas.themes()[0])[1]


def payload(counter: Counter) -> str:
    with counter.journal.reading() as connection:
        return connection.execute(text("SELECT payload FROM record WHERE kind = 'suggestion'")).scalar_one()


def test_themes_fit_the_digits_and_are_there_in_every_language() -> None:
    assert 1 < len(ideas.themes()) <= 9
    assert {language for theme in ideas.themes() for language in theme.labels} == set(LANGUAGES)
    assert all((RESOURCES / "icons" / f"{theme.icon}.svg").is_file() for theme in ideas.themes())
    assert ideas.theme("gone") is None


def test_an_idea_is_counted_with_its_day_and_nothing_finer(counter: Counter, idea: Suggestion) -> None:
    assert ideas.latest(counter) == (idea,)
    assert (idea.theme, idea.became, idea.text) == ("books-and-media", None, None)
    with counter.journal.reading() as connection:
        row = connection.execute(text("SELECT day, desk, utc, zone FROM record WHERE kind = 'suggestion'")).one()
    assert row == ("2026-03-02", None, 1772452800000000, "UTC")


def test_what_became_of_it_is_said_later_and_can_be_said_again(counter: Counter, idea: Suggestion) -> None:
    ideas.say_became(counter, idea.id, Became.PLANNED)
    ideas.say_became(counter, idea.id, Became.DONE)
    (found,) = ideas.latest(counter)
    assert (found.became, found.rev) == (Became.DONE, 2)
    ideas.say_became(counter, idea.id, None)
    assert ideas.latest(counter)[0].became is None


def test_taken_back_it_never_was_and_its_words_go(counter: Counter, idea: Suggestion) -> None:
    ideas.write_down(counter, idea.id, BENCH, Words.HERE)
    ideas.take_back(counter, idea.id)
    assert (ideas.latest(counter), ideas.words_of(counter, [idea])) == ((), {})
    with pytest.raises(IdeaGone):
        ideas.say_became(counter, idea.id, Became.DONE)


def test_one_key_takes_it_back_and_one_counts_it_again(counter: Counter, idea: Suggestion) -> None:
    visits.log(counter, ["moving"])
    visits.undo(counter)
    assert visits.undo(counter) == Changes(voices=True)
    assert (ideas.latest(counter), visits.undo(counter)) == ((), Changes())
    visits.redo(counter)
    (again,) = ideas.latest(counter)
    assert (again.id, again.rev, again.live) == (idea.id, 2, True)
    visits.undo(counter)
    assert ideas.latest(counter) == ()


def test_what_more_was_said_of_is_no_act_any_more(counter: Counter, idea: Suggestion) -> None:
    ideas.write_down(counter, idea.id, "More benches", Words.HERE)
    assert visits.undoable(counter) is None
    ideas.count(counter, ideas.themes()[1])
    ideas.say_became(counter, ideas.latest(counter)[0].id, Became.PLANNED)
    assert visits.undo(counter) == Changes() and len(ideas.latest(counter)) == 2


def test_words_are_off_unless_turned_on(tmp_path: Path, counter: Counter, idea: Suggestion) -> None:
    assert read_settings({"SKRANKE_HOME": str(tmp_path)}).preferences.idea_words == Words.OFF
    ideas.write_down(counter, idea.id, BENCH, Words.OFF)
    assert ideas.words_of(counter, ideas.latest(counter)) == {}


def test_words_that_stay_here_are_in_no_record_no_spool_and_no_spare_copy(
    desk: OpenDesk, counter: Counter, idea: Suggestion
) -> None:
    ideas.write_down(counter, idea.id, f"  {BENCH}\n", Words.HERE)
    assert ideas.words_of(counter, ideas.latest(counter)) == {idea.id: BENCH}
    assert '"text":null' in payload(counter)
    copied = spare.write(counter.journal)
    journal = counter.journal
    assert spare.sound(copied, journal.key)
    with journal.driver() as driver:
        driver.execute("ATTACH DATABASE ? AS spare KEY ?", (str(copied), f"x'{journal.key.hex()}'"))
        assert driver.execute("SELECT count(*) FROM spare.wording").fetchone() == (0,)
        driver.execute("DETACH DATABASE spare")


def test_words_that_are_sent_are_part_of_the_record(counter: Counter, idea: Suggestion) -> None:
    ideas.write_down(counter, idea.id, BENCH, Words.SENT)
    (found,) = ideas.latest(counter)
    assert (found.text, ideas.words_of(counter, [found])) == (BENCH, {idea.id: BENCH})
    assert BENCH in outbox.unsent(counter.journal, 9).records[0].payload


@pytest.mark.parametrize("words", [Words.HERE, Words.SENT])
def test_what_points_to_somebody_is_refused_and_nothing_of_it_is_kept(
    counter: Counter, idea: Suggestion, words: Words
) -> None:
    with pytest.raises(IdeaPointsToSomebody) as refused:
        ideas.write_down(counter, idea.id, "Call me on 912 34 567", words)
    assert not any(sign.isdigit() for sign in str(refused.value))
    assert ideas.words_of(counter, ideas.latest(counter)) == {}


def test_words_are_read_back_as_they_will_be_kept() -> None:
    assert ideas.tidy("  a bench\n  please ") == "a bench please"
    assert len(ideas.tidy("word " * 200)) <= LONGEST


def test_words_kept_here_go_after_half_a_year_or_when_they_are_turned_off(
    counter: Counter, idea: Suggestion, time: FakeClock
) -> None:
    ideas.write_down(counter, idea.id, BENCH, Words.HERE)
    time.advance(KEEP * DAY)
    ideas.expire(counter)
    assert ideas.words_of(counter, [idea]) == {idea.id: BENCH}
    time.advance(DAY)
    ideas.expire(counter)
    assert ideas.words_of(counter, [idea]) == {}
    ideas.write_down(counter, idea.id, BENCH, Words.HERE)
    ideas.forget(counter)
    assert (ideas.words_of(counter, [idea]), len(ideas.latest(counter))) == ({}, 1)
