"""Publishing a guide through the server, and why it was not: one sentence each. Nothing is lost by trying again."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from desk.errors import NotPublished, Reason, mark
from desk.guides.errors import BrokenGuide
from desk.model.guide import Guide
from desk.model.shelved import Done, Newer, Wish
from desk.sync import reasons
from desk.sync.answers import NewGeneration, meaning, no_answer
from desk.sync.envelope import Garbled, read, write
from desk.sync.guides import GUIDES, Accepted, Offer
from desk.sync.guides import Newer as Refused
from desk.sync.server import Server
from desk.sync.transport import Answer, NoAnswer
from desk.sync.wire import WIRE, Problem

AWAY = mark(
    "{address} cannot be reached, so the guide was not published, but it is kept here as a draft; publish it once "
    "there is a connection."
)
CUT = mark(
    "The answer from {address} did not come whole or in time, so nobody knows here whether the guide was published, "
    "but it is kept as a draft; publish it again, which changes nothing if it was."
)
INSECURE = mark(
    "The connection to {address} is not safe, so the guide was not published, but it is kept here as a draft; look at "
    "this computer's date, then ask your IT support."
)
STRANGER = mark(
    "Something other than Skranke's server answered at {address}, so the guide was not published, but it is kept here "
    "as a draft; log in to the network, or ask your IT support."
)
BUSY = mark(
    "The server is busy, so the guide was not published, but it is kept here as a draft; publish it in a while."
)
NOT_LET_IN = mark(
    "{name} does not know this computer, so the guide was not published, but it is kept here as a draft; ask a "
    "supervisor to pair it again."
)
NOT_ALLOWED = mark(
    "This computer may not publish guides, so it is kept here as a draft; ask whoever runs the server to allow it with "
    "`skranke-central guides allow {device}`."
)
TOO_LARGE = mark(
    "The guide and its pictures are too large to be published, but it is kept here as a draft; make the pictures "
    "smaller."
)
TOO_OLD = mark(
    "The server is too old to publish guides, but yours is kept here as a draft; ask whoever runs the "
    "server to update it."
)
REFUSED = mark(
    "The server takes this for no sound guide, so it was not published, but it is kept here as a draft; update the "
    "older one of Skranke here and the server."
)
FAULT = mark(
    "The server could not publish the guide, but it is kept here as a draft; try again, and if it stays so, tell "
    "whoever runs the server."
)
_INSTEAD: Mapping[str, str] = {
    reasons.AWAY: AWAY, reasons.SLOW: CUT, reasons.CUT: CUT, reasons.INSECURE: INSECURE, reasons.STRANGER: STRANGER,
    reasons.BUSY: BUSY, reasons.UNKNOWN: NOT_LET_IN, reasons.REVOKED: NOT_LET_IN, reasons.LESS_AT_ONCE: TOO_LARGE,
    reasons.TOO_LARGE: TOO_LARGE,
}  # fmt: skip
_OF_CODE: Mapping[str, str] = {
    "not-allowed": NOT_ALLOWED, "not-found": TOO_OLD, "method": TOO_OLD, "guide": REFUSED, "garbled": REFUSED,
    "wire": TOO_OLD,
}  # fmt: skip


def offer(server: Server, wish: Wish) -> Done | Newer:
    """Publish a guide; the newer one when somebody was first. Waits for the network: for a worker thread.

    Raises NotPublished with the reason.
    """
    asker = server.asker
    plain = write(Offer(WIRE, wish.based, wish.document.decode(), dict(wish.pictures)))
    try:
        sent = server.post(GUIDES, plain)
    except NoAnswer as problem:
        reason = no_answer(problem, asker).reason
    else:
        found = _read(sent)
        if isinstance(found, Refused):
            return Newer(found.revision, _guide(found))
        answer = meaning(sent, Accepted, asker)
        if isinstance(answer, Accepted):
            return Done(answer.guide, answer.revision)
        code = found.code if isinstance(found, Problem) else ""
        reason = _OF_CODE.get(code, FAULT if isinstance(answer, NewGeneration) else answer.reason)
    facts = {"address": asker.address, "name": asker.name, "device": server.pairing.device}
    raise NotPublished(reason=Reason(_INSTEAD.get(reason, reason if reason in _SENTENCES else FAULT), facts))


_SENTENCES = frozenset(_OF_CODE.values())


def _guide(refused: Refused) -> Guide | None:
    """The newer guide, where it can be read here."""
    from desk.guides.load import read as read_guide

    with suppress(BrokenGuide):
        return read_guide(Path("?"), refused.document.encode())
    return None


def _read(answer: Answer) -> Refused | Problem | None:
    """What an answer says that is not the one hoped for."""
    for shape in (Refused, Problem):
        try:
            return read(answer.body, shape)
        except Garbled:
            continue
    return None
