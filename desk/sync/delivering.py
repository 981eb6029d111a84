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

from dataclasses import dataclass

from desk.journal import outbox
from desk.journal.outbox import Progress
from desk.model.delivery import Delivery
from desk.model.period import Moment
from desk.sync import greeting, guiding, looking, reasons, revisions, sending
from desk.sync.answers import NewGeneration, meaning, no_answer
from desk.sync.client import Client, pause, rest_left, standing, wait
from desk.sync.greeting import Greeting
from desk.sync.guiding import AskFiles, AskList, Came, FilesCame, ListCame, Nothing
from desk.sync.looking import Heard, Look, Unheard
from desk.sync.reasons import Trouble
from desk.sync.revisions import Trusted, Unchanged, Unfit
from desk.sync.sending import Parcel
from desk.sync.transport import NoAnswer
from desk.sync.wire import Opened, Received


@dataclass(frozen=True, slots=True)
class Fetch:
    """A look at what is published; `held` is the tag of what we hold, if we really do."""

    held: str | None


Request = Greeting | Parcel | Fetch | Look | AskList | AskFiles
Answered = Opened | Received | NewGeneration | Trouble | Trusted | Unchanged | Unfit | Heard | Unheard | Came


@dataclass(frozen=True, slots=True)
class Asked:
    """One request and what came of it."""

    request: Request
    answer: Answered
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


def step(client: Client) -> Delivery:
    """One request, if it is time for one, and where delivery stands after it. Raises what writing raises."""
    return settle(client, ask(client))


def ask(client: Client) -> Asked | None:
    """One request and its answer; None when it is not time for one. For a worker thread."""
    if client.failures and rest_left(client):
        return None
    request = _next(client, outbox.progress(client.journal))
    return Asked(request, _answer(client, request), client.journal.clock.now()) if request is not None else None


def settle(client: Client, asked: Asked | None) -> Delivery:
    """Write down what was answered, on the thread that writes the journal. Raises what writing raises."""
    match asked:
        case Asked(_, Trouble() as trouble):
            wait(client, trouble)
        case Asked(_, NewGeneration(generation)):
            greeting.begin_again(client, generation)
        case Asked(Greeting() as greeted, Opened() as opened, at):
            greeting.settle(client, greeted, opened, at)
        case Asked(Parcel() as parcel, Received() as received, at):
            sending.settle(client, parcel, received, at)
        case Asked(_, Trusted() | Unchanged() | Unfit() as came):
            _take(client, came)
        case Asked(_, Heard() | Unheard() as heard):
            _hear(client, heard)
        case Asked(_, ListCame() | FilesCame() | Nothing() as came):
            with client.journal.writing(synced=False) as writer:
                guiding.settle(writer, client.guiding, came)
    return standing(client)


def _next(client: Client, progress: Progress) -> Request | None:
    if client.greeted and not (client.level and not pause(client)):
        held = client.held[1]
        if client.wanted and held is None:
            return Fetch(None)
        if (parcel := sending.next_of_waiting(client, progress)) is not None:
            return parcel
        if client.wanted and held is not None:
            return Fetch(held.tag)
        if (parcel := sending.next_of_differing(client, progress)) is not None:
            return parcel
        if client.level:
            return _look(client) or _guides(client)
    return greeting.greet(client, progress)


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


def _answer(client: Client, request: Request) -> Answered:
    match request:
        case Fetch(held):
            return revisions.fetch(client.journal, client.server, held)
        case Look():
            return looking.look(client.server, request)
        case AskList() | AskFiles():
            return guiding.ask(client.journal, client.server, request)
    asker = client.server.asker
    try:
        if isinstance(request, Greeting):
            return meaning(greeting.send(client, request), Opened, asker)
        received = meaning(sending.send(client, request), Received, asker)
    except NoAnswer as problem:
        return no_answer(problem, asker)
    astray = isinstance(received, Received) and received.to != request.reach
    return Trouble(reasons.MISUNDERSTOOD) if astray else received


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
