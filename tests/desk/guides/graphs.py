"""Guides for tests whose steps lead anywhere, sound or not."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from desk.model.guide import Age, Condition, Guide, Reply, Span, Step, StepKind, Way
from tests.desk.guides.making import a_guide, ask, checklist, end, say, words


@st.composite
def branching_graphs(draw: st.DrawFn) -> Guide:
    """Guides of questions and conditions about them that lead anywhere; perhaps without any way out."""
    ids = [f"s{at}" for at in range(draw(st.integers(2, 5)))]
    gotos, ages = st.sampled_from([*ids, "over"]), st.builds(Age, st.integers(0, 5), st.sampled_from(Span))
    kinds = st.sampled_from(["say", "ask", "number", "date", "checklist"])
    steps = [_question(step_id, draw(kinds), draw(st.tuples(gotos, gotos))) for step_id in ids]
    asks = [step for step in steps if step.reply]
    for at, step in enumerate(steps):
        if asks and step.goto:
            about = draw(st.sampled_from(asks))
            known = Condition(about.id, equals=draw(st.sampled_from(["a0", "a1"])))
            if about.reply is not Reply.ONE:
                known = Condition(about.id, older_than=draw(ages))
            steps[at] = replace(step, ways=(Way(known, draw(gotos)),))
    return a_guide(*steps, end("over"))


def _question(step_id: str, kind: str, ways: Sequence[str]) -> Step:
    if kind in ("say", "ask"):
        return _step(step_id, kind, ways)
    if kind == "checklist":
        return checklist(step_id, ways[0], f"{step_id}-paper", missing=ways[1])
    reply = Reply(kind)
    most = 6 if reply is Reply.NUMBER else None
    return Step(step_id, StepKind.ASK, words(), reply=reply, goto=ways[0], most=most)


@st.composite
def any_graphs(draw: st.DrawFn) -> Guide:
    """Guides whose steps lead anywhere: to themselves, round in circles, to nothing; perhaps without any end."""
    ids = [f"s{at}" for at in range(draw(st.integers(1, 6)))]
    gotos = st.sampled_from([*ids, "gone"])
    steps = st.one_of(
        st.just(("end", ())),
        st.tuples(st.just("say"), st.tuples(gotos)),
        st.tuples(st.just("ask"), st.lists(gotos, min_size=2, max_size=3)),
    )
    drawn = [(step_id, *draw(steps)) for step_id in ids]
    return a_guide(*(_step(step_id, kind, ways) for step_id, kind, ways in drawn))


def _step(step_id: str, kind: str, ways: Sequence[str]) -> Step:
    if kind == "end":
        return end(step_id)
    return say(step_id, ways[0]) if kind == "say" else ask(step_id, **{f"a{i}": way for i, way in enumerate(ways)})
