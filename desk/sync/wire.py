"""The shapes on the wire, the same for both sides. Every shape lists its fields and takes no others.

Records travel in columns, one list for each field of their kind (`desk.sync.columns` makes and reads them); how a
message is packed and signed stands in `desk.sync.envelope`.
"""

from collections.abc import Callable, Mapping
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
from msgspec import Meta, Struct

from desk.model.delivery import Why
from desk.sync.rows import ROWS
from desk.sync.shape import Count, Id, Key, Month, Name, Op, Run, Shape

WIRE = 1
"""The version of these shapes. Client and server may be one apart: the newer one speaks the older."""

BATCH = 1000
"""Records in one request, at most."""

LIMIT = 8 * 1024 * 1024
"""Bytes of a message, at most, as it travels and once unpacked."""

PAIR, POLL, OPEN, RECORDS = "/v1/pair", "/v1/pair/poll", "/v1/sync/open", "/v1/sync/records"
CATALOGUE = "/v1/catalogue"


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
