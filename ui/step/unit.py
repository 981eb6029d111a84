"""The entry of the directory a step refers to: how to reach it, and whether it is open now."""

from collections.abc import Iterator

from desk.model.directory import Unit
from desk.model.period import Moment
from ui import units
from ui.step.frame import Frame
from ui.theme import Theme


def card(theme: Theme, unit: Unit, language: str, now: Moment | None) -> Frame:
    """Its name, and a line for each way to reach it."""
    name = (units.KIND_ICONS[unit.kind], "ink", unit.called(language), "")
    return Frame(theme, "accent", [name, *_lines(unit, now)])


def _lines(unit: Unit, now: Moment | None) -> Iterator[tuple[str, str, str, str]]:
    if now is not None and (opened := units.open_now(unit, now)):
        yield "clock", "done" if units.is_open(unit, now) else "attention", "", opened
    reached = (("phone", unit.phone), ("globe", units.site(unit.web)), ("envelope-closed", unit.email),
               ("location-pin", unit.address))  # fmt: skip
    yield from ((icon, "ink", "", text) for icon, text in reached if text)
