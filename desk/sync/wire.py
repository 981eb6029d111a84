"""The shapes on the wire, the same for both sides. Every shape lists its fields and takes no others.

Records travel in columns, one list for each field of their kind (`desk.sync.columns` makes and reads them); how a
message is packed and signed stands in `desk.sync.envelope`.
"""

from collections.abc import Callable, Mapping
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
from msgspec import Meta, Struct

from desk.model.activity import Quality
from desk.model.answer import Face
from desk.model.category import Side
from desk.model.delivery import Why
from desk.model.reach import About
from desk.model.site import ServedBy
from desk.model.suggestion import LONGEST, Became
from desk.model.visit import Channel, Effort, Entered, Outcome, Precision

WIRE = 1
"""The version of these shapes. Client and server may be one apart: the newer one speaks the older."""

BATCH = 1000
"""Records in one request, at most."""

LIMIT = 8 * 1024 * 1024
"""Bytes of a message, at most, as it travels and once unpacked."""

PAIR, POLL, OPEN, RECORDS = "/v1/pair", "/v1/pair/poll", "/v1/sync/open", "/v1/sync/records"
CATALOGUE = "/v1/catalogue"

_END = r"(?![\s\S])"  # `$` would let a newline pass
_DATE, _TIME = "[0-9]{4}-[0-9]{2}-[0-9]{2}", "[0-9]{2}:[0-9]{2}"
_AT_MOST = 2**53

Id = Annotated[str, Meta(pattern=f"^[0-9a-f]{{32}}{_END}")]
Op = Annotated[str, Meta(pattern=f"^[0-9a-f]{{16}}{_END}")]
Key = Annotated[str, Meta(pattern=f"^[0-9a-f]{{64}}{_END}")]
Name = Annotated[str, Meta(pattern=rf"^[^\u0000-\u001f\u007f]{{1,200}}{_END}")]
Slug = Annotated[str, Meta(pattern=f"^[a-z][a-z0-9]*(-[a-z0-9]+)*{_END}", max_length=40)]
Month = Annotated[str, Meta(pattern=f"^(?!0000)[0-9]{{4}}-(0[1-9]|1[0-2]){_END}")]
Words = Annotated[str, Meta(min_length=1, max_length=LONGEST)]
Local = Annotated[str, Meta(pattern=f"^{_DATE}T{_TIME}[+-]{_TIME}{_END}")]
Count = Annotated[int, Meta(ge=0, le=_AT_MOST)]
Day = Annotated[int, Meta(ge=1, le=31)]
Hour = Annotated[int, Meta(ge=0, le=23)]
Run = Annotated[str, Meta(max_length=32)]
"""Which run of the server answered. Within one it never has less than it had: to be restored it has to stop."""


class Shape(Struct, frozen=True, forbid_unknown_fields=True):
    """The base of every shape."""


class InquiryRow(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One inquiry, as a list of its values."""

    category: Name
    outcome: Outcome | None
    effort: Effort | None
    referred_to: Name | None
    handed_to: Side | None
    sent_here_by: Side | None
    guide: Name | None
    guide_revision: Count | None
    step: Name | None


class VisitRow(Shape):
    """A visit as it leaves a device; `day` is None when only the month may leave."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    hour: Hour | None
    desk: Id | None
    place: Name | None
    channel: Channel | None
    served_by: ServedBy | None
    entered: Entered
    precision: Precision
    catalogue_revision: Count
    sample_n: Count | None
    continued: bool
    inquiries: Annotated[list[InquiryRow], Meta(max_length=100)]


class CoverageRow(Shape, rename={"start": "from", "end": "to"}):
    """A stretch of time at a desk; times are local with their offset, to the minute."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    desk: Id | None
    start: Local
    end: Local | None
    status: Literal["counted", "closed", "not-counted"]


class DoorRow(Shape, rename={"start": "from", "end": "to"}):
    """How many came through the door in a stretch of time."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    count: Count
    start: Local
    end: Local


class CheckRow(Shape, rename={"start": "from", "end": "to"}):
    """The contacts an observer saw at a desk in a stretch of time."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    desk: Id | None
    contacts: Count
    start: Local
    end: Local


class AnswerRow(Shape):
    """One face a visitor touched. No day may be told of it."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: None
    question: Slug
    face: Face


class ReachRow(Shape):
    """A first visit, or a language that was spoken. No day may be told of it."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: None
    about: About


class SuggestionRow(Shape):
    """A resident's idea; `text` is None unless the municipality turned on that words are sent."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    theme: Slug
    became: Became | None
    text: Words | None


class HandoverRow(Shape):
    """Something one shift leaves for the next; `count` is what is left of it."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    item: Slug
    count: Count


class ActivityRow(Shape):
    """Something the library put on; what nobody knows of it is None."""

    id: Id
    rev: Count
    op: Op | None
    live: bool
    origin: Id
    site: Id
    month: Month
    day: Day | None
    type: Slug
    quality: Quality | None
    attendance: Count | None
    place: Name | None


ROWS: Mapping[str, type[Struct]] = {
    "visit": VisitRow, "coverage": CoverageRow, "door": DoorRow, "check": CheckRow,
    "answer": AnswerRow, "reach": ReachRow, "suggestion": SuggestionRow,
    "activity": ActivityRow,
    "handover": HandoverRow,
}  # fmt: skip
"""The kinds of record that travel, and their fields."""

HEAD = ("id", "rev", "op", "live", "origin", "site", "month", "day")
"""The fields every kind begins with; the others are its payload."""


def any_text(shape: Any) -> Any:
    """The same type with any text where only some texts fit."""
    origin, inner = get_origin(shape), get_args(shape)
    if origin is Annotated:
        return str if inner[0] is str else Annotated[(any_text(inner[0]), *inner[1:])]
    if origin is list:
        return list[any_text(inner[0])]
    if origin is UnionType or origin is Union:
        return Union[tuple(map(any_text, inner))]  # noqa: UP007
    if isinstance(shape, type) and issubclass(shape, Struct):
        fields = [(field.name, any_text(field.type)) for field in msgspec.structs.fields(shape)]
        return msgspec.defstruct(f"Any{shape.__name__}", fields, bases=(shape,), module=__name__)
    return shape


def _columns(name: str, row: type[Struct], of: Callable[[Any], Any] = any_text) -> type[Struct]:
    """The shape of many rows of a kind: a list for each field."""
    fields = [(f.name, list[of(f.type)], msgspec.field(name=f.encode_name)) for f in msgspec.structs.fields(row)]
    return msgspec.defstruct(name, fields, bases=(Shape,), module=__name__)


COLUMNS: Mapping[str, type[Struct]] = {kind: _columns(f"{kind.title()}s", row) for kind, row in ROWS.items()}
"""The same kinds, many records of one at a time."""

_LOOSE = {kind: _columns(f"Loose{kind.title()}s", row, lambda _: Any) for kind, row in ROWS.items()}


def _batch(name: str, told: str, columns: Mapping[str, type[Struct]]) -> type[Struct]:
    """A batch with these columns by kind. A kind that a message leaves out has no records in it."""
    heads: list[Any] = [("wire", Count), ("generation", Id), ("to", Count)]
    kinds = [(kind, shape, msgspec.field(default_factory=_none_of(shape))) for kind, shape in columns.items()]
    return msgspec.defstruct(name, [*heads, *kinds], bases=(Shape,), module=__name__, namespace={"__doc__": told})


def _none_of(shape: type[Struct]) -> Callable[[], Struct]:
    return lambda: shape(*([] for _ in msgspec.structs.fields(shape)))


Batch: Any = _batch(
    "Batch",
    """Records up to the device's change number `to`, none twice.

    Its texts may be any: most of them are the same in many records, so `desk.sync.columns` looks at each only once.
    """,
    COLUMNS,
)
LooseBatch: Any = _batch(
    "LooseBatch", "The same with anything in its lists: what the server takes without refusing the whole.", _LOOSE
)


class SetApart(Shape):
    """A record the server keeps but does not count, and why."""

    id: str
    why: Why


class Received(Shape):
    """The answer to a batch: `applied` were news, `stale` were known or older, the others are set apart."""

    to: Count
    applied: Count
    stale: Count
    quarantined: list[SetApart]
    run: Run = ""


class MonthDigest(Shape):
    """The digest of one origin's records of one month."""

    origin: Id
    month: Month
    n: Count
    sum: Op


class Opening(Shape):
    """How a device begins to deliver: what it believes the server has. `generation` is None the first time."""

    wire: Count
    generation: Id | None
    acked_seq: Count
    digests: Annotated[list[MonthDigest], Meta(max_length=5000)]


class AuditHead(Shape):
    """The last entry of the server's audit log; a device keeps it, and a number that falls shows a cut."""

    number: Count
    hash: Key


class Opened(Shape):
    """The server's answer: its digests where they differ (n is 0 where it has nothing), and where it stands.

    `time` is the server's clock in seconds since 1970; `catalogue` is the entity tag of the revision in force, and
    `sites` are those this device may write for.
    """

    wire: Count
    generation: Id
    differ: list[MonthDigest]
    catalogue: str | None
    sites: list[Id]
    audit: AuditHead
    time: Count
    batch: Count
    run: Run = ""


class Asking(Shape):
    """A device asks to be paired: its origin, the site as it was typed there, its name, its Ed25519 public key."""

    wire: Count
    origin: Id
    site: Id
    site_name: Name
    device_name: Name
    key: Key


class Asked(Shape):
    """The code to read to a supervisor, and the secret to poll with; both end after so many seconds."""

    code: str
    secret: Key
    seconds: Count
    interval: Count


class Polling(Shape):
    """The device asks whether its code was approved."""

    secret: Key


class Pending(Shape, tag_field="state", tag="pending"):
    """Nobody approved yet."""


class Expired(Shape, tag_field="state", tag="expired"):
    """Too late, or never asked: ask for a new code."""


class Approved(Shape, tag_field="state", tag="approved"):
    """Paired: whose device this is now, the server's Ed25519 public key, and the site its typed one is bound to."""

    tenant: Id
    tenant_name: Name
    device: Id
    server_key: Key
    generation: Id
    site: Id
    site_name: Name


Polled = Pending | Expired | Approved

Code = Literal[
    "garbled", "wire", "signature", "revoked", "not-found", "method", "generation", "too-large", "encoding", "too-many",
    "busy", "failed", "foreign-site", "not-allowed", "guide", "newer",
]  # fmt: skip


class Problem(Shape, omit_defaults=True):
    """Every answer that is not 200. `generation` comes with `generation`, `wire` with `wire`."""

    code: Code
    detail: str
    generation: Id | None = None
    wire: Count | None = None
