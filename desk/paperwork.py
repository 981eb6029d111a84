"""The counter's paperwork: reports, leaves to print, and what of them is drawn on the screen. All for a worker thread.

What it is made with is loaded when it is first made, not with the counter.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desk.app import OpenDesk
from desk.counter import post as posts
from desk.counter import shift as shifts
from desk.counter import visit as visits
from desk.model.paper import Leaf
from desk.model.shift import Shift

if TYPE_CHECKING:
    from pathlib import Path

    from desk.model.guide import Guide
    from desk.model.journey import Journey
    from desk.model.tallies import Tallies
    from desk.reports.content import BarList, DayLine, Edition, Lanes, Report, Way
    from desk.reports.leaf import Printed
    from desk.reports.preview import Page


def shift_report(desk: OpenDesk, shift: Shift) -> "Report":
    """What a shift's report says, in the language of the screen."""
    from desk.catalogue.handover import name_of
    from desk.counter import directory, handover, known
    from desk.reports import shift as report
    from desk.reports.handover import with_handed_over
    from desk.reports.referral import with_referrals

    counter, language = desk.counter, desk.language
    logged, where = shifts.visits_of(counter, shift), shifts.post_of(counter, shift)
    beside, handed = known.of_shift(counter, shift), handover.counts_of(counter, shift)
    made = report.shift_report(shift, where, logged, desk.catalogue, _edition(desk), known_of=beside)
    made = with_referrals(made, logged, desk.catalogue, directory.names(counter, language))
    return with_handed_over(made, [(name_of(item, language), count) for item, count in handed])


def journey_report(desk: OpenDesk, guide: "Guide", journey: "Journey", place: str = "") -> "Report":
    """The journey through a guide as a report; `place` is whose figures these are."""
    from desk.counter import directory
    from desk.guides.order import passed, reading_order
    from desk.reports import journey as report

    units = directory.names(desk.counter, desk.language)
    drawn = report.Drawn(guide, reading_order(guide), passed(guide), units, place)
    return report.journey_report(drawn, journey, _edition(desk))


def tallies_report(desk: OpenDesk, tallies: "Tallies", place: str = "") -> "Report":
    """What else was counted as a report; `place` is whose figures these are."""
    from desk.catalogue import activity
    from desk.counter import answer, directory, suggestion
    from desk.model.answer import Face
    from desk.reports import tallies as report

    counter, language = desk.counter, desk.language
    asked = {each.id: each for each in (*answer.starter(), *answer.questions(counter))}
    names = report.Names(
        directory.names(counter, language),
        {each.id: each.labels[language] for each in suggestion.themes()},
        {each.id: each.label(language) for each in activity.types()},
        {each.id: each.texts[language] for each in asked.values()},
        {each.id: each.name for each in desk.publication.sites},
        {each.id: dict(zip(Face, answer.words(each.scale, language), strict=True)) for each in asked.values()},
    )
    return report.tallies_report(tallies, names, _edition(desk), place)


def spreadsheet(report: "Report", ending: str) -> bytes:
    """The figures of a report as a file with this ending, `.xlsx` or `.csv`."""
    from desk.reports.table import write

    return write(report, ending)


def leaf(desk: OpenDesk, which: Leaf, keys: Sequence[tuple[tuple[str, ...], str]]) -> "Printed":
    """A tick sheet, or a card with these keys (their caps, and what they do), for where we are working.

    Raises MissingFont or NowhereYet.
    """
    from desk.reports import keycard, sheet

    post, stop = posts.here(desk.counter), posts.stop(desk.counter)
    if which is Leaf.SHEET:
        where = stop.name if stop else ""
        return sheet.print_sheet(sheet.tick_sheet(post, where, desk.catalogue, desk.language), stamp(desk))
    return keycard.print_card(keycard.key_card(post, desk.catalogue, keys, desk.language), stamp(desk))


def stamp(desk: OpenDesk) -> str:
    """What stands on every page that is printed in training."""
    from desk.reports.content import Edition

    return Edition(desk.language, desk.counter.clock.now(), training=desk.settings.training).stamp


def in_words(report: "Report") -> str:
    """All that a report's page says, as lines of plain text."""
    from desk.reports.plain import plain

    return plain(report)


def lists(report: "Report") -> "tuple[tuple[BarList, ...], ...]":
    """The lists of a report that belong together, each run in reading order."""
    from desk.reports.content import BarList, Columns

    runs = [(*block.left, *block.right) for block in report.blocks if isinstance(block, Columns)]
    return tuple(tuple(each for each in run if isinstance(each, BarList)) for run in runs)


def list_in_words(block: "BarList", language: str) -> str:
    """All that a list says, as lines of plain text."""
    from desk.reports.plain import told

    return told(block, language)


def paper(report: "Report") -> bytes:
    """A report as PDF. Raises MissingFont."""
    from desk.reports.pdf import render

    return render(report)


def pages(pdf: bytes, scale: float) -> "tuple[Page, ...]":
    """The pages of a PDF as pictures, `scale` pixels a point."""
    from desk.reports.preview import preview

    return preview(pdf, scale)


def save(pdf: bytes, file: "Path") -> None:
    """Write a PDF to a file, over one that is there. Raises NoSuchFolder, DiskFull or NotSaved."""
    from desk.reports.file import write_file

    write_file(file, pdf)


def day_line(desk: OpenDesk) -> "DayLine":
    """Today's questions at this place, what was counted, and where nothing was logged: the rest nobody counted."""
    from desk.counter import day as days
    from desk.counter import sample
    from desk.model.hours import Sampling
    from desk.reports import day as report
    from desk.reports.content import Span
    from desk.reports.known import outside_words

    counter, today = desk.counter, desk.counter.clock.now().day
    counted, silent = (
        [Span(*(report.wall(days.local(counter, at)) for at in (each.start, each.end))) for each in found]
        for found in (days.counted(counter, today), days.gaps(counter, today))
    )
    if not counted and shifts.current(counter) is not None:
        begun = report.wall(counter.clock.now())
        counted = [Span(begun, begun)]  # a shift that has just begun is drawn at once
    line = report.day_line(visits.today(counter), counted, desk.catalogue, desk.language, silent)
    if sample.counts(counter, posts.here(counter).site.id, today) is not Sampling.OUTSIDE:
        return line
    return replace(line, note=f"{line.note} {outside_words(desk.language)}")


def chart(desk: OpenDesk, block: "BarList | DayLine | Way | Lanes", column: str, width: float, size: float) -> str:
    """A chart as SVG in a column of theme.json; `width` and `size` (of text) in pixels. Raises MissingFont."""
    from desk.reports.charts import draw
    from desk.reports.palette import palette
    from desk.reports.svg import svg

    return svg(draw(block, palette(column), desk.language, width, size), block.note)


def _edition(desk: OpenDesk) -> "Edition":
    """In which language a report is made, and when; whether what it tells is an example or a training, and is sent."""
    from desk.reports.content import Edition

    settings, reports = desk.settings, desk.pairing is not None
    return Edition(desk.language, desk.counter.clock.now(), settings.demo, settings.training, reports)
