"""The guide: a service script as data. Each step says where it goes next; nothing is implied."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.model.visit import Effort, Outcome

Words = Mapping[str, str]
"""A text in every language: code -> text."""


class StepKind(StrEnum):
    """What a step asks of the staff member."""

    SAY = "say"
    ASK = "ask"
    CHECKLIST = "checklist"
    LIMIT = "limit"
    END = "end"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a step and the id of the step it goes to."""

    id: str
    text: Words
    goto: str


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a checklist."""

    id: str
    text: Words


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `text` is the sentence to say or read, `why` the reason behind it (may be None).

    `say`: `goto`. `ask`: two to nine `answers`, each with its goto. `checklist`: `items`, all ticked before `goto`;
    `missing` (may be None) is the answer that something is not there, and where that goes. `limit`: `may`, `may_not`,
    `hand_over` in words (each may be None, one is there), then `goto`. `end`: `outcome`, `effort` (may be None),
    no goto.
    """

    id: str
    kind: StepKind
    text: Words
    why: Words | None = None
    goto: str | None = None
    answers: tuple[Answer, ...] = ()
    items: tuple[Item, ...] = ()
    missing: Answer | None = None
    may: Words | None = None
    may_not: Words | None = None
    hand_over: Words | None = None
    outcome: Outcome | None = None
    effort: Effort | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A public page the guide was written from, and the day its text was read."""

    name: str
    url: str
    consulted: date


@dataclass(frozen=True, slots=True)
class Guide:
    """A whole script for one category. `countries` are the ISO 3166 codes it is true in; `start` is a step id.

    A changed guide gets a higher `revision`; the ids of guide and steps stay, so that old records keep their meaning.
    """

    id: str
    revision: int
    category: str
    countries: tuple[str, ...]
    title: Words
    start: str
    steps: tuple[Step, ...]
    sources: tuple[Source, ...]
    valid_from: date

    def step(self, step_id: str) -> Step:
        """The step with this id; a validated guide has every step it points to. Raises KeyError."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)
