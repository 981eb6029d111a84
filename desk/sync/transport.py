"""The way to a server: one request, one answer, bounded in size and time. With `desk.sync.line` below it
the one door to `requests`.

A transport is a plain function, so that tests bring their own. No cookies, no redirects, no passwords from the user's
files: what answers from elsewhere is not our server.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desk.errors import NoAuthority, UnsafeAddress

if TYPE_CHECKING:
    from requests import Response

ANSWER_LIMIT = 4 * 1024 * 1024
"""Bytes of an answer, at most; whoever sends more is not our server."""

CONNECT, PATIENCE = 10, 30
"""Seconds to wait for a connection, and for a whole answer once the request is out."""

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Answer(NamedTuple):
    """What came back; the names of headers are in small letters."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class NoAnswer(Exception):
    """Nothing came back that could be read."""


class Unreachable(NoAnswer):
    """No connection."""


class Late(NoAnswer):
    """A connection, but not all of an answer in time."""


class Cut(NoAnswer):
    """Part of an answer."""


class Insecure(NoAnswer):
    """Whoever answers cannot prove to be the server."""


class Body(bytes):
    """What is posted, and something to be done `meanwhile`: once all of it is out, before the answer is awaited."""

    meanwhile: Callable[[], None]

    def __new__(cls, content: bytes, meanwhile: Callable[[], None] | None = None) -> "Body":
        """`content` with nothing to do by default."""
        made = super().__new__(cls, content)
        made.meanwhile = meanwhile or (lambda: None)
        return made


class Transport(Protocol):
    """One request with these headers to a path of the server. Raises NoAnswer."""

    def __call__(self, path: str, body: bytes, headers: Mapping[str, str], method: str = "POST") -> Answer:
        """The answer, whole."""


def address_of(typed: str) -> str:
    """The server's address as it is kept, from what a person typed. Raises UnsafeAddress.

    Without a scheme it is https; plain http is for this computer itself only.
    """
    from requests.compat import urlsplit

    whole = typed.strip() if "://" in typed else f"https://{typed.strip()}"
    try:
        parts = urlsplit(whole)
        host, _ = parts.hostname, parts.port
    except ValueError as problem:
        raise UnsafeAddress(address=typed) from problem
    plain = parts.scheme == "http" and host in _LOOPBACK
    if not host or not (plain or parts.scheme == "https") or parts.username or parts.query or parts.fragment:
        raise UnsafeAddress(address=typed)
    return whole.rstrip("/")


class OverHttp:
    """The transport to a server; any number of threads may use it at once."""

    def __init__(self, address: str, ca: str | None, patience: float) -> None:
        import requests

        from desk.sync.line import Line, trusting, why_not

        self._base, self._patience = address, patience
        self._session = requests.Session()
        # Proxies and authorities of this machine are asked for once; a password in the user's own files is not.
        self._around = self._session.merge_environment_settings(address, {}, True, None, None)
        named = ca or self._around.pop("verify")
        try:
            self._line = Line(trusting(named if isinstance(named, str) else None))
        except OSError as problem:
            raise NoAuthority(file=named, reason=why_not(problem)) from problem
        self._session.trust_env = False
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, self._line)
        self._lock = Lock()
        self._under_way, self._hung_up = 0, False

    def __call__(self, path: str, body: bytes, headers: Mapping[str, str], method: str = "POST") -> Answer:
        """See Transport."""
        import requests

        self._begin()
        try:
            out = _Out(body) if isinstance(body, Body) else body
            with self._session.request(
                method, self._base + path, data=out, headers={**_PLAIN, **headers}, timeout=(CONNECT, self._patience),
                allow_redirects=False, **self._around,
            ) as response:  # fmt: skip
                return _read(response, time.monotonic() + self._patience)
        except (requests.exceptions.SSLError, OSError) as problem:
            raise _meaning(problem) from problem
        finally:
            self._end()

    def hang_up(self) -> None:
        """End every request under way, from any thread; nothing goes out after this."""
        with self._lock:
            self._hung_up = True
            idle = self._under_way == 0
        self._line.hang_up()
        if idle:
            self._session.close()

    def _begin(self) -> None:
        with self._lock:
            if self._hung_up:
                raise Unreachable
            self._under_way += 1

    def _end(self) -> None:
        self._session.cookies.clear()
        with self._lock:
            self._under_way -= 1
            last = self._hung_up and self._under_way == 0
        if last:
            self._session.close()


def over_http(address: str, *, ca: str | None = None, patience: float = PATIENCE) -> OverHttp:
    """The transport to a server. `ca` names a file with the municipality's own certificate authority: then nobody
    else's counts. Raises UnsafeAddress or NoAuthority."""
    return OverHttp(address_of(address), ca, patience)


class _Out:
    """A body as `requests` takes one of known length: the next piece is asked for when the one before has gone out."""

    def __init__(self, body: Body) -> None:
        self._body = body

    def __len__(self) -> int:
        return len(self._body)

    def __iter__(self) -> Iterator[bytes]:
        yield bytes(self._body)
        self._body.meanwhile()


_PLAIN = {"accept-encoding": "identity", "content-type": "application/json", "user-agent": "Skranke"}


def _read(response: "Response", until: float) -> Answer:
    body = bytearray()
    for piece in response.iter_content(64 * 1024):
        body += piece
        if len(body) > ANSWER_LIMIT:
            break
        if time.monotonic() > until:
            raise Late
    return Answer(response.status_code, {name.lower(): value for name, value in response.headers.items()}, bytes(body))


def _meaning(problem: Exception) -> NoAnswer:
    from requests import exceptions

    if isinstance(problem, exceptions.SSLError):
        return Insecure(str(problem))
    if isinstance(problem, (exceptions.ChunkedEncodingError, exceptions.ContentDecodingError)):
        return Cut(str(problem))
    if isinstance(problem, exceptions.ReadTimeout) or "Read timed out" in str(problem):
        return Late(str(problem))
    return Unreachable(str(problem))
