"""The way to a server: one request, one answer, bounded in size and time. The one door to `requests`.

A transport is a plain function, so that tests bring their own. No cookies, no redirects, no passwords from the user's
files: what answers from elsewhere is not our server.
"""

import time
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from desk.errors import UnsafeAddress

TYPE_CHECKING = False
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


Transport: TypeAlias = Callable[[str, bytes, Mapping[str, str]], Answer]
"""Posts a body with these headers to a path of the server. Raises NoAnswer."""


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


def over_http(address: str, *, ca: str | None = None, patience: float = PATIENCE) -> Transport:
    """The transport to a server. `ca` names a file with the municipality's own certificate authority."""
    import requests

    session = requests.Session()
    base = address_of(address)
    # Proxies and authorities of this machine are asked for once; a password in the user's own files is not.
    around = session.merge_environment_settings(base, {}, True, ca or True, None)
    session.trust_env = False

    def send(path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        try:
            with session.post(
                base + path, data=body, headers={**_PLAIN, **headers}, timeout=(CONNECT, patience),
                allow_redirects=False, **around,
            ) as response:  # fmt: skip
                return _read(response, time.monotonic() + patience)
        except (requests.exceptions.SSLError, OSError) as problem:
            raise _meaning(problem) from problem
        finally:
            session.cookies.clear()

    return send


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
