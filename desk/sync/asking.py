"""A question to the server, and why there was no answer: one sentence that says what is shown instead."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from desk.errors import Reason, mark
from desk.model.journey import Journey, JourneyQuestion
from desk.model.overlap import Overlap, Question
from desk.model.tallies import Tallies, TallyQuestion
from desk.sync import journey as journeys
from desk.sync import reasons
from desk.sync import tallies as tallying
from desk.sync.answers import NewGeneration, meaning, no_answer
from desk.sync.envelope import Garbled, write
from desk.sync.journey import JOURNEY, JourneyGiven
from desk.sync.overlap import OVERLAP, Given, overlap_of, wanted
from desk.sync.server import Server
from desk.sync.tallies import TALLIES, TalliesGiven
from desk.sync.transport import NoAnswer

A, G = TypeVar("A"), TypeVar("G")

AWAY = mark("{address} cannot be reached, so these are the figures of this computer alone.")
CUT = mark("The answer from {address} did not come whole or in time, so these are the figures of this computer alone.")
INSECURE = mark(
    "The connection to {address} is not safe, so nothing was asked there and these are the figures of this computer "
    "alone; look at this computer's date, then ask your IT support."
)
STRANGER = mark(
    "Something other than Skranke's server answered at {address}, so these are the figures of this computer alone; log "
    "in to the network, or ask your IT support."
)
BUSY = mark("The server is busy, so these are the figures of this computer alone; try again in a while.")
NOT_LET_IN = mark(
    "{name} does not answer this computer, so these are the figures of this computer alone; ask a supervisor to pair "
    "it again."
)
NO_FIGURES = mark(
    "The server could not count this, so these are the figures of this computer alone; update Skranke, or tell whoever "
    "runs the server."
)
_INSTEAD: Mapping[str, str] = {
    reasons.AWAY: AWAY, reasons.SLOW: CUT, reasons.CUT: CUT, reasons.INSECURE: INSECURE, reasons.STRANGER: STRANGER,
    reasons.BUSY: BUSY, reasons.UNKNOWN: NOT_LET_IN, reasons.REVOKED: NOT_LET_IN,
}  # fmt: skip


def ask_overlap(server: Server, question: Question) -> Overlap | Reason:
    """The server's answer, or why there is none. Waits for the network: for a worker thread."""
    return _ask(server, OVERLAP, write(wanted(question)), Given, lambda given: overlap_of(given, question))


def ask_journey(server: Server, question: JourneyQuestion) -> Journey | Reason:
    """As `ask_overlap`, of a guide."""
    plain = write(journeys.wanted(question))
    return _ask(server, JOURNEY, plain, JourneyGiven, lambda given: journeys.journey_of(given, question))


def ask_tallies(server: Server, question: TallyQuestion) -> Tallies | Reason:
    """As `ask_overlap`, of what else was counted."""
    plain = write(tallying.wanted(question))
    return _ask(server, TALLIES, plain, TalliesGiven, lambda given: tallying.tallies_of(given, question))


def _ask(server: Server, path: str, plain: bytes, shape: type[G], read: Callable[[G], A]) -> A | Reason:
    asker = server.asker
    facts = {"address": asker.address, "name": asker.name}
    try:
        answer = meaning(server.post(path, plain), shape, asker)
        if isinstance(answer, shape):
            return read(answer)
    except NoAnswer as problem:
        answer = no_answer(problem, asker)
    except Garbled:
        return Reason(NO_FIGURES, facts)
    if isinstance(answer, NewGeneration):
        return Reason(NO_FIGURES, facts)
    return Reason(_INSTEAD.get(answer.reason, NO_FIGURES), facts)
