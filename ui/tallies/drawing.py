"""What the worker does: the figures as a report says them, and its lists drawn for the screen."""

from dataclasses import dataclass

from desk import paperwork
from desk.app import OpenDesk
from desk.model.tallies import Tallies
from ui.tallies.piece import Drawn


@dataclass(frozen=True, slots=True)
class Shown:
    """What a worker brings: the figures, what stands above them, the lists of each kind, how to read them, and whose
    they are."""

    tallies: Tallies
    title: str
    facts: str
    sections: tuple[tuple[Drawn, ...], ...]
    notes: str
    source: str


@dataclass(frozen=True, slots=True)
class Look:
    """Column of the theme, columns beside one another, widths of the first list and of the others, size of text."""

    column: str
    columns: int
    widths: tuple[float, float]
    size: float


def drawn(desk: OpenDesk, tallies: Tallies, place: str, look: Look) -> Shown:
    """The figures drawn in a look. For a worker."""
    report = paperwork.tallies_report(desk, tallies, place)
    sections = tuple(
        tuple(
            Drawn(each.title, each.note, paperwork.chart(desk, each, look.column, look.widths[at > 0], look.size),
                  paperwork.list_in_words(each, desk.language))
            for at, each in enumerate(lists)
        )
        for lists in paperwork.lists(report)
    )  # fmt: skip
    *notes, source = report.blocks[-1].lines
    facts = " · ".join((report.title, *report.facts))
    return Shown(tallies, report.kind, facts, sections, "\n".join(notes), source)
