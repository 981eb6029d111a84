"""A question to the server, and why there was no answer: one sentence that says what is shown instead."""

from collections.abc import Mapping

from desk.errors import Reason, mark
from desk.model.overlap import Overlap, Question
from desk.sync import reasons
from desk.sync.answers import Asker, NewGeneration, meaning, no_answer
from desk.sync.client import Client
from desk.sync.envelope import Garbled, pack, sign, write
from desk.sync.overlap import OVERLAP, Given, overlap_of, wanted
from desk.sync.transport import NoAnswer

AWAY = mark("{address} cannot be reached, so these are the figures of this device alone.")
CUT = mark("The answer from {address} did not come whole or in time, so these are the figures of this device alone.")
INSECURE = mark(
    "The connection to {address} is not safe, so nothing was asked there and these are the figures of this device "
    "alone; look at this computer's date, then ask your IT support."
)
STRANGER = mark(
    "Something other than Skranke's server answered at {address}, so these are the figures of this device alone; log "
    "in to the network, or ask your IT support."
)
BUSY = mark("The server is busy, so these are the figures of this device alone; try again in a while.")
NOT_LET_IN = mark(
    "{name} does not answer this computer, so these are the figures of this device alone; ask a supervisor to pair it "
    "again."
)
NO_FIGURES = mark(
    "The server could not count this, so these are the figures of this device alone; update Skranke, or tell whoever "
    "runs the server."
)
_INSTEAD: Mapping[str, str] = {
    reasons.AWAY: AWAY, reasons.SLOW: CUT, reasons.CUT: CUT, reasons.INSECURE: INSECURE, reasons.STRANGER: STRANGER,
    reasons.BUSY: BUSY, reasons.UNKNOWN: NOT_LET_IN, reasons.REVOKED: NOT_LET_IN,
}  # fmt: skip


def ask_overlap(client: Client, question: Question) -> Overlap | Reason:
    """The server's answer, or why there is none. Waits for the network: for a worker thread."""
    asker = Asker(client.pairing.name, client.pairing.address)
    facts = {"address": asker.address, "name": asker.name}
    plain = write(wanted(question))
    signed = sign(client.key, client.pairing.device, "POST", OVERLAP, plain)
    try:
        sent = client.transport(OVERLAP, pack(plain), {"authorization": signed, "content-encoding": "gzip"})
        answer = meaning(sent, Given, asker)
        if isinstance(answer, Given):
            return overlap_of(answer, question)
    except NoAnswer as problem:
        answer = no_answer(problem, asker)
    except Garbled:
        return Reason(NO_FIGURES, facts)
    if isinstance(answer, NewGeneration):
        return Reason(NO_FIGURES, facts)
    return Reason(_INSTEAD.get(answer.reason, NO_FIGURES), facts)
