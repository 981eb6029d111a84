"""Guides as they are while they are written: by hypothesis, sound or not, with every kind of step."""

from datetime import date
from functools import reduce

from hypothesis import strategies as st

from desk.guides import edit
from desk.guides.parts import put
from desk.model.guide import Age, Condition, Fact, Guide, Picture, Reply, Scenario, Slip, Span, StepKind, Way
from tests.desk.guides.making import a_guide, words
from tests.desk.guides.sound import sound_guides

KINDS, REPLIES = st.sampled_from(StepKind), st.sampled_from(Reply)
PLACES = st.integers(0, 9)

acts = st.lists(
    st.one_of(
        st.tuples(st.just("add"), KINDS, PLACES),
        st.tuples(st.just("remove"), st.none(), PLACES),
        st.tuples(st.just("move"), st.integers(-2, 2), PLACES),
        st.tuples(st.just("kind"), KINDS, PLACES),
        st.tuples(st.just("reply"), REPLIES, PLACES),
        st.tuples(st.just("answer"), st.none(), PLACES),
        st.tuples(st.just("item"), st.none(), PLACES),
        st.tuples(st.just("way"), st.none(), PLACES),
        st.tuples(st.just("rename"), st.sampled_from(("one", "two", "three")), PLACES),
        st.tuples(st.just("say"), st.text(max_size=5), PLACES),
    ),
    max_size=12,
)  # fmt: skip
"""What a person may do to a guide, in any order: what, with what, and at which step."""


def done(guide: Guide, act: tuple[str, object, int]) -> Guide:
    """The guide after one act; what cannot be done to it changes nothing."""
    what, value, number = act
    if what == "add" or not guide.steps:
        return edit.add_step(guide, value if isinstance(value, StepKind) else StepKind.SAY)[0]
    step = guide.steps[number % len(guide.steps)]
    verbs = {
        "remove": lambda: edit.remove_step(guide, step.id), "move": lambda: edit.move_step(guide, step.id, value),
        "kind": lambda: edit.set_kind(guide, step.id, value), "reply": lambda: edit.set_reply(guide, step.id, value),
        "answer": lambda: edit.add_answer(guide, step.id), "item": lambda: edit.add_item(guide, step.id),
        "way": lambda: edit.add_way(guide, step.id),
        "say": lambda: put(guide, ("steps", guide.steps.index(step), "text", "nb"), value),
    }  # fmt: skip
    if what != "rename":
        return verbs[what]()  # type: ignore[no-any-return]
    free = value not in {each.id for each in guide.steps}
    return edit.rename_step(guide, step.id, str(value)) if free else guide


drafts = st.builds(lambda guide, wanted: reduce(done, wanted, guide), sound_guides(), acts)
"""Any guide that somebody has been writing on for a while."""


def a_full_guide() -> Guide:
    """A guide in which every field says something that is not there by default."""
    guide = a_guide()
    asked = guide.steps[0]
    way = Way(Condition(asked.id, older_than=Age(18, Span.YEARS)), "done")
    guide = put(guide, ("steps", 3, "ways"), (way, Way(Condition(asked.id, one_of=("own", "other")), "who")))
    guide = put(guide, ("steps", 3, "picture"), Picture("a.png", words("Alt")))
    guide = put(guide, ("steps", 3, "slip"), Slip(words(), ({"ar": "نص"},), (words(),), words(), "tax", "https://a.no"))
    whole = {
        "valid_to": date(2030, 1, 1), "review": date(2027, 1, 1), "owner": "Citizen services", "note": "New fee",
        "asked": {"nb": ("bankid", "min id")}, "sensitive": True, "service": "https://data.example/1",
        "languages": ("nl", "nb"),
        "facts": (Fact("fee", words("fee"), "Treasurer", date(2026, 1, 1), date(2026, 12, 31)),),
        "scenarios": (Scenario("own", {"who": "own", "papers": ""}, "done", date(2026, 2, 2)),),
    }  # fmt: skip
    for name, value in whole.items():
        guide = put(guide, (name,), value)
    return guide
