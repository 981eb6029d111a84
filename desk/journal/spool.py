"""The spool: a second, append-only copy of everything written, in another folder than the journal.

One folder per journal; in it each running program writes one segment after the other, `<program>-<n>.spool`, and
holds `<program>.lock` as long as it runs. A segment begins with a magic word and 16 random bytes, its name; then come
frames, one per transaction:

    mark (4 bytes) | index (4) | length (4) | nonce (12) | ChaCha20-Poly1305 of the entries as JSON

The segment's name and the index are bound to each frame, so frames cannot be swapped, moved or repeated unnoticed.
A frame torn by a kill is passed over: its transaction was never committed. Where the files are deleted while the
program runs, it begins anew in the same place.
"""

import hmac
import json
import os
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from filelock import FileLock, Timeout

from desk.errors import DeskError
from desk.files import writable
from desk.journal.disk import Disk

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

MAGIC = b"SKRANKE SPOOL 1\n"
SEGMENT_SIZE = 4 * 1024 * 1024
"""Bytes after which a program begins its next segment."""

_NAME = 16
_MARK = b"\xf5SKR"
_HEAD = struct.Struct(">4sII12s")


class Entry(NamedTuple):
    """One row as it was written: the table, the row, who wrote it (role or desk) and when (utc, offset, zone)."""

    table: str
    row: dict[str, object]
    who: str
    when: tuple[int, int, str]


@dataclass
class _Segment:
    handle: int
    path: Path
    name: bytes
    size: int
    index: int = 0


class Spool:
    """This program's end of the spool. `program` is its random name; the lock is held until `close`.

    Raises FolderUnwritable or DiskFull when the folder takes no segment.
    """

    def __init__(self, folder: Path, key: bytes, program: str, disk: Disk, limit: int = SEGMENT_SIZE) -> None:
        self.folder = folder
        self.program = program
        self._cipher = _cipher(key)
        self._disk = disk
        self._limit = limit
        self._begun = 0
        self._segment: _Segment | None = None
        self._lock = FileLock(_lock_file(folder, program), blocking=False)
        try:
            with writable(folder):
                self._hold()
                self._open_segment()
        except DeskError:
            self.close()
            raise

    def append(self, entries: Iterable[Entry]) -> int:
        """Write one frame and sync it; returns the size to `cut` back to. Raises OSError, and nothing of it stays."""
        segment = self._open_segment()
        frame = self._seal(segment, entries)
        try:
            self._disk.write(segment.handle, frame)
            self._disk.sync(segment.handle)
        except OSError:
            # After a failed sync nobody knows what the disk has: this segment is left for good.
            with suppress(OSError):
                self._disk.cut(segment.handle, segment.size)
            self._leave_segment()
            raise
        before = segment.size
        segment.size += len(frame)
        segment.index += 1
        return before

    def cut(self, size: int) -> None:
        """Take the last frame back: its transaction was not committed. If the disk refuses, it stays and is kept."""
        segment = self._segment
        if segment is None:
            return
        try:
            self._disk.cut(segment.handle, size)
        except OSError:
            self._leave_segment()
        else:
            segment.size = size

    def close(self) -> None:
        """Let go of everything; an empty segment goes."""
        self._leave_segment()
        self._lock.release()
        with suppress(OSError):
            _lock_file(self.folder, self.program).unlink(missing_ok=True)

    def _open_segment(self) -> _Segment:
        if self._segment is not None and self._segment.size >= self._limit:
            self._leave_segment()
        if self._segment is not None and self._disk.lost(self._segment.handle, self._segment.path):
            self._leave_segment()
            self._hold()
        if self._segment is None:
            self._begun += 1
            name = os.urandom(_NAME)
            path = self.folder / f"{self.program}-{self._begun:04}.spool"
            handle = self._disk.create(path, MAGIC + name)
            self._segment = _Segment(handle, path, name, len(MAGIC) + _NAME)
        return self._segment

    def _hold(self) -> None:
        """Have the folder, and in it the lock that says that this program runs."""
        self._lock.release()
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock.acquire()

    def _leave_segment(self) -> None:
        segment, self._segment = self._segment, None
        if segment is not None:
            with suppress(OSError):
                self._disk.close(segment.handle)
            if segment.size == len(MAGIC) + _NAME:
                with suppress(OSError):
                    segment.path.unlink(missing_ok=True)

    def _seal(self, segment: _Segment, entries: Iterable[Entry]) -> bytes:
        text = json.dumps([list(entry) for entry in entries], ensure_ascii=False, separators=(",", ":"))
        nonce = os.urandom(12)
        sealed = self._cipher.encrypt(nonce, text.encode(), _bound(segment.name, segment.index))
        return _HEAD.pack(_MARK, segment.index, len(sealed), nonce) + sealed


def read(path: Path, key: bytes) -> Iterator[tuple[Entry, ...]]:
    """The transactions of a segment in the order they were written. What is torn or damaged is passed over."""
    from cryptography.exceptions import InvalidTag

    cipher = _cipher(key)
    data = path.read_bytes()
    start = len(MAGIC) + _NAME
    if not data.startswith(MAGIC) or len(data) < start:
        return
    name, at, last = data[len(MAGIC) : start], start, -1
    while (at := data.find(_MARK, at)) >= 0 and at + _HEAD.size <= len(data):
        _, index, length, nonce = _HEAD.unpack_from(data, at)
        sealed = data[at + _HEAD.size : at + _HEAD.size + length]
        try:
            text = cipher.decrypt(nonce, sealed, _bound(name, index))
        except InvalidTag:
            # The mark may be chance, or the frame damaged: look on right behind the mark.
            at += len(_MARK)
            continue
        at += _HEAD.size + length
        if index > last:
            last = index
            yield tuple(_entry(values) for values in json.loads(text))


def alive(folder: Path, program: str) -> bool:
    """Whether a program of this name runs: it holds its lock."""
    if not _lock_file(folder, program).exists():
        return False
    with held(folder, program) as free:
        return not free


@contextmanager
def held(folder: Path, program: str) -> Iterator[bool]:
    """Hold the lock of a program that is gone; yields False when it still runs."""
    file = _lock_file(folder, program)
    lock = FileLock(file, blocking=False)
    try:
        lock.acquire()
    except Timeout:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()
        with suppress(OSError):
            file.unlink(missing_ok=True)


def program_of(segment: Path) -> str:
    """The name of the program that wrote a segment."""
    return segment.name.partition("-")[0]


def derive(key: bytes, label: str) -> bytes:
    """A key of its own for a purpose: HKDF-Expand (RFC 5869) of the random journal key, 32 bytes."""
    return hmac.digest(key, label.encode() + b"\x01", "sha256")


def _cipher(key: bytes) -> "ChaCha20Poly1305":
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(derive(key, "skranke spool"))


def _bound(name: bytes, index: int) -> bytes:
    return MAGIC + name + index.to_bytes(8, "big")


def _lock_file(folder: Path, program: str) -> Path:
    return folder / f"{program}.lock"


def _entry(values: list) -> Entry:
    table, row, who, when = values
    return Entry(table, row, who, tuple(when))
