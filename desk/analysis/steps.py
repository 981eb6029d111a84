"""Where guides ended or stopped, in columns: what is written to a file and computed with (`desk.analysis.tables`)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.analysis.counts import Counted, StepKey, guide_steps
from desk.analysis.tables import HEAD, heads, joined_heads, rows_of

if TYPE_CHECKING:
    from numpy import ndarray

LABELLED = (*HEAD, "category", "guide", "step", "outcome")
"""The columns that hold labels."""
NUMBERS = ("revision", "inquiries")


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """Guides by the step they ended or stopped at, N rows: `labels` and `codes` as in Baskets, by LABELLED.

    `revision` is the guide's (int32), -1 where it is unknown; `inquiries` is int64; both [N].
    """

    labels: Mapping[str, tuple[str, ...]]
    codes: "Mapping[str, ndarray]"
    revision: "ndarray"
    inquiries: "ndarray"

    def __len__(self) -> int:
        return len(self.inquiries)


def steps_of(rows: Iterable[Counted]) -> Steps:
    """Where the guides followed in these visits ended or stopped."""
    return encode_steps(guide_steps(rows))


def encode_steps(counts: Mapping[StepKey, int]) -> Steps:
    """The same counts in columns, in the order of their keys: equal counts give equal tables."""
    import numpy as np

    rows = sorted(
        (*(each or "" for each in (*key[:7], *key[8:])), -1 if key.revision is None else key.revision, n)
        for key, n in counts.items()
    )
    *labelled, revision, inquiries = zip(*rows, strict=True) if rows else ((),) * (len(LABELLED) + 2)
    return Steps(*heads(labelled, LABELLED), np.array(revision, np.int32), np.array(inquiries, np.int64))


def replaced_steps(table: Steps, sites: Collection[str], fresh: Steps) -> Steps:
    """The table with the rows of these sites taken out and the fresh ones, of these sites alone, put in."""
    import numpy as np

    rows = rows_of(table, sites, fresh)
    numbers = (np.concatenate([getattr(each, name) for each in (table, fresh)])[rows] for name in NUMBERS)
    return Steps(*joined_heads(table, fresh, LABELLED, rows), *numbers)
