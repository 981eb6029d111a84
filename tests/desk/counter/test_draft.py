"""Drafts: what is being written is kept as it is, on this device alone."""

from dataclasses import replace

from desk.changes import Changes
from desk.counter import draft as drafts
from desk.counter.counter import Counter
from desk.guides.edit import remove_step
from tests.builders import FakeClock
from tests.desk.guides.making import a_guide


def test_a_draft_with_mistakes_is_kept_and_read_again(counter: Counter) -> None:
    draft = drafts.begin(counter, a_guide())
    kept = drafts.keep(counter, replace(draft, guide=remove_step(draft.guide, "papers")))
    assert drafts.get(counter, draft.id) == kept
    assert kept.guide.step("role").goto == ""


def test_the_one_that_was_kept_last_comes_first(counter: Counter, time: FakeClock) -> None:
    first = drafts.begin(counter, a_guide())
    time.advance(60)
    second = drafts.begin(counter, a_guide(id="b"))
    assert drafts.every(counter) == (second, first)
    time.advance(60)
    again = drafts.keep(counter, first)
    assert drafts.every(counter) == (again, second)


def test_what_was_thrown_away_can_be_taken_back(counter: Counter) -> None:
    draft = drafts.begin(counter, a_guide())
    told: list[Changes] = []
    counter.announcer.listen(told.append)
    drafts.throw_away(counter, draft)
    assert (drafts.every(counter), drafts.get(counter, draft.id)) == ((), None)
    drafts.put_back(counter, draft)
    assert drafts.every(counter) == (draft,)
    assert told == [Changes(drafts=True)] * 2


def test_a_guide_has_one_draft_of_its_next_revision(counter: Counter) -> None:
    draft = drafts.revise(counter, a_guide(revision=3, note="Older"))
    assert (draft.guide.revision, draft.guide.note, draft.based) == (4, "", 3)
    assert drafts.revise(counter, a_guide(revision=3)) == draft


def test_a_draft_of_a_newer_skranke_is_left_alone(counter: Counter) -> None:
    draft = drafts.begin(counter, a_guide())
    with counter.journal.writing() as writer:
        writer.connection.exec_driver_sql("UPDATE draft SET body = '{\"unheard\": 1}'")
    assert drafts.every(counter) == ()
    drafts.throw_away(counter, draft)
