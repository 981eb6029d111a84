"""The publication: what a municipality says of itself to all its counters, whole, at one revision."""

from dataclasses import dataclass

from desk.model.answer import Question
from desk.model.category import Catalogue
from desk.model.directory import Unit
from desk.model.hours import Days, Hours
from desk.model.offering import Offering
from desk.model.site import Desk, Place, Site


@dataclass(frozen=True, slots=True)
class Publication:
    """What people ask about, where, and who offers what; `catalogue.revision` numbers it.

    The starter catalogue is revision 0 and comes without sites; a server's first is 1, and each one is higher than all
    before it, also when it says again what an earlier one said.
    """

    catalogue: Catalogue
    sites: tuple[Site, ...] = ()
    desks: tuple[Desk, ...] = ()
    places: tuple[Place, ...] = ()
    offerings: tuple[Offering, ...] = ()
    hours: tuple[Hours, ...] = ()
    days: tuple[Days, ...] = ()
    directory: tuple[Unit, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def revision(self) -> int:
        """Its number."""
        return self.catalogue.revision


@dataclass(frozen=True, slots=True)
class Sealed:
    """A publication as it came from a server, not yet trusted: its bytes, their `tag` and the server's `signature`.

    `pairing` is the one it came through, `generation` the one the server counted in then, and `key` the public key
    the signature was checked with when it came.
    """

    pairing: str
    tenant: str
    revision: int
    tag: str
    generation: str
    key: str
    signature: str
    body: bytes
