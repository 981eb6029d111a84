"""What else was counted beside the questions of visits, as it crosses from the analysis to the wire and the screens.

Referrals, hand-overs to the other side, conversations outside, touched faces, first visits and languages, residents'
ideas, activities, the door, and what an observer saw: always by site and month, never finer.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desk.model.overlap import Source


class Kind(StrEnum):
    """What is counted, in the order it is told in."""

    REFERRED = "referred"
    HANDED = "handed"
    OUTREACH = "outreach"
    ACTIVITY = "activity"
    SUGGESTION = "suggestion"
    ANSWER = "answer"
    FIRST_VISIT = "first-visit"
    LANGUAGE = "language"
    DOOR = "door"
    CHECK = "check"


CUTS: Mapping[Kind, tuple[str, ...]] = {
    Kind.REFERRED: ("unit",), Kind.HANDED: ("side",), Kind.OUTREACH: ("area",), Kind.ACTIVITY: ("type", "quality"),
    Kind.SUGGESTION: ("theme", "became"), Kind.ANSWER: ("face",), Kind.FIRST_VISIT: ("about",),
    Kind.LANGUAGE: ("about",), Kind.DOOR: ("door",), Kind.CHECK: ("check",),
}  # fmt: skip
"""What each is cut into; every cut adds up to the same whole, and the first one is told before the others."""

AMOUNTS: Mapping[Kind, tuple[str, ...]] = {Kind.ACTIVITY: ("people",), Kind.CHECK: ("seen", "logged")}
"""What is added up over them, by the values of their first cut: no part of the whole."""

SITE, MONTH = "site", "month"
"""The cuts that every kind has besides."""


@dataclass(frozen=True, slots=True)
class TallyQuestion:
    """What is asked: months `first` to `last` (`2026-03`, both included), at one site or (None) at all."""

    first: str
    last: str
    site: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What is told of one kind; `group` is the question where it is about answers to one, else empty.

    `parts` are by cut (CUTS, AMOUNTS, SITE, MONTH) and then by value, the empty one where nobody said. What is not
    there is hidden: it may be a few or none, and so is a `whole` that is None. Counts are told in steps
    (`desk.privacy.disclosure`), so parts need not add up to the whole.
    """

    kind: Kind
    group: str
    whole: int | None
    parts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

    def part(self, cut: str) -> Mapping[str, int]:
        """What is told of a cut, the most first."""
        return dict(sorted(self.parts.get(cut, {}).items(), key=lambda each: (-each[1], each[0])))


@dataclass(frozen=True, slots=True)
class Tallies:
    """The answer, after what is too small was hidden below `threshold`: each kind (and question) of which there is
    anything to tell, in the order of Kind. `until` is the last day of which visits are in it (`2026-03-14`), or None.
    `reason` is a sentence for `desk.text.say`, with `facts` for its braces: why the server could not be asked.
    """

    question: TallyQuestion
    source: Source
    threshold: int
    tallies: tuple[Tally, ...]
    until: str | None = None
    reason: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict)

    def of(self, kind: Kind) -> tuple[Tally, ...]:
        """What is told of a kind: one for each question where it is about answers, else one or none."""
        return tuple(each for each in self.tallies if each.kind is kind)


@dataclass(frozen=True, slots=True)
class TallyReport:
    """What a page about these figures is made of: the figures, and whose they are (`place`)."""

    tallies: Tallies
    place: str = ""

    @property
    def id(self) -> str:
        """Which page it is, among all there are."""
        asked = self.tallies.question
        return f"tallies:{asked.first}:{asked.last}:{asked.site or ''}"
