"""What a shift handed over, on its report: how many of each thing, and nothing of the words that went along."""

from collections.abc import Sequence
from dataclasses import replace

from desk.reports.content import Bar, BarList, Columns, Group, Report
from desk.text import say


def with_handed_over(report: Report, handed: Sequence[tuple[str, int]]) -> Report:
    """The report with the names of things and how many of each, beside what else is known; as it is when none were."""
    if not handed:
        return report
    bars = tuple(Bar(name, count) for name, count in handed)
    left = BarList(say(report.language, "Left for the next shift"), (Group(bars),))
    *blocks, how_to_read = report.blocks
    at = next((at for at, block in enumerate(blocks) if isinstance(block, Columns)), None)
    if at is None:
        blocks.append(left)
    else:
        blocks[at] = replace(blocks[at], right=(*blocks[at].right, left))
    return replace(report, blocks=(*blocks, how_to_read))
