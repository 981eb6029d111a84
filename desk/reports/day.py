"""The line of the day: when questions came, and when nobody counted."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from desk.model.category import Catalogue, Side
from desk.model.part import Part as PartOfDay
from desk.model.part import ends
from desk.model.period import Moment
from desk.model.visit import Precision, Visit
from desk.reports.content import SIDES, DayLine, Loose, Part, Span
from desk.text import say, say_count, say_time

STEPS = (30, 60, 120, 180, 240, 360, 720, 1440)
MOST_PARTS = 24
CLEAR_PEAK = 5  # fewer in the busiest part, and calling it busiest says nothing


def wall(moment: Moment) -> datetime:
    """The time on the wall clock, without its offset: the day as those who were there saw it."""
    return moment.local.replace(tzinfo=None)


def day_line(
    visits: Sequence[Visit], counted: Sequence[Span], catalogue: Catalogue, language: str, silent: Sequence[Span] = ()
) -> DayLine:
    """The line over the counted spans, the silent ones, and visits outside them.

    Sensitive subjects are left out, as a single one would show its hour and its side here; the report pools them.
    Questions whose hour is not known are said, and stand over the part of the day in which they came.
    """
    placed = [visit for visit in visits if visit.precision == Precision.EXACT]
    came = [wall(visit.at) for visit in placed]
    times = came + [end for span in (*counted, *silent) for end in (span.start, span.end)]
    title = say(language, "The line of the day")
    loose = _loose(visits, catalogue)
    if not times:
        told = _hourless(loose, language) or [say(language, "Nothing was counted.")]
        return DayLine(title, " ".join(told), STEPS[0], (), (), (), loose)
    step, starts = _cut(min(times), max([*times, *(time + timedelta(minutes=1) for time in came)]))
    counts = _counts(placed, starts, step, catalogue)
    parts = tuple(Part(start, tuple(counts[start, side] for side in SIDES)) for start in starts)  # type: ignore[arg-type]
    told = [] if loose and not any(part.total for part in parts) else [_sentence(parts, step, _ends(times), language)]
    told += [*_silences(silent, language), *_hourless(loose, language)]
    return DayLine(title, " ".join(told), step, parts, tuple(counted), tuple(silent), loose)


def _ends(times: Sequence[datetime]) -> tuple[datetime, datetime]:
    return min(times), max(times)


def side_of(category_id: str, catalogue: Catalogue) -> Side | None:
    """The side to count an inquiry under; None when its subject is sensitive. What is unknown here is `other`."""
    category = catalogue.find(category_id)
    if category is None:
        return Side.OTHER
    return None if category.sensitive else category.side


def _cut(first: datetime, last: datetime) -> tuple[int, tuple[datetime, ...]]:
    """The step in minutes and the starts of the parts, on round hours, at most MOST_PARTS of them."""
    for step in (*STEPS, *(1440 * days for days in range(2, 4000))):
        start = _floor(first, step)
        count = max(1, -(-(last - start) // timedelta(minutes=step)))
        if count <= MOST_PARTS:
            break
    return step, tuple(start + index * timedelta(minutes=step) for index in range(count))


def _floor(time: datetime, step: int) -> datetime:
    midnight = time.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + (time - midnight) // timedelta(minutes=step) * timedelta(minutes=step)


def _counts(
    visits: Iterable[Visit], starts: Sequence[datetime], step: int, catalogue: Catalogue
) -> Counter[tuple[datetime, Side]]:
    counts: Counter[tuple[datetime, Side]] = Counter()
    for visit in visits:
        index = (wall(visit.at) - starts[0]) // timedelta(minutes=step)
        for inquiry in visit.inquiries:
            side = side_of(inquiry.category, catalogue)
            if side is not None:
                counts[starts[index], side] += 1
    return counts


def _loose(visits: Iterable[Visit], catalogue: Catalogue) -> tuple[Loose, ...]:
    """How many questions came in a part of a day, or some time in a day, the hour of which nobody knows.

    Where of one question not even the part is known, those of that day are said together.
    """
    counts: Counter[tuple[date, PartOfDay | None]] = Counter()
    for visit in visits:
        if visit.precision != Precision.EXACT:
            known = sum(side_of(inquiry.category, catalogue) is not None for inquiry in visit.inquiries)
            counts[visit.day, visit.part] += known
    whole = {day for day, part in counts if part is None and counts[day, part]}
    spans: Counter[Span] = Counter()
    for (day, part), count in counts.items():
        spans[_wide(day, None if day in whole else part)] += count
    found = [Loose(span, count) for span, count in spans.items() if count]
    return tuple(sorted(found, key=lambda each: each.span.start))


def _wide(day: date, part: PartOfDay | None) -> Span:
    first, after = ends(part) if part else (0, 24)
    midnight = datetime.combine(day, time())
    return Span(midnight + timedelta(hours=first), midnight + timedelta(hours=after))


def _sentence(parts: Sequence[Part], step: int, ends: tuple[datetime, datetime], language: str) -> str:
    total = sum(part.total for part in parts)
    if total == 0:
        return say(language, "No question was logged.")
    if ends[0].date() != ends[1].date() or ends[1] - ends[0] < timedelta(minutes=1):
        return say_count(language, "{count} question.", "{count} questions.", total)
    busiest = max(parts, key=lambda part: part.total)
    alone = sum(part.total == busiest.total for part in parts) == 1
    if len(parts) > 1 and alone and busiest.total >= CLEAR_PEAK:
        start, end = _from_to(busiest.start, busiest.start + timedelta(minutes=step), language)
        return say(language, "Most questions came from {start} to {end}.", start=start, end=end)
    start, end = _from_to(*ends, language)
    return say_count(
        language,
        "{count} question from {start} to {end}.",
        "{count} questions from {start} to {end}.",
        total,
        start=start,
        end=end,
    )


def _silences(silent: Sequence[Span], language: str) -> Iterable[str]:
    for span in silent:
        start, end = _from_to(span.start, span.end, language)
        yield say(language, "From {start} to {end} nothing was logged; nobody has said why yet.", start=start, end=end)


def _hourless(loose: Sequence[Loose], language: str) -> list[str]:
    count = sum(each.count for each in loose)
    if not count:
        return []
    return [
        say_count(
            language,
            "{count} question was entered without its hour and is not on the line.",
            "{count} questions were entered without their hour and are not on the line.",
            count,
        )
    ]


def _from_to(start: datetime, end: datetime, language: str) -> tuple[str, str]:
    return say_time(language, start), say_time(language, end)
