"""The PIN that keeps visitors from leaving the question on the second screen. Only a hash of it is kept.

scrypt (RFC 7914) of the standard library: 16 MB and some tens of milliseconds for each guess. That keeps the PIN from
being read in the settings file; whoever may copy that file and try 10,000 guesses elsewhere is not kept from it, and
does not need the PIN either: the counter's own window is theirs.
"""

import hmac
import re
import secrets
from hashlib import scrypt

SHORTEST, LONGEST = 4, 8
"""Digits a PIN may have."""

WAIT, LONGEST_WAIT = 2.0, 300.0
"""Seconds one has to wait after a wrong PIN: twice as long after each, up to the longest."""

_HASH = re.compile(r"scrypt\$([0-9a-f]{32})\$([0-9a-f]{64})")


def may_be(pin: str) -> bool:
    """Whether this can be a PIN: four to eight digits."""
    return pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST


def sealed(pin: str) -> str:
    """What is kept of a PIN."""
    salt = secrets.token_bytes(16)
    return f"scrypt${salt.hex()}${_hash(pin, salt).hex()}"


def fits(pin: str, kept: str) -> bool:
    """Whether this is the PIN; never when what is kept is no hash of one."""
    found = _HASH.fullmatch(kept)
    if found is None or not may_be(pin):
        return False
    return hmac.compare_digest(_hash(pin, bytes.fromhex(found[1])), bytes.fromhex(found[2]))


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong ones in a row; none after none."""
    return min(WAIT * 2 ** (min(wrong, 20) - 1), LONGEST_WAIT) if wrong else 0.0


def _hash(pin: str, salt: bytes) -> bytes:
    return scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
