"""What screens say of an entry of the directory: whose it is, how to reach it, whether it is open now."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTime

from desk.model.directory import Opening, Unit, UnitKind, open_until, opens_next, weekly
from desk.model.period import Moment

_KINDS = {
    UnitKind.DEPARTMENT: QT_TRANSLATE_NOOP("units", "The municipality"),
    UnitKind.AGENCY: QT_TRANSLATE_NOOP("units", "Public agency"),
    UnitKind.VOLUNTEERS: QT_TRANSLATE_NOOP("units", "Volunteers"),
    UnitKind.OTHER: QT_TRANSLATE_NOOP("units", "Others"),
}
KIND_ICONS = {
    UnitKind.DEPARTMENT: "buildings-2",
    UnitKind.AGENCY: "buildings-3",
    UnitKind.VOLUNTEERS: "hand-heart",
    UnitKind.OTHER: "briefcase",
}


def kind(unit: Unit) -> str:
    """Whose it is."""
    return QCoreApplication.translate("units", _KINDS[unit.kind])


def site(web: str) -> str:
    """An address on the web as people say it."""
    return web.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def open_now(unit: Unit, now: Moment) -> str:
    """Until when it is open, or when it opens next; what is said of its hours where nobody told a week."""
    week, local = weekly(unit.times), now.local
    day, minute = local.weekday(), local.hour * 60 + local.minute
    end, ahead = open_until(week, day, minute), opens_next(week, day, minute)
    if end is not None:
        return QCoreApplication.translate("units", "Open now, until {time}").format(time=_clock(end))
    if ahead is None:
        return unit.hours
    if ahead.day == day and ahead.start > minute:
        return QCoreApplication.translate("units", "Opens at {time}").format(time=_clock(ahead.start))
    opens = QCoreApplication.translate("units", "Closed now, opens {day} {time}")
    return opens.format(day=_weekday(ahead.day), time=_clock(ahead.start))


def is_open(unit: Unit, now: Moment) -> bool:
    """Whether its week says that it is open."""
    local = now.local
    return open_until(weekly(unit.times), local.weekday(), local.hour * 60 + local.minute) is not None


def week_lines(unit: Unit) -> tuple[tuple[str, str], ...]:
    """The days of its week and when it is open on them; days with the same hours that follow each other are one."""
    days = [_hours([each for each in weekly(unit.times) if each.day == day]) for day in range(7)]
    lines: list[tuple[str, str]] = []
    first = 0
    for day in range(1, 8):
        if day == 7 or days[day] != days[first]:
            name = _weekday(first) if first == day - 1 else f"{_weekday(first)}–{_weekday(day - 1)}"
            lines.append((name, days[first]))
            first = day
    return tuple(lines) if unit.times else ()


def short(unit: Unit, now: Moment) -> str:
    """How to reach it, and whether it is open, on one line."""
    return " · ".join(each for each in (unit.phone or site(unit.web), open_now(unit, now)) if each)


def _hours(day: list[Opening]) -> str:
    closed = QCoreApplication.translate("units", "closed")
    return ", ".join(f"{_clock(each.start)}–{_clock(each.end)}" for each in day) or closed


def _clock(minute: int) -> str:
    return QLocale().toString(QTime(minute // 60 % 24, minute % 60), QLocale.FormatType.ShortFormat)


def _weekday(day: int) -> str:
    return QLocale().dayName(day + 1)
