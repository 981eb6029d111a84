"""The signature of the server on what it publishes, which a device checks, and the way to a new key.

The server signs the bytes with its own key, which devices pin when they are paired. What is signed names what it is for
and the municipality, so that nothing else the key ever signs can pass for a catalogue, nor one town's for another's.

    body, answer.headers[SIGNATURE], answer.headers[KEYS]      from GET /v1/catalogue
    key = follow(pinned, chain)                                the key to check with; None: this is not our server
    is_signed(key, tenant, body, signature)                    then, and only then it is read, and kept with its `tag`
"""

import re
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SIGNATURE, KEYS = "skranke-signature", "skranke-keys"
"""The headers of an answer: the signature of its body, and the chain of the server's keys."""

_CHAIN = re.compile(r"[0-9a-f]{64}( [0-9a-f]{128} [0-9a-f]{64})*")
_HEX = re.compile(r"[0-9a-f]{128}")


def tag(body: bytes) -> str:
    """The entity tag of a publication, without quotation marks: 64 hexadecimal characters."""
    return sha256(body).hexdigest()


def sign(key: "Ed25519PrivateKey", tenant: str, body: bytes, what: str = "catalogue") -> str:
    """The server's signature of a publication for a municipality (its id): 128 hexadecimal characters.

    `what` is the word for what is published, so that a list of guides cannot pass for a catalogue.
    """
    return key.sign(_signed(tenant, body, what)).hex()


def is_signed(public_key: str, tenant: str, body: bytes, signature: str, what: str = "catalogue") -> bool:
    """Whether the holder of this key (64 hexadecimal characters) signed the publication for this municipality."""
    return _verified(public_key, _signed(tenant, body, what), signature)


def renewed(chain: str, old: "Ed25519PrivateKey", new: str) -> str:
    """The chain with one more key (64 hexadecimal characters) at its end, signed by the one before it, `old`.

    A chain is the server's public keys, oldest first, with a signature between each two: `key signature key …`.
    """
    return f"{chain} {old.sign(_vouched(new)).hex()} {new}"


def follow(pinned: str, chain: str) -> str | None:
    """The server's key of today: the last in the chain, when each from the pinned one on vouches for the next.

    None when the chain does not hold the pinned key, a signature in it is forged, or it is no chain at all: then the
    answer is not from the server this device was paired with. An empty chain (a proxy took the header off) says
    nothing: the pinned key stays.
    """
    if not chain:
        return pinned
    if not _CHAIN.fullmatch(chain):
        return None
    parts = chain.split(" ")
    keys, signatures = parts[::2], parts[1::2]
    if pinned not in keys:
        return None
    first = keys.index(pinned)
    links = zip(keys[first:], signatures[first:], keys[first + 1 :], strict=False)
    return keys[-1] if all(_verified(old, _vouched(new), signature) for old, signature, new in links) else None


def _signed(tenant: str, body: bytes, what: str) -> bytes:
    return f"skranke {what} {tenant} {tag(body)}".encode()


def _vouched(new: str) -> bytes:
    return f"skranke server key {new}".encode()


def _verified(public_key: str, message: bytes, signature: str) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not _HEX.fullmatch(signature):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True
