"""Activities in words: their quality, and one in a line."""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from desk.catalogue.activity import find
from desk.model.activity import Activity, Quality
from desk.text import say_weekday
from ui.widgets.rows import Row
from ui.words import not_said

_QUALITY = {
    Quality.LESS: QT_TRANSLATE_NOOP("Quality", "It did not"),
    Quality.AS_MEANT: QT_TRANSLATE_NOOP("Quality", "It did"),
    Quality.MORE: QT_TRANSLATE_NOOP("Quality", "It became more than that"),
}


class _Counted(QObject):
    """Says how many: the forms of a plural are found only where an object says them with `tr`."""

    def people(self, count: int) -> str:
        return self.tr("%n people came", "", count)

    def activities(self, count: int) -> str:
        return self.tr("%n activities", "", count)

    def uncounted(self, count: int) -> str:
        return self.tr("%n not counted", "", count)


def people_words(count: int | None) -> str:
    """How many came; None is that nobody counted."""
    return QCoreApplication.translate("words", "Not counted") if count is None else _Counted().people(count)


def activities_words(count: int) -> str:
    """How many there were."""
    return _Counted().activities(count)


def uncounted_words(count: int) -> str:
    """To how many of them nobody counted who came."""
    return _Counted().uncounted(count)


def quality_words() -> list[str]:
    """What may be said of an activity, the first being nothing."""
    return [not_said(), *(QCoreApplication.translate("Quality", text) for text in _QUALITY.values())]


def quality_word(quality: Quality) -> str:
    """What was said of one, standing by itself."""
    alone = {
        Quality.LESS: QCoreApplication.translate("words", "less than it was meant to be"),
        Quality.AS_MEANT: QCoreApplication.translate("words", "as it was meant to be"),
        Quality.MORE: QCoreApplication.translate("words", "more than it was meant to be"),
    }
    return alone[quality]


def at_site() -> str:
    """That it was at the site itself."""
    return QCoreApplication.translate("words", "Here at the site")


def type_words(type_id: str, language: str) -> str:
    """The name of a type; of one that only a newer list has, its id."""
    known = find(type_id)
    return known.label(language) if known else type_id


def row_of(activity: Activity, language: str, place_name: Callable[[str], str]) -> Row:
    """An activity in a list."""
    place = place_name(activity.place) if activity.place else ""
    quality = quality_word(activity.quality) if activity.quality else ""
    below = " · ".join(part for part in (people_words(activity.attendance), place, quality) if part)
    day = say_weekday(language, activity.day)
    return Row(activity.id, activity, type_words(activity.type, language), day, below)
