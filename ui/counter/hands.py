"""What stands pending at the counter, and what is on screen when a key comes: nouns of the keyboard. No Qt in here."""

from dataclasses import dataclass, replace
from enum import StrEnum

from desk.model.category import Side
from desk.model.site import Post
from desk.model.visit import Channel, Effort, Inquiry, Outcome, Visit
from ui.counter.belong import NOTHING_ELSEWHERE, Belong, Elsewhere
from ui.counter.referral import Whom
from ui.counter.turns import Page, in_turn
from ui.counter.when import When

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
    `post` it is a desk. `here` tells that we are there."""

    id: str | None
    name: str
    post: Post | None = None
    here: bool = False


Choice = Outcome | Effort | Channel | Side | What | Stop | Belong | Visit | Page | Whom | When | int | None
"""What a digit of a picker stands for: a value, a part of the visit, the place of an inquiry, or `not said`."""


@dataclass(frozen=True, slots=True)
class Picker:
    """An open picker. `visit` is None for the next visit's channel and the stop; `index` is the inquiry it is about,
    or the page of what it lists.

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
    first, whether a guide is open, the clock on the wall as (hour, minute), and where one may go from here: the
    stops in the order of the day, and the desks; whether notes are on; what was logged elsewhere today; the stop
    where the timetable has us, if not here; the entries of the directory that F6 offers, at most nine; how many visits
    there is room for in a picker; and whether a number or a date is typed in the guide."""

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
    guide_types: bool = False

    @property
    def unplaced(self) -> bool:
        """Whether desks are published where we work, and nobody has said which one this is."""
        desks = [each for each in self.stops if each.post]
        return bool(desks) and not any(each.here for each in desks)

    def visit(self, visit_id: str | None) -> Visit | None:
        """That visit of the strip, or None when it is not there (any more)."""
        return next((visit for visit in self.strip if visit.id == visit_id), None)

    def highlighted(self, hands: Hands) -> Visit | None:
        """The visit that keys act on: the newest unless moved, or the other one; None when the strip is empty."""
        found = in_turn(self.strip, hands.highlight, hands.recent)
        return found[hands.other % len(found)] if found else None


def was_left(inquiry: Inquiry) -> bool:
    """Whether its guide has not come to an end; it may be open."""
    return inquiry.guide is not None and inquiry.outcome is None


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
