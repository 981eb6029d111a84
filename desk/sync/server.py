"""The server a paired device reports to, as it is asked: every request is signed with the device's own key."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.journal.database import Journal
from desk.keys import KeyStore
from desk.model.pairing import Pairing
from desk.sync.answers import Asker
from desk.sync.envelope import pack, sign
from desk.sync.transport import Answer, Transport

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


@dataclass(frozen=True, slots=True)
class Server:
    """`pairing` says whom this device reports to and as what, `key` is the device's own, `transport` the way there."""

    pairing: Pairing
    key: "Ed25519PrivateKey"
    transport: Transport

    @property
    def asker(self) -> Asker:
        """Whom a sentence names when something goes wrong."""
        return Asker(self.pairing.name, self.pairing.address)

    def post(self, path: str, plain: bytes, packed: bytes | None = None) -> Answer:
        """Send a message: `plain` is what is signed, `packed` the same as it travels, if it is there already.

        Raises NoAnswer.
        """
        headers = {"authorization": self._signed("POST", path, plain), "content-encoding": "gzip"}
        return self.transport(path, pack(plain) if packed is None else packed, headers)

    def get(self, path: str, holding: str | None = None) -> Answer:
        """Ask what lies there; with a 304 it is what we hold, under the tag `holding`. Raises NoAnswer."""
        headers = {"authorization": self._signed("GET", path, b"")}
        if holding is not None:
            headers["if-none-match"] = f'"{holding}"'
        return self.transport(path, b"", headers, "GET")

    def _signed(self, method: str, path: str, plain: bytes) -> str:
        return sign(self.key, self.pairing.device, method, path, plain)


def server_of(journal: Journal, keys: KeyStore, pairing: Pairing, transport: Transport) -> Server:
    """The server of a pairing of this device. Raises KeyStoreLocked or FolderUnwritable."""
    return Server(pairing, device_key(keys, journal.origin), transport)


def device_key(keys: KeyStore, origin: str) -> "Ed25519PrivateKey":
    """This device's own key, made when there is none. Raises KeyStoreLocked or FolderUnwritable."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    name = f"{origin}-device"
    kept = keys.get(name)
    if kept is None:
        kept = Ed25519PrivateKey.generate().private_bytes_raw()
        keys.put(name, kept)
    return Ed25519PrivateKey.from_private_bytes(kept)
