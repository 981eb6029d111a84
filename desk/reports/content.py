"""What a report says, before anybody draws it: every renderer reads these values and nothing else.

Words stand in the report's language already; counts stay whole numbers. None is "unknown", never zero.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from desk.model.category import Side
from desk.model.period import Moment
from desk.text import say, say_count

SIDES = tuple(Side)
"""The order in which sides stand, everywhere."""


@dataclass(frozen=True, slots=True)
class Edition:
    """In which language, and made when. `example` marks invented figures on the page, `training` those that count for
    nothing; `reports`: what is logged here goes to a municipality's server."""

    language: str
    made: Moment
    example: bool = False
    training: bool = False
    reports: bool = False

    @property
    def stamp(self) -> str:
        """What the page says of figures that are not real; empty when they are."""
        if self.training:
            return say(self.language, "Training: nothing on this page counts")
        return say(self.language, "Example: invented figures") if self.example else ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One key number with the words under it."""

    value: int
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """The key numbers, side by side."""

    items: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One row with its count. `known = False` is the row of those nobody said anything about; it is drawn hollow."""

    label: str
    count: int
    side: Side | None = None
    known: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading; a group without `label` has no heading."""

    bars: tuple[Bar, ...]
    label: str = ""
    side: Side | None = None

    @property
    def total(self) -> int:
        """The sum of its rows."""
        return sum(bar.count for bar in self.bars)


@dataclass(frozen=True, slots=True)
class BarList:
    """A table of counts that is also a chart. `long` lists of categories may be shortened where room is short. `of` is
    the title of the list that it says more of, if there is one."""

    title: str
    groups: tuple[Group, ...]
    note: str = ""
    long: bool = False
    of: str = ""

    @property
    def total(self) -> int:
        """The sum of all rows."""
        return sum(group.total for group in self.groups)


@dataclass(frozen=True, slots=True)
class Span:
    """From and to on the wall clock (naive local times)."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Loose:
    """Questions that came at some hour of a stretch, nobody knows which."""

    span: Span
    count: int


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the line, from `start` for the line's step: questions by side, in the order of SIDES."""

    start: datetime
    counts: tuple[int, int, int, int]

    @property
    def total(self) -> int:
        """All sides together."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class DayLine:
    """The line of the day: questions by part of the day, `step` minutes each, without holes between the parts.

    Inside `counted` a part without questions is a zero; outside it nobody counted, and nothing is known. `silent` are
    stretches in which nothing was logged and nobody has said yet whether that is a zero. `loose` are stretches in which
    questions came whose hour nobody knows: a part without questions of its own is unknown there, and no zero.
    `note` says the chart in one sentence, for those who do not see it.
    """

    title: str
    note: str
    step: int
    parts: tuple[Part, ...]
    counted: tuple[Span, ...]
    silent: tuple[Span, ...] = ()
    loose: tuple["Loose", ...] = ()

    @property
    def by_side(self) -> tuple[int, ...]:
        """Questions on the line by side, in the order of SIDES."""
        return tuple(sum(part.counts[index] for part in self.parts) for index in range(len(SIDES)))


@dataclass(frozen=True, slots=True)
class Note:
    """How to read the numbers."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Two runs of blocks that belong beside one another, the wider on the left."""

    left: tuple["Block", ...]
    right: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Exit:
    """Where a step goes on to: the number of that step, and on which answer (empty: whatever was answered)."""

    to: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Station:
    """A step of a guide as it is drawn, numbered in reading order from 1.

    `kind` and `text` are what the staff do and say, with `front` more of it in sight of the visitor; `visitor` is what
    the visitor does, `behind` what happens out of sight, `hands_over` where it leaves the counter. `count` ended here
    (`is_end`) or stopped here; None is hidden. At least `came` came this far; None where that cannot be told.
    """

    number: int
    kind: str
    text: str
    exits: tuple[Exit, ...] = ()
    visitor: tuple[str, ...] = ()
    front: tuple[str, ...] = ()
    behind: str = ""
    hands_over: tuple[str, ...] = ()
    is_end: bool = False
    asks: bool = False
    count: int | None = None
    came: int | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """The journey: a line of steps that branches and meets again, and how many ended or stopped at each.

    `few` is what stands for a hidden number, empty where there are none at all; `ended` and `stopped` head the columns.
    """

    title: str
    note: str
    stations: tuple[Station, ...]
    few: str
    ended: str
    stopped: str


@dataclass(frozen=True, slots=True)
class Lanes:
    """The blueprint: the same steps side by side, in lanes with these names (visitor, front stage, back stage, hands
    over, and ended or stopped where there are numbers); `sight` names the line between what the visitor sees and what
    not. `across` steps stand side by side; 0 is as many as there is room for."""

    title: str
    note: str
    stations: tuple[Station, ...]
    few: str
    names: tuple[str, ...]
    sight: str
    across: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words and numbers under their heads; the columns from `numbers` on stand at the right."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: int


Block = Figures | BarList | DayLine | Note | Columns | Way | Lanes | Table
Single = Figures | BarList | DayLine | Note | Way | Lanes | Table


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. `kind` names it, `facts` say where, when and who staffed it (never a person).

    `file_name` has no ending; each renderer adds its own. `stamp` marks invented figures and is empty on real ones.
    It has to stand on one page, unless it is `long`.
    """

    kind: str
    title: str
    facts: tuple[str, ...]
    language: str
    file_name: str
    blocks: tuple[Block, ...]
    footer: tuple[str, str]
    stamp: str = ""
    long: bool = False

    @property
    def name(self) -> str:
        """What a reader of documents shows as the title."""
        return " · ".join((self.kind, self.title, *self.facts[:1]))


def every(report: Report) -> Iterable[Single]:
    """All blocks in reading order, those in columns too."""
    for block in report.blocks:
        yield from _opened(block)


def _opened(block: Block) -> Iterable[Single]:
    if isinstance(block, Columns):
        for inner in (*block.left, *block.right):
            yield from _opened(inner)
    else:
        yield block


def shorten(bars: BarList, most: int, language: str) -> BarList:
    """The list with its `most` largest rows and the largest of each group; the rest becomes "n further categories".

    Nothing is lost from the sums. One row alone is never folded, as that would save nothing.
    """
    if not bars.long:
        return bars
    rows = [(bar.count, -index, bar) for index, bar in enumerate(bar for group in bars.groups for bar in group.bars)]
    largest = {id(bar) for _, _, bar in sorted(rows, key=lambda row: row[:2], reverse=True)[:most]}
    largest |= {id(max(group.bars, key=lambda bar: bar.count)) for group in bars.groups if group.bars}
    groups = (_folded(group, largest, language) for group in bars.groups)
    return replace(bars, groups=tuple(groups))


def _folded(group: Group, largest: set[int], language: str) -> Group:
    rest = tuple(bar for bar in group.bars if id(bar) not in largest)
    if len(rest) < 2:
        return group
    label = say_count(language, "{count} further category", "{count} further categories", len(rest))
    further = Bar(label, sum(bar.count for bar in rest), group.side)
    return replace(group, bars=(*(bar for bar in group.bars if id(bar) in largest), further))
