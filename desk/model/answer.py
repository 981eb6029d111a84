"""The answer: one face a visitor touched, to one question. Nothing else is known of it, and nothing is kept.

**Only the month travels**, and the month is all the journal itself knows. A day would do no harm to the visitor, but at
a branch with one librarian a bad day is a figure about that librarian, and an hour is one about whoever stood there;
a month at a site is about the site. An answer belongs to no visit, no desk and no shift, and until its month is over it
leaves neither the device nor the urn (`desk.journal.urn`): the hour at which something arrives would tell the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.model.record import Record

KIND = "answer"


class Face(StrEnum):
    """The four answers, the best first."""

    GREAT = "great"
    GOOD = "good"
    POOR = "poor"
    BAD = "bad"


GLAD, SORRY = (Face.GREAT, Face.GOOD), (Face.POOR, Face.BAD)
"""The two halves: what is shown when four are too many for so few answers."""


class Scale(StrEnum):
    """What the words under the faces are about: help that was got, how it was, how easy it was, how welcome one is."""

    HELP = "help"
    FEEL = "feel"
    EASE = "ease"
    WELCOME = "welcome"


@dataclass(frozen=True, slots=True)
class Question:
    """What visitors are asked. `texts` are by language; the words under the faces are those of the scale.

    `id` is a stable slug and never used for another question: answers to different words are not the same.
    """

    id: str
    scale: Scale
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """One touch. `month` is `2026-03`; there is no day, no hour, no desk and no visit."""

    id: str
    origin: str
    site: str
    month: str
    question: str
    face: Face
    tenant: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What was answered to a question in a month that is over, as far as it may be shown; None is hidden.

    Either every face is shown, or the two halves, or the total alone, or nothing: whatever is shown, no hidden count
    can be worked out from it.
    """

    month: str
    question: str
    total: int | None = None
    halves: tuple[int, int] | None = None
    faces: tuple[int, int, int, int] | None = None


def to_record(answer: Answer) -> Record:
    """The record of an answer. Its day is the first of the month, for want of any, and does not leave the device."""
    payload = {"question": answer.question, "face": answer.face.value}
    first = date.fromisoformat(f"{answer.month}-01")
    return Record(answer.tenant, answer.id, KIND, 0, None, True, answer.origin, answer.site, first, payload)
