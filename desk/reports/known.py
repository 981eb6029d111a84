"""What is known of a shift beside what was logged in it, in sentences: gaps, the door, how complete the log was."""

from collections.abc import Iterator, Sequence

from desk.model.check import Check, completeness
from desk.model.coverage import Status, observed
from desk.model.door import Door
from desk.model.hours import Stretch, within, without
from desk.model.known import Held, Known
from desk.model.period import Moment
from desk.model.shift import Shift, staffed_until
from desk.model.visit import Precision, Visit
from desk.reports.content import Note
from desk.text import say, say_count, say_number, say_share, say_time


def beside(shift: Shift, visits: Sequence[Visit], known: Known, language: str, now: Moment) -> Note | None:
    """The block that says it; None where nothing is known beside the visits."""
    lines: list[str] = []
    if known.outside:
        lines.append(outside_words(language))
    lines += [_said(each.status, *_times(each.start, each.end, language), language) for each in known.said]
    span = Stretch(shift.opened.utc, staffed_until(shift, now).utc)
    unsaid = [Stretch(start.utc, end.utc) for start, end in known.silent]
    counted = () if known.outside else without(observed([span], known.said), unsaid)
    lines += [line for door in known.doors for line in _door(door, visits, counted, language)]
    lines += [line for check, logged in known.checks for line in _check(check, logged, language)]
    lines += [_held(each, language) for each in known.held]
    return Note(say(language, "Beside the visits"), tuple(lines)) if lines else None


def outside_words(language: str) -> str:
    """What it means that a day lies outside the sample weeks."""
    return say(language, "Outside the sample weeks: what was logged is kept, but does not count, and a zero means "
                         "nothing.")  # fmt: skip


def _said(status: Status, start: str, end: str, language: str) -> str:
    sentences = {
        Status.COUNTED: say(language, "{start} to {end}: counted, nobody came.", start=start, end=end),
        Status.NOT_COUNTED: say(
            language, "{start} to {end}: not counted, so nothing is known of that time.", start=start, end=end
        ),
        Status.CLOSED: say(language, "{start} to {end}: closed.", start=start, end=end),
    }
    return sentences[status]


def _door(door: Door, visits: Sequence[Visit], counted: Sequence[Stretch], language: str) -> Iterator[str]:
    start, end = _times(door.start, door.end, language)
    yield say_count(
        language,
        "{start} to {end}: {count} person came in by the door count.",
        "{start} to {end}: {count} people came in by the door count.",
        door.count,
        start=start,
        end=end,
    )
    whole = [Stretch(door.start.utc, door.end.utc)]
    if without(whole, within(whole, counted)):
        yield say(language, "Visits are not set against them, since not all of that time was counted here.")
    elif door.count:
        there = [v for v in visits if v.precision is Precision.EXACT and door.start.utc <= v.at.utc < door.end.utc]
        rate = say_number(language, 100 * len(there) / door.count, "#,##0.0")
        yield say(language, "That is {rate} visits at this desk for every 100 people; most of them asked nothing.",
                  rate=rate)  # fmt: skip


def _check(check: Check, logged: int, language: str) -> Iterator[str]:
    start, end = _times(check.start, check.end, language)
    found = completeness(logged, check.contacts)
    if found is None:
        yield say(language, "{start} to {end}: an observer saw nobody at the desk.", start=start, end=end)
        return
    yield say_count(
        language,
        "{start} to {end}: an observer saw {count} contact, and {logged} were logged.",
        "{start} to {end}: an observer saw {count} contacts, and {logged} were logged.",
        check.contacts,
        start=start, end=end, logged=logged,
    )  # fmt: skip
    if logged > check.contacts:
        yield say(language, "More were logged than seen, so nothing is said of how complete the log was.")
        return
    shares = {"share": found.share, "low": found.low, "high": found.high}
    yield say(
        language,
        "So {share} was logged; with 95% confidence between {low} and {high}. This is about the log, not about whoever "
        "kept it.",
        **{name: say_share(language, each) for name, each in shares.items()},
    )


def _held(held: Held, language: str) -> str:
    what = held.labels.get(language, held.type)
    if held.attendance is None:
        return say(language, "Held here that day: {what}; nobody counted who came.", what=what)
    return say_count(
        language,
        "Held here that day: {what}; {count} person came.",
        "Held here that day: {what}; {count} people came.",
        held.attendance,
        what=what,
    )


def _times(start: Moment, end: Moment, language: str) -> tuple[str, str]:
    return say_time(language, start.local), say_time(language, end.local)
