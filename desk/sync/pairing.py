"""Pairing from the device's side: ask for a code, show it to a supervisor, poll until it is approved.

The device's key is made before anything is asked and kept in the key store under the journal's name, so that a device
that is paired again stays the same one. Nothing that was logged before is changed: the server binds it.
"""

from typing import TypeVar

from desk.errors import CodeRanOut, NotPaired, NowhereYet, Reason, mark
from desk.journal import outbox, site
from desk.journal.database import Journal
from desk.keys import KeyStore
from desk.model.pairing import Code, Pairing
from desk.model.record import new_id
from desk.sync import reasons
from desk.sync.answers import Asker, NewGeneration, meaning, no_answer
from desk.sync.envelope import write
from desk.sync.reasons import Trouble
from desk.sync.server import device_key
from desk.sync.transport import NoAnswer, Transport
from desk.sync.wire import PAIR, POLL, WIRE, Approved, Asked, Asking, Expired, Polled, Polling

S = TypeVar("S")

_WHEN_ASKING = {
    reasons.AWAY: mark(
        "{address} cannot be reached, but everything is kept here; look at the address and the network, then ask again."
    ),
    reasons.SLOW: mark("{address} did not answer in time, but everything is kept here; ask again in a while."),
    reasons.CUT: mark("The answer from {address} was cut off on its way, but everything is kept here; ask again."),
    reasons.STRANGER: mark(
        "Something other than Skranke's server answered at {address}, perhaps the log-in page of this network, but "
        "everything is kept here; look at the address, log in to the network, or ask your IT support."
    ),
    reasons.BUSY: mark("The server is busy and asked us to wait, but everything is kept here; ask again in a minute."),
    reasons.FAULT: mark(
        "The server has a fault of its own, but everything is kept here; tell whoever runs the server, and ask again."
    ),
}
"""Before a device is paired nothing goes out by itself: what a person does then is to ask again."""


def ask_for_code(journal: Journal, keys: KeyStore, device_name: str, address: str, transport: Transport) -> Code:
    """Ask the server at `address` to take this device in, at the site where it stands.

    Raises NotPaired with the reason, NowhereYet before anybody said where that is, or KeyStoreLocked.
    """
    post = site.post(journal)
    if post is None:
        raise NowhereYet()
    key = device_key(keys, journal.origin).public_key().public_bytes_raw().hex()
    asking = Asking(WIRE, journal.origin, post.site.id, post.site.name, device_name, key)
    asked = _told(transport, PAIR, asking, Asked, address)
    return Code(asked.code, asked.secret, asked.seconds, asked.interval, address)


def poll(code: Code, transport: Transport) -> Approved | None:
    """Whether a supervisor approved; None as long as nobody has. For a worker thread. Raises NotPaired.

    When the way to the server fails, the code is still good: ask again until it has run out.
    """
    polled = _told(transport, POLL, Polling(code.secret), Polled, code.address)
    if isinstance(polled, Expired):
        raise CodeRanOut
    return polled if isinstance(polled, Approved) else None


def belong(journal: Journal, approved: Approved, address: str) -> Pairing:
    """From now on this device reports there. Raises what writing raises."""
    pairing = Pairing(
        new_id(), approved.tenant, approved.tenant_name, address, approved.device, approved.server_key, approved.site
    )  # fmt: skip
    return outbox.pair(journal, pairing)


def _told(transport: Transport, path: str, message: object, shape: type[S], address: str) -> S:
    """The server's answer, in its shape. Raises NotPaired."""
    asker = Asker(address, address)
    try:
        answer = meaning(transport(path, write(message), {}), shape, asker)
    except NoAnswer as problem:
        answer = no_answer(problem, asker)
    if isinstance(answer, Trouble):
        raise NotPaired(reason=Reason(_WHEN_ASKING.get(answer.reason, answer.reason), answer.facts))
    if isinstance(answer, NewGeneration):
        raise NotPaired(reason=Reason(reasons.MISUNDERSTOOD, {}))
    return answer
