"""The closed lists in words, as screens write them, each list a context of its own: the library as a side and the
library as those who serve may be two words. What nobody said has words too."""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject, QTime

from desk.model.category import Category, Side
from desk.model.part import BEGINS, Part
from desk.model.shift import Shift
from desk.model.site import Post, ServedBy
from desk.model.visit import Channel, Effort, Outcome
from desk.text import say_date, say_day, say_time, say_weekday

_SHORT = QLocale.FormatType.ShortFormat

_LISTS: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    Side: {
        Side.LIBRARY: QT_TRANSLATE_NOOP("Side", "Library"),
        Side.CITIZEN: QT_TRANSLATE_NOOP("Side", "Citizen services"),
        Side.DIGITAL: QT_TRANSLATE_NOOP("Side", "Digital help"),
        Side.OTHER: QT_TRANSLATE_NOOP("Side", "Other"),
    },
    Outcome: {
        Outcome.ANSWERED: QT_TRANSLATE_NOOP("Outcome", "Answered"),
        Outcome.HELPED: QT_TRANSLATE_NOOP("Outcome", "Helped to do it themselves"),
        Outcome.REFERRED: QT_TRANSLATE_NOOP("Outcome", "Referred"),
        Outcome.HANDED_OVER: QT_TRANSLATE_NOOP("Outcome", "Handed to a colleague"),
        Outcome.APPOINTMENT: QT_TRANSLATE_NOOP("Outcome", "Appointment made"),
        Outcome.NOT_SOLVED: QT_TRANSLATE_NOOP("Outcome", "Not solved"),
        Outcome.ELSEWHERE: QT_TRANSLATE_NOOP("Outcome", "Belongs elsewhere"),
    },
    Effort: {
        Effort.AT_ONCE: QT_TRANSLATE_NOOP("Effort", "Known at once"),
        Effort.LOOKED: QT_TRANSLATE_NOOP("Effort", "Had to look or show"),
        Effort.DUG: QT_TRANSLATE_NOOP("Effort", "Had to dig or ask others"),
    },
    Channel: {
        Channel.DESK: QT_TRANSLATE_NOOP("Channel", "At the desk"),
        Channel.PHONE: QT_TRANSLATE_NOOP("Channel", "By phone"),
        Channel.EMAIL: QT_TRANSLATE_NOOP("Channel", "By e-mail"),
        Channel.CHAT: QT_TRANSLATE_NOOP("Channel", "By chat"),
        Channel.OUTREACH: QT_TRANSLATE_NOOP("Channel", "Out where people are"),
    },
    ServedBy: {
        ServedBy.LIBRARY: QT_TRANSLATE_NOOP("ServedBy", "Library"),
        ServedBy.CITIZEN: QT_TRANSLATE_NOOP("ServedBy", "Citizen services"),
        ServedBy.JOINT: QT_TRANSLATE_NOOP("ServedBy", "Both together"),
    },
    Part: {
        Part.MORNING: QT_TRANSLATE_NOOP("Part", "Morning"),
        Part.MIDDAY: QT_TRANSLATE_NOOP("Part", "Midday"),
        Part.AFTERNOON: QT_TRANSLATE_NOOP("Part", "Afternoon"),
        Part.EVENING: QT_TRANSLATE_NOOP("Part", "Evening"),
    },
}


def word(value: Side | ServedBy | Outcome | Effort | Channel | Part) -> str:
    """The name of a side, of who serves, of an outcome, an effort, a channel or a part of the day, in the language of
    the screen."""
    return QCoreApplication.translate(type(value).__name__, _LISTS[type(value)][value])


def part_hours(part: Part, *, minutes: bool = True) -> str:
    """From when to when a part of the day lasts; the first has no beginning, the last no end."""
    after = next((BEGINS[each] for each in Part if BEGINS[each] > BEGINS[part]), None)
    ends = [QTime(hour, 0) if hour else None for hour in (BEGINS[part], after)]
    said = [(QLocale().toString(end, _SHORT) if minutes else f"{end.hour()}") if end else "" for end in ends]
    return "–".join(said)


def not_said() -> str:
    """The word for an outcome, an effort or who serves that nobody gave."""
    return QCoreApplication.translate("words", "Not said")


def at_the_site() -> str:
    """That we are at no stop and no other place, but at the site itself."""
    return QCoreApplication.translate("words", "At no stop")


def post_words(post: Post) -> str:
    """Where somebody may work: the site, and the desk if it has a name."""
    return " · ".join(name for name in (post.site.name, post.desk.name) if name)


def trial(category: Category, language: str) -> str:
    """That a category is a trial, and how long; empty where it is none."""
    if category.until is None:
        return ""
    return QCoreApplication.translate("words", "Trial until {day}").format(day=say_date(language, category.until))


def trial_over(category: Category, language: str) -> str:
    """That a trial has ended, and when."""
    day = say_day(language, category.until, "long") if category.until else ""
    return QCoreApplication.translate("words", "{name} was a trial until {day}.").format(
        name=category.label(language), day=day
    )


def sensitive() -> str:
    """What stands in the place of a category that visitors could read over a shoulder."""
    return QCoreApplication.translate("words", "Sensitive subject")


class _Counted(QObject):
    """Says how many: the forms of a plural are found only where an object says them with `tr`."""

    def visits(self, count: int) -> str:
        return self.tr("%n visit(s)", "", count)


def how_many(visits: int) -> str:
    """So many visits."""
    return _Counted().visits(visits)


def shift_words(shift: Shift, visits: int, today: date, language: str) -> tuple[str, str, str]:
    """A shift in a list: its day, its times, and who was there with how many visits."""
    start, end = shift_ends(shift, language)
    times = f"{start}{end}" if end else QCoreApplication.translate("words", "since {time}").format(time=start)
    who = word(shift.served_by) if shift.served_by else not_said()
    return day_words(shift.opened.day, today, language), times, f"{who} · {how_many(visits)}"


def shift_ends(shift: Shift, language: str) -> tuple[str, str]:
    """When it began, and a dash and when it was closed, empty while it is open; with the day where that is another."""
    start = say_time(language, shift.opened.local)
    if shift.closed is None:
        return start, ""
    end = say_time(language, shift.closed.local)
    if shift.closed.day == shift.opened.day:
        return start, f"–{end}"
    return start, f" – {say_weekday(language, shift.closed.day)} {end}"


def shift_signs(shift: Shift) -> tuple[str, ...]:
    """The signs of the sides that staff a shift; a ring where nobody said."""
    return {ServedBy.LIBRARY: ("library",), ServedBy.CITIZEN: ("citizen",), ServedBy.JOINT: ("library", "citizen"),
            None: ("other",)}[shift.served_by]  # fmt: skip


def day_words(day: date, today: date, language: str) -> str:
    """Today, yesterday, or the weekday and the date."""
    if day == today:
        return QCoreApplication.translate("words", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("words", "Yesterday")
    return say_weekday(language, day)
