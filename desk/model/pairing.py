"""The pairing: the code that asks for it, which municipality a device belongs to, and the server it reports to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pairing:
    """One answer of a server that took this device in. The last one counts.

    `name` is the municipality's, `address` the server's (`https://…`), `device` this device's identity there, and
    `server_key` the Ed25519 public key by which the server is known from now on, as 64 hexadecimal characters.
    `site` is the municipality's site this device counts for; None where that was not kept.
    """

    id: str
    tenant: str
    name: str
    address: str
    device: str
    server_key: str
    site: str | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """What a supervisor is told, and what this device polls with. `seconds` it lasts, `interval` between two polls."""

    code: str
    secret: str
    seconds: int
    interval: int
    address: str
