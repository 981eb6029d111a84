"""The line of the day: when questions came, and when nobody counted."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from desk.model.category import Catalogue, Side
from desk.model.period import Moment
from desk.model.visit import Precision, Visit
from desk.reports.content import SIDES, DayLine, Part, Span
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

    Sensitive subjects are left out, as a single one would show its hour and its side here; so are visits whose hour
    is not known. The report pools the first and says how many there are of both.
    """
    placed = [visit for visit in visits if visit.precision == Precision.EXACT]
    came = [wall(visit.at) for visit in placed]
    times = came + [end for span in (*counted, *silent) for end in (span.start, span.end)]
    title = say(language, "The line of the day")
    if not times:
        return DayLine(title, say(language, "Nothing was counted."), STEPS[0], (), ())
    step, starts = _cut(min(times), max([*times, *(time + timedelta(minutes=1) for time in came)]))
    counts = _counts(placed, starts, step, catalogue)
    parts = tuple(Part(start, tuple(counts[start, side] for side in SIDES)) for start in starts)  # type: ignore[arg-type]
    told = " ".join([_sentence(parts, step, (min(times), max(times)), language), *_silences(silent, language)])
    return DayLine(title, told, step, parts, tuple(counted), tuple(silent))


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


def _sentence(parts: Sequence[Part], step: int, ends: tuple[datetime, datetime], language: str) -> str:
    total = sum(part.total for part in parts)
    if total == 0:
        return say(language, "No question was logged.")
    if ends[0].date() != ends[1].date() or ends[0] == ends[1]:
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


def _from_to(start: datetime, end: datetime, language: str) -> tuple[str, str]:
    return say_time(language, start), say_time(language, end)
