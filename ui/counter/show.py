"""What the hands look like: pure functions from hands and sight to what the widgets show."""

from collections.abc import Set

from PySide6.QtCore import QCoreApplication

from desk.catalogue.search import Hit
from desk.model.visit import Channel, Visit
from ui.counter import telling as words
from ui.counter.belong import Belong
from ui.counter.box import Pending
from ui.counter.choices import choices
from ui.counter.hands import DIGITS, Ask, Choice, Hands, Picker, Place, Sight, Stop, What, place, was_left
from ui.counter.keyboard import asks_whom, typed
from ui.counter.referral import Whom
from ui.counter.telling import Telling
from ui.counter.turns import Page
from ui.counter.when import When
from ui.keymap import Keymap
from ui.widgets.offer import Offer

_CHANNEL_ICONS = {
    Channel.PHONE: "phone",
    Channel.EMAIL: "envelope-closed",
    Channel.CHAT: "chat",
    Channel.OUTREACH: "location-pin",
}

_GUIDE_KEYS = {
    "guide-scroll": {"page"},
    "guide-answer": set("123456789"),
    "guide-on": {"enter"},
    "guide-back": {"backspace"},
    "guide-leave": {"0"},
    "guide-type": {"type"},
    "guide-out": {"/"},
    "guide-more": {"."},
}
"""The commands of a step, and the keys of its choices they stand for."""


def mode(hands: Hands) -> str:
    """The name of what the digits do now, as the table of keys knows it."""
    where = place(hands)
    if asks_whom(hands):
        return "referral"
    if where is not Place.TILES:
        return where.value
    if hands.adding or hands.changing:
        return "adding" if hands.adding else "changing"
    return "pending" if hands.pending else where.value


def resting(hands: Hands, sight: Sight, guide_keys: Set[str], *, undoable: bool) -> frozenset[str]:
    """The commands that would do nothing just now, though they act in this mode."""
    found = set() if undoable else {"undo"}
    if not sight.stops:
        found.add("stop")
    if not sight.proposed:
        found.add("there")
    if len(sight.strip) < 2:
        found |= {"other", "earlier"}
    if not _just_came(sight):
        found.add("belong")
    visit = sight.highlighted(hands)
    goes_on = visit is not None and not sight.guide_open and any(map(was_left, visit.inquiries))
    if not goes_on:
        found.add("go-on")  # a guide is begun rarely from here: F1 tells that
    if not sight.strip:
        found |= {"add", "strip", "correct", "outcome", "effort", "referred", "handed", "sent", "continued"}
    if not sight.notes or not sight.strip:
        found.add("note")
    if place(hands) is Place.GUIDE:
        found |= {command for command, keys in _GUIDE_KEYS.items() if not keys & guide_keys}
    return frozenset(found)


def asleep(rest: Set[str], sight: Sight, *, silence: bool, told: bool, redoable: bool) -> frozenset[str]:
    """Those of `resting` that a key would not do, and what the footer never shows and would do nothing: `silence` and
    `told` tell whether a silent stretch is asked about, and whether something was said of it."""
    found = set(rest - {"belong"} if sight.elsewhere.visits else rest)
    found |= set() if silence else {"gap-zero", "gap-missed", "gap-closed"}
    found |= set() if told else {"gap-away"}
    found |= set() if redoable else {"redo"}
    return frozenset(found if sight.guide_open else found | {"guide-focus"})


def _just_came(sight: Sight) -> bool:
    """Whether the newest visit of today was logged elsewhere: then the last ones may belong here."""
    last = sight.elsewhere.visits[:1]
    return bool(last) and (not sight.strip or sight.strip[0].at.utc <= last[0].at.utc)


def asking(hands: Hands, sight: Sight, keys: Keymap) -> tuple[str, str]:
    """What stands in the empty search, and the hint at its right."""
    if hands.number is not None:
        return (
            QCoreApplication.translate("counter", "How many visits?"),
            QCoreApplication.translate("counter", "a number, then Enter"),
        )
    hint = QCoreApplication.translate("counter", "type, or press a key")
    if place(hands) is Place.NOTE:
        hint = ""
    if asks_whom(hands):
        return QCoreApplication.translate("counter", "Find in the directory"), "" if typed(hands) else hint
    if hands.changing:
        return QCoreApplication.translate("counter", "What was it about?"), hint
    if hands.adding:
        return QCoreApplication.translate("counter", "What else do they ask?"), hint
    if sight.proposed and not hands.pending:
        hint = QCoreApplication.translate("counter", "at {stop} now? Enter").format(stop=sight.proposed.name)
    elif sight.unplaced and not hands.pending and (caps := keys.caps_for("F12")):
        hint = QCoreApplication.translate("counter", "where are we now? {key}").format(key=" ".join(caps))
    return QCoreApplication.translate("counter", "What do they ask?"), "" if hands.search else hint


def pending(hands: Hands, sight: Sight, telling: Telling) -> list[Pending]:
    """What waits for the next key."""
    found = []
    visit = sight.highlighted(hands)
    if hands.adding and visit:
        text = QCoreApplication.translate("counter", "to {what}")
        found.append(Pending("plus", text.format(what=telling.visit(visit))))
    if hands.changing and (changed := sight.visit(hands.changing[0])):
        text = QCoreApplication.translate("counter", "instead of {what}")
        found.append(Pending("pencil", text.format(what=telling.question(changed, hands.changing[1]))))
    if hands.number is not None:
        found.append(Pending("person-group", f"× {hands.number or '…'}"))
    elif hands.times > 1:
        found.append(Pending("person-group", f"× {hands.times}"))
    if hands.channel:
        found.append(Pending(_CHANNEL_ICONS[hands.channel], words.said_or_not(hands.channel)))
    return found


def hits(found: tuple[Hit, ...], guided: frozenset[str], telling: Telling) -> list[Offer]:
    """The hits of a search with the keys that act on them."""
    offers = []
    quoted = QCoreApplication.translate("counter", "“{word}”")
    for digit, hit in zip(DIGITS, found[:9], strict=False):
        name = telling.name(hit.category.id)
        caps = []
        if digit == "1" and hit.category.id in guided:
            caps.append(("Ctrl Enter", QCoreApplication.translate("counter", "guide")))
        if digit == "1":
            caps.append(("Enter", ""))
        matched = quoted.format(word=hit.matched) if hit.matched.casefold() != name.casefold() else ""
        detail = " · ".join(part for part in (telling.trial(hit.category), matched) if part)
        side, icon = hit.category.side.value, hit.category.icon
        offers.append(Offer(digit, name, side=side, icon=icon, detail=detail, caps=tuple(caps)))
    return offers


def picker_title(picker: Picker, sight: Sight, telling: Telling) -> str:
    """The question of a picker, and what it is about."""
    visit = sight.visit(picker.visit)
    if visit is None:
        return words.title(picker.ask, sight.elsewhere.here)
    whole = picker.ask in (Ask.WHICH, Ask.VISIT_CHANNEL, Ask.TIME, Ask.PART)
    return words.title(picker.ask, telling.visit(visit) if whole else telling.question(visit, picker.index))


def _of_the_last(digit: str, choice: Visit | Page | Belong, telling: Telling) -> str:
    """One of the last visits, or several."""
    if isinstance(choice, Visit):
        return telling.listed(choice)
    if isinstance(choice, Page):
        return words.other_visits(choice)
    at = telling.time(choice.visits[-1])
    return at if digit == str(len(choice.visits)) else words.since(choice.visits, counted=True)


def _cap(key: str, keys: Keymap) -> str | None:
    return None if key in DIGITS else " ".join(keys.caps_for(key))


def _stop(key: str, choice: Choice, sight: Sight, keys: Keymap) -> Offer:
    """A stop or a desk: that where we are is ticked, that of the timetable is on Enter too."""
    if not isinstance(choice, Stop):
        return Offer(key, QCoreApplication.translate("counter", "more stops"), cap=_cap(key, keys))
    meant = (("Enter", ""),) if choice == sight.proposed else ()
    return Offer(key, choice.name, ticked=True if choice.here else None, caps=meant)


def answers(picker: Picker, sight: Sight, telling: Telling, keys: Keymap) -> list[Offer]:
    """The answers of a picker. Where a key of its own does the same, its keycap says that key as it is chosen."""
    if picker.ask is Ask.STOP:
        return [_stop(key, choice, sight, keys) for key, choice in choices(picker, sight)]
    visit = sight.visit(picker.visit)

    def text(digit: str, choice: Choice) -> str:
        if isinstance(choice, Whom):
            return choice.name
        if isinstance(choice, Visit | Page | Belong):
            return _of_the_last(digit, choice, telling)
        if isinstance(choice, When):
            return words.when_words(choice)
        if isinstance(choice, What):
            return words.part(choice)
        if isinstance(choice, int) and visit:
            return telling.label(visit.inquiries[choice].category)
        return words.said_or_not(choice)

    def ticked(choice: Choice) -> bool | None:
        return bool(visit and visit.continued) if choice is What.CONTINUED else None

    def detail(choice: Choice) -> str:
        return choice.detail if isinstance(choice, Whom) else ""

    return [
        Offer(key, text(key, choice), ticked=ticked(choice), detail=detail(choice), cap=_cap(key, keys))
        for key, choice in choices(picker, sight)
    ]
