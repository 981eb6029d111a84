"""Listening: uvicorn around the application, with encryption wherever the network is not this computer's own."""

import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from uvicorn import Config, Server

from desk.central.errors import AddressTaken, NoCertificate, PlainHttp
from desk.errors import Reason, mark, refusal


@dataclass(frozen=True, slots=True)
class Listening:
    """Where to listen, and how what is said is kept from others. Port 0 takes any that is free."""

    host: str = "127.0.0.1"
    port: int = 8750
    certificate: Path | None = None
    key: Path | None = None
    behind_proxy: bool = False


def is_loopback(host: str) -> bool:
    """Whether only this computer can reach that address."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def prepare(
    app: Any, listening: Listening, ready: Callable[[str], None], enough: Callable[[], bool] | None = None
) -> "Doorkeeper":
    """A server that is about to listen; `ready` is told its address once it does. `run` it, in any thread.

    `enough` is asked ten times a second whether it should end; it must answer at once.

    Raises PlainHttp, NoCertificate or AddressTaken.
    """
    encrypted = listening.certificate is not None
    if not (encrypted or listening.behind_proxy or is_loopback(listening.host)):
        raise PlainHttp(host=listening.host)
    options = {"ssl_certfile": listening.certificate, "ssl_keyfile": listening.key} if encrypted else {}
    config = Config(
        app, listening.host, listening.port, **options, http="h11", ws="none", lifespan="off", access_log=False,
        log_config=None, log_level="critical", proxy_headers=False, server_header=False, timeout_graceful_shutdown=10,
    )  # fmt: skip
    try:
        config.load()
    except (OSError, ValueError) as problem:
        raise NoCertificate(reason=_unusable(problem)) from problem
    return Doorkeeper(config, encrypted, ready, enough)


class Doorkeeper(Server):
    """A server that says where it listens, and raises what hinders it instead of ending the program."""

    def __init__(
        self, config: Config, encrypted: bool, ready: Callable[[str], None], enough: Callable[[], bool] | None
    ) -> None:
        super().__init__(config)
        self._scheme = "https" if encrypted else "http"
        self._ready = ready
        self._enough = enough

    async def startup(self, sockets: Any = None) -> None:
        """Begin to listen. Raises AddressTaken."""
        try:
            await super().startup(sockets)
        except SystemExit as problem:
            reason = _out_of_reach(problem.__context__)
            raise AddressTaken(host=self.config.host, port=self.config.port, reason=reason) from problem
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        self._ready(f"{self._scheme}://{f'[{host}]' if ':' in host else host}:{port}")

    async def on_tick(self, counter: int) -> bool:
        """Whether it is time to end."""
        return await super().on_tick(counter) or (self._enough is not None and self._enough())


def _unusable(problem: OSError | ValueError) -> Reason:
    """Why a certificate or its key cannot be used: what the system and its library say is English."""
    if isinstance(problem, ssl.SSLError) and problem.reason == "KEY_VALUES_MISMATCH":
        return Reason(mark("the key belongs to another certificate"))
    if isinstance(problem, ssl.SSLError) or not isinstance(problem, OSError):
        return Reason(mark("one of the two is no PEM file, or of another kind than expected"))
    return refusal(problem)


def _out_of_reach(problem: BaseException | None) -> Reason:
    """Why nobody can listen at an address."""
    if isinstance(problem, socket.gaierror) or not isinstance(problem, OSError):
        return Reason(mark("no address has that name"))
    return refusal(problem)
