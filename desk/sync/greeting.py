"""The greeting a round begins with: which generation the server counts in, what it publishes, and, when nothing waits,
the digests in which both sides may differ."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.journal import outbox
from desk.journal.outbox import Progress
from desk.model.delivery import Digest, Stretch
from desk.model.period import Moment
from desk.sync import reasons, revisions
from desk.sync.client import Client, rest, wait
from desk.sync.comparing import Comparison, compare
from desk.sync.envelope import write
from desk.sync.reasons import Trouble
from desk.sync.transport import Answer
from desk.sync.wire import BATCH, OPEN, WIRE, MonthDigest, Opened, Opening

CLOCKS_APART = 300
"""Seconds two clocks may differ before a person is asked to look."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """An opening: `digests` are ours when nothing waits, to be compared; None while something does."""

    progress: Progress
    digests: Mapping[Stretch, Digest] | None


def greet(client: Client, progress: Progress) -> Greeting:
    """The greeting of a device that has come so far. For a worker thread."""
    client.held = revisions.held(client.journal, client.held)
    return Greeting(progress, _digests(client, progress))


def send(client: Client, greeting: Greeting) -> Answer:
    """Send it. Raises NoAnswer."""
    ours = [MonthDigest(*stretch, each.n, each.sum) for stretch, each in (greeting.digests or {}).items()]
    plain = write(Opening(WIRE, greeting.progress.generation, greeting.progress.acked, ours))
    return client.server.post(OPEN, plain)


def settle(client: Client, greeting: Greeting, opened: Opened, at: Moment) -> None:
    """Nothing the server said is believed before it is written: where that fails it is greeted again."""
    ours = greeting.digests
    same = greeting.progress.generation in (None, opened.generation)
    comparison, level = client.comparison if same else Comparison(), False
    with client.journal.writing() as writer:
        outbox.begin(writer, client.pairing, opened.generation)
        outbox.keep_audit(writer, client.pairing, opened.audit.number, opened.audit.hash)
        outbox.keep_sites(writer, client.pairing, opened.sites)
        if ours is not None and same:
            comparison, kept = compare(comparison, ours, opened.differ, outbox.surplus(writer), opened.run)
            outbox.keep_surplus(writer, client.pairing, kept)
            level = not comparison.again
    client.comparison, client.level = comparison, level
    client.failures, client.trouble, client.greeted = 0, None, True
    client.warning = _warning(greeting.progress, opened, at)
    _follow(client, opened)


def begin_again(client: Client, generation: str | None) -> None:
    """The server counts in another generation: everything goes out once more. Raises what writing raises."""
    if generation is not None:
        with client.journal.writing() as writer:
            outbox.begin(writer, client.pairing, generation)
    client.greeted = client.level = False
    client.comparison = Comparison()
    wait(client, Trouble(reasons.RESTORED))


def _follow(client: Client, opened: Opened) -> None:
    """How much goes out at once, and what else is to be asked for."""
    client.most = max(1, min(BATCH, opened.batch))
    client.limit = min(client.limit, client.most)
    held = client.held[1]
    client.wanted = opened.catalogue is not None and opened.catalogue != (held and held.tag)
    client.refused = client.refused if client.wanted else None
    client.curious = client.guiding.asking = client.level
    if client.level:
        rest(client)


def _digests(client: Client, progress: Progress) -> Mapping[Stretch, Digest] | None:
    """Ours, or None while something waits: then the two sides differ anyway. Computed once for each state."""
    if outbox.waiting(client.journal):
        return None
    if client.digests is None or client.digests[0] != progress.acked:
        found = outbox.digests(client.journal)
        if outbox.waiting(client.journal):
            # Written while we were counting.
            return None
        client.digests = progress.acked, found
    return client.digests[1]


def _warning(progress: Progress, opened: Opened, at: Moment) -> str | None:
    """What a person should know although all is sent."""
    seen, now = progress.audit, (opened.audit.number, opened.audit.hash)
    same = progress.generation == opened.generation
    if seen is not None and same and (now[0] < seen[0] or (now[0] == seen[0] and now != seen)):
        return reasons.AUDIT
    return reasons.CLOCK if abs(at.utc.timestamp() - opened.time) > CLOCKS_APART else None
