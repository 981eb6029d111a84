"""What a guide's writers read of kinds, replies, spans, conditions and languages, in the language of the screen."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desk.guides.run import answers
from desk.model.guide import Condition, Guide, Reply, Span, Step, StepKind
from ui.text import NAMES

_LISTS: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    StepKind: {
        StepKind.SAY: QT_TRANSLATE_NOOP("author", "Say"),
        StepKind.ASK: QT_TRANSLATE_NOOP("author", "Ask"),
        StepKind.CHECKLIST: QT_TRANSLATE_NOOP("author", "Checklist"),
        StepKind.SHOW: QT_TRANSLATE_NOOP("author", "Show"),
        StepKind.LIMIT: QT_TRANSLATE_NOOP("author", "Limit of the role"),
        StepKind.REFER: QT_TRANSLATE_NOOP("author", "Refer"),
        StepKind.SLIP: QT_TRANSLATE_NOOP("author", "Slip for the visitor"),
        StepKind.END: QT_TRANSLATE_NOOP("author", "End"),
    },
    Reply: {
        Reply.ONE: QT_TRANSLATE_NOOP("author", "One answer"),
        Reply.SEVERAL: QT_TRANSLATE_NOOP("author", "Several"),
        Reply.YES_NO: QT_TRANSLATE_NOOP("author", "Yes or no"),
        Reply.NUMBER: QT_TRANSLATE_NOOP("author", "A number"),
        Reply.DATE: QT_TRANSLATE_NOOP("author", "A date"),
    },
    Span: {
        Span.DAYS: QT_TRANSLATE_NOOP("author", "days"),
        Span.MONTHS: QT_TRANSLATE_NOOP("author", "months"),
        Span.YEARS: QT_TRANSLATE_NOOP("author", "years"),
    },
}
_EXPLAINED: Mapping[StepKind, str] = {
    StepKind.SAY: QT_TRANSLATE_NOOP("author", "One sentence to say, then it goes on"),
    StepKind.ASK: QT_TRANSLATE_NOOP("author", "A question; what is answered decides where it goes on"),
    StepKind.CHECKLIST: QT_TRANSLATE_NOOP("author", "Lines that are ticked, all of them, before it goes on"),
    StepKind.SHOW: QT_TRANSLATE_NOOP("author", "A page or a picture to look at together"),
    StepKind.LIMIT: QT_TRANSLATE_NOOP("author", "What one may do, may not do, and hands over"),
    StepKind.REFER: QT_TRANSLATE_NOOP("author", "Whom to go to, from the directory"),
    StepKind.SLIP: QT_TRANSLATE_NOOP("author", "A page to take home: what was done, what to bring, where to go"),
    StepKind.END: QT_TRANSLATE_NOOP("author", "How the question ended; the guide is over"),
}
ICONS = {
    StepKind.SAY: "chat", StepKind.ASK: "person-chat", StepKind.CHECKLIST: "tasklist", StepKind.SHOW: "eye",
    StepKind.LIMIT: "circle-slash", StepKind.REFER: "handshake", StepKind.SLIP: "file-text",
    StepKind.END: "checkmark-circle",
}  # fmt: skip


def say(text: str, **facts: object) -> str:
    """A text of the editor, its braces filled."""
    said = QCoreApplication.translate("author", text)
    return said.format(**facts) if facts else said


def word(value: StrEnum) -> str:
    """The name of a kind, a reply or a span."""
    return say(_LISTS[type(value)][value])


def explained(kind: StepKind) -> str:
    """What a step of a kind does, in a sentence."""
    return say(_EXPLAINED[kind])


def language_name(code: str) -> str:
    """A language by its own name; one that is none of ours by its code."""
    return NAMES.get(code, code)


def any_words(words: Mapping[str, str] | None, language: str) -> str:
    """The words of a text in a language; those of another where there are none."""
    words = words or {}
    return words.get(language, "").strip() or next((text for text in words.values() if text.strip()), "")


def step_words(step: Step, language: str) -> str:
    """How a step is called in lists: what it says, or its id while it says nothing."""
    return any_words(step.text, language) or f"({step.id})"


def place_words(guide: Guide, step_id: str, language: str) -> str:
    """Where a go-to leads: the step's number and what it says."""
    for number, step in enumerate(guide.steps, start=1):
        if step.id == step_id:
            return f"{number}. {step_words(step, language)}"
    return say(QT_TRANSLATE_NOOP("author", "nowhere yet")) if not step_id else f"? {step_id}"


def answer_words(guide: Guide, step_id: str, answer: str, language: str) -> str:
    """What was answered: the words of an answer or an item; a number as it is."""
    step = next((each for each in guide.steps if each.id == step_id), None)
    lines = (*answers(step), *step.items) if step else ()
    found = next((any_words(each.text, language) for each in lines if each.id == answer), "")
    yes_no = {"yes": QT_TRANSLATE_NOOP("author", "Yes"), "no": QT_TRANSLATE_NOOP("author", "No")}
    if not found and step is not None and step.reply is Reply.YES_NO and answer in yes_no:
        return say(yes_no[answer])
    return found or answer or "…"


def condition_words(guide: Guide, when: Condition, language: str) -> str:
    """A condition as a sentence."""
    asked = next((step_words(step, language) for step in guide.steps if step.id == when.step), when.step or "…")
    if when.older_than is not None:
        text = QT_TRANSLATE_NOOP("author", "“{asked}” is {count} {span} or more")
        return say(text, asked=asked, count=when.older_than.count, span=word(when.older_than.span))
    if when.equals is not None:
        answer = answer_words(guide, when.step, when.equals, language)
        return say(QT_TRANSLATE_NOOP("author", "“{asked}” is “{answer}”"), asked=asked, answer=answer)
    given = " / ".join(answer_words(guide, when.step, each, language) for each in when.one_of) or "…"
    return say(QT_TRANSLATE_NOOP("author", "“{asked}” is one of: {answers}"), asked=asked, answers=given)
