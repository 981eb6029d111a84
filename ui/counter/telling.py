"""How the counter says things: a visit, a question, a hint, the time. In the language of the screen.

A sensitive category is never named where a visitor could read it, only on the tile and the hit that staff choose by.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTime

from desk.counter.detail import asks
from desk.model.category import Category, Side
from desk.model.visit import Channel, Inquiry, Visit
from ui.counter.hands import Ask, What, was_left
from ui.counter.intent import Hint
from ui.counter.turns import Page
from ui.counter.when import When
from ui.words import not_said, sensitive, trial, trial_over, word

_HINTS: Mapping[Hint, str] = {
    Hint.NOTHING_YET: QT_TRANSLATE_NOOP("counter", "Nothing is logged yet today, so there is nothing to change."),
    Hint.NO_HIT: QT_TRANSLATE_NOOP("counter", "Nothing is called that. Try another word; Esc empties the search."),
    Hint.NO_GUIDE: QT_TRANSLATE_NOOP("counter", "There is no guide for this."),
    Hint.NO_GUIDE_OPEN: QT_TRANSLATE_NOOP("counter", "No guide is open. Ctrl+Enter opens one."),
    Hint.NO_STOPS: QT_TRANSLATE_NOOP("counter", "No stops are published for this place, so there is none to go to."),
    Hint.NO_OTHER: QT_TRANSLATE_NOOP("counter", "There is no other visit today. To add to this one, press +."),
    Hint.ALL_HERE: QT_TRANSLATE_NOOP("counter", "Every visit of today was logged here, so there is none to move."),
    Hint.NO_NOTES: QT_TRANSLATE_NOOP("counter", "Notes are off. They can be turned on in the settings, with Ctrl+7."),
    Hint.LATER_THAN_NOW: QT_TRANSLATE_NOOP("counter", "That time is still to come. Type an earlier one."),
}
_WHATS: Mapping[What, str] = {
    What.CATEGORY: QT_TRANSLATE_NOOP("counter", "Category"),
    What.OUTCOME: QT_TRANSLATE_NOOP("counter", "Outcome"),
    What.EFFORT: QT_TRANSLATE_NOOP("counter", "Effort"),
    What.CHANNEL: QT_TRANSLATE_NOOP("counter", "Channel"),
    What.TIME: QT_TRANSLATE_NOOP("counter", "Time"),
    What.REMOVE: QT_TRANSLATE_NOOP("counter", "Remove this question"),
    What.TAKE_BACK: QT_TRANSLATE_NOOP("counter", "Remove the visit"),
    What.REFERRED: QT_TRANSLATE_NOOP("counter", "Referred to"),
    What.HANDED: QT_TRANSLATE_NOOP("counter", "Handed to a colleague"),
    What.SENT: QT_TRANSLATE_NOOP("counter", "Sent here by"),
    What.CONTINUED: QT_TRANSLATE_NOOP("counter", "Continued from a colleague"),
    What.PART: QT_TRANSLATE_NOOP("counter", "Part of the day"),
}
_ASKED: Mapping[What, tuple[str, str]] = {
    What.OUTCOME: ("F3", QT_TRANSLATE_NOOP("counter", "How did it end?")),
    What.EFFORT: ("F5", QT_TRANSLATE_NOOP("counter", "How much work was it?")),
}
_TITLES: Mapping[Ask, str] = {
    Ask.OUTCOME: QT_TRANSLATE_NOOP("counter", "{what}: how did it end?"),
    Ask.EFFORT: QT_TRANSLATE_NOOP("counter", "{what}: how much work was it?"),
    Ask.CHANNEL: QT_TRANSLATE_NOOP("counter", "The next visit: how do they reach us?"),
    Ask.STOP: QT_TRANSLATE_NOOP("counter", "Where are we now?"),
    Ask.BELONG: QT_TRANSLATE_NOOP("counter", "{what}: how many of the last visits belong here?"),
    Ask.VISIT: QT_TRANSLATE_NOOP("counter", "Which visit is to be corrected?"),
    Ask.WHICH: QT_TRANSLATE_NOOP("counter", "{what}: which question?"),
    Ask.WHAT: QT_TRANSLATE_NOOP("counter", "{what}: what is to be corrected?"),
    Ask.VISIT_CHANNEL: QT_TRANSLATE_NOOP("counter", "{what}: how did they reach us?"),
    Ask.TIME: QT_TRANSLATE_NOOP("counter", "{what}: when was it?"),
    Ask.PART: QT_TRANSLATE_NOOP("counter", "{what}: in which part of the day?"),
    Ask.REFERRED: QT_TRANSLATE_NOOP("counter", "{what}: whom did you send them to?"),
    Ask.HANDED: QT_TRANSLATE_NOOP("counter", "{what}: to a colleague at which side?"),
    Ask.SENT: QT_TRANSLATE_NOOP("counter", "{what}: who had sent them here?"),
}


Running = Callable[[], tuple[str, int] | None]


@dataclass(frozen=True, slots=True)
class Said:
    """One inquiry as the strip shows it: the side's name, the label, and what else is known of it."""

    side: str
    label: str
    known: tuple[str, ...]


class Telling:
    """Knows the categories and the language. An unknown category is told by its id: nothing is hidden."""

    def __init__(
        self,
        categories: Mapping[str, Category],
        language: str,
        where: Callable[[Visit], str] = lambda visit: "",
        unit: Callable[[str], str] = str,
        running: Running = lambda: None,
    ) -> None:
        """`where` says of a visit where it was logged, where that is not here; `unit` names an entry of the
        directory; `running` tells visit and question of the guide that is open."""
        self._running = running
        self._categories, self._language, self._where, self._unit = categories, language, where, unit

    def name(self, category_id: str) -> str:
        """The category's name, also of a sensitive one: for those who choose it."""
        category = self._categories.get(category_id)
        return category.label(self._language) if category else category_id

    def trial(self, category: Category) -> str:
        """That a category is a trial, and how long; empty where it is none."""
        return trial(category, self._language)

    def trial_over(self, category: Category) -> str:
        """That a trial has ended, and when."""
        return trial_over(category, self._language)

    def label(self, category_id: str) -> str:
        """The category's name as anybody may read it."""
        category = self._categories.get(category_id)
        return sensitive() if category and category.sensitive else self.name(category_id)

    def idea(self, theme: str) -> str:
        """The name of what a resident's idea is about; of a theme that this list does not have, its id."""
        from desk.counter import suggestion as ideas

        found = ideas.theme(theme)
        return found.labels[self._language] if found else theme

    def side(self, category_id: str) -> str:
        """The side of a category; Other for an unknown one. A sensitive one does not tell."""
        category = self._categories.get(category_id)
        return category.side.value if category and not category.sensitive else Side.OTHER.value

    def visit(self, visit: Visit) -> str:
        """A visit in a few words: its first question and its time, by which staff know who that is."""
        return self.question(visit, 0)

    def listed(self, visit: Visit) -> str:
        """A visit among others: its time and all its questions."""
        return f"{self.time(visit)} {', '.join(self.label(each.category) for each in visit.inquiries)}"

    def question(self, visit: Visit, index: int) -> str:
        """One question of a visit, and the visit's time."""
        return f"{self.label(visit.inquiries[index].category)} {self.time(visit)}"

    def time(self, visit: Visit) -> str:
        """The clock on the wall then, or the part of the day where nobody knows more."""
        if visit.part is not None:
            return word(visit.part)
        return clock(visit.at.local.hour, visit.at.local.minute)

    def clock(self, visit: Visit) -> str:
        """The clock on the wall then; nothing where only the part of the day is known, which stands beside it."""
        return "" if visit.part is not None else self.time(visit)

    def inquiries(self, visit: Visit) -> tuple[Said, ...]:
        """Every question of a visit, with what is known of it."""
        running = self._running()
        return tuple(
            self._said(inquiry, guided=(visit.id, at) == running) for at, inquiry in enumerate(visit.inquiries)
        )

    def beside(self, visit: Visit) -> tuple[str, ...]:
        """What is known of the visit as a whole, where it is not the usual."""
        said = [word(visit.part)] if visit.part is not None else []
        said += [word(visit.channel)] if visit.channel not in (None, Channel.DESK) else []
        said += [part(What.CONTINUED)] if visit.continued else []
        return tuple(each for each in (*said, self._where(visit)) if each)

    def asked(self, visit: Visit) -> tuple[tuple[str, str], ...]:
        """What the detail sample still wants to know of a visit that was drawn: the usual key, and the question."""
        if not asks(visit):
            return ()
        wanted = {What.OUTCOME: [each.outcome for each in visit.inquiries],
                  What.EFFORT: [each.effort for each in visit.inquiries]}  # fmt: skip
        return tuple((key, QCoreApplication.translate("counter", text)) for what, (key, text) in _ASKED.items()
                     if None in wanted[what])  # fmt: skip

    def noted(self, visit: Visit, note: str) -> str:
        """A note as anybody may read it: on a sensitive subject only that there is one."""
        hidden = any(self.label(each.category) != self.name(each.category) for each in visit.inquiries)
        return QCoreApplication.translate("counter", "Note") if note and hidden else note

    def aloud(self, visit: Visit, note: str = "") -> str:
        """A whole visit for a screen reader, with what is noted on it."""
        parts = [self.clock(visit)]
        for said in self.inquiries(visit):
            parts += [f"{said.label} ({word(Side(said.side))})", *said.known]
        if note:
            text = QCoreApplication.translate("counter", "note: {text}")
            note = text.format(text=self.noted(visit, note))
        asked = [text for _, text in self.asked(visit)]
        return ", ".join(part for part in [*parts, *self.beside(visit), *asked, note] if part)

    def guided(self, visit: Visit, index: int, *, over: bool) -> tuple[str, str]:
        """What a guide wrote: at its start the question, when it is over the outcome, or that it was left."""
        inquiry = visit.inquiries[min(index, len(visit.inquiries) - 1)]
        what = self.label(inquiry.category)
        if not over:
            return what, self.time(visit)
        left = QCoreApplication.translate("counter", "Guide left; Ctrl+Enter goes on there")
        return word(inquiry.outcome) if inquiry.outcome else left, f"{what} {self.time(visit)}"

    def _said(self, inquiry: Inquiry, *, guided: bool) -> Said:
        known = [self.ended(inquiry)] if inquiry.outcome else []
        known += [word(inquiry.effort)] if inquiry.effort else []
        known += [sent_by(inquiry.sent_here_by)] if inquiry.sent_here_by else []
        if was_left(inquiry):
            left = QCoreApplication.translate("counter", "guide left before its end")
            known.append(QCoreApplication.translate("counter", "with the guide") if guided else left)
        return Said(self.side(inquiry.category), self.label(inquiry.category), tuple(known))

    def ended(self, inquiry: Inquiry) -> str:
        """How a question ended, and with whom: of a sensitive one that would tell what it was about."""
        whom = word(inquiry.handed_to) if inquiry.handed_to else ""
        if inquiry.referred_to and self.label(inquiry.category) == self.name(inquiry.category):
            whom = self._unit(inquiry.referred_to)
        return f"{said_or_not(inquiry.outcome)}: {whom}" if whom else said_or_not(inquiry.outcome)


def sent_by(side: Side | None) -> str:
    """Who had sent the person here, or that nobody said."""
    said = QCoreApplication.translate("counter", "Sent here by: {side}")
    return said.format(side=word(side)) if side else not_said()


def clock(hour: int, minute: int) -> str:
    """A time of day as people write it here."""
    return QLocale().toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)


def when_words(when: When) -> str:
    """A part of today or of yesterday."""
    today, yesterday = QCoreApplication.translate("words", "Today"), QCoreApplication.translate("words", "Yesterday")
    return f"{yesterday if when.back else today}: {word(when.part)}"


def hint(which: Hint) -> str:
    """Why a key did nothing."""
    return QCoreApplication.translate("counter", _HINTS[which])


def title(ask: Ask, what: str) -> str:
    """The question of a picker; `what` tells the visit it is about."""
    return QCoreApplication.translate("counter", _TITLES[ask]).format(what=what)


def part(what: What) -> str:
    """A part of a visit that can be corrected."""
    return QCoreApplication.translate("counter", _WHATS[what])


def other_visits(page: Page) -> str:
    """That another visit is to be corrected."""
    if page.number:
        return QCoreApplication.translate("counter", "earlier ones")
    return QCoreApplication.translate("counter", "Another visit")


def since(visits: Sequence[Visit], *, counted: bool = False) -> str:
    """The last visits, the newest first: since when, and how many where that is not said beside it."""
    at = visits[-1].at.local
    time = clock(at.hour, at.minute)
    if not counted:
        return QCoreApplication.translate("counter", "since {time}").format(time=time)
    return QCoreApplication.translate("counter", "{count} since {time}").format(count=len(visits), time=time)


def said_or_not(value: object) -> str:
    """An outcome, effort or channel in words, and also that nobody said."""
    return not_said() if value is None else word(value)  # type: ignore[arg-type]
