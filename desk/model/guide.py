"""The guide: a service script as data. Each step says where it goes next; nothing is implied."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desk.model.visit import Effort, Outcome

Words = Mapping[str, str]
"""A text in every language of its guide: code -> text."""


Said = Mapping[str, str]
"""A text for the visitor: in every language of its guide, and in any other (`ar`, `uk`, `so`): code -> text."""


class StepKind(StrEnum):
    """What a step asks of the staff member."""

    SAY = "say"
    ASK = "ask"
    CHECKLIST = "checklist"
    SHOW = "show"
    LIMIT = "limit"
    REFER = "refer"
    SLIP = "slip"
    END = "end"


class Reply(StrEnum):
    """How a question is answered: one of its answers, any of its items, yes or no, a number, or a date."""

    ONE = "one"
    SEVERAL = "several"
    YES_NO = "yes-no"
    NUMBER = "number"
    DATE = "date"


class Within(StrEnum):
    """Which days answer a question for a date: those until the day it is asked on, or from that on."""

    UNTIL_TODAY = "until-today"
    FROM_TODAY = "from-today"


class Span(StrEnum):
    """In what an age is counted."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


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
class Age:
    """So long ago, or longer: `Age(18, Span.YEARS)` holds from the eighteenth birthday on."""

    count: int
    span: Span


@dataclass(frozen=True, slots=True)
class Condition:
    """What was answered at an `ask` passed on the way here (`step`); exactly one of the three is said.

    `equals`: this answer (of several: it is among the chosen ones), or this number. `one_of`: any of these.
    `older_than`: of a date; of a number, which then counts in that span. A question that was not asked, or whose
    answer is not known any more, meets no condition.
    """

    step: str
    equals: str | None = None
    one_of: tuple[str, ...] = ()
    older_than: Age | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """Where a step goes when its condition is met."""

    when: Condition
    goto: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A file in the folder `pictures` beside the guides, and what is on it in words."""

    file: str
    alt: Words


@dataclass(frozen=True, slots=True)
class Slip:
    """One page for the visitor: what was done, what to bring, where to go. `unit` is an entry of the directory; `link`
    becomes a QR code. No name, no number."""

    title: Said
    done: tuple[Said, ...] = ()
    bring: tuple[Said, ...] = ()
    where: Said | None = None
    unit: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `text` is the sentence to say or read, `why` the reason behind it, `behind` what happens out of the
    visitor's sight meanwhile (both may be None). In every text `{fee}` stands for the guide's fact of that id.

    Every step but `end` and an `ask` with answers goes on to `goto`, or to the first of its `ways` whose condition is
    met. `ask`: a `reply`; `one` has two to nine `answers`, each with its own goto, `yes-no` two with the ids `yes` and
    `no`; `several` has `items` of which any may be chosen; `number` may lie between `least` and `most`, `date` `within`
    the days past or to come. `checklist`:
    `items`, all ticked before it goes on; `missing` is the answer that something is not there. `show`: a `link` or a
    `picture` to look at together. `limit`: `may`, `may_not`, `hand_over` in words (at least one). `refer`: `unit`, an
    entry of the directory. `slip`: what is printed. `end`: `outcome` and `effort` (may be None), no goto.
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
    behind: Words | None = None
    ways: tuple[Way, ...] = ()
    reply: Reply | None = None
    least: int | None = None
    most: int | None = None
    within: Within | None = None
    link: str | None = None
    picture: Picture | None = None
    unit: str | None = None
    slip: Slip | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A public page the guide was written from, and the day its text was read."""

    name: str
    url: str
    consulted: date


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a municipality sets and texts name as `{id}`: a fee, opening hours, a name. `owner` is the unit or role
    that answers for it, `since` the day it was last confirmed, `until` the last day it is true (None: no end)."""

    id: str
    text: Words
    owner: str
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """A run that must end at a step: the answer given at each `ask` or `checklist` on its way (step id -> answer).

    An answer is written as runs keep it: an answer's id, chosen items' ids with spaces between, a number, a date; for
    a checklist nothing (all is ticked) or the id of `missing`. `day` is the day it is played on (None: any).
    """

    name: str
    given: Mapping[str, str]
    end: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Guide:
    """A whole script for one category. `countries` are the ISO 3166 codes it is true in; `start` is a step id.

    A changed guide gets a higher `revision` and a `note` of what changed; the ids of guide and steps stay, so that old
    records keep their meaning. It is true from `valid_from` to `valid_to` (None: until it is retired), to be read again
    by its `owner` (a unit or role, no person) on the day `review`. `asked` is what people say who need it: language ->
    texts. `service` is the address of the public service it was made from (CPSV-AP). `languages` are those of ours that
    every text of it is in; none named are all six.
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
    valid_to: date | None = None
    review: date | None = None
    owner: str = ""
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    facts: tuple[Fact, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    sensitive: bool = False
    note: str = ""
    service: str | None = None
    languages: tuple[str, ...] = ()

    def step(self, step_id: str) -> Step:
        """The step with this id; a validated guide has every step it points to. Raises KeyError."""
        for step in self.steps:
            if step.id == step_id:
                return step
        raise KeyError(step_id)
