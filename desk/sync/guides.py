"""Guides on the wire: the signed list of what is published, the files it names by their hash, and publishing one.

The list is signed as the catalogue is, with another word in what is signed, and holds the SHA-256 of every document
and picture: whoever trusts the list knows each file by its `tag`, so a file comes alone and unsigned.

    GET  /v1/guides          the list; its entity tag; the signature and the server's keys as headers
    GET  /v1/guides/{tag}    one document or picture, byte for byte
    POST /v1/guides          a document that a device publishes, based on the revision it names
"""

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from desk.sync.envelope import Garbled, TooLarge, read
from desk.sync.shape import Count, Key, Shape
from desk.sync.wire import LIMIT

GUIDES, FILE = "/v1/guides", "/v1/guides/{tag:str}"
"""The paths; the second as the server's framework reads it."""

WORD = "guides"
"""What stands for a list in what is signed (`desk.sync.signature.sign`)."""

DOCUMENT, PICTURE, PICTURES = 512 * 1024, 512 * 1024, 8
"""Bytes of a document and of a picture, and pictures in a guide, at most: together they fit one message."""

MOST, REVISIONS = 4_000_000, 20_000
"""Bytes of a list, and revisions in it, at most: the answer it comes in fits what a device takes."""

_END = r"(?![\s\S])"  # `$` would let a newline pass

GuideId = Annotated[str, Meta(pattern=f"^[a-z0-9]+(-[a-z0-9]+)*{_END}", max_length=40)]
Revision = Annotated[int, Meta(ge=0, le=2**53)]
File = Annotated[str, Meta(pattern=f"^[A-Za-z0-9][A-Za-z0-9_.-]{{0,79}}{_END}")]
Text = Annotated[str, Meta(min_length=1, max_length=DOCUMENT)]


class Published(Struct, frozen=True, array_like=True, forbid_unknown_fields=True):
    """One revision, as a list of its values: the tags of its document and, by file name, of its pictures."""

    guide: GuideId
    revision: Revision
    tag: Key
    pictures: Annotated[dict[File, Key], Meta(max_length=PICTURES)]


class Listed(Shape):
    """Every revision that was ever published, as JSON. `number` is higher in each list than in all before it."""

    form: Literal[1]
    number: Annotated[int, Meta(ge=1, le=2**53)]
    guides: Annotated[list[Published], Meta(max_length=REVISIONS)]


class Offer(Shape):
    """A document to be published, as text, and the pictures it names. `based_on` is the revision it was made from."""

    wire: Count
    based_on: Revision
    document: Text
    pictures: Annotated[dict[File, Annotated[bytes, Meta(max_length=PICTURE)]], Meta(max_length=PICTURES)]


class Accepted(Shape):
    """The answer: it is published."""

    guide: GuideId
    revision: Revision
    tag: Key


class Newer(Shape):
    """The other answer, with 409: somebody published this revision meanwhile. Its document, as text."""

    code: Literal["newer"]
    detail: str
    revision: Revision
    document: str


def path(tag: str) -> str:
    """Where a file is asked for."""
    return f"{GUIDES}/{tag}"


def pack(listed: Listed) -> bytes:
    """The bytes of a list; the same list always gives the same bytes."""
    return msgspec.json.encode(listed, order="deterministic")


def unpack(body: bytes) -> Listed:
    """The list in these bytes. Raises Garbled, or TooLarge."""
    if len(body) > MOST:
        raise TooLarge(f"more than {MOST} bytes")
    listed = read(body, Listed)
    named = [(each.guide, each.revision) for each in listed.guides]
    if len(set(named)) < len(named):
        raise Garbled("a revision is in it twice")
    return listed


def newest(listed: Listed) -> Mapping[str, Published]:
    """The newest revision of each guide, by the guide's id."""
    found: dict[str, Published] = {}
    for each in sorted(listed.guides, key=lambda each: each.revision):
        found[each.guide] = each
    return found


def read_offer(plain: bytes) -> Offer:
    """What a device wants published. Raises Garbled, or TooLarge."""
    if len(plain) > LIMIT:
        raise TooLarge(f"more than {LIMIT} bytes")
    offer = read(plain, Offer)
    if len(offer.document.encode()) > DOCUMENT:
        raise TooLarge(f"a document of more than {DOCUMENT} bytes")
    return offer
