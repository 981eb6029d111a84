"""Delivery: what waits in the journal goes to the server, one request at a time. No threads, no clocks of its own.

`ask` reads the journal and talks to the network, so it may run in a worker thread; `settle` writes down what was
answered, so it runs where the journal is written. `step` is both. Whoever calls decides when; `rest_left` says how long
to leave it.

A round begins with a greeting: the server says which generation it counts in. Then batches go out, oldest first, until
nothing waits. Then both sides compare digests, and a month in which they differ is sent once more (`comparing`). Then
there is rest, until something is written or it is time to look again.

A greeting also tells which catalogue is published. One that is not held here yet is fetched once nothing waits, tried
once for each greeting, and whatever comes of it holds up no record. Only a device that holds none at all asks for it
first: until then it does not know what this municipality calls sensitive.

Once both sides are level it looks, once, at what the other devices of its site hand over (`looking`), and at which
guides are published (`guiding`).
"""

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from random import Random

from msgspec import Struct

from desk.errors import DeskError
from desk.journal import outbox
from desk.journal.database import Journal
from desk.journal.outbox import Progress
from desk.model.delivery import Delivery, Digest, State, Stretch, Why
from desk.model.pairing import Pairing
from desk.model.period import Moment
from desk.model.publication import Sealed
from desk.sync import guiding, looking, reasons, revisions
from desk.sync.ahead import Order, Ready, make, packed
from desk.sync.answers import Asker, NewGeneration, meaning, no_answer
from desk.sync.comparing import Comparison, compare
from desk.sync.envelope import pack, sign, write
from desk.sync.guiding import AskFiles, AskList, Came, FilesCame, Guiding, ListCame, Nothing
from desk.sync.looking import Heard, Look, Unheard
from desk.sync.reasons import Trouble
from desk.sync.revisions import Trusted, Unchanged, Unfit
from desk.sync.transport import Answer, Body, NoAnswer, Transport
from desk.sync.wire import BATCH, OPEN, RECORDS, WIRE, MonthDigest, Opened, Opening, Received

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

REST = 900
"""Seconds between two looks at the server when nothing waits."""

FIRST_WAIT, LONGEST_WAIT = 4, 600
"""Seconds: the span of the first wait after a failed try, doubled with each, and the longest."""

CLOCKS_APART = 300
"""Seconds two clocks may differ before a person is asked to look."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """An opening: `digests` are ours when nothing waits, to be compared; None while something does."""

    digests: Mapping[Stretch, Digest] | None


@dataclass(frozen=True, slots=True)
class Parcel:
    """A batch: of what waits, or of the stretch `again` that is sent once more, its `last` piece or not."""

    ready: Ready
    again: Stretch | None = None
    last: bool = False


@dataclass(frozen=True, slots=True)
class Fetch:
    """A look at what is published; `held` is the tag of what we hold, if we really do."""

    held: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """One request and what came of it."""

    request: Greeting | Parcel | Fetch | Look | AskList | AskFiles
    answer: Opened | Received | NewGeneration | Trouble | Trusted | Unchanged | Unfit | Heard | Unheard | Came
    progress: Progress
    at: Moment

    @property
    def hands_over(self) -> bool:
        """Whether it tells anew what other devices hand over."""
        return isinstance(self.answer, Heard) and bool(self.answer.marks)

    @property
    def idle(self) -> bool:
        """Whether it was a look that brought nothing, or not all: nothing is different for anybody."""
        if isinstance(self.answer, FilesCame):
            return not self.answer.last
        quiet = isinstance(self.answer, Heard | Unheard | ListCame) or self.answer == Nothing()
        return quiet and not self.hands_over


@dataclass(slots=True)
class Client:
    """A paired device that delivers. All that must last is in the journal; what is here begins anew with each run.

    `key` is the device's own; `sensitive` are ids of categories, renewed by whoever activates a catalogue, and
    `coming` those of one that was fetched and is not in force yet. `held` is the catalogue that is here and whole, as
    of the newest tag; `wanted` says that another is published, `refused` why the last one that came was not taken,
    `apart` that the server does not count some of what it took; `curious`: what others hand over is to be looked at;
    `guiding`: what is to be done about guides, of which `hidden` are the ids of those that are sensitive.
    """

    journal: Journal
    pairing: Pairing
    key: "Ed25519PrivateKey"
    transport: Transport
    sensitive: Collection[str]
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
    hidden: Collection[str] = ()
    in_hand: Ready | None = None


def step(client: Client) -> Delivery:
    """One request, if it is time for one, and where delivery stands after it. Raises what writing raises."""
    return settle(client, ask(client))


def kept_here(journal: Journal) -> Delivery:
    """Where delivery stands on a device that reports to nobody."""
    return Delivery(State.HERE, outbox.waiting(journal))


def rest_left(client: Client) -> float:
    """Seconds in which a step does nothing; at rest, unless something is written."""
    busy = client.wanted or client.curious or client.guiding.due
    return _pause(client) if client.failures or (client.level and not busy) else 0.0


def ask(client: Client) -> Asked | None:
    """One request and its answer; None when it is not time for one. For a worker thread."""
    if client.failures and rest_left(client):
        return None
    progress = outbox.progress(client.journal)
    request = _next(client, progress)
    if request is None:
        return None
    if isinstance(request, Fetch):
        came = revisions.fetch(client.journal, client.pairing, client.key, client.transport, request.held)
        return Asked(request, came, progress, client.journal.clock.now())
    if isinstance(request, Look):
        heard = looking.look(client.pairing, client.key, client.transport, request)
        return Asked(request, heard, progress, client.journal.clock.now())
    if isinstance(request, AskList | AskFiles):
        came = guiding.ask(client.journal, client.pairing, client.key, client.transport, request)
        return Asked(request, came, progress, client.journal.clock.now())
    asker = Asker(client.pairing.name, client.pairing.address)
    try:
        answer = meaning(*_sent(client, progress, request), asker)
    except NoAnswer as problem:
        answer = no_answer(problem, asker)
    if isinstance(answer, Received) and answer.to != _reach(progress, request):
        answer = Trouble(reasons.MISUNDERSTOOD)
    return Asked(request, answer, progress, client.journal.clock.now())


def settle(client: Client, asked: Asked | None) -> Delivery:
    """Write down what was answered, on the thread that writes the journal. Raises what writing raises."""
    match asked.answer if asked else None:
        case Trouble() as trouble:
            _wait(client, trouble)
        case NewGeneration(generation):
            _begin_again(client, generation)
        case Opened() as opened:
            _open(client, asked, opened)
        case Received():
            _receive(client, asked)
        case Trusted() | Unchanged() | Unfit() as came:
            _take(client, came)
        case Heard() | Unheard() as heard:
            _hear(client, heard)
        case ListCame() | FilesCame() | Nothing() as came:
            with client.journal.writing(synced=False) as writer:
                guiding.settle(writer, client.guiding, came)
    return standing(client)


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


def _pause(client: Client) -> float:
    return max(0.0, client.not_before - client.journal.clock.monotonic())


def _next(client: Client, progress: Progress) -> "Greeting | Parcel | Fetch | Look | AskList | AskFiles | None":
    if client.greeted and not (client.level and not _pause(client)):
        held = client.held[1]
        if client.wanted and held is None:
            return Fetch(None)
        order = _order(client, progress.generation or "", progress.acked, client.limit)
        ready, client.in_hand = client.in_hand, None
        if ready is None or ready.order != order:
            ready = make(client.journal, order)
        if ready.content.records:
            return Parcel(ready)
        if client.wanted and held is not None:
            return Fetch(held.tag)
        if client.comparison.again:
            stretch, after, _ = client.comparison.again[0]
            content = outbox.sent_of(client.journal, stretch, after, client.limit)
            return Parcel(packed(order, content, progress.acked), stretch, len(content.records) < client.limit)
        if client.level:
            return _look(client) or _guides(client)
    client.held = revisions.held(client.journal, client.held)
    return Greeting(_digests(client, progress))


def _look(client: Client) -> Look | None:
    """What others hand over is looked at once; where we work at no site of this server there is nothing to look at."""
    found = looking.wanted(client.journal, client.pairing) if client.curious else None
    client.curious = found is not None
    return found


def _guides(client: Client) -> AskList | AskFiles | None:
    """Which guides there are, then what of them is lacking here."""
    found = guiding.wanted(client.journal, client.guiding)
    client.guiding.lacking = client.guiding.lacking and found is not None
    return found


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


def _sent(client: Client, progress: Progress, request: Greeting | Parcel) -> tuple[Answer, type[Struct]]:
    """What came back, and what it should be."""
    if isinstance(request, Parcel):
        ready = request.ready
        more = partial(_look_ahead, client, ready) if ready.full and request.again is None else None
        return _post(client, RECORDS, ready.plain, Body(ready.packed, more)), Received
    ours = [MonthDigest(*stretch, each.n, each.sum) for stretch, each in (request.digests or {}).items()]
    plain = write(Opening(WIRE, progress.generation, progress.acked, ours))
    return _post(client, OPEN, plain, pack(plain)), Opened


def _post(client: Client, path: str, plain: bytes, body: bytes) -> Answer:
    signed = sign(client.key, client.pairing.device, "POST", path, plain)
    return client.transport(path, body, {"authorization": signed, "content-encoding": "gzip"})


def _look_ahead(client: Client, ready: Ready) -> None:
    """Make ready what will be asked for if this batch arrives. What goes wrong here is told when it is asked for."""
    with suppress(DeskError):
        order = _order(client, ready.order.generation, ready.content.to, min(client.most, client.limit * 2))
        found = make(client.journal, order)
        client.in_hand = found if found.content.records else None


def _order(client: Client, generation: str, after: int, limit: int) -> Order:
    sensitive, guides = client.coming.union(client.sensitive), frozenset(client.hidden)
    return Order(generation, after, limit, sensitive, outbox.newest(client.journal), guides)


def _reach(progress: Progress, request: Greeting | Parcel) -> int:
    """Up to where everything is at the server once this batch is."""
    again = isinstance(request, Greeting) or request.again
    return progress.acked if again else request.ready.content.to


def _wait(client: Client, trouble: Trouble) -> None:
    """Leave it for a while: anywhere between at once and a span that doubles, so that counters do not fall in step."""
    span = LONGEST_WAIT if trouble.final else min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(client.failures, 16))
    if trouble.smaller is not None and client.limit > 1:
        client.limit //= 2
        trouble, span = Trouble(trouble.smaller, trouble.facts), FIRST_WAIT
    client.failures += 1
    client.trouble = trouble
    client.not_before = client.journal.clock.monotonic() + trouble.wait + client.random.uniform(0, span)


def _begin_again(client: Client, generation: str | None) -> None:
    """The server counts in another generation: everything goes out once more."""
    if generation is not None:
        with client.journal.writing() as writer:
            outbox.begin(writer, client.pairing, generation)
    client.greeted = client.level = False
    client.comparison = Comparison()
    _wait(client, Trouble(reasons.RESTORED))


def _open(client: Client, asked: Asked, opened: Opened) -> None:
    """Nothing the server said is believed before it is written: where that fails it is greeted again."""
    ours = asked.request.digests if isinstance(asked.request, Greeting) else None
    same = asked.progress.generation in (None, opened.generation)
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
    client.most = max(1, min(BATCH, opened.batch))
    client.limit = min(client.limit, client.most)
    client.warning = _warning(asked, opened)
    held = client.held[1]
    client.wanted = opened.catalogue is not None and opened.catalogue != (held and held.tag)
    client.refused = client.refused if client.wanted else None
    client.curious = client.guiding.asking = client.level
    if client.level:
        client.not_before = client.journal.clock.monotonic() + client.random.uniform(REST / 2, REST)


def _receive(client: Client, asked: Asked) -> None:
    """Only here is anything acknowledged: the answer came whole, and says what it is an answer to."""
    client.failures, client.trouble = 0, None
    parcel = asked.request
    if any(each.why is not Why.MALFORMED for each in asked.answer.quarantined):
        client.apart = reasons.SET_APART
    if parcel.again is None:
        # An acknowledgement that a power cut takes is a batch sent once more, and the same marks.
        with client.journal.writing(synced=False) as writer:
            outbox.acknowledge(writer, client.pairing, asked.progress.generation, parcel.ready.content.to, asked.at)
    else:
        after = None if parcel.last else parcel.ready.content.to
        client.comparison = client.comparison.sent(parcel.again, after, asked.answer.run)
    client.limit = min(client.most, client.limit * 2)


def _take(client: Client, came: Trusted | Unchanged | Unfit) -> None:
    """Keep the catalogue that came, or say why not. It is not asked for again before the next greeting."""
    client.wanted, unfit = False, came if isinstance(came, Unfit) else None
    if isinstance(came, Trusted):
        with client.journal.writing() as writer:
            unfit = revisions.take(writer, came, client.held[1])
        if unfit is None:
            client.coming = came.sensitive
    client.refused = unfit.reason if unfit else None


def _hear(client: Client, heard: Heard | Unheard) -> None:
    """Keep what others hand over. It is not asked for again before the next greeting, or before a person looks."""
    client.curious = False
    if isinstance(heard, Heard):
        with client.journal.writing(synced=False) as writer:
            looking.take(writer, heard)


def _warning(asked: Asked, opened: Opened) -> str | None:
    """What a person should know although all is sent."""
    seen, now = asked.progress.audit, (opened.audit.number, opened.audit.hash)
    same = asked.progress.generation == opened.generation
    if seen is not None and same and (now[0] < seen[0] or (now[0] == seen[0] and now != seen)):
        return reasons.AUDIT
    return reasons.CLOCK if abs(asked.at.utc.timestamp() - opened.time) > CLOCKS_APART else None
