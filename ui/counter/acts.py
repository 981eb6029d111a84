"""Carrying out what a key asked for: each intent is one verb of the desk."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from desk.changes import Changes
from desk.counter import referral as referrals
from desk.counter import replace as replacing
from desk.counter import visit as visits
from desk.counter.counter import Counter
from ui.counter.belong import Belong
from ui.counter.intent import (
    Add,
    ChangeCategory,
    Log,
    MoveTo,
    Redo,
    RemoveInquiry,
    SetChannel,
    SetEffort,
    SetOutcome,
    SetTime,
    TakeBack,
    Undo,
    Write,
)
from ui.counter.referral import CarryOn, HandOn, Refer, SentBy
from ui.counter.stops import go_to
from ui.counter.taking import TakeOver, take_over
from ui.counter.when import SetPart


def _day(counter: Counter, back: int) -> date:
    return counter.clock.now().day - timedelta(days=back)


_VERBS: Mapping[type, Callable[[Counter, Any], Changes]] = {
    Log: lambda counter, log: visits.log(counter, (log.category,), times=log.times, channel=log.channel),
    Add: lambda counter, add: visits.add(counter, add.visit, add.category),
    ChangeCategory: lambda counter, to: visits.change_category(counter, to.visit, to.index, to.category),
    SetOutcome: lambda counter, to: visits.set_outcome(counter, to.visit, to.outcome, to.index),
    SetEffort: lambda counter, to: visits.set_effort(counter, to.visit, to.effort, to.index),
    SetChannel: lambda counter, to: visits.set_channel(counter, to.visit, to.channel),
    SetTime: lambda counter, to: visits.change_time(counter, to.visit, to.hour, to.minute),
    SetPart: lambda counter, to: visits.change_part(counter, to.visit, _day(counter, to.when.back), to.when.part),
    Refer: lambda counter, to: referrals.refer(counter, to.visit, to.unit, to.index),
    HandOn: lambda counter, to: referrals.hand_on(counter, to.visit, to.side, to.index),
    SentBy: lambda counter, by: referrals.sent_by(counter, by.visit, by.side, by.index),
    CarryOn: lambda counter, on: referrals.carry_on(counter, on.visit, on.continued),
    MoveTo: lambda counter, to: go_to(counter, to.stop),
    Belong: lambda counter, these: replacing.put_here(counter, these.visits),
    TakeOver: lambda counter, _: take_over(counter),
    RemoveInquiry: lambda counter, away: visits.remove_inquiry(counter, away.visit, away.index),
    TakeBack: lambda counter, away: visits.take_back(counter, away.visit),
    Undo: lambda counter, _: visits.undo(counter),
    Redo: lambda counter, _: visits.redo(counter),
}


def carry_out(counter: Counter, intent: Write | Undo | Redo | MoveTo) -> Changes:
    """Write it, durably. Raises the DeskError that says why nothing was written."""
    return _VERBS[type(intent)](counter, intent)
