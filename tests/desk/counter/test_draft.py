"""Drafts: what is being written is kept as it is, on this device alone."""

from dataclasses import replace
from pathlib import Path

from desk.changes import Changes
from desk.counter import draft as drafts
from desk.counter.counter import Counter
from desk.guides.edit import remove_step
from desk.guides.shelf import Published, Shelf
from desk.model.guide import Guide, Picture, Step, StepKind
from tests.builders import FakeClock
from tests.desk.guides.making import a_guide, end, words
from tests.desk.guides.photographs import a_png

RED, BLUE = a_png(), a_png(colour=(0, 0, 255))


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


def test_where_another_program_wrote_on_it_both_are_kept_each_with_the_pictures(counter: Counter) -> None:
    draft = drafts.begin(counter, looking("a.png"), 3, {"a.png": RED})
    theirs = drafts.keep(counter, replace(draft, guide=replace(draft.guide, owner="Theirs")), draft)
    assert theirs.id == draft.id
    mine = drafts.keep(counter, replace(draft, guide=replace(draft.guide, owner="Mine")), draft)
    assert (mine.id != draft.id, mine.based, mine.guide.owner) == (True, 3, "Mine")
    assert {each.guide.owner for each in drafts.every(counter)} == {"Theirs", "Mine"}
    assert drafts.own_pictures(counter, mine.id) == drafts.own_pictures(counter, draft.id) == {"a.png": RED}
    again = drafts.keep(counter, replace(mine, guide=replace(mine.guide, owner="Mine too")), mine)
    assert again.id == mine.id


def test_what_was_thrown_away_elsewhere_is_kept_again_by_who_writes_on_it(counter: Counter) -> None:
    draft = drafts.begin(counter, a_guide())
    drafts.throw_away(counter, draft)
    assert drafts.keep(counter, replace(draft, guide=replace(draft.guide, owner="Mine")), draft).id == draft.id


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


def looking(*files: str) -> Guide:
    """A guide that shows these pictures."""
    steps = [
        Step(file[:-4], StepKind.SHOW, words(), goto=onward, picture=Picture(file, words()))
        for file, onward in zip(files, [*(file[:-4] for file in files[1:]), "over"], strict=True)
    ]
    return a_guide(*steps, end("over"))


def test_pictures_are_kept_with_a_draft_go_with_it_and_come_back_with_it(counter: Counter) -> None:
    draft = drafts.begin(counter, looking("a.png"), pictures={"a.png": RED})
    assert drafts.add_picture(counter, draft.id, "b.png", BLUE) == "b.png"
    other = drafts.begin(counter, looking("b.png"), pictures={"b.png": RED})
    held = drafts.own_pictures(counter, draft.id)
    assert held == {"a.png": RED, "b.png": BLUE}
    drafts.throw_away(counter, draft)
    assert drafts.own_pictures(counter, draft.id) == {}
    assert drafts.own_pictures(counter, other.id) == {"b.png": RED}
    drafts.put_back(counter, draft, held)
    assert drafts.own_pictures(counter, draft.id) == held


def test_a_name_that_was_taken_meanwhile_never_means_two_pictures(counter: Counter) -> None:
    draft = drafts.begin(counter, looking("a.png"))
    added = [drafts.add_picture(counter, draft.id, "a.png", body) for body in (RED, BLUE, RED)]
    assert added == ["a.png", "a-2.png", "a.png"]
    assert drafts.own_pictures(counter, draft.id) == {"a.png": RED, "a-2.png": BLUE}


def test_a_picture_that_is_shown_no_more_goes_once_nobody_could_take_that_back(counter: Counter) -> None:
    draft = drafts.begin(counter, looking("a.png", "b.png"), pictures={"a.png": RED, "b.png": BLUE})
    fresh = drafts.keep(counter, replace(draft, guide=looking("b.png")))
    assert drafts.own_pictures(counter, draft.id).keys() == {"a.png", "b.png"}
    drafts.tidy(counter, fresh)
    assert drafts.own_pictures(counter, draft.id) == {"b.png": BLUE}
    drafts.tidy(counter, replace(fresh, guide=a_guide()))
    assert drafts.own_pictures(counter, draft.id) == {}


def test_a_draft_shows_its_own_picture_and_else_that_of_the_revision_it_was_made_from(counter: Counter) -> None:
    lie = {("e-id-no", 3, "a.png"): RED, ("e-id-no", 3, "b.png"): RED}
    there = Published(documents=tuple, picture=lambda *which: lie.get(which))
    shelf = Shelf(Path("nowhere"), there)
    draft = drafts.begin(counter, replace(looking("a.png", "b.png", "c.png"), id="e-id-no"), 3, {"b.png": BLUE})
    assert drafts.pictures(counter, shelf, draft) == {"a.png": RED, "b.png": BLUE}
    assert drafts.picture(counter, shelf, draft, "c.png") is None
    assert shelf.pictures(replace(looking("a.png"), id="e-id-no", revision=3)) == {"a.png": RED}


def test_a_draft_of_a_newer_skranke_is_left_alone(counter: Counter) -> None:
    draft = drafts.begin(counter, a_guide())
    with counter.journal.writing() as writer:
        writer.connection.exec_driver_sql("UPDATE draft SET body = '{\"unheard\": 1}'")
    assert drafts.every(counter) == ()
    drafts.throw_away(counter, draft)
