"""Guides without mistakes for tests: one in which everything stands, and any by hypothesis; and guides with some."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from string import ascii_lowercase

from hypothesis import strategies as st

from desk.guides.conditions import MOST
from desk.guides.scenarios import play
from desk.guides.validate import validate
from desk.guides.ways import reached_from_start
from desk.model.guide import (
    Age,
    Answer,
    Condition,
    Fact,
    Guide,
    Item,
    Picture,
    Reply,
    Scenario,
    Slip,
    Span,
    Step,
    StepKind,
    Way,
    Within,
    Words,
)
from desk.model.visit import Effort, Outcome
from desk.text import LANGUAGES
from tests.desk.guides.making import a_guide, ask, checklist, end, limit, words


def a_sound_guide() -> Guide:
    """A guide without mistakes in which every kind of row stands at least once."""
    born = Step("born", StepKind.ASK, words(), goto="papers", reply=Reply.DATE)
    grown = Way(Condition("born", older_than=Age(18, Span.YEARS)), "role")
    some = Way(Condition("who", one_of=("other",)), "role")
    passport, phone = Item("passport", words("passport")), Item("phone", words("phone"))
    things = Step("things", StepKind.ASK, words(), goto="show", reply=Reply.SEVERAL, items=(passport, phone))
    yes_no = (Answer("yes", {}, "slip"), Answer("no", {}, "done"))
    said = words("A thing") | {"ar": "شيء", "uk": "річ"}
    slip = Slip(words("Slip"), (said, words()), (said,), words("Where"), None, "https://example.org/more")
    steps = (
        ask("who", own="born", other="elsewhere"), born, limit("role", "papers"),
        checklist("papers", "things", "card", missing="who"), things,
        Step("show", StepKind.SHOW, words(), goto="print", ways=(grown, some), picture=Picture("a.png", words("Alt"))),
        Step("print", StepKind.ASK, words(), reply=Reply.YES_NO, answers=yes_no),
        Step("slip", StepKind.SLIP, words(), goto="many", slip=slip),
        Step("many", StepKind.ASK, words(), goto="done", reply=Reply.NUMBER, least=1, most=9),
        end("done"), end("elsewhere"),
    )  # fmt: skip
    return a_guide(
        *steps, owner="Citizen services", valid_to=date(2031, 1, 1), review=date(2027, 1, 1), note="=New fee",
        facts=(Fact("fee", words("350"), "Treasurer", date(2026, 1, 1), date(2031, 12, 31)),),
        asked={code: ("bankid", "min id") for code in words()}, service="https://data.example.org/1",
        scenarios=(Scenario("not here", {"who": "other"}, "elsewhere", date(2026, 2, 2)),),
    )  # fmt: skip


def _a_text(most: int) -> st.SearchStrategy[str]:
    letters = st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="{}")
    return st.text(letters, min_size=1, max_size=most).filter(str.isprintable)


def some_words(most: int = 40) -> st.SearchStrategy[Words]:
    """Any sound text in six languages."""
    return st.fixed_dictionaries({language: _a_text(most) for language in LANGUAGES})


Texts = st.SearchStrategy[Words]
SAME_WORDS: Texts = st.just(words())
"""For tests that do not look at the texts: drawing those takes most of the time."""

DAY = date(2026, 11, 22)
_DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
_LONG_AGO, _FAR_AWAY = st.dates(date(1900, 1, 1), date(2025, 12, 31)), st.dates(date(2101, 1, 1), date(2110, 1, 1))
_LINKS = st.sampled_from(["https://example.org/", "https://www.skatteetaten.no/person?a=b", "https://a.example"])


@st.composite
def _said(draw: st.DrawFn, texts: Texts) -> Words:
    return draw(texts) | dict.fromkeys(
        draw(st.lists(st.sampled_from(["ar", "uk", "zh-Hant"]), unique=True)), "نعم BankID"
    )


@st.composite
def _slips(draw: st.DrawFn, texts: Texts) -> Slip:
    lines = st.lists(_said(texts), max_size=3).map(tuple)
    unit, link = st.none() | st.just("tax-office"), st.none() | _LINKS
    return Slip(draw(_said(texts)), draw(lines), draw(lines), draw(st.none() | _said(texts)), draw(unit), draw(link))


@st.composite
def _asks(draw: st.DrawFn, at: int, gotos: Sequence[str], texts: Texts) -> Mapping[str, object]:
    onward, anywhere, reply = st.sampled_from(gotos[at + 1 :]), st.sampled_from(gotos), draw(st.sampled_from(Reply))
    has: dict[str, object] = {"kind": StepKind.ASK, "reply": reply}
    if reply is Reply.YES_NO:
        return has | {"answers": (Answer("yes", {}, draw(onward)), Answer("no", {}, draw(anywhere)))}
    if reply is Reply.ONE:
        ways = [draw(onward), *draw(st.lists(anywhere, min_size=1, max_size=8))]
        return has | {"answers": tuple(Answer(f"a{i}", draw(texts), way) for i, way in enumerate(ways))}
    if reply is Reply.SEVERAL:
        has["items"] = draw(_items(at, 9, texts))
    if reply is Reply.DATE:
        has["within"] = draw(st.none() | st.sampled_from(Within))
    if reply is Reply.NUMBER:
        has["least"] = least = draw(st.none() | st.integers(0, 200))
        has["most"] = draw(st.none() | st.integers(least or 0, 99_999_999))
    return has | {"goto": draw(onward)}


@st.composite
def _items(draw: st.DrawFn, at: int, most: int, texts: Texts) -> tuple[Item, ...]:
    return tuple(Item(f"s{at}-{name}", draw(texts)) for name in ascii_lowercase[: draw(st.integers(1, most))])


@st.composite
def _lines(draw: st.DrawFn, at: int, gotos: Sequence[str], texts: Texts) -> Mapping[str, object]:
    """What a step of any kind has besides its text; the first way out leads to a later step."""
    kind = draw(st.sampled_from(StepKind)) if gotos[at + 1 :] else StepKind.END
    if kind is StepKind.END:
        effort = draw(st.none() | st.sampled_from(Effort))
        return {"kind": kind, "outcome": draw(st.sampled_from(Outcome)), "effort": effort}
    if kind is StepKind.ASK:
        return draw(_asks(at, gotos, texts))
    has: dict[str, object] = {"kind": kind, "goto": draw(st.sampled_from(gotos[at + 1 :]))}
    if kind is StepKind.CHECKLIST:
        has["items"] = draw(_items(at, 8, texts))
        has["missing"] = draw(st.none() | st.builds(Answer, st.just("missing"), texts, st.sampled_from(gotos)))
    if kind is StepKind.SHOW:
        has["picture"] = draw(st.none() | st.builds(Picture, st.sampled_from(["a.png", "map-2.svg"]), texts))
        has["link"] = draw(_LINKS if has["picture"] is None else st.none() | _LINKS)
    if kind is StepKind.REFER:
        has["unit"] = "tax-office"
    if kind is StepKind.SLIP:
        has["slip"] = draw(_slips(texts))
    if kind is StepKind.LIMIT:
        has |= {"may_not": draw(texts), "may": draw(st.none() | texts), "hand_over": draw(st.none() | texts)}
    return has


def answers_to(step: Step) -> st.SearchStrategy[str]:
    """What a question or a checklist can be answered by, as runs keep it."""
    if step.reply is Reply.NUMBER:
        return st.integers(step.least or 0, MOST if step.most is None else step.most).map(str)
    if step.reply is Reply.DATE:
        far = {Within.UNTIL_TODAY: _LONG_AGO, Within.FROM_TODAY: _FAR_AWAY}
        return (far[step.within] if step.within else _DAYS).map(date.isoformat)
    if step.reply is Reply.SEVERAL:
        ids = [item.id for item in step.items]
        return st.sets(st.sampled_from(ids)).map(lambda chosen: " ".join(each for each in ids if each in chosen))
    ids = [answer.id for answer in step.answers]
    return st.sampled_from([*ids, *([""] if step.items else []), *([step.missing.id] if step.missing else [])])


@st.composite
def _conditions(draw: st.DrawFn, about: Step) -> Condition:
    ages = st.builds(Age, st.integers(0, 100), st.sampled_from(Span))
    if about.reply is Reply.DATE or (about.reply is Reply.NUMBER and draw(st.booleans())):
        return Condition(about.id, older_than=draw(ages))
    known = answers_to(about)
    if about.reply is Reply.SEVERAL:
        known = st.sampled_from([item.id for item in about.items])
    if draw(st.booleans()):
        return Condition(about.id, equals=draw(known))
    return Condition(about.id, one_of=tuple(draw(st.lists(known, min_size=1, max_size=3, unique=True))))


@st.composite
def _with_ways(draw: st.DrawFn, steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps, some of those that go straight on with ways about questions asked before."""
    asks = [step for step in steps if step.kind is StepKind.ASK]
    found = []
    for step in steps:
        count = draw(st.integers(0, 2)) if step.goto is not None and asks else 0
        gotos = st.sampled_from([each.id for each in steps])
        ways = tuple(Way(draw(_conditions(draw(st.sampled_from(asks)))), draw(gotos)) for _ in range(count))
        found.append(replace(step, ways=ways))
    return tuple(found)


@st.composite
def _facts(draw: st.DrawFn, texts: Texts) -> tuple[Fact, ...]:
    ids = draw(st.lists(st.sampled_from(["fee", "opening-hours"]), unique=True))
    until = st.none() | st.dates(DAY, date(2100, 1, 1))
    return tuple(Fact(fact, draw(texts), "The town hall", date(2026, 1, 1), draw(until)) for fact in ids)


@st.composite
def _scenarios(draw: st.DrawFn, guide: Guide) -> tuple[Scenario, ...]:
    """Runs of the guide as somebody might have played them, by drawn answers."""
    found = []
    for name in draw(st.lists(st.sampled_from(["An adult", "A child"]), unique=True)):
        given = {step.id: draw(answers_to(step)) for step in guide.steps if step.kind is StepKind.ASK or step.items}
        scenario = Scenario(name, given, "", draw(st.dates(date(2026, 1, 1), date(2030, 1, 1))))
        run, stuck = play(guide, scenario, DAY)
        found += [replace(scenario, end=run.at)] if stuck is None else []
    return tuple(found)


@st.composite
def sound_guides(draw: st.DrawFn, texts: Texts = SAME_WORDS) -> Guide:
    """Any guide the validator finds nothing wrong with: of all kinds, with loops, conditions, facts and scenarios."""
    ids = [f"s{at}" for at in range(draw(st.integers(1, 7)))]
    facts = draw(_facts(texts))
    why = st.sampled_from([words(f"{{{fact.id}}}!") for fact in facts]) | texts if facts else st.none() | texts
    steps = tuple(
        Step(step_id, text=draw(texts), why=draw(why), behind=draw(st.none() | texts), **draw(_lines(at, ids, texts)))  # type: ignore[arg-type]
        for at, step_id in enumerate(ids)
    )
    asked = draw(st.dictionaries(st.sampled_from(LANGUAGES), st.lists(_a_text(20), min_size=1, max_size=3).map(tuple)))
    head = {"title": draw(texts), "revision": draw(st.integers(0, 10**6)), "facts": facts, "asked": asked}
    head |= {"languages": tuple(draw(st.lists(st.sampled_from(LANGUAGES), unique=True)))}
    head |= {"sensitive": draw(st.booleans()), "note": draw(st.sampled_from(["", "New fee"]))}
    head |= {"valid_to": draw(st.none() | st.dates(date(2026, 1, 1), date(2100, 1, 1)))}
    guide = only_reached(a_guide(*steps, **head))
    branching = only_reached(replace(guide, steps=draw(_with_ways(guide.steps))))
    guide = branching if not validate(branching) else guide
    return replace(guide, scenarios=draw(_scenarios(guide)))


def only_reached(guide: Guide) -> Guide:
    """The guide without the steps that nothing leads to, and without the ways that led to or asked about them."""
    reached = reached_from_start(guide)
    if len(reached) == len(guide.steps):
        return guide
    kept = [step for step in guide.steps if step.id in reached]
    ways = {step.id: tuple(way for way in step.ways if {way.goto, way.when.step} <= reached.keys()) for step in kept}
    return only_reached(replace(guide, steps=tuple(replace(step, ways=ways[step.id]) for step in kept)))


def broken_guides() -> st.SearchStrategy[Guide]:
    """Guides the validator finds something wrong with, whatever else they are."""
    return st.tuples(sound_guides(), st.sampled_from(_BREAKS)).map(lambda drawn: drawn[1](drawn[0]))


def _each(guide: Guide, **fields: object) -> Guide:
    return replace(guide, steps=tuple(replace(step, **fields) for step in guide.steps))  # type: ignore[arg-type]


_BREAKS: tuple[Callable[[Guide], Guide], ...] = (
    lambda guide: replace(guide, start="gone"),
    lambda guide: replace(guide, owner=" "),
    lambda guide: replace(guide, title=words("x" * 60)),
    lambda guide: replace(guide, valid_to=date(1999, 1, 1)),
    lambda guide: replace(guide, steps=(*guide.steps, end("lonely"))),
    lambda guide: replace(guide, steps=(*guide.steps, guide.steps[0])),
    lambda guide: replace(guide, scenarios=(*guide.scenarios, Scenario("Nowhere", {}, "gone"))),
    lambda guide: _each(guide, goto="gone"),
    lambda guide: _each(replace(guide, languages=()), text={"nb": "Bare bokmål"}),
    lambda guide: _each(guide, why=words("{nothing-of-that-name}")),
    lambda guide: _each(guide, outcome=None, reply=None, goto=None, slip=None),
)
