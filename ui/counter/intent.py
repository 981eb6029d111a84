"""What a key at the counter can ask for: the acts of the keyboard, before anything is written. No Qt in here."""

from dataclasses import dataclass
from enum import StrEnum

from desk.model.visit import Channel, Effort, Outcome
from ui.counter.belong import Belong
from ui.counter.hands import Stop
from ui.counter.referral import CarryOn, HandOn, Refer, SentBy
from ui.counter.taking import TakeOver
from ui.counter.when import SetPart


@dataclass(frozen=True, slots=True)
class Log:
    """Log `times` visits about one category."""

    category: str
    times: int = 1
    channel: Channel = Channel.DESK


@dataclass(frozen=True, slots=True)
class Add:
    """Add a question to a visit."""

    visit: str
    category: str


@dataclass(frozen=True, slots=True)
class ChangeCategory:
    """The inquiry was about something else."""

    visit: str
    index: int
    category: str


@dataclass(frozen=True, slots=True)
class SetOutcome:
    """How the inquiry ended; None is not said."""

    visit: str
    index: int
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class SetEffort:
    """How much the inquiry took; None is not said."""

    visit: str
    index: int
    effort: Effort | None


@dataclass(frozen=True, slots=True)
class SetChannel:
    """The person came another way."""

    visit: str
    channel: Channel


@dataclass(frozen=True, slots=True)
class MoveTo:
    """We are at another stop now."""

    stop: Stop


@dataclass(frozen=True, slots=True)
class SetTime:
    """The visit was at another time of its day."""

    visit: str
    hour: int
    minute: int


@dataclass(frozen=True, slots=True)
class RemoveInquiry:
    """Take one question away."""

    visit: str
    index: int


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take the whole visit back."""

    visit: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back this program's last act."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Put back what was taken back last."""


@dataclass(frozen=True, slots=True)
class OpenGuide:
    """Start the guide of a category: on a new visit, or on `visit`, which gets the question if it lacks it."""

    category: str
    visit: str | None = None
    channel: Channel = Channel.DESK


@dataclass(frozen=True, slots=True)
class GuideKey:
    """A key for the open guide: a digit, Enter, Backspace, or one of the signs it knows."""

    key: str


class Hint(StrEnum):
    """A sentence instead of an act: why this key did nothing."""

    NOTHING_YET = "nothing-yet"
    NO_HIT = "no-hit"
    NO_GUIDE = "no-guide"
    NO_GUIDE_OPEN = "no-guide-open"
    LATER_THAN_NOW = "later-than-now"
    NO_STOPS = "no-stops"
    ALL_HERE = "all-here"
    NO_OTHER = "no-other"
    NO_NOTES = "no-notes"


Write = (
    Log | Add | ChangeCategory | SetOutcome | SetEffort | SetChannel | SetTime | SetPart | RemoveInquiry | TakeBack
    | Refer | HandOn | SentBy | CarryOn | Belong | TakeOver
)  # fmt: skip
"""What writes to the journal as an act of its own."""

Intent = Write | Undo | Redo | MoveTo | OpenGuide | GuideKey | Hint
"""Everything a key can ask for."""
