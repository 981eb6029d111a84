"""What each part of a guide must have, and what it cannot have; ids, ranges, links."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from desk.errors import mark
from desk.guides.mistake import Mistake, shown
from desk.guides.pictures import MOST, named
from desk.model.guide import Guide, Reply, Step, StepKind
from desk.text import LANGUAGES

ANSWERS = range(2, 10)
ITEMS = range(1, 10)
LINES = 10
"""As many lines of what was done and of what to bring, together, have room on a slip."""
NUMBERS = range(100_000_000)
"""A longer number is one that tells who somebody is."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_LINK = re.compile(r"https://[^\s/]+\.[^\s/]+(/\S*)?")
_PAGE = re.compile(r"https?://[^\s/]+\.[^\s/]+(/\S*)?")
_ADDRESS = re.compile(r"https?://\S+|urn:\S+")
_FILE = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*\.(png|jpg|jpeg|svg)", re.IGNORECASE)
_OF_A_KIND = (
    *("goto", "answers", "items", "missing", "may", "may_not", "hand_over", "outcome", "effort"),
    *("ways", "reply", "least", "most", "within", "link", "picture", "unit", "slip"),
)
_NEEDS: Mapping[str, frozenset[str]] = {
    StepKind.SAY: frozenset({"goto"}),
    StepKind.ASK: frozenset({"reply"}),
    StepKind.CHECKLIST: frozenset({"goto", "items"}),
    StepKind.SHOW: frozenset({"goto"}),
    StepKind.LIMIT: frozenset({"goto"}),
    StepKind.REFER: frozenset({"goto", "unit"}),
    StepKind.SLIP: frozenset({"goto", "slip"}),
    StepKind.END: frozenset({"outcome"}),
    Reply.ONE: frozenset({"answers"}),
    Reply.YES_NO: frozenset({"answers"}),
    Reply.SEVERAL: frozenset({"items", "goto"}),
    Reply.NUMBER: frozenset({"goto"}),
    Reply.DATE: frozenset({"goto"}),
}
_MAY_HAVE: Mapping[str, frozenset[str]] = {
    StepKind.SAY: frozenset({"ways"}),
    StepKind.ASK: frozenset(),
    StepKind.CHECKLIST: frozenset({"missing", "ways"}),
    StepKind.SHOW: frozenset({"link", "picture", "ways"}),
    StepKind.LIMIT: frozenset({"may", "may_not", "hand_over", "ways"}),
    StepKind.REFER: frozenset({"ways"}),
    StepKind.SLIP: frozenset({"ways"}),
    StepKind.END: frozenset({"effort"}),
    Reply.ONE: frozenset({"reply"}),
    Reply.YES_NO: frozenset({"reply"}),
    Reply.SEVERAL: frozenset({"reply", "ways"}),
    Reply.NUMBER: frozenset({"reply", "ways", "least", "most"}),
    Reply.DATE: frozenset({"reply", "ways", "within"}),
}


def header(guide: Guide) -> Iterator[Mistake]:
    """The guide's own fields; ids that are not ids, a start that is no step, and ids used twice."""
    if guide.revision < 0:
        facts = {"revision": guide.revision}
        yield Mistake(None, mark("the revision is {revision}; revisions count from 0"), facts, place=("revision",))
    if not guide.countries:
        yield Mistake(None, mark("no country is named in which the guide is true"), place=("countries",))
    for country in guide.countries:
        if not _COUNTRY.fullmatch(country):
            facts = {"country": country}
            reason = mark("“{country}” is not a country code of two capitals")
            yield Mistake(None, reason, facts, place=("countries",))
    for language in guide.languages:
        if language not in LANGUAGES:
            told = {"language": language, "languages": ", ".join(LANGUAGES)}
            reason = mark("a guide cannot be in “{language}”; the languages of guides are {languages}")
            yield Mistake(None, reason, told, place=("languages",))
    if not guide.owner.strip():
        yield Mistake(None, mark("nobody is named who keeps the guide true, its owner"), place=("owner",))
    if (count := len(named(guide))) > MOST:
        facts = {"count": count, "most": MOST}
        yield Mistake(None, mark("the guide shows {count} pictures; {most} is the most"), facts, place=("steps",))
    if guide.review is None:
        yield Mistake(None, mark("no day is named on which the guide is to be read again"), place=("review",))
    yield from _range(("valid_to",), guide.valid_from, guide.valid_to)
    yield from _sources(guide)
    yield from _names(guide)


def _sources(guide: Guide) -> Iterator[Mistake]:
    for at, source in enumerate(guide.sources):
        facts, place = {"url": source.url}, ("sources", str(at))
        if not _PAGE.fullmatch(source.url):
            reason = mark("the source “{url}” is not the address of a page: it begins with https:// or http://")
            yield Mistake(None, reason, facts, place=(*place, "url"))
        if not source.name.strip():
            yield Mistake(None, mark("the source “{url}” has no name"), facts, place=(*place, "name"))
    if guide.service is not None and not _ADDRESS.fullmatch(guide.service):
        reason = mark("“{url}” is not the address of a public service")
        yield Mistake(None, reason, {"url": guide.service}, place=("service",))


def _names(guide: Guide) -> Iterator[Mistake]:
    yield from _id(None, ("id",), guide.id)
    if guide.category:
        yield from _id(None, ("category",), guide.category)
    else:
        yield Mistake(None, mark("it is not said what the guide logs, its category"), place=("category",))
    ids = Counter(step.id for step in guide.steps)
    if guide.start not in ids:
        facts = {"start": guide.start}
        yield Mistake(None, mark("the guide starts at “{start}”, which is not a step"), facts, place=("start",))
    for step_id, times in ids.items():
        if times > 1:
            yield Mistake(step_id, mark("this id is used for {times} steps"), {"times": times}, place=("id",))


def facts(guide: Guide) -> Iterator[Mistake]:
    """The ids, owners and days of what a municipality sets."""
    for fact in guide.facts:
        yield from _id(None, ("facts", fact.id, "id"), fact.id)
        yield from _range(("facts", fact.id, "until"), fact.since, fact.until)
        if not fact.owner.strip():
            reason = mark("nobody is named who answers for the fact “{fact}”, its owner")
            yield Mistake(None, reason, {"fact": fact.id}, place=("facts", fact.id, "owner"))
    for fact_id, times in Counter(fact.id for fact in guide.facts).items():
        if times > 1:
            reason = mark("the id “{id}” is used for {times} facts")
            yield Mistake(None, reason, {"id": fact_id, "times": times}, place=("facts", fact_id, "id"))


def step(step: Step) -> Iterator[Mistake]:
    """What a step of its kind must have and cannot have."""
    yield from _id(step.id, ("id",), step.id)
    yield from _fields(step)
    yield from _counts(step)
    yield from _lines(step)
    yield from _numbers(step)
    yield from _shown(step)
    if step.kind is StepKind.LIMIT and not (step.may or step.may_not or step.hand_over):
        yield Mistake(step.id, mark("a limit says what one may do, may not do, or hands over"), place=("may",))


def _fields(step: Step) -> Iterator[Mistake]:
    like = step.reply if step.kind is StepKind.ASK and step.reply else step.kind
    needs = _NEEDS[like]
    for name in _OF_A_KIND:
        there = getattr(step, name) not in (None, (), "")
        facts = {"field": name, "kind": like.value}
        if name in needs and not there:
            reason = mark("a question answered by “{kind}” needs “{field}”")
            if isinstance(like, StepKind):
                reason = mark("a step of the kind “{kind}” needs “{field}”")
            yield Mistake(step.id, reason, facts, place=(name,))
        if there and name not in needs | _MAY_HAVE[like]:
            reason = mark("a question answered by “{kind}” cannot have “{field}”")
            if isinstance(like, StepKind):
                reason = mark("a step of the kind “{kind}” cannot have “{field}”")
            yield Mistake(step.id, reason, facts, place=(name,))


def _counts(step: Step) -> Iterator[Mistake]:
    if step.reply is Reply.YES_NO and step.answers:
        if [answer.id for answer in step.answers] != ["yes", "no"] or any(answer.text for answer in step.answers):
            reason = mark("a plain yes and no has the answers “yes” and “no”, and no words of its own")
            yield Mistake(step.id, reason, place=("answers",))
    elif step.kind is StepKind.ASK and step.answers and len(step.answers) not in ANSWERS:
        facts = {"count": len(step.answers)}
        yield Mistake(
            step.id, mark("the step has {count} answers; two to nine fit on the keys"), facts, place=("answers",)
        )
    lines = len(step.items) + (step.missing is not None)
    if step.items and lines not in ITEMS:
        reason = mark("the checklist has {count} lines; one to nine fit on the keys")
        if step.kind is StepKind.ASK:
            reason = mark("the question has {count} things to choose; one to nine fit on the keys")
        yield Mistake(step.id, reason, {"count": lines}, place=("items",))


def _lines(step: Step) -> Iterator[Mistake]:
    """Answers and items: ids, and each id once."""
    lines = [("answers", each.id) for each in step.answers] + [("items", each.id) for each in step.items]
    lines += [("missing", step.missing.id)] if step.missing else []
    for name, line_id in lines:
        yield from _id(step.id, (name, line_id, "id"), line_id)
    for line_id, times in Counter(line_id for _name, line_id in lines).items():
        if times > 1:
            facts = {"id": line_id, "times": times}
            place = next((name, line_id, "id") for name, each in lines if each == line_id)
            yield Mistake(step.id, mark("the id “{id}” is used for {times} answers or items"), facts, place=place)


def _numbers(step: Step) -> Iterator[Mistake]:
    for name, number in (("least", step.least), ("most", step.most)):
        if number is not None and number not in NUMBERS:
            facts = {"field": name, "number": number, "most": NUMBERS[-1]}
            reason = mark("“{field}” is {number}; numbers lie between 0 and {most}, longer ones tell who somebody is")
            yield Mistake(step.id, reason, facts, place=(name,))
    yield from _range(("most",), step.least, step.most, step.id)


def _shown(step: Step) -> Iterator[Mistake]:
    """Links, pictures, and what is on a slip."""
    if step.kind is StepKind.SHOW and not (step.link or step.picture):
        yield Mistake(step.id, mark("there is neither a link nor a picture to look at"), place=("link",))
    links = [(("link",), step.link)] + ([(("slip", "link"), step.slip.link)] if step.slip else [])
    for place, link in links:
        if link is not None and not _LINK.fullmatch(link):
            yield Mistake(step.id, mark("“{link}” is not an https address"), {"link": link}, place=place)
    if step.picture and not _FILE.fullmatch(step.picture.file):
        reason = mark("“{file}” is not the name of a picture: letters, digits, hyphens, and .png, .jpg or .svg")
        yield Mistake(step.id, reason, {"file": step.picture.file}, place=("picture", "file"))
    if step.slip and (count := len(step.slip.done) + len(step.slip.bring)) > LINES:
        reason = mark("“done” and “bring” have {count} lines together; {most} fit on the page")
        yield Mistake(step.id, reason, {"count": count, "most": LINES}, place=("slip", "bring"))


def _id(step: str | None, place: tuple[str, ...], name: str) -> Iterable[Mistake]:
    if not _ID.fullmatch(name) or len(name) > 40:
        reason = mark("“{id}” is not an id: small letters, digits and single hyphens, at most 40")
        yield Mistake(step, reason, {"id": name}, place=place)


def _range(
    place: tuple[str, ...], first: date | int | None, last: date | int | None, step: str | None = None
) -> Iterable[Mistake]:
    """From the first to the last, not back to front; either may be open."""
    if first is not None and last is not None and last < first:  # type: ignore[operator]
        facts = {"field": shown(place), "first": first, "last": last}
        yield Mistake(step, mark("“{field}” is {last}, but it begins only with {first}"), facts, place=place)
