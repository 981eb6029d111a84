"""The words for what visitors say."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from desk.counter import answer as answers
from desk.counter import suggestion as ideas
from desk.model.answer import Question, Result, Scale
from desk.model.reach import About, Tallied
from desk.model.suggestion import Became, Suggestion
from desk.text import say_day, say_month

_LISTS = {
    Became.PASSED_ON: QT_TRANSLATE_NOOP("voices", "Passed on"),
    Became.PLANNED: QT_TRANSLATE_NOOP("voices", "Planned"),
    Became.DONE: QT_TRANSLATE_NOOP("voices", "Done"),
    Became.NOT_DONE: QT_TRANSLATE_NOOP("voices", "Not taken up"),
    About.FIRST_VISIT: QT_TRANSLATE_NOOP("voices", "First visit here"),
    About.ENGLISH: QT_TRANSLATE_NOOP("voices", "English"),
    About.UKRAINIAN: QT_TRANSLATE_NOOP("voices", "Ukrainian"),
    About.ARABIC: QT_TRANSLATE_NOOP("voices", "Arabic"),
    About.POLISH: QT_TRANSLATE_NOOP("voices", "Polish"),
    About.SOMALI: QT_TRANSLATE_NOOP("voices", "Somali"),
    About.TIGRINYA: QT_TRANSLATE_NOOP("voices", "Tigrinya"),
    About.TURKISH: QT_TRANSLATE_NOOP("voices", "Turkish"),
    About.PERSIAN: QT_TRANSLATE_NOOP("voices", "Persian or Dari"),
    About.ANOTHER: QT_TRANSLATE_NOOP("voices", "Another language"),
}


def word(value: Became | About) -> str:
    """The name of what became of an idea, or of what is counted."""
    return QCoreApplication.translate("voices", _LISTS[value])


def theme_word(theme_id: str, language: str) -> str:
    """The name of a theme; of one that this list does not have, its id."""
    found = ideas.theme(theme_id)
    return found.labels[language] if found else theme_id


def reference(idea: Suggestion) -> str:
    """What stands on the slip, so that whoever has it can ask what became of the idea: it names nobody."""
    return idea.id[:6].upper()


def idea_words(idea: Suggestion, text: str, language: str, today: date) -> tuple[str, str, str]:
    """An idea in a list: its theme, its day, and what became of it with its words."""
    day = say_day(language, idea.day, "long" if idea.day.year != today.year else "medium")
    became = word(idea.became) if idea.became else QCoreApplication.translate("voices", "Nothing known yet")
    return theme_word(idea.theme, language), f"{day} · {reference(idea)}", f"{became} · {text}" if text else became


class Figures(QObject):
    """Says how many: the forms of a plural are found only where an object says them with `tr`."""

    def result(self, result: Result, asked: Question | None, language: str) -> tuple[str, str]:
        """What was answered in a month: the heading, and what may be shown of it. A question that went has its id."""
        text = asked.texts[language] if asked else result.question
        heading = f"{say_month(language, result.month)} · {text}"
        if result.total is None:
            return heading, self.tr("Too few answers to be shown.")
        total = self.tr("%n answer(s)", "", result.total)
        words = answers.words(asked.scale if asked else Scale.FEEL, language)
        if result.faces:
            parts = [f"{name} {count}" for name, count in zip(words, result.faces, strict=True)]
        elif result.halves:
            pairs = (f"{words[0]} / {words[1]}", f"{words[2]} / {words[3]}")
            parts = [f"{name} {count}" for name, count in zip(pairs, result.halves, strict=True)]
        else:
            parts = [self.tr("too few of some faces to show them apart")]
        return heading, " · ".join((total, *parts))

    def tallied(self, tallied: Tallied, language: str) -> tuple[str, str]:
        """How many there were in a month."""
        heading = f"{say_month(language, tallied.month)} · {word(tallied.about)}"
        return heading, self.tr("Too few to be shown.") if tallied.count is None else f"{tallied.count}"
