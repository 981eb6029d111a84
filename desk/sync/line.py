"""The line below a transport: whom it trusts, and how it is hung up from another thread.

Imported only when there is somebody to talk to: `requests` takes its time.
"""

import socket
import ssl
from contextlib import suppress
from os.path import isdir
from threading import Lock
from typing import Any
from weakref import WeakSet

import truststore
from requests.adapters import HTTPAdapter

from desk.errors import Reason, mark, refusal


def trusting(authorities: str | None) -> ssl.SSLContext:
    """Trust in whom this machine trusts, or in the authorities of one file or folder alone. Raises OSError."""
    if authorities is None:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return ssl.create_default_context(**{"capath" if isdir(authorities) else "cafile": authorities})


def why_not(problem: OSError) -> Reason:
    """Why a file gives nobody to trust. What the library for encryption says of it is English."""
    return Reason(mark("there is no certificate in it")) if isinstance(problem, ssl.SSLError) else refusal(problem)


class Line(HTTPAdapter):
    """Connections that are remembered, so that nobody has to wait for an answer that does not come."""

    def __init__(self, trust: ssl.SSLContext) -> None:
        self._trust = trust
        self._made: WeakSet[Any] = WeakSet()
        self._lock = Lock()
        self._hung_up = False
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        """As `requests` does, with our trust."""
        super().init_poolmanager(*args, **options, ssl_context=self._trust)
        self._remember(self.poolmanager)

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """As `requests` does, with our trust in what is behind the proxy."""
        if proxy not in self.proxy_manager:
            self._remember(super().proxy_manager_for(proxy, **options, ssl_context=self._trust))
        return self.proxy_manager[proxy]

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Only our trust counts: `requests` would add a list of authorities of its own."""
        super().cert_verify(conn, url, verify, cert)
        conn.ca_certs = conn.ca_cert_dir = None

    def hang_up(self) -> None:
        """End every request under way, and every later one: they fail as if the network had gone."""
        with self._lock:
            self._hung_up = True
            made = list(self._made)
        for connection in made:
            _shut(connection)

    def made(self, connection: Any) -> None:
        """Remember a connection; called when it is made and again when it stands."""
        with self._lock:
            self._made.add(connection)
            too_late = self._hung_up
        if too_late:
            _shut(connection)

    def _remember(self, manager: Any) -> None:
        """Let the pools of this manager make connections that tell us of themselves."""
        manager.pool_classes_by_scheme = {
            scheme: _telling(self, pool) for scheme, pool in manager.pool_classes_by_scheme.items()
        }


def _telling(line: Line, pool: type[Any]) -> type[Any]:
    class Connection(pool.ConnectionCls):  # type: ignore[name-defined]
        def connect(self) -> None:
            line.made(self)
            super().connect()
            line.made(self)

    return type(pool.__name__, (pool,), {"ConnectionCls": Connection})


def _shut(connection: Any) -> None:
    """Wake whoever waits on the socket. Not through TLS, whose own state belongs to that thread."""
    if connection.sock is not None:
        with suppress(OSError):
            socket.socket.shutdown(connection.sock, socket.SHUT_RDWR)
