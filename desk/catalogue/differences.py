"""What a publication changes, row by row of its files, in sentences for whoever publishes it. Pure."""

from collections.abc import Iterator, Mapping

from desk.catalogue.folder import FILES
from desk.catalogue.writing import Rows
from desk.errors import Reason, mark

Row = Mapping[str, str]
_KEYS = {
    "events.csv": ("site", "what", "since"),
    "hours.csv": ("desk", "weekday", "from", "since"),
    "days.csv": ("site", "what", "since"),
    "offerings.csv": ("category", "site", "side", "level", "form", "since"),
}  # fmt: skip
"""The columns by which a row is the same row; `id` in the other files."""

LOST = ("catalogue.csv", "sites.csv", "desks.csv", "places.csv", "directory.csv")
"""The files out of which nothing may vanish that was published once."""


def differences(old: Rows, new: Rows, language: str) -> Iterator[tuple[str, Reason]]:
    """What is other in the new rows, by file; names are told in a language."""
    for file in FILES:
        before, after = _by_key(file, old[file]), _by_key(file, new[file])
        for key, row in after.items():
            yield from ((file, each) for each in _changes(file, before.get(key), row, language))
        for key, row in before.items():
            if key not in after:
                yield file, Reason(mark("no more: {what}"), {"what": _what(file, row, language)})
        if [key for key in before if key in after] != [key for key in after if key in before]:
            yield file, Reason(mark("the rows are in another order"))


def lost(old: Rows, new: Rows, language: str) -> Iterator[tuple[str, Reason]]:
    """What vanished and may not, by file: it was published or is used, so it has to be retired or merged instead."""
    for file in LOST:
        kept = {row["id"] for row in new[file]}
        for row in old[file]:
            if row["id"] not in kept:
                if file == "catalogue.csv":
                    reason = mark("{what} is missing; write it again, with yes under “retired” or an id under “into”")
                else:
                    reason = mark("{what} is missing; write it again, with yes under “retired”")
                yield file, Reason(reason, {"what": _what(file, row, language)})


def _by_key(file: str, rows: list[dict[str, str]]) -> dict[tuple[str, ...], Row]:
    return {tuple(row[name] for name in _KEYS.get(file, ("id",))): row for row in rows}


def _changes(file: str, before: Row | None, row: Row, language: str) -> Iterator[Reason]:
    what = _what(file, row, language)
    if before is None:
        yield Reason(mark("new: {what}"), {"what": what})
        return
    changed = [name for name in row if row[name] != before[name]]
    name = _name(file, language)
    if name in changed:
        yield Reason(mark("renamed: {what}, until now “{old}”"), {"what": what, "old": before[name]})
    if "into" in changed and row["into"]:
        yield Reason(mark("merged: {what} into {into}"), {"what": what, "into": row["into"]})
    if "retired" in changed:
        yield Reason(mark("retired: {what}") if row["retired"] == "yes" else mark("back again: {what}"), {"what": what})
    told = {name, "retired"} | ({"into"} if row.get("into") else set())
    others = [each for each in changed if each not in told]
    if others:
        yield Reason(mark("changed: {what} ({columns})"), {"what": what, "columns": ", ".join(others)})


def _what(file: str, row: Row, language: str) -> str:
    """How a row is called: its id and its name, or the cells that make it what it is."""
    if file in _KEYS:
        return " ".join(row[name] for name in _KEYS[file])
    return f"{row['id']} ({row[_name(file, language)]})"


def _name(file: str, language: str) -> str:
    columns = {"catalogue.csv": f"label_{language}", "questions.csv": f"text_{language}"}
    return columns.get(file, "name")
