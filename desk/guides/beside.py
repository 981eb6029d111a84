"""The pictures of a guide's file, a spreadsheet or a document: they lie in the folder `pictures` beside it."""

from collections.abc import Mapping
from pathlib import Path

from desk.errors import Reason, mark, refusal
from desk.files import write_whole
from desk.guides import pictures
from desk.guides.errors import GuideNotWritten

_CANNOT = mark("the picture “{file}” cannot be taken: {reason}")
_ANOTHER = mark("in the folder “{folder}” there lies another picture “{file}”")


def picture(file: Path, name: str) -> bytes | Reason | None:
    """A picture beside a guide's file, with nothing in it but what is drawn; why it cannot be taken; None where it
    does not lie there. For a worker thread."""
    from desk.guides import taking

    path = file.parent / pictures.FOLDER / name
    if not pictures.NAME.fullmatch(name) or not path.is_file():
        return None
    try:
        with path.open("rb") as opened:
            body = opened.read(taking.LARGEST + 1)
    except OSError as problem:
        return Reason(_CANNOT, {"file": name, "reason": refusal(problem)})
    if not body.startswith(taking.KINDS):
        return pictures.refusal(name, body) or body  # drawn by its words, not by dots
    made = taking.bare(body)
    return Reason(_CANNOT, {"file": name, "reason": made}) if isinstance(made, Reason) else made


def look_for_others(file: Path, shown: Mapping[str, bytes]) -> None:
    """Raises GuideNotWritten where another picture of one of these names lies beside a file that is to be written."""
    folder = file.parent / pictures.FOLDER
    for name, body in shown.items():
        try:
            other = (folder / name).exists() and (folder / name).read_bytes() != body
        except OSError as problem:
            raise GuideNotWritten(file=folder / name, reason=refusal(problem)) from problem
        if other:
            raise another(file, name)


def another(file: Path, name: str) -> GuideNotWritten:
    """What is raised where a picture would take another's place."""
    return GuideNotWritten(file=file, reason=Reason(_ANOTHER, {"file": name, "folder": pictures.FOLDER}))


def write(file: Path, shown: Mapping[str, bytes]) -> None:
    """Write the pictures of a guide beside its file; none is written over another. Raises GuideNotWritten."""
    look_for_others(file, shown)
    folder = file.parent / pictures.FOLDER
    for name, body in shown.items():
        try:
            folder.mkdir(exist_ok=True)
            if not (folder / name).exists():
                write_whole(folder / name, body)
        except OSError as problem:
            raise GuideNotWritten(file=folder / name, reason=refusal(problem)) from problem
