"""Reaching into a guide: `("steps", 2, "answers", 0, "text", "nb")` is the Norwegian text of an answer. Pure.

A path goes by the names of fields, the numbers of what stands in a row, and the codes of languages.
"""

from collections.abc import Mapping
from dataclasses import is_dataclass, replace
from typing import Any

from desk.guides.mistake import Mistake
from desk.model.guide import Guide

Path = tuple[str | int, ...]


def path_of(guide: Guide, mistake: Mistake) -> Path:
    """Where a mistake is: its place goes by ids, a path by numbers. As far as there is such a place."""
    steps = [number for number, step in enumerate(guide.steps) if step.id == mistake.step]
    path: Path = ("steps", steps[0]) if steps else ()
    for name in mistake.place:
        inside = find(guide, path)
        if isinstance(inside, tuple):
            named = [number for number, each in enumerate(inside) if name in (_name(each), f"{number}")]
            path = (*path, named[0]) if named else path
        elif hasattr(inside, name) or isinstance(inside, Mapping):
            path = (*path, name)
    return path


def _name(each: object) -> str:
    return str(getattr(each, "id", getattr(each, "name", "")))


def find(whole: object, path: Path) -> Any:
    """What lies there; None where a text has no such language. Raises LookupError where there is no such place."""
    for name in path:
        if is_dataclass(whole):
            whole = getattr(whole, str(name))
        elif isinstance(whole, Mapping):
            whole = whole.get(name)
        elif isinstance(whole, tuple):
            whole = whole[int(name)]
        elif whole is None:
            return None
        else:
            raise LookupError(name)
    return whole


def put(whole: Any, path: Path, value: object) -> Any:
    """The same with another value there. A text without words, and an empty text of a language, are not there."""
    if not path:
        return value
    name, rest = path[0], path[1:]
    if is_dataclass(whole) and not isinstance(whole, type):
        return replace(whole, **{str(name): put(getattr(whole, str(name)), rest, value)})
    if isinstance(whole, tuple):
        at = int(name)
        return (*whole[:at], put(whole[at], rest, value), *whole[at + 1 :])
    kept = dict(whole or {})
    fresh = put(kept.get(str(name)), rest, value)
    kept.pop(str(name), None) if fresh in (None, "", ()) else kept.update({str(name): fresh})
    return kept


def insert(whole: Any, path: Path, at: int, value: object) -> Any:
    """The same with one more in the row that lies there, at a place in it."""
    row = find(whole, path) or ()
    return put(whole, path, (*row[:at], value, *row[at:]))


def remove(whole: Any, path: Path, at: int) -> Any:
    """The same without what stands at a place of the row that lies there."""
    row = find(whole, path)
    return put(whole, path, (*row[:at], *row[at + 1 :]))


def move(whole: Any, path: Path, at: int, by: int) -> Any:
    """The same with one of a row further up or down; at its ends it stays."""
    row = list(find(whole, path))
    to = min(max(at + by, 0), len(row) - 1)
    row.insert(to, row.pop(at))
    return put(whole, path, tuple(row))
