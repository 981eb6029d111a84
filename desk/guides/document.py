"""The form of a guide's document: JSON, format 1, read strictly. Imported late: msgspec costs a start some 20 ms.

A later form gets a new number in `format`, so that an older Skranke can say which one it needs.
"""

from datetime import date
from typing import Annotated, Any, Literal, get_args

import msgspec
from msgspec import UNSET, UnsetType

from desk.model import guide as model
from desk.model.guide import Reply, Span, StepKind, Within
from desk.model.visit import Effort, Outcome

FORMAT = 1
Malformed = msgspec.DecodeError
"""What `decode` raises; its text says what was expected and where."""

Id = Annotated[str, msgspec.Meta(extra_json_schema={"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 40})]
Link = Annotated[str, msgspec.Meta(extra_json_schema={"pattern": r"^https://\S+$"})]
"""The schema says how these look; of a document that was read `validate` does, in words of ours."""
Page = Annotated[str, msgspec.Meta(extra_json_schema={"pattern": r"^https?://\S+$"})]
"""What a guide was written from: the address of a described service is often its name, and begins with http."""

Language = Literal["nb", "nn", "da", "sv", "nl", "en"]
_OURS: dict[str, Any] = {"propertyNames": {"enum": list(get_args(Language))}}
Code = Annotated[str, msgspec.Meta(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
"""A language by BCP 47: `nb`, `ar`, `zh-Hant`."""

Said = Annotated[dict[Code, str], msgspec.Meta(extra_json_schema={"minProperties": 1})]
"""A text for the visitor: in every language of the guide, and in any other."""


class _Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What all parts have in common: a field that is not known here is refused, not overlooked."""


class Words(_Form):
    """A text in every language of the guide; the validator says which one is left out."""

    nb: str | UnsetType = UNSET
    nn: str | UnsetType = UNSET
    da: str | UnsetType = UNSET
    sv: str | UnsetType = UNSET
    nl: str | UnsetType = UNSET
    en: str | UnsetType = UNSET


class Answer(_Form):
    """One answer, and the step it goes to. The answers of a `yes-no` have the ids `yes` and `no` and no text: `{}`."""

    id: Id
    text: Annotated[
        dict[Language, str],
        msgspec.Meta(extra_json_schema=_OURS),
    ]
    goto: Id


class Item(_Form):
    """One line of a checklist, or one thing of several to choose."""

    id: Id
    text: Words


class Age(_Form):
    """So long ago, or longer."""

    count: int
    span: Span


class Condition(_Form):
    """What was answered at a question passed before; exactly one of the three."""

    step: Id
    equals: str | None = None
    one_of: tuple[str, ...] = ()
    older_than: Age | None = None


class Way(_Form):
    """Where a step goes when its condition is met."""

    when: Condition
    goto: Id


class Picture(_Form):
    """A file in the folder `pictures`, and what is on it in words."""

    file: str
    alt: Words


class Slip(_Form):
    """One page for the visitor."""

    title: Said
    done: tuple[Said, ...] = ()
    bring: tuple[Said, ...] = ()
    where: Said | None = None
    unit: str | None = None
    link: Link | None = None


class Source(_Form):
    """A public page, and the day its text was read."""

    name: str
    url: Page
    consulted: date


class Fact(_Form):
    """Something a municipality sets and texts name as `{id}`."""

    id: Id
    text: Words
    owner: str
    since: date
    until: date | None = None


class Scenario(_Form):
    """A run that must end at a step."""

    name: str
    given: dict[str, str]
    end: Id
    day: date | None = None


class _Step(_Form, tag_field="kind"):
    """What every step has. Its `kind` says which of the forms below it takes."""

    id: Id
    text: Words
    why: Words | None = None
    behind: Words | None = None


class Say(_Step, tag=StepKind.SAY.value, kw_only=True):
    """A sentence to say."""

    ways: tuple[Way, ...] = ()
    goto: Id


class Ask(_Step, tag=StepKind.ASK.value, kw_only=True):
    """A question: `one` of its answers, `several` of its items, `yes-no`, a `number`, or a `date`."""

    reply: Reply
    answers: tuple[Answer, ...] = ()
    items: tuple[Item, ...] = ()
    least: int | None = None
    most: int | None = None
    within: Within | None = None
    ways: tuple[Way, ...] = ()
    goto: Id | None = None


class Checklist(_Step, tag=StepKind.CHECKLIST.value, kw_only=True):
    """Things to have or to do, all ticked before it goes on; `missing` is the way for those who cannot."""

    items: tuple[Item, ...]
    missing: Answer | None = None
    ways: tuple[Way, ...] = ()
    goto: Id


class Show(_Step, tag=StepKind.SHOW.value, kw_only=True):
    """A page or a picture to look at together."""

    link: Link | None = None
    picture: Picture | None = None
    ways: tuple[Way, ...] = ()
    goto: Id


class Limit(_Step, tag=StepKind.LIMIT.value, kw_only=True):
    """Where the role ends: what staff may do, may not do, and hand over."""

    may: Words | None = None
    may_not: Words | None = None
    hand_over: Words | None = None
    ways: tuple[Way, ...] = ()
    goto: Id


class Refer(_Step, tag=StepKind.REFER.value, kw_only=True):
    """Another unit does this."""

    unit: str
    ways: tuple[Way, ...] = ()
    goto: Id


class SlipStep(_Step, tag=StepKind.SLIP.value, kw_only=True):
    """A page for the visitor to take home."""

    slip: Slip
    ways: tuple[Way, ...] = ()
    goto: Id


class End(_Step, tag=StepKind.END.value, kw_only=True):
    """The end, and what it says about the inquiry."""

    outcome: Outcome
    effort: Effort | None = None


Step = Say | Ask | Checklist | Show | Limit | Refer | SlipStep | End
FORMS: dict[StepKind, type[Step]] = {
    StepKind.SAY: Say,
    StepKind.ASK: Ask,
    StepKind.CHECKLIST: Checklist,
    StepKind.SHOW: Show,
    StepKind.LIMIT: Limit,
    StepKind.REFER: Refer,
    StepKind.SLIP: SlipStep,
    StepKind.END: End,
}
PARTS = (Answer, Item, Age, Condition, Way, Picture, Slip, Source, Fact, Scenario)
"""The forms inside a document that are no step."""


class Document(_Form, kw_only=True):
    """A whole guide."""

    format: Literal[1]
    id: Id
    revision: int
    note: str = ""
    category: Id
    countries: tuple[str, ...]
    owner: str = ""
    valid_from: date
    valid_to: date | None = None
    review: date | None = None
    sensitive: bool = False
    title: Words
    asked: Annotated[dict[Language, tuple[str, ...]], msgspec.Meta(extra_json_schema=_OURS)] = {}
    service: str | None = None
    languages: tuple[Language, ...] = ()
    sources: tuple[Source, ...]
    facts: tuple[Fact, ...] = ()
    start: Id
    steps: tuple[Step, ...]
    scenarios: tuple[Scenario, ...] = ()


_strict = msgspec.json.Decoder(Document)
_guide = msgspec.json.Decoder(model.Guide)


def decode(data: bytes) -> model.Guide:
    """The guide in a document of UTF-8 text. Raises Malformed."""
    _strict.decode(data)
    return _guide.decode(data)


def encode(guide: model.Guide) -> bytes:
    """The document of a guide, laid out so that one text in one language is one line.

    Fields that a step's kind does not have are left out; `validate` has refused them before. Raises Malformed where a
    text lacks a language or a step what its kind needs: such a guide is kept as a draft.
    """
    plain = msgspec.to_builtins(guide)
    plain["steps"] = [_of_its_kind(step) for step in plain["steps"]]
    document = msgspec.convert({"format": FORMAT, **plain}, Document, strict=False)
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def _of_its_kind(step: dict[str, Any]) -> dict[str, Any]:
    form = FORMS[StepKind(step["kind"])]
    return {"kind": step["kind"]} | {name: step[name] for name in form.__struct_fields__}
