"""A report in plain words, for those who do not see the page."""

from collections.abc import Iterator

from desk.reports.content import BarList, DayLine, Figures, Note, Report, every
from desk.text import say_number


def plain(report: Report) -> str:
    """All that the page says, a line each: headings, key numbers, rows, and how to read them."""
    return "\n".join(line for line in _lines(report) if line)


def _lines(report: Report) -> Iterator[str]:
    yield report.stamp
    yield f"{report.kind}: {report.title}"
    yield from report.facts
    for block in every(report):
        yield from _block(block, report.language)
    yield from report.footer


def _block(block: Figures | BarList | DayLine | Note, language: str) -> Iterator[str]:
    if isinstance(block, Figures):
        for item in block.items:
            yield " ".join(part for part in (say_number(language, item.value), item.label, item.note) if part)
        return
    yield block.title
    if isinstance(block, Note):
        yield from block.lines
        return
    yield block.note
    for group in block.groups if isinstance(block, BarList) else ():
        yield f"{group.label}: {say_number(language, group.total)}" if group.label else ""
        for bar in group.bars:
            yield f"{bar.label}: {say_number(language, bar.count)}"
