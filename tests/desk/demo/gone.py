"""Whether a server listens no more."""

import socket
import time
from urllib.parse import urlsplit


def is_gone(address: str, patience: float = 0) -> bool:
    """Whether nobody answers there, at once or within so many seconds."""
    place, until = urlsplit(address), time.monotonic() + patience
    while True:
        try:
            socket.create_connection((place.hostname, place.port), timeout=5).close()
        except OSError:
            return True
        if time.monotonic() > until:
            return False
