"""One thing that is wrong with a guide, and where. Every check yields these."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk.errors import Reason, mark


class Severity(StrEnum):
    """Whether it keeps a guide from being used, or is only to be thought of."""

    MISTAKE = "mistake"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake. `step` is None when it is the guide's own. `reason` is a marked message, `facts` fill its braces.

    `place` leads to it, from the step or from the guide, by the names of the document and by ids:
    `("answers", "own", "goto")`, `("ways", "0", "when")`, `("facts", "fee", "until")`, `("scenarios", "An adult")`;
    what has no id goes by its number from 0. `language` is that of the text it is about.
    """

    step: str | None
    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = Severity.MISTAKE
    place: tuple[str, ...] = ()
    language: str | None = None


LANGUAGE_NAMES = {
    "nb": Reason(mark("Bokmål")),
    "nn": Reason(mark("Nynorsk")),
    "da": Reason(mark("Danish")),
    "sv": Reason(mark("Swedish")),
    "nl": Reason(mark("Dutch")),
    "en": Reason(mark("English")),
}
"""The languages as a sentence names them; any other goes by its code."""


def shown(place: tuple[str, ...]) -> str:
    """A place as a message names it: `answers.own`, `slip.done.2` (lines count from 1 for people)."""
    if len(place) > 1 and place[-1] == "text":
        place = place[:-1]
    return ".".join(str(int(part) + 1) if part.isdecimal() else part for part in place)
