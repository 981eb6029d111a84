"""What stands pending at the counter, and what a key can ask for: the nouns of the keyboard. No Qt in here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from desk.model.category import Side
from desk.model.site import Post
from desk.model.visit import Channel, Effort, Outcome, Visit
from ui.counter.belong import NOTHING_ELSEWHERE, Belong, Elsewhere, belongings
from ui.counter.referral import CarryOn, HandOn, Refer, SentBy, Whom
from ui.counter.taking import TakeOver
from ui.counter.turns import Page, earlier, in_turn
from ui.counter.when import SetPart, When, offered

DIGITS = "1234567890"
"""The digits in the order of the favourites."""

NUMBER_LENGTH = 2
"""Digits a number after `*` may have: one act logs at most 99 visits."""


class Ask(StrEnum):
    """What an open picker asks. The first five are opened by a key of their own, the others by F2."""

    OUTCOME = "outcome"
    EFFORT = "effort"
    CHANNEL = "channel"
    STOP = "stop"
    BELONG = "belong"
    WHICH = "which"
    WHAT = "what"
    VISIT_CHANNEL = "visit-channel"
    TIME = "time"
    PART = "part"
    VISIT = "visit"
    REFERRED = "referred"
    HANDED = "handed"
    SENT = "sent"


class What(StrEnum):
    """What can be corrected of a visit; the digit of each is always the same. The last have their own keys, which do
    the same without F2."""

    CATEGORY = "category"
    OUTCOME = "outcome"
    EFFORT = "effort"
    CHANNEL = "channel"
    TIME = "time"
    REMOVE = "remove"
    TAKE_BACK = "take-back"
    REFERRED = "referred"
    HANDED = "handed"
    SENT = "sent"
    CONTINUED = "continued"
    PART = "part"


OWN_KEYS = {What.REFERRED: "F6", What.HANDED: "F7", What.SENT: "F8", What.CONTINUED: "F9", What.PART: "8"}


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of the bookmobile, or another place we go out to; without an id it is none: at the site itself. With a
    `post` it is another desk."""

    id: str | None
    name: str
    post: Post | None = None


Choice = Outcome | Effort | Channel | Side | What | Stop | Belong | Visit | Page | Whom | When | int | None
"""What a digit of a picker stands for: a value, a part of the visit, the place of an inquiry, or `not said`."""


@dataclass(frozen=True, slots=True)
class Picker:
    """An open picker. `visit` is None for the next visit's channel and the stop; `index` is the inquiry it is about.

    `time` holds the digits typed so far of HHMM, `typed` the letters by which the directory is searched. `corrects`
    tells that F2 opened it, so that Backspace leads back.
    """

    ask: Ask
    visit: str | None = None
    index: int = -1
    time: str = ""
    corrects: bool = False
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Hands:
    """Everything pending. `number` is what was typed after `*` (None when nobody is typing one); `changing` is the
    (visit, inquiry) whose category the next one replaces; `channel` is the next visit's and no later one's.

    `highlight` is a visit of the strip (None: the newest); `guide` tells that the guide gets the digits while
    nothing else wants them; `note` is the visit a note is being typed on; `recent` are the visits dealt with here, the
    last one first. None of the four is pending. `other` is how often `-` was pressed: to which of those it is added.
    """

    search: str = ""
    adding: bool = False
    times: int = 1
    number: str | None = None
    channel: Channel | None = None
    changing: tuple[str, int] | None = None
    picker: Picker | None = None
    highlight: str | None = None
    guide: bool = False
    note: str | None = None
    other: int = 0
    recent: tuple[str, ...] = ()

    @property
    def pending(self) -> bool:
        """Whether Esc has something to cancel before the guide's focus."""
        return self != self.calm

    @property
    def calm(self) -> "Hands":
        """The same hands with nothing pending."""
        return Hands(highlight=self.highlight, guide=self.guide, note=self.note, recent=self.recent)

    @property
    def calm_but_channel(self) -> "Hands":
        """The same hands once an earlier visit is dealt with: the next visit's channel still waits for it."""
        return replace(self.calm, channel=self.channel)


@dataclass(frozen=True, slots=True)
class Sight:
    """What is on the screen when the key comes: category ids on the tiles in the order of `DIGITS` (shorter when
    there are fewer), those on the hits, the categories that have a guide here, the strip with the newest visit
    first, whether a guide is open, the clock on the wall as (hour, minute), and where one may go from here: the next
    stops along the way, or other desks, at most nine; whether notes are on; what was logged elsewhere today; the stop
    where the timetable has us, if not here; the entries of the directory that F6 offers, at most nine; and how many
    visits there is room for in a picker."""

    tiles: tuple[str, ...]
    hits: tuple[str, ...] = ()
    guided: frozenset[str] = frozenset()
    strip: tuple[Visit, ...] = ()
    guide_open: bool = False
    now: tuple[int, int] = (23, 59)
    stops: tuple[Stop, ...] = ()
    notes: bool = False
    elsewhere: Elsewhere = NOTHING_ELSEWHERE
    proposed: Stop | None = None
    room: int = 10
    units: tuple[Whom, ...] = ()

    def visit(self, visit_id: str | None) -> Visit | None:
        """That visit of the strip, or None when it is not there (any more)."""
        return next((visit for visit in self.strip if visit.id == visit_id), None)

    def highlighted(self, hands: Hands) -> Visit | None:
        """The visit that keys act on: the newest unless moved, or the other one; None when the strip is empty."""
        found = in_turn(self.strip, hands.highlight, hands.recent)
        return found[hands.other % len(found)] if found else None


class Place(StrEnum):
    """Where a digit acts."""

    NUMBER = "number"
    TIME = "time"
    PICKER = "picker"
    HITS = "hits"
    TILES = "tiles"
    GUIDE = "guide"
    NOTE = "note"


def place(hands: Hands) -> Place:
    """Where a digit acts now: keycaps are drawn there and nowhere else."""
    if hands.number is not None:
        return Place.NUMBER
    if hands.picker is not None:
        return Place.TIME if hands.picker.ask is Ask.TIME else Place.PICKER
    if hands.search:
        return Place.HITS
    if hands.note is not None and not hands.pending:
        return Place.NOTE
    return Place.GUIDE if hands.guide and not hands.pending else Place.TILES


_SHOWN = (*list(What)[:5], What.PART, *list(What)[5:-1])
"""What can be corrected, in the order it is shown."""


def choices(picker: Picker, sight: Sight) -> tuple[tuple[str, Choice], ...]:
    """The answers of a picker as (digit, what it stands for), in the order they are drawn."""
    listed = _LISTED.get(picker.ask)
    if listed is not None:
        return listed(picker, sight)
    visit = sight.visit(picker.visit)
    if picker.ask is Ask.WHICH:
        shown = range(len(visit.inquiries))[-9:] if visit else ()
        return (*((DIGITS[i], index) for i, index in enumerate(shown)), *_others(sight))
    if picker.ask is Ask.WHAT:
        several = visit is not None and len(visit.inquiries) > 1
        shown = (what for what in _SHOWN if several or what is not What.REMOVE)
        return (*((OWN_KEYS.get(what) or DIGITS[list(What).index(what)], what) for what in shown), *_others(sight))
    if picker.ask in (Ask.CHANNEL, Ask.VISIT_CHANNEL):
        return tuple(zip(DIGITS, Channel, strict=False))
    if picker.ask is Ask.REFERRED:
        return (*zip(DIGITS[:9], sight.units, strict=False), *(() if picker.typed else (("0", None),)))
    values = _LISTS.get(picker.ask)
    return (*zip(DIGITS, values, strict=False), ("0", None)) if values else ()


def _others(sight: Sight) -> tuple[tuple[str, Choice], ...]:
    """F2 once more: another visit is to be corrected."""
    return (("F2", Page(0)),) if len(sight.strip) > 1 else ()


def _stops(sight: Sight) -> tuple[tuple[str, Choice], ...]:
    """Enter is the stop of the timetable, which has its digit as well."""
    digits = dict(zip((stop for stop in sight.stops if stop.id), DIGITS[:9], strict=False))
    meant = (("Enter", sight.proposed),) if sight.proposed else ()
    return (*meant, *((digits.get(stop, "0"), stop) for stop in sight.stops))


_LISTED: Mapping[Ask, Callable[[Picker, Sight], tuple[tuple[str, Choice], ...]]] = {
    Ask.PART: lambda _, sight: offered(sight.now),
    Ask.STOP: lambda _, sight: _stops(sight),
    Ask.BELONG: lambda _, sight: belongings(sight.elsewhere, sight.room),
    Ask.VISIT: lambda picker, sight: earlier(sight.strip, picker.index, sight.room),
}
"""Where a picker is not about one visit: what it lists."""

_LISTS: Mapping[Ask, type[StrEnum]] = {Ask.OUTCOME: Outcome, Ask.EFFORT: Effort, Ask.HANDED: Side, Ask.SENT: Side}
"""The closed lists of which a digit chooses one, and 0 none."""


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
    """A key for the open guide: a digit, Enter or Backspace."""

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


Write = SetPart | Log | Add | ChangeCategory | SetOutcome | SetEffort | SetChannel | SetTime | RemoveInquiry | TakeBack
Write |= Refer | HandOn | SentBy | CarryOn | Belong | TakeOver
"""What writes to the journal as an act of its own."""

Intent = Write | Undo | Redo | MoveTo | OpenGuide | GuideKey | Hint
"""Everything a key can ask for."""
