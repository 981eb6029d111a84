"""What the lines of the form are called, for the sentences that tell what is wrong with them."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.guides.mistake import Mistake
from desk.guides.parts import find, path_of
from desk.model.guide import Guide, Reply, StepKind
from ui.author.words import any_words, word

_SENTENCES: Mapping[StepKind, str] = {
    StepKind.SAY: QT_TRANSLATE_NOOP("StepForm", "The sentence to say"),
    StepKind.ASK: QT_TRANSLATE_NOOP("StepForm", "The question"),
    StepKind.END: QT_TRANSLATE_NOOP("StepForm", "The last sentence"),
}
_LINES: Mapping[str, str] = {
    "text": QT_TRANSLATE_NOOP("StepForm", "What stands at the top"),
    "why": QT_TRANSLATE_NOOP("StepForm", "Why (for the staff)"),
    "behind": QT_TRANSLATE_NOOP("StepForm", "Meanwhile, out of the visitor's sight"),
    "reply": QT_TRANSLATE_NOOP("StepForm", "Answered by"),
    "answers": QT_TRANSLATE_NOOP("StepForm", "Answers, and where each leads"),
    "items": QT_TRANSLATE_NOOP("StepForm", "What is ticked, all of it, before it goes on"),
    "missing": QT_TRANSLATE_NOOP("StepForm", "For those who lack something"),
    "goto": QT_TRANSLATE_NOOP("StepForm", "Goes to"),
    "least": QT_TRANSLATE_NOOP("StepForm", "At least"),
    "most": QT_TRANSLATE_NOOP("StepForm", "At most"),
    "within": QT_TRANSLATE_NOOP("StepForm", "Which days are an answer"),
    "may": QT_TRANSLATE_NOOP("StepForm", "You may"),
    "may_not": QT_TRANSLATE_NOOP("StepForm", "You may not"),
    "hand_over": QT_TRANSLATE_NOOP("StepForm", "You hand over"),
    "picture": QT_TRANSLATE_NOOP("StepForm", "What is on the picture"),
    "unit": QT_TRANSLATE_NOOP("StepForm", "To whom, from the directory"),
    "outcome": QT_TRANSLATE_NOOP("StepForm", "How the question ended"),
}
_SLIP: Mapping[str, str] = {
    "title": QT_TRANSLATE_NOOP("StepForm", "Heading of the slip"),
    "done": QT_TRANSLATE_NOOP("StepForm", "What was done"),
    "bring": QT_TRANSLATE_NOOP("StepForm", "What to bring"),
    "where": QT_TRANSLATE_NOOP("StepForm", "Where to go"),
}
_GUIDE: Mapping[str, str] = {
    "title": QT_TRANSLATE_NOOP("GuideForm", "Title"),
    "valid_to": QT_TRANSLATE_NOOP("GuideForm", "to the end of"),
    "asked": QT_TRANSLATE_NOOP("GuideForm", "What people say who need it"),
}


def as_the_form_says(guide: Guide, mistake: Mistake, language: str) -> dict[str, object]:
    """The facts of a mistake, its line and its kind of step named as the form names them."""
    facts = dict(mistake.facts)
    if "field" in facts:
        facts["field"] = _line(guide, mistake, language) or facts["field"]
    for kinds in (StepKind, Reply):
        if facts.get("kind") in {kind.value for kind in kinds}:
            facts["kind"] = word(kinds(str(facts["kind"])))
    return facts


def _line(guide: Guide, mistake: Mistake, language: str) -> str:
    """Its words where it is one of several lines; else the heading over it."""
    first, inside = mistake.place[0], mistake.place[1:2]
    if len(mistake.place) > 2 and (own := _own_words(guide, mistake, language)):
        return own
    if mistake.step is None:
        return _say("GuideForm", _GUIDE.get(first, ""))
    if first == "slip":
        return _say("StepForm", _SLIP.get(inside[0] if inside else "title", ""))
    kind = next((step.kind for step in guide.steps if step.id == mistake.step), None)
    sentence = _SENTENCES.get(kind) if kind is not None and first == "text" else None
    return _say("StepForm", sentence or _LINES.get(first, ""))


def _own_words(guide: Guide, mistake: Mistake, language: str) -> str:
    """What one of several lines says already, in any language."""
    try:
        words = find(guide, path_of(guide, mistake))
    except LookupError:
        return ""
    return any_words(words, language) if isinstance(words, Mapping) else ""


def _say(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text) if text else ""
