"""The kinds of activity there are: a closed list in resources/activities, in six languages."""

from functools import cache

from desk.catalogue.sheet import read_sheet
from desk.model.activity import ActivityType
from desk.text import LANGUAGES, RESOURCES

TYPES = RESOURCES / "activities" / "types.csv"


@cache
def types() -> tuple[ActivityType, ...]:
    """All of them, in the order of the list."""
    rows = read_sheet(TYPES).rows
    return tuple(
        ActivityType(row.cells["id"], {language: row.cells[f"label_{language}"] for language in LANGUAGES})
        for row in rows
    )


def find(type_id: str) -> ActivityType | None:
    """The type with this id, or None: one that a newer list has."""
    return next((each for each in types() if each.id == type_id), None)
