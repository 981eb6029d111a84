"""What else was counted, as a report: each kind with what it is cut into, by month and by site.

Every number in it has passed what must not be shown already (`desk.analysis.tallies`).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from desk.errors import mark
from desk.model.activity import Quality
from desk.model.category import Side
from desk.model.check import completeness
from desk.model.reach import About
from desk.model.suggestion import Became
from desk.model.tallies import AMOUNTS, CUTS, MONTH, SITE, Kind, Tallies, Tally
from desk.reports.content import Bar, BarList, Block, Columns, Edition, Figure, Figures, Group, Note, Report
from desk.reports.journey_notes import months, source_of
from desk.reports.shift import footer
from desk.text import say, say_changed, say_count, say_day, say_language, say_number, say_share, say_within
from desk.words import HANDED_TO

MOST = 20
"""Rows of a list; the rest of them stand together."""

TITLE = {
    Kind.REFERRED: mark("Referred to"), Kind.HANDED: mark("Handed to a colleague"),
    Kind.OUTREACH: mark("Conversations outside"), Kind.ACTIVITY: mark("Activities"),
    Kind.SUGGESTION: mark("Residents' ideas"), Kind.ANSWER: mark("What visitors answered"),
    Kind.FIRST_VISIT: mark("First visits"), Kind.LANGUAGE: mark("Languages spoken"),
    Kind.DOOR: mark("People who came in"), Kind.CHECK: mark("How complete the log was"),
}  # fmt: skip
CUT = {
    "people": mark("How many people came"),
    "quality": mark("What became of the activities"),
    "became": mark("What became of the ideas"),
}
_CHECKS = {MONTH: mark("Check counts by month"), SITE: mark("Check counts by site")}
"""Of how complete the log was, months and sites tell how often it was checked, not what was seen."""
QUALITY = {
    Quality.MORE: mark("More than it was meant to be"), Quality.AS_MEANT: mark("As it was meant to be"),
    Quality.LESS: mark("Less than it was meant to be"),
}  # fmt: skip
BECAME = {
    Became.PASSED_ON: mark("Passed on"), Became.PLANNED: mark("Planned"), Became.DONE: mark("Done"),
    Became.NOT_DONE: mark("Not taken up"),
}  # fmt: skip
_KEY = (Kind.REFERRED, Kind.OUTREACH, Kind.ACTIVITY, Kind.SUGGESTION, Kind.DOOR)
"""Kinds whose whole stands at the top."""
_PLAIN = (Kind.FIRST_VISIT, Kind.DOOR)
"""Kinds of which there is nothing to tell apart but the months."""


@dataclass(frozen=True, slots=True)
class Names:
    """What things are called in the report's language, by id: entries of the directory, themes, types of activity,
    questions and sites; `faces` are the words under the four faces of a question, best first."""

    units: Mapping[str, str] = field(default_factory=dict)
    themes: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[str, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)
    sites: Mapping[str, str] = field(default_factory=dict)
    faces: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def tallies_report(tallies: Tallies, names: Names, edition: Edition, place: str = "") -> Report:
    """The report, in the edition's language; `place` is whose figures these are."""
    language, asked = edition.language, tallies.question
    kind = say(language, "What else was counted")
    facts = [place, tallies.until and say(language, "delivered until {day}", day=_day(tallies.until, language))]
    facts.append(say_within(language, asked.first, asked.last))
    return Report(
        kind=kind,
        title=months(asked.first, asked.last, language),
        facts=tuple(fact for fact in facts if fact),
        language=language,
        file_name=f"skranke-{kind.casefold().replace(' ', '-')}-{asked.first}-{asked.last}",
        blocks=tuple(_blocks(tallies, names, language)),
        footer=(footer(edition)[0], say(language, "Small numbers are hidden; no visitor is recorded")),
        stamp=edition.stamp,
        long=True,
    )


def _day(day: str, language: str) -> str:
    return say_day(language, date.fromisoformat(day), "medium")


def _blocks(tallies: Tallies, names: Names, language: str) -> Iterator[Block]:
    figures = [_figure(tally, language) for tally in tallies.tallies if tally.kind in _KEY and tally.whole]
    if figures:
        yield Figures(tuple(figures))
    for tally in tallies.tallies:
        yield section(tally, tallies, names, language)
    yield Note(say(language, "How to read this"), tuple(_notes(tallies, language)))


def _figure(tally: Tally, language: str) -> Figure:
    whole = tally.whole or 0
    labels = {
        Kind.REFERRED: say_count(language, "referral", "referrals", whole),
        Kind.OUTREACH: say_count(language, "conversation outside", "conversations outside", whole),
        Kind.ACTIVITY: say_count(language, "activity", "activities", whole),
        Kind.SUGGESTION: say_count(language, "idea", "ideas", whole),
        Kind.DOOR: say_count(language, "person came in", "people came in", whole),
    }
    return Figure(whole, labels[tally.kind])


def section(tally: Tally, tallies: Tallies, names: Names, language: str) -> Columns:
    """One kind: what it is cut into at the left, its other cuts, the months and the sites at the right."""
    left = BarList(
        _title(tally, names, language), (Group(_bars(tally, tallies, names, language)),), _note(tally, language)
    )
    right = []
    more = tuple(cut for cut in AMOUNTS.get(tally.kind, ()) if cut in CUT)
    for cut in (*more, *CUTS[tally.kind][1:], MONTH, SITE):
        parts = tally.part(cut)
        # Of one month or one site alone there is nothing to compare.
        if len(parts) > (cut in (MONTH, SITE)) and not (cut == MONTH and tally.kind in _PLAIN):
            bars = _rows(parts, _name(cut, tally, names, language), cut)
            right.append(BarList(_cut(cut, tally.kind, language), (Group(bars),), of=left.title))
    return Columns((left,), tuple(right))


def _title(tally: Tally, names: Names, language: str) -> str:
    title = say(language, TITLE[tally.kind])
    return names.questions.get(tally.group, tally.group) or title


def _cut(cut: str, kind: Kind, language: str) -> str:
    if kind is Kind.CHECK and cut in _CHECKS:
        return say(language, _CHECKS[cut])
    if cut == MONTH:
        return say(language, "By month")
    return say(language, "By site") if cut == SITE else say(language, CUT[cut])


def _bars(tally: Tally, tallies: Tallies, names: Names, language: str) -> tuple[Bar, ...]:
    first = CUTS[tally.kind][0]
    if tally.kind is Kind.CHECK:
        told = [("seen", say(language, "Seen by an observer")), ("logged", say(language, "Logged meanwhile"))]
        return tuple(Bar(label, n) for cut, label in told for n in tally.part(cut).values())
    if tally.kind in _PLAIN:
        if len(tally.part(MONTH)) > 1:
            return _rows(tally.part(MONTH), _name(MONTH, tally, names, language), MONTH)
        span = months(tallies.question.first, tallies.question.last, language)
        return tuple(Bar(span, n) for n in tally.part(first).values())
    rows = _rows(tally.part(first), _name(first, tally, names, language), first)
    if len(rows) <= MOST + 1:
        return rows
    rest = rows[MOST:]
    return (*rows[:MOST], Bar(say(language, "Others"), sum(bar.count for bar in rest)))


def _rows(parts: Mapping[str, int], name: Callable[[str], str], cut: str) -> tuple[Bar, ...]:
    """The most first; months as they come, and what nobody said last."""
    ordered = sorted(parts.items()) if cut == MONTH else sorted(parts.items(), key=lambda each: not each[0])
    side = {each.value: each for each in Side} if cut == "side" else {}
    return tuple(Bar(name(value), n, side.get(value), known=bool(value)) for value, n in ordered)


def _name(cut: str, tally: Tally, names: Names, language: str) -> Callable[[str], str]:
    """What the values of a cut are called; a server may know one that has not come here yet."""
    said: Mapping[str, str] = {
        "unit": names.units, "type": names.types, "people": names.types, "theme": names.themes, SITE: names.sites,
        "face": names.faces.get(tally.group, {}), "side": {each.value: say(language, HANDED_TO[each]) for each in Side},
        "quality": {each.value: say(language, words) for each, words in QUALITY.items()} | {"": _unsaid(language)},
        "became": {each.value: say(language, words) for each, words in BECAME.items()}
        | {"": say(language, "Nothing said yet")},
        "area": {"": say(language, "In no area that is known")},
    }.get(cut, {})  # fmt: skip
    if cut == MONTH:
        return lambda value: say_day(language, date.fromisoformat(f"{value}-01"), "LLLL y")
    if cut == "about":
        return lambda value: _spoken(value, language)
    return lambda value: said.get(value) or value or _unsaid(language)


def _unsaid(language: str) -> str:
    return say(language, "Not said")


def _spoken(value: str, language: str) -> str:
    if value == About.ANOTHER:
        return say(language, "Another language")
    return say_language(language, value.removeprefix("language-"))


def _note(tally: Tally, language: str) -> str:
    """How many there are in all, and what is added up over them."""
    if tally.kind is Kind.CHECK:
        return _complete(tally, language)
    parts = []
    if tally.whole is not None:
        parts.append(say(language, "{number} in all", number=say_number(language, tally.whole)))
    if n := sum(tally.part("people").values()):
        parts.append(say_count(language, "{count} person came", "{count} people came", n))
    note = "; ".join(parts)
    return note[:1].upper() + note[1:]


def _complete(tally: Tally, language: str) -> str:
    """How complete the log was, with its interval; empty where so little was observed that it is hidden."""
    seen, logged = (sum(tally.part(cut).values()) for cut in ("seen", "logged"))
    found = completeness(logged, seen) if logged else None
    if found is None:
        return ""
    shares = {"share": found.share, "low": found.low, "high": found.high}
    return say(
        language,
        "So {share} was logged; with 95% confidence between {low} and {high}. This is about the log, not about whoever "
        "kept it.",
        **{name: say_share(language, each) for name, each in shares.items()},
    )


def _notes(tallies: Tallies, language: str) -> Iterator[str]:
    number = tallies.threshold
    yield say(language, "Fewer than {number}, or none at all, is not told.", number=number)
    yield say_changed(language, tallies.question.first, tallies.question.last)
    kinds = {tally.kind for tally in tallies.tallies}
    if kinds & {Kind.ANSWER, Kind.FIRST_VISIT, Kind.LANGUAGE}:
        yield say(language, "Answers, first visits and languages come in when their month is over.")
    if Kind.ACTIVITY in kinds:
        yield say(language, "How many people came is told to the nearest five, for as many activities as are told.")
    if Kind.CHECK in kinds:
        yield say(language, "What an observer saw is told to the nearest five, for as many check counts as are told.")
    yield source_of(tallies, language)
