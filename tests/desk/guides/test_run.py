"""Facts about following a guide."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.guides import run as runs
from desk.guides.run import Choice, Move, Passed, Run
from desk.guides.ways import steps_to_end
from desk.model.guide import Age, Answer, Condition, Guide, Item, Reply, Span, Step, StepKind, Way, Within
from tests.desk.guides.making import a_guide, ask, checklist, end, limit, say, words
from tests.desk.guides.sound import answers_to, only_reached, sound_guides

DAY = date(2026, 11, 22)


@pytest.fixture
def run() -> Run:
    """At the start of a guide with one step of every kind."""
    return runs.begin(a_guide(), DAY)


def moves(run: Run) -> dict[str, Move]:
    return {choice.key: choice.move for choice in runs.choices(run)}


def at_papers(run: Run) -> Run:
    return runs.go_on(runs.answer(run, "own"))


def pressed(run: Run, choice: Choice, data: st.DataObject) -> Run:
    """What a key does, with any answer typed where one is."""
    if choice.move is Move.TYPE:
        return runs.answer(run, data.draw(answers_to(runs.current(run))))
    return runs.take(run, choice)


def leads_on(run: Run) -> bool:
    """Whether some key leads on, at the latest once all is ticked."""
    ticked = replace(run, ticked=run.ticked | {item.id for item in runs.current(run).items})
    onward = {Move.ANSWER, Move.TYPE, Move.GO_ON, Move.FINISH}
    return bool(onward & {choice.move for choice in runs.choices(ticked)})


@given(sound_guides(), st.data())
@settings(max_examples=30)
def test_a_run_never_comes_to_where_no_key_leads_on(guide: Guide, data: st.DataObject) -> None:
    assert all(leads_on(runs.restore(guide, step.id, DAY)) for step in guide.steps)
    run = runs.begin(guide, DAY)
    for _ in range(12):
        acting = runs.choices(run)
        assert leads_on(run)
        assert len({choice.key for choice in acting}) == len(acting)
        chosen = data.draw(st.sampled_from(acting))
        run = pressed(run, chosen, data)
        assert run.at in {step.id for step in guide.steps}
        assert runs.number(run) == len(run.trail) + 1


def without_ways(guide: Guide) -> Guide:
    return only_reached(replace(guide, steps=tuple(replace(step, ways=()) for step in guide.steps)))


def steps_left(run: Run) -> int:
    """The fewest steps still to come after this one; 0 at an end."""
    return steps_to_end(run.guide)[run.at]


@given(sound_guides().map(without_ways), st.data())
@settings(max_examples=30)
def test_from_anywhere_the_fewest_steps_lead_to_an_end(guide: Guide, data: st.DataObject) -> None:
    run = runs.restore(guide, data.draw(st.sampled_from(guide.steps)).id, DAY)
    for left in range(steps_left(run), 0, -1):
        assert steps_left(run) == left
        for item in runs.current(run).items:
            run = runs.tick(run, item.id)
        onward = (Move.ANSWER, Move.TYPE, Move.GO_ON)
        after = [pressed(run, choice, data) for choice in runs.choices(run) if choice.move in onward]
        run = min(after, key=steps_left)
    assert runs.ended(run)


@given(sound_guides(), st.data())
@settings(max_examples=30)
def test_going_back_all_the_way_and_on_by_enter_comes_to_the_same_step(guide: Guide, data: st.DataObject) -> None:
    run = runs.begin(guide, DAY)
    for _ in range(6):
        onward = [choice for choice in runs.choices(run) if choice.move not in (Move.BACK, Move.LEAVE, Move.FINISH)]
        run = pressed(run, data.draw(st.sampled_from(onward)), data) if onward else run
    revisited = len({passed.step for passed in run.trail} | {run.at}) <= len(run.trail)
    lacked = any(passed.answer and guide.step(passed.step).kind is StepKind.CHECKLIST for passed in run.trail)
    again = run
    while again.trail:
        again = runs.back(again)
    assert (again.at, again.given, again.ticked) == (guide.start, run.given, run.ticked)
    if not revisited and not lacked:
        for _ in run.trail:
            again = runs.go_on(again)
        assert again == run


@given(sound_guides(), st.data())
@settings(max_examples=30)
def test_a_run_that_is_resumed_asks_again_only_for_numbers_and_dates(guide: Guide, data: st.DataObject) -> None:
    """What is typed again is what was typed before; so the run that is resumed ends where the other one does."""
    run = runs.begin(guide, DAY)
    given = {step.id: data.draw(answers_to(step)) for step in guide.steps if step.reply or step.items}
    kept = [run]
    while not runs.ended(run) and len(kept) < 12:
        run = runs.answer(run, given[run.at]) if run.at in given else runs.go_on(run)
        kept.append(run)
    before = data.draw(st.sampled_from(kept))
    resumed = runs.restore(guide, before.at, DAY, runs.keep(before))
    assert (resumed.at, [each.step for each in resumed.trail]) == (before.at, [each.step for each in before.trail])
    assert not {resumed.given.get(step.id) for step in guide.steps if step.reply in runs.TYPED} - {None}
    while runs.ended(run) and not runs.ended(resumed):
        resumed = runs.answer(resumed, given[resumed.at]) if resumed.at in given else runs.go_on(resumed)
    assert not runs.ended(run) or resumed.at == run.at


def test_a_question_goes_where_its_answer_says_and_remembers_it(run: Run) -> None:
    other = runs.answer(run, "other")
    assert (other.at, other.trail) == ("elsewhere", (Passed("who", "other"),))
    assert runs.ended(other) and runs.number(other) == 2


def test_a_checklist_may_not_be_passed_unticked(run: Run) -> None:
    papers = runs.tick(at_papers(run), "passport")
    assert not runs.may_go_on(papers)
    with pytest.raises(ValueError, match="papers"):
        runs.go_on(papers)
    assert runs.go_on(runs.tick(papers, "phone")).at == "show"


def test_a_second_press_takes_the_tick_away(run: Run) -> None:
    papers = at_papers(run)
    assert runs.tick(runs.tick(papers, "phone"), "phone") == papers


def test_when_something_is_missing_the_checklist_has_a_way_of_its_own(run: Run) -> None:
    lacking = runs.answer(at_papers(run), "missing")
    assert (lacking.at, lacking.trail[-1]) == ("who", Passed("papers", "missing"))


def test_going_back_keeps_answers_and_ticks(run: Run) -> None:
    papers = runs.tick(at_papers(run), "passport")
    first = runs.back(runs.back(papers))
    assert (first.at, first.ticked, first.given) == ("who", {"passport"}, {"who": "own"})
    assert runs.may_go_on(first)
    assert runs.go_on(runs.go_on(first)) == papers


def test_every_answer_on_the_way_is_kept_not_only_the_last() -> None:
    run = runs.begin(a_guide(ask("one", a="two", b="over"), ask("two", a="over", b="over"), end("over")), DAY)
    over = runs.answer(runs.answer(run, "a"), "b")
    assert over.given == {"one": "a", "two": "b"}
    assert runs.go_on(runs.go_on(runs.back(runs.back(over)))) == over


def test_another_answer_after_going_back_takes_its_own_way(run: Run) -> None:
    other = runs.answer(runs.back(runs.answer(run, "own")), "other")
    assert (other.at, other.trail, other.given) == ("elsewhere", (Passed("who", "other"),), {"who": "other"})


def test_at_the_first_step_there_is_no_way_back(run: Run) -> None:
    assert runs.back(run) == run
    assert "backspace" not in moves(run)


@pytest.mark.parametrize(("step", "verb"), [("who", runs.answer), ("papers", runs.tick), ("papers", runs.answer)])
def test_an_answer_or_item_of_another_step_is_refused(step: str, verb: object) -> None:
    with pytest.raises(ValueError, match="nothing-here"):
        verb(runs.restore(a_guide(), step, DAY), "nothing-here")  # type: ignore[operator]


def test_the_keys_that_act_are_those_of_the_step_at_hand(run: Run) -> None:
    assert moves(run) == {"1": Move.ANSWER, "2": Move.ANSWER, "0": Move.LEAVE}
    role = runs.answer(run, "own")
    assert moves(role) == {"enter": Move.GO_ON, "backspace": Move.BACK, "0": Move.LEAVE}
    papers = runs.go_on(role)
    ticking = {"1": Move.TICK, "2": Move.TICK, "3": Move.ANSWER, "backspace": Move.BACK, "0": Move.LEAVE}
    assert moves(papers) == ticking
    ticked = runs.tick(runs.tick(papers, "phone"), "passport")
    assert moves(ticked) == ticking | {"enter": Move.GO_ON}
    assert moves(runs.go_on(runs.go_on(ticked))) == {"enter": Move.FINISH, "backspace": Move.BACK}


def test_a_key_shows_what_was_ticked_and_what_was_answered_before(run: Run) -> None:
    papers = runs.tick(at_papers(run), "phone")
    assert runs.choices(papers)[:2] == (
        Choice("1", Move.TICK, "passport", words("passport")),
        Choice("2", Move.TICK, "phone", words("phone"), chosen=True),
    )
    first = runs.back(runs.back(papers))
    assert [choice.chosen for choice in runs.choices(first) if choice.move is Move.ANSWER] == [True, False]
    assert runs.take(first, Choice("enter", Move.GO_ON)).at == "role"


def test_leaving_and_finishing_are_left_to_the_counter(run: Run) -> None:
    assert runs.take(run, Choice("0", Move.LEAVE)) == run
    assert runs.take(run, Choice("enter", Move.FINISH)) == run


def test_after_a_kill_the_step_is_enough_to_go_on() -> None:
    guide = a_guide()
    run = runs.restore(guide, "papers", DAY)
    assert (run.at, runs.number(run)) == ("papers", 3)
    assert run.trail == (Passed("who"), Passed("role"))
    assert runs.back(runs.back(run)) == runs.begin(guide, DAY)


def test_a_step_that_a_newer_revision_lost_begins_again() -> None:
    guide = a_guide()
    assert runs.restore(guide, "long-gone", DAY) == runs.begin(guide, DAY)


def test_a_loop_can_be_walked_and_left() -> None:
    guide = a_guide(say("again", "sure"), ask("sure", no="again", yes="role"), limit("role", "over"), end("over"))
    run = runs.begin(guide, DAY)
    for answer in ("no", "no", "yes"):
        run = runs.answer(runs.go_on(run), answer)
    assert (run.at, runs.number(run), steps_left(run)) == ("role", 7, 1)


def test_a_checklist_without_another_way_is_left_by_going_back() -> None:
    run = runs.begin(a_guide(say("first", "papers"), checklist("papers", "over", "passport"), end("over")), DAY)
    assert moves(runs.go_on(run)) == {"1": Move.TICK, "backspace": Move.BACK, "0": Move.LEAVE}


def test_an_age_is_counted_in_whole_spans_to_the_day_of_the_run() -> None:
    way = Way(Condition("born", older_than=Age(18, Span.YEARS)), "adult")
    born = Step("born", StepKind.ASK, words(), reply=Reply.DATE, goto="child", ways=(way,))
    run = runs.begin(a_guide(born, end("adult"), end("child")), DAY)
    assert moves(run) == {"type": Move.TYPE, "0": Move.LEAVE}
    assert [runs.answer(run, day).at for day in ("2008-11-22", "2008-11-23")] == ["adult", "child"]
    with pytest.raises(ValueError, match="yesterday"):
        runs.answer(run, "yesterday")


def test_a_date_may_be_asked_for_among_those_that_were_or_those_to_come() -> None:
    born = Step("born", StepKind.ASK, words(), reply=Reply.DATE, goto="over", within=Within.UNTIL_TODAY)
    until = replace(born, id="until", within=Within.FROM_TODAY)
    days = ("2026-11-21", "2026-11-22", "2026-11-23")
    assert [runs.fits(born, day, DAY) for day in days] == [True, True, False]
    assert [runs.fits(until, day, DAY) for day in days] == [False, True, True]
    run = runs.begin(a_guide(born, end("over")), DAY)
    assert runs.answer(run, days[1]).at == "over"
    with pytest.raises(ValueError, match=days[2]):
        runs.answer(run, days[2])


def by_age() -> Guide:
    """A number and a question; later the way depends on the number."""
    age = Step("age", StepKind.ASK, words(), reply=Reply.NUMBER, goto="who", least=1, most=120)
    way = Way(Condition("age", older_than=Age(67, Span.YEARS)), "old")
    choose = Step("choose", StepKind.SAY, words(), goto="young", ways=(way,))
    return a_guide(age, ask("who", own="choose", other="young"), choose, end("old"), end("young"))


def test_a_number_that_is_not_known_any_more_is_asked_again_and_the_run_comes_back() -> None:
    run = runs.answer(runs.answer(runs.begin(by_age(), DAY), "070"), "own")
    assert runs.go_on(run).at == "old"
    before = runs.keep(run)
    assert (before.trail, before.given) == (("age", "who"), {"who": "own"})
    resumed = runs.restore(run.guide, run.at, DAY, before)
    assert (resumed.at, resumed.trail) == ("choose", (Passed("age"), Passed("who", "own")))
    asked = runs.go_on(resumed)
    assert (asked.at, asked.trail, runs.may_go_on(asked)) == ("age", (), False)
    assert runs.answer(asked, "70") == run
    with pytest.raises(ValueError, match="121"):
        runs.answer(asked, "121")


def test_of_several_any_may_be_chosen_and_what_was_chosen_is_kept() -> None:
    has = tuple(Item(name, words(name)) for name in ("cat", "dog", "bird"))
    way = Way(Condition("pets", equals="dog"), "walk")
    pets = Step("pets", StepKind.ASK, words(), reply=Reply.SEVERAL, items=has, goto="sit", ways=(way,))
    run = runs.begin(a_guide(pets, end("walk"), end("sit")), DAY)
    chosen = runs.go_on(runs.tick(runs.tick(run, "dog"), "cat"))
    assert (chosen.at, chosen.given) == ("walk", {"pets": "cat dog"})
    assert runs.go_on(run).at == runs.answer(run, "bird").at == "sit"
    assert runs.back(chosen).ticked == {"cat", "dog"}
    assert runs.restore(run.guide, "walk", DAY, runs.keep(chosen)) == chosen


def test_a_plain_yes_and_no_are_said_in_words_of_ours() -> None:
    answers = tuple(Answer(name, {}, "over") for name in ("yes", "no"))
    run = runs.begin(
        a_guide(Step("sure", StepKind.ASK, words(), reply=Reply.YES_NO, answers=answers), end("over")), DAY
    )
    texts = [choice.text for choice in runs.choices(run) if choice.text]
    assert [(text["nb"], text["nl"]) for text in texts] == [("Ja", "Ja"), ("Nei", "Nee")]


def test_a_condition_on_what_was_gone_back_over_is_not_met() -> None:
    way = Way(Condition("first", equals="long"), "far")
    hall = Step("hall", StepKind.SAY, words(), goto="near", ways=(way,))
    guide = a_guide(
        ask("start", a="first", b="hall"), ask("first", long="hall", short="hall"), hall, end("far"), end("near")
    )
    run = runs.answer(runs.answer(runs.begin(guide, DAY), "a"), "long")
    assert runs.go_on(run).at == "far"
    other = runs.answer(runs.back(runs.back(run)), "b")
    assert (runs.go_on(other).at, other.given["first"]) == ("near", "long")
