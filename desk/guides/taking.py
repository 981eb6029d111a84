"""A picture that somebody chose, made fit for a guide: decoded, small enough, and bare of all that is not drawn.

A photograph says where and when it was taken and with which camera, a picture of a screen with which program, and both
may hold a second picture. Of the file only what is drawn is taken on: a picture that holds more, is turned by a note
in it, or is too large is drawn anew.
"""

import re
import struct
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from desk.errors import Reason, mark, refusal
from desk.guides import pictures
from desk.guides.errors import PictureNotTaken

if TYPE_CHECKING:
    from PIL.Image import Image

LARGEST = 40 * 1024 * 1024
"""Bytes of a file that is looked at, at most."""
DOTS = 60_000_000
"""Dots of a picture that is decoded, at most."""
LONGEST = 1600
"""Dots of its longer side that are kept, at most: more than a guide shows of it at 200 %."""

_TOO_HEAVY = mark("its file is larger than {size} MB")
_TOO_MANY = mark("it has more than {most} million dots")
_NONE = mark("it is no PNG and no JPEG")
_DAMAGED = mark("it is damaged")

KINDS = _PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
"""How a PNG and a JPEG begin."""
_DRAWN_PNG = {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs"}
_DRAWN_JPEG = {0xDB, 0xC4, 0xC0, 0xC1, 0xC2, 0xDA, 0xDD, 0xD9, 0xE0, 0xEE}
_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG after which its size stands."""
_PLAIN_JFIF = 16
"""Bytes of a JFIF header without a small picture in it."""


@dataclass(frozen=True, slots=True)
class _Looked:
    """What a file says of itself: how many dots across and down, and whether it holds nothing but what is drawn."""

    size: tuple[int, int]
    bare: bool


def take(path: Path, taken: Mapping[str, bytes]) -> tuple[str, bytes]:
    """The picture in a file, under the name it gets among those that are `taken`. For a worker thread.

    Raises PictureNotTaken.
    """
    try:
        with path.open("rb") as file:
            body = file.read(LARGEST + 1)
    except OSError as problem:
        raise PictureNotTaken(file=path.name, reason=refusal(problem)) from problem
    return take_body(path.name, body, taken)


def take_body(file: str, body: bytes, taken: Mapping[str, bytes]) -> tuple[str, bytes]:
    """The picture in the bytes of a file of that name. For a worker thread. Raises PictureNotTaken."""
    made = bare(body)
    if isinstance(made, Reason):
        raise PictureNotTaken(file=file, reason=made)
    return name(Path(file).stem, made, taken), made


def name(stem: str, body: bytes, taken: Mapping[str, bytes]) -> str:
    """What a picture is called in a guide, after its file. The same picture keeps its name, another gets one of its
    own, so that a name never means two pictures."""
    ascii_only = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    like = re.sub(r"[^a-z0-9]+", "-", ascii_only.lower()).strip("-")[:60].strip("-") or "picture"
    ending = ".png" if body.startswith(_PNG) else ".jpg"
    count, found = 1, like + ending
    while taken.get(found, body) != body:
        count += 1
        found = f"{like}-{count}{ending}"
    return found


def bare(body: bytes) -> bytes | Reason:
    """The picture with nothing in it but what is drawn, and small enough; else why it cannot be taken. One that was
    made so stays byte for byte as it is."""
    if len(body) > LARGEST:
        return Reason(_TOO_HEAVY, {"size": LARGEST // 1024**2})
    if not body.startswith(KINDS):
        return Reason(_NONE)
    try:
        looked = _look(body)
        if looked.size[0] * looked.size[1] > DOTS:
            return Reason(_TOO_MANY, {"most": DOTS // 10**6})
        drawn = _draw(body)
        fits = max(looked.size) <= LONGEST and len(body) <= pictures.LARGEST
        return body if looked.bare and fits else _written(drawn, body.startswith(_PNG))
    except Exception:  # whatever a library makes of a broken file, the person gets a sentence
        return Reason(_DAMAGED)


def _look(body: bytes) -> _Looked:
    """Raises ValueError or struct.error where the file ends too early."""
    walk = _chunks if body.startswith(_PNG) else _segments
    pieces = list(walk(body))
    size = next((found for found, _, _ in pieces if found), (0, 0))
    return _Looked(size, all(drawn for _, drawn, _ in pieces) and pieces[-1][2] == len(body))


_Piece = tuple[tuple[int, int] | None, bool, int]
"""A piece of a file: the size of the picture where it says it, whether it is drawn, and where the piece ends."""


def _chunks(body: bytes) -> Iterator[_Piece]:
    at, kind = len(_PNG), b""
    while kind != b"IEND":
        length, kind = struct.unpack_from(">I4s", body, at)
        size = struct.unpack_from(">II", body, at + 8) if kind == b"IHDR" else None
        at += length + 12
        yield size, kind in _DRAWN_PNG, at


def _segments(body: bytes) -> Iterator[_Piece]:
    at, kind = 2, 0
    while kind != 0xD9:
        at = body.index(b"\xff", at)
        kind = body[at + 1]
        if kind in (0x00, 0xFF, *range(0xD0, 0xD8)):  # within what is drawn, or filling
            at += 1 if kind == 0xFF else 2
            continue
        length = 0 if kind == 0xD9 else struct.unpack_from(">H", body, at + 2)[0]
        down, across = struct.unpack_from(">HH", body, at + 5) if kind in _SIZES else (0, 0)
        drawn = kind in _DRAWN_JPEG and (kind != 0xE0 or (length == _PLAIN_JFIF and body[at + 4 : at + 8] == b"JFIF"))
        at += 2 + length
        yield (across, down) if kind in _SIZES else None, drawn, at


def _draw(body: bytes) -> "Image":
    """Decode it, upright, in the colours of a screen, and no larger than it is kept."""
    from PIL import Image, ImageOps

    picture = Image.open(BytesIO(body), formats=("PNG", "JPEG"))
    picture.draft("RGB", (2 * LONGEST, 2 * LONGEST))
    picture.load()
    profile = picture.info.get("icc_profile")
    upright = ImageOps.exif_transpose(picture)
    drawn = _on_screen(_in_few_colours(upright), profile)
    drawn.thumbnail((LONGEST, LONGEST), Image.Resampling.LANCZOS)
    return drawn


def _in_few_colours(picture: "Image") -> "Image":
    """Grey, or red, green and blue, each with 256 steps; what shows through still does."""
    if picture.mode.startswith(("I", "F")):
        return picture.point(lambda value: value / 256).convert("L")  # 65,536 greys
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    return picture.convert("L" if picture.mode in ("1", "L") else "RGB")


def _on_screen(picture: "Image", profile: bytes | None) -> "Image":
    """A picture in the colours of a screen; one whose own colours cannot be read keeps the numbers it has."""
    if not profile or picture.mode == "L":
        return picture
    from PIL import ImageCms

    try:
        given = ImageCms.ImageCmsProfile(BytesIO(profile))
        return ImageCms.profileToProfile(picture, given, ImageCms.createProfile("sRGB")) or picture
    except (ImageCms.PyCMSError, OSError):
        return picture


def _written(picture: "Image", as_png: bool) -> bytes:
    """The dots and nothing else. A PNG that is too large as it is becomes a JPEG where nothing shows through; what is
    too large then too is made smaller: four bytes a dot, it fits at the latest with 362 dots across and down."""
    whole = picture.copy()
    whole.info.clear()
    made = _png(whole) if as_png else _jpeg(whole)
    write = _png if whole.mode == "RGBA" else _jpeg
    if len(made) > pictures.LARGEST:
        made = write(whole)
    while len(made) > pictures.LARGEST:
        side = max(whole.size) * 3 // 4
        whole.thumbnail((side, side))
        made = write(whole)
    return made


def _png(picture: "Image") -> bytes:
    made = BytesIO()
    picture.save(made, "PNG")
    return made.getvalue()


def _jpeg(picture: "Image") -> bytes:
    made = BytesIO()
    picture.save(made, "JPEG", quality=85, optimize=True)
    return made.getvalue()
