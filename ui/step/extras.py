"""What a key does at a step besides answering it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk.guides import facts
from desk.guides import run as runs
from desk.guides.run import Run
from desk.model.guide import Step, StepKind
from ui.step import Extra
from ui.units import site

LINK, SLIP, MORE = "1", "1", "."
"""The keys that open the page or the slip, and that ask who says so."""
_SAFE = ("https://", "http://")


def extras(run: Run, caps_for: Callable[[str], tuple[str, ...]], *, more: bool) -> tuple[Extra, ...]:
    """The keys and their words, in the order they are drawn. `caps_for` is what stands on the cap of a key, `more` that
    the facts stand there already."""
    step, found = runs.current(run), []
    if link_of(step):
        said = QCoreApplication.translate("guide", "Open {site} in the browser").format(site=site(step.link or ""))
        found.append(Extra(LINK, said, "external-link"))
    if step.slip:
        said = QCoreApplication.translate("guide", "Choose a language, and print")
        found.append(Extra(SLIP, said, "printer-small"))
    if facts.standing_in(step, run.guide.facts) and not more:
        said = QCoreApplication.translate("guide", "Who says so?")
        found.append(Extra(MORE, said, "information-square", " ".join(caps_for(MORE))))
    return tuple(found)


def link_of(step: Step) -> str | None:
    """The page a step shows; None where it shows none."""
    return step.link if step.kind is StepKind.SHOW and step.link and step.link.startswith(_SAFE) else None
