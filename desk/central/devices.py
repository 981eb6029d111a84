"""The devices a server knows, and what is kept about each."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, update

from desk.central import audit, tables
from desk.central.errors import UnknownDevice

_t = tables.device.c
_of_id = select(tables.device).where(_t.id == bindparam("id"))


@dataclass(frozen=True, slots=True)
class Device:
    """One paired device. `key` is its Ed25519 public key (32 bytes), `acked` how far it says it was answered."""

    tenant: str
    id: str
    key: bytes
    name: str
    origin: str
    revoked: bool
    paired: int
    seen: int | None
    acked: int
    twin: bool


def find(connection: Connection, device_id: str) -> Device | None:
    """The device with this id."""
    row = connection.execute(_of_id, {"id": device_id}).mappings().first()
    return Device(**{**row, "key": bytes.fromhex(row["key"])}) if row else None


def known(connection: Connection, tenant: str, device_id: str) -> Device:
    """The device of this tenant with this id. Raises UnknownDevice."""
    device = find(connection, device_id)
    if device is None or device.tenant != tenant:
        raise UnknownDevice(device=device_id)
    return device


def all_of(connection: Connection, tenant: str) -> tuple[Device, ...]:
    """Every device of a tenant, the newest last."""
    query = select(tables.device).where(_t.tenant == tenant).order_by(_t.paired, _t.id)
    rows = connection.execute(query).mappings()
    return tuple(Device(**{**row, "key": bytes.fromhex(row["key"])}) for row in rows)


def revoke(connection: Connection, tenant: str, device_id: str, now: int) -> None:
    """Let a device in no more; what it sent stays. Raises UnknownDevice."""
    device = known(connection, tenant, device_id)
    mine = (_t.tenant == device.tenant) & (_t.id == device.id)
    connection.execute(update(tables.device).where(mine).values(revoked=True))
    audit.note(connection, tenant, "revoked", now, device=device_id)


def met(connection: Connection, device: Device, acked: int, now: int) -> None:
    """Note that a device came, and how far it says it was answered.

    That number never falls on one device, so when it does there are two of them, or one was restored from a backup:
    counts stay exact, and the log says so once.
    """
    twin = acked < device.acked
    if twin and not device.twin:
        audit.note(connection, device.tenant, "twin", now, device=device.id)
    mine = (_t.tenant == device.tenant) & (_t.id == device.id)
    values = {"seen": now, "acked": acked, "twin": twin or device.twin}
    connection.execute(update(tables.device).where(mine).values(**values))
