"""From a public service to a draft guide: the way through it, with what its description says filled in.

What is ours to say (questions, limits) is there in all six languages; what the description says is in those it has,
and empty in the others, for the validator to name. The directory's entry, the category and all plain words are left
to the writer.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from desk.errors import Reason, mark
from desk.guides.described import Cost, Part, Service, Texts, services
from desk.guides.errors import SeveralServices, UnreadableService
from desk.model.guide import Answer, Fact, Guide, Item, Reply, Source, Step, StepKind, Words
from desk.model.visit import Outcome
from desk.text import LANGUAGES, say, say_count, say_number

_MOST = {"papers": 8, "conditions": 5, "channels": 7, "costs": 5}
"""How many of each a draft takes: what fits on the keys, with room for the answer that is ours."""
_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?.*)?")
_NORDIC = str.maketrans({"å": "a", "æ": "ae", "ø": "o", "ä": "a", "ö": "o", "ü": "u", "é": "e", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A draft guide, and what the description says that found no place in it."""

    guide: Guide
    left: tuple[Reason, ...]


def read_service(path: Path, day: date, *, key: str | None = None, language: str = "en") -> Skeleton:
    """The draft of a guide to the public service in a file of Turtle, RDF/XML or JSON-LD, read on `day`.

    `key` chooses one of several; texts that do not say their language are in `language`. Nothing is fetched from the
    network. Raises UnreadableService, and SeveralServices when none of several was chosen.
    """
    found = services(path, language)
    if key is None and len(found) > 1:
        addresses = ", ".join(service.key for service in found)
        raise SeveralServices(file=path, count=len(found), addresses=addresses)
    chosen = [service for service in found if key in (None, service.key)]
    if not chosen:
        raise UnreadableService(file=path, reason=Reason(mark("it does not describe “{key}”"), {"key": key}))
    return skeleton(chosen[0], day, language)


def skeleton(service: Service, day: date, language: str) -> Skeleton:
    """The draft of a guide to this service; names are said in `language` where only one can be said."""
    title = _words(service.title)
    guide = Guide(
        id=_id(service.identifier or _any(service.title, language)),
        revision=0,
        category="",
        countries=service.countries,
        title=title,
        start="about",
        steps=_steps(service),
        sources=_sources(service, day, language),
        valid_from=day,
        owner=_any(service.authorities[0].names, language) if service.authorities else "",
        asked={name: words for name, words in service.keywords.items() if name in LANGUAGES},
        facts=_facts(service, day, language),
        service=service.key if service.key.startswith("http") else None,
    )
    return Skeleton(guide, (*_unsaid(service), *_over(service, language), *_rules(service, language), *service.left))


def _steps(service: Service) -> tuple[Step, ...]:
    """The way through: about, where the role ends, conditions, papers, cost and time, how to go on, the end."""
    conditions = service.conditions[: _MOST["conditions"]]
    way = ["about", "role", *(f"fits-{at}" for at in range(1, len(conditions) + 1))]
    way += [name for name, there in (("papers", service.papers), ("cost", service.costs)) if there]
    way += ["time"] if _duration(service.time, "en") else []
    way += ["how"] if _linked(service) else ["office"]
    after = dict(pairwise(way))
    makes: dict[str, Callable[[Service, str], Step]] = {"about": _about, "role": _role, "papers": _papers}
    makes |= {"cost": _cost, "time": _time}
    steps = [makes[name](service, after[name]) for name in way if name in makes]
    fits = [_fits(f"fits-{at}", part, after[f"fits-{at}"]) for at, part in enumerate(conditions, start=1)]
    steps[2:2] = fits
    return (*steps, *_onward(service), *_office(service), *_ends(service))


def _about(service: Service, goto: str) -> Step:
    return Step("about", StepKind.SAY, _words({**service.title, **service.description}), goto=goto)


def _role(service: Service, goto: str) -> Step:
    decides = _with_names(mark("{name} decides, and answers what only they can know."), service.authorities)
    rules = _with_names(mark("The rules are in: {name}."), service.rules)
    return Step(
        "role",
        StepKind.LIMIT,
        _ours(mark("I will show you how, and you do it yourself.")),
        why=rules,
        goto=goto,
        may=_ours(mark("Explain, read along and show where things are.")),
        may_not=_ours(mark("Decide, promise an outcome, or fill in anything for the person.")),
        hand_over=decides,
    )


def _fits(step_id: str, condition: Part, goto: str) -> Step:
    yes_no = (Answer("yes", {}, goto), Answer("no", {}, "office"))
    return Step(step_id, StepKind.ASK, _words(condition.names), reply=Reply.YES_NO, answers=yes_no)


def _papers(service: Service, goto: str) -> Step:
    papers = service.papers[: _MOST["papers"]]
    return Step(
        "papers",
        StepKind.CHECKLIST,
        _ours(mark("Do you have this with you?")),
        goto=goto,
        items=tuple(Item(f"paper-{at}", _words(part.names)) for at, part in enumerate(papers, start=1)),
        missing=Answer("missing", _ours(mark("No, something is missing")), "come-back"),
    )


def _cost(service: Service, goto: str) -> Step:
    names = " / ".join(f"{{cost-{at}}}" for at in range(1, len(service.costs[: _MOST["costs"]]) + 1))
    return Step("cost", StepKind.SAY, _ours(mark("It costs: {costs}."), costs=names), goto=goto)


def _time(service: Service, goto: str) -> Step:
    return Step("time", StepKind.SAY, _ours(mark("It usually takes: {time}."), time="{time}"), goto=goto)


def _onward(service: Service) -> list[Step]:
    """The choice of a channel with a page to look at, and a step for each of them."""
    linked = _linked(service)
    if not linked:
        return []
    answers = [
        Answer(f"page-{at}", _words(part.names) if part.names else _ours(mark("On their page")), f"page-{at}")
        for at, part in enumerate(linked, start=1)
    ]
    answers.append(Answer("office", _ours(mark("With the office that decides")), "office"))
    how = Step("how", StepKind.ASK, _ours(mark("How do you want to go on?")), reply=Reply.ONE, answers=tuple(answers))
    look = _ours(mark("We look at their page together."))
    pages = [
        Step(f"page-{at}", StepKind.SHOW, look, goto="done", link=part.link) for at, part in enumerate(linked, start=1)
    ]
    return [how, *pages]


def _office(service: Service) -> list[Step]:
    """Who decides; which entry of the directory that is, its writer knows."""
    text = _with_names(mark("{name} helps you on, and I show you the way there."), service.authorities)
    why = _ours(mark("They answer on {phone}."), phone="{phone}") if service.phone else None
    nameless = _ours(mark("The office that decides helps you on, and I show you the way there."))
    return [Step("office", StepKind.REFER, text or nameless, why=why, goto="sent-on")]


def _ends(service: Service) -> list[Step]:
    given = _words(service.outputs[0].names) if service.outputs else {}
    message = mark("Then you will get: {given}.")
    got = {name: say(name, message, given=text) if text else "" for name, text in given.items()}
    ends = []
    if _linked(service):
        known = _ours(mark("Now you know the way; come back if anything is unclear."))
        ends.append(Step("done", StepKind.END, got or known, outcome=Outcome.HELPED))
    if service.papers:
        later = _ours(mark("Come back when you have it all, and we do it together."))
        ends.append(Step("come-back", StepKind.END, later, outcome=Outcome.NOT_SOLVED))
    sent = _ours(mark("They take it from there; come back if anything is unclear."))
    text = sent if ends and ends[0].id == "done" else got or sent
    return [*ends, Step("sent-on", StepKind.END, text, outcome=Outcome.REFERRED)]


def _facts(service: Service, day: date, language: str) -> tuple[Fact, ...]:
    """What may change without the guide: costs, the time it takes, the telephone."""
    owner = _any(service.authorities[0].names, language) if service.authorities else ""
    costs = [
        Fact(f"cost-{at}", {name: _money(cost, name) for name in LANGUAGES}, owner, day)
        for at, cost in enumerate(service.costs[: _MOST["costs"]], start=1)
    ]
    time = {name: _duration(service.time, name) for name in LANGUAGES}
    times = [Fact("time", time, owner, day)] if time["en"] else []
    phone = service.phone or ""
    phones = [Fact("phone", dict.fromkeys(LANGUAGES, phone), owner, day)] if phone else []
    return (*costs, *times, *phones)


def _money(cost: Cost, language: str) -> str:
    """The amount with its currency, and what is said about it in this language."""
    try:
        amount = say_number(language, float(cost.value))
    except ValueError:
        amount = cost.value
    said = cost.names.get(language, "")
    price = f"{amount} {cost.currency}".strip()
    return f"{price} ({said})" if price and said else price or said


def _duration(time: str | None, language: str) -> str:
    """An ISO 8601 duration in words; empty when it is none, or nothing of a length that matters at a counter."""
    found = _DURATION.fullmatch(time or "")
    years, months, weeks, days, hours = (int(each or 0) for each in found.groups()) if found else (0,) * 5
    said = [
        say_count(language, "{count} year", "{count} years", years) if years else "",
        say_count(language, "{count} month", "{count} months", months) if months else "",
        say_count(language, "{count} week", "{count} weeks", weeks) if weeks else "",
        say_count(language, "{count} day", "{count} days", days) if days else "",
        say_count(language, "{count} hour", "{count} hours", hours) if hours else "",
    ]
    return ", ".join(each for each in said if each)


def _sources(service: Service, day: date, language: str) -> tuple[Source, ...]:
    """The description that was read. Rules it names were not read, so they are no sources yet."""
    name = _any(service.title, language) or service.key
    return (Source(name, service.key, day),) if service.key.startswith("http") else ()


def _unsaid(service: Service) -> Iterable[Reason]:
    """Texts in languages that are none of ours only, so that their sense is not lost."""
    unsaid = mark("“{said}” is there only in other languages ({languages})")
    parts = (*service.papers, *service.conditions, *service.channels, *service.outputs)
    for texts in (service.title, service.description, *(part.names for part in parts)):
        if texts and not texts.keys() & set(LANGUAGES):
            yield Reason(unsaid, {"said": next(iter(texts.values())), "languages": ", ".join(sorted(texts))})


def _over(service: Service, language: str) -> Iterable[Reason]:
    """What does not fit on the keys; and channels without a page, since there is nothing to show."""
    for name, most in _MOST.items():
        for part in getattr(service, name)[most:]:
            said = _money(part, language) if isinstance(part, Cost) else _any(part.names, language)
            yield Reason(mark("“{said}” did not fit: a step has room for nine lines"), {"said": said})
    for channel in service.channels:
        if channel.link is None:
            yield Reason(mark("the channel “{said}” gives no page to show"), {"said": _any(channel.names, language)})


def _rules(service: Service, language: str) -> Iterable[Reason]:
    for rule in service.rules:
        said = rule.address or _any(rule.names, language)
        yield Reason(mark("the rule {said} is named; read it, then add it to the sources"), {"said": said})


def _linked(service: Service) -> list[Part]:
    return [part for part in service.channels if part.link][: _MOST["channels"]]


def _words(texts: Texts) -> Words:
    return {language: texts.get(language, "") for language in LANGUAGES}


def _ours(message: str, **facts: object) -> Words:
    return {language: say(language, message, **facts) for language in LANGUAGES}


def _with_names(message: str, parts: tuple[Part, ...]) -> Words | None:
    """The message with the names of these in it; a name is said as it is where a language has none of its own."""
    if not parts:
        return None
    return {
        language: say(language, message, name=", ".join(_any(part.names, language) for part in parts))
        for language in LANGUAGES
    }


def _any(texts: Texts, language: str) -> str:
    """The text in this language; where there is none, in another."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def _id(name: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", name.lower().translate(_NORDIC)).strip("-")
    return plain[:40].strip("-") or "service"
