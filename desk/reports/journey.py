"""The journey through a guide, as a report: its steps in order, what each asks of whom, and how many ended or stopped
there. Every number in it has passed what must not be shown already (`desk.analysis.journey`).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from desk.errors import mark
from desk.model.guide import Guide, Reply, Step, StepKind, Words
from desk.model.journey import Journey
from desk.model.visit import Outcome
from desk.reports.content import (
    Bar,
    BarList,
    Columns,
    Edition,
    Exit,
    Figure,
    Figures,
    Group,
    Lanes,
    Note,
    Report,
    Station,
    Table,
    Way,
)
from desk.reports.journey_notes import months, notes
from desk.reports.shift import footer
from desk.text import nearest_language, say, say_day, say_number, say_within
from desk.words import OUTCOME

KIND = {
    StepKind.SAY: mark("Say"), StepKind.ASK: mark("Ask"), StepKind.CHECKLIST: mark("Go through together"),
    StepKind.SHOW: mark("Show"), StepKind.LIMIT: mark("Where the role ends"), StepKind.REFER: mark("Refer"),
    StepKind.SLIP: mark("Print the slip"), StepKind.END: mark("End"),
}  # fmt: skip


_LEAVES = {Outcome.REFERRED, Outcome.HANDED_OVER, Outcome.ELSEWHERE}
"""Outcomes with which it leaves the counter."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A guide to be drawn: its steps in reading order, and those every way to a step passes (`passed`, with itself).

    `units` names entries of the directory; `place` is whose figures these are, empty where that goes without saying.
    """

    guide: Guide
    order: Sequence[str]
    passed: Mapping[str, frozenset[str]]
    units: Mapping[str, str] = field(default_factory=dict)
    place: str = ""


def journey_report(drawn: Drawn, journey: Journey, edition: Edition) -> Report:
    """The report, in the edition's language."""
    language, guide = edition.language, drawn.guide
    way, lanes = way_of(drawn, journey, language), lanes_of(drawn, journey, language)
    kind = say(language, "Journey and blueprint")
    reading = Note(
        say(language, "How to read this"),
        tuple(notes(drawn.guide, drawn.order, journey, language, came=bool(_came(drawn, journey)))),
    )
    table = () if journey.silent else (_table(way, language),)
    # What stands upright first: of a guide that is not long it is on one page, and the blueprint lies on the next.
    blocks = (*_figures(way, journey, language), way, *_beside(journey, language), *table, reading, lanes)
    return Report(
        kind=kind,
        title=guide.title[nearest_language(guide.languages, language)],
        facts=tuple(facts(drawn, journey, language)),
        language=language,
        file_name=f"skranke-{guide.id}{_of(journey)}-{journey.question.first}-{journey.question.last}",
        blocks=blocks,
        footer=(footer(edition)[0], say(language, "Small numbers are hidden; no visitor is recorded")),
        stamp=edition.stamp,
        long=True,
    )


def _of(journey: Journey) -> str:
    """The revision that was asked for, in the name of a file."""
    return "" if journey.question.revision is None else f"-r{journey.question.revision}"


def facts(drawn: Drawn, journey: Journey, language: str) -> Iterator[str]:
    """Which version is drawn, which months and whose figures are counted."""
    if drawn.guide.revision > 1 and journey.question.revision is None:
        yield say(language, "all versions, drawn as version {number}", number=drawn.guide.revision)
    else:
        yield say(language, "version {number}", number=drawn.guide.revision)
    yield months(journey.question.first, journey.question.last, language)
    if drawn.place:
        yield drawn.place
    if journey.until:
        day = say_day(language, date.fromisoformat(journey.until), "medium")
        yield say(language, "delivered until {day}", day=day)
    if not journey.silent:
        yield say_within(language, journey.question.first, journey.question.last)


def way_of(drawn: Drawn, journey: Journey, language: str) -> Way:
    """The journey as a line of steps."""
    note = say(language, "The line runs downwards; an arrow names the step that comes next. How many ended or stopped "
               "at a step is known, how many passed it is not.")  # fmt: skip
    if journey.silent:
        note = say(language, "The subject is sensitive: where people ended or stopped is told nowhere, so the steps "
                   "stand here without numbers.")  # fmt: skip
    stations = tuple(_stations(drawn, journey, language))
    return Way(say(language, "The journey"), note, stations, _few(journey), say(language, "Ended"),
               say(language, "Stopped"))  # fmt: skip


def lanes_of(drawn: Drawn, journey: Journey, language: str) -> Lanes:
    """The blueprint."""
    names = (say(language, "The visitor"), say(language, "Front stage"), say(language, "Back stage"),
             say(language, "Hand-overs"))  # fmt: skip
    names = names if journey.silent else (*names, say(language, "Ended or stopped"))
    return Lanes(
        say(language, "The blueprint"),
        say(language, "The same steps from left to right: what the visitor does, what staff do in sight and out of "
            "sight, and where it leaves the counter."),
        tuple(_stations(drawn, journey, language)), _few(journey), names, say(language, "Line of visibility"),
    )  # fmt: skip


def _few(journey: Journey) -> str:
    """What stands for a hidden number."""
    return "" if journey.silent else f"<{journey.threshold}"


def _stations(drawn: Drawn, journey: Journey, language: str) -> Iterator[Station]:
    guide, number = drawn.guide, {step: at for at, step in enumerate(drawn.order, 1)}
    came = _came(drawn, journey)
    for step_id in drawn.order:
        step = guide.step(step_id)
        station = _station(step, guide, drawn.units, language)
        yield replace(
            station, number=number[step_id], exits=tuple(_exits(step, guide, number, language)),
            count=journey.steps.get(step_id), came=came.get(step_id),
        )  # fmt: skip


def _came(drawn: Drawn, journey: Journey) -> Mapping[str, int]:
    """At least so many came to a step: all that ended or stopped where no way leads but through it.

    Only where every count is of the revision that is drawn: another one may have had other ways.
    """
    if journey.silent or drawn.guide.revision not in (1, journey.question.revision):
        return {}
    return {
        step: sum(n for other, n in journey.steps.items() if step in drawn.passed.get(other, ()))
        for step in drawn.order
    }


def _station(step: Step, guide: Guide, units: Mapping[str, str], language: str) -> Station:
    def told(words: Words | None) -> str:
        return _told(words, guide, language)

    role = ((step.may, say(language, "May:")), (step.may_not, say(language, "May not:")))
    front = [f"{head} {told(words)}" for words, head in role if words]
    hands_over = [told(step.hand_over)] if step.hand_over else []
    if step.unit:
        hands_over.append(units.get(step.unit, step.unit))
    outcome = say(language, OUTCOME[step.outcome]) if step.outcome else ""
    if step.outcome in _LEAVES:
        hands_over.append(outcome)
    if step.kind is StepKind.REFER and not hands_over:
        hands_over.append(told(step.text))
    kind = " · ".join(filter(None, (say(language, KIND[step.kind]), outcome)))
    return Station(
        0, kind, told(step.text), visitor=tuple(_visitor(step, guide, language)), front=tuple(front),
        behind=told(step.behind), hands_over=tuple(hands_over), is_end=step.kind is StepKind.END,
        asks=len({*_gotos(step)}) > 1,
    )  # fmt: skip


def _visitor(step: Step, guide: Guide, language: str) -> Iterator[str]:
    """What the visitor does at a step."""
    if step.reply is Reply.NUMBER:
        yield say(language, "Tells a number")
    elif step.reply is Reply.DATE:
        yield say(language, "Tells a date")
    elif step.kind is StepKind.SHOW:
        yield say(language, "Looks at it together with staff")
    elif step.kind is StepKind.SLIP:
        yield say(language, "Takes the slip along")
    yield from (_told(item.text, guide, language) for item in step.items)
    yield from (_answered(answer.id, answer.text, guide, language) for answer in step.answers)


def _told(words: Words | None, guide: Guide, language: str) -> str:
    """A text with the guide's facts in it."""
    language = nearest_language(guide.languages, language)
    text = words.get(language, "") if words else ""
    for fact in guide.facts:
        text = text.replace(f"{{{fact.id}}}", fact.text.get(language, ""))
    return text


def _answered(answer: str, text: Words, guide: Guide, language: str) -> str:
    ours = {"yes": say(language, "Yes"), "no": say(language, "No")}
    return _told(text, guide, language) or ours.get(answer, answer)


def _gotos(step: Step) -> Iterator[str]:
    chosen = (*step.answers, step.missing) if step.missing else step.answers
    yield from (each.goto for each in (*chosen, *step.ways))
    if step.goto is not None:
        yield step.goto


def _exits(step: Step, guide: Guide, number: Mapping[str, int], language: str) -> Iterator[Exit]:
    """Where a step goes on to, in the order of its keys, each with what is answered."""
    chosen = (*step.answers, step.missing) if step.missing else step.answers
    for answer in chosen:
        yield Exit(number[answer.goto], _answered(answer.id, answer.text, guide, language))
    yield from (Exit(number[way.goto], say(language, "By what was answered before")) for way in step.ways)
    if step.goto is not None:
        yield Exit(number[step.goto], _onward(step, language))


def _onward(step: Step, language: str) -> str:
    if step.missing:
        return say(language, "All is there")
    return say(language, "Otherwise") if step.ways else ""


def _figures(way: Way, journey: Journey, language: str) -> Iterator[Figures]:
    ended = sum(each.count or 0 for each in way.stations if each.is_end)
    stopped = sum(each.count or 0 for each in way.stations if not each.is_end)
    if journey.started is None:
        return  # what there is is hidden: a zero would look like nobody
    shown = say(language, "as far as the numbers are shown")
    followed = Figure(journey.started, say(language, "followed the guide"))
    if not journey.silent:
        came = Figure(ended, say(language, "came to an end of it"), shown)
        yield Figures((followed, came, Figure(stopped, say(language, "stopped on the way"), shown)))
    else:
        yield Figures((followed,))


def _beside(journey: Journey, language: str) -> Iterator[Columns]:
    """By month, and what became of those that stopped, where that may be told."""
    months = [
        Bar(say_day(language, date.fromisoformat(f"{month}-01"), "LLLL y"), n) for month, n in journey.months.items()
    ]
    known = sorted(journey.outcomes.items(), key=lambda each: (each[0] is None, -each[1]))
    said = {outcome: say(language, words) for outcome, words in OUTCOME.items()}
    outcomes = [
        Bar(said[outcome] if outcome else say(language, "Not said"), n, known=outcome is not None)
        for outcome, n in known
    ]
    sides = [
        (BarList(title, (Group(tuple(bars)),)),)
        for title, bars in (
            (say(language, "By month"), months if len(months) > 1 else []),
            (say(language, "What became of those who stopped"), outcomes),
        )
        if bars
    ]
    if sides:
        yield Columns(sides[0], sides[1] if len(sides) > 1 else ())


def _table(way: Way, language: str) -> Table:
    came = any(each.came is not None for each in way.stations)
    heads = (say(language, "No."), say(language, "Step"), way.ended, way.stopped)
    rows = []
    for each in way.stations:
        count = way.few if each.count is None else say_number(language, each.count)
        least = say(language, "{number} or more", number=say_number(language, each.came)) if each.came else "–"
        numbers = (count, "") if each.is_end else ("", count)
        rows.append((str(each.number), f"{each.kind}: {each.text}", *numbers, *((least,) if came else ())))
    last = (say(language, "Came this far"),) if came else ()
    return Table(say(language, "The same in numbers"), (*heads, *last), tuple(rows), 2)
