"""The journey: where those who were led through a guide ended or stopped, as it crosses to the wire and the screens.

A record names the guide, its revision and one step: the end it came to, or where it was left. How many passed a step is
not recorded, and nothing here says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.model.guide import Guide
from desk.model.overlap import Source
from desk.model.visit import Outcome


@dataclass(frozen=True, slots=True)
class JourneyQuestion:
    """What is asked: a guide, in months `first` to `last` (`2026-03`, both included); None is each revision or site."""

    guide: str
    first: str
    last: str
    revision: int | None = None
    site: str | None = None


@dataclass(frozen=True, slots=True)
class Journey:
    """The answer, after what is too small was hidden below `threshold`.

    Counts are told in steps (`desk.privacy.disclosure`), so parts need not add up. `started` is how many inquiries
    followed the guide; None when that is hidden. `steps` are those where at least `threshold` of them ended or stopped,
    by step id; a step that is not there is hidden, it may be none. `outcomes` are
    those of the ones that stopped before an end (None: not said), `months` when they started, in the same way;
    `unsaid` are those whose step the records do not tell. `pooled`: a sensitive guide, so all sites are in it, whatever
    was asked. `until` is the last day that is in it (`2026-03-14`), or None. `reason` is a sentence for
    `desk.text.say`, with `facts` for its braces: why the server could not be asked.
    """

    question: JourneyQuestion
    source: Source
    threshold: int
    started: int | None
    steps: Mapping[str, int]
    unsaid: int | None = None
    outcomes: Mapping[Outcome | None, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    pooled: bool = False
    until: str | None = None
    reason: str | None = None
    facts: Mapping[str, object] = field(default_factory=dict)

    @property
    def silent(self) -> bool:
        """No step is told, as of a sensitive guide: then no number is drawn, not even one that is hidden."""
        return self.pooled and not self.steps


@dataclass(frozen=True, slots=True)
class GuideReport:
    """What a page about a guide is made of: the guide, the figures, and whose they are (`place`)."""

    guide: Guide
    journey: Journey
    place: str = ""

    @property
    def id(self) -> str:
        """Which page it is, among all there are."""
        asked = self.journey.question
        return f"journey:{asked.guide}:{asked.first}:{asked.last}:{asked.site or ''}:{asked.revision or ''}"
