"""What a key means at the counter: (hands, key, sight) -> (hands, intent). Pure, and without Qt.

A key is the one character it types (`1`, `+`, `å`), whatever key of whatever layout typed it, or the name of a key
that types none: Enter, Backspace, Esc, Up, Down, F2, Ctrl+Z. If the intent cannot be carried out, the screen keeps
the hands from before the key, so that the same key can be pressed again.
"""

from collections.abc import Callable
from dataclasses import replace

from desk.model.visit import Channel, Visit
from ui.counter import function_keys
from ui.counter.choices import choices
from ui.counter.hands import DIGITS, NUMBER_LENGTH, Ask, Hands, Picker, Place, Sight, place
from ui.counter.intent import (
    Add,
    ChangeCategory,
    GuideKey,
    Hint,
    Log,
    MoveTo,
    Redo,
    Undo,
)
from ui.counter.picking import Answer, at_time, choose, correcting, numbered, one_back, take_time
from ui.counter.taking import TakeOver

LONGEST_SEARCH = 40
_BETWEEN_LETTERS = " -'’./&"
_BETWEEN_DIGITS = ".-/, "
"""What people write in dates: while one is typed in the guide, none of it means anything else."""


def press(hands: Hands, key: str, sight: Sight) -> Answer:
    """What a key does."""
    if asks_whom(hands) and key in _BETWEEN_LETTERS and typed(hands):
        return _letter(hands, key), None
    in_a_date = sight.guide_types and key in _BETWEEN_DIGITS and place(hands) is Place.GUIDE
    named = _to_the_guide(key) if in_a_date else _NAMED.get(key)
    if named is not None:
        return named(hands, sight)
    if len(key) != 1:
        return hands, None
    if key in DIGITS:
        return _digit(hands, key, sight)
    if key.isalpha() or (hands.search and key in _BETWEEN_LETTERS):
        return _letter(hands, key), None
    return hands, None


def asks_whom(hands: Hands) -> bool:
    """Whether it is asked whom somebody was referred to, and nothing else is typed meanwhile."""
    return hands.picker is not None and hands.picker.ask is Ask.REFERRED and place(hands) is Place.PICKER


def typed(hands: Hands) -> str:
    """The letters typed so far, whatever they search."""
    return hands.picker.typed if hands.picker is not None and asks_whom(hands) else hands.search


def writes(hands: Hands, key: str) -> bool:
    """Whether the key could write, or be part of a number: then the guard lets it wait for the next one."""
    return key in tuple(DIGITS) or (key == "Enter" and place(hands) in (Place.HITS, Place.GUIDE, Place.PICKER))


def pick(hands: Hands, category: str, sight: Sight) -> Answer:
    """A category was chosen, by a digit or by hand: log it, add it, or put it in another's place."""
    hands = numbered(hands)
    if hands.changing is not None:
        visit, index = hands.changing
        return hands.calm_but_channel, ChangeCategory(visit, index, category)
    if hands.adding:
        visit = sight.highlighted(hands)
        return hands.calm_but_channel, Add(visit.id, category) if visit else Hint.NOTHING_YET
    return hands.calm, Log(category, hands.times, hands.channel or Channel.DESK)


def highlight(hands: Hands, visit: Visit) -> Hands:
    """The highlight moves to a visit, by an arrow or by hand; a picker about a visit follows it."""
    if hands.changing:
        return hands
    picker = hands.picker
    if picker and picker.visit:
        picker = correcting(visit) if picker.corrects else Picker(picker.ask, visit.id, len(visit.inquiries) - 1)
    return replace(hands, highlight=visit.id, other=0, picker=picker)


def instead(hands: Hands, visit: Visit, index: int) -> Hands:
    """The next category takes the place of this one, which was pointed at."""
    return replace(hands.calm_but_channel, highlight=visit.id, changing=(visit.id, index))


def settle(hands: Hands, sight: Sight) -> Hands:
    """The strip or the guide changed under the hands: what pointed at something that went is let go."""
    if hands.picker and hands.picker.visit and not _stands(hands.picker.visit, hands.picker.index, sight):
        hands = replace(hands, picker=None)
    if hands.changing and not _stands(*hands.changing, sight):
        hands = replace(hands, changing=None)
    if hands.adding and not sight.strip:
        hands = replace(hands, adding=False)
    kept = hands.highlight if sight.visit(hands.highlight) else None
    noted = hands.note if sight.notes and sight.visit(hands.note) else None
    return replace(hands, highlight=kept, guide=hands.guide and sight.guide_open, note=noted)


def _stands(visit_id: str, index: int, sight: Sight) -> bool:
    visit = sight.visit(visit_id)
    return visit is not None and index < len(visit.inquiries)


def _digit(hands: Hands, key: str, sight: Sight) -> Answer:
    at = DIGITS.index(key)
    where = place(hands)
    if where is Place.NUMBER:
        return replace(hands, number=(hands.number or "")[: NUMBER_LENGTH - 1] + key), None
    if where is Place.TIME:
        return take_time(hands, key, sight)
    if where is Place.PICKER and hands.picker:
        offered = dict(choices(hands.picker, sight))
        return choose(hands, offered[key], sight) if key in offered else (hands, None)
    if where is Place.GUIDE:
        return hands, GuideKey(key)
    ids = sight.hits[:9] if where is Place.HITS else sight.tiles
    return pick(hands, ids[at], sight) if at < len(ids) else (hands, None)


def _letter(hands: Hands, key: str) -> Hands:
    """Letters search, always: a picker closes, a number typed so far counts. While it is asked whom somebody was
    referred to, it is the directory that is searched."""
    if hands.picker is not None and asks_whom(hands):
        return replace(hands, picker=replace(hands.picker, typed=(hands.picker.typed + key)[:LONGEST_SEARCH]))
    return replace(numbered(hands), picker=None, search=(hands.search + key)[:LONGEST_SEARCH])


def _enter(hands: Hands, sight: Sight) -> Answer:
    where = place(hands)
    if where is Place.NUMBER:
        return numbered(hands), None
    if where is Place.TIME and hands.picker and len(hands.picker.time) == 2:
        return at_time(hands, hands.picker, hands.picker.time + "00", sight)
    if where is Place.HITS:
        return pick(hands, sight.hits[0], sight) if sight.hits else (hands, Hint.NO_HIT)
    if hands.picker and where is Place.PICKER:
        return _enter_picker(hands, hands.picker, sight)
    if where is Place.TILES and not hands.pending and sight.proposed:
        return hands, MoveTo(sight.proposed)
    return hands, GuideKey("Enter") if where is Place.GUIDE else None


def _enter_picker(hands: Hands, picker: Picker, sight: Sight) -> Answer:
    """The first hit of the directory, the stop of the timetable, or what stands on Enter."""
    if asks_whom(hands) and typed(hands):
        return choose(hands, sight.units[0], sight) if sight.units else (hands, Hint.NO_HIT)
    if picker.ask is Ask.STOP:
        return choose(hands, sight.proposed, sight) if sight.proposed else (hands, None)
    offered = dict(choices(picker, sight))
    return choose(hands, offered["Enter"], sight) if "Enter" in offered else (hands, None)


def _to_the_guide(key: str) -> Callable[[Hands, Sight], Answer]:
    """A sign that means something only in a guide, and in words that are searched for."""

    def passed(hands: Hands, sight: Sight) -> Answer:
        if hands.search:
            return _letter(hands, key), None
        return hands, GuideKey(key) if place(hands) is Place.GUIDE else None

    return passed


def _backspace(hands: Hands, sight: Sight) -> Answer:
    where = place(hands)
    if where is Place.NUMBER:
        return replace(hands, number=(hands.number or "")[:-1]), None
    if where is Place.TIME and hands.picker and hands.picker.time:
        return replace(hands, picker=replace(hands.picker, time=hands.picker.time[:-1])), None
    if hands.picker and hands.picker.typed:
        return replace(hands, picker=replace(hands.picker, typed=hands.picker.typed[:-1])), None
    if hands.picker:
        return replace(hands, picker=one_back(hands.picker, sight)), None
    if where is Place.HITS:
        return replace(hands, search=hands.search[:-1]), None
    return hands, GuideKey("Backspace") if where is Place.GUIDE else None


def _escape(hands: Hands, sight: Sight) -> Answer:
    """Whatever is pending goes at once; with nothing pending, a note is left, or the guide gives the digits back."""
    if place(hands) is Place.NOTE:
        return replace(hands, note=None), None
    return (hands.calm, None) if hands.pending else (replace(hands, guide=False), None)


def _plus(hands: Hands, sight: Sight) -> Answer:
    if not sight.strip:
        return hands, Hint.NOTHING_YET
    return replace(numbered(hands), adding=True, other=0, times=1, changing=None, picker=None), None


def _minus(hands: Hands, sight: Sight) -> Answer:
    """`-`: add to the other visit, the one that was dealt with before; once more: to the one before that."""
    if hands.search:
        return _letter(hands, "-"), None
    if len(sight.strip) < 2:
        return hands, Hint.NO_OTHER if sight.strip else Hint.NOTHING_YET
    return replace(numbered(hands), adding=True, other=hands.other + 1, times=1, changing=None, picker=None), None


def _star(hands: Hands, sight: Sight) -> Answer:
    return replace(hands, number="", times=1, adding=False, other=0, changing=None, picker=None), None


def _move(by: int) -> Callable[[Hands, Sight], Answer]:
    def moved(hands: Hands, sight: Sight) -> Answer:
        now = sight.highlighted(hands)
        if now is None:
            return hands, None
        at = min(max(sight.strip.index(now) + by, 0), len(sight.strip) - 1)
        return highlight(hands, sight.strip[at]), None

    return moved


_NAMED: dict[str, Callable[[Hands, Sight], Answer]] = {
    "+": _plus,
    "-": _minus,
    "*": _star,
    "Enter": _enter,
    "Ctrl+Enter": function_keys.open_guide,
    "Backspace": _backspace,
    "Esc": _escape,
    "Up": _move(-1),
    "Down": _move(1),
    "F2": function_keys.correct,
    "F3": function_keys.ask(Ask.OUTCOME),
    "F4": function_keys.next_channel,
    "F5": function_keys.ask(Ask.EFFORT),
    "F6": function_keys.ask(Ask.REFERRED),
    "F7": function_keys.ask(Ask.HANDED),
    "F8": function_keys.ask(Ask.SENT),
    "F9": function_keys.carry_on,
    "F10": function_keys.turn_to_guide,
    "F11": function_keys.belong,
    "F12": function_keys.next_stop,
    "Ctrl+N": function_keys.note,
    ".": _to_the_guide("."),
    "/": _to_the_guide("/"),
    "Ctrl+T": lambda hands, sight: (hands, TakeOver()),
    "Ctrl+Z": lambda hands, sight: (hands, Undo()),
    "Ctrl+Y": lambda hands, sight: (hands, Redo()),
}
