"""Asking a server what else was counted: the question and the answer on the wire.

What is hidden is not in an answer at all.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated

from msgspec import Meta, Struct

from desk.model.overlap import Source
from desk.model.tallies import Kind, Tallies, Tally, TallyQuestion
from desk.sync.asked import Asked, read_asked, until
from desk.sync.envelope import Garbled
from desk.sync.shape import Count, Name, Shape
from desk.sync.wire import WIRE

TALLIES = "/v1/tallies"

_KINDS, _ROWS = 100, 5000
_Maybe = Annotated[str, Meta(max_length=200)]


class TalliesWanted(Asked):
    """A question about everything else that is counted."""


class PartRow(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """How many there are of a value of a cut."""

    cut: Name
    value: _Maybe
    n: Count


class TallyRow(Shape):
    """What is told of one kind, each part once."""

    kind: Kind
    group: _Maybe
    whole: Count | None
    parts: Annotated[list[PartRow], Meta(max_length=_ROWS)]


class TalliesGiven(Shape):
    """An answer, each kind and group once."""

    threshold: Count
    tallies: Annotated[list[TallyRow], Meta(max_length=_KINDS)]
    until: str | None


def wanted(question: TallyQuestion) -> TalliesWanted:
    """The question as it is sent."""
    return TalliesWanted(WIRE, question.first, question.last, question.site)


def read_question(plain: bytes) -> TallyQuestion:
    """What is asked. Raises Garbled."""
    asked = read_asked(plain, TalliesWanted)
    return TallyQuestion(asked.first, asked.last, asked.site)


def given(tallies: Tallies) -> TalliesGiven:
    """The answer as it is sent."""
    rows = [TallyRow(each.kind, each.group, each.whole, list(_parts(each))) for each in tallies.tallies]
    return TalliesGiven(tallies.threshold, rows, tallies.until)


def _parts(tally: Tally) -> Iterator[PartRow]:
    for cut, values in tally.parts.items():
        yield from (PartRow(cut, value, n) for value, n in values.items())


def tallies_of(given: TalliesGiven, question: TallyQuestion) -> Tallies:
    """The answer to a question. Raises Garbled when a kind or a part of one is there twice."""
    if len({(each.kind, each.group) for each in given.tallies}) < len(given.tallies):
        raise Garbled("something that was counted is there twice")
    found = tuple(Tally(each.kind, each.group, each.whole, _read(each.parts)) for each in given.tallies)
    return Tallies(question, Source.SERVER, given.threshold, found, until(given.until))


def _read(rows: list[PartRow]) -> Mapping[str, Mapping[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for row in rows:
        found.setdefault(row.cut, {})[row.value] = row.n
    if sum(map(len, found.values())) < len(rows):
        raise Garbled("a part of what was counted is there twice")
    return found
