"""What msgspec says about a document that does not have the form, in our own words, with the step it is about."""

import json
import re

from desk.errors import Reason, mark

_NEWER = mark("the guide is not of format 1, the one this Skranke reads; perhaps a newer Skranke wrote it")
_NO_LANGUAGE = mark("“{field}” is in a language that has no such code, or that cannot stand there")
_SAID = {
    re.escape(_NO_LANGUAGE): _NO_LANGUAGE,
    r"Object missing required field `(?P<field>.+)`": mark("“{field}” is not there"),
    r"Object contains unknown field `(?P<field>.+)`": mark("“{field}” is not known here"),
    r"Expected `(?P<needed>.+)`, got `(?P<got>.+)`": mark("“{field}” is {got}, but should be {needed}"),
    r"Expected `(?P<needed>.+)`": mark("“{field}” should be {needed}"),
    r"Invalid (?:enum )?value (?P<value>.+)": mark("“{field}” cannot be {value}"),
    r"Invalid RFC3339 encoded date": mark("“{field}” is not a date such as 2026-11-22"),
    r"JSON is malformed: .*\(byte (?P<byte>\d+)\)": mark("line {line} is not JSON"),
    r"Input data was truncated": mark("the file ends too early"),
}
_TYPES = {
    "str": Reason(mark("a text")),
    "int": Reason(mark("a whole number")),
    "float": Reason(mark("a number")),
    "bool": Reason(mark("true or false")),
    "array": Reason(mark("a list in brackets")),
    "object": Reason(mark("a group in braces")),
    "null": Reason(mark("empty")),
}
"""What msgspec calls a type, in words of ours."""


def said(problem: str, data: bytes) -> tuple[str | None, Reason]:
    """The step (its id, `#3` for the third when it has none, None outside the steps) and the reason."""
    message, key, place = re.fullmatch(r"(.*?)(?: - at (`key` in )?`\$(.*)`)?", problem, re.DOTALL).groups("")  # type: ignore[union-attr]
    place = place.replace("[...]", "")
    if key:
        message = _NO_LANGUAGE
    inside = re.fullmatch(r"\.steps\[(\d+)\]\.?(.*)", place)
    if inside is None:
        return None, _reason(message, place.lstrip("."), data)
    return _name(data, int(inside[1])), _reason(message, inside[2], data)


def _name(data: bytes, index: int) -> str:
    """The step's id; its number when it has none, or when the document breaks further down."""
    try:
        step = json.loads(data)["steps"][index]
    except ValueError:
        step = None
    name = step.get("id") if isinstance(step, dict) else None
    return name if isinstance(name, str) else f"#{index + 1}"


def _type(name: str) -> Reason | str:
    """A type in words; where nothing may stand too, what is wanted is the other one."""
    names = [each for each in name.split(" | ") if each != "null"] or ["null"]
    return _TYPES.get(names[0], name) if len(names) == 1 else name


def _reason(message: str, inside: str, data: bytes) -> Reason:
    """The reason; `inside` is the place within the step, or within the document."""
    for pattern, reason in _SAID.items():
        if found := re.fullmatch(pattern, message):
            facts: dict[str, object] = {"field": inside or "{}", **found.groupdict()}
            facts |= {name: _type(str(facts[name])) for name in ("needed", "got") if name in facts}
            if "byte" in facts:
                facts["line"] = data[: int(str(facts["byte"]))].count(b"\n") + 1
            if inside and "field" in found.groupdict():
                facts["field"] = f"{inside}.{facts['field']}"
            return Reason(_NEWER if inside == "format" else reason, facts)
    return Reason(mark("“{field}” is not as it should be ({said})"), {"field": inside, "said": message})
