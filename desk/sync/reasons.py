"""Why something has not been sent yet, in one sentence each: what happened, what was kept, what to do."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.errors import mark

AWAY = mark("{address} cannot be reached; everything is kept here and goes out by itself once it can be.")
SLOW = mark(
    "{address} did not answer in time; everything is kept here and is tried again by itself, a little less at once."
)
CUT = mark("The answer from {address} was cut off on its way; everything is kept here and is sent again by itself.")
INSECURE = mark(
    "The connection to {address} is not safe, so nothing was sent; everything is kept here. "
    "Look at this computer's date, then ask your IT support."
)
STRANGER = mark(
    "Something other than Skranke's server answered at {address}, perhaps the log-in page of this network; "
    "everything is kept here. Log in to the network, or ask your IT support."
)
BUSY = mark("The server is busy and asked us to wait; everything is kept here and goes out by itself.")
FAULT = mark(
    "The server has a fault of its own; everything is kept here and is sent again by itself. "
    "If it stays, tell whoever runs the server."
)
LESS_AT_ONCE = mark(
    "The way to {address} takes less at once than was sent; everything is kept here and goes out in smaller pieces."
)
TOO_LARGE = mark("Even one record is too much for the way to {address}; everything is kept here. Ask your IT support.")
VERSIONS = mark("Skranke here and the server are too far apart in age; everything is kept here. Update the older one.")
MISUNDERSTOOD = mark(
    "The server did not understand what was sent; everything is kept here. "
    "Update Skranke, or tell whoever runs the server."
)
RESTORED = mark("The server was restored or set up anew; everything is kept here and is sent there again by itself.")
UNKNOWN = mark("{name} does not know this computer; everything is kept here. Ask a supervisor to pair it again.")
REVOKED = mark(
    "{name} takes nothing from this computer any more; everything is kept here. Ask a supervisor to pair it again."
)
CLOCK = mark(
    "The clock of this computer and the server's are more than five minutes apart; everything is counted as it was "
    "written. Set the clock right."
)
AUDIT = mark(
    "The server's log of what was done there is shorter than, or not the same as, it was; everything was sent. "
    "Tell your supervisor."
)
EXPIRED = mark("nobody approved the code before it ran out. Ask for a new one.")


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
