"""A server without a network: a store on a real disk, an application that is called as a server would call it."""

import asyncio
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Struct

from desk.central import enrolment, tenants
from desk.central.app import create
from desk.central.devices import Device
from desk.central.serving import Listening, prepare
from desk.central.starting import start
from desk.central.store import FILE, Store
from desk.sync import wire
from desk.sync.envelope import pack, read, sign, write
from tests.builders import SITE
from tests.desk.sync.making import ORIGIN, batch

NOON = 1772449200
"""2 March 2026, 12:00 in Oslo."""


@dataclass
class Answer:
    """What the server said."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def problem(self) -> wire.Problem:
        """The body of anything that is not 200."""
        return read(self.body, wire.Problem)


@dataclass
class Central:
    """A server in this process. `now` is its clock, in seconds since 1970."""

    store: Store
    now: int = NOON
    app: Any = field(init=False)

    def __post_init__(self) -> None:
        self.app = create(self.store, lambda: self.now)

    def call(self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Answer:
        """One request, whatever it is."""
        return asyncio.run(_call(self.app, method, path, body, headers or {}))

    def post(self, path: str, message: object, **headers: str) -> Answer:
        """A message that nobody signed."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.call("POST", path, pack(write(message)), {"content-encoding": "gzip"} | named)

    @property
    def generation(self) -> str:
        """Which set of records this is."""
        with self.store.reading() as connection:
            return tenants.server(connection).generation

    @property
    def tenant(self) -> tenants.Tenant:
        """Its municipality."""
        with self.store.reading() as connection:
            return tenants.tenant(connection)

    def rows(self, table: Any) -> list[dict[str, Any]]:
        """Everything in a table, in the order of its key."""
        with self.store.reading() as connection:
            rows = connection.execute(table.select().order_by(*table.primary_key)).mappings()
            return [dict(row) for row in rows]


@dataclass
class Counter:
    """A paired device as the server meets it."""

    central: Central
    key: Ed25519PrivateKey
    device: Device

    def post(self, path: str, message: object, **headers: str) -> Answer:
        """A signed message."""
        plain = write(message)
        signature = sign(self.key, self.device.id, "POST", path, plain)
        named = {"content-encoding": "gzip", "authorization": signature}
        return self.central.call("POST", path, pack(plain), named | headers)

    def get(self, path: str, **headers: str) -> Answer:
        """A signed request without a body."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        signature = sign(self.key, self.device.id, "GET", path, b"")
        return self.central.call("GET", path, b"", {"authorization": signature} | named)

    def send(self, *rows: Struct, generation: str | None = None) -> wire.Received:
        """A batch, which has to be taken."""
        answer = self.post(wire.RECORDS, batch(wire.WIRE, generation or self.central.generation, len(rows), rows))
        assert answer.status == 200, answer
        return read(answer.body, wire.Received)

    def open(self, *digests: wire.MonthDigest, acked: int = 0, generation: str | None = None) -> wire.Opened:
        """The beginning of a delivery, which has to be answered."""
        answer = self.post(wire.OPEN, wire.Opening(wire.WIRE, generation, acked, list(digests)))
        assert answer.status == 200, answer
        return read(answer.body, wire.Opened)


@cache
def _newborn() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        start(Path(folder), "Drammen", NOON).close()
        return (Path(folder) / FILE).read_bytes()


@contextmanager
def a_central(folder: Path) -> Iterator[Central]:
    """A server just started for the first time; the file was made once for all tests."""
    (folder / "central").mkdir()
    (folder / "central" / FILE).write_bytes(_newborn())
    store = start(folder / "central", "", NOON)
    try:
        yield Central(store)
    finally:
        store.close()


def asking(**fields: Any) -> wire.Asking:
    """A device's wish to be paired."""
    known = {"wire": wire.WIRE, "origin": ORIGIN, "site": SITE, "site_name": "Torget", "device_name": "Counter 1"}
    return wire.Asking(**{**known, "key": "00" * 32} | fields)


def a_counter(central: Central, *, site_name: str = "Torget", site: str = SITE, origin: str = ORIGIN) -> Counter:
    """A device that asked and was approved."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw().hex()
    wish = asking(origin=origin, site=site, site_name=site_name, key=public)
    with central.store.writing() as connection:
        tenant = tenants.tenant(connection)
        asked = enrolment.ask(connection, tenant, wish, central.now)
        device, _ = enrolment.approve(connection, tenant, asked.code, central.now)
    return Counter(central, key, device)


@contextmanager
def served(central: Central, listening: Listening | None = None) -> Iterator[str]:
    """The server in a thread of its own, and its address."""
    addresses: list[str] = []
    up = threading.Event()
    server = prepare(central.app, listening or Listening(port=0), lambda address: (addresses.append(address), up.set()))
    thread = threading.Thread(target=server.run, name="server")
    thread.start()
    try:
        assert up.wait(20)
        yield addresses[0]
    finally:
        server.should_exit = True
        thread.join(20)


async def _call(app: Any, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
    raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
    if body:
        raw.append((b"content-length", str(len(body)).encode()))
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
        "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "", "headers": raw,
        "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 2),
    }  # fmt: skip
    messages = iter([{"type": "http.request", "body": body, "more_body": False}])
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return next(messages, {"type": "http.disconnect"})

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    await app(scope, receive, send)
    answered = {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], answered, b"".join(each.get("body", b"") for each in sent[1:]))
