"""Records go out in batches: of what waits, oldest first, and of a month in which the two sides differ."""

from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from desk.errors import DeskError
from desk.journal import outbox
from desk.journal.outbox import Progress
from desk.model.delivery import Stretch, Why
from desk.model.period import Moment
from desk.sync import reasons
from desk.sync.ahead import Order, Ready, make, packed
from desk.sync.client import Client
from desk.sync.transport import Answer, Body
from desk.sync.wire import RECORDS, Received


@dataclass(frozen=True, slots=True)
class Parcel:
    """A batch: of what waits, or of the stretch `again` that is sent once more, its `last` piece or not."""

    progress: Progress
    ready: Ready
    again: Stretch | None = None
    last: bool = False

    @property
    def reach(self) -> int:
        """Up to where everything is at the server once this is."""
        return self.progress.acked if self.again else self.ready.content.to


def next_of_waiting(client: Client, progress: Progress) -> Parcel | None:
    """The oldest of what waits. For a worker thread."""
    order = _order(client, progress.generation or "", progress.acked, client.limit)
    ready, client.in_hand = client.in_hand, None
    if ready is None or ready.order != order:
        ready = make(client.journal, order)
    return Parcel(progress, ready) if ready.content.records else None


def next_of_differing(client: Client, progress: Progress) -> Parcel | None:
    """What is sent once more because the two sides differ. For a worker thread."""
    if not client.comparison.again:
        return None
    stretch, after, _ = client.comparison.again[0]
    order = _order(client, progress.generation or "", progress.acked, client.limit)
    content = outbox.sent_of(client.journal, stretch, after, client.limit)
    ready = packed(order, content, progress.acked)
    return Parcel(progress, ready, stretch, len(content.records) < client.limit)


def send(client: Client, parcel: Parcel) -> Answer:
    """Send it, and make the next one ready meanwhile. Raises NoAnswer."""
    ready = parcel.ready
    more = partial(_look_ahead, client, ready) if ready.full and parcel.again is None else None
    return client.server.post(RECORDS, ready.plain, Body(ready.packed, more))


def settle(client: Client, parcel: Parcel, received: Received, at: Moment) -> None:
    """Only here is anything acknowledged: the answer came whole, and says what it is an answer to."""
    client.failures, client.trouble = 0, None
    if any(each.why is not Why.MALFORMED for each in received.quarantined):
        client.apart = reasons.SET_APART
    if parcel.again is None:
        # An acknowledgement that a power cut takes is a batch sent once more, and the same marks.
        with client.journal.writing(synced=False) as writer:
            outbox.acknowledge(writer, client.pairing, parcel.progress.generation, parcel.ready.content.to, at)
    else:
        after = None if parcel.last else parcel.ready.content.to
        client.comparison = client.comparison.sent(parcel.again, after, received.run)
    client.limit = min(client.most, client.limit * 2)


def _look_ahead(client: Client, ready: Ready) -> None:
    """Make ready what will be asked for if this batch arrives. What goes wrong here is told when it is asked for."""
    with suppress(DeskError):
        order = _order(client, ready.order.generation, ready.content.to, min(client.most, client.limit * 2))
        found = make(client.journal, order)
        client.in_hand = found if found.content.records else None


def _order(client: Client, generation: str, after: int, limit: int) -> Order:
    sensitive, hidden = client.coming.union(client.sensitive), frozenset(client.hidden)
    return Order(generation, after, limit, sensitive, outbox.newest(client.journal), hidden)
