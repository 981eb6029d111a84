"""Notes at the counter: kept for a while, refused when they point to somebody, and gone with their visit."""

from pathlib import Path

import pytest

from desk import paperwork
from desk.app import OpenDesk
from desk.changes import Changes
from desk.counter import note as notes
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.counter.counter import Counter
from desk.counter.errors import PointsToSomebody, VisitGone
from desk.model.note import LONGEST
from desk.settings import read_settings, settings_in
from desk.text import LANGUAGES, explain
from tests.builders import FakeClock

DAY = 24 * 3600


@pytest.fixture
def visit(counter: Counter) -> str:
    return visits.log(counter, ["reservation"]).visits[0].id


def seen(counter: Counter, visit: str, days: int = 14) -> str | None:
    return notes.of(counter, [visit], days).get(visit)


def swept(counter: Counter, days: int = 14) -> None:
    while notes.expire(counter, days):
        pass


def test_notes_are_off_unless_turned_on(tmp_path: Path) -> None:
    assert settings_in(tmp_path).preferences.notes == 0
    assert read_settings({"SKRANKE_HOME": str(tmp_path)}).preferences.notes == 0


def test_a_note_is_kept_on_its_visit_and_can_be_written_anew(counter: Counter, visit: str) -> None:
    heard: list[Changes] = []
    counter.announcer.listen(heard.append)
    notes.keep(counter, visit, "  wants the form\n in English ")
    assert seen(counter, visit) == "wants the form in English"
    notes.keep(counter, visit, "got it")
    assert seen(counter, visit) == "got it"
    notes.keep(counter, visit, " ")
    assert seen(counter, visit) is None
    assert heard == [Changes(notes=True)] * 3


def test_a_note_has_two_hundred_signs(counter: Counter, visit: str) -> None:
    notes.keep(counter, visit, "word " * 100)
    assert len(seen(counter, visit) or "") in (LONGEST - 1, LONGEST)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_points_to_somebody_is_refused_in_a_sentence_that_does_not_repeat_it(
    counter: Counter, visit: str, language: str
) -> None:
    notes.keep(counter, visit, "first")
    with pytest.raises(PointsToSomebody) as refused:
        notes.keep(counter, visit, "her number is 010190 12345")
    sentence = explain(refused.value, language)
    assert len(sentence) > 40 and "{" not in sentence
    assert not any(sign.isdigit() for sign in f"{sentence}{refused.value!r}{refused.value.facts}")
    assert seen(counter, visit) == "first"


def test_a_visit_that_is_gone_takes_no_note(counter: Counter, visit: str) -> None:
    visits.take_back(counter, visit)
    with pytest.raises(VisitGone):
        notes.keep(counter, visit, "too late")


def test_a_visit_taken_back_and_brought_back_still_has_its_note(counter: Counter, visit: str, time: FakeClock) -> None:
    notes.keep(counter, visit, "x")
    visits.take_back(counter, visit)
    swept(counter)
    time.advance(110)
    visits.undo(counter)
    swept(counter)
    assert seen(counter, visit) == "x"


def test_a_note_of_a_visit_that_stays_taken_back_is_deleted(counter: Counter, visit: str, time: FakeClock) -> None:
    notes.keep(counter, visit, "x")
    visits.undo(counter)
    time.advance(200)
    swept(counter)
    assert notes.going(counter, 0) == 0


def test_a_note_expires_and_is_not_shown_even_before_it_is_deleted(
    counter: Counter, visit: str, time: FakeClock
) -> None:
    notes.keep(counter, visit, "x")
    time.advance(13 * DAY)
    swept(counter)
    assert seen(counter, visit) == "x"
    time.advance(DAY + 1)
    assert seen(counter, visit) is None
    swept(counter)
    assert notes.going(counter, 0) == 0


def test_turned_off_nothing_is_shown_and_all_go_at_once(counter: Counter, visit: str, time: FakeClock) -> None:
    notes.keep(counter, visit, "x")
    assert seen(counter, visit, days=0) is None
    time.advance(8 * DAY)
    assert (notes.going(counter, 14), notes.going(counter, 7), notes.going(counter, 0)) == (0, 1, 1)
    notes.forget(counter, 0)
    assert notes.going(counter, 0) == 0


def test_fewer_days_delete_the_older_ones(counter: Counter, visit: str, time: FakeClock) -> None:
    notes.keep(counter, visit, "old")
    time.advance(8 * DAY)
    new = visits.log(counter, ["reservation"]).visits[0].id
    notes.keep(counter, new, "new")
    notes.forget(counter, 7)
    assert notes.of(counter, [visit, new], 30) == {new: "new"}


def test_notes_left_by_a_program_that_had_them_on_go_where_they_are_off(counter: Counter, visit: str) -> None:
    notes.keep(counter, visit, "x")
    swept(counter, days=0)
    assert notes.going(counter, 0) == 0


def test_a_note_is_in_no_report(desk: OpenDesk, time: FakeClock) -> None:
    shifts.take_over(desk.counter)
    visit = visits.log(desk.counter, ["reservation"]).visits[0].id
    notes.keep(desk.counter, visit, "S3CRET")
    time.advance(60)
    closed = shifts.close(desk.counter).shifts[0]
    said = paperwork.in_words(paperwork.shift_report(desk, closed))
    assert "Reservation" in said
    assert "S3CRET" not in said + str(paperwork.day_line(desk))
