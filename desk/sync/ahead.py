"""A batch of what waits, packed; and the next one, made ready while the answer to the last one is awaited.

Still there is one batch in flight. The one in hand goes out only if it is what would be made then: nothing was written
since, and nothing else is sensitive.
"""

from dataclasses import dataclass

from desk.journal import outbox
from desk.journal.database import Journal
from desk.journal.outbox import Waiting
from desk.sync.envelope import pack, write
from desk.sync.leaving import leaving
from desk.sync.wire import WIRE, Batch


@dataclass(frozen=True, slots=True)
class Order:
    """All that makes a batch what it is: it begins after a change number, holds at most `limit` records, and the
    journal has been written up to `newest`. `sensitive` are ids of categories, `hidden` those of sensitive guides."""

    generation: str
    after: int
    limit: int
    sensitive: frozenset[str]
    newest: int
    hidden: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ready:
    """A batch as ordered: its records, its plain body, and that body as it travels."""

    order: Order
    content: Waiting
    plain: bytes = b""
    packed: bytes = b""

    @property
    def full(self) -> bool:
        """Whether there are likely more."""
        return len(self.content.records) == self.order.limit


def make(journal: Journal, order: Order) -> Ready:
    """Reads the journal: for a worker thread. Without any record there is no body."""
    content = outbox.unsent(journal, order.limit, order.after)
    return packed(order, content, content.to) if content.records else Ready(order, content)


def packed(order: Order, content: Waiting, to: int) -> Ready:
    """A batch of these records, which says `to` what change number it reaches."""
    plain = write(Batch(WIRE, order.generation, to, **leaving(content.records, order.sensitive, order.hidden)))
    return Ready(order, content, plain, pack(plain))
