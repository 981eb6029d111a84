"""Pictures that guides show: what they are is told by their content, and one that could do anything is refused."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from desk.errors import Reason, mark
from desk.model.guide import Guide

LARGEST = 512 * 1024
"""Bytes of a picture, at most."""

FOLDER = "pictures"
"""Where the pictures of a guide's file lie: in this folder beside it."""

MOST = 8
"""Pictures in a guide, at most: together they fit one message to the server."""

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}")
"""What a picture's file may be called."""

_RASTERS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_ENDINGS = (b"IEND\xaeB`\x82", b"\xff\xd9")
_ACTS = {"script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "a", "include"}
"""Elements of an SVG that run something, lead somewhere, or bring in something else."""

_NO_PICTURE = mark("the picture “{file}” is none that can be shown: a PNG, a JPEG or an SVG")
_TOO_LARGE = mark("the picture “{file}” has {size} bytes; {most} is the most")
_ACTIVE = mark("the picture “{file}” holds a script or brings in something from elsewhere")
_STRANGE_NAME = mark("“{file}” is no name for a picture: letters, digits, hyphens and dots, at most 80")
_MISSING = mark("the picture “{file}” is not there")
_NOT_BESIDE = mark("the picture “{file}” is not in the folder “{folder}” beside the file")


def named(guide: Guide) -> tuple[str, ...]:
    """The files of the pictures a guide shows, each once, in the order of its steps."""
    return tuple(dict.fromkeys(step.picture.file for step in guide.steps if step.picture))


def missing(file: str) -> Reason:
    """What is said where a picture is not there."""
    return Reason(_MISSING, {"file": file})


def not_beside(file: str) -> Reason:
    """What is said where a picture is not where those of a guide's file lie."""
    return Reason(_NOT_BESIDE, {"file": file, "folder": FOLDER})


def refused(file: str, body: bytes | None) -> Reason | None:
    """Why there is no picture of that name, or none that can be shown; None when it can."""
    return missing(file) if body is None else refusal(file, body)


def refusal(file: str, body: bytes) -> Reason | None:
    """Why a file cannot be the picture of that name; None when it can."""
    facts: dict[str, object] = {"file": file}
    if not NAME.fullmatch(file):
        return Reason(_STRANGE_NAME, facts)
    if len(body) > LARGEST:
        return Reason(_TOO_LARGE, {**facts, "size": len(body), "most": LARGEST})
    if any(body.startswith(start) and end in body[-64:] for start, end in zip(_RASTERS, _ENDINGS, strict=True)):
        return None
    root = _svg(body)
    if root is None:
        return Reason(_NO_PICTURE, facts)
    return Reason(_ACTIVE, facts) if any(map(_acts, root.iter())) else None


def _svg(body: bytes) -> ElementTree.Element | None:
    """The root of an SVG in UTF-8. One that defines entities is none: they may unfold without end."""
    try:
        text = re.sub(r"<!DOCTYPE[^\[>]*>", "", body.decode())
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            return None
        root = ElementTree.fromstring(text.encode())
    except (ValueError, LookupError, ElementTree.ParseError):
        return None
    return root if _local(root.tag) == "svg" else None


def _acts(element: ElementTree.Element) -> bool:
    """Whether an element of an SVG could do more than be drawn."""
    if _local(element.tag) in _ACTS:
        return True
    return any(not _is_drawn(name, value) for name, value in _said(element))


def _said(element: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """Its attributes, and the text of a style sheet as one."""
    for name, value in element.attrib.items():
        yield _local(name), value
    if _local(element.tag) == "style":
        yield "style", element.text or ""


def _is_drawn(name: str, value: str) -> bool:
    folded = re.sub(r"\s", "", value).casefold()
    if name.startswith("on") or "@import" in folded or "expression(" in folded or "\\" in folded:
        return False
    if name in ("href", "src"):
        return folded.startswith(("#", "data:image/png;base64,", "data:image/jpeg;base64,"))
    addresses = re.findall(r"url\(['\"]?(.)", folded)
    return all(first == "#" for first in addresses) and "javascript:" not in folded


def _local(name: object) -> str:
    """A name without its namespace; comments have none."""
    return name.rpartition("}")[2].casefold() if isinstance(name, str) else ""
