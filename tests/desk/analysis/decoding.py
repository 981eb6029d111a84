"""Count tables read back into counts by their keys: what their columns say, row by row."""

from desk.analysis.counts import BasketKey, DayCount, DayKey, StepKey
from desk.analysis.steps import LABELLED, Steps
from desk.analysis.tables import HEAD, Baskets, Days, named


def decode(table: Baskets) -> dict[BasketKey, int]:
    """The counts of a table by their keys."""
    every = zip(*(named(table.labels[name], table.codes[name]) for name in HEAD), strict=True)
    names = [table.categories[code] for code in table.members.tolist()]
    starts, live, visits = table.starts.tolist(), table.entered_live.tolist(), table.visits.tolist()
    return {
        BasketKey(*head, tuple(names[starts[row] : starts[row + 1]]), live[row]): visits[row]
        for row, head in enumerate(every)
    }


def decode_days(table: Days) -> dict[DayKey, DayCount]:
    """The counts of a table by their keys."""
    every = zip(*(named(table.labels[name], table.codes[name]) for name in (*HEAD, "category")), strict=True)
    numbers = map(DayCount, table.inquiries.tolist(), table.visits.tolist())
    days = (day or None for day in table.day.tolist())
    return {DayKey(*head[:5], day, head[5]): number for head, day, number in zip(every, days, numbers, strict=True)}


def decode_steps(table: Steps) -> dict[StepKey, int]:
    """The counts of a table by their keys."""
    every = zip(*(named(table.labels[name], table.codes[name]) for name in LABELLED), strict=True)
    revisions = (None if number < 0 else number for number in table.revision.tolist())
    return {
        StepKey(*head[:7], revision, *head[7:]): n
        for head, revision, n in zip(every, revisions, table.inquiries.tolist(), strict=True)
    }
