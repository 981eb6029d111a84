"""Why something has not been sent yet, in one sentence each: what happened, what was kept, what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.errors import mark

AWAY = mark("{address} cannot be reached, but everything is kept here and goes out by itself once it can be.")
SLOW = mark(
    "{address} did not answer in time, but everything is kept here and is tried again by itself, a little less at once."
)
CUT = mark("The answer from {address} was cut off on its way, but everything is kept here and is sent again by itself.")
INSECURE = mark(
    "The connection to {address} is not safe, so nothing was sent, but everything is kept here; look at this "
    "computer's date, then ask your IT support."
)
STRANGER = mark(
    "Something other than Skranke's server answered at {address}, perhaps the log-in page of this network, but "
    "everything is kept here; log in to the network, or ask your IT support."
)
BUSY = mark("The server is busy and asked us to wait, but everything is kept here and goes out by itself.")
FAULT = mark(
    "The server has a fault of its own, but everything is kept here and is sent again by itself; if it stays so, "
    "tell whoever runs the server."
)
LESS_AT_ONCE = mark(
    "The way to {address} takes less at once than was sent, but everything is kept here and goes out in smaller pieces."
)
TOO_LARGE = mark(
    "Even one record is too much for the way to {address}, but everything is kept here; ask your IT support."
)
VERSIONS = mark(
    "Skranke here and the server are too far apart in age, but everything is kept here; update the older one."
)
MISUNDERSTOOD = mark(
    "The server did not understand what was sent, but everything is kept here; update Skranke, or tell whoever "
    "runs the server."
)
RESTORED = mark(
    "The server was restored or set up anew, but everything is kept here and is sent there again by itself."
)
UNKNOWN = mark("{name} does not know this computer, but everything is kept here; ask a supervisor to pair it again.")
REVOKED = mark(
    "{name} takes nothing from this computer any more, but everything is kept here; ask a supervisor to pair it again."
)
CLOCK = mark(
    "The clock of this computer and the server's are more than five minutes apart, but everything is counted as "
    "it was written; set the clock right."
)
AUDIT = mark(
    "The server's log of what was done there is shorter than, or not the same as, it was, but everything was "
    "sent; tell your supervisor."
)
CATALOGUE_LATER = mark(
    "The new list of categories could not be fetched, but the one in use stays, and it is fetched again by itself."
)
CATALOGUE_UNSIGNED = mark(
    "A new list of categories came that is cut off, or not signed by our server, so the one in use stays; it is "
    "fetched again by itself, and if that does not help, ask your IT support."
)
CATALOGUE_UNREADABLE = mark(
    "The new list of categories is more than this Skranke understands, so the one in use stays; update Skranke."
)
CATALOGUE_OLDER = mark(
    "The server offers an older list of categories than the one in use, which stays; tell whoever runs the server."
)
GUIDES_UNSIGNED = mark(
    "New guides came that are cut off, or not signed by our server, so those in use stay; they are fetched again by "
    "themselves, and if that does not help, ask your IT support."
)
GUIDES_UNREADABLE = mark("The new guides are more than this Skranke understands, so those in use stay; update Skranke.")
GUIDES_OLDER = mark("The server offers older guides than those in use, which stay; tell whoever runs the server.")

SET_APART = mark(
    "The server keeps what this computer sent, but does not count it yet, since this computer is not let in for its "
    "place any more; tell your supervisor."
)

_NO_WAY = mark("no connection")
_NOT_LET_IN = mark("not let in")
_UPDATE = mark("update needed")
_SERVER = mark("fault at the server")
_IN_SHORT = {
    AWAY: _NO_WAY,
    SLOW: _NO_WAY,
    CUT: _NO_WAY,
    INSECURE: mark("connection not safe"),
    STRANGER: mark("log in to the network"),
    BUSY: mark("server busy"),
    FAULT: _SERVER,
    RESTORED: _SERVER,
    TOO_LARGE: mark("too large"),
    VERSIONS: _UPDATE,
    MISUNDERSTOOD: _UPDATE,
    UNKNOWN: _NOT_LET_IN,
    REVOKED: _NOT_LET_IN,
}


def in_short(reason: str) -> str | None:
    """The reason in two or three words, for where there is no room for its sentence."""
    return _IN_SHORT.get(reason)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the last try came to nothing.

    `smaller` is the sentence instead when less can be sent at once; `final`: trying again will not help until a person
    does something; `wait` is for how many seconds the server asked to be left alone.
    """

    reason: str
    facts: Mapping[str, object] = field(default_factory=dict)
    smaller: str | None = None
    final: bool = False
    wait: float = 0
