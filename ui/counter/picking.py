"""What an answer of an open picker means, and the time that is typed into one. Pure, and without Qt."""

from dataclasses import replace

from desk.model.category import Side
from desk.model.visit import Channel, Effort, Outcome, Visit
from ui.counter.belong import Belong
from ui.counter.hands import Ask, Choice, Hands, Picker, Sight, Stop, What
from ui.counter.intent import Hint, Intent, MoveTo, RemoveInquiry, SetChannel, SetEffort, SetOutcome, SetTime, TakeBack
from ui.counter.referral import HandOn, Refer, SentBy, Whom
from ui.counter.turns import Page
from ui.counter.when import SetPart, When

Answer = tuple[Hands, Intent | None]
"""The hands after a key, and what it asks for."""


def choose(hands: Hands, choice: Choice, sight: Sight) -> Answer:
    """An answer of the open picker was chosen, by a digit or by hand."""
    picker = hands.picker
    if picker is None or isinstance(choice, Page | Visit):
        return _another(hands, choice), None
    if picker.visit is None:
        return _for_the_next(hands, choice)
    visit = sight.visit(picker.visit)
    if visit is None:
        return hands.calm_but_channel, None
    if picker.ask is Ask.WHICH and isinstance(choice, int):
        return replace(hands, picker=replace(picker, ask=Ask.WHAT, index=choice)), None
    if picker.ask is Ask.WHAT and isinstance(choice, What):
        return _correct(hands, picker, visit, choice)
    return hands.calm_but_channel, _answered(picker, visit, choice)


def _another(hands: Hands, choice: Choice) -> Hands:
    """Another visit is to be corrected: the list of them, or the one that was chosen."""
    if isinstance(choice, Page):
        return replace(hands, picker=Picker(Ask.VISIT, index=choice.number))
    return replace(hands, highlight=choice.id, picker=correcting(choice)) if isinstance(choice, Visit) else hands


def _for_the_next(hands: Hands, choice: Choice) -> Answer:
    """How the next person reaches us, or where; or which of the last visits belong here. What else is pending for the
    next visit stays."""
    if isinstance(choice, Belong):
        return replace(hands, picker=None), choice
    if isinstance(choice, Stop):
        return replace(hands, picker=None), None if choice.here else MoveTo(choice)
    channel = choice if isinstance(choice, Channel) and choice is not Channel.DESK else None
    return replace(hands, picker=None, channel=channel), None


def numbered(hands: Hands) -> Hands:
    """The number after `*` is finished; none, or 0, is one visit."""
    return replace(hands, number=None, times=max(int(hands.number or 0), 1)) if hands.number is not None else hands


def one_back(picker: Picker, sight: Sight) -> Picker | None:
    """The question before this one, in a picker that F2 opened; None when there is none."""
    visit = sight.visit(picker.visit)
    if not picker.corrects or visit is None or picker.ask is Ask.WHICH:
        return None
    if picker.ask is Ask.WHAT:
        return replace(picker, ask=Ask.WHICH, index=-1) if len(visit.inquiries) > 1 else None
    return replace(picker, ask=Ask.WHAT, time="")


def correcting(visit: Visit) -> Picker:
    """What F2 asks first about a visit: which of its questions is wrong, or what is."""
    if len(visit.inquiries) > 1:
        return Picker(Ask.WHICH, visit.id, corrects=True)
    return Picker(Ask.WHAT, visit.id, 0, corrects=True)


def _correct(hands: Hands, picker: Picker, visit: Visit, what: What) -> Answer:
    asks = {
        What.OUTCOME: Ask.OUTCOME,
        What.EFFORT: Ask.EFFORT,
        What.CHANNEL: Ask.VISIT_CHANNEL,
        What.TIME: Ask.TIME,
        What.PART: Ask.PART,
    }
    if what in asks:
        return replace(hands, picker=replace(picker, ask=asks[what])), None
    if what is What.CATEGORY:
        return replace(hands.calm_but_channel, changing=(visit.id, picker.index)), None
    return hands.calm_but_channel, RemoveInquiry(visit.id, picker.index) if what is What.REMOVE else TakeBack(visit.id)


def _answered(picker: Picker, visit: Visit, choice: Choice) -> Intent | None:
    if picker.ask is Ask.OUTCOME and (choice is None or isinstance(choice, Outcome)):
        return SetOutcome(visit.id, picker.index, choice)
    if picker.ask is Ask.EFFORT and (choice is None or isinstance(choice, Effort)):
        return SetEffort(visit.id, picker.index, choice)
    if picker.ask is Ask.REFERRED and (choice is None or isinstance(choice, Whom)):
        return Refer(visit.id, picker.index, choice.id if choice else None)
    if isinstance(choice, When):
        return SetPart(visit.id, choice)
    if picker.ask in (Ask.HANDED, Ask.SENT) and (choice is None or isinstance(choice, Side)):
        return (HandOn if picker.ask is Ask.HANDED else SentBy)(visit.id, picker.index, choice)
    return SetChannel(visit.id, choice) if isinstance(choice, Channel) else None


def take_time(hands: Hands, key: str, sight: Sight) -> Answer:
    """HHMM, digit by digit: a digit that no hour or minute begins with gets its zero, an impossible one is not taken.
    The fourth digit is the answer; Enter after two of them is the full hour."""
    picker = hands.picker
    if picker is None or picker.visit is None:
        return hands, None
    typed = picker.time + ("0" + key if not picker.time and key > "2" else key)
    if int(typed[:2]) > 23 or typed[2:3] > "5":
        return hands, None
    if len(typed) < 4:
        return replace(hands, picker=replace(picker, time=typed)), None
    return at_time(hands, picker, typed, sight)


def at_time(hands: Hands, picker: Picker, typed: str, sight: Sight) -> Answer:
    """The visit was at this time (HHMM), unless that is still to come."""
    at = int(typed[:2]), int(typed[2:])
    if at > sight.now:
        return replace(hands, picker=replace(picker, time="")), Hint.LATER_THAN_NOW
    return hands.calm_but_channel, SetTime(picker.visit or "", *at)
