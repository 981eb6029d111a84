"""What this device has to do with a server, in one hand: pairing, the client that delivers, and how it stands.

Whatever needs the network or a key is imported and made only when it is asked for, so that a counter starts as fast
whether it is paired or not. `ask`, `ask_for_code` and `poll` are for a worker thread; the rest is for the thread that
writes the journal.
"""

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from desk.errors import DeskError, Reason
from desk.journal import outbox
from desk.journal.database import Journal
from desk.keys import KeyStore
from desk.model.delivery import Delivery, State
from desk.model.pairing import Code, Pairing

if TYPE_CHECKING:
    from desk.model.journey import Journey, JourneyQuestion
    from desk.model.overlap import Overlap, Question
    from desk.model.shelved import Done, Newer, Wish
    from desk.model.tallies import Tallies, TallyQuestion
    from desk.sync.client import Client
    from desk.sync.delivering import Asked
    from desk.sync.server import Server
    from desk.sync.transport import OverHttp
    from desk.sync.wire import Approved

A = TypeVar("A")

AGAIN = 60
"""Seconds to leave it after something on this computer itself stood in the way."""

AROUND = 30
"""Seconds between two looks at what others hand over, however often somebody wants to know."""


@dataclass(slots=True)
class Reporting:
    """`sensitive` gives the ids of the categories that leave without a day, `hidden` those of guides; `ca` the file of
    the municipality's own certificate authority, or nothing; `first` what is to be written here before anything may
    leave, or None. One request at a time."""

    journal: Journal
    keys: KeyStore
    sensitive: Callable[[], Collection[str]]
    ca: Callable[[], str]
    hidden: Callable[[], Collection[str]] = tuple
    first: Callable[[], Any] = lambda: None
    _client: "Client | None" = None
    _obstacle: DeskError | None = None
    _not_before: float = 0
    _ways: "dict[str, OverHttp]" = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)
    _closed: bool = False
    _looked: float = -math.inf

    @property
    def pairing(self) -> Pairing | None:
        """Where this device reports to."""
        return outbox.pairing(self.journal)

    def standing(self) -> Delivery:
        """Where delivery stands, without asking anybody. Raises what reading raises."""
        pairing = self.pairing
        if pairing is None:
            return Delivery(State.HERE, outbox.waiting(self.journal))
        if self._client is not None and self._client.pairing == pairing and self._obstacle is None:
            from desk.sync.client import standing

            return standing(self._client)
        waiting, sent_at = outbox.waiting(self.journal), outbox.progress(self.journal).sent_at
        if self._obstacle is None:
            return Delivery(State.SENDING if waiting else State.SENT, waiting, sent_at)
        state = State.WAITING if waiting else State.SENT
        return Delivery(state, waiting, sent_at, self._obstacle.message, self._obstacle.facts)

    def ask(self) -> "Asked | Any":
        """One request, or what on this computer itself stands in its way, or what is to be written first; None when it
        is not time for any."""
        if self._closed or (self._obstacle is not None and self._rest_from_obstacle()):
            return None
        try:
            pairing = self.pairing
            if pairing is None:
                return None
            client = self._client_of(pairing)
            if (first := self.first()) is not None:
                return first
            from desk.sync.delivering import ask

            client.sensitive, client.hidden = self.sensitive(), self.hidden()
            return ask(client)
        except DeskError as obstacle:
            return obstacle

    def settle(self, asked: "Asked | DeskError | None") -> Delivery:
        """Write down what was answered. A journal that cannot be written now takes it at the next try."""
        if isinstance(asked, DeskError):
            self._hold_back(asked)
            return self.standing()
        self._obstacle = None
        if asked is not None and self._client is not None:
            from desk.sync.delivering import settle

            try:
                return settle(self._client, asked)
            except DeskError as obstacle:
                self._hold_back(obstacle)
        return self.standing()

    def next_try(self) -> float:
        """Seconds in which `ask` would do nothing; endless on a device that reports to nobody."""
        pairing, client = self.pairing, self._client
        if pairing is None:
            return math.inf
        if self._obstacle is not None:
            return self._rest_from_obstacle()
        if client is None or client.pairing != pairing:
            return 0
        from desk.sync.client import rest_left

        return 0 if client.level and not client.failures and outbox.waiting(self.journal) else rest_left(client)

    def send_now(self) -> None:
        """A person wants it now: forget the rest and look at the server at once."""
        self._obstacle = None
        if self._client is not None:
            self._client.not_before = 0

    def look_around(self) -> bool:
        """Ask soon what the other devices of this site hand over; whether it will be. Not more often than AROUND."""
        now = self.journal.clock.monotonic()
        if self._client is None or not self._client.level or now - self._looked < AROUND:
            return False  # a client that is not level yet asks by itself
        self._looked, self._client.curious = now, True
        return True

    def ask_for_code(self, typed: str, device_name: str) -> Code:
        """Ask the server at this address to take this device in.

        Raises UnsafeAddress, NotPaired with the reason, NowhereYet, KeyStoreLocked or NoAuthority.
        """
        from desk.sync.pairing import ask_for_code
        from desk.sync.transport import address_of

        address = address_of(typed)
        return ask_for_code(self.journal, self.keys, device_name, address, self._way(address))

    def poll(self, code: Code) -> "Approved | None":
        """Whether a supervisor approved; None as long as nobody has. Raises NotPaired."""
        from desk.sync.pairing import poll

        return poll(code, self._way(code.address))

    def belong(self, code: Code, approved: "Approved") -> Pairing:
        """From now on this device reports there. Raises what writing raises."""
        from desk.sync.pairing import belong

        pairing = belong(self.journal, approved, code.address)
        self._client, self._obstacle = None, None
        return pairing

    def overlap(self, question: "Question") -> "Overlap | Reason | None":
        """The server's answer, or why there is none; None on a device that reports to nobody. Beside any request."""
        from desk.sync.asking import ask_overlap

        return self._ask(lambda server: ask_overlap(server, question))

    def journey(self, question: "JourneyQuestion") -> "Journey | Reason | None":
        """As `overlap`, of a guide."""
        from desk.sync.asking import ask_journey

        return self._ask(lambda server: ask_journey(server, question))

    def tallies(self, question: "TallyQuestion") -> "Tallies | Reason | None":
        """As `overlap`, of what else was counted."""
        from desk.sync.asking import ask_tallies

        return self._ask(lambda server: ask_tallies(server, question))

    def _ask(self, ask: "Callable[[Server], A | Reason]") -> "A | Reason | None":
        pairing = self.pairing
        if pairing is None:
            return None
        try:
            server = self._server_of(pairing)
        except DeskError as obstacle:
            return Reason(obstacle.message, obstacle.facts)
        return ask(server)

    def offer(self, wish: "Wish") -> "Done | Newer | None":
        """Publish a guide through the server; None on a device that reports to nobody. Beside any request.

        Raises NotPublished with the reason, and the DeskErrors of this computer itself.
        """
        pairing = self.pairing
        if pairing is None:
            return None
        from desk.sync.offering import offer

        return offer(self._server_of(pairing), wish)

    def hang_up(self) -> None:
        """End every request that is under way, from any thread; nothing goes out after this."""
        with self._lock:
            self._closed = True
            ways = list(self._ways.values())
        for way in ways:
            way.hang_up()

    def _client_of(self, pairing: Pairing) -> "Client":
        if self._client is None or self._client.pairing != pairing:
            from desk.sync.client import Client

            self._client = Client(self.journal, self._server_of(pairing), self.sensitive(), self.hidden())
        return self._client

    def _server_of(self, pairing: Pairing) -> "Server":
        from desk.sync.server import server_of

        return server_of(self.journal, self.keys, pairing, self._way(pairing.address))

    def _way(self, address: str) -> "OverHttp":
        from desk.sync.transport import over_http

        with self._lock:
            if address not in self._ways:
                self._ways[address] = over_http(address, ca=self.ca() or None)
            way = self._ways[address]
            if self._closed:
                way.hang_up()
        return way

    def _hold_back(self, obstacle: DeskError) -> None:
        self._obstacle, self._not_before = obstacle, self.journal.clock.monotonic() + AGAIN

    def _rest_from_obstacle(self) -> float:
        return max(0.0, self._not_before - self.journal.clock.monotonic())
