"""A publication that has come, without the way it came: as if a server had just been asked."""

from desk.journal import outbox
from desk.journal import publication as kept
from desk.journal.database import Journal
from desk.model.pairing import Pairing
from desk.model.publication import Publication, Sealed
from desk.sync.publication import pack
from desk.sync.signature import sign, tag
from tests.builders import SITE
from tests.desk.sync.publications import a_key, public

_KEY = a_key()
PAIRING = Pairing("a1" * 16, "e1" * 16, "Elvebyen", "https://localhost:1", "d1" * 16, public(_KEY), SITE)


def arrive(journal: Journal, publication: Publication, pairing: Pairing = PAIRING) -> None:
    """It is kept and waits; the device is paired, with its site, if it is not yet."""
    if outbox.pairing(journal) is None:
        outbox.pair(journal, pairing)
    body = pack(publication)
    signature = sign(_KEY, pairing.tenant, body)
    sealed = Sealed(
        pairing.id, pairing.tenant, publication.revision, tag(body), "9e" * 16, public(_KEY), signature, body
    )  # fmt: skip
    with journal.writing() as writer:
        kept.keep(writer, sealed)
