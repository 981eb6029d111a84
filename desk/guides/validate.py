"""What is wrong with a guide: every mistake, with the step it is at. Pure.

A document that was read has its form already; guides made elsewhere (an editor, a spreadsheet, a test) may lack
that too, so the form is checked here as well.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from desk.errors import Reason, mark
from desk.guides.ways import exits, reached_from_start, steps_to_end
from desk.model.guide import Guide, Reply, Step, StepKind, Words
from desk.text import LANGUAGES

ANSWERS = range(2, 10)
ITEMS = range(1, 10)
LONGEST = {
    "title": 60,
    "text": 140,
    "why": 240,
    "answers": 60,
    "items": 90,
    "missing": 60,
    "may": 160,
    "may_not": 160,
    "hand_over": 160,
}
"""How many characters a text may have: a sentence that is read at arm's length, an answer that fits beside a key."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_NEEDS: Mapping[StepKind, frozenset[str]] = {
    StepKind.SAY: frozenset({"goto"}),
    StepKind.ASK: frozenset({"reply"}),
    StepKind.CHECKLIST: frozenset({"goto", "items"}),
    StepKind.SHOW: frozenset({"goto"}),
    StepKind.LIMIT: frozenset({"goto"}),
    StepKind.REFER: frozenset({"goto", "unit"}),
    StepKind.SLIP: frozenset({"goto", "slip"}),
    StepKind.END: frozenset({"outcome"}),
}
_MAY_HAVE: Mapping[StepKind, frozenset[str]] = {
    StepKind.SAY: frozenset({"ways"}),
    StepKind.ASK: frozenset({"answers", "items", "goto", "least", "most", "ways"}),
    StepKind.CHECKLIST: frozenset({"missing", "ways"}),
    StepKind.SHOW: frozenset({"link", "picture", "ways"}),
    StepKind.LIMIT: frozenset({"may", "may_not", "hand_over", "ways"}),
    StepKind.REFER: frozenset({"ways"}),
    StepKind.SLIP: frozenset({"ways"}),
    StepKind.END: frozenset({"effort"}),
}
_NAMES = {
    "nb": Reason(mark("Bokmål")),
    "nn": Reason(mark("Nynorsk")),
    "da": Reason(mark("Danish")),
    "sv": Reason(mark("Swedish")),
    "nl": Reason(mark("Dutch")),
    "en": Reason(mark("English")),
}
"""The languages as a sentence names them."""

_OF_A_KIND = (
    *("goto", "answers", "items", "missing", "may", "may_not", "hand_over", "outcome", "effort"),
    *("ways", "reply", "least", "most", "link", "picture", "unit", "slip"),
)


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake. `step` is None when it is the guide's own. `reason` is a marked message, `facts` fill its braces."""

    step: str | None
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)


def validate(guide: Guide) -> tuple[Mistake, ...]:
    """Every mistake: the guide's own first, then step by step, then the ways between them. Empty when it is sound."""
    found = [*_header(guide), *_names(guide)]
    for step in guide.steps:
        found += [Mistake(step.id, reason, facts) for reason, facts in _step(step)]
    return (*found, *_ways(guide))


Found = Iterator[tuple[str, Mapping[str, object]]]


def _header(guide: Guide) -> Iterator[Mistake]:
    if guide.revision < 0:
        yield Mistake(None, mark("the revision is {revision}; revisions count from 0"), {"revision": guide.revision})
    if not guide.countries:
        yield Mistake(None, mark("no country is named in which the guide is true"))
    for country in guide.countries:
        if not _COUNTRY.fullmatch(country):
            yield Mistake(None, mark("“{country}” is not a country code of two capitals"), {"country": country})
    for source in guide.sources:
        if not source.url.startswith("https://") or not source.name.strip():
            yield Mistake(None, mark("the source “{url}” needs a name and an https address"), {"url": source.url})
    yield from (Mistake(None, reason, facts) for reason, facts in _text("title", "title", guide.title))


def _names(guide: Guide) -> Iterator[Mistake]:
    """Ids that are not ids, a start that is no step, and ids used twice."""
    ids = Counter(step.id for step in guide.steps)
    for name in (guide.id, guide.category):
        yield from (Mistake(None, reason, facts) for reason, facts in _id(name))
    if guide.start not in ids:
        yield Mistake(None, mark("the guide starts at “{start}”, which is not a step"), {"start": guide.start})
    for step_id, times in ids.items():
        if times > 1:
            yield Mistake(step_id, mark("this id is used for {times} steps"), {"times": times})


def _step(step: Step) -> Found:
    yield from _id(step.id)
    yield from _form(step)
    yield from _lines(step)
    for name in ("text", "why", "may", "may_not", "hand_over"):
        words = getattr(step, name)
        if words is not None:
            yield from _text(name, name, words)


def _form(step: Step) -> Found:
    """What each kind must have, and what it cannot have."""
    needs, may_have = _NEEDS[step.kind], _MAY_HAVE.get(step.kind, frozenset())
    for name in _OF_A_KIND:
        there = getattr(step, name) not in (None, ())
        facts = {"field": name, "kind": step.kind.value}
        if name in needs and not there:
            yield mark("a step of the kind “{kind}” needs “{field}”"), facts
        if there and name not in needs | may_have:
            yield mark("a step of the kind “{kind}” cannot have “{field}”"), facts
    if step.kind is StepKind.ASK and step.answers and len(step.answers) not in ANSWERS:
        yield mark("the step has {count} answers; two to nine fit on the keys"), {"count": len(step.answers)}
    lines = len(step.items) + (step.missing is not None)
    if step.kind is StepKind.CHECKLIST and lines not in ITEMS:
        yield mark("the checklist has {count} lines; one to nine fit on the keys"), {"count": lines}
    if step.kind is StepKind.LIMIT and not (step.may or step.may_not or step.hand_over):
        yield mark("a limit says what one may do, may not do, or hands over"), {}


def _lines(step: Step) -> Found:
    """Answers and items: ids, texts, and each id once."""
    lines = [("answers", each) for each in step.answers] + [("items", each) for each in step.items]
    lines += [("missing", step.missing)] if step.missing else []
    for field_name, line in lines:
        yield from _id(line.id)
        if step.reply is not Reply.YES_NO or field_name != "answers":
            yield from _text(field_name, f"{field_name}.{line.id}", line.text)
    for line_id, times in Counter(line.id for _name, line in lines).items():
        if times > 1:
            yield mark("the id “{id}” is used for {times} answers or items"), {"id": line_id, "times": times}


def _id(name: str) -> Found:
    if not _ID.fullmatch(name) or len(name) > 40:
        yield mark("“{id}” is not an id: small letters, digits and single hyphens, at most 40"), {"id": name}


def _text(name: str, where: str, words: Words) -> Found:
    for language in LANGUAGES:
        text = words.get(language, "")
        facts: dict[str, object] = {"field": where, "language": _NAMES[language]}
        if not text.strip():
            yield mark("“{field}” has no text in {language}"), facts
        elif text != text.strip() or not text.isprintable():
            yield mark("“{field}” has a line break or spaces at its ends in {language}"), facts
        if len(text) > LONGEST[name]:
            facts |= {"length": len(text), "most": LONGEST[name]}
            yield mark("“{field}” has {length} characters in {language}; {most} can be read at a glance"), facts


def _ways(guide: Guide) -> Iterator[Mistake]:
    """Steps that do not exist, that nothing leads to, or that lead nowhere; and items ticked in two places."""
    ids = {step.id for step in guide.steps}
    reached, ending = reached_from_start(guide), steps_to_end(guide)
    for step in guide.steps:
        for goto in dict.fromkeys(exits(step)):
            if goto not in ids:
                yield Mistake(step.id, mark("the step goes to “{goto}”, which is not a step"), {"goto": goto})
        if step.id not in reached and guide.start in ids:
            yield Mistake(step.id, mark("no way leads to this step"))
        if step.id not in ending:
            yield Mistake(step.id, mark("no way leads from this step to an end"))
    ticked: dict[str, str] = {}
    for step in guide.steps:
        for item in step.items:
            if ticked.setdefault(item.id, step.id) != step.id:
                facts = {"id": item.id, "other": ticked[item.id]}
                yield Mistake(step.id, mark("the item “{id}” is also in the checklist “{other}”"), facts)
