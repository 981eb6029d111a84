"""The activity: something the library put on, how many came, and whether it became what it was meant to be.

It is about the activity and never about a person: who held it and who came is not known, and its quality is what those
who held it say of it, in three steps that are anchored in words.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desk.model.period import Moment
from desk.model.record import Record

KIND = "activity"
MOST = 99_999
"""People at one activity: more is a slip of the finger."""


class Quality(StrEnum):
    """Three anchored steps: it did not become what it was meant to be; it did; it became more than that."""

    LESS = "less"
    AS_MEANT = "as-meant"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class ActivityType:
    """One kind of activity. `id` is a stable slug and never used for another; `labels` are by language."""

    id: str
    labels: Mapping[str, str]

    def label(self, language: str) -> str:
        """Its name in a language."""
        return self.labels[language]


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity at its newest rev. `day` is when it was, `at` when that was written here (that stays on the device).

    `type` is the id of a type, which a newer list may have and this one not. `place` is a place of the site's or the
    name of one, None at the site itself. `attendance` is None where nobody counted, `quality` where nobody said.
    """

    id: str
    rev: int
    op: str | None
    live: bool
    origin: str
    site: str
    day: date
    at: Moment
    type: str
    place: str | None = None
    quality: Quality | None = None
    attendance: int | None = None
    tenant: str | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """Activities of one type, or of all (`type` is empty): how many `times`, how many `people` came to those where
    somebody counted, and to how many nobody did."""

    type: str
    times: int
    people: int
    uncounted: int


def to_record(activity: Activity) -> Record:
    """The record of an activity: the listed fields and nothing else."""
    payload: dict[str, object] = {
        "type": activity.type, "quality": activity.quality, "attendance": activity.attendance, "place": activity.place,
    }  # fmt: skip
    return Record(
        activity.tenant, activity.id, KIND, activity.rev, activity.op, activity.live, activity.origin, activity.site,
        activity.day, payload,
    )  # fmt: skip


def revised(activity: Activity, op: str, **changes: object) -> Activity:
    """The next rev of an activity with these fields changed."""
    return replace(activity, rev=activity.rev + 1, op=op, **changes)  # type: ignore[arg-type]


def sums(activities: Iterable[Activity]) -> tuple[Sum, ...]:
    """One for each type, the most frequent first, then by its id."""
    of_type: dict[str, list[Activity]] = {}
    for activity in activities:
        of_type.setdefault(activity.type, []).append(activity)
    found = [_sum(type_id, each) for type_id, each in of_type.items()]
    return tuple(sorted(found, key=lambda each: (-each.times, each.type)))


def total(found: Iterable[Sum]) -> Sum:
    """All of them together."""
    each = tuple(found)
    return Sum("", sum(s.times for s in each), sum(s.people for s in each), sum(s.uncounted for s in each))


def _sum(type_id: str, activities: list[Activity]) -> Sum:
    counted = [activity.attendance for activity in activities if activity.attendance is not None]
    return Sum(type_id, len(activities), sum(counted), len(activities) - len(counted))
