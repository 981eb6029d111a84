"""Servers to deliver to: the real one, asked without a socket, and one that answers what a test tells it to."""

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from litestar import Litestar
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from desk.central import enrolment, publishing, tables, tenants
from desk.central.app import create
from desk.central.publishing import Revision
from desk.central.store import Store, open_store
from desk.journal import outbox, site
from desk.journal.database import Journal
from desk.keys import KeyStore
from desk.model.delivery import Delivery
from desk.model.publication import Publication
from desk.model.record import new_id
from desk.model.site import Desk, Post, Site
from desk.sync import pairing
from desk.sync.client import Client
from desk.sync.delivering import step
from desk.sync.envelope import write
from desk.sync.guides import GUIDES
from desk.sync.publication import pack
from desk.sync.server import server_of
from desk.sync.signature import sign, tag
from desk.sync.transport import Answer, NoAnswer, Transport
from tests.builders import DESK, SITE, FakeClock

ADDRESS = "https://elvebyen.example"
POST = Post(Site(SITE, "Elvebyen"), Desk(DESK, SITE, "Skranke 1"))


@dataclass
class Central:
    """The real server on a store of its own, at the time a test's clock shows."""

    store: Store
    app: Litestar
    time: FakeClock

    def __call__(self, path: str, body: bytes, headers: Mapping[str, str], method: str = "POST") -> Answer:
        """A Transport: one request, answered at once."""
        return asyncio.run(_answer(self.app, method, path, body, headers))

    def now(self) -> int:
        """Seconds since 1970."""
        return int(self.time.now.timestamp())

    def approve(self, code: str) -> str:
        """Let the device with this code in, as a supervisor does; returns its id."""
        with self.store.writing() as connection:
            return enrolment.approve(connection, tenants.tenant(connection), code, self.now())[0].id

    def publish(self, publication: Publication) -> str:
        """Put it in force as it is, whatever was before; returns its tag."""
        body = pack(publication)
        with self.store.writing() as connection:
            server, tenant = tenants.server(connection), tenants.tenant(connection)
            signature = sign(server.private_key, tenant.id, body)
            made = Revision(publication.revision, body, tag(body), signature, self.now())
            connection.execute(tables.revision.delete().where(tables.revision.c.number >= made.number))
            connection.execute(tables.revision.insert(), {"tenant": tenant.id, **asdict(made)})
            sites = [{"tenant": tenant.id, "id": site.id, "name": site.name} for site in publication.sites]
            if sites:
                connection.execute(insert(tables.site).on_conflict_do_nothing(), sites)
        return made.tag

    def renew_key(self) -> None:
        """The server signs with another key from now on."""
        with self.store.writing() as connection:
            server, tenant = tenants.server(connection), tenants.tenant(connection)
            publishing.renew_key(connection, server, tenant, self.now())

    def payload(self, record_id: str) -> dict[str, Any]:
        """Everything the server has of a record."""
        with self.store.reading() as connection:
            found = connection.execute(select(tables.record).where(tables.record.c.id == record_id)).mappings().one()
        return {**found, **json.loads(found["payload"])}

    def records(self) -> dict[str, tuple[int, str]]:
        """The newest rev of every record that counts."""
        with self.store.reading() as connection:
            rows = connection.execute(select(tables.record.c["id", "rev", "op"])).all()
        return {row.id: (row.rev, row.op or "") for row in rows}

    def all_revs(self) -> dict[str, tuple[int, str]]:
        """The newest rev of every record, those that are set apart too."""
        found = self.records()
        with self.store.reading() as connection:
            for row in connection.execute(select(tables.quarantine.c["id", "rev", "op"])):
                found[row.id] = max((row.rev, row.op or ""), found.get(row.id, (-1, "")))
        return found

    def generation(self) -> str:
        """Which set of records this is."""
        with self.store.reading() as connection:
            return tenants.server(connection).generation

    def new_generation(self) -> None:
        """As after a restore: what devices believe to be here may not be."""
        with self.store.writing() as connection:
            connection.execute(tables.server.update().values(generation=new_id()))


@contextmanager
def a_central(folder: Path, time: FakeClock) -> Iterator[Central]:
    """A server in `folder`, made when there is none."""
    store = open_store(folder, create=True)
    try:
        with store.writing() as connection:
            tenants.found(connection, "Elvebyen", int(time.now.timestamp()))
        yield Central(store, create(store, lambda: int(time.now.timestamp())), time)
    finally:
        store.close()


@dataclass
class Scripted:
    """A transport that answers in turn: answers, what they are made from, and errors. Remembers what it was asked."""

    answers: list[Answer | NoAnswer | Callable[[bytes], Answer]] = field(default_factory=list)
    asked: list[tuple[str, bytes, Mapping[str, str]]] = field(default_factory=list)

    def __call__(self, path: str, body: bytes, headers: Mapping[str, str], method: str = "POST") -> Answer:
        """The next answer; the last one again when there is no other."""
        self.asked.append((path, body, headers))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, NoAnswer):
            raise answer
        return answer(body) if callable(answer) else answer


def told(message: Any, status: int = 200, **headers: str) -> Answer:
    """An answer with a message of the wire."""
    return Answer(status, {"content-type": "application/json", **headers}, write(message))


def is_a_look(path: str) -> bool:
    """Whether what others hand over is asked for there, or guides: no part of delivering."""
    return path.endswith("/handover") or path.startswith(GUIDES)


def put_post(journal: Journal, post: Post = POST) -> None:
    """This device stands somewhere."""
    with journal.writing() as writer:
        site.put_post(writer, post)


def paired(journal: Journal, keys: KeyStore, central: Central, transport: Transport | None = None) -> Client:
    """A device that was taken in by the real server, and its client."""
    if site.post(journal) is None:
        put_post(journal)
    code = pairing.ask_for_code(journal, keys, "bib-pc-7", ADDRESS, central)
    central.approve(code.code)
    approved = pairing.poll(code, central)
    assert approved is not None
    belongs = pairing.belong(journal, approved, ADDRESS)
    return Client(journal, server_of(journal, keys, belongs, transport or central), (), ())


def lead(client: Client, transport: Transport) -> None:
    """The way of a client leads elsewhere from now on."""
    client.server = replace(client.server, transport=transport)


def until_rest(client: Client, time: FakeClock, most: int = 200) -> Delivery:
    """Let time pass and step until nothing is left to do."""
    for _ in range(most):
        delivery = step(client)
        looking = client.curious or client.guiding.due
        if client.level and not client.failures and not looking and not outbox.waiting(client.journal):
            return delivery
        time.advance(client.not_before - time.seconds if client.failures else 0)
    raise AssertionError(f"no rest after {most} steps: {delivery}")


async def _answer(app: Litestar, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> Answer:
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    named = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "https",
        "path": path, "raw_path": path.encode(), "query_string": b"", "root_path": "", "server": ("test", 443),
        "client": ("127.0.0.1", 1), "headers": [*named, (b"content-length", str(len(body)).encode())],
    }  # fmt: skip
    await app(scope, receive, send)
    found = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], found, b"".join(part.get("body", b"") for part in sent[1:]))
