"""What an answer of a server means: a shape of ours, a new generation, or a trouble with its sentence."""

from dataclasses import dataclass
from typing import TypeVar

from desk.sync import reasons
from desk.sync.envelope import Garbled, read
from desk.sync.reasons import Trouble
from desk.sync.transport import Answer, Cut, Insecure, Late, NoAnswer
from desk.sync.wire import Problem

S = TypeVar("S")

LONGEST_WAIT = 3600
"""Seconds; a server that asks for more is not listened to."""

_OVERLOADED_OR_BROKEN = (429, 500, 502, 503, 504)
"""What our server, or a proxy before it, answers while it is ours. A 501 is of somebody who never heard of us."""


@dataclass(frozen=True, slots=True)
class NewGeneration:
    """The server was set up anew or restored; it counts in this generation now."""

    generation: str | None


@dataclass(frozen=True, slots=True)
class Asker:
    """Whom a sentence names: the municipality and the address of its server."""

    name: str
    address: str


def meaning(answer: Answer, shape: type[S], asker: Asker) -> S | NewGeneration | Trouble:
    """The message in an answer, or why there is none: a 200 alone is not enough."""
    if answer.status == 200:
        try:
            return read(answer.body, shape)
        except Garbled:
            return _unreadable(answer, asker)
    try:
        problem = read(answer.body, Problem)
    except Garbled:
        problem = None
    if answer.status == 412 and problem is not None:
        return NewGeneration(problem.generation)
    return _refusal(answer, problem, asker)


def no_answer(problem: NoAnswer, asker: Asker) -> Trouble:
    """Why nothing came back."""
    facts = {"address": asker.address}
    if isinstance(problem, Insecure):
        return Trouble(reasons.INSECURE, facts)
    if isinstance(problem, Late):
        return Trouble(reasons.SLOW, facts, smaller=reasons.SLOW)
    return Trouble(reasons.CUT if isinstance(problem, Cut) else reasons.AWAY, facts)


def _unreadable(answer: Answer, asker: Asker) -> Trouble:
    """A 200 that is none of ours: cut off, or of somebody else, such as a network that wants a log-in."""
    ours = answer.headers.get("content-type", "").startswith("application/json") or answer.body[:1] == b"{"
    return Trouble(reasons.CUT if ours or not answer.body else reasons.STRANGER, {"address": asker.address})


def _refusal(answer: Answer, problem: Problem | None, asker: Asker) -> Trouble:
    if answer.status == 413:
        return Trouble(reasons.TOO_LARGE, {"address": asker.address}, smaller=reasons.LESS_AT_ONCE)
    if (problem is not None and answer.status >= 500) or answer.status in _OVERLOADED_OR_BROKEN:
        reason = reasons.BUSY if answer.status in (429, 503) else reasons.FAULT
        return Trouble(reason, wait=_retry_after(answer))
    if problem is None:
        # A proxy or a filter may forbid, redirect or know nothing: that says nothing about this computer.
        return Trouble(reasons.STRANGER, {"address": asker.address})
    if problem.code == "wire":
        return Trouble(reasons.VERSIONS, final=True)
    sentence = {401: reasons.UNKNOWN, 403: reasons.REVOKED}.get(answer.status)
    return Trouble(sentence, {"name": asker.name}, final=True) if sentence else Trouble(reasons.MISUNDERSTOOD)


def _retry_after(answer: Answer) -> float:
    """Seconds; a date is not looked at, since the clocks may differ."""
    value = answer.headers.get("retry-after", "")
    return min(int(value), LONGEST_WAIT) if value.isascii() and value.isdigit() else 0
