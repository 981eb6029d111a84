"""The suggestion: a resident's idea, counted under its theme, and later what became of it.

The day is kept, since ideas are followed up; no hour, no desk, no visit. The resident's own words are kept only where
the municipality turned that on, and are part of the record only where it turned on that they are sent.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.model.record import Record

KIND = "suggestion"

LONGEST = 400
"""Signs an idea in words may have."""

KEEP = 180
"""Days that the words of an idea stay on a device which does not send them: long enough to follow one up."""


class Became(StrEnum):
    """What became of it. Each can be said to the person who had the idea."""

    PASSED_ON = "passed-on"
    PLANNED = "planned"
    DONE = "done"
    NOT_DONE = "not-done"


class Words(StrEnum):
    """Whether an idea is kept in words: not at all, on this device, or also sent with its record."""

    OFF = "off"
    HERE = "here"
    SENT = "sent"


@dataclass(frozen=True, slots=True)
class Theme:
    """What ideas are about; `labels` are by language, `icon` names a file in resources/icons."""

    id: str
    labels: Mapping[str, str]
    icon: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One idea at its newest rev. `text` is None where it is not in words, or they are not part of its record."""

    id: str
    rev: int
    op: str | None
    live: bool
    origin: str
    site: str
    day: date
    theme: str
    became: Became | None = None
    text: str | None = None
    tenant: str | None = None


def to_record(idea: Suggestion) -> Record:
    """The record of an idea."""
    payload = {"theme": idea.theme, "became": idea.became.value if idea.became else None, "text": idea.text}
    return Record(
        idea.tenant, idea.id, KIND, idea.rev, idea.op, idea.live, idea.origin, idea.site, idea.day, payload
    )  # fmt: skip
