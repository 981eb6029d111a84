"""A guide as a device keeps it while it is written: with all its mistakes, and without losing any of it.

The document of a finished guide is stricter (`document`): it wants every language, every go-to and every outcome.
"""

import json
import types
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from desk.model.guide import Guide


def keep(guide: Guide) -> str:
    """The guide as JSON; what is as it is by default is left out."""
    return json.dumps(_plain(guide), ensure_ascii=False)


def recall(text: str) -> Guide:
    """The guide again. Raises ValueError when this is no guide, or one with kinds that are not known here."""
    try:
        found = _read(Guide, json.loads(text))
    except (KeyError, TypeError, AttributeError) as problem:
        raise ValueError("no guide") from problem
    if not isinstance(found, Guide):
        raise ValueError("no guide")
    return found


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value) if _said(value, each)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    return value


def _said(value: object, each: Any) -> bool:
    default = each.default_factory() if each.default_factory is not MISSING else each.default
    return default is MISSING or getattr(value, each.name) != default


@cache
def _types(kind: type) -> Mapping[str, object]:
    return get_type_hints(kind)


def _read(kind: Any, value: Any) -> Any:
    """What stands there, as the model has it."""
    origin, inside = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return None if value is None else _read(inside[0], value)
    if origin is tuple:
        return tuple(_read(inside[0], each) for each in value)
    if origin is not None:
        return {str(key): _read(inside[1], each) for key, each in value.items()}
    if is_dataclass(kind):
        return kind(**{name: _read(_types(kind)[name], each) for name, each in value.items()})  # type: ignore[operator]
    return _one(kind, value)


def _one(kind: Any, value: Any) -> Any:
    if kind is date:
        return date.fromisoformat(value)
    if not issubclass(kind, StrEnum) and not isinstance(value, kind):
        raise TypeError(kind)
    return kind(value)
