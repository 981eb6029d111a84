"""A paired device that delivers: what it knows from one request to the next, and how long it leaves the server alone.

What it asks, and what it does with the answers, is told in `delivering`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from random import Random

from desk.journal import outbox
from desk.journal.database import Journal
from desk.model.delivery import Delivery, Digest, State, Stretch
from desk.model.pairing import Pairing
from desk.model.publication import Sealed
from desk.sync import reasons
from desk.sync.ahead import Ready
from desk.sync.comparing import Comparison
from desk.sync.guiding import Guiding
from desk.sync.reasons import Trouble
from desk.sync.server import Server
from desk.sync.wire import BATCH

REST = 900
"""Seconds between two looks at the server when nothing waits."""

FIRST_WAIT, LONGEST_WAIT = 4, 600
"""Seconds: the span of the first wait after a failed try, doubled with each, and the longest."""


@dataclass(slots=True)
class Client:
    """A paired device that delivers. All that must last is in the journal; what is here begins anew with each run.

    Of visits with a category among `sensitive`, or led by a guide among `hidden`, little leaves this device: ids,
    renewed before each request; `coming` are those of a catalogue that was fetched and is not in force yet. `held` is
    the catalogue that is here and whole, as of the newest tag; `wanted` says that another is published, `refused` why
    the last one that came was not taken, `apart` that the server does not count some of what it took; `curious`: what
    others hand over is to be looked at; `guiding`: what is to be done about guides.
    """

    journal: Journal
    server: Server
    sensitive: Collection[str]
    hidden: Collection[str]
    random: Random = field(default_factory=Random)
    greeted: bool = False
    level: bool = False
    limit: int = BATCH
    most: int = BATCH
    failures: int = 0
    not_before: float = 0
    trouble: Trouble | None = None
    warning: str | None = None
    apart: str | None = None
    comparison: Comparison = field(default_factory=Comparison)
    digests: tuple[int, Mapping[Stretch, Digest]] | None = None
    coming: frozenset[str] = frozenset()
    held: tuple[str | None, Sealed | None] = (None, None)
    wanted: bool = False
    refused: str | None = None
    curious: bool = False
    guiding: Guiding = field(default_factory=Guiding)
    in_hand: Ready | None = None

    @property
    def pairing(self) -> Pairing:
        """Whom this device reports to, and as what."""
        return self.server.pairing


def standing(client: Client) -> Delivery:
    """Where delivery stands, without asking anybody."""
    waiting, progress = outbox.stand(client.journal)
    sent_at, trouble = progress.sent_at, client.trouble
    if trouble is None:
        state = State.SENDING if waiting else State.SENT
        told = client.warning or client.apart or client.refused or client.guiding.refused
        return Delivery(state, waiting, sent_at, told)
    state = State.REFUSED if trouble.final else State.WAITING if waiting else State.SENT
    return Delivery(state, waiting, sent_at, trouble.reason, trouble.facts, reasons.in_short(trouble.reason))


def rest_left(client: Client) -> float:
    """Seconds in which a step does nothing; at rest, unless something is written."""
    busy = client.wanted or client.curious or client.guiding.due
    return pause(client) if client.failures or (client.level and not busy) else 0.0


def pause(client: Client) -> float:
    """Seconds until it is time to look at the server, whatever there is to send."""
    return max(0.0, client.not_before - client.journal.clock.monotonic())


def rest(client: Client) -> None:
    """Both sides are level: look again after a while, not in step with others."""
    client.not_before = client.journal.clock.monotonic() + client.random.uniform(REST / 2, REST)


def wait(client: Client, trouble: Trouble) -> None:
    """Leave it for a while: anywhere between at once and a span that doubles, so that counters do not fall in step."""
    span = LONGEST_WAIT if trouble.final else min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(client.failures, 16))
    if trouble.smaller is not None and client.limit > 1:
        client.limit //= 2
        trouble, span = Trouble(trouble.smaller, trouble.facts), FIRST_WAIT
    client.failures += 1
    client.trouble = trouble
    client.not_before = client.journal.clock.monotonic() + trouble.wait + client.random.uniform(0, span)
