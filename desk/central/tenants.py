"""The server itself and the municipalities on it. The first start makes one of them."""

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, insert, select, update

from desk.central import audit, tables
from desk.model.record import new_id

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class Server:
    """Which set of records this is (`generation`), and the Ed25519 key it signs with (32 bytes each half).

    `keys` leads from its first public key to the one of today, as `desk.sync.publication` says; None when it is that.
    """

    generation: str
    signing_key: bytes
    keys: str | None = None

    @property
    def private_key(self) -> "Ed25519PrivateKey":
        """What it signs with."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.signing_key)

    @property
    def public_key(self) -> bytes:
        """What devices pin when they are paired."""
        return self.private_key.public_key().public_bytes_raw()

    @property
    def chain(self) -> str:
        """Every key it ever had, each signed by the one before it."""
        return self.keys or self.public_key.hex()


@dataclass(frozen=True, slots=True)
class Tenant:
    """One municipality, and how many wrong codes were tried on it since when."""

    id: str
    name: str
    guesses: int
    guessing_since: int


def found(connection: Connection, name: str, now: int) -> None:
    """Make the server and its first tenant, unless they are there."""
    if connection.execute(select(tables.server.c.number)).first() is not None:
        return
    row = {"number": 1, "generation": new_id(), "signing_key": secrets.token_bytes(32).hex()}
    connection.execute(insert(tables.server), row)
    tenant = {"id": new_id(), "name": name, "guesses": 0, "guessing_since": 0}
    connection.execute(insert(tables.tenant), tenant)
    audit.note(connection, tenant["id"], "founded", now, generation=row["generation"])


def call(connection: Connection, name: str, now: int) -> None:
    """The municipality is called so from now on; devices that were paired before go on with the name they know."""
    known = tenant(connection)
    if known.name != name:
        connection.execute(update(tables.tenant).where(tables.tenant.c.id == known.id).values(name=name))
        audit.note(connection, known.id, "renamed", now, name=name)


def server(connection: Connection) -> Server:
    """The server."""
    row = connection.execute(select(tables.server)).one()
    return Server(row.generation, bytes.fromhex(row.signing_key), row.chain)


def tenant(connection: Connection) -> Tenant:
    """The tenant of this server."""
    return Tenant(**connection.execute(select(tables.tenant)).mappings().one())
