"""A report in plain words, for those who do not see the page."""

from collections.abc import Iterator

from desk.reports.content import BarList, Figures, Lanes, Note, Report, Single, Station, Table, Way, every
from desk.text import say_number


def plain(report: Report) -> str:
    """All that the page says, a line each: headings, key numbers, rows, and how to read them."""
    return "\n".join(line for line in _lines(report) if line)


def told(block: Single, language: str) -> str:
    """All that a block says, in the same way."""
    return "\n".join(line for line in _block(block, language) if line)


def _lines(report: Report) -> Iterator[str]:
    yield report.stamp
    yield f"{report.kind}: {report.title}"
    yield from report.facts
    for block in every(report):
        yield from _block(block, report.language)
    yield from report.footer


def _block(block: Single, language: str) -> Iterator[str]:
    if isinstance(block, Figures):
        for item in block.items:
            yield " ".join(part for part in (say_number(language, item.value), item.label, item.note) if part)
        return
    yield block.title
    if isinstance(block, Way | Lanes | Table):
        yield from _guide(block)
        return
    if isinstance(block, Note):
        yield from block.lines
        return
    yield block.note
    for group in block.groups if isinstance(block, BarList) else ():
        yield f"{group.label}: {say_number(language, group.total)}" if group.label else ""
        for bar in group.bars:
            yield f"{bar.label}: {say_number(language, bar.count)}"


def _guide(block: Way | Lanes | Table) -> Iterator[str]:
    if isinstance(block, Table):
        yield from (", ".join(f"{head} {cell}" for head, cell in zip(block.heads, row, strict=True) if cell)
                    for row in block.rows)  # fmt: skip
        return
    yield block.note
    for station in block.stations:
        yield from _station(station, block)


def _station(station: Station, block: Way | Lanes) -> Iterator[str]:
    yield f"{station.number}. {station.kind}: {station.text}"
    if isinstance(block, Way):
        yield from (f"{each.label} → {each.to}" if each.label else f"→ {each.to}" for each in station.exits)
        return
    said = (station.visitor, station.front, (station.behind,), station.hands_over)
    for name, lines in zip(block.names, said, strict=False):
        if any(lines):
            yield f"{name}: {' · '.join(lines)}"
