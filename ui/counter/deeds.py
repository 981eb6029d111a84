"""What a key did, what one key would take back, and what one would put back: a whole sentence for each kind of act."""

from collections.abc import Mapping
from itertools import zip_longest

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.changes import Changes
from desk.counter.acts import Act, ActKind
from desk.model.visit import Visit
from ui.counter import taking
from ui.counter.belong import Belong
from ui.counter.hands import What
from ui.counter.intent import Add, Intent, Log, Redo, SetChannel, SetEffort, SetOutcome, TakeBack, Undo
from ui.counter.referral import CarryOn, HandOn, Refer, SentBy
from ui.counter.taking import TakeOver
from ui.counter.telling import Telling, part, said_or_not, sent_by, since
from ui.words import how_many

_TAKES_BACK: Mapping[ActKind, str] = {
    ActKind.LOG: QT_TRANSLATE_NOOP("counter", "takes back {what}"),
    ActKind.ADD: QT_TRANSLATE_NOOP("counter", "takes back the question {what}"),
    ActKind.CORRECT: QT_TRANSLATE_NOOP("counter", "takes back the correction of {what}"),
    ActKind.TAKE_BACK: QT_TRANSLATE_NOOP("counter", "brings back {what}"),
    ActKind.GUIDE: QT_TRANSLATE_NOOP("counter", "takes back the guide for {what}"),
    ActKind.PLACE: QT_TRANSLATE_NOOP("counter", "moves {what} back"),
    ActKind.PAPER: QT_TRANSLATE_NOOP("counter", "takes back {what} from paper"),
    ActKind.PAPER_OUT: QT_TRANSLATE_NOOP("counter", "brings back {what} from paper"),
    ActKind.IDEA: QT_TRANSLATE_NOOP("counter", "takes back the idea: {what}"),
}
_PUTS_BACK: Mapping[ActKind, str] = {
    ActKind.LOG: QT_TRANSLATE_NOOP("counter", "puts back {what}"),
    ActKind.ADD: QT_TRANSLATE_NOOP("counter", "puts back the question {what}"),
    ActKind.CORRECT: QT_TRANSLATE_NOOP("counter", "puts back the correction of {what}"),
    ActKind.TAKE_BACK: QT_TRANSLATE_NOOP("counter", "removes {what} again"),
    ActKind.GUIDE: QT_TRANSLATE_NOOP("counter", "puts back the guide for {what}"),
    ActKind.PLACE: QT_TRANSLATE_NOOP("counter", "moves {what} here again"),
    ActKind.PAPER: QT_TRANSLATE_NOOP("counter", "puts back {what} from paper"),
    ActKind.PAPER_OUT: QT_TRANSLATE_NOOP("counter", "removes {what} from paper again"),
    ActKind.IDEA: QT_TRANSLATE_NOOP("counter", "counts the idea again: {what}"),
}
_TAKEN_BACK: Mapping[ActKind, str] = {
    ActKind.LOG: QT_TRANSLATE_NOOP("counter", "Taken back: {what}"),
    ActKind.ADD: QT_TRANSLATE_NOOP("counter", "Question taken back: {what}"),
    ActKind.CORRECT: QT_TRANSLATE_NOOP("counter", "Correction taken back: {what}"),
    ActKind.TAKE_BACK: QT_TRANSLATE_NOOP("counter", "Brought back: {what}"),
    ActKind.GUIDE: QT_TRANSLATE_NOOP("counter", "Guide taken back: {what}"),
    ActKind.PLACE: QT_TRANSLATE_NOOP("counter", "Moved back: {what}"),
    ActKind.PAPER: QT_TRANSLATE_NOOP("counter", "Taken back from paper: {what}"),
    ActKind.PAPER_OUT: QT_TRANSLATE_NOOP("counter", "Brought back from paper: {what}"),
    ActKind.IDEA: QT_TRANSLATE_NOOP("counter", "Idea taken back: {what}"),
}
_PUT_BACK: Mapping[ActKind, str] = {
    ActKind.LOG: QT_TRANSLATE_NOOP("counter", "Put back: {what}"),
    ActKind.ADD: QT_TRANSLATE_NOOP("counter", "Question put back: {what}"),
    ActKind.CORRECT: QT_TRANSLATE_NOOP("counter", "Correction put back: {what}"),
    ActKind.TAKE_BACK: QT_TRANSLATE_NOOP("counter", "Removed again: {what}"),
    ActKind.GUIDE: QT_TRANSLATE_NOOP("counter", "Guide put back: {what}"),
    ActKind.PLACE: QT_TRANSLATE_NOOP("counter", "Moved here again: {what}"),
    ActKind.PAPER: QT_TRANSLATE_NOOP("counter", "Put back from paper: {what}"),
    ActKind.PAPER_OUT: QT_TRANSLATE_NOOP("counter", "Removed again from paper: {what}"),
    ActKind.IDEA: QT_TRANSLATE_NOOP("counter", "Idea counted again: {what}"),
}


def takes_back(act: Act, telling: Telling) -> tuple[str, str]:
    """What Ctrl+Z would do to this act; and the same without the time, where there is little room."""
    if act.kind is ActKind.TAKE_OVER:
        return taking.line(act, back=True)
    return _line(_TAKES_BACK, act, telling, _said(*_ends(act), telling))


def puts_back(act: Act, telling: Telling) -> tuple[str, str]:
    """What Ctrl+Y would do to this act, which was taken back; and the same without the time."""
    if act.kind is ActKind.TAKE_OVER:
        return taking.line(act, back=False)
    return _line(_PUTS_BACK, act, telling, _said(*reversed(_ends(act)), telling))


def written(intent: Intent, changes: Changes, turned: Act | None, telling: Telling) -> tuple[str, str]:
    """What was written, and softly the rest, for the tick. `turned` is the act that was taken back or put back."""
    if not changes.visits or (turned is None and isinstance(intent, Undo | Redo)):
        return _without_visits(intent, changes, turned, telling)
    visit = changes.visits[-1]
    if isinstance(intent, Belong):
        moved = QCoreApplication.translate("counter", "Moved here: {what}")
        return moved.format(what=how_many(len(intent.visits))), since(intent.visits)
    if isinstance(intent, Log):
        return _logged(visit, len(changes.visits), telling)
    if isinstance(intent, Add):
        return f"+ {telling.label(intent.category)}", telling.question(visit, 0)
    if turned is not None:
        return _turned(intent, turned, telling)
    return _corrected(intent, visit, telling)


def _turned(intent: Intent, act: Act, telling: Telling) -> tuple[str, str]:
    sentences = _TAKEN_BACK if isinstance(intent, Undo) else _PUT_BACK
    ends = _ends(act) if isinstance(intent, Undo) else _ends(act)[::-1]
    said = _said(*ends, telling)
    kind, what, time = (ActKind.LOG, *said) if said else _about(act, telling)
    return QCoreApplication.translate("counter", sentences[kind]).format(what=what), time


def _line(
    sentences: Mapping[ActKind, str], act: Act, telling: Telling, said: tuple[str, str] | None
) -> tuple[str, str]:
    if said:
        sentence = QCoreApplication.translate("counter", sentences[ActKind.LOG])
        return sentence.format(what=" · ".join(said)), sentence.format(what=said[0])
    kind, what, time = _about(act, telling)
    sentence = QCoreApplication.translate("counter", sentences[kind])
    return sentence.format(what=f"{what} {time}".strip()), sentence.format(what=what)


def _ends(act: Act) -> tuple[Visit | None, Visit | None]:
    """The visit before and after an act that corrected a single one; else none of both."""
    return (act.before[0], act.after[0]) if act.kind is ActKind.CORRECT and len(act.after) == 1 else (None, None)


def _said(without: Visit | None, having: Visit | None, telling: Telling) -> tuple[str, str] | None:
    """What a key of its own said of a visit (an outcome, whom it was referred to), and of which question; none where
    something else was corrected, or where what was said went away."""
    if without is None or having is None:
        return None
    if having.continued and not without.continued:
        return part(What.CONTINUED), telling.visit(having)
    if having.channel is not without.channel:
        return said_or_not(having.channel), telling.visit(having)
    if len(having.inquiries) != len(without.inquiries):
        return None
    _, index = _changed(without, having)
    old, new = without.inquiries[index], having.inquiries[index]
    if new.effort and new.effort is not old.effort:
        said = said_or_not(new.effort)
    elif new.sent_here_by and new.sent_here_by is not old.sent_here_by:
        said = sent_by(new.sent_here_by)
    else:
        said = telling.ended(new) if new.outcome and telling.ended(new) != telling.ended(old) else ""
    return (said, telling.question(having, index)) if said else None


def _about(act: Act, telling: Telling) -> tuple[ActKind, str, str]:
    """The kind of the sentence, what it is about, and the time. A guide that began a visit is told as that visit;
    otherwise a guide's sentence is long enough without the time."""
    if act.kind in (ActKind.PLACE, ActKind.PAPER, ActKind.PAPER_OUT):
        return act.kind, how_many(len(act.after)), ""
    if act.idea is not None:
        return act.kind, telling.idea(act.idea.theme), ""
    before, after = act.before[0], act.after[0]
    if before is None or not (before.live and after.live):
        kind = act.kind if act.kind is ActKind.TAKE_BACK else ActKind.LOG
        visit, index = after, -1
    else:
        kind, visit, index = act.kind, *_changed(before, after)
    label = telling.label(visit.inquiries[index].category)
    what = label if len(act.after) == 1 else f"{len(act.after)} × {label}"
    return kind, what, "" if kind is ActKind.GUIDE else telling.time(visit)


def _changed(before: Visit, after: Visit) -> tuple[Visit, int]:
    """The question that an act changed, added or took away, and the visit that has it; else the newest one."""
    visit = before if len(before.inquiries) > len(after.inquiries) else after
    pairs = enumerate(zip_longest(before.inquiries, after.inquiries))
    return visit, next((index for index, (old, new) in pairs if old != new), -1)


def _without_visits(intent: Intent, changes: Changes, turned: Act | None, telling: Telling) -> tuple[str, str]:
    """What was done with the shift or an idea; else that nothing was."""
    if turned is not None and turned.idea is not None and changes.voices:
        return _turned(intent, turned, telling)
    if isinstance(intent, TakeOver) or (turned is not None and turned.kind is ActKind.TAKE_OVER and changes.shifts):
        return taking.told(changes, turned, back=isinstance(intent, Undo))
    return _nothing_left(intent), ""


def _nothing_left(intent: Intent) -> str:
    if isinstance(intent, Undo):
        return QCoreApplication.translate("counter", "There is nothing left to take back.")
    if isinstance(intent, Redo):
        return QCoreApplication.translate("counter", "There is nothing to put back.")
    return QCoreApplication.translate("counter", "It was that already: nothing was changed.")


def _logged(visit: Visit, times: int, telling: Telling) -> tuple[str, str]:
    label = telling.label(visit.inquiries[0].category)
    asked = [text for _, text in telling.asked(visit)]
    detail = " · ".join([telling.time(visit), *telling.beside(visit), *asked])
    return label if times == 1 else f"{times} × {label}", detail


def _corrected(intent: Intent, visit: Visit, telling: Telling) -> tuple[str, str]:
    if isinstance(intent, SetOutcome):
        return said_or_not(intent.outcome), telling.question(visit, intent.index)
    if isinstance(intent, Refer | HandOn | SentBy | CarryOn):
        return _passed(intent, visit, telling)
    if isinstance(intent, SetEffort):
        return said_or_not(intent.effort), telling.question(visit, intent.index)
    if isinstance(intent, SetChannel):
        return said_or_not(intent.channel), telling.visit(visit)
    what, time = telling.label(visit.inquiries[-1].category), telling.time(visit)
    if isinstance(intent, TakeBack):
        return QCoreApplication.translate("counter", "Removed: {what}").format(what=what), time
    return QCoreApplication.translate("counter", "Corrected: {what}").format(what=what), time


def _passed(intent: Refer | HandOn | SentBy | CarryOn, visit: Visit, telling: Telling) -> tuple[str, str]:
    """Whom it went to, who sent it, or that it goes on: as the strip says it from now on."""
    if isinstance(intent, CarryOn):
        new = QCoreApplication.translate("counter", "A new visit after all")
        return part(What.CONTINUED) if visit.continued else new, telling.visit(visit)
    asked = visit.inquiries[intent.index]
    said = sent_by(asked.sent_here_by) if isinstance(intent, SentBy) else telling.ended(asked)
    return said, telling.question(visit, intent.index)
