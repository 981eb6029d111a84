"""The shift report: one page on what was asked in one shift. Nothing in it is about a person."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from desk import words
from desk.model.category import Catalogue, Kind, Side
from desk.model.coverage import Status
from desk.model.known import NOTHING, Known
from desk.model.period import Moment
from desk.model.shift import Shift, staffed_until
from desk.model.site import Post
from desk.model.visit import Entered, Inquiry, Visit
from desk.reports.content import (
    SIDES,
    Bar,
    BarList,
    Block,
    Columns,
    DayLine,
    Edition,
    Figure,
    Figures,
    Group,
    Note,
    Report,
    Span,
)
from desk.reports.day import day_line, side_of, wall
from desk.reports.known import beside
from desk.text import say, say_count, say_day, say_time

Value = TypeVar("Value", bound=Hashable)


def shift_report(  # noqa: PLR0913  what a shift is, and all that is known of it
    shift: Shift,
    post: Post,
    visits: Sequence[Visit],
    catalogue: Catalogue,
    edition: Edition,
    *,
    known_of: Known = NOTHING,
) -> Report:
    """The report of a shift from its live visits, and from what else is known of that time."""
    language = edition.language
    line = shift_line(shift, visits, catalogue, language, edition.made, known_of=known_of)
    also = beside(shift, visits, known_of, language, edition.made)
    known = (_outcomes(visits, language), _channels(visits, language), _passed_on(visits, language))
    blocks: tuple[Block, ...] = (_key_figures(visits, catalogue, language), line)
    if visits:
        asked = asked_about(visits, catalogue, language)
        blocks += (Columns((asked,), tuple(block for block in known if block.groups)),)
    kind = say(language, "Shift report")
    return Report(
        kind=kind,
        title=post.site.name,
        facts=_facts(shift, post, language),
        language=language,
        file_name=f"skranke-{kind.casefold().replace(' ', '-')}-{wall(shift.opened):%Y-%m-%d-%H%M}",
        blocks=(*blocks, *((also,) if also else ()), _how_to_read(visits, catalogue, language)),
        footer=footer(edition),
        stamp=edition.stamp,
    )


def shift_line(  # noqa: PLR0913  what a shift is, and all that is known of it
    shift: Shift,
    visits: Sequence[Visit],
    catalogue: Catalogue,
    language: str,
    now: Moment,
    *,
    known_of: Known = NOTHING,
) -> DayLine:
    """The line of one shift; one that still runs is counted until now. What was said not to be counted is not, nor is
    a silence that nobody has said anything of yet."""
    span = Span(wall(shift.opened), max(wall(shift.opened), wall(staffed_until(shift, now))))
    if known_of.outside:
        return day_line(visits, (), catalogue, language)
    gone = [Span(wall(each.start), wall(each.end)) for each in known_of.said if each.status is not Status.COUNTED]
    silent = [Span(wall(start), wall(end)) for start, end in known_of.silent]
    return day_line(visits, _without(span, [*gone, *silent]), catalogue, language, silent)


def _without(span: Span, gone: Sequence[Span]) -> tuple[Span, ...]:
    left = [span]
    for each in gone:
        ends = [(part.start, min(part.end, each.start), max(part.start, each.end), part.end) for part in left]
        left = [Span(*edges) for a, b, c, d in ends for edges in ((a, b), (c, d)) if edges[0] < edges[1]]
    return tuple(left)


def asked_about(visits: Sequence[Visit], catalogue: Catalogue, language: str) -> BarList:
    """Every inquiry once: categories under their side, the largest first; sensitive ones pooled, without a side."""
    counts = Counter(inquiry.category for inquiry in _inquiries(visits))
    sides: dict[Side, list[Bar]] = {side: [] for side in SIDES}
    sensitive = unlisted = 0
    for category_id, count in counts.items():
        category, side = catalogue.find(category_id), side_of(category_id, catalogue)
        if category is None:
            unlisted += count
        elif side is None:
            sensitive += count
        else:
            sides[side].append(Bar(category.label(language), count, side))
    if unlisted:
        sides[Side.OTHER].append(Bar(say(language, "Not in this category list"), unlisted, Side.OTHER))
    groups = [
        Group(_largest_first(bars), say(language, words.SIDE[side]), side) for side, bars in sides.items() if bars
    ]
    if sensitive:
        groups.append(Group((Bar(say(language, "Sensitive subjects (all together)"), sensitive),)))
    return BarList(say(language, "What people asked about"), tuple(groups), long=True)


def _largest_first(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    return tuple(sorted(bars, key=lambda bar: (-bar.count, bar.label.casefold())))


def _inquiries(visits: Iterable[Visit]) -> list[Inquiry]:
    return [inquiry for visit in visits for inquiry in visit.inquiries]


def _facts(shift: Shift, post: Post, language: str) -> tuple[str, ...]:
    opened, closed = wall(shift.opened), wall(shift.closed) if shift.closed else None
    start = say_time(language, opened)
    if closed is None:
        # Translators: a shift, since a time of day.
        times = say(language, "since {start}, still open", start=start)
    elif closed.date() == opened.date():
        times = say(language, "{start} to {end}", start=start, end=say_time(language, closed))
    else:
        until = f"{say_day(language, closed.date(), 'long')} {say_time(language, closed)}"
        times = say(language, "{start} to {end}", start=start, end=until)
    facts = (say_day(language, opened.date()), times, post.desk.name, post.place or "",
             say(language, words.SERVED_BY[shift.served_by]))  # fmt: skip
    return tuple(fact for fact in facts if fact)


def _key_figures(visits: Sequence[Visit], catalogue: Catalogue, language: str) -> Figures:
    asked, new = len(_inquiries(visits)), sum(not visit.continued for visit in visits)
    directional = several = 0
    for visit in visits:
        several += len(visit.inquiries) > 1 and not visit.continued
        for inquiry in visit.inquiries:
            category = catalogue.find(inquiry.category)
            directional += category is not None and category.kind == Kind.DIRECTIONAL
    of_visits = say_count(language, "of {count} visit", "of {count} visits", new)
    of_questions = say_count(language, "of {count} question", "of {count} questions", asked)
    return Figures(
        (
            # Translators: stands under a big number, as "42 / visits".
            Figure(new, say_count(language, "visit", "visits", new)),
            Figure(asked, say_count(language, "question", "questions", asked)),
            Figure(several, say(language, "with several questions"), of_visits),
            # Translators: questions about the way or the opening hours; under a big number.
            Figure(directional, say(language, "only about where or when"), of_questions),
        )
    )


def _outcomes(visits: Sequence[Visit], language: str) -> BarList:
    counts = Counter(inquiry.outcome for inquiry in _inquiries(visits))
    all_of_them, known = counts.total(), counts.total() - counts[None]
    note = say_count(
        language, "Known for {known} of {count} question", "Known for {known} of {count} questions", all_of_them,
        known=known,
    )  # fmt: skip
    return _known(say(language, "How it ended"), counts, words.OUTCOME, note, language)


def _channels(visits: Sequence[Visit], language: str) -> BarList:
    counts = Counter(visit.channel for visit in visits)
    note = say_count(
        language, "Known for {known} of {count} visit", "Known for {known} of {count} visits", len(visits),
        known=len(visits) - counts[None],
    )  # fmt: skip
    return _known(say(language, "How they reached us"), counts, words.CHANNEL, note if counts[None] else "", language)


def _known(
    title: str, counts: Mapping[Value | None, int], names: Mapping[Value, str], note: str, language: str
) -> BarList:
    """Rows in the order of their closed list, those nobody chose left out; the unknown last and never shared out."""
    bars = [Bar(say(language, name), counts[value]) for value, name in names.items() if counts[value]]
    if counts[None]:
        bars.append(Bar(say(language, "Not said"), counts[None], known=False))
    return BarList(title, (Group(tuple(bars)),) if bars else (), note)


def _passed_on(visits: Sequence[Visit], language: str) -> BarList:
    inquiries = _inquiries(visits)
    to, by = (Counter(getattr(one, field) for one in inquiries) for field in ("handed_to", "sent_here_by"))
    units = sum(one.referred_to is not None for one in inquiries)
    bars = [Bar(say(language, "To a named service"), units)] if units else []
    bars += [Bar(say(language, name), to[side], side) for side, name in words.HANDED_TO.items() if to[side]]
    bars += [Bar(say(language, name), by[side], side) for side, name in words.SENT_HERE_BY.items() if by[side]]
    return BarList(say(language, "Passed on and sent here"), (Group(tuple(bars)),) if bars else ())


def _how_to_read(visits: Sequence[Visit], catalogue: Catalogue, language: str) -> Note:
    """Only what these figures need explained."""
    inquiries = _inquiries(visits)
    sensitive = sum(side_of(one.category, catalogue) is None for one in inquiries)
    lines = [
        say(language, "A visit is one person or group who asked something; it may hold several questions, and each "
            "question is counted once."),
        say(language, "A zero means the shift was open and nothing was logged. Where the line is broken nobody "
                      "counted, and nothing is known."),
    ]  # fmt: skip
    if any(one.outcome is None for one in inquiries) or any(visit.channel is None for visit in visits):
        lines.append(say(language, "What nobody said stays unknown; it is not shared out among the rest."))
    if continued := sum(visit.continued for visit in visits):
        lines.append(say_count(
            language,
            "{count} visit went on where a colleague had left it: it is no new visit, and its questions are counted.",
            "{count} visits went on where a colleague had left them: they are no new visits, and their questions are "
            "counted.",
            continued,
        ))  # fmt: skip
    if sensitive:
        lines.append(say_count(
            language,
            "{count} question on a sensitive subject is shown without its area or hour, and is not on the line.",
            "{count} questions on sensitive subjects are shown together, without area or hour, and not on the line.",
            sensitive,
        ))  # fmt: skip
    paper = sum(visit.entered is Entered.PAPER for visit in visits)
    if paper:
        lines.append(say_count(
            language,
            "{count} visit was entered from paper afterwards.",
            "{count} visits were entered from paper afterwards.",
            paper,
        ))  # fmt: skip
    lines.append(say(language, "Nothing here is about a person: not about those who asked, nor about those who "
                               "answered."))  # fmt: skip
    return Note(say(language, "How to read this"), tuple(lines))


def footer(edition: Edition) -> tuple[str, str]:
    """What stands at the foot of a page: what made it and when, and where what it tells of lies."""
    language, made = edition.language, edition.made
    day, time = say_day(language, made.day, "long"), say_time(language, wall(made))
    sent, kept = say(language, "Kept here and sent to the municipality"), say(language, "Kept here; nothing was sent")
    return say(language, "Made with Skranke, {day} {time}", day=day, time=time), sent if edition.reports else kept
