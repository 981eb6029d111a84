"""Whatever goes wrong, in the one shape the wire has for it."""

import logging
from typing import Any

from litestar import Request, Response
from litestar.exceptions import HTTPException

from desk.central.errors import StoreBusy, TooManyAsking
from desk.errors import DeskError
from desk.sync.envelope import write
from desk.sync.wire import Code, Problem

BUSY, TROUBLE, CROWD = "2", "60", "120"
"""Seconds after which to try again: another writer, a disk in trouble, too many devices asking."""

log = logging.getLogger("skranke.central")
_OF_FRAMEWORK: dict[int, Code] = {400: "garbled", 404: "not-found", 405: "method", 413: "too-large"}


class Refused(Exception):
    """This request is not done; says why. `facts` are further fields of the Problem."""

    def __init__(
        self, status: int, code: Code, detail: str, headers: dict[str, str] | None = None, **facts: Any
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.problem = Problem(code, detail, **facts)
        self.headers = headers


def refused(_: Request, error: Refused) -> Response:
    """A refusal of ours."""
    return answer(error.problem, error.status, error.headers)


def not_there(_: Request, error: HTTPException) -> Response:
    """A refusal of the framework: no such path or method, or a body that never came whole."""
    code = _OF_FRAMEWORK.get(error.status_code, "failed")
    return answer(Problem(code, error.detail), error.status_code, error.headers)


def cannot(_: Request, error: DeskError) -> Response:
    """The store does not take it now: the device keeps everything and tries again."""
    if isinstance(error, TooManyAsking):
        return answer(Problem("too-many", str(error)), 429, {"Retry-After": CROWD})
    if isinstance(error, StoreBusy):
        return answer(Problem("busy", "another program is writing"), 503, {"Retry-After": BUSY})
    log.error(str(error))
    return answer(Problem("failed", "the server's disk is in trouble"), 503, {"Retry-After": TROUBLE})


def failed(_: Request, error: Exception) -> Response:
    """A mistake of ours; the details stay in the server's log."""
    log.error("a request failed", exc_info=error)
    return answer(Problem("failed", "the server made a mistake"), 500)


def answer(message: object, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A message of the wire as an HTTP answer."""
    return Response(write(message), status_code=status, headers=headers, media_type="application/json")
