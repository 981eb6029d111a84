"""What F2 to F12, Ctrl+Enter and Ctrl+N mean at the counter: each asks something about a visit, about the next one or
the last ones, or turns to the guide. Pure, and without Qt.
"""

from collections.abc import Callable
from dataclasses import replace

from desk.model.visit import Channel
from ui.counter.hands import Ask, Hands, Picker, Sight
from ui.counter.intent import Hint, OpenGuide
from ui.counter.picking import Answer, choose, correcting, numbered
from ui.counter.referral import CarryOn
from ui.counter.route import next_stops
from ui.counter.turns import Page, next_page


def ask(what: Ask) -> Callable[[Hands, Sight], Answer]:
    """F3 and F5 to F8: about the newest inquiry of the highlighted visit, or the one that F2 corrects."""

    def asked(hands: Hands, sight: Sight) -> Answer:
        visit = sight.highlighted(hands)
        if visit is None:
            return hands, Hint.NOTHING_YET
        if hands.picker and hands.picker.corrects and hands.picker.ask is not Ask.WHICH:
            return replace(hands, picker=replace(hands.picker, ask=what, time="", typed="")), None
        return replace(hands.calm_but_channel, picker=Picker(what, visit.id, len(visit.inquiries) - 1)), None

    return asked


def carry_on(hands: Hands, sight: Sight) -> Answer:
    """F9: the highlighted visit goes on where a colleague left it; once more, and it is a new one again."""
    visit = sight.visit(hands.picker.visit if hands.picker else None) or sight.highlighted(hands)
    if visit is None:
        return hands, Hint.NOTHING_YET
    return hands.calm_but_channel, CarryOn(visit.id, not visit.continued)


def next_channel(hands: Hands, sight: Sight) -> Answer:
    """F4: the next visit's channel. What else is pending for that visit stays."""
    return replace(numbered(hands), picker=Picker(Ask.CHANNEL), adding=False, other=0, changing=None), None


def next_stop(hands: Hands, sight: Sight) -> Answer:
    """F12: where we are now; once more: the next nine. What is pending for the next visit stays."""
    if not sight.stops:
        return hands, Hint.NO_STOPS
    again = hands.picker if hands.picker and hands.picker.ask is Ask.STOP else None
    picker = Picker(Ask.STOP, index=next_stops(again, sight).number if again else -1)
    return replace(numbered(hands), picker=picker, adding=False, other=0, changing=None), None


def belong(hands: Hands, sight: Sight) -> Answer:
    """F11: the last visits belong here. What is pending for the next visit stays."""
    if not sight.elsewhere.visits:
        return hands, Hint.ALL_HERE
    return replace(numbered(hands), picker=Picker(Ask.BELONG), adding=False, other=0, changing=None), None


def note(hands: Hands, sight: Sight) -> Answer:
    """Ctrl+N: a note on the highlighted visit."""
    visit = sight.highlighted(hands)
    if visit is None or not sight.notes:
        return hands, Hint.NOTHING_YET if sight.notes else Hint.NO_NOTES
    return replace(hands.calm_but_channel, note=visit.id), None


def correct(hands: Hands, sight: Sight) -> Answer:
    """F2: what is to be corrected of the highlighted visit; once more: of which other visit, ten at a time."""
    if hands.picker and hands.picker.ask is Ask.VISIT:
        return choose(hands, next_page(sight.strip, hands.picker.index, sight.room), sight)
    if hands.picker and hands.picker.corrects and len(sight.strip) > 1:
        return choose(hands, Page(0), sight)
    visit = sight.highlighted(hands)
    return (replace(hands.calm_but_channel, picker=correcting(visit)), None) if visit else (hands, Hint.NOTHING_YET)


def turn_to_guide(hands: Hands, sight: Sight) -> Answer:
    """F10: the guide gets the digits, and gives them back."""
    if not sight.guide_open:
        return hands, Hint.NO_GUIDE_OPEN
    return replace(hands.calm, guide=hands.pending or not hands.guide), None


def open_guide(hands: Hands, sight: Sight) -> Answer:
    """Ctrl+Enter: the guide of the first hit, or of the highlighted visit: the newest that did not come to its end,
    even if nobody begins it any more."""
    if hands.changing or hands.picker or hands.number is not None:
        return hands, None
    if hands.search:
        return _guide_of_hit(hands, sight)
    visit = sight.highlighted(hands)
    if visit is None:
        return hands, Hint.NOTHING_YET
    guided = [inquiry for inquiry in visit.inquiries if inquiry.guide or inquiry.category in sight.guided]
    going_on = [inquiry for inquiry in guided if not (inquiry.guide and inquiry.outcome)]
    wanted = (going_on or guided)[-1:]
    return (hands.calm_but_channel, OpenGuide(wanted[0].category, visit.id)) if wanted else (hands, Hint.NO_GUIDE)


def _guide_of_hit(hands: Hands, sight: Sight) -> Answer:
    if not sight.hits:
        return hands, Hint.NO_HIT
    if sight.hits[0] not in sight.guided:
        return hands, Hint.NO_GUIDE
    visit = sight.highlighted(hands)
    if hands.adding and visit:
        return hands.calm_but_channel, OpenGuide(sight.hits[0], visit.id)
    return hands.calm, OpenGuide(sight.hits[0], None, hands.channel or Channel.DESK)
