"""What an open picker offers: digits and what each stands for. No Qt in here."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from desk.model.category import Side
from desk.model.visit import Channel, Effort, Outcome
from ui.counter.belong import belongings
from ui.counter.hands import DIGITS, OWN_KEYS, Ask, Choice, Picker, Sight, What
from ui.counter.route import listed
from ui.counter.turns import Page, earlier
from ui.counter.when import offered

_SHOWN = (*list(What)[:5], What.PART, *list(What)[5:-1])
"""What can be corrected, in the order it is shown."""


def choices(picker: Picker, sight: Sight) -> tuple[tuple[str, Choice], ...]:
    """The answers of a picker as (digit, what it stands for), in the order they are drawn."""
    lists = _LISTED.get(picker.ask)
    if lists is not None:
        return lists(picker, sight)
    visit = sight.visit(picker.visit)
    if picker.ask is Ask.WHICH:
        shown = range(len(visit.inquiries))[-9:] if visit else ()
        return (*((DIGITS[i], index) for i, index in enumerate(shown)), *_others(sight))
    if picker.ask is Ask.WHAT:
        several = visit is not None and len(visit.inquiries) > 1
        shown = (what for what in _SHOWN if several or what is not What.REMOVE)
        return (*((OWN_KEYS.get(what) or DIGITS[list(What).index(what)], what) for what in shown), *_others(sight))
    if picker.ask in (Ask.CHANNEL, Ask.VISIT_CHANNEL):
        return tuple(zip(DIGITS, Channel, strict=False))
    if picker.ask is Ask.REFERRED:
        return (*zip(DIGITS[:9], sight.units, strict=False), *(() if picker.typed else (("0", None),)))
    values = _LISTS.get(picker.ask)
    return (*zip(DIGITS, values, strict=False), ("0", None)) if values else ()


def _others(sight: Sight) -> tuple[tuple[str, Choice], ...]:
    """F2 once more: another visit is to be corrected."""
    return (("F2", Page(0)),) if len(sight.strip) > 1 else ()


_LISTED: Mapping[Ask, Callable[[Picker, Sight], tuple[tuple[str, Choice], ...]]] = {
    Ask.PART: lambda _, sight: offered(sight.now),
    Ask.STOP: listed,
    Ask.BELONG: lambda _, sight: belongings(sight.elsewhere, sight.room),
    Ask.VISIT: lambda picker, sight: earlier(sight.strip, picker.index, sight.room),
}
"""Where a picker is not about one visit: what it lists."""


_LISTS: Mapping[Ask, type[StrEnum]] = {Ask.OUTCOME: Outcome, Ask.EFFORT: Effort, Ask.HANDED: Side, Ask.SENT: Side}
"""The closed lists of which a digit chooses one, and 0 none."""
