"""What a key does at a step besides answering it."""

from PySide6.QtCore import QCoreApplication

from desk.model.guide import Step, StepKind
from ui.step import Extra
from ui.units import site

LINK = SLIP = "1"
_SAFE = ("https://", "http://")


def extras(step: Step) -> tuple[Extra, ...]:
    """The keys and their words, in the order they are drawn."""
    if link_of(step):
        said = QCoreApplication.translate("guide", "Open {site} in the browser").format(site=site(step.link or ""))
        return (Extra(LINK, said, "external-link"),)
    if step.slip:
        return (Extra(SLIP, QCoreApplication.translate("guide", "Choose a language, and print"), "printer-small"),)
    return ()


def link_of(step: Step) -> str | None:
    """The page a step shows; None where it shows none."""
    return step.link if step.kind is StepKind.SHOW and step.link and step.link.startswith(_SAFE) else None
