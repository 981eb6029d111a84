"""Reading a guide from its document, strictly. msgspec and the form are imported when the first guide is read."""

from collections.abc import Callable
from pathlib import Path

from desk.errors import Reason, mark, refusal
from desk.guides.errors import BrokenGuide, UnreadableGuide
from desk.guides.validate import validate
from desk.model.guide import Guide

Told = Callable[[BrokenGuide], None]
_MARK = b"\xef\xbb\xbf"  # Notepad puts it before UTF-8


def load(path: Path) -> Guide:
    """The guide in a document. Raises BrokenGuide; where no step can be named, its UnreadableGuide."""
    return read(path, _data(path))


def read(path: Path, data: bytes) -> Guide:
    """The guide in a document that was read already, or never was in a file; `path` names it in a mistake."""
    guide = _decoded(path, data)
    for mistake in validate(guide):
        reason = Reason(mistake.reason, mistake.facts)
        if mistake.step is None:
            raise UnreadableGuide(file=path, reason=reason)
        raise BrokenGuide(file=path, step=mistake.step, reason=reason)
    return guide


def draft(path: Path) -> Guide:
    """The guide in a document that has the form; it may still have mistakes. Raises as `load` does."""
    return _decoded(path, _data(path))


def load_all(folder: Path, broken: Told | None = None) -> tuple[Guide, ...]:
    """Every guide in a folder, by file name.

    `broken` is told of each guide that cannot be used, and the others are loaded; without it the first one raises
    BrokenGuide. A second guide with the same id is broken too.
    """
    guides: dict[str, Guide] = {}
    files: dict[str, Path] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            guide = load(path)
            if guide.id in files:
                facts = {"id": guide.id, "other": files[guide.id].name}
                raise UnreadableGuide(file=path, reason=Reason(mark("{other} has the id “{id}” already"), facts))
        except BrokenGuide as problem:
            if broken is None:
                raise
            broken(problem)
            continue
        guides[guide.id], files[guide.id] = guide, path
    return tuple(guides.values())


def _data(path: Path) -> bytes:
    try:
        data = path.read_bytes()
        data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        reason = Reason(mark("line {line} is not text in UTF-8"), {"line": line})
        raise UnreadableGuide(file=path, reason=reason) from problem
    except OSError as problem:
        raise UnreadableGuide(file=path, reason=refusal(problem)) from problem
    return data.removeprefix(_MARK)


def _decoded(path: Path, data: bytes) -> Guide:
    from desk.guides import complaints, document

    try:
        return document.decode(data)
    except document.Malformed as problem:
        step, reason = complaints.said(str(problem), data)
        if step is None:
            raise UnreadableGuide(file=path, reason=reason) from problem
        raise BrokenGuide(file=path, step=step, reason=reason) from problem
